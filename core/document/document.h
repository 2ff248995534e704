// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A portfolio file while it is open. The file is the working store: every change is on disk when change()
// returns, pages ask for the rows they show.
#pragma once

#include "core/document/format.h"
#include "core/document/history.h"
#include "core/store/query.h"

#include <QDateTime>
#include <QFile>
#include <QSet>

#include <functional>
#include <memory>
#include <set>

namespace SQLite
{
class Database;
}

namespace passerelle
{

// Who changes a file, on which machine; core itself reads neither the clock nor the user's folders.
struct Installation {
    QString id; // stable on this machine
    QString person;
    QString organisation;
    QString dataFolder; // backups and what this machine wrote last; empty: neither is kept
    std::function<QDateTime()> now = &QDateTime::currentDateTimeUtc;
    QString machine = {}; // its name, as people know it
    QString account = {}; // the name of the person where none was given (signature.h)
};

class Document;
struct Signature;

// Who holds a file that is open for reading only because another program changes it.
struct LockHolder {
    QString user, machine; // empty: not known
    QDateTime since; // local time
    bool elsewhere = false; // on another machine, so whether that program still runs cannot be seen from here
};

// The only way to change records, valid inside Document::change().
class Editor
{
public:
    explicit Editor(Document &document)
        : m_document(document)
    {
    }
    // Gives the record its number (unless it has one) and writes it; returns the number. When there is one
    // with its natural key, that one is completed by what the row gives, and is what the row then holds.
    qint64 insert(Row &row);
    template <class T> Id<T> insert(T &record);
    // insert() of what somebody believes to be new: throws Failure when there is one with its natural key.
    qint64 insertNew(Row &row);
    // Writes the columns that differ from what is stored; false when none does.
    bool update(const Row &row);
    template <class T> bool update(const T &record) { return update(rowOf(record)); }
    // Deletes the record and everything that cannot be without it; optional references to it become empty.
    // Returns how many records went.
    int remove(const Entity &entity, qint64 record);
    // Runs `work`; when it answers false or throws, what it changed is as if it had never been.
    bool attempt(const std::function<bool()> &work);
    // Says that the column holds this value, also where it does already: what others wrote to it without
    // knowing is settled by that.
    void state(const Entity &entity, qint64 record, const QString &column, const Value &value);
    // Says that the record stays, whoever deleted it.
    void stay(const Entity &entity, qint64 record);
    // Keeps a content under its SHA-256 (hexadecimal), which is returned.
    QString keep(const QByteArray &content);
    [[nodiscard]] Document &document() { return m_document; }

private:
    Document &m_document;
    void takeApart(const Entity &entity, qint64 record);
};

// What was written to the history of a file from elsewhere: the records that it is about.
struct TakenIn {
    bool anything = false;
    std::set<RecordKey> records;
    // Numbers of those that this part of the portfolio knew of without holding all of them: to take back that
    // they came in would delete them for everybody.
    QSet<qint64> filled;
};

// What became of it: changes of records, and where people wrote without knowing of each other (a column is
// empty where somebody deleted what another changed).
struct Consequences {
    struct Conflict {
        const Entity *entity;
        qint64 record;
        QString column;
    };
    std::vector<FieldChange> effects;
    std::vector<Conflict> conflicts;
};

class Document
{
public:
    enum class Access { Write, Read };
    enum class Care { Try, Do }; // with Try everything is as before in the end

    // An empty portfolio; throws Failure if the path exists or cannot be written.
    [[nodiscard]] static std::unique_ptr<Document> create(const QString &path,
                                                          const Installation &installation);
    // Throws Failure when the file cannot be used. With Access::Write a file that another program holds, or
    // that cannot be written, or comes from a newer version, opens read-only: see readOnlyReason(). One of an
    // older version is brought up to date; read-only, in a private copy, and the file stays as it is.
    [[nodiscard]] static std::unique_ptr<Document> open(const QString &path, const Installation &installation,
                                                        Access access,
                                                        const Format &format = shippedFormat());
    // Takes away the lock that a program left on another machine; throws Failure when the program that holds
    // the file runs on this one.
    static void breakLock(const QString &path);
    ~Document();
    Document(const Document &) = delete;
    Document &operator=(const Document &) = delete;

    [[nodiscard]] const QString &path() const;
    [[nodiscard]] QString uuid() const;
    [[nodiscard]] int schema() const;
    [[nodiscard]] const Installation &installation() const;
    [[nodiscard]] const Format &format() const; // that of this program
    [[nodiscard]] bool writable() const;
    [[nodiscard]] QString readOnlyReason() const; // a sentence; empty when writable
    [[nodiscard]] std::optional<LockHolder> lockHolder() const; // when it was opened
    // The file was moved, replaced or deleted while it is open: what is shown can be copied elsewhere.
    [[nodiscard]] bool moved() const;
    // Throws Failure when nothing can be changed now.
    void requireWritable() const;

    // The language in which names are shown and sorted.
    void setLanguage(Language language);
    // What is changed from now on carries this name.
    void sign(const Signature &signature);
    [[nodiscard]] Language language() const;

