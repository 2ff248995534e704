// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Names of many records at once, found and compared where they lie: for filters, choices and totals.
#pragma once

#include "core/document/document.h"

#include <unordered_set>

namespace passerelle
{

struct NamedRecord {
    qint64 record = 0;
    QString name;
};

// Records whose name holds the text (accents and case do not matter), by name; at most `limit`.
[[nodiscard]] std::vector<NamedRecord> recordsNamed(const Document &document, const Entity &entity,
                                                    const QString &text, qint64 project, int limit);

// Records in which the field shows the text: the name of a reference, the label of a choice, the best
// language.
[[nodiscard]] std::unordered_set<qint64> recordsShowing(const Document &document, const Entity &entity,
                                                        const Field &field, const QString &text);

// Sums of number fields over these records; nothing where there is no number, or the sum does not fit.
[[nodiscard]] std::vector<std::optional<qint64>> sums(const Document &document, const Entity &entity,
                                                      const std::vector<const Field *> &fields,
                                                      const std::vector<qint64> &records);

} // namespace passerelle
