// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the window is put together, and what its menus do.
#include "core/model/entities.h"
#include "core/model/project.h"
#include "ui/actions.h"
#include "ui/bringing_in.h"
#include "ui/copies_banner.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/list_dialog.h"
#include "ui/dialogs/signature_dialog.h"
#include "ui/file_banner.h"
#include "ui/forms/record_form.h"
#include "ui/forms/record_panel.h"
#include "ui/guard.h"
#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/main_window.h"
#include "ui/mnemonics.h"
#include "ui/models/record_table.h"
#include "ui/pages/section_page.h"
#include "ui/pages/start_page.h"
#include "ui/portfolio_files.h"
#include "ui/print/print_page.h"
#include "ui/problem_watch.h"
#include "ui/side_split.h"
#include "ui/status_line.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/sidebar.h"

#include <QActionGroup>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPrintPreviewDialog>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace passerelle
{

namespace
{

QKeySequence groupKey(int group) { return QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + group)); }

QWidget *stretch()
{
    auto *widget = new QWidget;
    widget->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return widget;
}

} // namespace

void MainWindow::buildFrame()
{
    constexpr int leastPages = 360;
    m_pages->setMinimumWidth(leastPages);
    m_split->restoreState(QSettings().value(QStringLiteral("window/panelWidth")).toByteArray());
    auto *work = new QVBoxLayout(m_work);
    work->setContentsMargins(0, 0, 0, 0);
    work->setSpacing(0);
    work->addWidget(m_banner);
    work->addWidget(m_copies);
    work->addWidget(m_split, 1);
    m_central->addWidget(m_start);
    m_central->addWidget(m_work);
    auto *whole = new QWidget;
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addWidget(m_central, 1);
    setCentralWidget(whole);
    m_sidebar->setProjectMenu(m_projectMenu);
    m_status = new StatusLine(*statusBar(), m_session, *m_watch);
}

