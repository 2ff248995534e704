// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/disk_operations.h"

#include "core/document/backup.h"
#include "core/exchange/table_import.h"
#include "core/merge/collect.h"
#include "core/merge/merge.h"
#include "core/model/project.h"
#include "tests/support/catch.h"
#include "tests/support/words.h"

#include <QDir>

namespace passerelle::testing
{

void addProjects(Document &document, int from, int to)
{
    document.change(edit, QString::number(from), [&](Editor &editor) {
        for (int i = from; i < to; ++i) {
            Project project;
            project.acronym = QStringLiteral("P%1").arg(i);
            project.summary = Text(Language::En, QString(2000, QChar(u'a' + i % 26)));
            editor.insert(project);
        }
    });
}

void retitle(Document &document, const QString &title)
{
    Project project = document.records<Project>().front();
    project.summary = Text(Language::En, title);
    document.change(edit, title, [&](Editor &editor) { editor.update(project); });
}

const TriedPortfolio &original()
{
    static const auto made = [] {
        auto portfolio = std::make_unique<TriedPortfolio>();
        portfolio->document = Document::create(portfolio->path, portfolio->installation);
        addProjects(*portfolio->document, 0, 5);
        (void)backUp(*portfolio->document, QStringLiteral("request"));
        retitle(*portfolio->document, QStringLiteral("Before"));
        retitle(*portfolio->document, QStringLiteral("Undone"));
        portfolio->document->undo();
        portfolio->document.reset();
        return portfolio;
    }();
    return *made;
}

const Package &partnersWork()
{
    static const Package made = [] {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("copy.passerelle"));
        const QDateTime time = original().time;
        const Installation partner{
            QStringLiteral("partner"), QStringLiteral("Bo"), {}, {}, [time] { return time; }};
        REQUIRE(QFile::copy(original().path, path));
        const auto copy = Document::open(path, partner, Document::Access::Write);
        retitle(*copy, QStringLiteral("By the partner"));
        addProjects(*copy, 100, 140);
        copy->change(edit, {}, [](Editor &editor) {
            editor.keep(QByteArray(100'000, 'p'));
            editor.remove(describe<Project>(), editor.document().records<Project>().back().id.number);
        });
        return collected(*copy, {.what = Parcel::What::Everything, .scope = {}, .recipient = {}});
    }();
    return made;
}

namespace
{

void copyFiles(const QDir &from, const QDir &to)
{
    for (const QFileInfo &file : from.entryInfoList(QDir::Files | QDir::Hidden))
        REQUIRE(QFile::copy(file.filePath(), to.filePath(file.fileName())));
    for (const QString &name : from.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        REQUIRE(to.mkpath(name));
        copyFiles(QDir(from.filePath(name)), QDir(to.filePath(name)));
    }
}

void import(TriedPortfolio &portfolio)
{
    Table table;
    table.header = {QStringLiteral("acronym"), QStringLiteral("summary@en")};
    for (int i = 3; i < 60; ++i)
        table.lines.push_back({i, {QStringLiteral("P%1").arg(i), QString(900, QChar(u'b' + i % 20))}});
    (void)backUp(*portfolio.document, QStringLiteral("import"));
    portfolio.document->change(edit, QStringLiteral("import"), [&](Editor &editor) {
        (void)importTable(editor, describe<Project>(), table, {});
    });
}

void changeFirst(TriedPortfolio &portfolio)
{
    portfolio.open();
    retitle(*portfolio.document, QStringLiteral("First"));
}

const Operation all[] = {
    {"create",
     [](TriedPortfolio &portfolio) {
         portfolio.document = Document::create(portfolio.path, portfolio.installation);
     },
     [](TriedPortfolio &portfolio) { REQUIRE(QFile::remove(portfolio.path)); }},
    {"open", [](TriedPortfolio &portfolio) { portfolio.open(); }, [](TriedPortfolio &) {}},
    {"change", [](TriedPortfolio &portfolio) { retitle(*portfolio.document, QStringLiteral("Changed")); }},
    {"change again", [](TriedPortfolio &portfolio) { addProjects(*portfolio.document, 10, 20); },
     changeFirst},
    {"undo", [](TriedPortfolio &portfolio) { portfolio.document->undo(); }},
    {"redo", [](TriedPortfolio &portfolio) { portfolio.document->redo(); }},
    {"keep",
     [](TriedPortfolio &portfolio) {
         portfolio.document->change(edit, {}, [](Editor &editor) {
             editor.keep(QByteArray(300'000, 'k'));
             Project project;
             project.acronym = QStringLiteral("KEEP");
             editor.insert(project);
         });
     }},
    {"import", import},
    {"backup",
     [](TriedPortfolio &portfolio) { (void)backUp(*portfolio.document, QStringLiteral("request")); }},
    {"copy", [](TriedPortfolio &portfolio) { portfolio.document->copyTo(portfolio.copy); }},
    {"merge",
     [](TriedPortfolio &portfolio) {
         (void)merge(*portfolio.document, {{QStringLiteral("pack"), partnersWork()}}, Document::Care::Do);
     },
     changeFirst},
    {"restore",
     [](TriedPortfolio &portfolio) {
         restore(*portfolio.document, backups(*portfolio.document).back().path);
     },
     changeFirst},
};

} // namespace

std::span<const Operation> operations() { return all; }

std::unique_ptr<TriedPortfolio> prepared(const Operation &operation)
{
    auto portfolio = std::make_unique<TriedPortfolio>();
    copyFiles(QDir(original().folder.path()), QDir(portfolio->folder.path()));
    portfolio->time = original().time;
    operation.prepare(*portfolio);
    portfolio->told = 0;
    return portfolio;
}

} // namespace passerelle::testing
