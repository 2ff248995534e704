// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files of other versions: an artificial older one with another name of everything, the first one that
// shipped, and one from the future.
#include "core/base/failure.h"
#include "core/document/backup.h"
#include "core/document/document.h"
#include "core/document/format.h"
#include "core/document/history_seal.h"
#include "core/exchange/json_export.h"
#include "core/model/attachment.h"
#include "core/model/organisation.h"
#include "core/model/project.h"
#include "core/search/search.h"
#include "core/store/schema.h"
#include "tests/support/catch.h"
#include "tests/support/past_the_program.h"
#include "tests/support/portfolio_file.h"
#include "tests/support/words.h"

#include <QFile>
#include <SQLiteCpp/SQLiteCpp.h>

using namespace passerelle;

namespace
{

// As a program of two versions ago would have written it: institutions instead of organisations, a name in
// one piece, a diary, and no tags or web addresses.
constexpr const char *longAgo = R"(
PRAGMA user_version = 1;
DROP TRIGGER organisation_insert; DROP TRIGGER organisation_update; DROP TRIGGER organisation_delete;
DROP TRIGGER person_insert; DROP TRIGGER person_update; DROP TRIGGER person_delete;
DROP TRIGGER note_insert; DROP TRIGGER note_update; DROP TRIGGER note_delete;
DROP INDEX person_family_name;
DROP TABLE tagging; DROP TABLE tag;
ALTER TABLE organisation DROP COLUMN web;
ALTER TABLE organisation RENAME COLUMN english_name TO name_en;
ALTER TABLE organisation RENAME TO institution;
ALTER TABLE person ADD COLUMN name TEXT;
UPDATE person SET name = given_name || ' ' || family_name;
ALTER TABLE person DROP COLUMN given_name;
ALTER TABLE person DROP COLUMN family_name;
UPDATE note SET record_entity = 'institution' WHERE record_entity = 'organisation';
CREATE TABLE diary (id INTEGER PRIMARY KEY, page TEXT) STRICT;
INSERT INTO diary VALUES (99, 'Dear diary');
CREATE TRIGGER institution_update AFTER UPDATE ON institution BEGIN
    INSERT INTO history_change SELECT sync_site(), sync_seq(), sync_clock(), 'institution', new.id, '', NULL, ''; END;
UPDATE history_change SET entity = 'institution' WHERE entity = 'organisation';
UPDATE history_change SET "column" = 'name_en' WHERE "column" = 'english_name';
UPDATE history_change SET new = replace(replace(new, '"english_name"', '"name_en"'), '"organisation",', '"institution",'),
    old = replace(old, '"english_name"', '"name_en"') WHERE entity IN ('institution', 'note') AND "column" = '';
UPDATE history_change SET new = replace(new, '"record_entity":"organisation"', '"record_entity":"institution"')
    WHERE entity = 'note';
UPDATE history_change SET new = json_set(json_remove(new, '$.given_name', '$.family_name'), '$.name',
    json_extract(new, '$.given_name') || ' ' || json_extract(new, '$.family_name')) WHERE entity = 'person' AND new LIKE '{%';
UPDATE history_change SET "column" = 'name', old = old || ' Novak', new = new || ' Novak' WHERE "column" = 'given_name';
UPDATE history_change SET entity = 'diary', record = 99, new = '{"page":"Dear diary"}' WHERE entity = 'tag';
DELETE FROM search;
)";

Format today(const QByteArray &oldFingerprint, void (*fill)(SQLite::Database &) = nullptr)
{
    FormatStep first{oldFingerprint,
                     {{"institution", "name_en", "english_name"}, {"institution", "", "organisation"}},
                     nullptr};
    FormatStep second{
        "of no file", {{"person", "name", ""}, {"diary", "", ""}}, [](SQLite::Database &database) {
            database.exec("ALTER TABLE person ADD COLUMN given_name TEXT; "
                          "ALTER TABLE person ADD COLUMN family_name TEXT; "
                          "UPDATE person SET given_name = substr(name, 1, instr(name, ' ') - 1), "
                          "family_name = substr(name, instr(name, ' ') + 1)");
        }};
    if (fill) second.fill = fill;
    return Format({first, second});
}

