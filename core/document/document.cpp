// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/document.h"

#include "core/base/failure.h"
#include "core/document/document_private.h"
#include "core/document/migrations.h"
#include "core/model/entities.h"
#include "core/model/programme.h"
#include "core/search/search.h"
#include "core/store/names.h"
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

QString native(const QString &path) { return QDir::toNativeSeparators(path); }

// Beside the portfolio itself, not beside a link to it; hidden, and gone when the program ends.
QString lockPath(const QString &path)
{
    const QString target = QFileInfo(path).canonicalFilePath(); // empty for a file that is to be made
    const QFileInfo file(target.isEmpty() ? path : target);
    return file.absolutePath() + QStringLiteral("/.") + file.fileName() + QStringLiteral(".lock");
}

// A sentence about who holds the lock.
QString holder(const QLockFile &lock, const QString &path)
{
    qint64 process = 0;
    QString machine, program;
    if (!lock.getLockInfo(&process, &machine, &program)) return {};
    const QFileInfo file(lock.fileName());
    return translated(TEXT("Document",
                           "%1 is open in another program (user %2 on %3 since %4), so it is opened for "
                           "reading only. Close it there to change it here."))
        .arg(native(path), file.owner().isEmpty() ? QStringLiteral("?") : file.owner(),
             machine.isEmpty() ? QStringLiteral("?") : machine,
             file.lastModified().toString(Qt::ISODate).replace(u'T', u' '));
}

void execute(SQLite::Database &database, const QString &sql) { database.exec(sql.toStdString()); }

void foldFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    if (sqlite3_value_type(values[0]) == SQLITE_NULL) return sqlite3_result_null(context);
    const auto text = reinterpret_cast<const char *>(sqlite3_value_text(values[0]));
    const QByteArray result = folded(QString::fromUtf8(text, sqlite3_value_bytes(values[0]))).toUtf8();
    sqlite3_result_text(context, result.constData(), int(result.size()), SQLITE_TRANSIENT);
}

// A JSON string. Written here, since every record of an import passes: QJsonObject takes ten times as long.
void appendJson(QByteArray &json, QByteArrayView utf8)
{
    if (!utf8.isValidUtf8()) return appendJson(json, QString::fromUtf8(utf8).toUtf8());
    json += '"';
    for (const char c : utf8) {
        if (c == '"' || c == '\\') {
            json += '\\';
            json += c;
        } else if (quint8(c) < 0x20) {
            constexpr char digits[] = "0123456789abcdef";
            json += "\\u00";
            json += digits[c >> 4];
            json += digits[c & 15];
        } else {
            json += c;
        }
    }
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
    QByteArray json("{");
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
    if (database) site.end(uuid, installation);
}

