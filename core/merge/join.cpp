// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/merge/join.h"

#include "core/base/failure.h"
#include "core/base/format.h"
#include "core/merge/same_link.h"
#include "core/model/attachment.h"
#include "core/model/canonical.h"
#include "core/model/entities.h"
#include "core/model/joining.h"
#include "core/model/natural_key.h"
#include "core/model/organisation.h"

#include <QSet>

#include <algorithm>
#include <functional>

namespace passerelle
{

namespace
{

// ---- who refers to whom

// The record to which a field of the row refers; 0 when not to one of this entity.
qint64 referred(const Row &row, const Field &field, const Entity &entity)
{
    if (field.kind == Kind::Reference && &field.target() == &entity) {
        const auto number = std::get_if<qint64>(&row.at(field));
        return number ? *number : 0;
    }
    const auto name = field.kind == Kind::AnyReference ? std::get_if<QString>(&row.at(field, 0)) : nullptr;
    const auto number = name ? std::get_if<qint64>(&row.at(field, 1)) : nullptr;
    return number && *name == QLatin1String(entity.name) ? *number : 0;
}

void redirect(Row &row, const Field &field, const Value &to)
{
    row.values[indexOf(*row.entity, field, field.kind == Kind::AnyReference ? 1 : 0)] = to;
}

// Rows of `other` that refer to the record in some field.
std::vector<Row> referring(const Document &document, const Entity &other, const Entity &entity, qint64 record)
{
    std::vector<Row> found;
    QSet<qint64> seen;
    for (const Field &field : other.fields) {
        const bool direct = field.kind == Kind::Reference && &field.target() == &entity;
        if (!direct && field.kind != Kind::AnyReference) continue;
        const QString name = columns(other)[indexOf(other, field, direct ? 0 : 1)].name;
        Query query;
        query.conditions = {{name, Condition::Is::Equal, record}};
        for (Row &row : document.rows(other, query))
            if (referred(row, field, entity) == record && !seen.contains(row.id())) {
                seen.insert(row.id());
                found.push_back(std::move(row));
            }
    }
    return found;
}

bool isReferredTo(const Document &document, const Row &row)
{
    return std::ranges::any_of(entities(), [&](const Entity *other) {
        return !referring(document, *other, *row.entity, row.id()).empty();
    });
}

std::vector<Row> tyingTheSame(const Document &document, const Row &row)
{
    if (tied(row).isEmpty()) return {};
    Query query;
    for (const Field *field : tiedBy(*row.entity))
        for (int part = 0; part < field->parts(); ++part)
            query.conditions.push_back({columns(*row.entity)[indexOf(*row.entity, *field, part)].name,
                                        Condition::Is::Equal, row.at(*field, part)});
    return document.rows(*row.entity, query);
}

// Whether a link, or a record with a natural key, says everything that `row` says; it refers to `kept`.
bool saidElsewhere(const Document &document, const Row &row, const Entity &entity, qint64 kept)
{
    const QString key = naturalKey(row);
    const auto same = [&](const Row &other) {
        return other.id() != row.id() && naturalKey(other) == key && saysNothingBeyond(row, other);
    };
    return std::ranges::any_of(
        key.isEmpty() ? tyingTheSame(document, row) : referring(document, *row.entity, entity, kept), same);
}

// What one activity had to wait for the other for, when they are one.
bool tiesToItself(const Row &row, const Entity &entity, qint64 kept)
{
    const auto fields = tiedBy(*row.entity);
    return fields.size() > 1 && std::ranges::all_of(fields, [&](const Field *field) {
               return referred(row, *field, entity) == kept;
           });
}

// The row with `kept` in place of `gone`; nothing when that is said already, or no tie any more.
std::optional<Row> moved(const Document &document, Row row, const Entity &entity, qint64 gone, qint64 kept)
{
    for (const Field &field : row.entity->fields)
        if (referred(row, field, entity) == gone) redirect(row, field, kept);
    const bool needless = tiesToItself(row, entity, kept) || saidElsewhere(document, row, entity, kept);
    if (needless && !isReferredTo(document, row)) return {};
    return row;
}

// Records that refer to `gone`: as they are, and as they are to be (null: not at all).
void forEachReferring(const Document &document, const Entity &entity, qint64 gone, qint64 kept,
                      const std::function<void(const Row &before, const Row *now)> &each)
{
    for (const Entity *other : entities())
        for (const Row &row : referring(document, *other, entity, gone)) {
            if (other == &entity && (row.id() == gone || row.id() == kept)) continue;
            const auto now = moved(document, row, entity, gone, kept);
            each(row, now ? &*now : nullptr);
        }
}

// ---- the two records

// The record itself and what it is a part of, up to the project.
bool isPartOf(const Document &document, const Entity &entity, qint64 record, qint64 whole)
{
    const Entity *of = &entity;
    QSet<qint64> seen;
    while (of && record && !seen.contains(record)) {
        seen.insert(record);
        const Field *owner = of->owner();
        const auto row = owner ? document.row(*of, record) : std::nullopt;
        if (!row) return false;
        if (owner->kind == Kind::Reference) {
            of = &owner->target();
        } else {
            const auto name = std::get_if<QString>(&row->at(*owner, 0));
            of = name ? entityNamed(*name) : nullptr;
        }
        record = of ? referred(*row, *owner, *of) : 0;
        if (record == whole) return true;
    }
    return false;
}

struct Pair {
    Row gone, kept;
};

Row existing(const Document &document, const Entity &entity, qint64 record)
{
    if (const auto row = document.row(entity, record)) return *row;
    const Entity *actual = document.entityOf(record);
    if (actual)
        throw Failure(
            translated(TEXT("Join",
                            "“%1” (%2) is not of the same kind as the other record. Only two records "
                            "of one kind can be joined."))
                .arg(document.shownName(*actual, record), translated(actual->label)));
    throw Failure(translated(TEXT("Join", "%1: there is no record %2 in the portfolio (any more)."))
                      .arg(translated(entity.label), QString::number(record)));
}

Pair joinable(const Document &document, const Entity &entity, qint64 gone, qint64 kept)
{
    if (gone == kept)
        throw Failure(translated(TEXT("Join", "These are one record. Name two that are the same thing.")));
    if (entity.byProgram)
        throw Failure(
            translated(TEXT("Join", "%1: such records are written by the program and cannot be joined."))
                .arg(translated(entity.plural)));
    Pair pair{existing(document, entity, gone), existing(document, entity, kept)};
    if (isPartOf(document, entity, gone, kept) || isPartOf(document, entity, kept, gone))
        throw Failure(
            translated(TEXT("Join",
                            "“%1” and “%2” cannot be joined: one is a part of the other. Move it out "
                            "first, or delete it."))
                .arg(document.shownName(entity, gone), document.shownName(entity, kept)));
    if (&entity == &describe<Person>() && pair.gone.number("anonymised") != pair.kept.number("anonymised"))
        throw Failure(
            translated(TEXT("Join",
                            "One of these people is anonymised, and would be known again. Anonymise "
                            "the other one too, or leave them apart.")));
    return pair;
}

// Of a natural key a part that is blank says something too: the report of no single partner. The parts of a
// reference to any record, and a text with its original language, belong together.
bool saysSomething(const Column &column, const Row &kept)
{
    const Field &field = *column.field;
    if (std::ranges::any_of(kept.entity->key,
                            [&](const char *name) { return column.name == QLatin1String(name); }))
        return true;
    if (field.kind == Kind::AnyReference) return !isEmpty(kept.at(field, 1));
    return field.kind == Kind::Translated && column.part == int(languageCount)
        && !kept.translatedText(field).empty();
}

void compare(Joining &joining, const Pair &pair)
{
    const auto &all = columns(*pair.kept.entity);
    const Row blank(*pair.kept.entity);
    for (std::size_t i = 1; i < all.size(); ++i) {
        const Value &kept = pair.kept.values[i], &gone = pair.gone.values[i];
        const Field &field = *all[i].field;
        if (gone == kept || gone == blank.values[i]) continue;
        const bool missing = kept == blank.values[i] && !saysSomething(all[i], pair.kept);
        if (missing)
            joining.completed.push_back({&all[i], kept, gone});
        else if (field.kind != Kind::Translated || all[i].part != int(languageCount))
            joining.giveWay.push_back({&all[i], kept, gone});
    }
}

Row completed(const Joining &joining, const Pair &pair)
{
    Row row = pair.kept;
    for (const Joining::Said &said : joining.completed)
        row.values[indexOf(*row.entity, *said.column->field, said.column->part)] = said.gone;
    return row;
}

// ---- what people read

QString shown(const Document &document, const Column &column, const Value &value)
{
    const Field &field = *column.field;
    const auto number = std::get_if<qint64>(&value);
    const auto text = std::get_if<QString>(&value);
    if (number && field.kind == Kind::Reference) return document.shownName(field.target(), *number);
    if (number && field.kind == Kind::AnyReference) {
        const Entity *entity = document.entityOf(*number);
        return entity ? document.shownName(*entity, *number) : QString::number(*number);
    }
    if (number && field.kind == Kind::Decimal) return formatted(*number, field.places, document.language());
    if (number && field.kind == Kind::Boolean)
        return translated(*number ? TEXT("Join", "yes") : TEXT("Join", "no"));
    if (text && field.kind == Kind::Date)
        if (const QDate date = QDate::fromString(*text, Qt::ISODate); date.isValid())
            return formattedDate(date, document.language());
    for (const Choice &choice : field.choices)
        if (text && *text == QLatin1String(choice.word)) return translated(choice.label);
    return canonical(field, column.part, value);
}

// The lines in as many texts as it takes for none to be longer than that.
QStringList texts(const QStringList &lines, qint64 longest)
{
    QStringList all;
    for (QString line : lines) {
        while (line.size() > longest) {
            const bool half = line[qsizetype(longest) - 1].isHighSurrogate();
            all += line.left(qsizetype(longest) - (half ? 1 : 0));
            line.remove(0, all.last().size());
        }
        if (all.isEmpty() || all.last().size() + 1 + line.size() > longest)
            all += line;
        else
            all.last() += u'\n' + line;
    }
    return all;
}

void writeNotes(Editor &editor, const Entity &entity, qint64 kept, const QString &head,
                const QStringList &lines)
{
    if (lines.isEmpty()) return;
    const qint64 longest = fieldOf<&Note::text>().max;
    for (const QString &text : texts(QStringList{head} + lines, longest)) {
        Note note;
        note.record = {QString::fromLatin1(entity.name), kept};
        note.text = Text(editor.document().language(), text);
        editor.insert(note);
    }
}

void writeJoined(Editor &editor, const Entity &entity, qint64 gone, qint64 kept)
{
    JoinedRecord joined;
    joined.entity = QString::fromLatin1(entity.name);
    // Somebody joined them the other way round before, and brought this one back: it is there.
    joined.gone = joined.kept = kept;
    if (const qint64 before = editor.document().withKeyOf(rowOf(joined)))
        editor.remove(describe<JoinedRecord>(), before);
    joined.gone = gone;
    editor.insert(joined);
}

} // namespace

QStringList differences(const Document &document, const Joining &joining)
{
    QStringList lines;
    for (const Joining::Said &said : joining.giveWay) {
        const Column &column = *said.column;
        if (column.field->kind == Kind::AnyReference && column.part == 0) continue; // the number tells it
        const QString label = translated(column.field->label), value = shown(document, column, said.gone);
        lines += column.field->kind == Kind::Translated
            ? translated(TEXT("Join", "%1 (%2): %3"))
                  .arg(label, ownName(allLanguages[std::size_t(column.part)]), value)
            : translated(TEXT("Join", "%1: %2")).arg(label, value);
    }
    return lines;
}

Joining joiningOf(const Document &document, const Entity &entity, qint64 gone, qint64 kept)
{
    Joining joining;
    compare(joining, joinable(document, entity, gone, kept));
    forEachReferring(document, entity, gone, kept, [&](const Row &before, const Row *now) {
        (now ? joining.moved : joining.dropped).push_back({before.entity, before.id()});
    });
    return joining;
}

Joining join(Document &document, const Entity &entity, qint64 gone, qint64 kept)
{
    Joining joining;
    document.change(TEXT("Step", "Join %1"), document.shownName(entity, kept), [&](Editor &editor) {
        const Pair pair = joinable(document, entity, gone, kept);
        compare(joining, pair);
        const QStringList lines = differences(document, joining);
        const QString head = translated(TEXT("Join", "Joined with “%1” (record %2), which said:"))
                                 .arg(document.shownName(entity, gone), QString::number(gone));
        forEachReferring(document, entity, gone, kept, [&](const Row &before, const Row *now) {
            if (now)
                editor.update(*now);
            else
                editor.remove(*before.entity, before.id());
            (now ? joining.moved : joining.dropped).push_back({before.entity, before.id()});
        });
        editor.update(completed(joining, pair));
        // Decided knowing both: who changes one of these in another copy meanwhile is asked.
        for (const Joining::Said &said : joining.giveWay)
            editor.state(entity, kept, said.column->name, said.kept);
        // Nothing else may have been written to it, and who deletes it elsewhere meanwhile is asked, too.
        editor.stay(entity, kept);
        editor.remove(entity, gone);
        writeNotes(editor, entity, kept, head, lines);
        writeJoined(editor, entity, gone, kept);
    });
    return joining;
}

} // namespace passerelle
