// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Damaged copies of a real portfolio: each is refused with a sentence, or opened; and what differs from the
// original is found. PASSERELLE_DAMAGED=n tries n copies (tools/damage), PASSERELLE_SEED=n repeats a run.
#include "core/base/failure.h"
#include "core/document/document.h"
#include "core/exchange/cordis.h"
#include "core/exchange/json_export.h"
#include "core/model/attachment.h"
#include "core/model/entities.h"
#include "core/model/project.h"
#include "core/sample/demo.h"
#include "core/sample/sample.h"
#include "core/search/search.h"
#include "core/store/sql.h"
#include "tests/core/shared_data.h"
#include "tests/support/catch.h"
#include "tests/support/damage.h"
#include "tests/support/past_the_program.h"
#include "tests/support/portfolio_file.h"
#include "tests/support/projects.h"
#include "tests/support/seed.h"
#include "tests/support/words.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <iostream>
#include <map>

using namespace passerelle;
using namespace passerelle::testing;

namespace
{

constexpr int copiesInSuite = 4; // of each kind

QByteArray firstLines(const char *name, int count)
{
    QFile file(sharedFile(name));
    QByteArray lines;
    if (file.open(QIODevice::ReadOnly))
        while (count-- > 0) lines += file.readLine();
    return lines;
}

// The sample, a demonstration, projects of CORDIS; by two people, with steps undone and done again.
void fill(PortfolioFile &portfolio)
{
    const auto change = [&](const std::function<void(Editor &)> &act) {
        portfolio.document->change(edit, {}, act);
    };
    portfolio.document->fill(edit, [](Editor &editor) { fillSample(editor); });
    change([](Editor &editor) {
        DemoOptions options;
        options.projects = 2;
        options.today = QDate(2026, 11, 22);
        fillDemo(editor, options);
    });
    portfolio.installation.person = QStringLiteral("Bo");
    portfolio.reopen();
    const QByteArray projects = firstLines("cordis/csa_project.csv", 30),
                     organisations = firstLines("cordis/csa_organization.csv", 60);
    if (!projects.isEmpty())
        change([&](Editor &editor) { importCordis(editor, projects, organisations, {}); });
    change([](Editor &editor) {
        FileDocument document;
        document.title = QStringLiteral("Agreement");
        document.place = DocumentPlace::Stored;
        document.contentHash = editor.keep(QByteArray(20000, 'x') + "end");
        editor.insert(document);
    });
    for (const char *acronym : {"ONE", "TWO", "THREE"})
        addProject(*portfolio.document, QLatin1String(acronym));
    Project renamed = portfolio.document->records<Project>().front();
    renamed.acronym += u'X';
    change([&](Editor &editor) { editor.update(renamed); });
    change([&](Editor &editor) {
        editor.remove(describe<Project>(),
                      editor.document().named(describe<Project>(), QStringLiteral("TWO")));
    });
    portfolio.document->undo();
    portfolio.document->undo();
    portfolio.document->redo();
    portfolio.document.reset();
}

// Everything that people wrote, and the history of it.
QByteArray digest(const Document &document)
{
    QStringList tables{QStringLiteral("history_site"), QStringLiteral("history_step"),
                       QStringLiteral("history_change"), QStringLiteral("content"),
                       QStringLiteral("passerelle_file")};
    for (const Entity *entity : entities()) tables += QString::fromLatin1(entity->name);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &table : tables) {
        SQLite::Statement rows(document.database(),
                               "SELECT * FROM " + quoted(table).toStdString() + " ORDER BY 1, 2");
        while (rows.executeStep())
            for (int i = 0; i < rows.getColumnCount(); ++i) {
                const SQLite::Column cell = rows.getColumn(i);
                const int type = cell.getType();
                const char *bytes = static_cast<const char *>(cell.getBlob());
                hash.addData(QByteArray::number(type) + ':' + QByteArray::number(cell.getBytes()) + ':'
                             + QByteArray(bytes, bytes ? cell.getBytes() : 0));
            }
    }
    return hash.result();
}

enum class Outcome { Refused, Found, Same, Other };

// A sentence on what is wrong and at least one on what to do.
bool isHelpful(const QString &text)
{
    return text.endsWith(u'.') ? text.count(QStringLiteral(". ")) >= 1 : text.contains(u"“restore”");
}

// Whatever people do with a damaged file: it works, or is a failure that is told.
void use(Document &document)
{
    const auto attempt = [](const auto &act) {
        try {
            act();
        } catch (const Failure &failure) {
            CHECK_FALSE(failure.text().isEmpty());
        }
    };
    attempt([&] { (void)portfolioJson(document); });
    attempt([&] { (void)search(document, QStringLiteral("proj")); });
    attempt([&] {
        for (const Step &step : document.steps(3)) (void)document.changesOf(step);
    });
    attempt([&] { document.undo(); });
    attempt([&] { addProject(document, QStringLiteral("NEW")); });
}

