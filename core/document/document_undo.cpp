// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Steps are taken back by the opposite of their changes, which is a step of its own.
#include "core/base/file_failure.h"
#include "core/document/document_private.h"
#include "core/document/remembered.h"
#include "core/model/entities.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace passerelle
{

namespace
{

// A value of the history as a record of today can take it: names of entities may have changed.
Value presentValue(const Format &format, const Column &column, Value value)
{
    if (column.field->kind != Kind::AnyReference || column.part != 0) return value;
    const auto word = std::get_if<QString>(&value);
    return word ? Value(format.present(*word, {}).entity) : value;
}

Failure fromOlderVersion()
{
    return Failure(
        translated(TEXT("Document",
                        "The step was done in an older version of Passerelle and concerns what is "
                        "kept otherwise since, so it cannot be undone or redone. The history still "
                        "shows it.")));
}

// Nothing when it is not what a trigger packs.
std::optional<Row> unpacked(const Format &format, const QString &formerEntity, const Entity &entity,
                            qint64 record, const Value &packed)
{
    const auto text = std::get_if<QString>(&packed);
    const QJsonDocument json = text ? QJsonDocument::fromJson(text->toUtf8()) : QJsonDocument();
    if (!json.isObject()) return {};
    const QJsonObject given = json.object();
    Row row;
    row.entity = &entity;
    QJsonObject values;
    for (auto it = given.begin(); it != given.end(); ++it)
        values.insert(format.present(formerEntity, it.key()).column, *it);
    qsizetype known = 0;
    for (const Column &c : columns(entity)) {
        const auto found = values.constFind(c.name);
        known += found != values.constEnd();
        row.values.push_back(
            presentValue(format, c, found == values.constEnd() ? Value() : fromJson(*found)));
    }
    if (known < values.size()) throw fromOlderVersion();
    row.setId(record);
    return row;
}

} // namespace

// Applies the opposite of each change, the latest first; references are checked when all of them are done.
void Document::Private::revert(Editor &editor, const Step &step)
{
    SQLite::Statement changes(
        *database,
        "SELECT \"entity\", \"record\", \"column\", \"old\", \"new\" FROM \"history_change\" "
        "WHERE \"site\" = ? AND \"seq\" BETWEEN ? AND ? ORDER BY \"seq\" DESC");
    changes.bind(1, int64_t(step.site));
    changes.bind(2, int64_t(step.first));
    changes.bind(3, int64_t(step.last));
    quint64 found = 0;
    for (; changes.executeStep(); ++found) revertOne(editor, changes);
    if (found < quint64(step.last) - quint64(step.first) + 1) // a damaged file has any numbers
        throw Failure(translated(TEXT("Document",
                                      "Not all that this step changed is in the portfolio any more, so it "
                                      "cannot be taken back as a whole. Write the former values again.")));
    SQLite::Statement effects(*database,
                              "SELECT \"entity\", \"record\", \"column\", \"old\", \"new\" FROM "
                              "\"history_effect\" WHERE \"step\" = ? ORDER BY \"position\" DESC");
    effects.bind(1, int64_t(step.id));
    while (effects.executeStep()) revertOne(editor, effects);
}

void Document::Private::revertOne(Editor &editor, SQLite::Statement &change)
{
    const auto [entityName, columnName] = format->present(textAt(change, 0), textAt(change, 2));
    const Entity *known = entityNamed(entityName);
    const Column *column = known && !columnName.isEmpty() ? passerelle::column(*known, columnName) : nullptr;
    if (!known || (!column && !columnName.isEmpty())) {
        if (format->removed(entityName, known ? columnName : QString())) throw fromOlderVersion();
        throw damagedFile(path);
    }
    const qint64 record = change.getColumn(1).getInt64();
    const Value before = valueAt(change, 3), after = valueAt(change, 4);
    if (before == after) { // what was settled stays so
        writeChange(*known, record, columnName, before, after);
    } else if (column) {
        setColumn(record, *column, presentValue(*format, *column, before));
    } else if (isEmpty(before)) {
        deleteRow(*known, record);
    } else if (editor.document().row(*known, record)) { // it has come in from elsewhere meanwhile
        editor.stay(*known, record);
    } else {
        const auto row = unpacked(*format, textAt(change, 0), *known, record, before);
        if (!row) throw damagedFile(path);
        insertRow(*row);
    }
}

namespace
{
void setState(SQLite::Statement &update, const Step &step, Step::State state)
{
    update.bind(1, wordOf(state).data());
    update.bind(2, int64_t(step.id));
    update.exec();
}
const QString updateState = QStringLiteral("UPDATE \"history_step\" SET \"state\" = ? WHERE \"id\" = ?");
} // namespace

void Document::undo()
{
    d->requireWritable();
    const auto target = undoable();
    if (!target) throw Failure(translated(TEXT("Document", "There is nothing to undo.")));
    Step step = *target;
    step.kind = Step::Kind::Undo;
    d->run(*this, step, [&](Editor &editor) {
        d->revert(editor, *target);
        setState(d->statement(updateState), *target, Step::State::Undone);
    });
}

void Document::redo()
{
    d->requireWritable();
    const auto target = redoable();
    if (!target) throw Failure(translated(TEXT("Document", "There is nothing to redo.")));
    // Redoing is undoing the undo step: the latest one that reverted the target.
    const auto undone = d->guarded([&]() -> std::optional<Step> {
        const Prepared query = d->statement(
            QStringLiteral("SELECT s.*, '' FROM \"history_step\" AS s WHERE s.\"kind\" = 'undo' AND "
                           "s.\"state\" = 'done' ORDER BY "
                           "s.\"id\" DESC LIMIT 1"));
        return query.executeStep() ? std::optional(d->stepAt(query)) : std::nullopt;
    });
    if (!undone) throw Failure(translated(TEXT("Document", "There is nothing to redo.")));
    Step step = *target;
    step.kind = Step::Kind::Redo;
    d->run(*this, step, [&](Editor &editor) {
        d->revert(editor, *undone);
        setState(d->statement(updateState), *undone, Step::State::Undone);
        setState(d->statement(updateState), *target, Step::State::Done);
    });
}

} // namespace passerelle
