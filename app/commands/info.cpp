// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/output.h"
#include "app/portfolio.h"
#include "app/text_table.h"
#include "core/base/format.h"
#include "core/merge/conflicted_copies.h"
#include "core/merge/conflicts.h"
#include "core/model/entities.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace passerelle
{

namespace
{

// How many of the texts that exist in some language exist in each.
struct Completeness {
    std::array<qint64, languageCount> filled{};
    qint64 texts = 0;

    void add(const Text &text)
    {
        if (text.empty()) return;
        ++texts;
        for (std::size_t i = 0; i < languageCount; ++i) filled[i] += !text.values[i].isEmpty();
    }
    [[nodiscard]] Percentage share(Language language) const
    {
        return {texts ? filled[std::size_t(language)] * 10000 / texts : 0};
    }
};

Completeness completeness(const Document &document)
{
    Completeness all;
    for (const Entity *entity : entities()) {
        std::vector<const Field *> fields;
        for (const Field &field : entity->fields)
            if (field.kind == Kind::Translated) fields.push_back(&field);
        if (fields.empty()) continue;
        for (const Row &row : document.rows(*entity))
            for (const Field *field : fields) all.add(row.translatedText(*field));
    }
    return all;
}

std::optional<Step> lastStep(const Document &document)
{
    const std::vector<Step> steps = document.steps(1);
    return steps.empty() ? std::nullopt : std::optional(steps.front());
}

QJsonObject json(const Document &document, const Completeness &texts, qint64 size, int open,
                 const std::vector<QString> &copies)
{
    QJsonObject counts, languages;
    for (const Entity *entity : entities()) counts[QLatin1String(entity->name)] = document.count(*entity);
    for (const Language language : allLanguages)
        if (texts.filled[std::size_t(language)])
            languages[QLatin1String(code(language))] = QJsonObject{
                {QStringLiteral("texts"), texts.filled[std::size_t(language)]},
                {QStringLiteral("of"), texts.texts}};
    QJsonObject object{
        {QStringLiteral("format"), QStringLiteral("passerelle")},
        {QStringLiteral("schema"), document.schema()},
        {QStringLiteral("uuid"), document.uuid()},
        {QStringLiteral("size"), size},
        {QStringLiteral("records"), counts},
        {QStringLiteral("languages"), languages},
        {QStringLiteral("conflicts"), open},
        {QStringLiteral("conflicted_copies"), QJsonArray::fromStringList({copies.cbegin(), copies.cend()})}};
    if (const auto step = lastStep(document))
        object[QStringLiteral("last_change")] = QJsonObject{
            {QStringLiteral("at"), step->at.toString(Qt::ISODate)},
            {QStringLiteral("person"), step->person},
            {QStringLiteral("text"), step->text()}};
    return object;
}

TextTable about(const Document &document, qint64 size, int open)
{
    TextTable table{{{}, {}}, {}};
    table.rows.push_back({translated(TEXT("CommandLine", "Format")), QStringLiteral("Passerelle")});
    table.rows.push_back({translated(TEXT("CommandLine", "Schema")), QString::number(document.schema())});
    table.rows.push_back({translated(TEXT("CommandLine", "Portfolio")), document.uuid()});
    table.rows.push_back(
        {translated(TEXT("CommandLine", "Size in bytes")), formatted(size, 0, document.language())});
    if (const auto step = lastStep(document)) {
        table.rows.push_back({translated(TEXT("CommandLine", "Last change")), toldStep(*step)});
        table.rows.push_back({translated(TEXT("CommandLine", "Changed by")), step->person});
        const QDateTime local = step->at.toLocalTime();
        table.rows.push_back({translated(TEXT("CommandLine", "Changed on")),
                              formattedDate(local.date(), document.language()) + local.toString(u" HH:mm")});
    }
    if (open)
        table.rows.push_back(
            {translated(TEXT("CommandLine", "To be settled")),
             translated(PLURAL_TEXT("CommandLine", "%n place(s); “conflicts” lists them"), open)});
    return table;
}

TextTable records(const Document &document)
{
    TextTable table{
        {{translated(TEXT("CommandLine", "Entity"))}, {translated(TEXT("CommandLine", "Records")), true}},
        {}};
    for (const Entity *entity : entities())
        if (const qint64 count = document.count(*entity))
            table.rows.push_back({translated(entity->plural), formatted(count, 0, document.language())});
    return table;
}

TextTable languages(const Document &document, const Completeness &texts)
{
    TextTable table{{{translated(TEXT("CommandLine", "Language"))},
                     {translated(TEXT("CommandLine", "Texts")), true},
                     {translated(TEXT("CommandLine", "Complete")), true}},
                    {}};
    for (const Language language : allLanguages)
        if (const qint64 filled = texts.filled[std::size_t(language)])
            table.rows.push_back({ownName(language), formatted(filled, 0, document.language()),
                                  formattedPercentage(texts.share(language), document.language())});
    return table;
}

ExitStatus run(Call &call)
{
    const auto document = openToRead(call);
    const qint64 size = QFileInfo(call.file()).size();
    const Completeness texts = completeness(*document);
    const int open = int(conflicts(*document).size());
    const std::vector<QString> copies = conflictedCopies(document->path(), document->uuid());
    if (call.json()) {
        call.out.json(json(*document, texts, size, open, copies));
        return ExitStatus::Done;
    }
    call.out.table(about(*document, size, open));
    for (const TextTable &table : {records(*document), languages(*document, texts)}) {
        if (table.rows.empty()) continue;
        call.out.line();
        call.out.table(table);
    }
    if (!copies.empty()) {
        call.out.line();
        call.out.line(sentence(copies) + u' ' + translated(TEXT("CommandLine", "“merge” does that.")));
    }
    return ExitStatus::Done;
}

} // namespace

constinit const Command infoCommand{
    .name = "info",
    .operands = "FILE",
    .least = 1,
    .most = 1,
    .summary = TEXT("CommandLine", "Tells what a file holds: records, languages, size and the last change."),
    .options = {},
    .run = run};

} // namespace passerelle
