// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the rules over several records share. Each rule is a function that looks once at the tables it needs
// and adds what it finds; SQL sees ?1 as the project, 0 for the whole portfolio.
#pragma once

#include "core/figures/figures_source.h"
#include "core/model/project.h"
#include "core/store/sql.h"

#include <functional>
#include <map>

namespace passerelle
{

class Findings
{
public:
    Findings(const Document &of, qint64 within);
    const Document &document;
    const qint64 project; // 0: the whole portfolio
    const bool partial; // other records are elsewhere, so nothing that they add up to is known here
    const FiguresSource figures;

    void add(Severity severity, const Entity &entity, qint64 record, const Field *field, const QString &text);
    void each(const QString &sql, const std::function<void(SQLite::Statement &)> &visit) const;
    [[nodiscard]] QString amount(Money value) const;
    [[nodiscard]] QString percentage(Percentage value) const;
    void add(std::vector<Problem> problems);
    [[nodiscard]] std::vector<Problem> taken() { return std::move(m_problems); }

private:
    std::vector<Problem> m_problems;
};

[[nodiscard]] inline qint64 numberAt(SQLite::Statement &statement, int column) // 0 when empty
{
    return statement.getColumn(column).getInt64();
}

using AcrossRule = void (*)(Findings &);
[[nodiscard]] std::span<const AcrossRule> recordRules(); // doubles, references, limits of the programme
[[nodiscard]] std::span<const AcrossRule> planRules();
[[nodiscard]] std::span<const AcrossRule> budgetRules();
[[nodiscard]] std::span<const AcrossRule> declarationRules();

// An expression for the project of a record, through its owners; empty when it belongs to none.
[[nodiscard]] QString projectExpression(const Entity &entity, const QString &alias);
// "(?1 = 0 OR expression = ?1)"
[[nodiscard]] QString inProject(const QString &expression);

} // namespace passerelle
