// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/output.h"
#include "app/portfolio.h"
#include "app/record_values.h"
#include "app/text_table.h"
#include "core/exchange/cell_reader.h"
#include "core/exchange/json_export.h"
#include "core/exchange/table_export.h"
#include "core/model/canonical.h"
#include "core/search/search.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace passerelle
{

namespace
{

constexpr Option options[] = {
    {"project", "PROJECT", TEXT("CommandLine", "Only what belongs to this project.")},
    {"where", "FIELD=VALUE",
     TEXT("CommandLine",
          "Only records whose field is this; also !=, <, > and ~ for a part of a text. An empty value means "
          "none."),
     "", true},
    {"fields", "FIELDS", TEXT("CommandLine", "The fields to show, separated by commas.")},
    {"sort", "FIELD", TEXT("CommandLine", "What to sort by; with - in front from the last to the first."), "",
     true},
    {"limit", "NUMBER", TEXT("CommandLine", "How many records at most.")},
    {"format", "FORMAT", TEXT("CommandLine", "How the records are written: table, csv or json."),
     "table csv json"},
};

// A translated field without a language: any language will do, which a query cannot ask.
struct InAnyLanguage {
    const Field *field;
    QString sign, text;

    [[nodiscard]] bool holds(const Row &row) const
    {
        const Text found = row.translatedText(*field);
        if (text.isEmpty()) return found.empty() == (sign == u"=");
        const auto fits = [&](const QString &value) {
            return sign == u"~" ? folded(value).contains(folded(text)) : value == text;
        };
        const bool any = std::any_of(found.values.begin(), found.values.end(), fits);
        return sign == u"!=" ? !any : any;
    }
};

struct Selection {
    Query query;
    std::vector<InAnyLanguage> anyLanguage;
    std::vector<std::pair<const Field *, QString>> parts; // "~" of something that is no text

    [[nodiscard]] bool holds(const Document &document, const Row &row) const
    {
        return std::all_of(anyLanguage.begin(), anyLanguage.end(), [&](auto &c) { return c.holds(row); })
            && std::all_of(parts.begin(), parts.end(), [&](auto &p) {
                   return folded(shownValue(document, row, *p.first)).contains(folded(p.second));
               });
    }
};

Condition::Is comparison(const QString &sign)
{
    if (sign == u"<") return Condition::Is::Less;
    if (sign == u">") return Condition::Is::Greater;
    if (sign == u"~") return Condition::Is::Containing;
    return sign == u"=" ? Condition::Is::Equal : Condition::Is::Different;
}

void addCondition(Selection &selection, const Document &document, const Entity &entity,
                  const QString &condition)
{
    static const QRegularExpression shape(QStringLiteral("^([A-Za-z0-9_@]+)(!=|=|<|>|~)(.*)$"),
                                          QRegularExpression::DotMatchesEverythingOption);
    const auto match = shape.match(condition);
    if (!match.hasMatch())
        throw Misuse(translated(TEXT("CommandLine", "“%1” is not written as FIELD=VALUE.")).arg(condition));
    const QString name = match.captured(1), sign = match.captured(2), text = match.captured(3);
    const Column *exact = column(entity, name);
    const Field &field = exact ? *exact->field : fieldGiven(entity, name);
    if (!exact && field.kind == Kind::Translated && sign != u"<" && sign != u">") {
        selection.anyLanguage.push_back({&field, sign, text});
        return;
    }
    const bool isText = field.kind == Kind::Text || field.kind == Kind::Translated;
    if (sign == u"~") {
        if (isText && exact)
            selection.query.conditions.push_back({exact->name, Condition::Is::Containing, text});
        else
            selection.parts.emplace_back(&field, text);
        return;
    }
    if (field.kind == Kind::Key) {
        bool isNumber = false;
        const qint64 record = text.toLongLong(&isNumber);
        if (!isNumber)
            throw Misuse(translated(TEXT("Expectation", "“%1” takes the number of a record.")).arg(name));
        selection.query.conditions.push_back({name, comparison(sign), record});
        return;
    }
    for (const Assignment &a : assignments(document, entity, name, text)) {
        const Condition::Is is = isEmpty(a.value) && sign == u"=" ? Condition::Is::Empty : comparison(sign);
        selection.query.conditions.push_back({a.column->name, is, a.value});
    }
}

Selection selectionOf(const Call &call, const Document &document, const Entity &entity)
{
    Selection selection;
    selection.query.project = projectGiven(call, document);
    for (const QString &condition : call.values("where"))
        addCondition(selection, document, entity, condition);
    for (QString name : call.values("sort")) {
        const bool descending = name.startsWith(u'-');
        if (descending) name.remove(0, 1);
        (void)fieldGiven(entity, name);
        selection.query.sort.push_back({name, descending});
    }
    return selection;
}

// A field, or one language of it.
struct Shown {
    const Field *field;
    const Column *column = nullptr; // null: the whole field

    [[nodiscard]] QString key() const { return column ? column->key : QString::fromLatin1(field->name); }
    [[nodiscard]] bool number() const
    {
        return field->kind == Kind::Integer || field->kind == Kind::Decimal || field->kind == Kind::Key;
    }
};

std::vector<Shown> fieldsAsked(const Call &call, const Entity &entity)
{
    std::vector<Shown> all;
    for (const QString &name : call.value("fields").split(u',', Qt::SkipEmptyParts)) {
        const QString trimmed = name.trimmed();
        const Column *exact = column(entity, trimmed);
        if (exact && exact->field->parts() > 1)
            all.push_back({exact->field, exact});
        else
            all.push_back({&fieldGiven(entity, trimmed), nullptr});
    }
    return all;
}

// Without a wish: every field that some record fills.
std::vector<Shown> filledFields(const Entity &entity, const std::vector<Row> &rows)
{
    std::vector<Shown> all;
    for (const Field &field : entity.fields)
        if (std::any_of(rows.begin(), rows.end(), [&](const Row &row) {
                const auto first = row.values.begin() + qptrdiff(indexOf(entity, field));
                return std::any_of(first, first + field.parts(), [](const Value &v) { return !isEmpty(v); });
            }))
            all.push_back({&field, nullptr});
    return all;
}

void printTable(Call &call, const Document &document, const std::vector<Shown> &fields,
                const std::vector<Row> &rows)
{
    TextTable table;
    for (const Shown &f : fields) {
        const QString label = translated(f.field->label);
        table.columns.push_back(
            {f.column ? label + u'@' + f.field->partName(f.column->part) : label, f.number()});
    }
    for (const Row &row : rows) {
        QStringList cells;
        for (const Shown &f : fields)
            cells += f.column ? canonical(*f.field, f.column->part, row.at(*f.field, f.column->part))
                              : shownValue(document, row, *f.field);
        table.rows.push_back(cells);
    }
    if (rows.empty())
        call.out.line(translated(TEXT("CommandLine", "Nothing was found.")));
    else if (!table.columns.empty())
        call.out.table(table);
}

QString csvText(const Document &document, const Row &row, const Shown &f)
{
    if (!f.column && f.field->parts() > 1) return withFormulaGuard(shownValue(document, row, *f.field));
    const int part = f.column ? f.column->part : 0;
    const Value &value = row.at(*f.field, part);
    const auto number = std::get_if<qint64>(&value);
    if (!f.column && f.field->kind == Kind::Reference && number)
        return withFormulaGuard(addressOf(document, f.field->target(), *number));
    const QString text = canonical(*f.field, part, value);
    return number ? text : withFormulaGuard(text);
}

// Canonical values, references by the names that --where and set take; guarded like every export.
void printCsv(Call &call, const Document &document, const std::vector<Shown> &fields,
              const std::vector<Row> &rows)
{
    QByteArrayList cells;
    for (const Shown &f : fields) cells += csvCell(f.key());
    call.out.bytes(cells.join(',') + "\r\n");
    for (const Row &row : rows) {
        cells.clear();
        for (const Shown &f : fields) cells += csvCell(csvText(document, row, f));
        call.out.bytes(cells.join(',') + "\r\n");
    }
}

void printJson(Call &call, const std::vector<Shown> &fields, const std::vector<Row> &rows)
{
    QJsonArray array;
    for (const Row &row : rows) {
        const QJsonObject all = jsonOf(row);
        QJsonObject wanted;
        for (const Shown &f : fields) {
            const QString name = QString::fromLatin1(f.field->name);
            const QJsonValue value = f.column ? all[name].toObject()[f.field->partName(f.column->part)]
                                              : all[name];
            if (!value.isUndefined()) wanted[f.key()] = value;
        }
        array.append(fields.empty() ? all : wanted);
    }
    call.out.json(array);
}

ExitStatus run(Call &call)
{
    const Entity &entity = entityGiven(call.operands[1]);
    const auto document = openToRead(call);
    Selection selection = selectionOf(call, *document, entity);
    const int limit = call.number("limit", std::numeric_limits<int>::max());
    if (selection.anyLanguage.empty() && selection.parts.empty()) selection.query.limit = limit;
    std::vector<Shown> fields = fieldsAsked(call, entity);
    std::vector<Row> rows = document->rows(entity, selection.query);
    std::erase_if(rows, [&](const Row &row) { return !selection.holds(*document, row); });
    rows.resize(std::min(rows.size(), std::size_t(limit)));

    const QString format = call.value("format");
    if (call.json() || format == u"json") {
        printJson(call, fields, rows);
        return ExitStatus::Done;
    }
    if (fields.empty()) fields = filledFields(entity, rows);
    if (format == u"csv")
        printCsv(call, *document, fields, rows);
    else
        printTable(call, *document, fields, rows);
    return ExitStatus::Done;
}

} // namespace

constinit const Command listCommand{.name = "list",
                                    .operands = "FILE ENTITY",
                                    .least = 2,
                                    .most = 2,
                                    .summary = TEXT("CommandLine", "Lists records as a table, CSV or JSON."),
                                    .options = options,
                                    .run = run};

} // namespace passerelle
