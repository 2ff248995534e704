// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Values of records as people write and read them on a command line.
#pragma once

#include "core/document/document.h"

#include <QJsonObject>

namespace passerelle
{

// One value of one column.
struct Assignment {
    const Column *column;
    Value value;
};

// "FIELD" or "FIELD@LANGUAGE" and a canonical text: references by name, a translated field without a language
// is meant in the document's language, "ENTITY:RECORD" points at a record of any entity. Throws Failure that
// names the field and what it takes.
[[nodiscard]] std::vector<Assignment> assignments(const Document &document, const Entity &entity,
                                                  const QString &name, const QString &text);

// Sets each "FIELD=VALUE" of the row; a text in a language becomes the original where there was none. Throws
// Misuse when a field is given several times.
void assign(Row &row, const Document &document, const QStringList &fieldsAndValues);

// The field of that name; throws Failure.
[[nodiscard]] const Field &fieldGiven(const Entity &entity, const QString &name);

// What people read: numbers and dates in the document's language, names instead of record numbers.
[[nodiscard]] QString shownValue(const Document &document, const Row &row, const Field &field);
[[nodiscard]] QString shownValue(const Document &document, const Field &field, int part, const Value &value);

// "HACK-IT-NET/WP2", else what people see, else the number.
[[nodiscard]] QString addressOf(const Document &document, const Entity &entity, qint64 record);
// As commands take it: "organisation:BIOPRO"; by its number where several are called so.
[[nodiscard]] QString operandOf(const Document &document, const Entity &entity, qint64 record);
// For a list: with the name behind it where it is by its number. Commands take that too.
[[nodiscard]] QString listed(const Document &document, const Entity &entity, qint64 record,
                             const QString &operand);
// Without the name that a list puts behind a number.
[[nodiscard]] QString withoutName(const QString &operand);

// "ENTITY:RECORD" or a record's number; throws Failure.
struct RecordGiven {
    const Entity *entity;
    qint64 record;
};
[[nodiscard]] RecordGiven recordGiven(const Document &document, const QString &text);

} // namespace passerelle
