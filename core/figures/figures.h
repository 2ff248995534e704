// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A table of figures with what explains it: what commands print, charts draw and pages show. Cells are
// canonical numbers (cents, basis points, counts) or texts.
#pragma once

#include "core/model/entity.h"

namespace passerelle
{

struct Figures {
    enum class Cell { Text, Amount, Percent, Count };
    struct Column {
        std::string key; // JSON key
        Label label;
        Cell cell;
        QString name = {}; // instead of a label, where the title is data: the name of a place
        [[nodiscard]] QString title() const { return name.isEmpty() ? translated(label) : name; }
    };
    struct Line {
        std::vector<Value> cells;
        qint64 record = 0;
    };
    // What a document claims beside what the records add up to, in hundredths of the unit.
    struct Compared {
        qint64 record = 0; // the declaration
        qint64 project = 0;
        QString quantity;
        qint64 declared = 0;
        std::optional<qint64> computed; // nothing: there are no records to compare with
        bool amount = false;
        QString source;
        [[nodiscard]] std::optional<qint64> difference() const; // computed − declared
    };

    QString title;
    std::vector<Column> columns;
    std::size_t naming = 1; // the first columns, that say what a line is about
    std::vector<Line> lines;
    std::vector<Value> totals; // as columns; an empty cell has no total
    std::vector<Compared> declared;
    QStringList notes; // sentences: how a figure came about, what is not in it

    [[nodiscard]] std::size_t column(std::string_view key) const; // columns.size() when there is none
    // A column in which there is nothing yet only takes room. Says which are gone in the last of the notes;
    // one column stays in any case.
    void dropEmptyColumns();
    [[nodiscard]] bool hasNumbers() const; // else there is nothing to add up yet
};

} // namespace passerelle
