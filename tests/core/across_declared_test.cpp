// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a project declares, beside what its records add up to.
#include "tests/core/sound_project.h"
#include "tests/support/catch.h"

using namespace passerelle;

TEST_CASE("what is declared is compared with what the records add up to")
{
    SoundProject p;
    using enum DeclaredQuantity;
    p.declare(TotalBudget, DeclaredUnit::Eur, 251213788);
    p.declare(EuContribution, DeclaredUnit::Eur, 167850035);
    p.declare(WorkPackages, DeclaredUnit::Count, 300);
    CHECK(p.found() == QStringList{}); // nothing to compare with yet

    p.declare(Partners, DeclaredUnit::Count, 100);
    p.declare(Countries, DeclaredUnit::Count, 100);
    p.declare(PartnersOfType, DeclaredUnit::Count, 100, OrganisationType::HigherEducation);
    p.declare(Duration, DeclaredUnit::Months, 3600);
    CHECK(p.found() == QStringList{});
    p.partner(2, PartnerRole::Associated);
    CHECK(p.found() == QStringList{});
    p.partner(3);
    p.workPackage(1);
    p.declare(PartnersOfType, DeclaredUnit::Count, 100, OrganisationType::Sme);
    p.project.end = QDate(2027, 7, 1);
    p.update(p.project);
    CHECK(p.found()
          == QStringList{text(u"? declaration.value “Work packages” is declared as 3, the records give 1; "
                              u"the difference is −2."),
                         text(u"? declaration.value “Partners” is declared as 1, the records give 2; the "
                              u"difference is 1."),
                         text(u"? declaration.value “Partners of a type – Higher education and research "
                              u"organisations” is declared "
                              u"as 1, the records give 2; the difference is 1."),
                         text(u"? declaration.value “Duration” is declared as 36, the records give 37; the "
                              u"difference is 1."),
                         text(u"? declaration.value “Partners of a type – SME” is declared as 1, the records "
                              u"give 0; the difference "
                              u"is −1.")});
}

TEST_CASE("declared amounts are compared to the cent, with the flat rates and the funds")
{
    SoundProject p;
    p.lead.staffRate = Percentage::basisPoints(2000);
    p.lead.travelRate = p.lead.officeOnStaffRate = Percentage::basisPoints(1500);
    p.update(p.lead);
    p.line(p.lead, CostCategory::External, 1234567);
    p.line(p.lead, CostCategory::Equipment, 89011);
    p.share(p.lead, FundType::Erdf, 7500, true);
    using enum DeclaredQuantity;
    p.declare(TotalBudget, DeclaredUnit::Eur, 1667707);
    p.declare(EuContribution, DeclaredUnit::Eur, 1250780);
    p.declare(PartnerBudget, DeclaredUnit::Eur, 1667707, {}, p.lead.id);
    p.declare(PartnerEuContribution, DeclaredUnit::Eur, 1250780, {}, p.lead.id);
    CHECK(p.found() == QStringList{});
    p.lead.declaredEuContribution = Money::cents(1250779);
    p.update(p.lead);
    CHECK(p.found()
          == QStringList{text(u"? declaration.value “EU contribution, partner by partner” is declared as "
                              u"€12,507.80, the records give "
                              u"€12,507.79; the difference is −€0.01.")});
    p.document.setLanguage(Language::De);
    p.line(p.lead, CostCategory::UnitCost, 100);
    CHECK(p.found().contains(
        text(u"? declaration.value “Total budget” is declared as 16.677,07\u00A0€, the records give "
             u"16.678,07\u00A0€; the difference is 1,00\u00A0€.")));
    CHECK(p.found().size() == 5);
}
