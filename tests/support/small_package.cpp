// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/small_package.h"

#include <QTimeZone>

namespace passerelle::testing
{

Package smallPackage()
{
    Package package;
    package.kind = Package::Kind::Changes;
    package.portfolio = QStringLiteral("5d0f8a0e-6c53-4a57-9d9f-0d7d3f7f6c11");
    package.title = QStringLiteral("Alpine Space 2027");
    package.schema = 3;
    package.origin = {QDateTime(QDate(2026, 11, 29), QTime(9, 30), Qt::UTC), QStringLiteral("Ana Kovač"),
                      QStringLiteral("BSC Kranj"), QStringLiteral("laptop-7"), QStringLiteral("BIOPRO")};
    package.scope = QStringLiteral("partner 42");
    package.issue = QStringLiteral("issue-1");
    package.base.insert(7, 120);
    package.names = {{QStringLiteral("project"), QStringLiteral("summary_en")},
                     {QStringLiteral("project"), QString()}};
    Package::Site site;
    site.number = 9;
    site.installation = QStringLiteral("laptop-7");
    site.person = QStringLiteral("Ana Kovač");
    site.organisation = QStringLiteral("BSC Kranj");
    site.began = QStringLiteral("2026-11-28T08:00:00.000Z");
    site.schema = 3;
    site.seen = QStringLiteral("{\"7\":120}");
    site.first = 1;
    site.last = 3;
    site.lastRow = 1;
    const qint64 clock = 1'795'939'200'000LL << 16;
    site.clock = clock + (60'000LL << 16);
    package.sites = {site};
    const qint64 record = 7LL << 23 | 5;
    package.changes = {
        {9, 1, clock, 0, record, QStringLiteral("Green roads"), QStringLiteral("Greener roads")},
        {9, 2, clock + (60'000LL << 16) - 1, 0, record, QStringLiteral("Greener roads"), Value{}},
        {9, 3, site.clock, 1, 9LL << 23 | 1, Value{}, QStringLiteral("{\"acronym\":\"WAY\"}")}};
    const QString at = QStringLiteral("2026-11-29T08:00:00.000Z");
    package.steps = {{9, 1, 2, at, QStringLiteral("Step"), QStringLiteral("Change %1"),
                      QStringLiteral("HACK"), QStringLiteral("done")},
                     {9, 3, 3, at, QStringLiteral("Step"), QStringLiteral("Add %1"), QStringLiteral("WAY"),
                      QStringLiteral("done")}};
    package.absent = {{QStringLiteral("organisation"), 8LL << 23 | 2, QStringLiteral("BIOPRO")}};
    package.contents.insert(
        QStringLiteral("2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"), "foo");
    return package;
}

} // namespace passerelle::testing
