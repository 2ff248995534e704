// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/failure.h"
#include "core/document/backup.h"
#include "core/document/document.h"
#include "core/model/entities.h"
#include "core/model/organisation.h"
#include "core/model/partner.h"
#include "core/model/plan.h"
#include "core/model/project.h"
#include "core/model/region.h"
#include "tests/support/catch.h"
#include "tests/support/portfolio_file.h"
#include "tests/support/words.h"

#include <QFile>

using namespace passerelle;

namespace
{

Id<Project> addProject(PortfolioFile &portfolio, const QString &acronym)
{
    Project project;
    project.acronym = acronym;
    project.title.set(Language::De, QStringLiteral("Straße nach Škofja Loka"));
    portfolio.document->change(edit, acronym, [&](Editor &editor) { editor.insert(project); });
    return project.id;
}

QString nameOfProject(const PortfolioFile &portfolio, Id<Project> id)
{
    const auto project = portfolio.document->record<Project>(id);
    return project ? project->acronym : QString();
}

} // namespace

TEST_CASE("a change is in the file when it returns, and after reopening")
{
    PortfolioFile portfolio;
    const auto id = addProject(portfolio, QStringLiteral("ALP"));
    portfolio.reopen();
    const auto project = portfolio.document->record<Project>(id);
    REQUIRE(project);
    CHECK(project->acronym == QStringLiteral("ALP"));
    CHECK(project->title.original == Language::De);
    CHECK(portfolio.document->verify().empty());
}

TEST_CASE("a change that throws leaves nothing behind")
{
    PortfolioFile portfolio;
    Project project;
    project.acronym = QStringLiteral("ALP");
    CHECK_THROWS_AS(portfolio.document->change(edit, {},
                                               [&](Editor &editor) {
                                                   editor.insert(project);
                                                   throw Failure(QStringLiteral("no"));
                                               }),
                    Failure);
    CHECK(portfolio.document->count(describe<Project>()) == 0);
    CHECK(portfolio.document->steps().empty());
    addProject(portfolio, QStringLiteral("NEXT"));
    CHECK(portfolio.document->verify().empty());
}

TEST_CASE("a record without identity is refused")
{
    PortfolioFile portfolio;
    Project project;
    CHECK_THROWS_AS(portfolio.document->change(edit, {}, [&](Editor &editor) { editor.insert(project); }),
                    Failure);
}

TEST_CASE("undo and redo follow each other, are named, and survive reopening")
{
    PortfolioFile portfolio;
    const auto id = addProject(portfolio, QStringLiteral("ONE"));
    auto project = *portfolio.document->record<Project>(id);
    for (const char *name : {"TWO", "THREE"}) {
        project.acronym = QString::fromLatin1(name);
        portfolio.document->change(edit, project.acronym, [&](Editor &editor) { editor.update(project); });
    }
    CHECK(portfolio.document->undoable()->text() == QStringLiteral("Edit THREE"));
    portfolio.document->undo();
    portfolio.reopen();
    CHECK(nameOfProject(portfolio, id) == QStringLiteral("TWO"));
    CHECK(portfolio.document->redoable()->text() == QStringLiteral("Edit THREE"));
    portfolio.document->undo();
    CHECK(nameOfProject(portfolio, id) == QStringLiteral("ONE"));
    portfolio.document->redo();
    portfolio.document->redo();
    CHECK(nameOfProject(portfolio, id) == QStringLiteral("THREE"));
    CHECK_FALSE(portfolio.document->redoable());
    portfolio.document->undo();
    addProject(portfolio, QStringLiteral("OTHER"));
    CHECK_FALSE(portfolio.document->redoable());
    portfolio.document->undo();
    portfolio.document->undo();
    portfolio.document->undo();
    CHECK_FALSE(portfolio.document->undoable());
    CHECK(portfolio.document->count(describe<Project>()) == 0);
    CHECK_THROWS_AS(portfolio.document->undo(), Failure);
    CHECK(portfolio.document->verify().empty());
}

