// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/crash/plan.h"

namespace passerelle::testing
{

namespace
{

using Kind = Operation::Kind;

void remove(Content &content, const QString &project)
{
    std::erase_if(content, [&](const auto &entry) {
        return entry.first == project || entry.first.startsWith(project + u'/');
    });
}

Content changed(Content content, const Operation &operation)
{
    for (const auto &[key, text] : operation.written) content[key] = text;
    for (const QString &project : operation.removed) remove(content, project);
    return content;
}

} // namespace

Plan::Plan(quint64 seed, int length)
    : m_random(seed)
    , m_held(1)
{
    while (int(m_operations.size()) < length) {
        const Operation operation = chosen(m_held.back());
        m_held.push_back(applied(m_held.back(), operation));
        m_operations.push_back(operation);
        if (operation.kind == Kind::BackUp || operation.kind == Kind::Import
            || operation.kind == Kind::Restore || operation.kind == Kind::Migrate
            || operation.kind == Kind::Merge)
            m_backups.push_back(int(m_operations.size()));
    }
}

Operation Plan::chosen(const Held &now)
{
    Operation operation;
    const auto dice = m_random() % 100;
    if (dice < 15) {
        operation.kind = Kind::Import;
        operation.written = written({}, int(m_random() % 150 + 1)); // projects only
    } else if (dice < 30 && !now.undo.empty()) {
        operation.kind = Kind::Undo;
    } else if (dice < 42 && !now.redo.empty()) {
        operation.kind = Kind::Redo;
    } else if (dice < 50) {
        operation.kind = Kind::BackUp;
    } else if (dice < 58 && !m_backups.empty()) {
        operation.kind = Kind::Restore; // old backups are not kept
        operation.backup =
            m_backups[m_backups.size() - 1 - m_random() % std::min<std::size_t>(m_backups.size(), 3)];
    } else if (dice < 63) {
        operation.kind = Kind::Copy;
    } else if (dice < 68) {
        operation.kind = Kind::Reopen;
    } else if (dice < 73) {
        operation.kind = Kind::Migrate;
    } else {
        if (dice < 83) operation.kind = Kind::Merge;
        operation.written = written(now.content, int(m_random() % 12 + 1));
        if (!now.content.empty() && m_random() % 4 == 0) {
            const auto any = std::next(now.content.begin(), std::ptrdiff_t(m_random() % now.content.size()));
            operation.removed += any->first.section(u'/', 0, 0);
        }
    }
    return operation;
}

// Texts are never the same twice, so that every operation makes a difference.
Content Plan::written(const Content &now, int records)
{
    Content result;
    const auto text = [&] {
        return QStringLiteral("%1 ").arg(++m_texts)
            + QString(qsizetype(m_random() % 3 ? m_random() % 60 : m_random() % 4000), u'x');
    };
    for (int i = 0; i < records; ++i) {
        const QString project = QStringLiteral("P%1").arg(m_random() % 200);
        const bool known = now.contains(project) || result.contains(project);
        if (known && m_random() % 2 && !now.empty())
            result[project + QStringLiteral("/WP%1").arg(m_random() % 9 + 1)] = text();
        else
            result[project] = text();
    }
    return result;
}

Held Plan::applied(Held held, const Operation &operation) const
{
    switch (operation.kind) {
    case Kind::Change:
    case Kind::Import:
    case Kind::Merge:
        held.undo.push_back(held.content);
        held.redo.clear();
        held.content = changed(std::move(held.content), operation);
        break;
    case Kind::Undo:
        held.redo.push_back(held.content);
        held.content = held.undo.back();
        held.undo.pop_back();
        break;
    case Kind::Redo:
        held.undo.push_back(held.content);
        held.content = held.redo.back();
        held.redo.pop_back();
        break;
    case Kind::Migrate: ++held.migrations; break;
    case Kind::Restore: { // backups are made before anything else, and are brought up to date
        Held restored = after(operation.backup - 1);
        restored.migrations = held.migrations;
        return restored;
    }
    case Kind::BackUp:
    case Kind::Copy:
    case Kind::Reopen: break;
    }
    return held;
}

} // namespace passerelle::testing
