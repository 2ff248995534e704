// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything a person should look at, as a list; nothing here ever blocks saving.
#pragma once

#include "core/model/entity.h"

#include <memory>

namespace passerelle
{

class Document;

// One record by itself: required, expected, bounds, lengths in characters, codes, rules. Never throws.
[[nodiscard]] std::vector<Problem> problemsOf(const Row &row);

// Rules over several records: one active lead partner, rates that add up, shares that add up to the line,
// dates inside the project, declared against computed, double entries.
[[nodiscard]] std::vector<Problem> problemsAcross(const Document &document, qint64 project = 0);

// All problems of a portfolio (or of one project), errors first.
[[nodiscard]] std::vector<Problem> problems(const Document &document, qint64 project = 0);

class Findings;

// The same a piece at a time, for whoever has other things to do in between; nothing changes meanwhile.
class Check final
{
public:
    explicit Check(const Document &document, qint64 project = 0);
    ~Check();
    Q_DISABLE_COPY_MOVE(Check)

    bool next(); // one rule, or the records of one entity; false: everything was looked at
    [[nodiscard]] std::vector<Problem> taken();

private:
    std::unique_ptr<Findings> m_findings;
    std::size_t m_next = 0;
};

} // namespace passerelle