struct OldFile : PortfolioFile {
    Organisation organisation;
    Person person;
    Note note;
    QByteArray fingerprintThen;
    int stepsThen = 0;
    std::optional<Format> format;

    explicit OldFile(const char *more = "")
    {
        const auto change = [this](const std::function<void(Editor &)> &what) {
            document->change(edit, {}, what);
        };
        organisation.name = QStringLiteral("Zavod Ravnica");
        organisation.englishName = QStringLiteral("Plain Institute");
        person.givenName = QStringLiteral("Anna");
        person.familyName = QStringLiteral("Novak");
        Tag tag;
        tag.name = QStringLiteral("becomes the diary");
        change([&](Editor &editor) {
            editor.insert(organisation);
            person.organisation = organisation.id;
            editor.insert(person);
            note.record = {QStringLiteral("organisation"), organisation.id.number};
            note.text.set(Language::En, QStringLiteral("Remember"));
            editor.insert(note);
            editor.insert(tag);
        });
        person.givenName = QStringLiteral("Ana");
        change([&](Editor &editor) { editor.update(person); });
        change([&](Editor &editor) { editor.remove(describe<Note>(), note.id.number); });
        document->undo();
        organisation.englishName = QStringLiteral("Institute of Plains");
        change([&](Editor &editor) { editor.update(organisation); });
        stepsThen = int(document->steps().size());
        const QString uuid = document->uuid();
        document.reset();
        tamper(path, longAgo);
        tamper(path, more);
        SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE);
        fingerprintThen = fingerprint(database);
        sealAnew(database, uuid); // as that program would have sealed its history
    }

    void openWith(const Format &openedWith, Document::Access access = Document::Access::Write)
    {
        document.reset();
        format = openedWith; // outlives the document
        document = Document::open(path, installation, access, *format);
    }
};

void checkContent(const Document &document, const OldFile &old)
{
    const auto organisation = document.record<Organisation>(old.organisation.id);
    REQUIRE(organisation);
    CHECK(organisation->englishName == QStringLiteral("Institute of Plains"));
    const auto person = document.record<Person>(old.person.id);
    REQUIRE(person);
    CHECK(person->givenName == QStringLiteral("Ana"));
    CHECK(person->familyName == QStringLiteral("Novak"));
    CHECK(person->organisation == old.organisation.id);
    CHECK(document.record<Note>(old.note.id)->record == old.note.record);
    CHECK(document.count(describe<Tag>()) == 0);
    CHECK_FALSE(search(document, QStringLiteral("plains")).empty());
}

void addsNonsense(SQLite::Database &database)
{
    database.exec("DELETE FROM person; INSERT INTO nowhere VALUES (1)");
}

void danglingReference(SQLite::Database &database)
{
    database.exec(
        "ALTER TABLE person ADD COLUMN given_name TEXT; ALTER TABLE person ADD COLUMN family_name TEXT; "
        "UPDATE person SET organisation = 12345");
}

} // namespace

TEST_CASE("a file of an older version comes up to date with everything in it")
{
    OldFile old;
    old.openWith(today(old.fingerprintThen));
    CHECK(old.document->writable());
    CHECK(old.document->schema() == 3);
    checkContent(*old.document, old);
    for (const Problem &problem : old.document->verify()) UNSCOPED_INFO(problem.text.toStdString());
    CHECK(old.document->verify().empty());
    CHECK(old.document->steps().size() == std::size_t(old.stepsThen + 1));
    CHECK(old.document->steps(1).front().kind == Step::Kind::Upgrade);
    // It stays so, and goes on as any other.
    old.openWith(today(old.fingerprintThen));
    old.document->change(edit, {},
                         [&](Editor &editor) { editor.remove(describe<Person>(), old.person.id.number); });
    CHECK(old.document->verify().empty());
}

TEST_CASE("a file is backed up as it was before it comes up to date")
{
    OldFile old;
    const QByteArray before = bytesOf(old.path);
    old.openWith(today(old.fingerprintThen));
    const auto all = backups(*old.document);
    REQUIRE(all.size() == 1);
    CHECK(all.front().reason == QStringLiteral("migration"));
    CHECK(bytesOf(all.front().path).mid(100) == before.mid(100)); // the header counts changes
    // Going back to it brings it up to date again.
    old.document->change(edit, {},
                         [&](Editor &editor) { editor.remove(describe<Person>(), old.person.id.number); });
    restore(*old.document, all.front().path);
    CHECK(old.document->schema() == 3);
    checkContent(*old.document, old);
    CHECK(old.document->verify().empty());
}

