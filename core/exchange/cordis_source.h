// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The two tables of a CORDIS download as facts: cells that mean something here, with their types.
#pragma once

#include "core/exchange/import_result.h"
#include "core/model/organisation.h"
#include "core/model/partner.h"
#include "core/model/project.h"

namespace passerelle
{

struct CordisProject {
    int line = 0;
    QString id, acronym, title, summary;
    QString programme; // "HORIZON"
    std::optional<ProjectStatus> status;
    QDate start, end;
    std::optional<Money> total, euContribution;
};

// One organisation in one project.
struct CordisParticipation {
    int line = 0;
    QString project; // its id
    QString organisation; // its id; empty where the table has none
    QString name, abbreviation, vatId, street, postcode, city, country, web;
    QString nuts; // "" where it is none
    std::optional<OrganisationType> type;
    std::optional<SizeClass> size;
    std::optional<LegalStatus> legalStatus;
    std::optional<Helix> helix;
    std::optional<Fine> latitude, longitude;
    PartnerRole role = PartnerRole::Partner;
    std::optional<int> number;
    bool statesContribution = false; // whether the table has the column
    std::optional<Money> contribution;
    std::optional<bool> active;
    QString updated; // when CORDIS changed the row

    // The same for the same organisation in all rows: its id, else its name and country.
    [[nodiscard]] QString organisationKey() const;
};

struct CordisSource {
    std::vector<CordisProject> projects; // each id once
    std::vector<CordisParticipation> participations;
};

// Rows that cannot be used are listed in `result`. Tables are told apart by their columns; either may be
// empty. Amounts may have a decimal point or a decimal comma: CORDIS does not group digits. Throws Failure
// when a table has not the columns without which nothing can be told.
[[nodiscard]] CordisSource readCordis(const QByteArray &projectsCsv, const QByteArray &organisationsCsv,
                                      ImportResult &result);

} // namespace passerelle
