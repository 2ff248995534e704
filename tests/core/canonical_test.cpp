// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/canonical.h"
#include "core/model/entities.h"
#include "core/model/event.h"
#include "core/model/organisation.h"
#include "core/model/project.h"
#include "tests/support/catch.h"
#include "tests/support/random_row.h"

using namespace passerelle;

namespace
{

constexpr qint64 largest = std::numeric_limits<qint64>::max();
constexpr qint64 smallest = std::numeric_limits<qint64>::min();

Value textValue(const char16_t *value) { return QString::fromUtf16(value); }

template <auto Member> std::optional<Value> read(const char16_t *value, int part = 0)
{
    return fromCanonical(fieldOf<Member>(), part, QString::fromUtf16(value));
}

} // namespace

TEST_CASE("every value of every column of every entity comes back from its canonical text")
{
    testing::Random random(20260722);
    for (const Entity *entity : entities())
        for (const Column &column : columns(*entity))
            for (int round = 0; round < 50; ++round) {
                const Value value = testing::randomValue(column, random);
                const QString written = canonical(*column.field, column.part, value);
                INFO(entity->name << '.' << column.name.toStdString() << ": " << written.toStdString());
                REQUIRE_FALSE(written.isEmpty());
                REQUIRE(fromCanonical(*column.field, column.part, written) == value);
            }
}

TEST_CASE("an empty value is an empty text, in every column")
{
    for (const Entity *entity : entities())
        for (const Column &column : columns(*entity)) {
            REQUIRE(canonical(*column.field, column.part, Value{}).isEmpty());
            REQUIRE(fromCanonical(*column.field, column.part, QString()) == Value{});
        }
}

TEST_CASE("every field says in a sentence what it takes")
{
    for (const Entity *entity : entities())
        for (const Column &column : columns(*entity)) {
            const QString sentence = expectation(*column.field, column.part);
            INFO(sentence.toStdString());
            REQUIRE(sentence.contains(QString::fromUtf8(column.field->label.source)));
            REQUIRE(sentence.endsWith(u'.'));
            REQUIRE_FALSE(sentence.contains(u'%'));
        }
}

TEST_CASE("a decimal is written with all its places and a point")
{
    CHECK(decimalText(251213788, 2) == QStringLiteral("2512137.88"));
    CHECK(decimalText(-5, 2) == QStringLiteral("-0.05"));
    CHECK(decimalText(0, 2) == QStringLiteral("0.00"));
    CHECK(decimalText(7, 0) == QStringLiteral("7"));
    CHECK(decimalText(smallest, 2) == QStringLiteral("-92233720368547758.08"));
}

TEST_CASE("a decimal is read exactly or not at all")
{
    CHECK(decimalOf(u"2512137.88", 2) == 251213788);
    CHECK(decimalOf(u"-3", 2) == -300);
    CHECK(decimalOf(u"+4.5", 2) == 450);
    CHECK(decimalOf(u"-92233720368547758.08", 2) == smallest);
    CHECK(decimalOf(u"92233720368547758.07", 2) == largest);
    for (const auto *wrong : {u"", u"-", u".", u"1.", u".5", u"1.234", u"1,5", u"1 000", u"1e3", u"--1",
                              u"0x1", u"12.3.4", u"٣", u"92233720368547758.08", u"999999999999999999999"}) {
        INFO(QString::fromUtf16(wrong).toStdString());
        CHECK_FALSE(decimalOf(wrong, 2));
    }
}

TEST_CASE("a coordinate is written without zeros at the end")
{
    const Field &latitude = fieldOf<&Organisation::latitude>();
    CHECK(canonical(latitude, 0, qint64(45'629'800)) == QStringLiteral("45.6298"));
    CHECK(canonical(latitude, 0, qint64(-45'000'000)) == QStringLiteral("-45"));
    CHECK(canonical(latitude, 0, qint64(100'000'000)) == QStringLiteral("100"));
    CHECK(canonical(latitude, 0, qint64(0)) == QStringLiteral("0"));
}

TEST_CASE("true and false are read in the ways spreadsheets write them")
{
    for (const auto *yes : {u"true", u"TRUE", u"1", u"yes"})
        CHECK(read<&Person::anonymised>(yes) == Value{qint64(1)});
    for (const auto *no : {u"false", u"FALSE", u"0", u"No"})
        CHECK(read<&Person::anonymised>(no) == Value{qint64(0)});
    CHECK_FALSE(read<&Person::anonymised>(u"maybe"));
    CHECK_FALSE(read<&Person::anonymised>(u"2"));
}

TEST_CASE("control characters of a text are dropped, tabs and line ends stay")
{
    const QString dirty = QStringLiteral("a") + QChar(0) + QStringLiteral("b\x07\x1b\tc\r\nd\re\x7f");
    CHECK(fromCanonical(fieldOf<&Project::title>(), 0, dirty) == textValue(u"ab\tc\nd\ne"));
    CHECK(fromCanonical(fieldOf<&Project::acronym>(), 0, QString(QChar(0))) == Value{});
    CHECK(fromCanonical(fieldOf<&Project::acronym>(), 0, QString(QChar(0xd800))) == textValue(u"\uFFFD"));
}

TEST_CASE("dates, words and codes are read in their one form")
{
    CHECK(read<&Project::start>(u" 2024-07-01 ") == textValue(u"2024-07-01"));
    CHECK(read<&Project::start>(u"2024/07/01") == textValue(u"2024-07-01"));
    CHECK_FALSE(read<&Project::start>(u"2024-02-30"));
    CHECK_FALSE(read<&Project::start>(u"01.07.2024"));
    CHECK(read<&Event::start>(u"2025-03-04 09:30") == textValue(u"2025-03-04T09:30"));
    CHECK_FALSE(read<&Event::start>(u"2025-03-04T25:00"));
    CHECK(read<&Project::kind>(u"Partnership") == textValue(u"partnership"));
    CHECK_FALSE(read<&Project::kind>(u"club"));
    CHECK(read<&Project::title>(u"de_AT", int(languageCount)) == textValue(u"de"));
    CHECK_FALSE(read<&Project::title>(u"xx", int(languageCount)));
    CHECK(read<&Project::programme>(u"17") == Value{qint64(17)});
    CHECK_FALSE(read<&Project::programme>(u"0"));
    CHECK_FALSE(read<&Project::programme>(u"-1"));
}