TEST_CASE("the history of an older version is read under the names of today")
{
    OldFile old;
    old.openWith(today(old.fingerprintThen));
    const auto changes = old.document->changesOf(describe<Organisation>(), old.organisation.id.number);
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].column == QStringLiteral("english_name"));
    CHECK(changes[1].entity == QStringLiteral("organisation"));
    CHECK(old.document->latestChangesOf(describe<Organisation>(), old.organisation.id.number).size() == 2);
    // What is gone is still told.
    bool diary = false, name = false;
    for (const Step &step : old.document->steps())
        for (const FieldChange &change : old.document->changesOf(step)) {
            diary = diary || change.entity == u"diary";
            name = name || (change.column == u"name" && change.after == Value(QStringLiteral("Ana Novak")));
        }
    CHECK(diary);
    CHECK(name);
}

TEST_CASE("steps of an older version are undone under the names of today, or refused")
{
    OldFile old;
    old.openWith(today(old.fingerprintThen));
    old.document->undo();
    CHECK(old.document->record<Organisation>(old.organisation.id)->englishName
          == QStringLiteral("Plain Institute"));
    old.document->redo();
    old.document->undo();
    // The step before changed the name in one piece.
    const auto steps = old.document->steps().size();
    CHECK_THROWS_AS(old.document->undo(), Failure);
    CHECK(old.document->steps().size() == steps);
    CHECK(old.document->record<Person>(old.person.id)->givenName == QStringLiteral("Ana"));
    CHECK(old.document->verify().empty());
}

TEST_CASE("a step of the format that fails leaves the file as it was")
{
    OldFile old;
    const QByteArray before = bytesOf(old.path);
    for (const auto fill : {addsNonsense, danglingReference}) {
        CHECK_THROWS_AS(old.openWith(today(old.fingerprintThen, fill)), Failure);
        CHECK(bytesOf(old.path) == before);
    }
    old.openWith(today(old.fingerprintThen));
    checkContent(*old.document, old);
}

TEST_CASE("no column and no table goes without a step that says so")
{
    const char *const more = GENERATE("ALTER TABLE project ADD COLUMN motto TEXT",
                                      "CREATE TABLE recipe (id INTEGER)");
    OldFile old(more);
    const QByteArray before = bytesOf(old.path);
    CHECK_THROWS_AS(old.openWith(today(old.fingerprintThen)), Failure);
    CHECK(bytesOf(old.path) == before);
}

TEST_CASE("an older file that somebody built otherwise is refused before anything of it runs")
{
    OldFile old;
    tamper(old.path, "CREATE TRIGGER evil AFTER UPDATE ON person BEGIN DELETE FROM content; END");
    CHECK_THROWS_AS(old.openWith(today(old.fingerprintThen)), Failure);
    CHECK_THROWS_AS(old.openWith(today(old.fingerprintThen), Document::Access::Read), Failure);
}

TEST_CASE("an older file that is only read is shown as of today and stays as it is")
{
    OldFile old;
    const QByteArray before = bytesOf(old.path);
    old.openWith(today(old.fingerprintThen), Document::Access::Read);
    CHECK_FALSE(old.document->writable());
    checkContent(*old.document, old);
    CHECK(old.document->verify().empty());
    CHECK_THROWS_AS(old.document->undo(), Failure);
    // A copy is one of the file.
    const QString copy = old.folder.filePath(QStringLiteral("copy.passerelle"));
    old.document->copyTo(copy);
    CHECK(bytesOf(copy).mid(100) == before.mid(100));
    old.document.reset();
    CHECK(bytesOf(old.path) == before);
}

TEST_CASE("a file from before the first version is refused")
{
    PortfolioFile portfolio;
    portfolio.document.reset();
    tamper(portfolio.path, "PRAGMA user_version = 0");
    CHECK_THROWS_AS(portfolio.reopen(), Failure);
    CHECK_THROWS_AS(portfolio.reopen(Document::Access::Read), Failure);
}

