// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opening a portfolio that was damaged, or is gone, leads to its backups. With PASSERELLE_SHOTS=folder it
// leaves a picture.
#include "core/document/backup.h"
#include "core/merge/collect.h"
#include "core/merge/package_file.h"
#include "core/model/entities.h"
#include "tests/support/catch.h"
#include "tests/support/past_the_program.h"
#include "tests/ui/open_session.h"
#include "ui/dialogs/backup_list.h"
#include "ui/portfolio_files.h"

#include <QFile>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>

using namespace passerelle;

namespace
{

struct WithBackups {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("portfolio.passerelle"));
    QWidget window;
    Session session{Installation{
        QStringLiteral("test"), QStringLiteral("Ana"), {}, folder.filePath(QStringLiteral("data"))}};
    PortfolioFiles files{session, window};

    // Two backups: of nothing, and with a project.
    WithBackups()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
        session.setWindow(&window);
        files.create(path, {}, {});
        (void)backUp(*session.document(), QStringLiteral("request"));
        session.edit(TEXT("Step", "Add %1"), {}, [](Editor &editor) {
            Project project;
            project.acronym = QStringLiteral("ONE");
            editor.insert(project);
        });
        (void)backUp(*session.document(), QStringLiteral("import"));
        session.close();
    }
    BackupList *offered() { return window.findChild<BackupList *>(); }
};

} // namespace

TEST_CASE("opening a damaged, empty or missing portfolio offers its backups, the latest at one press")
{
    WithBackups opened;
    const QByteArray whole = bytesOf(opened.path);
    for (const char *what : {"damaged", "empty", "missing"}) {
        INFO(what);
        const QString state = QLatin1String(what);
        writeBytes(opened.path, state == u"empty" ? QByteArray() : whole.left(whole.size() / 2));
        if (state == u"missing") QFile::remove(opened.path);
        CHECK(PortfolioFiles::recent() == QStringList{opened.path});
        opened.files.openPath(opened.path);
        settle();
        BackupList *list = opened.offered();
        REQUIRE(list);
        CHECK(opened.window.findChildren<QMessageBox *>().isEmpty());
        auto *rows = list->findChild<QTreeWidget *>();
        REQUIRE(rows->topLevelItemCount() == 2);
        CHECK(rows->currentItem() == rows->topLevelItem(0));
        CHECK_FALSE(rows->topLevelItem(0)->text(0).isEmpty());
        CHECK(rows->topLevelItem(0)->text(2).contains(QStringLiteral("iB")));
        if (const QString where = qEnvironmentVariable("PASSERELLE_SHOTS"); !where.isEmpty())
            list->grab().save(where + QStringLiteral("/backups-%1.png").arg(state));
        list->findChild<QPushButton *>(QStringLiteral("listAction"))->click();
        settle();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        REQUIRE(opened.session.document());
        CHECK(opened.session.document()->count(describe<Project>()) == 1);
        opened.session.close();
    }
}

TEST_CASE("a damaged portfolio that another computer still locks is taken over, then restored")
{
    WithBackups opened;
    writeBytes(opened.path, bytesOf(opened.path).left(20000));
    writeBytes(opened.folder.filePath(QStringLiteral(".portfolio.passerelle.lock")),
               "4711\npasserelle\nfarhost\nnumber\nboot\n");
    opened.files.openPath(opened.path);
    settle();
    REQUIRE(opened.offered());
    opened.offered()->findChild<QPushButton *>(QStringLiteral("listAction"))->click();
    settle();
    auto *box = opened.window.findChild<QMessageBox *>(QStringLiteral("takeOver"));
    REQUIRE(box);
    for (QAbstractButton *button : box->buttons())
        if (box->buttonRole(button) == QMessageBox::AcceptRole) button->click();
    settle();
    REQUIRE(opened.session.document());
    CHECK(opened.session.document()->writable());
    CHECK(opened.session.document()->count(describe<Project>()) == 1);
}

TEST_CASE("a file that was sent is told from one that is no portfolio")
{
    WithBackups opened;
    const QString path = opened.folder.filePath(QStringLiteral("for-anna.pack"));
    writePackage(collected(*Document::open(opened.path, {}, Document::Access::Read), {}), path);
    opened.files.openPath(path);
    settle();
    auto *box = opened.window.findChild<QMessageBox *>();
    REQUIRE(box);
    CHECK(box->text().contains(QStringLiteral("was sent and is not a portfolio")));
}

TEST_CASE("an empty list of backups offers nothing to copy")
{
    const auto buttons = [](const std::vector<Backup> &backups) {
        return BackupList(QStringLiteral("Backups"), backups, Language::En, nullptr)
            .findChildren<QPushButton *>()
            .size();
    };
    CHECK(buttons({}) == 1);
    CHECK(buttons({Backup{}}) == 2);
}

TEST_CASE("a recent portfolio that is gone and has no backups is named once, then forgotten")
{
    WithBackups opened;
    QFile::remove(opened.path);
    QDir(opened.folder.filePath(QStringLiteral("data/backups"))).removeRecursively();
    opened.files.openPath(opened.path);
    settle();
    CHECK_FALSE(opened.offered());
    CHECK(opened.window.findChildren<QMessageBox *>().size() == 1);
    CHECK(PortfolioFiles::recent().isEmpty());
}