TEST_CASE("deleting takes what cannot be without the record, empties other references, and is undone whole")
{
    PortfolioFile portfolio;
    const auto projectId = addProject(portfolio, QStringLiteral("ALP"));
    Organisation organisation;
    organisation.name = QStringLiteral("Office");
    Partner partner;
    WorkPackage workPackage;
    portfolio.document->change(edit, {}, [&](Editor &editor) {
        editor.insert(organisation);
        partner.project = projectId;
        partner.organisation = organisation.id;
        partner.number = 3;
        editor.insert(partner);
        workPackage.project = projectId;
        workPackage.number = 2;
        workPackage.leadPartner = partner.id;
        editor.insert(workPackage);
    });
    CHECK(portfolio.document->pathName(describe<Partner>(), partner.id.number) == QStringLiteral("ALP/PP3"));
    CHECK(portfolio.document->named(describe<WorkPackage>(), QStringLiteral("alp/wp2"))
          == workPackage.id.number);
    CHECK(portfolio.document->shownName(describe<Partner>(), partner.id.number) == QStringLiteral("Office"));

    partner.number.reset();
    partner.abbreviation = QStringLiteral("OFF");
    portfolio.document->change(edit, {}, [&](Editor &editor) { editor.update(partner); });
    CHECK(portfolio.document->pathName(describe<Partner>(), partner.id.number).isEmpty());
    CHECK(portfolio.document->named(describe<Partner>(), QStringLiteral("off")) == partner.id.number);
    portfolio.document->undo();

    int removed = 0;
    portfolio.document->change(
        edit, {}, [&](Editor &editor) { removed = editor.remove(describe<Partner>(), partner.id.number); });
    CHECK(removed == 1);
    CHECK_FALSE(portfolio.document->record<WorkPackage>(workPackage.id)->leadPartner);
    portfolio.document->undo();
    CHECK(portfolio.document->record<WorkPackage>(workPackage.id)->leadPartner == Ref<Partner>(partner.id));

    portfolio.document->change(
        edit, {}, [&](Editor &editor) { removed = editor.remove(describe<Project>(), projectId.number); });
    CHECK(removed == 3);
    CHECK(portfolio.document->count(describe<Organisation>()) == 1);
    portfolio.document->undo();
    CHECK(portfolio.document->record<Partner>(partner.id)->number == 3);
    CHECK(portfolio.document->verify().empty());
}

TEST_CASE("the same region recorded twice is one record with the same number in every file")
{
    PortfolioFile first, second;
    Region region;
    region.code = QStringLiteral("ES62");
    Region again = region;
    Region elsewhere = region;
    again.name = QStringLiteral("Región de Murcia");
    first.document->change(edit, {}, [&](Editor &editor) { editor.insert(region); });
    first.document->change(edit, {}, [&](Editor &editor) { editor.insert(again); });
    second.document->change(edit, {}, [&](Editor &editor) { editor.insert(elsewhere); });
    CHECK(first.document->count(describe<Region>()) == 1);
    CHECK(first.document->record<Region>(region.id)->name == QStringLiteral("Región de Murcia"));
    CHECK(elsewhere.id == region.id);
}

TEST_CASE("what is deleted comes back to the letter, whatever the letters")
{
    PortfolioFile portfolio;
    Organisation organisation;
    for (char16_t c = 1; c < 0x100; ++c) organisation.name += QChar(c);
    organisation.name += QStringLiteral("\\\\\"\"{},:[]\u2028\uFFFD😀");
    organisation.city = QStringLiteral("\\");
    organisation.street = QStringLiteral("\"");
    portfolio.document->change(edit, {}, [&](Editor &editor) { editor.insert(organisation); });
    const auto before = portfolio.document->row(describe<Organisation>(), organisation.id.number);
    portfolio.document->change(
        edit, {}, [&](Editor &editor) { editor.remove(describe<Organisation>(), organisation.id.number); });
    REQUIRE(!portfolio.document->row(describe<Organisation>(), organisation.id.number));
    portfolio.document->undo();
    CHECK(portfolio.document->row(describe<Organisation>(), organisation.id.number) == before);
    CHECK(portfolio.document->verify().empty());
}

TEST_CASE("numbers come in the order of the rows, whatever they are sorted by")
{
    PortfolioFile portfolio;
    const char *const names[] = {
        "b",   "Übung 10", "übung 9", "Zeta", "zeta", "Éclair", "eclair", "Škofja",   "Ša",   "z", "",   "a2",
        "a10", "A2",       "ß",       "ss",   "Łódź", "ćevap",  "čaj",    "Ångström", "ølje", "-", "10", "9"};
    portfolio.document->change(edit, {}, [&](Editor &editor) {
        for (const char *name : names) {
            Organisation organisation;
            organisation.name = organisation.englishName = QString::fromUtf8(name);
            if (organisation.name.isEmpty()) organisation.name = QStringLiteral("x");
            editor.insert(organisation);
        }
    });
    for (const Language language : allLanguages) {
        portfolio.document->setLanguage(language);
        for (const char *field : {"name", "english_name", "type"})
            for (const bool descending : {false, true}) {
                CAPTURE(int(language), field, descending);
                Query query;
                query.sort = {{QString::fromLatin1(field), descending}};
                std::vector<qint64> expected;
                for (const Row &row : portfolio.document->rows(describe<Organisation>(), query))
                    expected.push_back(row.id());
                CHECK(portfolio.document->numbers(describe<Organisation>(), query) == expected);
            }
    }
}

