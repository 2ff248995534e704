// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the records of partners add up to, by the rules of money.md: the one place where budget lines, flat
// rates, lump sums, co-financing and expenditure come together.
#pragma once

#include "core/budget/periods.h"
#include "core/document/document.h"
#include "core/model/partner.h"

#include <map>

namespace passerelle
{

struct PartnerBudget {
    Partner partner;
    QString name; // of the organisation, or the abbreviation
    FlatRates rates;
    Costs entered; // as typed, flat rates not yet applied
    bool hasCosts = false; // false: nothing was entered, only declared values may be known
    Costs costs; // with flat rates
    Phases<Costs> byPeriod; // with flat rates
    std::map<qint64, Costs> byWorkPackage; // as entered; 0: without a work package
    std::vector<FundRate> funds;
    CoFinancing coFinancing;
    Money euAmount; // of funds that count as EU contribution
    std::optional<Money> declaredTotal, declaredEu; // what a document states for this partner
    bool tooLarge = false; // to calculate with: no amount is given
    Costs reported; // expenditure in EUR with flat rates, without parked rows: see addReported()

    // Computed where costs were entered, else declared, else not known.
    [[nodiscard]] std::optional<Money> knownTotal() const;
    [[nodiscard]] std::optional<Money> knownEu() const;
};

// Partners of a project (0: of all), in the order of their project and number. One pass over each table.
// Partners whose amounts are too large to calculate with come without any.
[[nodiscard]] std::vector<PartnerBudget> partnerBudgets(const Document &document, qint64 project = 0);
// What they reported, by itself: a large portfolio has more expenditure than all the rest.
void addReported(const Document &document, qint64 project, std::vector<PartnerBudget> &budgets);

// From the first day to the last; a month that has begun counts as one. 0 while one of them is unknown.
[[nodiscard]] int monthsBetween(QDate start, QDate end);

} // namespace passerelle
