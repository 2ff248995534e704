// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two copies of a portfolio of one partner, which are changed apart and meet.
#pragma once

#include "core/model/organisation.h"
#include "core/model/partner.h"
#include "core/model/project.h"
#include "tests/merge/copies.h"
#include "tests/support/catch.h"

#include <optional>

namespace passerelle::testing
{

struct TwoCopies {
    QTemporaryDir folder{quickFolder()};
    Copy office{folder.path(), 1};
    std::optional<Copy> laptop;
    Id<Organisation> organisation;
    Id<Project> project;
    Id<Partner> partner;

    TwoCopies()
    {
        Organisation o;
        o.name = QStringLiteral("BIOPRO");
        o.city = QStringLiteral("Stuttgart");
        organisation = office.add(o);
        Project p;
        p.acronym = QStringLiteral("ALP");
        project = office.add(p);
        Partner a;
        a.project = project;
        a.organisation = organisation;
        partner = office.add(a);
        laptop.emplace(folder.path(), 2, everythingOf(*office));
    }
    void exchange()
    {
        office.take(*laptop);
        laptop->take(office);
    }
    void requireSame()
    {
        INFO(difference(*office, **laptop));
        REQUIRE(contentOf(*office) == contentOf(**laptop));
        for (const Document *document : {&*office, &**laptop}) {
            for (const Problem &problem : document->verify()) UNSCOPED_INFO(problem.text.toStdString());
            CHECK(document->verify().empty());
        }
    }
    QString city(Copy &copy) { return copy->record<Organisation>(organisation)->city; }
    void setCity(Copy &copy, const char16_t *name)
    {
        copy.edit<Organisation>(organisation, [&](Organisation &o) { o.city = QString::fromUtf16(name); });
    }
};

} // namespace passerelle::testing
