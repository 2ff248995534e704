// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window shows and offers when the file is held by others, has moved, or has grown old.
#include "core/base/translation.h"
#include "core/document/compact.h"
#include "core/model/organisation.h"
#include "core/model/project.h"
#include "tests/support/catch.h"
#include "ui/actions.h"
#include "ui/main_window.h"
#include "ui/session.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

using namespace passerelle;

namespace
{

struct TwoWindows {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("portfolio.passerelle"));
    QDateTime now{QDate(2026, 1, 1), QTime(8, 0), Qt::UTC};
    Translation translation;
    Session first{{QStringLiteral("one"), QStringLiteral("Ana"), {}, {}, [this] { return now; }}};
    Session second{{QStringLiteral("two"), QStringLiteral("Bo"), {}, {}, [this] { return now; }}};
    std::unique_ptr<MainWindow> window;

    TwoWindows()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
        QCoreApplication::setOrganizationName(QStringLiteral("passerelle"));
        first.create(path);
        add(QStringLiteral("ONE"));
    }
    bool add(const QString &acronym)
    {
        Project project;
        project.acronym = acronym;
        return first.edit(TEXT("Step", "Add %1"), {}, [&](Editor &editor) { editor.insert(project); });
    }
    void show(Session &session)
    {
        window = std::make_unique<MainWindow>(session, translation);
        window->show();
        if (!session.document()) window->openFile(path);
        settle();
    }
    static void settle()
    {
        for (int i = 0; i < 3; ++i) QApplication::processEvents();
    }
    template <class T> T *part(const char *name) { return window->findChild<T *>(QLatin1String(name)); }
    void accept(const char *name)
    {
        auto *box = part<QMessageBox>(name);
        REQUIRE(box);
        for (QAbstractButton *button : box->buttons())
            if (box->buttonRole(button) == QMessageBox::AcceptRole) button->click();
        settle();
    }
};

} // namespace

TEST_CASE("A window that may only read becomes one that writes when the other one is closed")
{
    TwoWindows two;
    two.show(two.second);
    CHECK_FALSE(two.second.writable());
    auto *remedy = two.part<QPushButton>("readOnlyRemedy");
    CHECK(remedy->isVisible());
    CHECK(remedy->geometry().right() < remedy->parentWidget()->width() - 6); // not at the edge of the window
    remedy->click();
    two.settle();
    CHECK_FALSE(two.second.writable()); // it is still open there
    two.first.close();
    remedy->click();
    two.settle();
    CHECK(two.second.writable());
    CHECK_FALSE(two.part<QLabel>("readOnlyBanner")->isVisible());
}

TEST_CASE("A window takes a file over from a machine that crashed, after asking")
{
    TwoWindows two;
    two.first.close();
    QFile lock(two.folder.filePath(QStringLiteral(".portfolio.passerelle.lock")));
    REQUIRE(lock.open(QIODevice::WriteOnly));
    lock.write("4711\npasserelle\nfarhost\nnumber\nboot\n");
    lock.close();
    two.show(two.second);
    CHECK(two.part<QLabel>("readOnlyBanner")->text().contains(QStringLiteral("farhost")));
    two.part<QPushButton>("readOnlyRemedy")->click();
    two.settle();
    CHECK_FALSE(two.second.writable());
    two.accept("takeOver");
    CHECK(two.second.writable());
}

TEST_CASE("A window whose file was taken away says so and offers a copy")
{
    TwoWindows two;
    two.show(two.first);
    auto *banner = two.part<QLabel>("readOnlyBanner");
    CHECK_FALSE(banner->isVisible());
    REQUIRE(QFile::rename(two.path, two.path + QStringLiteral(".away")));
    CHECK_FALSE(two.add(QStringLiteral("TWO")));
    two.settle();
    CHECK(banner->isVisible());
    CHECK(two.part<QPushButton>("readOnlyRemedy")->isVisible());
    CHECK(two.first.document()->count(describe<Project>()) == 1);
    REQUIRE(QFile::rename(two.path + QStringLiteral(".away"), two.path));
    CHECK(two.add(QStringLiteral("TWO")));
}

