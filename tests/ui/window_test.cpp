// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The frame of the window: menus, search, languages, files.
#include "core/base/failure.h"
#include "tests/ui/opened_window.h"
#include "ui/dialogs/list_dialog.h"
#include "ui/dialogs/palette_delegate.h"
#include "ui/forms/record_form.h"
#include "ui/forms/record_panel.h"
#include "ui/guard.h"
#include "ui/look/look.h"
#include "ui/models/frozen_table.h"
#include "ui/models/record_table.h"
#include "ui/widgets/tile.h"
#include "ui/widgets/type_label.h"

#include <QActionGroup>
#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTreeWidget>

#include <set>
#include <stdexcept>

using namespace passerelle;

namespace
{

QStringList mnemonicDoubles(const QList<QAction *> &actions)
{
    QStringList doubles;
    std::set<QChar> seen;
    for (const QAction *action : actions) {
        const QKeySequence key = QKeySequence::mnemonic(action->text());
        const qsizetype at = action->text().indexOf(u'&');
        if (!action->isSeparator() && key.isEmpty()) doubles += QStringLiteral("none: ") + action->text();
        if (at >= 0 && !seen.insert(action->text().at(at + 1).toLower()).second) doubles += action->text();
        if (action->menu()) doubles += mnemonicDoubles(action->menu()->actions());
    }
    return doubles;
}

} // namespace

TEST_CASE("Without a portfolio the window offers to make one and says why the rest cannot be done")
{
    Opened opened;
    CHECK(opened.window->findChild<QPushButton *>(QStringLiteral("startSample"))->isVisible());
    CHECK(!opened.window->actions().import->isEnabled());
    CHECK(!opened.window->actions().import->statusTip().isEmpty());
    CHECK(opened.window->actions().open->isEnabled());
    opened.shoot(QStringLiteral("start"));
}

TEST_CASE("The language changes while the program runs, and back")
{
    Opened opened;
    opened.sample();
    opened.window->openSection(QStringLiteral("overview"));
    Opened::settle();
    const auto budget = [&] {
        return opened.window->findChild<Tile *>(QStringLiteral("budgetTile"))->number();
    };
    CHECK(budget() == QStringLiteral("2,512,138"));
    opened.window->setLanguage(Language::De);
    QTest::qWait(200);
    CHECK(budget() == QStringLiteral("2.512.138"));
    CHECK(opened.window->actions().languages->actions().at(int(Language::De))->isChecked());
    opened.shoot(QStringLiteral("sample_de_overview"));
    opened.window->setLanguage(Language::En);
    QTest::qWait(200);
    CHECK(budget() == QStringLiteral("2,512,138"));
}

TEST_CASE("No two entries of a menu have the same letter, in any language")
{
    Opened opened;
    opened.sample();
    for (const Language language : allLanguages) {
        CAPTURE(code(language));
        opened.window->setLanguage(language);
        Opened::settle();
        CHECK(mnemonicDoubles(opened.window->menuBar()->actions()).join(u'\n').toStdString().empty());
    }
}

TEST_CASE("Search finds a record and goes to it")
{
    Opened opened;
    opened.sample();
    opened.window->actions().find->trigger();
    Opened::settle();
    auto *words = opened.window->findChild<QLineEdit *>(QStringLiteral("searchWords"));
    REQUIRE(words);
    QTest::keyClicks(words, QStringLiteral("bio"));
    auto *results = opened.window->findChild<QListWidget *>(QStringLiteral("searchResults"));
    REQUIRE(results->count() > 1);
    REQUIRE(results->currentItem());
    if (const QString where = qEnvironmentVariable("PASSERELLE_SHOTS"); !where.isEmpty())
        words->window()->grab().save(where + QStringLiteral("/search.png"));
    QTest::keyClick(words, Qt::Key_Return);
    Opened::settle();
    REQUIRE(opened.window->page()->table());
    CHECK(opened.window->page()->table()->current() != 0);
    CHECK(opened.window->panel().record() == opened.window->page()->table()->current());
}

TEST_CASE("A second window on the same file cannot change it and says so")
{
    Opened opened;
    opened.sample();
    Translation translation;
    Session other({QStringLiteral("other"), QStringLiteral("Ben"), {}, {}});
    MainWindow second(other, translation);
    second.show();
    second.openFile(opened.document().path());
    Opened::settle();
    REQUIRE(other.document());
    auto *banner = second.findChild<QLabel *>(QStringLiteral("readOnlyBanner"));
    CHECK(banner->isVisible());
    CHECK(!banner->text().isEmpty());
    CHECK(!second.actions().newRecord->isEnabled());
    CHECK(second.actions().newRecord->statusTip() == banner->text());
}

TEST_CASE("A list that only informs has no button without a name")
{
    Opened opened;
    opened.sample();
    opened.window->actions().shortcuts->trigger();
    Opened::settle();
    auto *dialog = opened.window->findChild<QDialog *>(QStringLiteral("listDialog"));
    REQUIRE(dialog);
    for (const QPushButton *button : dialog->findChildren<QPushButton *>())
        CHECK((!button->isVisible() || !button->text().isEmpty()));
}

