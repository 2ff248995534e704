// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/merge/merge.h"

#include "core/base/file_failure.h"
#include "core/base/format.h"
#include "core/document/backup.h"
#include "core/document/histories.h"
#include "core/merge/intake.h"
#include "core/merge/package_file.h"
#include "core/merge/reach.h"
#include "core/merge/unlogged.h"
#include "core/model/entities.h"
#include "core/store/schema.h"
#include "core/store/sql.h"

#include <QSet>

#include <algorithm>
#include <set>

namespace passerelle
{

namespace
{

void requireSamePortfolio(const Document &document, const Arrival &arrival)
{
    if (arrival.package.portfolio == document.uuid()) return;
    throw fileFailure(
        TEXT(
            "Merge",
            "%1 belongs to another portfolio than %2, so nothing was changed. Open the portfolio that it was "
            "made from, and bring it in there."),
        arrival.path, document.path());
}

Failure missingBefore(const Arrival &arrival, const Intake &intake)
{
    if (intake.isOfAnotherPart(arrival.package))
        return fileFailure(
            TEXT(
                "Merge",
                "%1 is another part than this copy, so nothing was changed: it would leave out what is here. "
                "Ask for a part that holds both, or make a copy of its own from it."),
            arrival.path);
    if (arrival.package.kind == Package::Kind::Part)
        return fileFailure(
            TEXT(
                "Merge",
                "%1 is a part of a copy that holds more than this portfolio, so nothing was changed. Ask for "
                "its changes: “send” without --partner and --event."),
            arrival.path);
    return Failure(aboutFile(
        TEXT("Merge",
             "%1 builds on changes that are not here, so nothing was changed. Bring in what was sent "
             "before it, or ask for everything: “send --whole”."),
        arrival.path));
}

// Takes what fits, until nothing more does.
TakenIn takeAll(Intake &intake, const std::vector<Arrival> &arrivals, MergeReport &report)
{
    std::vector<std::size_t> waiting;
    for (std::size_t i = 0; i < arrivals.size(); ++i) waiting.push_back(i);
    while (!waiting.empty()) {
        const auto fits = std::find_if(waiting.begin(), waiting.end(),
                                       [&](std::size_t i) { return intake.fits(arrivals[i].package); });
        if (fits == waiting.end()) throw missingBefore(arrivals[waiting.front()], intake);
        const Arrival &arrival = arrivals[*fits];
        const Intake::Taken taken = intake.take(arrival.package, arrival.path);
        report.from[*fits].changes = taken.changes + taken.dropped;
        if (taken.dropped)
            report.remarks += translated(PLURAL_TEXT("Merge",
                                                     "%n record(s) went from this part of the portfolio: "
                                                     "what %1 sends does not hold them any more."),
                                         int(taken.dropped))
                                  .arg(arrival.package.origin.person);
        waiting.erase(fits);
    }
    intake.finish();
    return intake.taken();
}

bool isDeletion(const FieldChange &effect) { return effect.column.isEmpty() && !isEmpty(effect.before); }

void count(MergeReport &report)
{
    const FieldChange *last = nullptr; // effects on one record follow each other
    for (const FieldChange &effect : report.outcome.effects) {
        if (!effect.column.isEmpty())
            report.changed += !last || last->record != effect.record || last->entity != effect.entity;
        else if (isDeletion(effect))
            ++report.deleted;
        else
            ++report.added;
        last = &effect;
    }
}

std::set<RecordKey> deletedRecords(const MergeReport &report)
{
    std::set<RecordKey> deleted;
    for (const FieldChange &effect : report.outcome.effects)
        if (isDeletion(effect)) deleted.insert({entityNamed(effect.entity), effect.record});
    return deleted;
}

// Whether it went with a record that it belonged to.
bool wentWith(const std::set<RecordKey> &deleted, const Row &row)
{
    const auto all = referencesOf(row);
    return std::any_of(all.begin(), all.end(), [&](const Reference &reference) {
        const Field &field = *reference.column->field;
        return (field.required || field.owner) && deleted.contains(reference.target);
    });
}

// Who brings work back has to see what goes, and not only how much.
void addDeletions(const Document &document, MergeReport &report)
{
    constexpr qsizetype named = 10, longest = 80;
    const std::set<RecordKey> deleted = deletedRecords(report);
    QStringList names;
    for (const FieldChange &effect : report.outcome.effects) {
        const Entity *entity = isDeletion(effect) ? entityNamed(effect.entity) : nullptr;
        if (!entity || entity->byProgram) continue;
        const Row row = rowFrom({entity, effect.record}, unpackedValues(effect.before));
        if (wentWith(deleted, row)) continue;
        if (names.size() == named) {
            names += QStringLiteral("…");
            break;
        }
        const QString name = document.shownName(row).simplified();
        names += translated(TEXT("Merge", "%1 (%2)"))
                     .arg(name.size() > longest ? name.left(longest) + u'…' : name,
                          translated(entity->label));
    }
    if (!names.isEmpty())
        report.remarks += translated(TEXT("Merge", "Deleted: %1")).arg(names.join(QStringLiteral("; ")));
}

void addRemarks(const Document &document, const Arrival &arrival, MergeReport &report)
{
    constexpr qint64 tolerated = 2; // hours
    const Package &package = arrival.package;
    const QString who = package.origin.person;
    if (package.schema > schemaVersion)
        report.remarks += translated(TEXT("Merge",
                                          "%1 has a newer version of Passerelle. What this one does not know "
                                          "was kept, and shows once it is brought up to date."))
                              .arg(who);
    qint64 latest = 0;
    for (const Package::Site &site : package.sites) latest = std::max(latest, site.clock >> 16);
    const qint64 ahead =
        document.installation().now().toUTC().secsTo(QDateTime::fromMSecsSinceEpoch(latest, Qt::UTC)) / 3600;
    if (ahead >= tolerated)
        report.remarks += translated(
                              PLURAL_TEXT("Merge",
                                          "A clock in the work of %1 was %n hour(s) ahead, so the order "
                                          "in the history may be wrong. Nothing else depends on it."),
                              int(std::min<qint64>(ahead, 1000000)))
                              .arg(who);
}

QString people(const std::vector<Arrival> &arrivals)
{
    QStringList names;
    for (const Arrival &arrival : arrivals) names += arrival.package.origin.person;
    names.removeDuplicates();
    return names.join(QStringLiteral(", "));
}

MergeReport takeIn(Document &document, const std::vector<Arrival> &arrivals, Document::Care care)
{
    MergeReport report;
    for (const Arrival &arrival : arrivals) {
        report.from.push_back({arrival.path, arrival.package.origin, 0});
        addRemarks(document, arrival, report);
    }
    report.outcome = document.takeIn(
        TEXT("Step", "Bring in the work of %1"), people(arrivals), Step::Kind::Done,
        [&](SQLite::Database &database) {
            Intake intake(database, document.uuid(), document.format());
            return takeAll(intake, arrivals, report);
        },
        care);
    count(report);
    try {
        addDeletions(document, report);
    } catch (const Failure &) { // the work is brought in, whatever can be read of it
    }
    return report;
}

// A part can become whole by what it knows of already.
bool mayBringSomething(const Document &document, const std::vector<Arrival> &arrivals)
{
    return explaining(document.path(), [&] {
        const Known known = knownIn(document.database());
        return !copyNotes(document.database()).scope.isEmpty()
            || std::any_of(arrivals.begin(), arrivals.end(), [&](const Arrival &arrival) {
                   return !covers(known, reachOf(arrival.package).gives);
               });
    });
}

} // namespace

bool MergeReport::anything() const
{
    return std::any_of(from.begin(), from.end(), [](const From &one) { return one.changes > 0; });
}

MergeReport merge(Document &document, std::vector<Arrival> arrivals, Document::Care care)
{
    document.requireWritable();
    for (const Arrival &arrival : arrivals) requireSamePortfolio(document, arrival);
    if (care == Document::Care::Do && mayBringSomething(document, arrivals))
        backUp(document, QStringLiteral("merge"));
    for (std::size_t tries = 0;; ++tries) {
        try {
            return takeIn(document, arrivals, care);
        } catch (const GrownApart &apart) {
            const auto arrival = std::find_if(arrivals.begin(), arrivals.end(),
                                              [&](const Arrival &one) { return one.path == apart.file; });
            if (tries == arrivals.size() || isPackage(apart.file)) throw;
            auto package = unloggedChanges(document, apart.file);
            if (!package) throw;
            arrival->package = std::move(*package);
        }
    }
}

} // namespace passerelle
