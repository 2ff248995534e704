// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/export_cells.h"

#include "core/exchange/cell_reader.h"
#include "core/model/canonical.h"
#include "core/model/entities.h"

#include <algorithm>

namespace passerelle
{

namespace
{

// A path that is the same in every language, so that it is found again whatever language the reader works in.
bool hasStablePath(const Entity &entity)
{
    const QString pattern = QString::fromLatin1(entity.path);
    if (pattern.isEmpty()) return false;
    for (qsizetype at = pattern.indexOf(u'{'); at >= 0; at = pattern.indexOf(u'{', at + 1)) {
        const Field *field = entity.field(
            QStringView(pattern).mid(at + 1, pattern.indexOf(u'}', at) - at - 1));
        if (field->kind == Kind::Translated || field->kind == Kind::Choice) return false;
        if (field->kind == Kind::Reference && !hasStablePath(field->target())) return false;
    }
    return true;
}

// Tables are read in the order of entities(): only what came before can be found by its path.
bool comesBefore(const Entity &one, const Entity &other)
{
    const auto all = entities();
    return std::find(all.begin(), all.end(), &one) < std::find(all.begin(), all.end(), &other);
}

// "1.125" could be read as a thousand and more: one more digit leaves no doubt.
QString unmistakable(const QString &number)
{
    const auto point = number.indexOf(u'.');
    return point >= 0 && number.size() - point == 4 ? number + u'0' : number;
}

} // namespace

QString ExportCells::reference(const Entity &from, const Entity &target, qint64 number)
{
    const QString path = comesBefore(target, from) && hasStablePath(target)
        ? m_names.uniquePath(target, number)
        : QString();
    return path.isEmpty() ? QString::number(number) : withFormulaGuard(path);
}

QString ExportCells::text(const Row &row, const Column &column)
{
    const Field &field = *column.field;
    const Value &value = row.at(field, column.part);
    if (isEmpty(value)) return {};
    QString plain = canonical(field, column.part, value);
    switch (field.kind) {
    case Kind::Reference: return reference(*row.entity, field.target(), std::get<qint64>(value));
    case Kind::AnyReference: {
        const auto name = std::get_if<QString>(&row.at(field, 0));
        const Entity *target = column.part == 1 && name ? entityNamed(*name) : nullptr;
        return target ? reference(*row.entity, *target, std::get<qint64>(value)) : withFormulaGuard(plain);
    }
    case Kind::Decimal: return unmistakable(plain);
    // Also what should be a date or a word: a file from somebody else may hold anything there.
    default: return std::holds_alternative<QString>(value) ? withFormulaGuard(plain) : plain;
    }
}

} // namespace passerelle