TEST_CASE("Where it is narrow the side panel lies over the content, and Escape leads back to the table")
{
    Opened opened({1000, 720});
    opened.sample();
    SectionPage *page = opened.window->openSection(QStringLiteral("partners"));
    Opened::settle();
    CHECK(!opened.window->panel().isVisible());
    const int room = page->width();
    opened.window->actions().sidePanel->trigger();
    Opened::settle();
    RecordPanel &panel = opened.window->panel();
    CHECK(panel.isVisible());
    CHECK(page->width() == room);
    CHECK(panel.mapTo(opened.window.get(), QPoint(panel.width(), 0)).x() == opened.window->width());
    const auto *fresh = page->findChild<QPushButton *>(QStringLiteral("newButton"));
    const auto below = [&](const QWidget &widget) {
        return widget.mapTo(opened.window.get(), QPoint(0, widget.height())).y();
    };
    CHECK(panel.mapTo(opened.window.get(), QPoint()).y() >= below(*fresh));
    CHECK(below(panel) == below(*page));
    opened.shoot(QStringLiteral("small_panel"));
    panel.form().setFocus();
    REQUIRE(panel.isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(!panel.isVisible());
    CHECK(QApplication::focusWidget() == &page->table()->view());
}

TEST_CASE("A narrow window takes the side panel away for a while, not for ever")
{
    Opened opened({1600, 1000});
    opened.sample();
    opened.window->openSection(QStringLiteral("partners"));
    Opened::settle();
    const RecordPanel &panel = opened.window->panel();
    CHECK(panel.isVisible());
    opened.window->resize(1024, 700);
    Opened::settle();
    CHECK(!panel.isVisible());
    opened.window->close();
    CHECK(QSettings().value(QStringLiteral("window/panel")).toBool());
    opened.window->show();
    opened.window->resize(1600, 1000);
    Opened::settle();
    CHECK(panel.isVisible());
    opened.window->actions().sidePanel->trigger();
    opened.window->close();
    CHECK(!QSettings().value(QStringLiteral("window/panel")).toBool());
}

TEST_CASE("A maximised window is maximised again after it was full screen")
{
    Opened opened;
    opened.window->showMaximized();
    Opened::settle();
    QAction &full = *opened.window->actions().fullScreen;
    full.trigger();
    Opened::settle();
    CHECK(opened.window->isFullScreen());
    full.trigger();
    Opened::settle();
    CHECK(!opened.window->isFullScreen());
    CHECK(opened.window->isMaximized());
    opened.window->setWindowState(Qt::WindowFullScreen); // as the desktop does it
    Opened::settle();
    CHECK(full.isChecked());
}

TEST_CASE("What is thrown ends in a sentence, whoever throws it")
{
    CHECK(guarded([] {}).isEmpty());
    CHECK(guarded([] { throw Failure(QStringLiteral("Full.")); }) == QStringLiteral("Full."));
    CHECK(guarded([] { throw std::runtime_error("no memory"); })
          == QStringLiteral("This did not work: no memory"));
}

TEST_CASE("The demonstration is made from the start page, in a file that one is asked for")
{
    Opened opened;
    opened.window->findChild<QPushButton *>(QStringLiteral("startDemo"))->click();
    Opened::settle();
    const auto *dialog = opened.window->findChild<QFileDialog *>();
    REQUIRE(dialog);
    CHECK(dialog->acceptMode() == QFileDialog::AcceptSave);
}

TEST_CASE("Commands are found by name and done from the search palette")
{
    Opened opened;
    opened.sample();
    opened.window->openSection(QStringLiteral("partners"));
    opened.window->actions().find->trigger();
    Opened::settle();
    auto *words = opened.window->findChild<QLineEdit *>(QStringLiteral("searchWords"));
    auto *results = opened.window->findChild<QListWidget *>(QStringLiteral("searchResults"));
    QTest::keyClicks(words, QStringLiteral(">"));
    CHECK(results->count() == opened.window->actions().commands().size());
    QTest::keyClicks(words, QStringLiteral("keyb"));
    REQUIRE(results->count() == 1);
    CHECK(results->item(0)->data(PaletteDelegate::Key).toString() == QStringLiteral("F1"));
    if (const QString where = qEnvironmentVariable("PASSERELLE_SHOTS"); !where.isEmpty()) {
        words->setText(QStringLiteral(">re"));
        words->window()->grab().save(where + QStringLiteral("/commands.png"));
        words->setText(QStringLiteral(">keyb"));
    }
    QTest::keyClick(words, Qt::Key_Return);
    Opened::settle();
    CHECK(opened.window->findChild<QDialog *>(QStringLiteral("listDialog")));
}

TEST_CASE("A record that was found is shown beside the page on which one is")
{
    Opened opened;
    opened.sample();
    opened.window->openSection(QStringLiteral("overview"));
    opened.window->actions().find->trigger();
    Opened::settle();
    auto *words = opened.window->findChild<QLineEdit *>(QStringLiteral("searchWords"));
    QTest::keyClicks(words, QStringLiteral("bio"));
    QTest::keyClick(words, Qt::Key_Return, Qt::ControlModifier);
    Opened::settle();
    CHECK(QLatin1String(opened.window->page()->section().id) == QLatin1String("overview"));
    RecordPanel &panel = opened.window->panel();
    CHECK(panel.isVisible());
    CHECK(panel.record() != 0);
    opened.window->openSection(QStringLiteral("problems"));
    CHECK(!panel.isVisible());
}

TEST_CASE("At 1280 the side panel stands beside the content")
{
    Opened opened({1280, 720});
    opened.sample();
    SectionPage *page = opened.window->openSection(QStringLiteral("partners"));
    Opened::settle();
    const RecordPanel &panel = opened.window->panel();
    REQUIRE(panel.isVisible());
    CHECK(panel.mapTo(opened.window.get(), QPoint()).x()
          >= page->mapTo(opened.window.get(), QPoint(page->width(), 0)).x());
}

TEST_CASE("What was undone comes back with either key")
{
    Opened opened;
    const auto keys = opened.window->actions().redo->shortcuts();
    CHECK(keys.contains(QKeySequence(Qt::CTRL | Qt::Key_Y)));
    CHECK(keys.contains(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)));
}

