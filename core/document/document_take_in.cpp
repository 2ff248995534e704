// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What others wrote comes into the history, and the records follow.
#include "core/document/document_private.h"
#include "core/document/history_seal.h"
#include "core/document/present_state.h"

#include <QScopeGuard>

#include <set>

namespace passerelle
{

Consequences Document::takeIn(const Label &name, const QString &subject, Step::Kind kind,
                              const std::function<TakenIn(SQLite::Database &)> &work, Care care)
{
    d->requireWritable();
    Consequences outcome;
    ChangedRecords changed;
    d->guarded([&] {
        Q_ASSERT_X(!d->changing, "Document::takeIn", "a change inside a change");
        d->changing = true;
        const auto done = qScopeGuard([this] { d->changing = false; });
        d->site.leave(); // who goes on from here knows of more
        auto forget = qScopeGuard([this] {
            d->site.leave();
            d->forgetSearch();
        });
        SQLite::Transaction transaction(*d->database, SQLite::TransactionBehavior::IMMEDIATE);
        const TakenIn taken = work(*d->database);
        if (!taken.anything) return;
        Step step = stepNamed(name, subject, kind);
        outcome = d->follow(*this, taken, step, changed);
        if (care == Care::Try) return;
        const bool partial = d->isPartial(); // it may be whole now; after the commit nothing is read any more
        d->requireWritable(); // the last moment
        d->commit(transaction, step);
        forget.dismiss();
        d->setPartial(partial);
    });
    if (care == Care::Do && !(changed.items.empty() && !changed.everything)) d->tell(changed);
    return outcome;
}

// The records after the history has grown, and the step of it.
Consequences Document::Private::follow(Document &document, const TakenIn &taken, Step &step,
                                       ChangedRecords &changed)
{
    Consequences outcome;
    {
        PresentState state(document, *this);
        std::set<RecordKey> records;
        for (const auto &item : taken.records) records.insert({item.entity, item.record});
        state.bring(records);
        outcome = {state.effects(), state.conflicts()};
        for (const RecordKey &key : state.touched()) changed.items.push_back({key.entity, key.record});
    }
    requireTransaction();
    const bool becameWhole = partial && !isPartial();
    site.begin(*database, uuid, installation,
               becameWhole ? WriterSite::Seen::Each : WriterSite::Seen::Latest);
    step.at = installation.now().toUTC();
    site.setNow(step.at.toMSecsSinceEpoch());
    step.site = site.number();
    step.first = site.sequence() + 1;
    step.last = site.sequence();
    recordStep(step);
    if (step.kind != Step::Kind::Fill) recordEffects(outcome.effects);
    site.save(*database);
    seal(*database, uuid, step);
    reindex(changed);
    changed.everything = changed.items.empty();
    return outcome;
}

void Document::Private::recordEffects(const std::vector<FieldChange> &effects)
{
    const qint64 step = database->execAndGet("SELECT max(\"id\") FROM \"history_step\"").getInt64();
    const Prepared insert = statement(
        QStringLiteral("INSERT INTO \"history_effect\" VALUES (?, ?, ?, ?, ?, ?, ?)"));
    int64_t position = 0;
    for (const FieldChange &effect : effects) {
        static_cast<SQLite::Statement &>(insert).tryReset();
        insert.bind(1, int64_t(step));
        insert.bind(2, ++position);
        insert.bind(3, effect.entity.toStdString());
        insert.bind(4, int64_t(effect.record));
        insert.bind(5, effect.column.toStdString());
        bindValue(insert, 6, effect.before);
        bindValue(insert, 7, effect.after);
        insert.exec();
    }
    if (!effects.empty()) sealEffects(*database, step);
}

} // namespace passerelle
