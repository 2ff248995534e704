// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Copies that come back without telling what was done to them: edited by another program, their history gone,
// or as an export. They are compared with what was sent.
#include "core/exchange/json_export.h"
#include "core/merge/collect.h"
#include "core/merge/conflicts.h"
#include "tests/merge/consortium.h"
#include "tests/support/catch.h"
#include "tests/support/failure_of.h"
#include "tests/support/past_the_program.h"
#include "tests/support/raw_database.h"
#include "tests/support/verified.h"

using namespace passerelle;
using namespace passerelle::testing;

namespace
{

// How a copy loses what it knew of its changes, or never learns of them.
enum class Lost { History, LatestChanges };

void edit(Copy &copy, const QString &sql, Lost lost)
{
    copy.close();
    RawDatabase raw(copy.path());
    raw.silently([&] {
        raw.run(sql);
        if (lost == Lost::History)
            raw.run("DELETE FROM history_change; DELETE FROM history_step; DELETE FROM history_effect; "
                    "DELETE FROM history_site");
    });
}

void forgetIssue(const Copy &copy)
{
    RawDatabase(copy.path()).run("DELETE FROM passerelle_file WHERE name IN ('issue', 'issued with')");
}

MergeReport bringIn(Copy &office, const QString &path)
{
    return merge(*office, {arrivalFrom(*office, path, {})}, Document::Care::Do);
}

QString exported(Consortium &c, const Document &document)
{
    const QString path = c.file(QStringLiteral("export.json"));
    writeBytes(path, portfolioJsonToComeBack(document));
    return path;
}

void replaceIn(const QString &path, const QByteArray &before, const QByteArray &after)
{
    QByteArray bytes = bytesOf(path);
    REQUIRE(bytes.count(before) == 1);
    writeBytes(path, bytes.replace(before, after));
}

} // namespace

TEST_CASE("of a copy whose changes are not told only what was really changed comes in")
{
    Consortium c;
    Copy laptop(c.folder.path(), 2, issued(*c.office));
    laptop.edit<Project>(c.project, [](Project &p) { p.web = QStringLiteral("https://alp.example"); });
    c.office.edit<Organisation>(c.clinic, [](Organisation &o) { o.country = QStringLiteral("DE"); });
    const QStringList before = recordsOf(*c.office);
    edit(laptop,
         QStringLiteral(
             "UPDATE organisation SET city = 'Ulm' WHERE id = %1; "
             "INSERT INTO tag (id, name) VALUES (77, 'by hand'); DELETE FROM attendance WHERE id = %2; "
             "DELETE FROM event WHERE id = %3")
             .arg(c.clinic.number)
             .arg(c.attendance.number)
             .arg(c.workshop.number),
         GENERATE(Lost::History, Lost::LatestChanges));
    const MergeReport report = bringIn(c.office, laptop.path());
    CHECK(report.added == 1);
    CHECK(report.changed == 2);
    CHECK(report.deleted == 2);
    const QStringList changed = changedLines(before, recordsOf(*c.office));
    CHECK(changed.size() == 7);
    CHECK(c.office->record<Organisation>(c.clinic)->city == u"Ulm");
    CHECK(c.office->record<Organisation>(c.clinic)->country == u"DE");
    CHECK(c.office->record<Project>(c.project)->web == u"https://alp.example");
    CHECK(c.office->record<Tag>(Ref<Tag>{77})->name == u"by hand");
    CHECK(conflicts(*c.office).empty());
    CHECK(foundBy(*c.office) == nothing);
    // The same file again says nothing new.
    CHECK_FALSE(bringIn(c.office, laptop.path()).anything());
    c.office->undo();
    CHECK(recordsOf(*c.office) == before);
}

