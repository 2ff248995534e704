// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Packages that come late, twice, in any order or not at all.
#include "core/merge/collect.h"
#include "core/merge/conflicts.h"
#include "tests/merge/consortium.h"
#include "tests/support/catch.h"
#include "tests/support/failure_of.h"
#include "tests/support/verified.h"

#include <QFile>

#include <algorithm>
#include <array>

using namespace passerelle;
using namespace passerelle::testing;

TEST_CASE("four packages give the same portfolio in each of their orders")
{
    Consortium c;
    std::array<Package, 4> packages;
    for (int i = 0; i < 4; ++i) {
        const auto laptop = c.laptop(i + 2);
        c.setCity(*laptop, QStringLiteral("City %1").arg(i / 2));
        if (i == 0) laptop->remove<Event>(c.workshop);
        if (i == 1) laptop->edit<Event>(c.workshop, [](Event &e) { e.capacity = 60; });
        if (i == 2) laptop->edit<Person>(c.carla, [](Person &p) { p.givenName.clear(); });
        if (i == 3) laptop->remove<Person>(c.carla);
        packages[std::size_t(i)] = workOf(**laptop);
    }
    std::array<std::size_t, 4> order{0, 1, 2, 3};
    QStringList expected;
    int number = 0;
    do {
        const QString path = c.file(QStringLiteral("order%1.passerelle").arg(++number));
        c.office->copyTo(path);
        const Installation elsewhere{QStringLiteral("elsewhere"), QStringLiteral("Else"), {}, {}};
        const auto document = Document::open(path, elsewhere, Document::Access::Write);
        for (const std::size_t i : order)
            (void)merge(*document, {{QStringLiteral("p"), packages[i]}}, Document::Care::Do);
        if (expected.isEmpty()) {
            expected = contentOf(*document);
            CHECK(conflicts(*document).size() == 4); // the city, the event, the attendance, the person
            CHECK(foundBy(*document) == nothing);
        }
        REQUIRE(contentOf(*document) == expected);
        QFile::remove(path);
    } while (std::next_permutation(order.begin(), order.end()));
    CHECK(number == 24);
}

TEST_CASE("each package holds all since the copy was made, so that any of them may be lost or come twice")
{
    Consortium c;
    const auto laptop = c.laptop(2);
    std::vector<Package> sent;
    for (const char *city : {"Ulm", "Rom", "Pisa"}) {
        laptop->reopen();
        c.setCity(*laptop, QString::fromLatin1(city));
        (void)addOrganisation(*laptop, QString::fromLatin1(city));
        sent.push_back(workOf(**laptop));
    }
    std::array<std::size_t, 3> order{0, 1, 2};
    do {
        const QString path = c.file(QStringLiteral("order.passerelle"));
        c.office->copyTo(path);
        {
            const auto document = Document::open(path, {}, Document::Access::Write);
            for (const std::size_t i : order)
                (void)merge(*document, {{QStringLiteral("p"), sent[i]}, {QStringLiteral("p"), sent[i]}},
                            Document::Care::Do);
            INFO(difference(*document, **laptop));
            CHECK(contentOf(*document) == contentOf(**laptop));
        }
        REQUIRE(QFile::remove(path));
    } while (std::next_permutation(order.begin(), order.end()));
    c.office.take(sent.back()); // the others were lost
    requireSame(c.office, *laptop);
}

TEST_CASE("a gap is told, and nothing is changed until it is filled")
{
    Consortium c;
    const auto laptop = c.laptop(2);
    c.setCity(*laptop, QStringLiteral("Ulm"));
    const Package first = workOf(**laptop);
    const Known known = knownIn((*laptop)->database());
    c.setCity(*laptop, QStringLiteral("Rom"));
    const Package second = changesBeyond(**laptop, known);
    const QStringList before = contentOf(*c.office);
    const auto steps = c.office->steps().size();
    const QString reason = failureOf([&] { c.office.take(second); });
    CHECK(reason.contains(u"builds on changes that are not here, so nothing was changed"));
    CHECK(reason.contains(u"send --whole"));
    CHECK(contentOf(*c.office) == before);
    CHECK(c.office->steps().size() == steps);
    CHECK(foundBy(*c.office) == nothing);
    c.office.take(first);
    c.office.take(second);
    requireSame(c.office, *laptop);
}

TEST_CASE("what is of another portfolio is refused, also beside what is not, and nothing is changed")
{
    Consortium c, other;
    const auto laptop = c.laptop(2);
    c.setCity(*laptop, QStringLiteral("Ulm"));
    const QStringList before = contentOf(*c.office);
    const QString reason = failureOf([&] {
        (void)merge(*c.office,
                    {{QStringLiteral("mine"), workOf(**laptop)},
                     {QStringLiteral("theirs"), everythingOf(*other.office)}},
                    Document::Care::Do);
    });
    CHECK(reason.contains(u"theirs belongs to another portfolio"));
    CHECK(contentOf(*c.office) == before);
}