TEST_CASE("the first version that shipped opens for ever")
{
    QFile packed(QStringLiteral(PASSERELLE_SOURCE_DIR "/tests/data/version_1.passerelle.z"));
    REQUIRE(packed.open(QIODevice::ReadOnly));
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("first.passerelle"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(qUncompress(packed.readAll()));
    file.close();
    const Installation somebody{QStringLiteral("test"), QStringLiteral("Bo"), {}, {}};
    const auto access = GENERATE(Document::Access::Read, Document::Access::Write);
    const auto document = Document::open(path, somebody, access);
    CHECK(document->verify().empty());
    const qint64 project = document->named(describe<Project>(), QStringLiteral("HACK-IT-NET"));
    CHECK(document->record(Ref<Project>(project))->title.in(Language::De)
          == QStringLiteral("Hackathons für Regionen"));
    CHECK(document->steps().size() >= 4);
    if (access == Document::Access::Read) return;
    document->redo();
    document->undo();
    document->undo();
    CHECK(document->verify().empty());
}

// When this fails, what a file consists of has changed. If a version of the program has shipped since the
// last change: one more schemaVersion, one more step in core/document/format.cpp with the fingerprint below,
// a fixture of that version in tests/data with a test like the one above, and the new fingerprint here.
TEST_CASE("what a file consists of changes with its version only")
{
    PortfolioFile portfolio;
    CHECK(schemaVersion == 2);
    CHECK(QString::fromLatin1(fingerprint(portfolio.document->database()))
          == QStringLiteral("6818f1cea6835b5acb48fc2a6059dfb93dde30ad6bc1398a587df74bb1eeecdd"));
}

TEST_CASE("a file from the future is shown and left as it is")
{
    PortfolioFile portfolio;
    Project project;
    project.acronym = QStringLiteral("ALP");
    portfolio.document->change(edit, {}, [&](Editor &editor) { editor.insert(project); });
    const QByteArray exported = portfolioJson(*portfolio.document);
    portfolio.document.reset();
    tamper(
        portfolio.path,
        "PRAGMA user_version = 99; ALTER TABLE project ADD COLUMN mood TEXT; CREATE TABLE dream (id INTEGER "
        "PRIMARY KEY); INSERT INTO history_change VALUES (1, 1, 1, 'dream', 5, '', NULL, '{}'); CREATE "
        "TRIGGER dream_insert AFTER INSERT ON dream BEGIN DELETE FROM project; END");
    const QByteArray before = bytesOf(portfolio.path);
    portfolio.reopen();
    CHECK_FALSE(portfolio.document->writable());
    CHECK(portfolio.document->readOnlyReason().contains(QStringLiteral("newer version")));
    CHECK(portfolioJson(*portfolio.document) == exported);
    CHECK(portfolio.document->count(describe<Project>()) == 1);
    CHECK(portfolio.document->steps().size() == 1);
    CHECK_THROWS_AS(portfolio.document->undo(), Failure);
    CHECK_THROWS_AS(portfolio.document->change(edit, {}, [&](Editor &editor) { editor.insert(project); }),
                    Failure);
    const auto backup = backUp(*portfolio.document, QStringLiteral("request"));
    CHECK(bytesOf(backup->path).mid(100) == before.mid(100));
    // The newer version may have it meanwhile.
    CHECK_FALSE(QFile::exists(portfolio.lockPath()));
    portfolio.document.reset();
    CHECK(bytesOf(portfolio.path) == before);
}

TEST_CASE("a file from the future that lacks what this version reads is refused with its reason")
{
    PortfolioFile portfolio;
    portfolio.document.reset();
    const char *const change = GENERATE(
        "ALTER TABLE project RENAME COLUMN acronym TO short_name", "ALTER TABLE tagging RENAME TO labelling",
        "DROP TABLE tagging; CREATE VIEW tagging AS SELECT 1 AS id, '' AS record_entity, 2 AS record_id, "
        "3 AS tag",
        "DROP TABLE search");
    tamper(portfolio.path, change);
    tamper(portfolio.path, "PRAGMA user_version = 99");
    try {
        portfolio.reopen();
        FAIL("it was opened");
    } catch (const Failure &failure) { // a view is refused whatever version it comes from
        const bool view = QByteArrayView(change).contains("CREATE VIEW");
        CHECK(failure.text().contains(view ? QStringLiteral("tagging") : QStringLiteral("newer version")));
    }
}