void MainWindow::buildToolBar()
{
    auto *bar = new QToolBar;
    bar->setObjectName(QStringLiteral("tools"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    addToolBar(bar);
    bar->addActions({m_actions->undo, m_actions->redo});
    bar->addSeparator();
    m_new = new QToolButton;
    m_new->setObjectName(QStringLiteral("newMenuButton"));
    m_new->setIcon(icon(QStringLiteral("add")));
    m_new->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_new->setPopupMode(QToolButton::InstantPopup);
    m_new->setMenu(m_newMenu);
    bar->addWidget(m_new);
    auto *exports = new QToolButton;
    exports->setObjectName(QStringLiteral("exportMenuButton"));
    exports->setIcon(icon(QStringLiteral("export")));
    exports->setPopupMode(QToolButton::InstantPopup);
    exports->setMenu(m_actions->exportMenu);
    bar->addAction(m_actions->import);
    bar->addWidget(exports);
    bar->addAction(m_actions->print);
    bar->addSeparator();
    bar->addAction(m_actions->history);
    bar->addWidget(stretch());
    m_search = new QPushButton;
    m_search->setObjectName(QStringLiteral("searchButton"));
    m_search->setIcon(icon(QStringLiteral("search"), IconTone::Muted));
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 42);
    bar->addWidget(m_search);
    m_language = new QToolButton;
    m_language->setObjectName(QStringLiteral("languageButton"));
    m_language->setIcon(icon(QStringLiteral("language")));
    m_language->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_language->setPopupMode(QToolButton::InstantPopup);
    m_language->setMenu(m_actions->languageMenu);
    bar->addWidget(m_language);
    connect(m_search, &QPushButton::clicked, this, &MainWindow::search);
}

void MainWindow::connectFileActions()
{
    PortfolioFiles *files = m_files;
    Actions *a = m_actions;
    // Before anything else that these do: what is being typed belongs to what they read or end.
    for (const QAction *action :
         {a->exportCsv, a->exportXlsx, a->exportWorkbook, a->exportJson, a->exportPdf, a->print, a->backUp,
          a->goBack, a->compact, a->verify, a->history, a->check, a->close})
        connect(action, &QAction::triggered, &m_panel->form(), &RecordForm::flush);
    connect(a->newPortfolio, &QAction::triggered, files, &PortfolioFiles::createNew);
    connect(a->open, &QAction::triggered, files, &PortfolioFiles::open);
    connect(a->openSample, &QAction::triggered, files, &PortfolioFiles::createSample);
    connect(a->createDemo, &QAction::triggered, files, &PortfolioFiles::createDemo);
    connect(a->import, &QAction::triggered, this, [this] { import({}); });
    connect(a->exportCsv, &QAction::triggered, this, [this] { m_files->exportCsv(*page()->entity()); });
    connect(a->exportXlsx, &QAction::triggered, this, [this] { m_files->exportXlsx({page()->entity()}); });
    connect(a->exportWorkbook, &QAction::triggered, this, [this] {
        m_files->exportXlsx({entities().begin(), entities().end()});
    });
    connect(a->exportJson, &QAction::triggered, files, &PortfolioFiles::exportJson);
    connect(a->exportPdf, &QAction::triggered, this, [this] {
        const WaitCursor wait;
        m_files->exportPdf(page()->printout());
    });
    connect(a->print, &QAction::triggered, this, [this] {
        const WaitCursor wait;
        makePrintPreview(page()->printout(), this)->open();
    });
    connect(a->backUp, &QAction::triggered, files, &PortfolioFiles::backUpNow);
    connect(a->goBack, &QAction::triggered, files, &PortfolioFiles::goBack);
    connect(a->compact, &QAction::triggered, files, &PortfolioFiles::compact);
    connect(a->verify, &QAction::triggered, files, &PortfolioFiles::verify);
    connect(a->history, &QAction::triggered, files, &PortfolioFiles::showHistory);
    connect(a->close, &QAction::triggered, &m_session, &Session::close);
    connect(a->quit, &QAction::triggered, this, &QWidget::close);
    connect(files, &PortfolioFiles::recentChanged, this, &MainWindow::renewRecentMenu);
    const auto say = [this](const QString &text) { statusBar()->showMessage(text, 8000); };
    connect(files, &PortfolioFiles::said, statusBar(), say);
    connect(m_bringing, &BringingIn::said, statusBar(), say);
    connect(m_bringing, &BringingIn::brought, m_copies, &CopiesBanner::broughtIn);
    connect(m_copies, &CopiesBanner::wanted, this, [this](const QStringList &copies) {
        m_panel->form().flush();
        m_bringing->bringIn(copies);
    });
    connect(m_start, &StartPage::newRequested, files, &PortfolioFiles::createNew);
    connect(m_start, &StartPage::openRequested, files, &PortfolioFiles::open);
    connect(m_start, &StartPage::sampleRequested, files, &PortfolioFiles::createSample);
    connect(m_start, &StartPage::demoRequested, files, &PortfolioFiles::createDemo);
    connect(m_start, &StartPage::fileRequested, files, &PortfolioFiles::openPath);
}

void MainWindow::connectOtherActions()
{
    Actions *a = m_actions;
    connect(a->undo, &QAction::triggered, this, [this] {
        m_panel->form().flush();
        m_session.undo();
    });
    connect(a->redo, &QAction::triggered, this, [this] { m_session.redo(); });
    connect(a->copy, &QAction::triggered, this, [this] {
        QWidget *focus = QApplication::focusWidget();
        if (auto *line = qobject_cast<QLineEdit *>(focus))
            line->copy();
        else if (auto *text = qobject_cast<QPlainTextEdit *>(focus))
            text->copy();
        else if (page()) {
            const WaitCursor wait;
            page()->copy();
        }
    });
    connect(a->remove, &QAction::triggered, this, [this] {
        if (RecordTable *table = page() ? page()->table() : nullptr) table->removeSelected();
    });
    connect(a->find, &QAction::triggered, this, &MainWindow::search);
    connect(a->looks, &QActionGroup::triggered, this, [](const QAction *chosen) {
        QSettings().setValue(QStringLiteral("window/look"), chosen->data());
        applyLook(*qApp, Scheme(chosen->data().toInt()));
    });
    connect(a->densities, &QActionGroup::triggered, this, [this](const QAction *chosen) {
        QSettings().setValue(QStringLiteral("window/compact"), chosen->data());
        applyDensity();
    });
    connect(a->languages, &QActionGroup::triggered, this,
            [this](const QAction *chosen) { setLanguage(Language(chosen->data().toInt())); });
    connect(a->sidePanel, &QAction::toggled, this, [this](bool shown) {
        if (!m_split->isOver()) m_wantsPanel = shown;
        renewPanel();
    });
    connect(m_split, &SideSplit::overChanged, this,
            [this](bool over) { m_actions->sidePanel->setChecked(!over && m_wantsPanel); });
    connect(m_panel, &RecordPanel::closeRequested, this, [this] { leavePanel(true); });
    auto *leave = new QShortcut(QKeySequence(Qt::Key_Escape), m_panel);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, [this] { leavePanel(m_split->isOver()); });
    auto *next = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), m_panel);
    next->setContext(Qt::WidgetWithChildrenShortcut);
    connect(next, &QShortcut::activated, a->nextRecord, &QAction::trigger);
    // A maximised window becomes one again.
    connect(a->fullScreen, &QAction::toggled, this,
            [this](bool full) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, full)); });
    connect(a->newRecord, &QAction::triggered, this, [this] {
        const Entity *entity = page() ? page()->entity() : nullptr;
        createRecord(entity ? *entity : describe<Project>());
    });
    connect(a->previousRecord, &QAction::triggered, this, [this] { stepRecord(-1); });
    connect(a->nextRecord, &QAction::triggered, this, [this] { stepRecord(1); });
    connect(a->check, &QAction::triggered, this, [this] {
        m_watch->lookNow();
        openSection(QStringLiteral("problems"));
    });
    connect(a->signature, &QAction::triggered, this,
            [this] { (new SignatureDialog(m_session, this))->open(); });
    connect(a->about, &QAction::triggered, this, [this] { (new AboutDialog(this))->open(); });
    connect(a->shortcuts, &QAction::triggered, this, &MainWindow::showShortcuts);
    connect(new QShortcut(QKeySequence(Qt::Key_F6), this), &QShortcut::activated, this,
            &MainWindow::cycleZones);
    for (int group = 0; group < int(sectionGroups().size()) && group < 9; ++group)
        connect(new QShortcut(groupKey(group), this), &QShortcut::activated, this,
                [this, group] { m_sidebar->openGroup(group); });
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::replaced, this, &MainWindow::onReplaced);
    connect(&m_session, &Session::projectChanged, this, &MainWindow::renewProject);
    connect(&m_session, &Session::projectChanged, this, &MainWindow::renewPanel);
    connect(&m_session, &Session::changed, this, [this](const ChangedRecords &changed) {
        m_countSoon.start();
        if (changed.touches(describe<Project>())) renewProjectMenu();
        renewActions();
    });
    connect(&m_session, &Session::failed, m_banner, &FileBanner::renew);
    connect(m_watch, &ProblemWatch::found, this, [this] { m_countSoon.start(); });
    connect(&m_countSoon, &QTimer::timeout, this, &MainWindow::renewCounts);
    connect(m_sidebar, &Sidebar::chosen, this, &MainWindow::openSection);
    connect(m_status, &StatusLine::problemsRequested, this,
            [this] { openSection(QStringLiteral("problems")); });
    connect(m_panel, &RecordPanel::recordRequested, this,
            [this](const Entity *entity, qint64 record) { showRecord(entity, record); });
    connect(m_panel, &RecordPanel::resumeRequested, this, &MainWindow::resume);
    connect(&m_panel->form(), &RecordForm::typingChanged, m_status, &StatusLine::setTyping);
    connect(&m_panel->form(), &RecordForm::leftBehind, statusBar(),
            [this](const QString &text) { statusBar()->showMessage(text, 8000); });
    connect(m_newMenu, &QMenu::aboutToShow, this, &MainWindow::renewNewMenu);
    connect(m_panel, &RecordPanel::created, this, [this](qint64 record) {
        // The form that tells this is still at work. It may be left for the row that was clicked.
        QTimer::singleShot(0, this, [this, record] {
            const Entity *entity = page() ? page()->entity() : nullptr;
            if (entity && m_panel->form().entity() == entity && m_panel->record() == record)
                page()->showRecord(*entity, record);
        });
    });
}

