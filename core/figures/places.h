// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a record is counted: one key per region, country, cohesion category or industry.
#pragma once

#include "core/document/document.h"
#include "core/figures/impact.h"
#include "core/model/organisation.h"
#include "core/model/partner.h"
#include "core/model/programme.h"
#include "core/model/project.h"
#include "core/model/region.h"

#include <map>
#include <set>

namespace passerelle
{

class Places
{
public:
    Places(const Document &document, ImpactBy by, int level);
    [[nodiscard]] bool byIndustry() const { return m_by == ImpactBy::Industry; }

    // The key of the place; empty when it is not stated. The region counts, else that of the organisation.
    [[nodiscard]] QString of(Ref<Region> region, Ref<Organisation> organisation, Ref<Industry> industry);
    [[nodiscard]] QString ofPartner(const Partner &partner);
    [[nodiscard]] QString ofProject(Ref<Project> project); // its primary industry
    // Empty when it is not known, whatever the places are.
    [[nodiscard]] QString cohesionOf(Ref<Region> region, Ref<Organisation> organisation);

    [[nodiscard]] Label heading() const;
    [[nodiscard]] QString codeOf(const QString &place) const;
    [[nodiscard]] QString nameOf(const QString &place) const;
    [[nodiscard]] qint64 recordOf(const QString &place) const; // of the region or industry; 0 when none
    [[nodiscard]] QStringList notes() const;

private:
    struct Seat {
        QString code; // NUTS, as exact as known
        QString country; // ISO; the text itself where it is no country
    };
    [[nodiscard]] Seat seatOf(Ref<Region> region, Ref<Organisation> organisation) const;
    [[nodiscard]] QString key(const Seat &seat);
    [[nodiscard]] QString regionKey(const Seat &seat);
    [[nodiscard]] QString cohesionKey(const Seat &seat);

    const ImpactBy m_by;
    const int m_level;
    const Language m_language;
    std::map<qint64, Region> m_regions;
    std::map<QString, qint64> m_regionByCode;
    std::map<qint64, Seat> m_organisations;
    std::map<qint64, Industry> m_industries;
    std::map<qint64, qint64> m_primaryIndustry; // project → industry
    bool m_lessExact = false;
    bool m_derivedCategory = false;
};

} // namespace passerelle
