// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who may read what the program writes.
#include "core/document/backup.h"
#include "core/document/unfinished_file.h"
#include "tests/support/catch.h"
#include "tests/support/past_the_program.h"
#include "tests/support/portfolio_file.h"
#include "tests/support/projects.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>

using namespace passerelle;

namespace
{

// What new files get in a test, whatever whoever runs it has set.
class Umask
{
public:
    explicit Umask(mode_t mask)
        : m_before(umask(mask))
    {
    }
    ~Umask() { umask(m_before); }
    Umask(const Umask &) = delete;
    Umask &operator=(const Umask &) = delete;

private:
    mode_t m_before;
};

int modeOf(const QString &path)
{
    struct stat status {
    };
    REQUIRE(stat(QFile::encodeName(path).constData(), &status) == 0);
    return int(status.st_mode & 0777);
}

void setMode(const QString &path, mode_t mode)
{
    REQUIRE(chmod(QFile::encodeName(path).constData(), mode) == 0);
}

} // namespace

TEST_CASE("a backup can be read by those who can read the portfolio, in a folder that is its owner's alone")
{
    const Umask mask(0022);
    PortfolioFile portfolio;
    for (const mode_t mode : {0600, 0664}) {
        setMode(portfolio.path, mode);
        const auto backup = backUp(*portfolio.document, QStringLiteral("request"));
        CHECK(modeOf(backup->path) == int(mode));
        const QString folder = QFileInfo(backup->path).path();
        CHECK(modeOf(folder) == 0700);
        CHECK(modeOf(QFileInfo(folder).path()) == 0700);
        setMode(folder, 0755); // as older versions made it
    }
    setMode(portfolio.path, 0444);
    CHECK(modeOf(backUp(*portfolio.document, QStringLiteral("request"))->path) == 0644);
}

TEST_CASE("a restored file has the permissions of the damaged one, and where that is gone of the backup")
{
    const Umask mask(0022);
    for (const mode_t mode : {0600, 0664}) {
        PortfolioFile portfolio;
        setMode(portfolio.path, mode);
        const QString backup = backUp(*portfolio.document, QStringLiteral("request"))->path;
        portfolio.document.reset();
        writeBytes(portfolio.path, bytesOf(portfolio.path).left(5000));
        setMode(backup, 0640);
        const QString kept = restoreFile(portfolio.path, backup, portfolio.installation);
        CHECK(modeOf(portfolio.path) == int(mode));
        CHECK(modeOf(kept) == int(mode));
        QFile::remove(portfolio.path);
        restoreFile(portfolio.path, backup, portfolio.installation);
        CHECK(modeOf(portfolio.path) == 0640);
    }
}

TEST_CASE("new files are as any new file is, and a copy is no more open than what it is of")
{
    const Umask mask(0027);
    PortfolioFile portfolio;
    CHECK(modeOf(portfolio.path) == 0640);
    auto modeOfCopy = [&, number = 0](mode_t mode) mutable {
        setMode(portfolio.path, mode);
        const QString copy = portfolio.folder.filePath(QString::number(++number));
        portfolio.document->copyTo(copy);
        return modeOf(copy);
    };
    CHECK(modeOfCopy(0664) == 0640);
    CHECK(modeOfCopy(0600) == 0600);
    CHECK(modeOfCopy(0444) == 0640);
}

TEST_CASE("a copy is its owner's alone while it is being made")
{
    const Umask mask(0022);
    PortfolioFile portfolio;
    const QString copy = portfolio.folder.filePath(QStringLiteral("copy"));
    UnfinishedFile unfinished(copy);
    CHECK(modeOf(unfinished.path()) == 0600);
    (void)unfinished.finish(unfinished.permissionsOfNewFiles());
    CHECK(modeOf(copy) == 0644);
}

#endif