TEST_CASE("A window names the copies that a shared folder made beside its portfolio")
{
    TwoWindows two;
    const QString copy = two.folder.filePath(
        QStringLiteral("portfolio (<b>Ann's conflicted copy 2026-11-29).passerelle"));
    two.show(two.first);
    auto *banner = two.part<QLabel>("copiesBanner");
    CHECK_FALSE(banner->isVisible());
    REQUIRE(QFile::copy(two.path, copy));
    two.first.close();
    two.window->openFile(two.path);
    two.settle();
    CHECK(banner->isVisible());
    CHECK(banner->text().contains(QFileInfo(copy).fileName()));
    CHECK(banner->textFormat() == Qt::PlainText); // names come from others
    CHECK(two.part<QPushButton>("copiesLater")->geometry().right() < banner->parentWidget()->width() - 6);
    CHECK(two.part<QPushButton>("bringCopiesIn")->isVisible());
    two.part<QPushButton>("copiesLater")->click();
    two.settle();
    CHECK_FALSE(banner->isVisible());
    REQUIRE(QFile::remove(copy));
    two.window->openFile(two.path);
    two.settle();
    CHECK_FALSE(banner->isVisible());
}

TEST_CASE("What was changed in such a copy is shown, brought in after asking, and can be undone")
{
    TwoWindows two;
    const QString copy = two.folder.filePath(
        QStringLiteral("portfolio (conflicted copy 2026-11-29).passerelle"));
    two.show(two.first);
    Organisation gone;
    gone.name = QStringLiteral("Gone Ltd");
    two.first.document()->change(TEXT("Step", "Add %1"), {}, [&](Editor &editor) { editor.insert(gone); });
    REQUIRE(QFile::copy(two.path, copy));
    {
        const auto elsewhere = Document::open(copy, two.second.installation(), Document::Access::Write);
        elsewhere->change(TEXT("Step", "Add %1"), {}, [&](Editor &editor) {
            editor.remove(describe<Organisation>(), gone.id.number);
            Project project;
            project.acronym = QStringLiteral("FROM-BO");
            editor.insert(project);
        });
    }
    two.first.close();
    two.window->openFile(two.path);
    two.settle();
    const auto projects = [&] { return two.first.document()->count(describe<Project>()); };
    const auto press = [&](const char *box, QMessageBox::ButtonRole role) {
        auto *asked = two.part<QMessageBox>(box);
        REQUIRE(asked);
        for (QAbstractButton *button : asked->buttons())
            if (asked->buttonRole(button) == role) button->click();
        two.settle();
    };
    two.part<QPushButton>("bringCopiesIn")->click();
    two.settle();
    REQUIRE(two.part<QMessageBox>("bringIn"));
    CHECK(two.part<QMessageBox>("bringIn")->text().contains(QStringLiteral("Bo")));
    CHECK(two.part<QMessageBox>("bringIn")->text().contains(QStringLiteral("Gone Ltd"))); // before it goes
    CHECK(projects() == 1); // it was only shown
    press("bringIn", QMessageBox::RejectRole);
    CHECK(projects() == 1);

    two.part<QPushButton>("bringCopiesIn")->click();
    two.settle();
    press("bringIn", QMessageBox::AcceptRole);
    CHECK(projects() == 2);
    press("copiesDone", QMessageBox::RejectRole);
    CHECK_FALSE(two.part<QLabel>("copiesBanner")->isVisible()); // not asked about twice
    CHECK(QFile::exists(copy));
    CHECK(two.first.undo());
    CHECK(projects() == 1);
}

TEST_CASE("The window tells what goes before it drops old history")
{
    TwoWindows two;
    two.show(two.first);
    two.window->actions().compact->trigger();
    two.settle();
    CHECK_FALSE(two.part<QMessageBox>("compact")); // nothing is old
    two.now = two.now.addDays(400);
    two.add(QStringLiteral("TWO"));
    two.window->actions().compact->trigger();
    two.settle();
    CHECK(two.first.document()->steps().size() == 2);
    two.accept("compact");
    CHECK(two.first.document()->steps().size() == 1);
    CHECK(two.first.document()->verify().empty());
}
