// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A project in which every check across records finds all in order, and what to put beside it.
#pragma once

#include "core/check/check.h"
#include "core/model/budget.h"
#include "core/model/organisation.h"
#include "core/model/partner.h"
#include "core/model/plan.h"
#include "core/model/programme.h"
#include "core/model/project.h"
#include "tests/support/portfolio_file.h"
#include "tests/support/words.h"

namespace passerelle
{

// What found() is compared with.
// A project of one lead partner in a small file.
struct SoundProject {
    PortfolioFile file;
    Document &document = *file.document;
    Programme programme;
    Project project;
    Organisation organisation;
    Partner lead;

    SoundProject()
    {
        programme.code = QStringLiteral("ASP");
        add(programme);
        project = added(QStringLiteral("ALP"));
        organisation.name = QStringLiteral("Univerza");
        organisation.country = QStringLiteral("SI");
        organisation.type = OrganisationType::HigherEducation;
        add(organisation);
        lead = partner(1, PartnerRole::Lead);
    }
    template <class T> T &add(T &record)
    {
        document.change(TEXT("Test", "Edit %1"), {}, [&](Editor &editor) { editor.insert(record); });
        return record;
    }
    template <class T> void update(const T &record)
    {
        document.change(TEXT("Test", "Edit %1"), {}, [&](Editor &editor) { editor.update(record); });
    }
    Project added(const QString &acronym)
    {
        Project record;
        record.acronym = acronym;
        record.programme = programme.id;
        record.start = QDate(2024, 7, 1);
        record.end = QDate(2027, 6, 30);
        return add(record);
    }
    Partner partner(int number, PartnerRole role = PartnerRole::Partner)
    {
        Partner record;
        record.project = project.id;
        record.organisation = organisation.id;
        record.number = number;
        record.role = role;
        return add(record);
    }
    WorkPackage workPackage(int number)
    {
        WorkPackage record;
        record.project = project.id;
        record.number = number;
        return add(record);
    }
    Activity activity(const WorkPackage &in)
    {
        Activity record;
        record.workPackage = in.id;
        return add(record);
    }
    BudgetLine line(const Partner &of, CostCategory category, qint64 cents)
    {
        BudgetLine record;
        record.partner = of.id;
        record.category = category;
        record.units = Quantity{100};
        record.price = Money::cents(cents);
        return add(record);
    }
    void share(const Partner &of, FundType type, qint64 basisPoints, bool eu = false)
    {
        Fund fund;
        fund.type = type;
        fund.abbreviation = QStringLiteral("F");
        fund.countsAsEu = eu;
        add(fund);
        Cofinancing cofinancing;
        cofinancing.partner = of.id;
        cofinancing.fund = fund.id;
        cofinancing.rate = Percentage::basisPoints(basisPoints);
        add(cofinancing);
    }
    void declare(DeclaredQuantity quantity, DeclaredUnit unit, qint64 hundredths,
                 std::optional<OrganisationType> type = {}, Ref<Partner> of = {})
    {
        Declaration declaration;
        declaration.project = project.id;
        declaration.partner = of;
        declaration.quantity = quantity;
        declaration.organisationType = type;
        declaration.unit = unit;
        declaration.value = Quantity{hundredths};
        add(declaration);
    }
    // "E entity.field text", "? …", "i …"
    QStringList found(qint64 within = 0)
    {
        QStringList all;
        for (const Problem &p : problemsAcross(document, within))
            all << QStringLiteral("E?i")[int(p.severity)] + u' ' + QLatin1String(p.entity->name)
                    + (p.field ? u'.' + QString::fromLatin1(p.field->name) : QString()) + u' ' + p.text;
        return all;
    }
};

} // namespace passerelle
