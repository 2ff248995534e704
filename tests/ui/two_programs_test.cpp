// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window holds one copy, the command line works on another, and they send each other their work.
#include "core/merge/shared_folder.h"
#include "core/model/organisation.h"
#include "tests/cli/program.h"
#include "tests/ui/opened_window.h"
#include "ui/bringing_in.h"
#include "ui/models/record_model.h"
#include "ui/models/record_table.h"

#include <QDir>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>

#include <algorithm>

using namespace passerelle;

namespace
{

struct TwoPrograms {
    Opened opened;
    Sandbox sandbox;
    QString here = opened.folder.filePath(QStringLiteral("test.passerelle"));

    TwoPrograms()
    {
        opened.fill([](Editor &editor) {
            Organisation shared;
            shared.name = QStringLiteral("Shared");
            editor.insert(shared);
        });
        opened.window->showRecord(&describe<Organisation>(), shared().id.number);
        Opened::settle();
    }
    void command(const QStringList &words, int status = 0) const
    {
        const Result result = sandbox.runWords(words);
        INFO(words.join(u' ').toStdString() << '\n' << result.err.toStdString());
        REQUIRE(result.status == status);
    }
    void edit(const std::function<void(Editor &)> &what)
    {
        REQUIRE(opened.session->edit(TEXT("Step", "Edit"), {}, what));
        Opened::settle();
    }
    void add(const QString &name)
    {
        edit([&](Editor &editor) {
            Organisation made;
            made.name = name;
            editor.insert(made);
        });
    }
    [[nodiscard]] Organisation shared() const
    {
        for (const Organisation &one : opened.document().records<Organisation>())
            if (one.name == u"Shared") return one;
        FAIL("it is gone");
        return {};
    }
    // What a person sees in the table, cell by cell.
    [[nodiscard]] QStringList shown() const
    {
        const RecordModel &model = opened.window->page()->table()->model();
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column)
                cells += model.index(row, column).data().toString();
            rows += cells.join(u'|');
        }
        rows.sort();
        return rows;
    }
    void bringIn(const QString &pack)
    {
        opened.window->findChild<BringingIn *>()->bringIn({pack});
        Opened::settle();
        for (const char *box : {"bringIn", "copiesDone"}) {
            auto *asked = opened.window->findChild<QMessageBox *>(QLatin1String(box));
            REQUIRE(asked);
            const auto wanted = QLatin1String(box) == QLatin1String("bringIn") ? QMessageBox::AcceptRole
                                                                               : QMessageBox::RejectRole;
            for (QAbstractButton *button : asked->buttons())
                if (asked->buttonRole(button) == wanted) button->click();
            QTest::qWait(1);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
};

} // namespace

TEST_CASE("A window and a command line exchange ten times, and the window shows what is right after each")
{
    TwoPrograms two;
    const QString there = two.sandbox.path(QStringLiteral("there.passerelle"));
    for (int i = 0; i < 10; ++i) {
        const auto pack = [&](const char *name) {
            return two.sandbox.path(QLatin1String(name) + QString::number(i));
        };
        two.add(QStringLiteral("From the window %1").arg(i));
        two.command({QStringLiteral("send"), two.here, QStringLiteral("--whole"), QStringLiteral("--out"),
                     pack("out")});
        two.command({QStringLiteral("merge"), there, pack("out")});
        two.command({QStringLiteral("add"), there, QStringLiteral("organisation"),
                     QStringLiteral("name=From the command line %1").arg(i)});
        two.command({QStringLiteral("set"), there, QStringLiteral("organisation"), QStringLiteral("Shared"),
                     QStringLiteral("city=City %1").arg(i)});
        two.edit([&](Editor &editor) { // meanwhile another field of the same record
            Organisation shared = two.shared();
            shared.web = QStringLiteral("https://example.org/%1").arg(i);
            editor.update(shared);
        });
        two.command({QStringLiteral("send"), there, QStringLiteral("--out"), pack("back")});
        two.bringIn(pack("back"));

        const QStringList shown = two.shown();
        CHECK(shown.size() == 2 * (i + 1) + 1);
        CHECK(shown.filter(QStringLiteral("From the command line %1").arg(i)).size() == 1);
        CHECK(shown.filter(QStringLiteral("From the window %1").arg(i)).size() == 1);
        CHECK(two.shared().city == QStringLiteral("City %1").arg(i));
        CHECK(two.shared().web == QStringLiteral("https://example.org/%1").arg(i));
    }
    two.command({QStringLiteral("verify"), there});
    CHECK(two.opened.document().verify().empty());
}

TEST_CASE("A window that opens a portfolio exchanges with its shared folder, once, and says so")
{
    TwoPrograms two;
    const QString there = two.sandbox.path(QStringLiteral("there.passerelle")),
                  pack = two.sandbox.path(QStringLiteral("pack")),
                  folder = two.sandbox.path(QStringLiteral("shared"));
    QDir().mkpath(folder);
    two.command({QStringLiteral("send"), two.here, QStringLiteral("--out"), pack});
    two.command({QStringLiteral("merge"), there, pack});
    two.command({QStringLiteral("folder"), there, QStringLiteral("--set"), folder});
    two.command(
        {QStringLiteral("add"), there, QStringLiteral("organisation"), QStringLiteral("name=From there")});
    two.command({QStringLiteral("folder"), there, QStringLiteral("--exchange")});
    joinFolder(two.opened.document(), folder);
    CHECK(two.opened.document().count(describe<Organisation>()) == 1);
    two.opened.session->close();
    two.opened.window = std::make_unique<MainWindow>(*two.opened.session, two.opened.translation);
    two.opened.window->openFile(two.here); // as the program does: before the window is on the screen
    two.opened.window->show();
    Opened::settle();
    CHECK(two.opened.document().count(describe<Organisation>()) == 2);
    auto &bar = *two.opened.window->statusBar();
    const auto *state = bar.findChild<QLabel *>(QStringLiteral("diskState"));
    CHECK_FALSE(bar.currentMessage().isEmpty());
    CHECK_FALSE(state->isVisible()); // where the message stands
    bar.clearMessage();
    CHECK(state->isVisible());
    two.opened.window->showRecord(&describe<Organisation>(), two.shared().id.number);
    CHECK(two.shown().size() == 2);
}
