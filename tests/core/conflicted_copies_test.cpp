// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/merge/conflicted_copies.h"
#include "tests/support/catch.h"
#include "tests/support/portfolio_file.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <sys/stat.h>

using namespace passerelle;

namespace
{

// Files in the folder of a portfolio that is closed.
struct Folder {
    PortfolioFile file;
    QString identity = file.document->uuid();
    Folder() { file.document.reset(); }
    [[nodiscard]] QString path(const QString &name) const { return file.folder.filePath(name); }
    void copy(const QString &name) const { REQUIRE(QFile::copy(file.path, path(name))); }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile target(path(name));
        REQUIRE(target.open(QIODevice::WriteOnly));
        target.write(content);
    }
    [[nodiscard]] QStringList found() const
    {
        QStringList names;
        for (const QString &copy : conflictedCopies(file.path, identity)) names += QFileInfo(copy).fileName();
        return names;
    }
};

} // namespace

TEST_CASE("names that synchronised folders and file managers give to copies are known")
{
    const QString original = QStringLiteral("My plan 2.1.passerelle");
    const auto tail = GENERATE(
        as<std::string>{}, " (conflicted copy 2026-11-29 101010)", " (conflicted copy ann 2026-11-29 101010)",
        "_conflict-20261129-101010", "_conflict-ann-20261129-101010",
        " (case clash from ann 2026-11-29 101010)", " (Ann's conflicted copy 2026-11-29)",
        " (Ann's conflicted copy 2026-11-29 (1))", " (Case Conflict)", " (Case Conflict 1)",
        " (Ann's conflicted copy)", " (In Konflikt stehende Kopie von Ann 2026-11-29)",
        " (Anns in Konflikt stehende Kopie 2026-11-29)", " (Copie en conflit de Élodie 2026-11-29)",
        " (Copia en conflicto de Ann 2026-11-29)", " (Conflicto de mayúsculas y minúsculas)",
        " (Copia in conflitto di MBP-di-Marco.fritz.box 2026-10-08)", " (Anns konfliktkopi 2026-11-29)",
        ".sync-conflict-20261129-101010-ABCDEF7", ".sync-conflict-20261129-101010", "-DESKTOP-QRI9EIH",
        "-LAPTOP-2", "-ANNPC (2)", "-ann.home-safeBackup-0001", " (1)", "(2)", " 2", " - Copy", " - Copy (2)",
        " - Kopie", " – Kopi", " copy", " copy 2", " Kopie 3", " (copy)", " (3rd copy)", " (another copy)",
        " (Copy 2)", " (weitere Kopie)", " (copie)", " (3e copie)", " (altra copia)", " (otra copia)",
        " (kopi)", " (kopija)", "[Conflict]",
        " (conflicted copy 2026-11-29 101010) (conflicted copy 2026-11-30 090000)",
        ".sync-conflict-20261129-101010-ABCDEF7.sync-conflict-20261130-101010-ABCDEF7");
    INFO(tail);
    CHECK(isNamedAsCopy(QStringLiteral("My plan 2.1") + QString::fromStdString(tail)
                            + QStringLiteral(".passerelle"),
                        original));
}

TEST_CASE("names with a beginning of their own are known as copies too")
{
    const auto name = GENERATE(as<std::string>{}, "Copy of plan.passerelle", "Copy (2) of plan.passerelle",
                               "Kopie von plan.passerelle", "Copie de plan.passerelle",
                               "Copia di plan.passerelle", "Kopi av plan.passerelle",
                               "Copy of PLAN (1).Passerelle", "Kopija od plan.passerelle");
    INFO(name);
    CHECK(isNamedAsCopy(QString::fromStdString(name), QStringLiteral("plan.passerelle")));
}

TEST_CASE("names of other files are no names of copies")
{
    const auto name = GENERATE(
        as<std::string>{}, "plan.passerelle", "Plan.passerelle", "plan of Bio.passerelle",
        "plan-2026.passerelle", "plan-bio.passerelle", "plan 2026.passerelle",
        "plan (damaged 2026-11-22 14-03-07).passerelle", "plan (final).passerelle", "planned.passerelle",
        "plan (1).xlsx", "plan (1).passerelle-journal", ".plan.passerelle.lock",
        "plan (conflicted copy.passerelle", "other (conflicted copy 2026-11-29 101010).passerelle",
        "plan (conflicted \x1b[31mcopy 1).passerelle", "Copy of the plan.passerelle",
        "conflict plan.passerelle", "~syncthing~plan.passerelle.tmp", "plan.sync-conflict-x.passerelle",
        "plan (copycat).passerelle");
    INFO(name);
    CHECK_FALSE(isNamedAsCopy(QString::fromStdString(name), QStringLiteral("plan.passerelle")));
}