    // ---- reading
    [[nodiscard]] std::optional<Row> row(const Entity &entity, qint64 record) const;
    [[nodiscard]] std::vector<Row> rows(const Entity &entity, const Query &query = {}) const;
    [[nodiscard]] std::vector<qint64> numbers(const Entity &entity, const Query &query = {}) const;
    [[nodiscard]] qint64 count(const Entity &entity, const Query &query = {}) const;
    template <class T> std::optional<T> record(Ref<T> reference) const;
    template <class T> std::vector<T> records(const Query &query = {}) const;
    // The entity of a record's number; null if there is no such record.
    [[nodiscard]] const Entity *entityOf(qint64 record) const;
    // What people see: "WP2 Pilots"; the number when the record has no name.
    [[nodiscard]] QString shownName(const Entity &entity, qint64 record) const;
    // The same of a row that is not, or not so, in the portfolio.
    [[nodiscard]] QString shownName(const Row &row) const;
    // How people address it: "HACK-IT-NET/WP2"; empty when only by number.
    [[nodiscard]] QString pathName(const Entity &entity, qint64 record) const;
    // By number, path, shown name or abbreviation, ignoring case and accents; throws Failure when none or
    // several match.
    [[nodiscard]] qint64 named(const Entity &entity, const QString &name) const;
    [[nodiscard]] std::optional<QByteArray> content(const QString &hash) const;
    // The record that has the natural key of this one; 0 when none has.
    [[nodiscard]] qint64 withKeyOf(const Row &row) const;
    // The project that a record belongs to; 0 when to none.
    [[nodiscard]] qint64 projectOf(const Entity &entity, qint64 record) const;

    // ---- changing
    // One transaction, one step of the history. When `edit` throws, nothing has changed. Nothing is recorded
    // when `edit` changes nothing. `subject` replaces %1 in the name.
    void change(const Label &name, const QString &subject, const std::function<void(Editor &)> &edit);
    // change() for the first content of a new portfolio (a sample): undo() does not go back behind it.
    void fill(const Label &name, const std::function<void(Editor &)> &edit);
    // One transaction, one step of the history that brings in what others wrote: `work` writes to the tables
    // of the history, the records follow. Returns what became of them, which undo() takes back, except
    // records that were elsewhere before; where nothing else came in, nothing (Step::Kind::Fill).
    Consequences takeIn(const Label &name, const QString &subject, Step::Kind kind,
                        const std::function<TakenIn(SQLite::Database &)> &work, Care care);
    [[nodiscard]] std::optional<Step> undoable() const;
    [[nodiscard]] std::optional<Step> redoable() const;
    void undo(); // throws Failure when there is nothing to undo
    void redo();

    // ---- history
    // Latest first; page by page: those before a step. With `since`, those done then or later.
    [[nodiscard]] std::vector<Step> steps(qint64 limit = -1, const Step *before = nullptr,
                                          const QDateTime &since = {}) const;
    [[nodiscard]] std::vector<FieldChange> changesOf(const Step &step) const;
    // Also those of records that were joined into it.
    [[nodiscard]] std::vector<FieldChange> changesOf(const Entity &entity, qint64 record,
                                                     qint64 limit = -1) const; // latest first
    // Only the latest of each column, and of the record as a whole.
    [[nodiscard]] std::vector<FieldChange> latestChangesOf(const Entity &entity, qint64 record) const;

    // ---- observers
    using Observer = std::function<void(const ChangedRecords &)>;
    void observe(Observer observer);

    // ---- care
    // Copies the file, whole, to a new path; throws Failure if it exists. Others may do with the copy what
    // they may with the file and with new files alike, unless `permissions` are given.
    void copyTo(const QString &path, std::optional<QFile::Permissions> permissions = {}) const;
    // Replaces everything by the content of another portfolio (a backup).
    void replaceBy(const Document &source);
    // Changes what is neither a record nor a step of its own (old history goes): one transaction, of which
    // observers are told as if everything had changed.
    void rework(const std::function<void(SQLite::Database &)> &work);
    // Integrity, schema, history and references; empty: all is well.
    [[nodiscard]] std::vector<Problem> verify() const;

    [[nodiscard]] SQLite::Database &database() const; // for queries of core

private:
    friend class Editor;
    friend class PresentState;
    struct Private;
    [[nodiscard]] QString absentName(qint64 record) const; // in a part of a portfolio
    explicit Document(std::unique_ptr<Private> data);
    std::unique_ptr<Private> d;
};

template <class T> Id<T> Editor::insert(T &record)
{
    Row row = rowOf(record);
    record.id = Id<T>{insert(row)};
    return record.id;
}

template <class T> std::optional<T> Document::record(Ref<T> reference) const
{
    const auto found = row(describe<T>(), reference.number);
    return found ? std::optional(typed<T>(*found)) : std::nullopt;
}

template <class T> std::vector<T> Document::records(const Query &query) const
{
    std::vector<T> found;
    for (const Row &r : rows(describe<T>(), query)) found.push_back(typed<T>(r));
    return found;
}

} // namespace passerelle
