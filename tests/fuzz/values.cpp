// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/csv_rows.h"
#include "core/base/failure.h"
#include "core/base/format.h"
#include "core/base/local_date_time.h"
#include "core/exchange/cell_reader.h"
#include "core/exchange/column_formats.h"
#include "core/exchange/xlsx_reader.h"
#include "core/model/canonical.h"
#include "core/model/entities.h"
#include "tests/fuzz/targets.h"

namespace passerelle::fuzz
{

namespace
{

void numbers(const QString &text, int places, Language language)
{
    const DecimalMark mark = decimalMark(language);
    if (const auto read = readNumber(text, places, mark)) {
        const auto again = readNumber(formatted(*read, places, language), places, mark);
        require(again == read, "a number that is shown is read as the same");
    }
    if (const auto read = decimalOf(text, places))
        require(decimalOf(decimalText(*read, places), places) == read,
                "a canonical number is read as the same");
    if (const auto plain = plainNumber(text))
        require(plainNumber(*plain) == plain, "a plain number is a plain number");
    const auto evidence = decimalEvidence(text);
    require((evidence.is == FormatEvidence<DecimalMark>::Is::Certain) == evidence.value.has_value(),
            "a certain decimal mark is known");
    (void)isoOfSerial(text, NumberMeaning(places % 5), places % 2);
    (void)meaningOfFormat(text);
}

void dates(const QString &text, DateOrder order, Language language)
{
    const QDate date = readDate(text, order);
    if (date.isValid()) {
        require(readDate(formattedDate(date, language), order) == date,
                "a date that is shown is read as the same");
        require(readDate(date.toString(Qt::ISODate), order) == date, "an ISO date is read as the same");
    }
    if (const auto moment = LocalDateTime::fromIso(text))
        require(LocalDateTime::fromIso(moment->iso()) == moment, "an ISO time is read as the same");
    const auto evidence = dateEvidence(text);
    require((evidence.is == FormatEvidence<DateOrder>::Is::Certain) == evidence.value.has_value(),
            "a certain order of dates is known");
    (void)momentOf(text);
}

void canonicalValues(const QString &text, const Entity &entity)
{
    for (const Column &column : columns(entity)) {
        const auto value = fromCanonical(*column.field, column.part, text);
        if (!value) {
            require(!expectation(*column.field, column.part).isEmpty(),
                    "a text that does not fit is explained");
            continue;
        }
        const QString written = canonical(*column.field, column.part, *value);
        require(fromCanonical(*column.field, column.part, written) == value,
                "a canonical value is read as the same");
    }
}

void formulaGuards(const QString &text)
{
    const QString guarded = withFormulaGuard(text);
    require(withoutFormulaGuard(guarded) == text, "a guard goes as it came");
    const QString shown = guarded.trimmed();
    require(shown.isEmpty() || !QStringView(u"=+-@").contains(shown.front()), "a guarded text is no formula");
}

} // namespace

// Three bytes choose places, language, order and entity; the rest is the text.
void feedValues(QByteArrayView input)
{
    if (input.size() < 3) return;
    const auto at = [&](int i) { return int(static_cast<unsigned char>(input[i])); };
    static constexpr int places[] = {0, 2, 6, 3};
    const Language language = allLanguages[std::size_t(at(1)) % languageCount];
    const QByteArrayView rest = input.sliced(3);
    const QString text = QString::fromUtf8(rest.data(), rest.size());
    numbers(text, places[at(0) % 4], language);
    dates(text, at(1) & 0x80 ? DateOrder::MonthDayYear : DateOrder::DayMonthYear, language);
    canonicalValues(text, *entities()[std::size_t(at(2)) % entities().size()]);
    formulaGuards(text);
    (void)languageOf(text);
    try {
        (void)csvRows(rest.toByteArray());
    } catch (const Failure &) { // NOLINT(bugprone-empty-catch)
    }
}

} // namespace passerelle::fuzz
