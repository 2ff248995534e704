// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/crash/portfolio.h"

#include "core/base/failure.h"
#include "core/document/backup.h"
#include "core/exchange/table_import.h"
#include "core/merge/collect.h"
#include "core/merge/merge.h"
#include "core/model/attachment.h"
#include "core/model/plan.h"
#include "core/model/project.h"
#include "core/store/schema.h"
#include "tests/support/words.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <SQLiteCpp/SQLiteCpp.h>

namespace passerelle::testing
{

namespace
{

using Kind = Operation::Kind;
const QDateTime midnight(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);

QString nameOf(const QString &acronym, const WorkPackage &package)
{
    return QStringLiteral("%1/WP%2").arg(acronym).arg(package.number.value_or(0));
}

// Writes what belongs to the key, whether it is there or not.
class Writer
{
public:
    explicit Writer(Editor &editor)
        : m_editor(editor)
    {
        for (const auto &project : editor.document().records<Project>())
            m_projects[project.acronym] = project;
        for (const auto &package : editor.document().records<WorkPackage>())
            m_packages[{package.project.number, package.number.value_or(0)}] = package;
    }

    void write(const QString &key, const QString &text)
    {
        const Text value(Language::En, text);
        const QString acronym = key.section(u'/', 0, 0);
        Project &project = m_projects[acronym];
        if (!key.contains(u'/')) {
            project.acronym = acronym;
            project.summary = value;
            return put(project);
        }
        const int number = key.back().digitValue();
        WorkPackage &package = m_packages[{project.id.number, number}];
        package.project = project.id;
        package.number = number;
        package.objective = value;
        put(package);
    }

    void remove(const QString &acronym)
    {
        m_editor.remove(describe<Project>(), m_projects[acronym].id.number);
    }

private:
    template <class T> void put(T &record)
    {
        if (record.id.number)
            m_editor.update(record);
        else
            m_editor.insert(record);
    }

    Editor &m_editor;
    QHash<QString, Project> m_projects;
    std::map<std::pair<qint64, int>, WorkPackage> m_packages;
};

void change(Document &document, const Operation &operation)
{
    document.change(edit, {}, [&](Editor &editor) {
        Writer writer(editor);
        for (const auto &[key, text] : operation.written) writer.write(key, text);
        for (const QString &project : operation.removed) writer.remove(project);
    });
}

void import(Document &document, const Operation &operation)
{
    Table table;
    table.header = {QStringLiteral("acronym"), QStringLiteral("summary@en")};
    int line = 1;
    for (const auto &[key, text] : operation.written) table.lines.push_back({++line, {key, text}});
    (void)backUp(document, QStringLiteral("import"));
    document.change(edit, {}, [&](Editor &editor) {
        if (const auto result = importTable(editor, describe<Project>(), table, {}); !result.refused.empty())
            throw Failure(result.refused.front().reason);
    });
}

QByteArray fingerprintOfToday()
{
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE);
    for (const QString &statement : schemaStatements()) database.exec(statement.toStdString());
    return fingerprint(database);
}

void addTag(SQLite::Database &database)
{
    database.exec("INSERT INTO tag (id, name) SELECT count(*) + 1, 'Version ' || (count(*) + 2) FROM tag");
}

// A partner does it in a copy, and sends everything.
void bringIn(const CrashPlace &place, Document &document, const Operation &operation)
{
    QDir folder(place.partnersFolder());
    if (!folder.removeRecursively() || !folder.mkpath(folder.path()))
        throw Failure(QStringLiteral("The partner's folder cannot be made anew."));
    const QString path = folder.filePath(QStringLiteral("copy.passerelle"));
    document.copyTo(path);
    Package package;
    {
        const Installation partner{
            QStringLiteral("partner"), QStringLiteral("Bo"), {}, {}, document.installation().now};
        const auto copy = Document::open(path, partner, Document::Access::Write, document.format());
        change(*copy, operation);
        package = collected(*copy, {.what = Parcel::What::Everything, .scope = {}, .recipient = {}});
    }
    (void)merge(document, {{path, package}}, Document::Care::Do);
}

void restoreFrom(Document &document, int operation)
{
    for (const Backup &backup : backups(document))
        if (operationAt(backup.at) == operation) return restore(document, backup.path);
    throw Failure(QStringLiteral("There is no backup of operation %1.").arg(operation));
}

} // namespace

Installation installationAt(const CrashPlace &place, const int &operation, int attempt)
{
    return {QStringLiteral("test"),
            QStringLiteral("Ana"),
            {},
            place.folder + QStringLiteral("/data"),
            [&operation, attempt] { return midnight.addSecs(operation * 3600).addMSecs(attempt); }};
}

int operationAt(const QDateTime &time) { return int(midnight.secsTo(time) / 3600); }

const Format &formatAfter(int migrations)
{
    static const QByteArray unchanged = fingerprintOfToday();
    static std::map<int, Format> formats; // a document keeps a reference to its format
    const auto known = formats.find(migrations);
    if (known != formats.end()) return known->second;
    // What is made today has come this far already.
    std::vector<FormatStep> steps(std::size_t(schemaVersion - 1), {unchanged, {}, nullptr});
    steps.insert(steps.end(), std::size_t(migrations), {unchanged, {}, addTag});
    return formats.emplace(migrations, Format(std::move(steps))).first->second;
}

void perform(const CrashPlace &place, const Operation &operation, int number, Document &document)
{
    switch (operation.kind) {
    case Kind::Change: return change(document, operation);
    case Kind::Import: return import(document, operation);
    case Kind::Undo: return document.undo();
    case Kind::Redo: return document.redo();
    case Kind::BackUp: (void)backUp(document, QStringLiteral("request")); return;
    case Kind::Restore: return restoreFrom(document, operation.backup);
    case Kind::Copy: QFile::remove(place.copy(number)); return document.copyTo(place.copy(number));
    case Kind::Merge: return bringIn(place, document, operation);
    case Kind::Reopen:
    case Kind::Migrate: return; // by who holds the document
    }
}

Held heldBy(const Document &document)
{
    Held held;
    QHash<qint64, QString> acronyms;
    for (const auto &project : document.records<Project>()) {
        acronyms[project.id.number] = project.acronym;
        held.content[project.acronym] = project.summary.in(Language::En);
    }
    for (const auto &package : document.records<WorkPackage>())
        held.content[nameOf(acronyms[package.project.number], package)] = package.objective.in(Language::En);
    held.migrations = int(document.count(describe<Tag>()));
    for (const Step &s : document.steps()) {
        if (s.kind != Step::Kind::Done) continue;
        if (s.state == Step::State::Done) held.undo.emplace_back();
        if (s.state == Step::State::Undone) held.redo.emplace_back();
    }
    return held;
}

Held counted(Held held)
{
    held.undo.assign(held.undo.size(), {});
    held.redo.assign(held.redo.size(), {});
    return held;
}

} // namespace passerelle::testing