TEST_CASE("what the office changed meanwhile in the same field of an unlogged copy is a conflict")
{
    Consortium c;
    Copy laptop(c.folder.path(), 2, issued(*c.office));
    c.office.edit<Organisation>(c.clinic, [](Organisation &o) { o.city = QStringLiteral("Berlin"); });
    c.office.remove<Region>(c.veneto);
    edit(laptop,
         QStringLiteral("UPDATE organisation SET city = 'Ulm' WHERE id = %1; "
                        "UPDATE region SET name = 'Venetien' WHERE id = %2")
             .arg(c.clinic.number)
             .arg(c.veneto.number),
         Lost::History);
    (void)bringIn(c.office, laptop.path());
    const auto open = conflicts(*c.office);
    REQUIRE(open.size() == 2);
    for (const Conflict &conflict : open) {
        if (conflict.entity == &describe<Region>()) {
            CHECK_FALSE(conflict.column);
            CHECK(c.office->record<Region>(c.veneto)->name == u"Venetien");
            continue;
        }
        CHECK(conflict.column->name == u"city");
        CHECK(here(conflict).value == Value(QStringLiteral("Berlin")));
        CHECK(there(conflict).value == Value(QStringLiteral("Ulm")));
    }
    CHECK(foundBy(*c.office) == nothing);
}

TEST_CASE("an unlogged part is compared with the part that was sent: what it did not carry stays")
{
    Consortium c;
    Scope scope;
    scope.event = c.workshop.number;
    scope.withoutPersons = true;
    Copy laptop(c.folder.path(), 2, issued(*c.office, scope));
    const QStringList before = recordsOf(*c.office);
    edit(laptop, QStringLiteral("UPDATE event SET place = 'Ulm' WHERE id = %1").arg(c.workshop.number),
         GENERATE(Lost::History, Lost::LatestChanges));
    (void)bringIn(c.office, laptop.path());
    CHECK(changedLines(before, recordsOf(*c.office)).size() == 2);
    CHECK(c.office->record<Event>(c.workshop)->place == u"Ulm");
    CHECK(foundBy(*c.office) == nothing);
}

TEST_CASE("an unlogged copy that was never issued is refused in plain words, and nothing is changed")
{
    Consortium c;
    Copy laptop(c.folder.path(), 2, issued(*c.office));
    edit(laptop, QStringLiteral("UPDATE event SET place = 'Ulm'"), Lost::History);
    forgetIssue(laptop);
    const QStringList before = contentOf(*c.office);
    CHECK(failureOf([&] { (void)bringIn(c.office, laptop.path()); }).contains(u"Nothing tells with what"));
    CHECK(contentOf(*c.office) == before);
}

TEST_CASE("the base of an unlogged copy is found by its issue, where the copy does not tell it")
{
    Consortium c;
    Copy laptop(c.folder.path(), 2, issued(*c.office));
    c.office.edit<Organisation>(c.clinic, [](Organisation &o) { o.city = QStringLiteral("Berlin"); });
    edit(laptop, QStringLiteral("UPDATE event SET place = 'Ulm' WHERE id = %1").arg(c.meeting.number),
         Lost::History);
    RawDatabase(laptop.path()).run("DELETE FROM passerelle_file WHERE name = 'issued with'");
    (void)bringIn(c.office, laptop.path());
    CHECK(c.office->record<Event>(c.meeting)->place == u"Ulm");
    CHECK(c.office->record<Organisation>(c.clinic)->city == u"Berlin");
}

TEST_CASE("an unlogged copy of another portfolio is refused")
{
    Consortium c, other;
    edit(other.office, QStringLiteral("UPDATE event SET place = 'Ulm'"), Lost::LatestChanges);
    const QStringList before = contentOf(*c.office);
    CHECK(failureOf([&] {
              (void)bringIn(c.office, other.office.path());
          }).contains(u"belongs to another portfolio"));
    CHECK(contentOf(*c.office) == before);
}