TEST_CASE("a second program reads only, and is told who holds the file")
{
    PortfolioFile portfolio;
    addProject(portfolio, QStringLiteral("ALP"));
    const auto second = Document::open(portfolio.path, portfolio.installation, Document::Access::Write);
    CHECK_FALSE(second->writable());
    CHECK(second->readOnlyReason().contains(QStringLiteral("another program")));
    CHECK(second->count(describe<Project>()) == 1);
    CHECK_THROWS_AS(second->change(edit, {}, [](Editor &) {}), Failure);
    addProject(portfolio, QStringLiteral("NEXT"));
    CHECK(second->count(describe<Project>()) == 2);
}

TEST_CASE("files that are no portfolios are refused with a sentence and left alone")
{
    QTemporaryDir folder;
    const Installation installation{QStringLiteral("test"), {}, {}, {}};
    const auto refused = [&](const QString &path) {
        try {
            (void)Document::open(path, installation, Document::Access::Write);
            return QString();
        } catch (const Failure &failure) {
            return failure.text();
        }
    };
    const QString path = folder.filePath(QStringLiteral("x.passerelle"));
    CHECK(refused(path).contains(QStringLiteral("There is no file")));
    CHECK(refused(folder.path()).contains(QStringLiteral("folder")));
    const auto write = [&](const QByteArray &bytes) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write({});
    CHECK(refused(path).contains(QStringLiteral("empty")));
    write("some words that are no portfolio");
    CHECK(refused(path).contains(QStringLiteral("not a portfolio")));

    PortfolioFile portfolio;
    addProject(portfolio, QStringLiteral("ALP"));
    portfolio.document.reset();
    QFile good(portfolio.path);
    REQUIRE(good.open(QIODevice::ReadOnly));
    const QByteArray bytes = good.readAll();
    write(bytes.left(bytes.size() / 2));
    CHECK(refused(path).contains(QStringLiteral("cut off")));
    write(bytes.left(60));
    CHECK(refused(path).contains(QStringLiteral("cut off")));
    QByteArray other = bytes;
    other.replace(68, 4, "GPKG");
    write(other);
    CHECK(refused(path).contains(QStringLiteral("another program")));
    QByteArray damaged = bytes;
    damaged.replace(8192, 3000, QByteArray(3000, '\xff'));
    write(damaged);
    CHECK_FALSE(refused(path).isEmpty());
    QFile after(path);
    REQUIRE(after.open(QIODevice::ReadOnly));
    CHECK(after.readAll() == damaged);
}

TEST_CASE("backups are kept by the last ten, a day, a week, and a restore goes back and can be reverted")
{
    std::vector<Backup> all;
    const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
    for (int hour = 0; hour < 24 * 100; hour += 6)
        all.push_back({QString::number(hour), now.addSecs(-3600LL * hour), {}, 0, {}});
    const auto keep = kept(all, now);
    CHECK(keep.size() > 10 + 5);
    CHECK(keep.size() < 10 + 8 + 10);
    CHECK(keep.front().at == now);
    CHECK(keep.back().at.daysTo(now) > 50);

    PortfolioFile portfolio;
    addProject(portfolio, QStringLiteral("ONE"));
    const auto backup = backUp(*portfolio.document, QStringLiteral("request"));
    REQUIRE(backup);
    addProject(portfolio, QStringLiteral("TWO"));
    restore(*portfolio.document, backup->path);
    CHECK(portfolio.document->count(describe<Project>()) == 1);
    CHECK(portfolio.document->verify().empty());
    addProject(portfolio, QStringLiteral("THREE"));
    const auto list = backups(*portfolio.document);
    REQUIRE(list.size() == 2);
    CHECK(list.front().reason == QStringLiteral("restore"));
    restore(*portfolio.document, list.front().path);
    CHECK(portfolio.document->count(describe<Project>()) == 2);
    CHECK(portfolio.document->verify().empty());
}
