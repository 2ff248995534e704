// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/merge/same_link.h"

#include "core/model/event.h"
#include "core/model/natural_key.h"

namespace passerelle
{

std::vector<const Field *> tiedBy(const Entity &entity)
{
    // A head count ties nobody to an event, so the person is not required.
    if (&entity == &describe<Attendance>())
        return {&fieldOf<&Attendance::event>(), &fieldOf<&Attendance::person>()};
    std::vector<const Field *> fields;
    for (const Field &field : entity.fields) {
        if (!field.required) continue;
        if (field.kind != Kind::Reference && field.kind != Kind::AnyReference) return {}; // it is something
        fields.push_back(&field);
    }
    return fields.size() >= 2 ? fields : std::vector<const Field *>{};
}

QString tied(const Row &row)
{
    QString tied;
    for (const Field *field : tiedBy(*row.entity))
        for (int part = 0; part < field->parts(); ++part) {
            const Value &value = row.at(*field, part);
            if (isEmpty(value)) return {};
            tied += QChar(0x1f) + keyText(value);
        }
    return tied;
}

bool saysNothingBeyond(const Row &row, const Row &other)
{
    const Row blank(*row.entity);
    const auto &all = columns(*row.entity);
    for (std::size_t i = 1; i < row.values.size(); ++i) {
        if (row.values[i] == blank.values[i]) continue;
        const Field &field = *all[i].field;
        const bool amount = field.kind == Kind::Decimal && QLatin1String(field.unit) != QLatin1String("%");
        if (amount || row.values[i] != other.values[i]) return false;
    }
    return true;
}

} // namespace passerelle