TEST_CASE("No dialog is larger than the screen")
{
    Opened opened;
    opened.sample();
    const Actions &actions = opened.window->actions();
    for (QAction *action : {actions.import, actions.history, actions.find, actions.signature}) {
        CAPTURE(action->objectName().toStdString());
        action->trigger();
        Opened::settle();
        for (QDialog *dialog : opened.window->findChildren<QDialog *>()) {
            if (!dialog->isVisible()) continue;
            const QSize screen = dialog->screen()->availableSize();
            CAPTURE(dialog->width(), screen.width(), dialog->height(), screen.height());
            CHECK(dialog->width() < screen.width());
            CHECK(dialog->height() < screen.height());
            dialog->close();
        }
        Opened::settle();
    }
}

TEST_CASE("What a person wrote is not taken for HTML in the tip of a list")
{
    QTreeWidget list;
    fill(list, {QStringLiteral("Text")}, {{QStringLiteral("<b>5 < 6</b>")}});
    CHECK(list.topLevelItem(0)->toolTip(0).contains(QStringLiteral("&lt;b&gt;")));
    TypeLabel label(TypeStep::Body);
    label.setElided(2);
    label.setText(QStringLiteral("<b>much longer than its place</b>"));
    label.resize(40, 20);
    label.show();
    Opened::settle();
    CHECK(label.toolTip().contains(QStringLiteral("&lt;b&gt;")));
}

TEST_CASE("Cards leave room beside a scroll bar")
{
    Opened opened({800, 600});
    opened.demo();
    opened.window->openSection(QStringLiteral("overview"));
    QTest::qWait(250);
    const auto *cards = opened.window->page()->findChild<QWidget *>(QStringLiteral("cards"));
    auto *area = qobject_cast<QScrollArea *>(cards->parentWidget()->parentWidget());
    REQUIRE(area);
    REQUIRE(area->verticalScrollBar()->isVisible());
    CHECK(cards->layout()->contentsMargins().right() == 12);
    opened.window->resize(800, 4000);
    Opened::settle();
    REQUIRE(!area->verticalScrollBar()->isVisible());
    CHECK(cards->layout()->contentsMargins().right() == 0);
}

TEST_CASE("The name that is given in the window is that of the next change")
{
    Opened opened;
    opened.sample();
    const auto dialog = [&] {
        opened.window->actions().signature->trigger();
        Opened::settle();
        return opened.window->findChild<QDialog *>(QStringLiteral("signatureDialog"));
    };
    QDialog *shown = dialog();
    REQUIRE(shown);
    shown->findChild<QLineEdit *>(QStringLiteral("person"))->setText(QStringLiteral("Bo Hansen"));
    shown->findChild<QLineEdit *>(QStringLiteral("organisation"))->setText(QStringLiteral("BIOPRO"));
    Opened::shoot(QStringLiteral("your_name"), *shown);
    shown->accept();
    QTest::qWait(1); // it deletes itself
    opened.window->createRecord(entity("project"));
    Opened::settle();
    CHECK(opened.document().steps(1).front().person == QStringLiteral("Bo Hansen"));
    CHECK(opened.document().installation().organisation == QStringLiteral("BIOPRO"));
    shown = dialog();
    REQUIRE(shown);
    CHECK(shown->findChild<QLineEdit *>(QStringLiteral("person"))->text() == QStringLiteral("Bo Hansen"));
    shown->reject();
}
