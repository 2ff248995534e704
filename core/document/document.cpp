// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/document.h"

#include "core/base/file_failure.h"
#include "core/document/backup.h"
#include "core/document/copy_notes.h"
#include "core/document/document_private.h"
#include "core/document/file_lock.h"
#include "core/document/format.h"
#include "core/document/signature.h"
#include "core/document/unfinished_file.h"
#include "core/model/entities.h"
#include "core/search/search.h"
#include "core/store/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <sqlite3.h>

namespace passerelle
{

namespace
{

constexpr int busyTimeout = 5000; // milliseconds

// A document is used by one thread, so no lock is taken for each value that is read.
std::unique_ptr<SQLite::Database> connection(const QString &path, int access)
{
    return std::make_unique<SQLite::Database>(path.toStdString(), access | SQLite::OPEN_NOMUTEX, busyTimeout);
}

// A sentence about why the lock cannot be had.
QString withoutLock(const QString &path, QLockFile::LockError error, const std::optional<LockHolder> &holder)
{
    if (holder) return sentence(*holder, path);
    if (error == QLockFile::UnknownError)
        return aboutFile(
            TEXT("Document",
                 "The disk is full, so %1 is opened for reading only. Make room, then open it again."),
            path);
    return aboutFile(
        TEXT("Document", "The folder of %1 is write-protected, so it is opened for reading only."), path);
}

QString unknownVersion()
{
    return translated(
        TEXT("Document",
             "The portfolio has no version that Passerelle knows, so it cannot be used. Go back "
             "to a backup with “restore”."));
}

void foldFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    if (sqlite3_value_type(values[0]) == SQLITE_NULL) return sqlite3_result_null(context);
    const auto text = reinterpret_cast<const char *>(sqlite3_value_text(values[0]));
    const QByteArray result = foldedUtf8(QByteArrayView(text, sqlite3_value_bytes(values[0])));
    sqlite3_result_text(context, result.constData(), int(result.size()), SQLITE_TRANSIENT);
}

// A JSON string. Written here, since every record of an import passes: QJsonObject takes ten times as long.
void appendJson(QByteArray &json, QByteArrayView utf8)
{
    if (!utf8.isValidUtf8()) return appendJson(json, QString::fromUtf8(utf8).toUtf8());
    json += '"';
    const char *written = utf8.begin(); // up to there
    for (const char *at = utf8.begin(); at != utf8.end(); ++at) {
        const auto c = quint8(*at);
        if (c >= 0x20 && c != '"' && c != '\\') continue;
        json.append(written, at - written);
        written = at + 1;
        if (c >= 0x20) {
            json += '\\';
            json += char(c);
        } else {
            constexpr char digits[] = "0123456789abcdef";
            json += "\\u00";
            json += digits[c >> 4];
            json += digits[c & 15];
        }
    }
    json.append(written, utf8.end() - written);
    json += '"';
}

// sync_pack(name, value, …): a JSON object of the values that are not null. The value of an empty name is an
// object of this function that goes on.
void packFunction(sqlite3_context *context, int count, sqlite3_value **values)
{
    const auto text = [&](int i) {
        const auto bytes = reinterpret_cast<const char *>(sqlite3_value_text(values[i]));
        return QByteArrayView(bytes, bytes ? sqlite3_value_bytes(values[i]) : 0);
    };
    constexpr qsizetype usual = 512;
    QByteArray json;
    json.reserve(usual);
    json += '{';
    for (int i = 0; i + 1 < count; i += 2) {
        const int type = sqlite3_value_type(values[i + 1]);
        if (type == SQLITE_NULL) continue;
        const QByteArrayView name = text(i);
        if (name.isEmpty()) {
            json = text(i + 1).chopped(1).toByteArray();
            continue;
        }
        if (json.size() > 1) json += ',';
        appendJson(json, name);
        json += ':';
        if (type == SQLITE_INTEGER)
            json += QByteArray::number(qint64(sqlite3_value_int64(values[i + 1])));
        else
            appendJson(json, text(i + 1));
    }
    json += '}';
    sqlite3_result_text(context, json.constData(), int(json.size()), SQLITE_TRANSIENT);
}

template <qint64 (*Next)(WriterSite &)> void siteFunction(sqlite3_context *context, int, sqlite3_value **)
{
    sqlite3_result_int64(context, Next(*static_cast<WriterSite *>(sqlite3_user_data(context))));
}
qint64 siteNumber(WriterSite &site) { return site.number(); }
qint64 siteSequence(WriterSite &site) { return site.nextSequence(); }
qint64 siteClock(WriterSite &site) { return site.tick(); }
qint64 siteOn(WriterSite &site) { return site.silent() ? 0 : 1; }

int compare(void *collator, int firstSize, const void *first, int secondSize, const void *second)
{
    return static_cast<QCollator *>(collator)->compare(
        QString::fromUtf8(static_cast<const char *>(first), firstSize),
        QString::fromUtf8(static_cast<const char *>(second), secondSize));
}

} // namespace

