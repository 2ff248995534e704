// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether everything in a file agrees: storage, schema, history, records, stored documents, index of the
// search. Whatever is in a file is there twice: as a record and in the history, or under a hash.
#include "core/document/copy_notes.h"
#include "core/document/document_private.h"
#include "core/document/history_floors.h"
#include "core/document/history_seal.h"
#include "core/document/remembered.h"
#include "core/model/entities.h"
#include "core/search/search_index.h"
#include "core/store/schema.h"

#include <QCryptographicHash>
#include <QHash>

namespace passerelle
{

namespace
{

Problem error(const QString &text) { return {Severity::Error, nullptr, 0, nullptr, text}; }
Problem error(const Label &label) { return error(translated(label)); }

Problem error(const Entity &entity, qint64 record, const Label &label)
{
    return {Severity::Error, &entity, record, nullptr, translated(label)};
}

using Problems = std::vector<Problem>;

void checkIntegrity(SQLite::Database &database, Problems &problems)
{
    constexpr int most = 3;
    const QStringList reported = storageFaults(database, most);
    if (!reported.isEmpty())
        problems.push_back(error(
            translated(TEXT("Verify",
                            "Parts of the file cannot be read or contradict each other, so records may be "
                            "missing or wrong. Go back to a backup with “restore”. The storage reports: %1"))
                .arg(reported.join(QStringLiteral("; ")))));
}

void checkSchema(SQLite::Database &database, Problems &problems)
{
    QStringList different = schemaDifferences(database);
    SQLite::Statement query(database, "SELECT \"name\" FROM \"passerelle_file\"");
    while (query.executeStep())
        if (const QString name = textAt(query, 0);
            name != u"uuid" && !isNoteOfHistory(name) && !isNoteOfCopy(name))
            different += name;
    for (const QString &name : different)
        problems.push_back(
            error(translated(TEXT("Verify",
                                  "“%1” is not built as Passerelle builds it, so another program "
                                  "has changed the file. Go back to a backup with “restore”."))
                      .arg(name)));
}

// In a part of a portfolio what is referred to may be elsewhere.
void checkReferences(SQLite::Database &database, Problems &problems)
{
    if (!copyNotes(database).scope.isEmpty()) return;
    SQLite::Statement query(database, "PRAGMA foreign_key_check");
    while (query.executeStep())
        if (const Entity *entity = entityNamed(textAt(query, 0)))
            problems.push_back(
                error(*entity, query.getColumn(1).getInt64(),
                      TEXT("Verify",
                           "The record refers to one that does not exist. Choose another in its "
                           "form, or leave the field empty.")));
}

void checkRecords(const Document &document, const Format &format, Problems &problems)
{
    QHash<qint64, Remembered> records = remembered(document.database(), format);
    for (const Entity *entity : entities())
        for (const Row &row : document.rows(*entity)) {
            const auto found = records.constFind(row.id());
            if (found == records.constEnd() || !found->whole || found->entity != QLatin1String(entity->name))
                problems.push_back(error(
                    *entity, row.id(),
                    TEXT("Verify",
                         "The history does not know the record, so something other than Passerelle has added "
                         "it. Go back to a backup with “restore”, or delete the record.")));
            else if (!agrees(row, *found))
                problems.push_back(error(
                    *entity, row.id(),
                    TEXT(
                        "Verify",
                        "The record differs from its history, so something other than Passerelle has changed "
                        "it. Write the right values again, or go back to a backup with “restore”.")));
            records.remove(row.id());
        }
    for (auto it = records.cbegin(); it != records.cend(); ++it)
        if (const Entity *entity = it->whole ? entityNamed(it->entity) : nullptr)
            problems.push_back(error(
                *entity, it.key(),
                TEXT("Verify",
                     "The record is in the history, but not in the file, so something other than Passerelle "
                     "has deleted it. Go back to a backup with “restore”.")));
}

void checkSites(SQLite::Database &database, const QString &uuid, Problems &problems)
{
    const QSet<qint64> broken = brokenSites(database, uuid);
    for (const qint64 site : broken) {
        SQLite::Statement query(database,
                                "SELECT \"person\", \"began\" FROM \"history_site\" WHERE \"site\" = ?");
        query.bind(1, int64_t(site));
        const bool known = query.executeStep();
        problems.push_back(
            error(translated(
                      TEXT("Verify",
                           "Parts of the history that %1 has written since %2 are missing or were changed by "
                           "something other than Passerelle. Go back to a backup with “restore”."))
                      .arg(known ? textAt(query, 0) : QStringLiteral("?"),
                           known ? textAt(query, 1).left(10) : QStringLiteral("?"))));
    }
}

// Whether steps are done, undone or dropped follows from their order: it is played again. Where the oldest
// ones were dropped (`cut`), what is undone or redone may be one of those.
class Replay
{
public:
    Replay(std::size_t count, bool cut)
        : m_states(count, Step::State::Done)
        , m_cut(cut)
    {
    }
    bool play(const std::vector<Step> &steps)
    {
        for (std::size_t i = 0; i < steps.size(); ++i)
            if (steps[i].state == Step::State::Elsewhere)
                set(i, Step::State::Elsewhere);
            else if (!play(steps[i].kind, i))
                return false;
        return std::equal(steps.begin(), steps.end(), m_states.begin(), m_states.end(),
                          [](const Step &step, Step::State state) { return step.state == state; });
    }

private:
    static constexpr std::size_t gone = std::size_t(-1);
    using Stack = std::vector<std::size_t>;
    std::vector<Step::State> m_states;
    bool m_cut;
    Stack m_done, m_undone, m_undoings;

