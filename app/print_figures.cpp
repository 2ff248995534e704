// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/print_figures.h"

#include "app/output.h"
#include "app/text_table.h"
#include "core/base/format.h"
#include "core/model/canonical.h"

#include <QJsonArray>
#include <QJsonObject>

namespace passerelle
{

namespace
{

constexpr int places = 2; // of amounts and percentages

QJsonValue jsonOf(const Value &value, Figures::Cell cell)
{
    if (const auto text = std::get_if<QString>(&value)) return *text;
    const auto number = std::get_if<qint64>(&value);
    if (!number) return {};
    return cell == Figures::Cell::Count ? QJsonValue(*number) : QJsonValue(decimalText(*number, places));
}

QString shown(const Value &value, Figures::Cell cell, Language language)
{
    if (const auto text = std::get_if<QString>(&value)) return *text;
    const auto number = std::get_if<qint64>(&value);
    if (!number) return cell == Figures::Cell::Percent ? QStringLiteral("—") : QString(); // a part of nothing
    if (cell == Figures::Cell::Percent)
        return formattedPercentage(Percentage::basisPoints(*number), language);
    return formatted(*number, cell == Figures::Cell::Count ? 0 : places, language);
}

QJsonObject jsonOf(const Figures &figures, const std::vector<Value> &cells)
{
    QJsonObject object;
    for (std::size_t i = 0; i < cells.size(); ++i)
        if (!isEmpty(cells[i]) || figures.columns[i].cell == Figures::Cell::Percent)
            object[QString::fromStdString(figures.columns[i].key)] = jsonOf(cells[i],
                                                                            figures.columns[i].cell);
    return object;
}

QJsonObject jsonOf(const Figures::Compared &compared)
{
    const auto number = [](std::optional<qint64> value) {
        return value ? QJsonValue(decimalText(*value, places)) : QJsonValue();
    };
    return {{QStringLiteral("quantity"), compared.quantity},
            {QStringLiteral("declared"), number(compared.declared)},
            {QStringLiteral("computed"), number(compared.computed)},
            {QStringLiteral("difference"), number(compared.difference())},
            {QStringLiteral("source"), compared.source}};
}

QJsonObject jsonOf(const Figures &figures)
{
    QJsonArray columns, lines, declared;
    for (const Figures::Column &column : figures.columns)
        columns.append(QJsonObject{{QStringLiteral("key"), QString::fromStdString(column.key)},
                                   {QStringLiteral("label"), column.title()}});
    for (const Figures::Line &line : figures.lines) {
        QJsonObject object = jsonOf(figures, line.cells);
        if (line.record) object[QStringLiteral("record")] = QString::number(line.record);
        lines.append(object);
    }
    for (const Figures::Compared &compared : figures.declared) declared.append(jsonOf(compared));
    return {{QStringLiteral("title"), figures.title},
            {QStringLiteral("columns"), columns},
            {QStringLiteral("lines"), lines},
            {QStringLiteral("totals"), jsonOf(figures, figures.totals)},
            {QStringLiteral("declared"), declared},
            {QStringLiteral("notes"), QJsonArray::fromStringList(figures.notes)}};
}

TextTable tableOf(const Figures &figures, Language language)
{
    TextTable table;
    for (const Figures::Column &column : figures.columns)
        table.columns.push_back({column.title(), column.cell != Figures::Cell::Text});
    const auto add = [&](const std::vector<Value> &cells) {
        QStringList row;
        for (std::size_t i = 0; i < figures.columns.size(); ++i)
            row += i < cells.size() ? shown(cells[i], figures.columns[i].cell, language) : QString();
        table.rows.push_back(row);
    };
    for (const Figures::Line &line : figures.lines) add(line.cells);
    if (!figures.totals.empty()) add(figures.totals);
    return table;
}

TextTable declaredTable(const Figures &figures, Language language)
{
    TextTable table{{{translated(TEXT("CommandLine", "Quantity"))},
                     {translated(TEXT("CommandLine", "Declared")), true},
                     {translated(TEXT("CommandLine", "Computed")), true},
                     {translated(TEXT("CommandLine", "Difference")), true},
                     {translated(TEXT("CommandLine", "Source"))}},
                    {}};
    for (const Figures::Compared &compared : figures.declared) {
        const auto number = [&](std::optional<qint64> value) {
            if (!value) return QString();
            const bool whole = !compared.amount && *value % 100 == 0;
            return whole ? formatted(*value / 100, 0, language) : formatted(*value, places, language);
        };
        table.rows.push_back({compared.quantity, number(compared.declared), number(compared.computed),
                              number(compared.difference()), compared.source});
    }
    return table;
}

} // namespace

void print(Call &call, const Figures &figures)
{
    if (call.json()) {
        call.out.json(jsonOf(figures));
        return;
    }
    if (!figures.title.isEmpty()) {
        call.out.line(figures.title);
        call.out.line();
    }
    Figures used = figures;
    used.dropEmptyColumns();
    if (used.hasNumbers())
        call.out.table(tableOf(used, call.language));
    else
        call.out.line(translated(TEXT("CommandLine", "There is nothing to add up yet.")));
    if (!figures.declared.empty()) {
        call.out.line();
        call.out.table(declaredTable(figures, call.language));
    }
    if (!used.notes.isEmpty()) call.out.line();
    for (const QString &note : std::as_const(used.notes)) call.out.line(note);
}

} // namespace passerelle
