// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Back to work with a backup, whatever has become of the file; and what shows that a file is as it was
// written.
#include "core/base/failure.h"
#include "core/document/backup.h"
#include "core/document/document.h"
#include "core/document/restore.h"
#include "core/model/entities.h"
#include "core/model/project.h"
#include "tests/support/catch.h"
#include "tests/support/failure_of.h"
#include "tests/support/past_the_program.h"
#include "tests/support/portfolio_file.h"
#include "tests/support/projects.h"

#include <QDir>
#include <QFile>
#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <ctime>

using namespace passerelle;
using namespace Qt::StringLiterals;

namespace
{

QStringList acronyms(const PortfolioFile &portfolio)
{
    QStringList all;
    for (const Project &project :
         Document::open(portfolio.path, portfolio.installation, Document::Access::Read)->records<Project>())
        all += project.acronym;
    return all;
}

// A portfolio with ONE, of which there is a backup, and TWO, of which there is none; closed.
struct BackedUp : PortfolioFile {
    QString backup;

    BackedUp()
    {
        addProject(*document, QStringLiteral("ONE"));
        backup = backUp(*document, QStringLiteral("request"))->path;
        addProject(*document, QStringLiteral("TWO"));
        document.reset();
    }
    QStringList files() const
    {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
};

qint64 number(const QString &path, const char *sql)
{
    return SQLite::Database(path.toStdString(), SQLite::OPEN_READONLY).execAndGet(sql).getInt64();
}

} // namespace

TEST_CASE(
    "a file that is damaged, cut off, empty or gone is restored from its backup, and what is left is kept")
{
    BackedUp portfolio;
    const QByteArray whole = bytesOf(portfolio.path);
    QByteArray noHeader = whole, noise = whole;
    noHeader.replace(0, 100, QByteArray(100, '\0'));
    noise.replace(0, whole.size(), QByteArray(whole.size(), 'x'));
    for (const QByteArray &left :
         {whole.left(whole.size() / 2), whole.left(50), noHeader, noise, QByteArray()}) {
        INFO(left.size() << " bytes, " << left.left(3).toStdString());
        writeBytes(portfolio.path, left);
        REQUIRE(isBeyondOpening(portfolio.path, portfolio.installation));
        const auto found = backupsOf(portfolio.path, portfolio.installation);
        REQUIRE(found.size() == 1);
        CHECK(found.front().path == portfolio.backup);
        if (left.startsWith("xxx")) { // nothing of it says that it was a portfolio, but its place does
            CHECK(restoreFile(portfolio.path, portfolio.backup, portfolio.installation, Care::Try).isEmpty());
            CHECK(bytesOf(portfolio.path) == left);
        }
        const QString kept = restoreFile(portfolio.path, portfolio.backup, portfolio.installation);
        CHECK(acronyms(portfolio) == QStringList{QStringLiteral("ONE")});
        CHECK(kept.isEmpty() == left.isEmpty());
        if (kept.isEmpty()) continue;
        CHECK(bytesOf(kept) == left);
        QFile::remove(kept);
    }
    QFile::remove(portfolio.path);
    CHECK(isBeyondOpening(portfolio.path, portfolio.installation));
    CHECK(backupsOf(portfolio.path, portfolio.installation).size() == 1);
    CHECK(restoreFile(portfolio.path, portfolio.backup, portfolio.installation).isEmpty());
    CHECK(acronyms(portfolio) == QStringList{QStringLiteral("ONE")});
    CHECK(portfolio.files() == QStringList{QStringLiteral("portfolio.passerelle")});
}

TEST_CASE("a damaged file that was moved is known by its identity")
{
    BackedUp portfolio;
    const QString elsewhere = portfolio.folder.filePath(QStringLiteral("elsewhere.passerelle"));
    QByteArray bytes = bytesOf(portfolio.path);
    bytes.replace(0, 100, QByteArray(100, '\0'));
    writeBytes(elsewhere, bytes);
    CHECK(backupsOf(elsewhere, portfolio.installation).size() == 1);
    CHECK(backupsOf(portfolio.folder.filePath(QStringLiteral("other.passerelle")), portfolio.installation)
              .empty());
}

TEST_CASE("a journal that a damaged file left is not played into the restored one")
{
    BackedUp portfolio;
    const QByteArray journal = QByteArray("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8) + QByteArray(5000, '\1');
    writeBytes(portfolio.path, bytesOf(portfolio.path).left(5000));
    writeBytes(portfolio.path + QStringLiteral("-journal"), journal);
    const QString kept = restoreFile(portfolio.path, portfolio.backup, portfolio.installation);
    CHECK_FALSE(QFile::exists(portfolio.path + QStringLiteral("-journal")));
    CHECK(bytesOf(kept + QStringLiteral("-journal")) == journal);
    CHECK(acronyms(portfolio) == QStringList{QStringLiteral("ONE")});
}

TEST_CASE("what is kept replaces no journal that was kept before, nor is it kept under two names")
{
    BackedUp portfolio;
    const QByteArray whole = bytesOf(portfolio.path);
    portfolio.installation.now = [] { return QDateTime(QDate(2026, 11, 22), QTime(14, 3, 7)); };
    const QString first = portfolio.folder.filePath(
        QStringLiteral("portfolio (damaged 2026-11-22 14-03-07).passerelle-journal"));
    writeBytes(first, "of before");
    QFile::remove(portfolio.path);
    for (const char *ending : {"-journal", "-wal"})
        writeBytes(portfolio.path + QLatin1String(ending), "of today");
    CHECK(restoreFile(portfolio.path, portfolio.backup, portfolio.installation).isEmpty());
    CHECK(bytesOf(first) == "of before");
    CHECK(portfolio.files()
          == QStringList{QStringLiteral("portfolio (damaged 2026-11-22 14-03-07 2).passerelle-journal"),
                         QStringLiteral("portfolio (damaged 2026-11-22 14-03-07 2).passerelle-wal"),
                         QStringLiteral("portfolio (damaged 2026-11-22 14-03-07).passerelle-journal"),
                         QStringLiteral("portfolio.passerelle")});
}

TEST_CASE("a file that cannot be replaced after all stays as it was, with its journal")
{
    BackedUp portfolio;
    const QByteArray left = bytesOf(portfolio.path).left(5000);
    writeBytes(portfolio.path, left);
    writeBytes(portfolio.path + QStringLiteral("-journal"), "of the file");
    const QStringList before = portfolio.files();
    portfolio.installation.now = [&] { // asked for the name that is kept, when all has been prepared
        QFile::remove(portfolio.path + QStringLiteral(".restoring"));
        return QDateTime::currentDateTimeUtc();
    };
    CHECK_THROWS_AS(restoreFile(portfolio.path, portfolio.backup, portfolio.installation), Failure);
    CHECK(portfolio.files() == before);
    CHECK(bytesOf(portfolio.path) == left);
    CHECK(bytesOf(portfolio.path + QStringLiteral("-journal")) == "of the file");
}

TEST_CASE("the backup that was checked is the one that is gone back to")
{
    BackedUp portfolio, other;
    addProject(*Document::open(other.path, other.installation, Document::Access::Write), u"OTHER"_s);
    bool swapped = false;
    portfolio.installation.now = [&] { // asked when the file is backed up, after the check
        if (!swapped) swapped = QFile::remove(portfolio.backup) && QFile::copy(other.path, portfolio.backup);
        return QDateTime::currentDateTimeUtc();
    };
    portfolio.reopen();
    restore(*portfolio.document, portfolio.backup);
    CHECK(swapped);
    portfolio.document.reset();
    CHECK(acronyms(portfolio) == QStringList{QStringLiteral("ONE")});
}

TEST_CASE("a file with a place marker in its name is named as it is")
{
    BackedUp portfolio, other;
    const QString copy = portfolio.folder.filePath(QStringLiteral("plan%2.passerelle"));
    REQUIRE(QFile::copy(other.backup, copy));
    portfolio.reopen();
    CHECK(failureOf([&] {
              restore(*portfolio.document, copy);
          }).startsWith(copy + QStringLiteral(" is a backup of another portfolio than ") + portfolio.path));
}

TEST_CASE("neither the program's own backups nor work in another copy push out those that were asked for")
{
    PortfolioFile portfolio;
    QDateTime now(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC);
    portfolio.installation.now = [&now] { return now = now.addSecs(60); };
    portfolio.reopen();
    const auto first = *backUp(*portfolio.document, QStringLiteral("request"));
    const auto second = *backUp(*portfolio.document, QStringLiteral("request"));
    const QString other = portfolio.folder.filePath(QStringLiteral("other_%1 ") + QString(90, u'ž')
                                                    + QStringLiteral(".passerelle"));
    portfolio.document->copyTo(other);
    const auto copy = Document::open(other, portfolio.installation, Document::Access::Write);
    for (int i = 0; i < 12; ++i) {
        (void)backUp(*copy, QStringLiteral("import"));
        (void)backUp(*copy, QStringLiteral("request"));
        (void)backUp(*portfolio.document, QStringLiteral("merge"));
    }
    CHECK(QFile::exists(first.path));
    CHECK(QFile::exists(second.path));
    const auto all = backups(*portfolio.document);
    const auto count = [&](const QString &of, const QString &reason) {
        return std::count_if(all.begin(), all.end(), [&](const Backup &backup) {
            return backup.portfolio == placeOf(of) && backup.reason == reason;
        });
    };
    CHECK(count(portfolio.path, u"request"_s) == 2);
    CHECK(count(portfolio.path, u"merge"_s) == 10);
    CHECK(count(other, u"import"_s) == 10);
    CHECK(count(other, u"request"_s) == 10);
    CHECK(all.size() == 32);
}

TEST_CASE("backups that an older version named are listed, of no file")
{
    BackedUp portfolio;
    const QString old = QFileInfo(portfolio.backup).path()
        + QStringLiteral("/2026-01-02T03-04-05-006_import.passerelle");
    REQUIRE(QFile::rename(portfolio.backup, old));
    const auto found = backupsOf(portfolio.path, portfolio.installation);
    REQUIRE(found.size() == 1);
    CHECK(found.front().reason == u"import");
    CHECK(found.front().at == QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 6), Qt::UTC));
    CHECK(found.front().portfolio.isEmpty());
}

