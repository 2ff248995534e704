// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The inside of a document, shared by the files that implement it.
#pragma once

#include "core/document/document.h"
#include "core/document/writer_site.h"
#include "core/store/sql.h"

#include <QCollator>
#include <QLockFile>
#include <QMap>

#include <unordered_map>

namespace passerelle
{

// A cached statement while it is in use: reset at the end, so that no read lock stays on the file.
class Prepared
{
public:
    Prepared(SQLite::Statement &statement, int &inUse)
        : m_statement(statement)
        , m_inUse(inUse)
    {
        ++m_inUse;
    }
    ~Prepared()
    {
        m_statement.tryReset();
        --m_inUse;
    }
    Prepared(const Prepared &) = delete;
    Prepared &operator=(const Prepared &) = delete;
    operator SQLite::Statement &() const { return m_statement; }
    template <class T> void bind(int index, const T &value) const { m_statement.bind(index, value); }
    void bind(int index, const void *bytes, int size) const { m_statement.bind(index, bytes, size); }
    bool executeStep() const { return m_statement.executeStep(); }
    int exec() const { return m_statement.exec(); }
    SQLite::Column getColumn(int index) const { return m_statement.getColumn(index); }

private:
    SQLite::Statement &m_statement;
    int &m_inUse;
};

// The same statement for each entity, written out once.
class SqlByEntity
{
public:
    explicit SqlByEntity(QString (*sqlOf)(const Entity &));
    [[nodiscard]] const std::string &of(const Entity &entity) const { return m_texts.at(&entity); }

private:
    std::unordered_map<const Entity *, std::string> m_texts;
};

struct Document::Private {
    QString path;
    Installation installation;
    std::unique_ptr<QLockFile> lock;
    const Format *format = nullptr;
    std::optional<LockHolder> holder;
    std::unique_ptr<SQLite::Database> database;
    std::unique_ptr<SQLite::Database> original; // the older file whose copy in today's format is read
    std::unordered_map<std::string, SQLite::Statement> statements; // by their text
    int statementsInUse = 0;
    QString readOnlyReason;
    QString uuid;
    int schema = 0;
    bool mayWrite = false;
    bool partial = false; // some records are elsewhere
    bool changing = false;
    Language language = Language::En;
    QCollator collator;
    WriterSite site;
    std::vector<Observer> observers;

    ~Private();

    Prepared statement(const std::string &sql);
    Prepared statement(const QString &sql) { return statement(sql.toStdString()); }
    void make(const QString &at); // an empty portfolio
    void readIdentity(); // uuid, schema, scope
    void endSite();
    [[nodiscard]] bool isPartial() const;
    void setPartial(bool value); // reads nothing
    void removeLeftovers();
    void configure(); // functions, collation, defences of the connection
    void readFromCopy(); // that may be brought up to date while the file is left alone
    [[nodiscard]] bool moved() const;

    // ---- from an older version (migrations.cpp)
    void bringUpToDate(Document &document);

    // ---- one change (document_change.cpp)
    void requireWritable() const;
    void forgetSearch() const;
    void requireTransaction() const;
    void requireTargets() const; // that whatever is referred to is there; before the commit
    void commit(SQLite::Transaction &transaction, const Step &step);
    void tell(const ChangedRecords &changed) const;
    void run(Document &document, Step step, const std::function<void(Editor &)> &edit);
    ChangedRecords transact(Document &document, Step step, const std::function<void(Editor &)> &edit);
    void recordStep(const Step &step);
    ChangedRecords touched(qint64 firstSequence);
    // What joins and open deletions ask for, and records that are there again (`broughtBack`).
    void followUp(Document &document, ChangedRecords &changed, bool broughtBack);
    // `lasting`: records of which it is not taken back that they came in.
    void recordEffects(const std::vector<FieldChange> &effects, const QSet<qint64> &lasting);
    void reindex(const ChangedRecords &changed);
    void revert(Editor &editor, const Step &step);
    void revertOne(Editor &editor, SQLite::Statement &change);
    Consequences follow(Document &document, const std::set<RecordKey> &records, ChangedRecords &changed,
                        Document::Care care);
    void recordTakenIn(Step &step, const std::vector<FieldChange> &effects, const QSet<qint64> &filled);
    std::optional<Step> step(const QString &condition);
    Step stepAt(SQLite::Statement &statement) const;

    // ---- raw writes (editor.cpp)
    void insertRow(const Row &row);
    void setColumn(qint64 record, const Column &column, const Value &value);
    void deleteRow(const Entity &entity, qint64 record);
    // Writes to the history what no trigger sees: a value that is there already, a record that is to stay.
    void writeChange(const Entity &entity, qint64 record, const QString &column, const Value &before,
                     const Value &after);

    // Runs `work` and turns failures of SQLite into sentences.
    template <class Work> auto guarded(Work work) const
    {
        try {
            return work();
        } catch (const SQLite::Exception &exception) {
            throw explained(exception, path);
        }
    }
};

// What follows throws Failure with what is wrong and what to do. Before the schema is known
// (hostile_checks.cpp):
void requireOwnJournal(const QString &path, bool held); // held: by our lock
void requirePlainSchema(SQLite::Database &database, const QString &path); // nothing that computes
// After that (file_checks.cpp):
void requirePortfolioFile(const QString &path); // there, readable, and of our format
// What SQLite finds wrong with its pages, tables and indexes; not what newer versions of it say of the
// search, which is made anew from the records.
[[nodiscard]] QStringList storageFaults(SQLite::Database &database, int most);
void requireSound(SQLite::Database &database,
                  const QString &path); // for a file that came from somewhere else
[[nodiscard]] Failure stillReferredTo();
[[nodiscard]] Failure notBuiltByUs(const QString &path, const QString &what);
// That the latest changes of the history are in the records: a copy made while somebody wrote mixes pages of
// before and after, each of them sound (remembered.cpp).
void requireWholeTail(const Document &document, const Format &format);
void requireKnownSchema(SQLite::Database &database, const QString &path); // no foreign views or triggers
// The same for an older version.
void requireFingerprint(SQLite::Database &database, const QString &path, const QByteArray &expected);
// For a newer version: that all tables and columns that this program reads are there.
void requireReadable(SQLite::Database &database, const QString &path);
[[nodiscard]] QStringList columnsOf(SQLite::Database &database, const QString &table);
using SchemaObjects = QMap<QString, QString>; // name → SQL
[[nodiscard]] SchemaObjects schemaObjects(SQLite::Database &database); // without statistics
[[nodiscard]] QStringList schemaDifferences(
    SQLite::Database &database); // names of objects that are not as expected

// The library tells of a lock that stays by its answer, not by an exception (document_care.cpp).
void copyAllPages(SQLite::Database &target, SQLite::Database &source);

} // namespace passerelle
