// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One of the tables of an import (table_import.h): its lines become records.
#pragma once

#include "core/exchange/cell_reader.h"
#include "core/exchange/record_match.h"
#include "core/exchange/table_import.h"

namespace passerelle
{

// Lines are counted twice: once read, once written.
class Pace
{
public:
    Pace(const Progress &progress, const std::vector<EntityTable> &tables)
        : m_progress(progress)
    {
        for (const EntityTable &table : tables) m_total += 2 * qint64(table.table->lines.size());
    }
    void advance() { tell(m_progress, ++m_done, m_total); }

private:
    const Progress &m_progress;
    qint64 m_done = 0, m_total = 0;
};

// What a table says, and how: one per table of an import.
class OneTable
{
public:
    OneTable(Editor &editor, const EntityTable &source, const ImportOptions &options, RecordNames &names);
    ImportResult run(Pace &pace);

private:
    [[nodiscard]] int numberColumn() const { return m_match.of(&columns(m_entity).front()); }
    void leaveForeignNumbersOut();
    void requireColumns() const;
    void announceNumbers();
    [[nodiscard]] QString dialect() const;
    [[nodiscard]] qint64 projectOfNames() const;
    void readGiven();
    void readLines(Pace &pace);
    [[nodiscard]] std::optional<ReadLine> readLine(CellReader &reader, const Table::Line &line);
    [[nodiscard]] CellValue readCell(CellReader &reader, const Table::Line &line, int at,
                                     const ReadLine &read) const;
    [[nodiscard]] const Entity *targetOf(const ReadLine &read, const Field &field) const;
    void noteShortLines();
    void write(Pace &pace);
    void writeLine(const ReadLine &line, const RecordMatch::Found &found);
    void apply(const ReadLine &line, Row &row) const;
    [[nodiscard]] qint64 numberOf(const ReadLine &line) const; // 0: it gives none
    void markOriginals(Row &row) const;
    [[nodiscard]] const Field *missing(const Row &row) const;
    void refuse(int line, const QString &reason) { m_result.refused.push_back({line, reason}); }

    Editor &m_editor;
    const Entity &m_entity;
    const Row m_blank; // made once: there are as many rows as lines
    const Table &m_table;
    const ImportOptions m_options;
    RecordNames &m_names;
    HeaderMatch m_match;
    TableFormat m_format;
    std::vector<const Column *> m_given; // columns of the table, then those given for all lines
    std::vector<std::size_t> m_indexes; // of m_given in a row
    std::vector<int> m_places; // of m_given in the table; -1: given for all lines
    std::vector<Value> m_constants; // of the latter
    std::vector<ReadLine> m_lines;
    QList<int> m_shortLines; // their numbers
    ImportResult m_result;
};

} // namespace passerelle