TEST_CASE("a JSON export that somebody edited is compared with the portfolio that it was made of")
{
    Consortium c;
    const bool byCopy = GENERATE(false, true); // by a partner, who has a change of their own
    Copy laptop(c.folder.path(), 2, issued(*c.office));
    if (byCopy)
        laptop.edit<Project>(c.project, [](Project &p) { p.web = QStringLiteral("https://alp.example"); });
    const QString path = exported(c, byCopy ? *laptop : *c.office);
    replaceIn(path, "\"name\":\"Klinikum Ulm\"", "\"city\":\"Ulm\",\"name\":\"Klinikum Ulm\"");
    replaceIn(path, "\"name\":\"Veneto\"", "\"name\":\"Venetien\"");
    c.office.edit<Organisation>(c.school, [](Organisation &o) { o.city = QStringLiteral("Pisa"); });
    c.office.edit<Region>(c.veneto, [](Region &r) { r.name = QStringLiteral("Vèneto"); });
    const QStringList before = recordsOf(*c.office);
    (void)bringIn(c.office, path);
    CHECK(c.office->record<Organisation>(c.clinic)->city == u"Ulm");
    CHECK(c.office->record<Organisation>(c.school)->city == u"Pisa");
    CHECK(c.office->record<Project>(c.project)->web.isEmpty() != byCopy);
    const auto open = conflicts(*c.office);
    REQUIRE(open.size() == 1);
    CHECK(open.front().record == c.veneto.number);
    CHECK(foundBy(*c.office) == nothing);
    CHECK_FALSE(bringIn(c.office, path).anything());
}

TEST_CASE("what is taken out of a JSON export is deleted, kinds that are not in it are left alone")
{
    Consortium c;
    const QString path = exported(c, *c.office);
    QByteArray bytes = bytesOf(path);
    const qsizetype at = bytes.indexOf("\"region\":["), end = bytes.indexOf(']', at);
    SECTION("a record") { bytes.replace(at, end - at + 1, "\"region\":[]"); }
    SECTION("all that is said of a kind") { bytes.remove(at, end - at + 2); }
    const bool listed = bytes.contains("\"region\":[]");
    writeBytes(path, bytes);
    (void)bringIn(c.office, path);
    CHECK(c.office->record<Region>(c.veneto).has_value() != listed);
    CHECK(c.office->count(describe<Organisation>()) == 3);
    CHECK(foundBy(*c.office) == nothing);
}

TEST_CASE("a JSON file that cannot be compared is refused, and nothing is changed")
{
    Consortium c, other;
    const QStringList before = contentOf(*c.office);
    const QString path = exported(c, *c.office);
    QString expected;
    SECTION("since it is of another portfolio")
    {
        writeBytes(path, portfolioJsonToComeBack(*other.office));
        expected = QStringLiteral("belongs to another portfolio");
    }
    SECTION("since it does not say of which it is")
    {
        writeBytes(path, portfolioJson(*c.office));
        expected = QStringLiteral("does not say of which portfolio it was made");
    }
    SECTION("since a record cannot be read")
    {
        replaceIn(path, "\"code\":\"ITH3\"", "\"code\":17");
        expected = QStringLiteral("cannot be read (Region");
    }
    SECTION("since it is no JSON")
    {
        replaceIn(path, "\"code\":\"ITH3\"", "\"code\":");
        expected = QStringLiteral("is not valid JSON");
    }
    const QString reason = failureOf([&] { (void)bringIn(c.office, path); });
    INFO(reason.toStdString());
    CHECK(reason.contains(expected));
    CHECK(contentOf(*c.office) == before);
}

TEST_CASE("a document that was added to an unlogged copy comes with it")
{
    Consortium c;
    Copy laptop(c.folder.path(), 2, issued(*c.office));
    const QByteArray content = "minutes of the meeting";
    laptop.change([&](Editor &editor) {
        FileDocument document;
        document.title = QStringLiteral("Minutes");
        document.place = DocumentPlace::Stored;
        document.contentHash = editor.keep(content);
        editor.insert(document);
    });
    QString path = exported(c, *laptop);
    if (GENERATE(false, true)) {
        edit(laptop, QStringLiteral("SELECT 1"), Lost::History);
        path = laptop.path();
    }
    (void)bringIn(c.office, path);
    const auto documents = c.office->records<FileDocument>();
    REQUIRE(documents.size() == 1);
    CHECK(c.office->content(documents.front().contentHash) == content);
}
