// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Work that goes from one machine to another and back by command.
#pragma once

#include "tests/cli/program.h"
#include "tests/support/catch.h"

namespace passerelle
{

// An office with an organisation, and a laptop that has a copy.
struct TwoMachines {
    Sandbox office, laptop;
    QString pack = office.path(QStringLiteral("out.pack")), work = laptop.path(QStringLiteral("back.pack"));

    TwoMachines()
    {
        REQUIRE(office.run(QStringLiteral("new FILE")).status == 0);
        REQUIRE(office.run(QStringLiteral("add FILE organisation name=BIOPRO city=Stuttgart")).status == 0);
        REQUIRE(office.run(QStringLiteral("add FILE organisation name=KLINIKUM")).status == 0);
        REQUIRE(office.run(QStringLiteral("send FILE"), {QStringLiteral("--out"), pack}).status == 0);
        REQUIRE(laptop.run(QStringLiteral("merge FILE"), {pack}).status == 0);
    }
    static void setCity(const Sandbox &machine, const char *city)
    {
        REQUIRE(machine
                    .run(QStringLiteral("set FILE organisation BIOPRO"),
                         {QStringLiteral("city=") + QString::fromUtf8(city)})
                    .status
                == 0);
    }
    static QString city(const Sandbox &machine)
    {
        const Result listed = machine.run(
            QStringLiteral("list FILE organisation --json --where name=BIOPRO"));
        return listed.json()[0][u"city"].toString();
    }
    Result sendBack(const QStringList &more = {}) const
    {
        return laptop.run(QStringLiteral("send FILE"), QStringList{QStringLiteral("--out"), work} + more);
    }
    Result bringIn(const QStringList &more = {}) const
    {
        return office.run(QStringLiteral("merge FILE"), QStringList{work} + more);
    }
    // Both have written the city: the office Berlin, the laptop München.
    void disagree() const
    {
        setCity(office, "Berlin");
        setCity(laptop, "München");
        REQUIRE(sendBack().status == 0);
        REQUIRE(bringIn().status == 1);
    }
};

// Refused with a sentence, in the language asked for, and the file is as it was. (Bytes of files are compared
// in brackets, so that a check that fails does not print them.)
void checkRefused(const Sandbox &machine, const QStringList &words);

} // namespace passerelle
