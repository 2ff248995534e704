// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is fed with bytes that nobody has checked: by libFuzzer (tools/fuzz), and by the tests, which feed the
// corpus and mutations of it.
#pragma once

#include <QByteArrayView>

#include <span>
#include <stdexcept>

namespace passerelle::fuzz
{

struct Target {
    const char *name; // of the program fuzz_NAME and of the folder corpus/NAME
    // Throws Broken when a property does not hold; every other exception is a fault as well.
    void (*feed)(QByteArrayView input);
    int mutations; // that the tests try: more of what is quick
};

[[nodiscard]] std::span<const Target> targets();

class Broken : public std::logic_error
{
public:
    using logic_error::logic_error;
};

inline void require(bool holds, const char *property)
{
    if (!holds) throw Broken(property);
}

void feedValues(QByteArrayView input); // numbers, dates, canonical values, formula guards
void feedCsv(QByteArrayView input); // the reader alone
void feedTable(QByteArrayView input); // a CSV table into a portfolio
void feedSpreadsheet(QByteArrayView input); // archives, XLSX and ODS, read and imported
void feedJson(QByteArrayView input);
void feedCordis(QByteArrayView input); // both tables
void feedCommand(QByteArrayView input); // FIELD=VALUE, ENTITY:RECORD
void feedPackage(QByteArrayView input); // what is sent from one copy to another

} // namespace passerelle::fuzz