std::unique_ptr<Document> Document::create(const QString &path, const Installation &installation)
{
    if (QFileInfo::exists(path))
        throw Failure(translated(TEXT("Document", "%1 exists already. Choose another name, or open it."))
                          .arg(native(path)));
    auto data = std::make_unique<Private>();
    data->path = QFileInfo(path).absoluteFilePath();
    data->installation = installation;
    data->lock = std::make_unique<QLockFile>(lockPath(path));
    data->lock->setStaleLockTime(0);
    if (!data->lock->tryLock())
        throw Failure(
            translated(
                TEXT("Document", "%1 cannot be created. Check that the folder exists and can be written."))
                .arg(native(path)));
    try {
        data->guarded([&] {
            data->database = std::make_unique<SQLite::Database>(
                data->path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, 5000);
            data->configure();
            SQLite::Transaction transaction(*data->database);
            execute(*data->database, QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
            execute(*data->database, QStringLiteral("PRAGMA user_version = %1").arg(schemaVersion));
            for (const QString &statement : schemaStatements()) execute(*data->database, statement);
            SQLite::Statement insert(*data->database, "INSERT INTO \"passerelle_file\" VALUES ('uuid', ?)");
            insert.bind(1, QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString());
            insert.exec();
            transaction.commit();
        });
    } catch (const Failure &) {
        data->database.reset();
        QFile::remove(data->path);
        throw;
    }
    data->mayWrite = true;
    data->readIdentity();
    return std::unique_ptr<Document>(new Document(std::move(data)));
}

std::unique_ptr<Document> Document::open(const QString &path, const Installation &installation, Access access)
{
    requirePortfolioFile(path);
    auto data = std::make_unique<Private>();
    data->path = QFileInfo(path).absoluteFilePath();
    data->installation = installation;
    bool write = access == Access::Write;
    if (write && !QFileInfo(path).isWritable()) {
        write = false;
        data->readOnlyReason = translated(TEXT("Document",
                                               "%1 is write-protected, so it is opened for reading only."))
                                   .arg(native(path));
    }
    if (write) {
        data->lock = std::make_unique<QLockFile>(lockPath(path));
        data->lock->setStaleLockTime(0);
        if (!data->lock->tryLock()) {
            write = false;
            data->readOnlyReason = holder(*data->lock, path);
            if (data->readOnlyReason.isEmpty())
                data->readOnlyReason =
                    translated(TEXT("Document",
                                    "The folder of %1 is write-protected, so it is opened for reading only."))
                        .arg(native(path));
            data->lock.reset();
        }
    }
    data->guarded([&] {
        // Reading needs the right to write where there is one: a program that died may have left a journal.
        const bool file = QFileInfo(path).isWritable();
        data->database = std::make_unique<SQLite::Database>(
            data->path.toStdString(), file ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY, 5000);
        data->configure();
        data->readIdentity();
        if (data->schema > schemaVersion) {
            write = false;
            data->readOnlyReason =
                translated(TEXT("Document",
                                "%1 was written by a newer version of Passerelle, so it is opened for "
                                "reading only. Install the newer version to change it."))
                    .arg(native(path));
        } else {
            if (!lastWrittenHere(*data->database, data->uuid, installation))
                requireSound(*data->database, path);
            if (data->schema == schemaVersion) requireKnownSchema(*data->database, path);
        }
        // Whatever another program chose: only with a rollback journal the file alone is the whole portfolio.
        data->database->exec(write ? "PRAGMA journal_mode = DELETE" : "PRAGMA query_only = ON");
    });
    data->mayWrite = write;
    std::unique_ptr<Document> document(new Document(std::move(data)));
    if (document->schema() < schemaVersion) {
        migrate(*document);
        document->d->readIdentity();
    }
    return document;
}

Prepared Document::Private::statement(const std::string &sql)
{
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
    if (QUuid::fromString(uuid).toString(QUuid::WithoutBraces) != uuid)
        throw Failure(translated(TEXT("Document", "%1 is not a portfolio.")).arg(native(path)));
    schema = database->execAndGet("PRAGMA user_version").getInt();
}

void Document::Private::configure()
{
    sqlite3 *handle = database->getHandle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    constexpr int innocuous = SQLITE_UTF8 | SQLITE_INNOCUOUS;
    sqlite3_create_function_v2(handle, "sync_site", 0, innocuous, &site, siteFunction<siteNumber>, nullptr,
                               nullptr, nullptr);
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
    database->exec("PRAGMA synchronous = FULL");
    database->exec("PRAGMA cache_size = -65536");
    // Each statement with a trigger keeps what it would take back: not in a file, which takes longer than the
    // statement.
    database->exec("PRAGMA temp_store = MEMORY");
}

const QString &Document::path() const { return d->path; }
QString Document::uuid() const { return d->uuid; }
int Document::schema() const { return d->schema; }
const Installation &Document::installation() const { return d->installation; }
bool Document::writable() const { return d->mayWrite; }
QString Document::readOnlyReason() const { return d->readOnlyReason; }
Language Document::language() const { return d->language; }
SQLite::Database &Document::database() const { return *d->database; }

void Document::setLanguage(Language language)
{
    d->language = language;
    d->collator.setLocale(QLocale(QLatin1String(code(language))));
    d->statements.clear();
}

int Document::observe(Observer observer)
{
    d->observers.emplace_back(d->nextToken, std::move(observer));
    return d->nextToken++;
}

void Document::forget(int token)
{
    d->observers.remove_if([token](const auto &entry) { return entry.first == token; });
}

} // namespace passerelle
