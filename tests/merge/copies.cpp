// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/merge/copies.h"

#include "core/exchange/json_export.h"
#include "core/merge/collect.h"
#include "core/merge/conflicts.h"
#include "core/model/canonical.h"

#include <QFileInfo>
#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>

namespace passerelle::testing
{

namespace
{

constexpr Label editing = TEXT("Test", "Edit %1");

Installation machine(const QString &folder, int number, const std::shared_ptr<Clock> &clock)
{
    return {QStringLiteral("machine %1").arg(number), QStringLiteral("Person %1").arg(number),
            QStringLiteral("Organisation %1").arg(number), folder + QStringLiteral("/data%1").arg(number),
            [clock] { return clock->now(); }};
}

QStringList rowsOf(const Document &document, const char *sql)
{
    QStringList lines;
    SQLite::Statement query(document.database(), sql);
    while (query.executeStep()) {
        QStringList cells;
        for (int i = 0; i < query.getColumnCount(); ++i)
            cells += QString::fromStdString(query.getColumn(i).getString());
        lines += cells.join(u'|');
    }
    return lines;
}

QString shown(const Value &value)
{
    const auto number = std::get_if<qint64>(&value);
    const auto text = std::get_if<QString>(&value);
    return number ? QString::number(*number) : text ? *text : QStringLiteral("-");
}

QStringList conflictLines(const Document &document)
{
    QStringList lines;
    for (const Conflict &conflict : conflicts(document)) {
        QString line = QStringLiteral("conflict %1 %2 %3:")
                           .arg(QLatin1String(conflict.entity->name))
                           .arg(conflict.record)
                           .arg(conflict.column ? conflict.column->name : QStringLiteral("(record)"));
        for (const Conflict::Side &side : conflict.sides)
            line += QStringLiteral(" %1=%2").arg(side.person, shown(side.value));
        lines += line;
    }
    return lines;
}

} // namespace

QString quickFolder()
{
    const QString memory = QStringLiteral("/dev/shm");
    return QFileInfo(memory).isWritable() ? memory + QStringLiteral("/passerelle-XXXXXX") : QString();
}

Copy::Copy(const QString &folder, int number)
    : m_path(folder + QStringLiteral("/copy%1.passerelle").arg(number))
    , m_installation(machine(folder, number, m_clock))
    , m_document(Document::create(m_path, m_installation))
{
}

Copy::Copy(const QString &folder, int number, const Package &package)
    : m_path(folder + QStringLiteral("/copy%1.passerelle").arg(number))
    , m_installation(machine(folder, number, m_clock))
    , m_document(newCopy(m_path, package, m_installation))
{
}

void Copy::reopen()
{
    m_document.reset();
    m_document = Document::open(m_path, m_installation, Document::Access::Write);
}

void Copy::setClock(qint64 secondsAhead) { m_clock->ahead = secondsAhead; }

void Copy::stopClock(const QDateTime &at) { m_clock->stopped = at; }

void Copy::change(const std::function<void(Editor &)> &what) { m_document->change(editing, {}, what); }

MergeReport Copy::take(const Copy &other) { return take(everythingOf(*other.m_document)); }

MergeReport Copy::take(const Package &package)
{
    return merge(*m_document, {{QStringLiteral("package"), package}}, Document::Care::Do);
}

Package everythingOf(const Document &document)
{
    return collected(document, {.what = Parcel::What::Everything, .scope = {}, .recipient = {}});
}

Package issued(Document &document, const Scope &scope)
{
    const Package package = collected(document,
                                      {.what = Parcel::What::Everything, .scope = scope, .recipient = {}});
    noteIssue(document, package);
    return package;
}

Package workOf(const Document &document) { return collected(document, {}); }

QStringList contentOf(const Document &document)
{
    QStringList lines = QString::fromUtf8(portfolioJson(document)).split(u'\n');
    lines += conflictLines(document);
    lines += rowsOf(document, "SELECT * FROM history_change ORDER BY site, seq");
    lines += rowsOf(document, "SELECT * FROM history_site WHERE last_seq > 0 ORDER BY site");
    lines += rowsOf(
        document,
        "SELECT site, first_seq, last_seq, at, context, name, subject, kind FROM history_step WHERE "
        "last_seq >= first_seq ORDER BY site, first_seq");
    return lines;
}

std::string difference(const Document &a, const Document &b)
{
    const QStringList first = contentOf(a), second = contentOf(b);
    QStringList found;
    for (qsizetype i = 0; i < std::max(first.size(), second.size()) && found.size() < 6; ++i)
        if (first.value(i) != second.value(i))
            found += first.value(i) + QStringLiteral("\n   <> ") + second.value(i);
    return found.join(u'\n').toStdString();
}

QStringList recordsOf(const Document &document)
{
    QStringList lines;
    QString entity;
    for (QString line : QString::fromUtf8(portfolioJson(document)).split(u'\n')) {
        if (line.startsWith(u'"')) entity = line.section(u'"', 1, 1);
        while (line.endsWith(u',') || line.endsWith(u']')) line.chop(1);
        if (line.startsWith(u"{\"") && line.endsWith(u'}')) lines += entity + u' ' + line;
    }
    return lines;
}

QStringList changedLines(const QStringList &before, const QStringList &after)
{
    QStringList changed;
    for (const QString &line : before)
        if (!after.contains(line)) changed += QStringLiteral("- ") + line;
    for (const QString &line : after)
        if (!before.contains(line)) changed += QStringLiteral("+ ") + line;
    return changed;
}

} // namespace passerelle::testing
