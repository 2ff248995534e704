// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a worker does to a portfolio and what the portfolio then holds: a model that knows nothing of files.
#pragma once

#include <QString>
#include <QStringList>

#include <map>
#include <random>
#include <vector>

namespace passerelle::testing
{

// "P7" or "P7/WP2" → what is written about it.
using Content = std::map<QString, QString>;

struct Operation {
    enum class Kind { Change, Import, Undo, Redo, BackUp, Restore, Copy, Reopen, Migrate, Merge };
    Kind kind = Kind::Change;
    Content written; // records that are new or differ; by a partner, in a copy, if they are brought in
    QStringList removed; // projects, with their work packages
    int backup = 0; // the operation whose backup is restored
};

// What a portfolio holds, with what can be undone (latest last) and redone (first last).
struct Held {
    Content content;
    std::vector<Content> undo, redo;
    int migrations = 0; // since the version that it was made in
    bool operator==(const Held &) const = default;
};

// Operations are numbered from 1; 0 is the making of the portfolio.
class Plan
{
public:
    Plan(quint64 seed, int length);
    [[nodiscard]] int length() const { return int(m_operations.size()); }
    [[nodiscard]] const Operation &operation(int number) const
    {
        return m_operations[std::size_t(number) - 1];
    }
    [[nodiscard]] const Held &after(int number) const { return m_held[std::size_t(number)]; }

private:
    Operation chosen(const Held &now);
    Content written(const Content &now, int records);
    [[nodiscard]] Held applied(Held held, const Operation &operation) const;

    std::mt19937_64 m_random;
    int m_texts = 0;
    std::vector<Operation> m_operations;
    std::vector<Held> m_held;
    std::vector<int> m_backups; // the operations that made one
};

} // namespace passerelle::testing