SqlByEntity::SqlByEntity(QString (*sqlOf)(const Entity &))
{
    for (const Entity *entity : entities()) m_texts.emplace(entity, sqlOf(*entity).toStdString());
}

Document::Document(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}

Document::~Document() = default;

Document::Private::~Private()
{
    statements.clear();
    endSite();
}

void Document::Private::endSite()
{
    if (database && mayWrite && !moved()) site.end(*database, uuid, installation);
}

void Document::Private::make(const QString &at)
{
    database = connection(at, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    configure();
    SQLite::Transaction transaction(*database);
    execute(*database, QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
    execute(*database, QStringLiteral("PRAGMA user_version = %1").arg(schemaVersion));
    for (const QString &statement : schemaStatements()) execute(*database, statement);
    SQLite::Statement insert(*database, "INSERT INTO \"passerelle_file\" VALUES ('uuid', ?)");
    insert.bind(1, QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString());
    insert.exec();
    transaction.commit();
}

std::unique_ptr<Document> Document::create(const QString &path, const Installation &installation)
{
    UnfinishedFile file(path);
    auto data = std::make_unique<Private>();
    data->path = QFileInfo(path).absoluteFilePath();
    data->installation = installation;
    data->format = &shippedFormat();
    data->guarded([&] { data->make(file.path()); });
    data->database.reset();
    data->lock = file.finish(file.permissionsOfNewFiles());
    try {
        data->guarded([&] {
            data->database = connection(data->path, SQLite::OPEN_READWRITE);
            data->configure();
            data->readIdentity();
        });
    } catch (const Failure &) {
        data->database.reset();
        QFile::remove(data->path);
        throw;
    }
    data->mayWrite = true;
    return std::unique_ptr<Document>(new Document(std::move(data)));
}

std::unique_ptr<Document> Document::open(const QString &path, const Installation &installation, Access access,
                                         const Format &format)
{
    requirePortfolioFile(path);
    auto data = std::make_unique<Private>();
    data->path = QFileInfo(path).absoluteFilePath();
    data->installation = installation;
    data->format = &format;
    bool write = access == Access::Write;
    if (write && !QFileInfo(path).isWritable()) {
        write = false;
        data->readOnlyReason = aboutFile(
            TEXT("Document", "%1 is write-protected, so it is opened for reading only."), path);
    }
    if (write) {
        QLockFile::LockError error = QLockFile::NoError;
        data->lock = lockOf(path, &error);
        if (!data->lock) {
            write = false;
            if (error == QLockFile::LockFailedError) data->holder = holderOf(path);
            data->readOnlyReason = withoutLock(path, error, data->holder);
        }
    }
    requireOwnJournal(path, data->lock != nullptr);
    bool foreign = false;
    data->guarded([&] {
        // Reading needs the right to write where there is one: a program that died may have left a journal.
        const bool file = QFileInfo(path).isWritable();
        data->database = connection(data->path, file ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY);
        data->configure();
        requirePlainSchema(*data->database, path);
        data->schema = data->database->execAndGet("PRAGMA user_version").getInt();
        if (data->schema < 1) throw Failure(unknownVersion());
        if (data->schema > format.version()) {
            requireReadable(*data->database, path);
            write = false;
            data->lock.reset(); // for the newer version
            data->readOnlyReason = aboutFile(
                TEXT("Document",
                     "%1 was written by a newer version of Passerelle, so it is opened for "
                     "reading only. Install the newer version to change it."),
                path);
        } else if (data->schema == format.version()) {
            requireKnownSchema(*data->database, path);
        } else {
            requireFingerprint(*data->database, path,
                               format.steps()[std::size_t(data->schema - 1)].fingerprint);
        }
        data->readIdentity(); // of tables that are what they should be
        foreign = !lastWrittenHere(*data->database, data->uuid, installation);
        if (foreign) requireSound(*data->database, path);
        // Whatever another program chose: only with a rollback journal the file alone is the whole portfolio.
        data->database->exec(write ? "PRAGMA journal_mode = DELETE" : "PRAGMA query_only = ON");
        if (write) data->removeLeftovers();
    });
    data->mayWrite = write;
    const int version = data->schema;
    std::unique_ptr<Document> document(new Document(std::move(data)));
    if (foreign && version == format.version()) requireWholeTail(*document, format);
    if (version >= format.version()) return document;
    if (write)
        backUp(*document, QStringLiteral("migration"));
    else
        document->d->guarded([&] { document->d->readFromCopy(); });
    document->d->bringUpToDate(*document);
    if (!write) document->d->guarded([&] { document->d->database->exec("PRAGMA query_only = ON"); });
    return document;
}

// Of programs that died: a journal that SQLite had nothing to go back from, halves of copies and of backups.
void Document::Private::removeLeftovers()
{
    const QFileInfo file(QFileInfo(path).canonicalFilePath());
    if (const QString journal = file.filePath() + QStringLiteral("-journal"); QFile::exists(journal)) {
        try {
            database->setBusyTimeout(0);
            const SQLite::Transaction nobodyElseWrites(*database, SQLite::TransactionBehavior::IMMEDIATE);
            QFile::remove(journal);
        } catch (const SQLite::Exception &) { // it is in use
        }
        database->setBusyTimeout(busyTimeout);
    }
    QFile::remove(lock->fileName() + QStringLiteral(".rmlock")); // of Qt, while it takes over a lock
    removeUnfinished(file.path());
    if (const QString folder = backupFolder(installation, uuid); !folder.isEmpty()) removeUnfinished(folder);
}

void Document::Private::readFromCopy()
{
    original = std::move(database);
    database = connection({}, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    copyAllPages(*database, *original);
    configure();
}

bool Document::Private::moved() const
{
    int away = 0;
    sqlite3_file_control(database->getHandle(), "main", SQLITE_FCNTL_HAS_MOVED, &away);
    return away != 0;
}

Prepared Document::Private::statement(const std::string &sql)
{
    requireTransaction();
    auto found = statements.find(sql);
    if (found == statements.end()) {
        if (statements.size() > 400 && !statementsInUse) statements.clear();
        found = statements.try_emplace(sql, *database, sql).first;
    }
    found->second.clearBindings();
    return {found->second, statementsInUse};
}

void Document::Private::readIdentity()
{
    SQLite::Statement query(*database, "SELECT \"value\" FROM \"passerelle_file\" WHERE \"name\" = 'uuid'");
    if (query.executeStep()) uuid = textAt(query, 0);
    // It names files in the data folder; a path in its place would reach any other file.
    if (QUuid::fromString(uuid).toString(QUuid::WithoutBraces) != uuid) throw damagedFile(path);
    schema = database->execAndGet("PRAGMA user_version").getInt();
    setPartial(isPartial());
}

bool Document::Private::isPartial() const { return !copyNotes(*database).scope.isEmpty(); }

// References to records that are elsewhere have nothing to point at.
void Document::Private::setPartial(bool value)
{
    partial = value;
    database->tryExec(partial ? "PRAGMA foreign_keys = OFF" : "PRAGMA foreign_keys = ON");
}

void Document::Private::configure()
{
    sqlite3 *handle = database->getHandle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    // No record of ours comes near; a file made to do harm takes no more memory or time than this.
    constexpr int longestValue = 1 << 29;
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, longestValue);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(handle, SQLITE_LIMIT_TRIGGER_DEPTH, 10);
    constexpr int innocuous = SQLITE_UTF8 | SQLITE_INNOCUOUS;
    sqlite3_create_function_v2(handle, "sync_site", 0, innocuous, &site, siteFunction<siteNumber>, nullptr,
                               nullptr, nullptr);
    sqlite3_create_function_v2(handle, "sync_on", 0, innocuous, &site, siteFunction<siteOn>, nullptr, nullptr,
                               nullptr);
    sqlite3_create_function_v2(handle, "sync_seq", 0, innocuous, &site, siteFunction<siteSequence>, nullptr,
                               nullptr, nullptr);
    sqlite3_create_function_v2(handle, "sync_clock", 0, innocuous, &site, siteFunction<siteClock>, nullptr,
                               nullptr, nullptr);
    sqlite3_create_function_v2(handle, "sync_pack", -1, innocuous, nullptr, packFunction, nullptr, nullptr,
                               nullptr);
    sqlite3_create_function_v2(handle, "fold", 1, innocuous | SQLITE_DETERMINISTIC, nullptr, foldFunction,
                               nullptr, nullptr, nullptr);
    collator.setLocale(QLocale(QLatin1String(code(language))));
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    sqlite3_create_collation_v2(handle, "people", SQLITE_UTF8, &collator, compare, nullptr);
    database->exec("PRAGMA cell_size_check = ON");
    database->exec("PRAGMA foreign_keys = ON");
    database->exec("PRAGMA synchronous = EXTRA"); // FULL could lose the latest change when the power fails
    database->exec("PRAGMA cache_size = -65536");
    // What a statement with a trigger would take back: to a file it takes longer to write than the rest.
    database->exec("PRAGMA temp_store = MEMORY");
}

const QString &Document::path() const { return d->path; }
QString Document::uuid() const { return d->uuid; }
int Document::schema() const { return d->schema; }
const Format &Document::format() const { return *d->format; }
const Installation &Document::installation() const { return d->installation; }
bool Document::writable() const { return d->mayWrite; }
QString Document::readOnlyReason() const { return d->readOnlyReason; }
std::optional<LockHolder> Document::lockHolder() const { return d->holder; }
bool Document::moved() const { return d->moved(); }
Language Document::language() const { return d->language; }
SQLite::Database &Document::database() const { return *d->database; }

void Document::sign(const Signature &signature)
{
    d->endSite(); // who goes back to the name in between goes on with the same site
    d->site.leave();
    passerelle::sign(d->installation, signature);
}

void Document::setLanguage(Language language)
{
    d->language = language;
    d->collator.setLocale(QLocale(QLatin1String(code(language))));
    d->statements.clear();
}

void Document::observe(Observer observer) { d->observers.push_back(std::move(observer)); }

} // namespace passerelle
