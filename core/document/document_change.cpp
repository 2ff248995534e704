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
    if (missing) throw stillReferredTo();
}

Failure stillReferredTo()
{
    return Failure(
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
    std::vector<RecordKey> items = changed.items;
    std::sort(items.begin(), items.end(),
              [](const RecordKey &a, const RecordKey &b) { return a.record < b.record; });
    SearchIndex index(*database);
    for (const RecordKey &item : items) index.refresh(*item.entity, item.record);
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

} // namespace passerelle
