// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opening a portfolio that was damaged, or is gone, leads to its backups. With PASSERELLE_SHOTS=folder it
// leaves a picture.
#include "core/document/backup.h"
#include "core/model/entities.h"
#include "tests/support/catch.h"
#include "tests/support/damage.h"
#include "tests/ui/open_session.h"
#include "ui/dialogs/backup_list.h"
#include "ui/portfolio_files.h"

#include <QFile>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>

using namespace passerelle;
using namespace passerelle::testing;

namespace
{

struct Opened {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("portfolio.passerelle"));
    QWidget window;
    Session session{Installation{
        QStringLiteral("test"), QStringLiteral("Ana"), {}, folder.filePath(QStringLiteral("data"))}};
    PortfolioFiles files{session, window};

    // Two backups: of nothing, and with a project.
    Opened()
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
    Opened opened;
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

TEST_CASE("a recent portfolio that is gone and has no backups is named once, then forgotten")
{
    Opened opened;
    QFile::remove(opened.path);
    QDir(opened.folder.filePath(QStringLiteral("data/backups"))).removeRecursively();
    opened.files.openPath(opened.path);
    settle();
    CHECK_FALSE(opened.offered());
    CHECK(opened.window.findChildren<QMessageBox *>().size() == 1);
    CHECK(PortfolioFiles::recent().isEmpty());
}
