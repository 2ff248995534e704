// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// People who change copies of a portfolio at random, few records so that they meet often, and remember
// everything that they wrote.
#pragma once

#include "tests/merge/copies.h"

#include <optional>

namespace passerelle::testing
{

// What somebody wrote: it has to be found again.
struct Written {
    QString entity;
    qint64 record;
    QString column;
    Value value;
};

class RandomScript
{
public:
    enum class Copies { Whole, Parts }; // what the others begin with
    RandomScript(quint64 seed, int copies, Copies begin = Copies::Whole);

    // One change in one of the copies, or one package from one to another, which may be late, twice or never.
    void step();
    // A change of one copy, whatever it is.
    void changeSome();
    // Until all know the same.
    void bringTogether();
    [[nodiscard]] std::vector<Copy> &copies() { return m_copies; }
    [[nodiscard]] const QString &folder() const { return m_path; }
    // What was written and is in no record, conflict or history of the copy; empty is right.
    [[nodiscard]] std::vector<Written> lost(const Document &document) const;
    [[nodiscard]] const QStringList &log() const { return m_log; } // for messages

private:
    QTemporaryDir m_folder{quickFolder()};
    QString m_path = m_folder.path();
    std::mt19937_64 m_random;
    std::vector<Copy> m_copies;
    std::vector<Package> m_onTheWay;
    std::vector<Written> m_written;
    QStringList m_log;

    [[nodiscard]] std::size_t below(std::size_t count) { return std::size_t(m_random() % count); }
    [[nodiscard]] Scope someScope();
    [[nodiscard]] const Entity &someEntity();
    [[nodiscard]] std::optional<Row> someRow(const Document &document);
    void insert(Copy &copy);
    void update(Copy &copy);
    void remove(Copy &copy);
    void settleSome(Copy &copy);
    void joinSome(Copy &copy);
    void undoOrRedo(Copy &copy);
    void send();
    void deliver();
    void remember(const Row &row, const Row *before);
    void say(const Copy &copy, const QString &what);
};

} // namespace passerelle::testing