TEST_CASE("accents that a disk takes apart make no other name")
{
    CHECK(isNamedAsCopy(QStringLiteral("Re\u0301gion (1).passerelle"), QStringLiteral("Région.passerelle")));
    CHECK_FALSE(
        isNamedAsCopy(QStringLiteral("Re\u0301gion.passerelle"), QStringLiteral("Région.passerelle")));
}

TEST_CASE("a name that was made to take long is looked at quickly")
{
    QElapsedTimer timer;
    timer.start();
    for (const QString &piece : {QStringLiteral("-A"), QStringLiteral(" (1)"), QStringLiteral("_conflict-"),
                                 QStringLiteral("-a-safebackup-1"), QStringLiteral(" - copy")})
        CHECK_FALSE(
            isNamedAsCopy(QStringLiteral("plan") + piece.repeated(20000) + QStringLiteral("(.passerelle"),
                          QStringLiteral("plan.passerelle")));
    CHECK(timer.elapsed()
          < 60000); // a second or so; without the care that is taken, longer than anybody lives
}

TEST_CASE("copies beside a portfolio are found by name and by what they hold")
{
    Folder folder;
    folder.copy(QStringLiteral("portfolio (Ann's conflicted copy 2026-11-29).passerelle"));
    folder.copy(QStringLiteral("portfolio-LAPTOP-7.passerelle"));
    folder.copy(QStringLiteral("for Bio.passerelle")); // somebody's own name
    const PortfolioFile other; // another portfolio
    REQUIRE(QFile::copy(other.path, folder.path(QStringLiteral("portfolio (1).passerelle"))));
    folder.write(QStringLiteral("portfolio (2).passerelle"), "nothing of ours");
    folder.write(QStringLiteral("portfolio (3).passerelle"), {});
    CHECK(folder.found()
          == QStringList{QStringLiteral("portfolio (Ann's conflicted copy 2026-11-29).passerelle"),
                         QStringLiteral("portfolio-LAPTOP-7.passerelle")});
    CHECK(conflictedCopies(folder.file.path, {}).empty());
    CHECK(conflictedCopies(folder.path(QStringLiteral("nowhere/portfolio.passerelle")), folder.identity)
              .empty());
}

TEST_CASE("links, folders and pipes with the name of a copy are left alone")
{
    Folder folder;
    const PortfolioFile elsewhere;
    const QString outside = elsewhere.folder.filePath(QStringLiteral("outside.passerelle"));
    REQUIRE(QFile::copy(folder.file.path, outside));
    REQUIRE(QFile::link(outside, folder.path(QStringLiteral("portfolio (1).passerelle"))));
    REQUIRE(QDir(folder.file.folder.path()).mkdir(QStringLiteral("portfolio (2).passerelle")));
    REQUIRE(mkfifo(QFile::encodeName(folder.path(QStringLiteral("portfolio (3).passerelle"))), 0600) == 0);
    REQUIRE(::link(QFile::encodeName(folder.file.path),
                   QFile::encodeName(folder.path(QStringLiteral("portfolio (4).passerelle"))))
            == 0); // the same file under a second name
    CHECK(folder.found().isEmpty()); // and a pipe that nobody writes to does not keep us waiting
    // The portfolio itself may be reached through a link: copies lie beside what it leads to.
    folder.copy(QStringLiteral("portfolio (5).passerelle"));
    const QString link = elsewhere.folder.filePath(QStringLiteral("shortcut.passerelle"));
    REQUIRE(QFile::link(folder.file.path, link));
    CHECK(conflictedCopies(link, folder.identity).size() == 1);
}

TEST_CASE("a folder full of copies is looked into as far as is reasonable")
{
    Folder folder;
    for (int i = 1; i <= 60; ++i) folder.copy(QStringLiteral("portfolio (%1).passerelle").arg(i));
    CHECK(folder.found().size() == 50);
}