#ifdef Q_OS_UNIX
TEST_CASE("a backup of the hour that summer time leaves out has its time")
{
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", "Europe/Ljubljana");
    tzset();
    PortfolioFile portfolio;
    const QDateTime now(QDate(2026, 3, 29), QTime(2, 30), Qt::UTC);
    portfolio.installation.now = [&] { return now; };
    portfolio.reopen();
    (void)backUp(*portfolio.document, QStringLiteral("request"));
    const auto all = backups(*portfolio.document);
    before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before);
    tzset();
    REQUIRE(all.size() == 1);
    CHECK(all.front().at == now);
}
#endif

TEST_CASE("the backup of another portfolio replaces nothing")
{
    BackedUp portfolio, other;
    const QByteArray before = bytesOf(portfolio.path);
    portfolio.reopen();
    CHECK(failureOf([&] { restore(*portfolio.document, other.backup); }).contains(u"another portfolio"));
    CHECK(backups(*portfolio.document).size() == 1);
    portfolio.document.reset();
    CHECK(bytesOf(portfolio.path) == before);
    const QByteArray damaged = before.left(before.size() / 2);
    writeBytes(portfolio.path, damaged);
    CHECK(failureOf([&] {
              restoreFile(portfolio.path, other.backup, portfolio.installation);
          }).contains(u"another portfolio"));
    CHECK(bytesOf(portfolio.path) == damaged);
}

