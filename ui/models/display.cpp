// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/display.h"

#include "core/base/format.h"
#include "core/catalogue/catalogue.h"
#include "core/model/attachment.h"
#include "core/model/canonical.h"
#include "core/model/entities.h"
#include "core/model/project.h"
#include "core/model/region.h"

#include <QStringList>

#include <algorithm>

namespace passerelle
{

namespace
{

constexpr std::size_t mostColumns = 7;

// Units that are words; the others (EUR, %, °) are the same in all languages.
constexpr Label unitWords[] = {TEXT("Unit", "days"), TEXT("Unit", "months"), TEXT("Unit", "hours"),
                               TEXT("Unit", "characters"), TEXT("Unit", "bytes")};

QString unit(const Field &field)
{
    for (const Label &word : unitWords)
        if (std::string_view(word.source) == field.unit) return translated(word);
    return QString::fromUtf8(field.unit);
}

QString shownCode(Form form, const QString &text, Language language)
{
    if (form == Form::Country) return nameOf(Catalogue::Countries, text, language);
    const auto found = form == Form::Language ? languageOf(text) : std::nullopt;
    return found ? ownName(*found) : text;
}

QString shownText(const Field &field, const QString &text, Language language)
{
    if (&field == &fieldOf<&Ris3Priority::domains>()) {
        QStringList all;
        for (const QString &domain : text.split(u' ', Qt::SkipEmptyParts))
            all += nameOf(Catalogue::Ris3Domains, domain, language);
        return all.join(QStringLiteral("; ")); // names of domains have commas
    }
    if (!field.many) return shownCode(field.form, text, language);
    QStringList all;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        all += shownCode(field.form, word, language);
    return all.join(QStringLiteral(", "));
}

QString shownChoice(const Field &field, const QString &word)
{
    for (const Choice &choice : field.choices)
        if (word == QLatin1String(choice.word)) return translated(choice.label);
    return word;
}

QString withoutEndingZeros(QString text)
{
    while (text.endsWith(u'0')) text.chop(1);
    if (!text.isEmpty() && !text.back().isDigit()) text.chop(1);
    return text;
}

bool isProject(const Field &field) { return field.target && &field.target() == &describe<Project>(); }

// What the program needs to find the content of a file tells people nothing.
bool isTechnical(const Field &field)
{
    return field.kind == Kind::Key || &field == &fieldOf<&FileDocument::contentHash>()
        || &field == &fieldOf<&FileDocument::size>();
}

// How telling a field is in a list; 0: it stays away unless it is chosen.
int weight(const Field &field)
{
    if (isTechnical(field) || isLong(field) || (field.owner && isProject(field))) return 0;
    int weight = field.owner || field.required ? 6 : field.expected ? 4 : 1;
    if (field.kind == Kind::Choice || field.kind == Kind::Date || field.kind == Kind::DateTime) weight += 2;
    if (addsUp(field) || field.kind == Kind::Reference) weight += 2;
    if (field.help.empty() && field.form == Form::Country) weight += 2;
    return weight;
}

} // namespace

QString fieldTitle(const Field &field)
{
    const QString label = translated(field.label);
    const QString unitText = unit(field);
    const bool said = unitText.isEmpty() || label.contains(unitText); // "Amount in EUR"
    return said ? label : translated(TEXT("Field", "%1 (%2)")).arg(label, unitText);
}

QString shownNumber(const Field &field, qint64 number, Language language)
{
    if (field.kind == Kind::Integer) { // years and numbers of a sequence are not grouped
        const bool small = field.max <= 9999;
        return small ? QString::number(number) : formatted(number, 0, language);
    }
    const QString text = formatted(number, field.places, language);
    return field.places > 2 ? withoutEndingZeros(text) : text;
}

QString spreadsheetNumber(qint64 scaled, int places, Language language)
{
    QString text = decimalText(scaled, places);
    if (decimalMark(language) == DecimalMark::Comma) text.replace(u'.', u',');
    return text;
}

QString shownDateTime(const LocalDateTime &time, Language language)
{
    return translated(TEXT("Date", "%1, %2"))
        .arg(formattedDate(time.date, language), time.time.toString(QStringLiteral("HH:mm")));
}

QString shownMoment(const QDateTime &time, Language language)
{
    const QDateTime local = time.toLocalTime();
    return shownDateTime({local.date(), local.time()}, language);
}

QString shownValue(const Document &document, const Field &field, int part, const Value &value,
                   Language language)
{
    if (isEmpty(value)) return {};
    if (const auto number = std::get_if<qint64>(&value)) {
        switch (field.kind) {
        case Kind::Reference: return document.shownName(field.target(), *number);
        case Kind::Integer:
        case Kind::Decimal: return shownNumber(field, *number, language);
        case Kind::Boolean: return *number ? QStringLiteral("✓") : QString();
        default: return QString::number(*number);
        }
    }
    const QString &text = std::get<QString>(value);
    switch (field.kind) {
    case Kind::Date: {
        const auto date = Codec<QDate>::decode(value);
        return date ? formattedDate(*date, language) : text;
    }
    case Kind::DateTime: {
        const auto time = LocalDateTime::fromIso(text);
        return time ? shownDateTime(*time, language) : text;
    }
    case Kind::Choice: return shownChoice(field, text);
    case Kind::AnyReference: {
        const Entity *entity = part == 0 ? entityNamed(text) : nullptr;
        return entity ? translated(entity->label) : text;
    }
    case Kind::Translated:
        return part == int(languageCount) ? shownCode(Form::Language, text, language) : text;
    default: return shownText(field, text, language);
    }
}

QString shownField(const Document &document, const Field &field, const Row &row, Language language)
{
    if (field.kind == Kind::Translated) return row.translatedText(field).best(language);
    if (field.kind != Kind::AnyReference) return shownValue(document, field, 0, row.at(field), language);
    const auto name = std::get_if<QString>(&row.at(field, 0));
    const auto number = std::get_if<qint64>(&row.at(field, 1));
    const Entity *entity = name ? entityNamed(*name) : nullptr;
    if (!entity || !number) return {};
    return translated(TEXT("Field", "%1: %2"))
        .arg(translated(entity->label), document.shownName(*entity, *number));
}

bool isMissing(const Field &field, const Row &row)
{
    if (field.kind == Kind::Translated) return row.translatedText(field).empty();
    return isEmpty(row.at(field, field.kind == Kind::AnyReference ? 1 : 0));
}

bool isNumber(const Field &field) { return field.kind == Kind::Integer || field.kind == Kind::Decimal; }

bool isLong(const Field &field)
{
    const bool words = field.kind == Kind::Translated
        || (field.kind == Kind::Text && field.form == Form::Plain);
    return words && !field.many && field.max > 250;
}

bool addsUp(const Field &field)
{
    if (field.kind != Kind::Decimal || std::string_view(field.unit) != "EUR") return false;
    for (const std::string_view each : {"price", "ticket_from", "ticket_to"})
        if (each == field.name) return false;
    return true;
}

std::vector<const Field *> namingFields(const Entity &entity)
{
    std::vector<const Field *> naming;
    const QString pattern = QString::fromLatin1(entity.shown);
    for (qsizetype at = pattern.indexOf(u'{'); at >= 0; at = pattern.indexOf(u'{', at + 1))
        if (const Field *field = entity.field(
                QStringView(pattern).mid(at + 1, pattern.indexOf(u'}', at) - at - 1)))
            naming.push_back(field);
    return naming;
}

std::vector<const Field *> defaultFields(const Entity &entity, bool ofSeveralProjects)
{
    std::vector<const Field *> chosen = namingFields(entity);
    const auto project = std::ranges::find_if(entity.fields, isProject);
    if (ofSeveralProjects && project != entity.fields.end()
        && std::ranges::find(chosen, &*project) == chosen.end())
        chosen.push_back(&*project);
    std::vector<const Field *> others;
    for (const Field &field : entity.fields)
        if (weight(field) > 0 && std::find(chosen.begin(), chosen.end(), &field) == chosen.end())
            others.push_back(&field);
    std::vector<const Field *> best = others;
    std::stable_sort(best.begin(), best.end(),
                     [](const Field *one, const Field *other) { return weight(*one) > weight(*other); });
    if (best.size() > mostColumns - chosen.size()) best.resize(mostColumns - chosen.size());
    // Those that were found, in the order in which the form has them.
    for (const Field *field : others)
        if (std::find(best.begin(), best.end(), field) != best.end()) chosen.push_back(field);
    return chosen;
}

} // namespace passerelle
