// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/file_failure.h"
#include "core/document/document_private.h"
#include "core/document/history_seal.h"
#include "core/document/present_state.h"
#include "core/document/remembered.h"
#include "core/model/entities.h"
#include "core/model/joining.h"
#include "core/search/search_index.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QScopeGuard>
#include <sqlite3.h>

#include <algorithm>

namespace passerelle
{

namespace
{

// What a file that was tampered with calls otherwise counts as the first.
template <class E> E fromWord(const QString &word, E last)
{
    for (int i = 0; i <= int(last); ++i)
        if (word == wordOf(E(i))) return E(i);
    return E(0);
}

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

void Document::requireWritable() const { d->requireWritable(); }

void Document::Private::requireWritable() const
{
    if (mayWrite && moved())
        throw fileFailure(
            TEXT("Document",
                 "%1 was moved, replaced or deleted by another program, so nothing was changed. "
                 "Save a copy of what is shown here, and go on with the copy."),
            path);
    if (mayWrite) return;
    throw Failure(readOnlyReason.isEmpty() ? translated(
                      TEXT("Document", "The portfolio is open for reading only, so nothing was changed."))
                                           : readOnlyReason);
}

// An error of the disk ends the transaction, whoever catches it: what an edit wrote after that would stay,
// half of a change.
void Document::Private::requireTransaction() const
{
    if (changing && sqlite3_get_autocommit(database->getHandle()))
        throw explained(SQLite::Exception("The transaction is over.", SQLITE_IOERR), path);
}

void Document::Private::requireTargets() const
{
    int missing = 0, most = 0;
    sqlite3_db_status(database->getHandle(), SQLITE_DBSTATUS_DEFERRED_FKS, &missing, &most, 0);
    if (missing)
        throw Failure(
            translated(TEXT("Document",
                            "Other records refer to what would be gone, so nothing was changed. Change "
                            "or delete those first.")));
}

// Over a network a disk may do what it reports as failed: then the change is done if the file says so.
void Document::Private::commit(SQLite::Transaction &transaction, const Step &step)
{
    try {
        transaction.commit();
    } catch (const SQLite::Exception &) {
        if (!sqlite3_get_autocommit(database->getHandle())) throw; // it will be rolled back
        const qint64 number = site.number();
        site.leave(); // until the file has answered nobody knows which numbers it holds
        SQLite::Statement recorded(*database,
                                   "SELECT 1 FROM \"history_step\" WHERE \"site\" = ? AND \"first_seq\" = ? "
                                   "AND \"last_seq\" = ?");
        recorded.bind(1, int64_t(number));
        recorded.bind(2, int64_t(step.first));
        recorded.bind(3, int64_t(step.last));
        if (!recorded.executeStep()) throw;
    }
}

// After an error of the disk FTS5 may still hold what was rolled back, and the next change would write it:
// what is in memory of the schema goes, and the index with it.
void Document::Private::forgetSearch() const { database->tryExec("PRAGMA writable_schema = RESET"); }

void Document::change(const Label &name, const QString &subject, const std::function<void(Editor &)> &edit)
{
    d->run(*this, stepNamed(name, subject, Step::Kind::Done), edit);
}

void Document::fill(const Label &name, const std::function<void(Editor &)> &edit)
{
    d->run(*this, stepNamed(name, {}, Step::Kind::Fill), edit);
}

void Document::Private::run(Document &document, Step step, const std::function<void(Editor &)> &edit)
{
    requireWritable();
    const ChangedRecords changed = guarded([&] { return transact(document, std::move(step), edit); });
    if (!changed.items.empty() || changed.everything) tell(changed);
}

void Document::Private::tell(const ChangedRecords &changed) const
{
    const auto told = observers; // one may come while they are told
    for (const Observer &observer : told) observer(changed);
}

void Document::rework(const std::function<void(SQLite::Database &)> &work)
{
    d->requireWritable();
    d->guarded([&] {
        SQLite::Transaction transaction(*d->database, SQLite::TransactionBehavior::IMMEDIATE);
        work(*d->database);
        d->requireWritable(); // the last moment
        transaction.commit();
    });
    d->tell({{}, true});
}

ChangedRecords Document::Private::transact(Document &document, Step step,
                                           const std::function<void(Editor &)> &edit)
{
    Q_ASSERT_X(!changing, "Document::change", "a change inside a change");
    changing = true;
    const auto done = qScopeGuard([this] { changing = false; });
    if (site.usedUp()) site.leave();
    bool inFile = site.begun(); // the site, whatever becomes of this change
    WriterSite::Mark mark = site.mark();
    auto goBack = qScopeGuard([&] {
        inFile ? site.goBack(mark) : site.leave();
        forgetSearch();
    });
    SQLite::Transaction transaction(*database, SQLite::TransactionBehavior::IMMEDIATE);
    if (!inFile) {
        inFile = site.begin(*database, uuid, installation);
        mark = site.mark();
    }
    step.at = installation.now().toUTC();
    site.setNow(step.at.toMSecsSinceEpoch());
    step.site = site.number();
    step.first = site.sequence() + 1;
    const int before = database->getTotalChanges();
    Editor editor(document);
    edit(editor);
    requireTransaction();
    if (database->getTotalChanges() == before) return {}; // and nothing is written
    ChangedRecords changed;
    step.last = site.sequence();
    const bool ofSteps = step.kind == Step::Kind::Undo || step.kind == Step::Kind::Redo;
    if (step.last >= step.first || ofSteps) {
        recordStep(step);
        site.save(*database);
        seal(*database, uuid, step);
        changed = touched(step.first);
        followUp(document, changed, ofSteps);
        reindex(changed);
        changed.everything = changed.items.empty(); // of the records nothing, of what can be undone
    }
    requireTargets();
    requireWritable(); // the last moment
    commit(transaction, step);
    goBack.dismiss();
    return changed;
}

void Document::Private::recordStep(const Step &step)
{
    if (step.kind == Step::Kind::Done)
        database->exec("UPDATE \"history_step\" SET \"state\" = 'dropped' WHERE \"kind\" = 'done' AND "
                       "\"state\" = 'undone'");
    const Prepared insert = statement(
        QStringLiteral("INSERT INTO \"history_step\" VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, 'done')"));
    insert.bind(1, int64_t(step.site));
    insert.bind(2, int64_t(step.first));
    insert.bind(3, int64_t(step.last));
    insert.bind(4, step.at.toString(Qt::ISODateWithMs).toStdString());
    insert.bind(5, step.context.toStdString());
    insert.bind(6, step.name.toStdString());
    insert.bind(7, step.subject.toStdString());
    insert.bind(8, wordOf(step.kind).data());
    insert.exec();
}

ChangedRecords Document::Private::touched(qint64 firstSequence)
{
    ChangedRecords changed;
    const Prepared query = statement(
        QStringLiteral("SELECT DISTINCT \"entity\", \"record\" FROM \"history_change\" WHERE \"site\" = ? "
                       "AND \"seq\" >= ?"));
    query.bind(1, int64_t(site.number()));
    query.bind(2, int64_t(firstSequence));
    while (query.executeStep())
        changed.items.push_back({entityNamed(textAt(query, 0)), query.getColumn(1).getInt64()});
    return changed;
}

void Document::Private::followUp(Document &document, ChangedRecords &changed, bool broughtBack)
{
    const bool open =
        database->execAndGet("SELECT EXISTS (SELECT 1 FROM \"history_conflict\" WHERE \"column\" = '')")
            .getInt();
    if (!open && !broughtBack && !changed.touches(describe<JoinedRecord>())) return;
    PresentState state(document, *this);
    state.followUp({changed.items.begin(), changed.items.end()});
    state.write();
    for (const RecordKey &key : state.touched()) changed.items.push_back(key);
    std::sort(changed.items.begin(), changed.items.end());
    changed.items.erase(std::unique(changed.items.begin(), changed.items.end()), changed.items.end());
}

void Document::Private::reindex(const ChangedRecords &changed)
{
    SearchIndex index(*database);
    for (const auto &item : changed.items) index.refresh(*item.entity, item.record);
}

std::optional<Step> Document::Private::step(const QString &condition)
{
    return guarded([&]() -> std::optional<Step> {
        const Prepared query = statement(
            QStringLiteral(
                "SELECT s.*, p.\"person\" FROM \"history_step\" AS s LEFT JOIN \"history_site\" AS p ON "
                "p.\"site\" = s.\"site\" WHERE s.\"kind\" = 'done' AND ")
            + condition + QStringLiteral(" LIMIT 1"));
        return query.executeStep() ? std::optional(stepAt(query)) : std::nullopt;
    });
}

Step Document::Private::stepAt(SQLite::Statement &query) const
{
    Step step;
    step.id = query.getColumn(0).getInt64();
    step.site = query.getColumn(1).getInt64();
    step.first = query.getColumn(2).getInt64();
    step.last = query.getColumn(3).getInt64();
    step.at = QDateTime::fromString(textAt(query, 4), Qt::ISODateWithMs);
    step.context = textAt(query, 5);
    step.name = textAt(query, 6);
    step.subject = textAt(query, 7);
    step.kind = fromWord(textAt(query, 8), Step::Kind::Upgrade);
    step.state = fromWord(textAt(query, 9), Step::State::Elsewhere);
    step.person = textAt(query, 10);
    return step;
}

std::optional<Step> Document::undoable() const
{
    return d->step(QStringLiteral("s.\"state\" = 'done' ORDER BY s.\"id\" DESC"));
}

std::optional<Step> Document::redoable() const
{
    return d->step(QStringLiteral("s.\"state\" = 'undone' ORDER BY s.\"id\""));
}

// Applies the opposite of each change, the latest first; references are checked when all of them are done.
void Document::Private::revert(const Step &step)
{
    SQLite::Statement changes(
        *database,
        "SELECT \"entity\", \"record\", \"column\", \"old\", \"new\" FROM \"history_change\" "
        "WHERE \"site\" = ? AND \"seq\" BETWEEN ? AND ? ORDER BY \"seq\" DESC");
    changes.bind(1, int64_t(step.site));
    changes.bind(2, int64_t(step.first));
    changes.bind(3, int64_t(step.last));
    qint64 found = 0;
    for (; changes.executeStep(); ++found) revertOne(changes);
    if (found < step.last - step.first + 1)
        throw Failure(translated(TEXT("Document",
                                      "Not all that this step changed is in the portfolio any more, so it "
                                      "cannot be taken back as a whole. Write the former values again.")));
    SQLite::Statement effects(*database,
                              "SELECT \"entity\", \"record\", \"column\", \"old\", \"new\" FROM "
                              "\"history_effect\" WHERE \"step\" = ? ORDER BY \"position\" DESC");
    effects.bind(1, int64_t(step.id));
    while (effects.executeStep()) revertOne(effects);
}

void Document::Private::revertOne(SQLite::Statement &change)
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
    d->run(*this, step, [&](Editor &) {
        d->revert(*target);
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
    d->run(*this, step, [&](Editor &) {
        d->revert(*undone);
        setState(d->statement(updateState), *undone, Step::State::Undone);
        setState(d->statement(updateState), *target, Step::State::Done);
    });
}

} // namespace passerelle