TEST_CASE("a backup that is missing, damaged or none is named, and nothing changes")
{
    BackedUp portfolio;
    const QString letter = portfolio.folder.filePath(QStringLiteral("letter.txt"));
    writeBytes(letter, "Dear partners");
    const QString half = portfolio.folder.filePath(QStringLiteral("half.passerelle"));
    const QByteArray whole = bytesOf(portfolio.backup);
    writeBytes(half, whole.left(whole.size() / 2));
    const QByteArray before = bytesOf(portfolio.path);
    for (const QString &backup : {QStringLiteral("/nowhere/nix"), letter, half}) {
        INFO(backup.toStdString());
        portfolio.reopen();
        CHECK(failureOf([&] { restore(*portfolio.document, backup); }).contains(backup));
        CHECK(backups(*portfolio.document).size() == 1);
        portfolio.document.reset();
        CHECK(bytesOf(portfolio.path) == before);
        writeBytes(portfolio.path, {});
        CHECK(
            failureOf([&] { restoreFile(portfolio.path, backup, portfolio.installation); }).contains(backup));
        CHECK(bytesOf(portfolio.path).isEmpty());
        writeBytes(portfolio.path, before);
    }
}

TEST_CASE("what never was a portfolio, and a file that is in use, are not replaced")
{
    BackedUp portfolio;
    const QString letter = portfolio.folder.filePath(QStringLiteral("letter.txt"));
    writeBytes(letter, "Dear partners");
    CHECK_THROWS_AS(restoreFile(letter, portfolio.backup, portfolio.installation), Failure);
    CHECK(bytesOf(letter) == "Dear partners");
    portfolio.reopen();
    CHECK_THROWS_AS(restoreFile(portfolio.path, portfolio.backup, portfolio.installation), Failure);
    CHECK(portfolio.document->count(describe<Project>()) == 2);
}

TEST_CASE("a history whose end was changed past the program is not gone on with")
{
    for (const char *sql :
         {"UPDATE history_change SET \"clock\" = \"clock\" - 1 WHERE seq = 2",
          "UPDATE history_step SET subject = 'X' WHERE id = 2", "UPDATE history_site SET began = 'X'"}) {
        INFO(sql);
        BackedUp portfolio;
        tamper(portfolio.path, sql);
        portfolio.reopen();
        CHECK_FALSE(portfolio.document->verify().empty());
        addProject(*portfolio.document, QStringLiteral("THREE"));
        portfolio.document.reset();
        CHECK(number(portfolio.path, "SELECT count(*) FROM history_site") == 2);
    }
}

TEST_CASE("a file of a version without seals is whole, and has them after the next change")
{
    BackedUp portfolio;
    tamper(portfolio.path, "DELETE FROM passerelle_file WHERE name <> 'uuid'");
    portfolio.reopen();
    CHECK(portfolio.document->verify().empty());
    addProject(*portfolio.document, QStringLiteral("THREE"));
    CHECK(portfolio.document->verify().empty());
    portfolio.document.reset();
    CHECK(number(portfolio.path, "SELECT count(*) FROM passerelle_file WHERE name LIKE 'seal %'")
          == number(portfolio.path, "SELECT count(*) FROM history_site"));
    tamper(portfolio.path, "UPDATE history_step SET at = 'X' WHERE id = 1");
    portfolio.reopen();
    CHECK_FALSE(portfolio.document->verify().empty());
}
