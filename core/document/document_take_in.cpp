// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What others wrote comes into the history, and the records follow.
#include "core/document/document_private.h"
#include "core/document/histories.h"
#include "core/document/history_seal.h"
#include "core/document/present_state.h"
#include "core/model/entities.h"

#include <QScopeGuard>

#include <algorithm>

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
        d->endSite(); // who brings nothing in goes on with the same site
        d->site.leave();
        auto forget = qScopeGuard([this] {
            d->site.leave();
            d->forgetSearch();
        });
        SQLite::Transaction transaction(*d->database, SQLite::TransactionBehavior::IMMEDIATE);
        const TakenIn taken = work(*d->database);
        if (!taken.anything) return;
        outcome = d->follow(*this, taken.records, changed, care);
        if (care == Care::Try) return;
        Step step = stepNamed(name, subject, kind);
        d->recordTakenIn(step, outcome.effects, taken.filled);
        d->reindex(changed);
        changed.everything = changed.items.empty();
        const bool partial = d->isPartial(); // it may be whole now; after the commit nothing is read any more
        d->requireWritable(); // the last moment
        d->commit(transaction, step);
        forget.dismiss();
        d->setPartial(partial);
    });
    if (care == Care::Do && !(changed.items.empty() && !changed.everything)) d->tell(changed);
    return outcome;
}

// The records after the history has grown.
Consequences Document::Private::follow(Document &document, const std::set<RecordKey> &records,
                                       ChangedRecords &changed, Document::Care care)
{
    PresentState state(document, *this);
    state.bring(records);
    if (care == Document::Care::Do) state.write();
    changed.items = state.touched();
    requireTransaction();
    return {state.effects(), state.conflicts()};
}

namespace
{

bool isInsertion(const FieldChange &effect) { return effect.column.isEmpty() && isEmpty(effect.before); }

// Records of which it is not taken back that they came in: those that were elsewhere, and new ones to which
// these refer.
QSet<qint64> staying(const std::vector<FieldChange> &effects, const QSet<qint64> &filled)
{
    if (filled.isEmpty()) return {};
    QHash<qint64, const FieldChange *> insertions;
    for (const FieldChange &effect : effects)
        if (isInsertion(effect)) insertions.insert(effect.record, &effect);
    QSet<qint64> found;
    std::vector<qint64> open(filled.begin(), filled.end());
    while (!open.empty()) {
        const qint64 record = open.back();
        open.pop_back();
        const FieldChange *added = insertions.value(record);
        if (!added || found.contains(record)) continue;
        found.insert(record);
        if (const Entity *entity = entityNamed(added->entity))
            for (const Reference &reference : referencesOf(*entity, unpackedValues(added->after)))
                open.push_back(reference.target.record);
    }
    return found;
}

} // namespace

// That it came in is a step of its own.
void Document::Private::recordTakenIn(Step &step, const std::vector<FieldChange> &effects,
                                      const QSet<qint64> &filled)
{
    const bool becameWhole = partial && !isPartial();
    const QSet<qint64> lasting = staying(effects, filled);
    const bool isWork = std::any_of(effects.begin(), effects.end(), [&](const FieldChange &effect) {
        return !isInsertion(effect) || !lasting.contains(effect.record);
    });
    // Taking that back would delete for everybody what was never in the part.
    if (becameWhole || (!filled.isEmpty() && !isWork)) step.kind = Step::Kind::Fill;
    site.begin(*database, uuid, installation,
               becameWhole ? WriterSite::Start::AnewNamingEach : WriterSite::Start::Anew);
    step.at = installation.now().toUTC();
    site.setNow(step.at.toMSecsSinceEpoch());
    step.site = site.number();
    step.first = site.sequence() + 1;
    step.last = site.sequence();
    recordStep(step);
    if (step.kind != Step::Kind::Fill) recordEffects(effects, lasting);
    site.save(*database);
    seal(*database, uuid, step);
}

void Document::Private::recordEffects(const std::vector<FieldChange> &effects, const QSet<qint64> &lasting)
{
    const qint64 step = database->execAndGet("SELECT max(\"id\") FROM \"history_step\"").getInt64();
    const Prepared insert = statement(
        QStringLiteral("INSERT INTO \"history_effect\" VALUES (?, ?, ?, ?, ?, ?, ?)"));
    int64_t position = 0;
    for (const FieldChange &effect : effects) {
        if (isInsertion(effect) && lasting.contains(effect.record)) continue;
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
    if (position > 0) sealEffects(*database, step);
}

} // namespace passerelle
