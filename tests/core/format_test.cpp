// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/format.h"
#include "tests/support/catch.h"
#include "tests/support/words.h"

#include <QLocale>

using namespace passerelle;

namespace
{

constexpr qint64 largest = std::numeric_limits<qint64>::max();
constexpr qint64 smallest = std::numeric_limits<qint64>::min();
constexpr auto comma = DecimalMark::Comma;
constexpr auto point = DecimalMark::Point;

// In the order of the languages: en, fr, es, nb, de, it, sl.
void checkNumbers(qint64 scaled, int places, const std::array<const char16_t *, languageCount> &expected)
{
    for (const Language language : allLanguages) {
        INFO(code(language));
        CHECK(formatted(scaled, places, language) == text(expected[std::size_t(language)]));
    }
}

std::optional<qint64> readMoney(const char16_t *value, DecimalMark mark = comma)
{
    return readNumber(value, 2, mark);
}

} // namespace

TEST_CASE("numbers are grouped as each language does")
{
    checkNumbers(251213788, 2,
                 {u"2,512,137.88", u"2\u202F512\u202F137,88", u"2.512.137,88", u"2\u00A0512\u00A0137,88",
                  u"2.512.137,88", u"2.512.137,88", u"2.512.137,88"});
    checkNumbers(1234, 0, {u"1,234", u"1\u202F234", u"1234", u"1\u00A0234", u"1.234", u"1.234", u"1.234"});
    checkNumbers(
        123400, 2,
        {u"1,234.00", u"1\u202F234,00", u"1234,00", u"1\u00A0234,00", u"1.234,00", u"1.234,00", u"1.234,00"});
    checkNumbers(10000, 0,
                 {u"10,000", u"10\u202F000", u"10.000", u"10\u00A0000", u"10.000", u"10.000", u"10.000"});
    checkNumbers(1234567, 0,
                 {u"1,234,567", u"1\u202F234\u202F567", u"1.234.567", u"1\u00A0234\u00A0567", u"1.234.567",
                  u"1.234.567", u"1.234.567"});
    checkNumbers(12345678, 0,
                 {u"12,345,678", u"12\u202F345\u202F678", u"12.345.678", u"12\u00A0345\u00A0678",
                  u"12.345.678", u"12.345.678", u"12.345.678"});
    checkNumbers(-5, 2, {u"−0.05", u"−0,05", u"−0,05", u"−0,05", u"−0,05", u"−0,05", u"−0,05"});
    CHECK(formatted(smallest, 2, Language::De) == text(u"−92.233.720.368.547.758,08"));
}

TEST_CASE("amounts and percentages carry their sign where the language puts it")
{
    const auto amount = Money::cents(-251213788);
    CHECK(formattedAmount(amount, Language::En) == text(u"−€2,512,137.88"));
    CHECK(formattedAmount(amount, Language::Fr) == text(u"−2\u202F512\u202F137,88\u00A0€"));
    CHECK(formattedAmount(amount, Language::Es) == text(u"−2.512.137,88\u00A0€"));
    CHECK(formattedAmount(amount, Language::Nb) == text(u"−2\u00A0512\u00A0137,88\u00A0€"));
    CHECK(formattedAmount(amount, Language::Sl) == text(u"−2.512.137,88\u00A0€"));
    const auto rate = Percentage::basisPoints(6682);
    CHECK(formattedPercentage(rate, Language::En) == text(u"66.82%"));
    CHECK(formattedPercentage(rate, Language::It) == text(u"66,82%"));
    for (const auto language : {Language::Fr, Language::Es, Language::Nb, Language::De, Language::Sl})
        CHECK(formattedPercentage(rate, language) == text(u"66,82\u00A0%"));
}

TEST_CASE("what is shown can be typed again, in every language")
{
    for (const Language language : allLanguages)
        for (const qint64 scaled : {0LL, 5LL, -5LL, 99LL, 123400LL, -123456LL, 1000000LL, 251213788LL,
                                    -999999999LL, largest, smallest}) {
            const auto mark = decimalMark(language);
            const auto amount = formattedAmount({scaled}, language);
            INFO(amount.toStdString());
            CHECK(readNumber(amount, 2, mark) == scaled);
            CHECK(readNumber(formattedPercentage({scaled}, language), 2, mark) == scaled);
            CHECK(readNumber(formatted(scaled, 0, language), 0, mark) == scaled);
            CHECK(readNumber(formatted(scaled, 6, language), 6, mark) == scaled);
        }
}

TEST_CASE("what other programs put on the clipboard is read, in their language and ours")
{
    for (const auto *name :
         {"en_GB", "fr_FR", "es_ES", "nb_NO", "de_DE", "de_AT", "de_CH", "it_IT", "it_CH", "sl_SI"})
        for (const double value : {1.5, 12.25, 1234.5, 12345.75, 1234567.25, 12345678.5, -1234.5, -0.25}) {
            const QLocale locale{QLatin1String(name)};
            const auto scaled = qint64(value * 100);
            for (const QString &written :
                 {locale.toString(value, 'f', 2), locale.toCurrencyString(value, text(u"€"))}) {
                INFO(name << ": " << written.toStdString());
                CHECK(readNumber(written, 2, comma) == scaled);
                CHECK(readNumber(written, 2, point) == scaled);
            }
        }
}