void MainWindow::showShortcuts()
{
    QList<QStringList> rows;
    const auto all = m_actions->findChildren<QAction *>();
    for (const QAction *action : all) {
        if (action->shortcut().isEmpty()) continue;
        rows += QStringList{QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText),
                            plainText(action->text())};
    }
    rows += QStringList{QStringLiteral("F6"), tr("To the next zone: sections, content, side panel, search")};
    rows += QStringList{groupKey(0).toString(QKeySequence::NativeText) + QStringLiteral(" … ")
                            + groupKey(8).toString(QKeySequence::NativeText),
                        tr("To a group of sections")};
    rows += QStringList{QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L).toString(QKeySequence::NativeText),
                        tr("Texts of the form in the next language")};
    auto *dialog = new ListDialog(tr("Keyboard shortcuts"), tr("Everything can be done without a mouse."),
                                  this);
    dialog->setRows({tr("Keys"), tr("What they do")}, rows);
    dialog->open();
}

void MainWindow::cycleZones()
{
    QWidget *const focus = QApplication::focusWidget();
    const auto in = [&](const QWidget *zone) {
        return focus && (zone == focus || zone->isAncestorOf(focus));
    };
    if (in(m_sidebar)) {
        if (page()) page()->focusContent();
    } else if (in(m_pages) && m_panel->isVisible()) {
        m_panel->form().setFocus();
    } else if (in(m_pages) || in(m_panel)) {
        m_search->setFocus();
    } else if (auto *list = m_sidebar->findChild<QListWidget *>()) {
        list->setFocus();
    }
}

} // namespace passerelle