Outcome outcomeOf(const QString &path, const Installation &installation, const QByteArray &original,
                  bool writing)
{
    std::unique_ptr<Document> document;
    try {
        document = Document::open(path, installation,
                                  writing ? Document::Access::Write : Document::Access::Read);
    } catch (const Failure &failure) {
        INFO(failure.text().toStdString());
        CHECK(isHelpful(failure.text()));
        return Outcome::Refused;
    }
    const auto problems = document->verify();
    for (const Problem &problem : problems) {
        INFO(problem.text.toStdString());
        CHECK(isHelpful(problem.text));
    }
    const Outcome outcome = !problems.empty() ? Outcome::Found
        : digest(*document) == original       ? Outcome::Same
                                              : Outcome::Other;
    if (writing) use(*document);
    return outcome;
}

} // namespace

TEST_CASE("a damaged copy is refused or opened, and whatever differs from the original is found")
{
    const quint64 seed = seedOfThisRun();
    INFO("PASSERELLE_SEED=" << seed);
    PortfolioFile portfolio;
    fill(portfolio);
    const QByteArray whole = bytesOf(portfolio.path);
    QByteArray original;
    {
        const auto document = Document::open(portfolio.path, portfolio.installation, Document::Access::Read);
        for (const Problem &problem : document->verify()) FAIL(problem.text.toStdString());
        original = digest(*document);
    }
    const QString note = portfolio.installation.dataFolder + QStringLiteral("/sites");
    const QDir notes(note);
    REQUIRE(notes.entryList(QDir::Files).size() == 1);
    const QString tail = notes.filePath(notes.entryList(QDir::Files).first());
    const QByteArray tailBytes = bytesOf(tail);

    const int wanted = qEnvironmentVariableIntValue("PASSERELLE_DAMAGED");
    const int copies = wanted ? wanted : copiesInSuite * int(damages().size());
    if (wanted)
        std::cerr << copies << " copies of " << whole.size() << " bytes, PASSERELLE_SEED=" << seed
                  << std::endl;
    std::map<std::string, std::map<Outcome, int>> outcomes;
    qint64 slowest = 0;
    for (int i = 0; i < copies; ++i) {
        const Damage &damage = damages()[std::size_t(i) % damages().size()];
        INFO("copy " << i << ": " << damage.name);
        if (wanted && i % 100 == 0) std::cerr << i << std::endl;
        Random random(seed + quint64(i));
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("portfolio.passerelle"));
        writeBytes(path, whole);
        damage.inflict(path, random);
        writeBytes(tail, tailBytes); // as if this program had written it last
        const bool writing = random() % 2;
        const bool own = random() % 2;
        const Installation stranger{QStringLiteral("other"), QStringLiteral("Zoe"), {}, {}};
        QElapsedTimer timer;
        timer.start();
        const Outcome outcome = outcomeOf(path, own ? portfolio.installation : stranger, original, writing);
        slowest = std::max(slowest, timer.elapsed());
        CHECK(outcome != Outcome::Other);
        if (std::string_view(damage.name) == "nothing") CHECK(outcome == Outcome::Same);
        ++outcomes[damage.name][outcome];
    }
    if (!wanted) return;
    for (auto &[name, counts] : outcomes)
        std::cerr << name << ": " << counts[Outcome::Refused] << " refused, " << counts[Outcome::Found]
                  << " found by verify, " << counts[Outcome::Same] << " the same, " << counts[Outcome::Other]
                  << " other data\n";
    std::cerr << "slowest: " << slowest << " ms\n";
}

TEST_CASE(
    "numbers at the end of what there is, in a damaged history, are found and nothing is computed with them")
{
    constexpr const char *most = "9223372036854775807", *least = "-9223372036854775807 - 1";
    for (const std::string number : {most, least})
        for (const std::string &fault :
             {"UPDATE history_step SET first_seq = " + number, "UPDATE history_step SET last_seq = " + number,
              "UPDATE history_site SET last_seq = " + number, "UPDATE history_site SET clock = " + number,
              "INSERT INTO passerelle_file SELECT 'compacted', json_object(CAST(site AS TEXT), " + number
                  + ") FROM history_site"}) {
            CAPTURE(fault);
            const PortfolioFile file;
            for (const char16_t *acronym : {u"ALP", u"BET"})
                file.document->change(edit, {}, [&](Editor &editor) {
                    Project project;
                    project.acronym = QString::fromUtf16(acronym);
                    editor.insert(project);
                });
            SQLite::Database(file.path.toStdString(), SQLite::OPEN_READWRITE).exec(fault);
            CHECK_FALSE(file.document->verify().empty());
            try {
                file.document->undo();
            } catch (const Failure &) {
                continue; // told
            }
        }
}