TEST_CASE("the traps of reading numbers")
{
    SECTION("a point in a language with a decimal comma")
    {
        CHECK(readMoney(u"1.500") == 150000);
        CHECK(readMoney(u"1.5") == 150);
        CHECK(readMoney(u"1234.5") == 123450);
        CHECK(readMoney(u"2.512.137") == 251213700);
        CHECK(readMoney(u"0.50") == 50);
        CHECK_FALSE(readMoney(u"0.125"));
        CHECK_FALSE(readMoney(u"1234.567"));
    }
    SECTION("the decimal mark before three digits is more than cents")
    {
        CHECK_FALSE(readMoney(u"1,500", comma));
        CHECK_FALSE(readMoney(u"1.500", point));
        CHECK(readMoney(u"1,500", point) == 150000);
    }
    SECTION("a rate or a coordinate of three decimals is not grouped")
    {
        CHECK(readNumber(u"45.629", 6, comma) == 45'629'000);
        CHECK(readNumber(u"11,345", 6, point) == 11'345'000);
    }
    SECTION("Qt's own Spanish") { CHECK(readMoney(u"2512.137,88") == 251213788); }
    SECTION("spaces of all kinds, apostrophes, signs")
    {
        for (const auto *amount :
             {u"2 512 137,88", u"2\u00A0512\u00A0137,88", u"2\u202F512\u202F137,88",
              u"2\u2009512\u2009137,88", u"2'512'137.88", u"2’512’137.88", u"€ 2.512.137,88",
              u"2 512 137,88 euro", u"EUR 2,512,137.88", u"\t2.512.137,88 €\n", u"\u200E2512137,88"})
            CHECK(readMoney(amount) == 251213788);
        CHECK(readMoney(u"12 %") == 1200);
        CHECK(readMoney(u"+3") == 300);
        CHECK(readMoney(u",5") == 50);
        for (const auto *negative : {u"-12,50", u"−12,50", u"–12,50 €", u"(12,50 €)", u"12,50-", u"− 12,50",
                                     u"-€12.50", u"€ -12,50", u"-EUR 12,50", u"EUR -12,50"}) {
            INFO(text(negative).toStdString());
            CHECK(readMoney(negative) == -1250);
        }
    }
    SECTION("what is no number stays none")
    {
        for (const auto *wrong : {u"",
                                  u" ",
                                  u"€",
                                  u"%",
                                  u"-",
                                  u"()",
                                  u"(5",
                                  u"1.2.3",
                                  u"1,23,456.00",
                                  u"1.23,4,5",
                                  u"12,",
                                  u"12,-",
                                  u".",
                                  u",",
                                  u"1e3",
                                  u"abc",
                                  u"12a",
                                  u"1:30",
                                  u"--5",
                                  u"1,234.567",
                                  u"12.345.6789",
                                  u"٣",
                                  u"0x10",
                                  u".123.456",
                                  u"999999999999999999999",
                                  u"92233720368547758,08",
                                  u"1.234,567,890"}) {
            INFO(text(wrong).toStdString());
            CHECK_FALSE(readMoney(wrong));
        }
        CHECK_FALSE(readNumber(u"1,5", 0, comma));
    }
}

TEST_CASE("dates are shown with the month in words of the language")
{
    const QDate date(2026, 11, 22);
    CHECK(formattedDate(date, Language::En) == text(u"22 Nov 2026"));
    CHECK(formattedDate(date, Language::Fr) == text(u"22 nov. 2026"));
    CHECK(formattedDate(date, Language::Es) == text(u"22 nov 2026"));
    CHECK(formattedDate(date, Language::Nb) == text(u"22. nov. 2026"));
    CHECK(formattedDate(date, Language::De) == text(u"22. Nov. 2026"));
    CHECK(formattedDate(date, Language::It) == text(u"22 nov 2026"));
    CHECK(formattedDate(date, Language::Sl) == text(u"22. nov. 2026"));
    CHECK(formattedDate(QDate(2027, 6, 3), Language::Sl) == text(u"3. jun. 2027"));
    CHECK(formattedDate(QDate(), Language::En).isEmpty());
}

TEST_CASE("a date that is shown can be typed again, in every language and order")
{
    for (const Language language : allLanguages)
        for (QDate date(2027, 12, 31); date > QDate(2026, 12, 1); date = date.addDays(-5)) {
            const QString shown = formattedDate(date, language);
            INFO(shown.toStdString());
            CHECK(readDate(shown) == date);
            CHECK(readDate(shown, DateOrder::MonthDayYear) == date);
        }
}

TEST_CASE("dates are read as people write them")
{
    const QDate date(2027, 6, 3);
    for (const auto *written :
         {u"2027-06-03", u"3.6.2027", u"03/06/27", u"3 6 2027", u"3. 6. 27", u"3-6-2027", u" 03.06.2027 ",
          u"3\u00A0juin\u00A02027", u"3 June 2027", u"junij 3 2027", u"3. giugno 2027"}) {
        INFO(text(written).toStdString());
        CHECK(readDate(written) == date);
    }
    CHECK(readDate(u"06/03/2027", DateOrder::MonthDayYear) == date);
    CHECK(readDate(u"2027-06-03", DateOrder::MonthDayYear) == date);
    CHECK(readDate(u"29.2.2028") == QDate(2028, 2, 29));
    CHECK(readDate(u"31.12.69") == QDate(2069, 12, 31));
    CHECK(readDate(u"1.1.70") == QDate(1970, 1, 1));
    for (const auto *wrong : {u"", u"3.6.", u"29.2.2027", u"31.4.2027", u"25/25/2027", u"3.6.202", u"3.6.7",
                              u"003.6.2027", u"tomorrow", u"3 jui 2027", u"3 ju 2027", u"3 marketing 2027",
                              u"1.2.3.4", u"0.1.2027", u"2027", u"٣.6.2027"}) {
        INFO(text(wrong).toStdString());
        CHECK_FALSE(readDate(wrong).isValid());
    }
    CHECK_FALSE(readDate(u"25/12/2027", DateOrder::MonthDayYear).isValid());
}
