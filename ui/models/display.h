// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Values as people see them in tables, forms and the history.
#pragma once

#include "core/document/document.h"

namespace passerelle
{

// The label, with the unit if there is one: "Price per unit (EUR)".
[[nodiscard]] QString fieldTitle(const Field &field);
// "" when there is nothing.
[[nodiscard]] QString shownValue(const Document &document, const Field &field, int part, const Value &value,
                                 Language language);
// A field of a record; translated texts in the best language.
[[nodiscard]] QString shownField(const Document &document, const Field &field, const Row &row,
                                 Language language);
// Nothing is there: of a translated text in no language.
[[nodiscard]] bool isMissing(const Field &field, const Row &row);
// A number without unit and without what would say more: "2,512,137.88", "2024", "45.6298".
[[nodiscard]] QString shownNumber(const Field &field, qint64 number, Language language);
// Without grouping, as a spreadsheet of the language takes it: "2512137,88".
[[nodiscard]] QString spreadsheetNumber(qint64 scaled, int places, Language language);
// "22 Nov 2026, 09:30".
[[nodiscard]] QString shownDateTime(const LocalDateTime &time, Language language);
// The same moment where the person is.
[[nodiscard]] QString shownMoment(const QDateTime &time, Language language);

// Integer and Decimal: right-aligned.
[[nodiscard]] bool isNumber(const Field &field);
// A text that needs several lines.
[[nodiscard]] bool isLong(const Field &field);
// An amount of which a column has a meaningful total.
[[nodiscard]] bool addsUp(const Field &field);

// The fields of the pattern by which people know a record.
[[nodiscard]] std::vector<const Field *> namingFields(const Entity &entity);
// The six to eight most telling fields, the name first; of several projects with the one it belongs to.
[[nodiscard]] std::vector<const Field *> defaultFields(const Entity &entity, bool ofSeveralProjects = false);

} // namespace passerelle