    bool play(Step::Kind kind, std::size_t step)
    {
        std::size_t target = gone, undoing = gone;
        switch (kind) {
        case Step::Kind::Done:
            for (const std::size_t dropped : m_undone) set(dropped, Step::State::Dropped);
            m_undone.clear();
            m_done.push_back(step);
            return true;
        case Step::Kind::Undo:
            if (!take(m_done, target)) return false;
            set(target, Step::State::Undone);
            m_undone.push_back(target);
            m_undoings.push_back(step);
            return true;
        case Step::Kind::Redo:
            if (!take(m_undone, target) || !take(m_undoings, undoing)) return false;
            set(target, Step::State::Done);
            set(undoing, Step::State::Undone);
            m_done.push_back(target);
            return true;
        case Step::Kind::Fill:
        case Step::Kind::Upgrade: break;
        }
        return true;
    }
    bool take(Stack &stack, std::size_t &top) const
    {
        if (stack.empty()) return m_cut;
        top = stack.back();
        stack.pop_back();
        return true;
    }
    void set(std::size_t step, Step::State state)
    {
        if (step != gone) m_states[step] = state;
    }
};

void checkSteps(const Document &document, Problems &problems)
{
    std::vector<Step> steps = document.steps();
    std::reverse(steps.begin(), steps.end());
    const bool cut = isCompacted(document.database());
    bool numbered = steps.empty() || cut || steps.front().id == 1;
    for (const Step &step : steps)
        numbered = numbered && step.id == steps.front().id + (&step - steps.data());
    const bool words =
        document.database()
            .execAndGet(
                "SELECT count(*) FROM \"history_step\" WHERE \"kind\" NOT IN ('done', 'undo', 'redo', "
                "'fill', 'upgrade') OR \"state\" NOT IN ('done', 'undone', 'dropped', 'elsewhere') OR "
                "\"kind\" IS "
                "NULL OR \"state\" IS NULL")
            .getInt()
        == 0;
    const bool effects = effectsAgree(document.database());
    if (!numbered || !words || !effects || !Replay(steps.size(), cut).play(steps))
        problems.push_back(error(TEXT(
            "Verify",
            "The steps of the history do not follow one another, so undoing may bring back wrong values. Go "
            "back to a backup with “restore”.")));
}

void checkContents(SQLite::Database &database, Problems &problems)
{
    SQLite::Statement query(database, "SELECT \"hash\", \"bytes\" FROM \"content\"");
    while (query.executeStep()) {
        const SQLite::Column bytes = query.getColumn(1);
        const auto content = QByteArray::fromRawData(static_cast<const char *>(bytes.getBlob()),
                                                     bytes.getBytes());
        const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
        if (textAt(query, 0) == QLatin1String(hash)) continue;
        problems.push_back(
            error(TEXT("Verify",
                       "A stored document is damaged. Attach it again, or go back to a backup with "
                       "“restore”.")));
    }
    SQLite::Statement missing(
        database,
        "SELECT \"id\" FROM \"document\" WHERE \"place\" = 'stored' AND length(\"content_hash\") = 64 AND "
        "\"content_hash\" NOT GLOB '*[^0-9a-f]*' AND "
        "\"content_hash\" NOT IN (SELECT \"hash\" FROM \"content\" WHERE \"hash\" IS NOT NULL)");
    while (missing.executeStep())
        problems.push_back(
            error(*entityNamed(QStringLiteral("document")), missing.getColumn(0).getInt64(),
                  TEXT("Verify",
                       "What was stored of the document is missing. Attach it again, or go back to a "
                       "backup with “restore”.")));
}

void copyRows(SQLite::Database &source, SQLite::Database &target, const std::string &table)
{
    SQLite::Statement from(source, "SELECT * FROM \"" + table + '"');
    std::string places = "?";
    for (int i = 1; i < from.getColumnCount(); ++i) places += ", ?";
    SQLite::Statement into(target, "INSERT INTO \"" + table + "\" VALUES (" + places + ')');
    SQLite::Transaction transaction(target);
    while (from.executeStep()) {
        for (int i = 0; i < from.getColumnCount(); ++i) {
            const SQLite::Column cell = from.getColumn(i);
            if (cell.isInteger())
                into.bind(i + 1, cell.getInt64());
            else if (cell.isBlob())
                into.bind(i + 1, cell.getBytes() ? cell.getBlob() : "", cell.getBytes()); // empty is not NULL
            else if (!cell.isNull())
                into.bind(i + 1, cell.getString());
        }
        into.exec();
        into.reset();
        into.clearBindings();
    }
    transaction.commit();
}

// The file itself may be open for reading only, which FTS5's own check takes for writing: its tables are
// checked in memory.
bool searchAgreesWithItself(SQLite::Database &database)
{
    SQLite::Database memory(":memory:", SQLite::OPEN_READWRITE);
    const auto sqlOf = [&](const std::string &name) {
        SQLite::Statement query(database, "SELECT \"sql\" FROM sqlite_schema WHERE \"name\" = ?");
        query.bind(1, name);
        return query.executeStep() ? query.getColumn(0).getString() : std::string();
    };
    for (const char *name :
         {"search_data", "search_idx", "search_content", "search_docsize", "search_config"}) {
        memory.exec(sqlOf(name));
        copyRows(database, memory, name);
    }
    // What is created would take its tables for empty: it is there from the beginning.
    memory.exec("PRAGMA writable_schema = ON");
    SQLite::Statement insert(memory, "INSERT INTO sqlite_schema VALUES ('table', 'search', 'search', 0, ?)");
    insert.bind(1, sqlOf("search"));
    insert.exec();
    memory.exec("PRAGMA writable_schema = RESET");
    memory.exec("INSERT INTO \"search\" (\"search\") VALUES ('integrity-check')");
    if (memory.execAndGet("SELECT count(*) <> 1 OR max(\"k\") <> 'version' FROM \"search_config\"").getInt())
        return false;
    // That check does not miss an entry of its table of pages: every plain word is looked up.
    memory.exec("CREATE VIRTUAL TABLE \"word\" USING fts5vocab(\"search\", 'row')");
    return memory
               .execAndGet(
                   "SELECT count(*) FROM \"word\" WHERE \"term\" NOT GLOB '*[^a-z0-9]*' AND \"doc\" <> "
                   "(SELECT count(*) FROM \"search\" WHERE \"search\" MATCH '\"' || \"term\" || '\"')")
               .getInt()
        == 0;
}

void checkSearch(SQLite::Database &database, Problems &problems)
{
    bool agrees = false;
    try {
        agrees = searchAgreesWithItself(database) && SearchIndex(database).agrees();
    } catch (const SQLite::Exception &) { // which of the parts is wrong does not matter
    }
    if (!agrees)
        problems.push_back(error(
            TEXT("Verify",
                 "The index of the search does not agree with the records, so the search may miss some. "
                 "“compact” makes the index anew.")));
}

} // namespace

std::vector<Problem> Document::verify() const
{
    Problems problems;
    try {
        checkIntegrity(d->original ? *d->original : *d->database, problems);
        if (!problems.empty()) return problems; // what follows could not be trusted
        if (d->schema > d->format->version())
            return {
                error(TEXT("Verify",
                           "The file was written by a newer version of Passerelle, so only its storage was "
                           "checked. Verify it with that version."))};
        checkSchema(*d->database, problems);
        checkReferences(*d->database, problems);
        checkSites(*d->database, d->uuid, problems);
        checkSteps(*this, problems);
        checkRecords(*this, *d->format, problems);
        checkContents(*d->database, problems);
        checkSearch(*d->database, problems);
    } catch (const SQLite::Exception &exception) {
        problems.push_back(error(explained(exception, d->path).text()));
    } catch (const Failure &failure) {
        problems.push_back(error(failure.text()));
    }
    return problems;
}

} // namespace passerelle
