// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the window is put together, and what its menus do.
#include "core/model/entities.h"
#include "ui/actions.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/list_dialog.h"
#include "ui/file_banner.h"
#include "ui/forms/record_form.h"
#include "ui/forms/record_panel.h"
#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/main_window.h"
#include "ui/mnemonics.h"
#include "ui/models/record_table.h"
#include "ui/pages/section_page.h"
#include "ui/pages/start_page.h"
#include "ui/portfolio_files.h"
#include "ui/problem_watch.h"
#include "ui/queries.h"
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
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace passerelle
{

namespace
{

const Entity &projectEntity() { return *entityNamed(QStringLiteral("project")); }

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
    m_splitter->setObjectName(QStringLiteral("splitter"));
    m_splitter->addWidget(m_pages);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(5);
    constexpr int leastPages = 360, leastPanel = 280, usualPanel = 324, usualPages = 912;
    m_pages->setMinimumWidth(leastPages);
    m_panel->setMinimumWidth(leastPanel);
    m_splitter->setSizes({usualPages, usualPanel});
    m_splitter->restoreState(QSettings().value(QStringLiteral("window/splitter")).toByteArray());
    auto *work = new QVBoxLayout(m_work);
    work->setContentsMargins(0, 0, 0, 0);
    work->setSpacing(0);
    work->addWidget(m_banner);
    work->addWidget(m_splitter, 1);
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
    connect(a->backUp, &QAction::triggered, files, &PortfolioFiles::backUpNow);
    connect(a->goBack, &QAction::triggered, files, &PortfolioFiles::goBack);
    connect(a->compact, &QAction::triggered, this, [this] {
        m_panel->form().flush();
        m_files->compact();
    });
    connect(a->verify, &QAction::triggered, files, &PortfolioFiles::verify);
    connect(a->history, &QAction::triggered, files, &PortfolioFiles::showHistory);
    connect(a->close, &QAction::triggered, this, [this] {
        m_panel->form().flush();
        m_session.close();
    });
    connect(a->quit, &QAction::triggered, this, &QWidget::close);
    connect(files, &PortfolioFiles::recentChanged, this, &MainWindow::renewRecentMenu);
    connect(files, &PortfolioFiles::said, statusBar(),
            [this](const QString &text) { statusBar()->showMessage(text, 8000); });
    connect(m_start, &StartPage::newRequested, files, &PortfolioFiles::createNew);
    connect(m_start, &StartPage::openRequested, files, &PortfolioFiles::open);
    connect(m_start, &StartPage::sampleRequested, files, &PortfolioFiles::createSample);
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
        else if (page())
            page()->copy();
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
    connect(a->sidePanel, &QAction::toggled, this, &MainWindow::renewPanel);
    connect(a->fullScreen, &QAction::toggled, this,
            [this](bool full) { full ? showFullScreen() : showNormal(); });
    connect(a->newRecord, &QAction::triggered, this, [this] {
        const Entity *entity = page() ? page()->entity() : nullptr;
        createRecord(entity ? *entity : projectEntity());
    });
    connect(a->previousRecord, &QAction::triggered, this, [this] { stepRecord(-1); });
    connect(a->nextRecord, &QAction::triggered, this, [this] { stepRecord(1); });
    connect(a->check, &QAction::triggered, this, [this] {
        m_watch->lookNow();
        openSection(QStringLiteral("problems"));
    });
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
    connect(&m_session, &Session::projectChanged, this, &MainWindow::renewSections);
    connect(&m_session, &Session::projectChanged, this, &MainWindow::renewPanel);
    connect(&m_session, &Session::changed, this, [this](const ChangedRecords &changed) {
        m_countSoon.start();
        if (changed.touches(projectEntity())) renewSections();
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
    connect(m_panel, &RecordPanel::created, this, [this](qint64 record) {
        // The form that tells this is still at work.
        QTimer::singleShot(0, this, [this, record] {
            const Entity *entity = page() ? page()->entity() : nullptr;
            if (entity && m_session.document() && m_session.document()->entityOf(record) == entity)
                page()->showRecord(*entity, record);
        });
    });
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_start->retranslate();
    m_status->retranslate();
    m_banner->renew();
    m_new->setText(tr("New"));
    m_new->setToolTip(tr("Add a record of any kind"));
    m_new->setAccessibleName(m_new->toolTip());
    auto *exports = findChild<QToolButton *>(QStringLiteral("exportMenuButton"));
    exports->setToolTip(tr("Export"));
    exports->setAccessibleName(exports->toolTip());
    m_search->setText(tr("Search everything  (%1)", "key")
                          .arg(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText)));
    m_search->setAccessibleName(tr("Search everything"));
    m_language->setText(QString::fromLatin1(code(m_session.language())).toUpper());
    m_language->setToolTip(tr("Language: %1").arg(ownName(m_session.language())));
    m_language->setAccessibleName(m_language->toolTip());
    m_sidebar->setListName(tr("Sections"));
    m_pages->setAccessibleName(tr("Content"));
    m_panel->setAccessibleName(tr("Side panel"));
    renewTitle();
    renewSections();
    renewRecentMenu();
    renewNewMenu();
    renewActions();
}

void MainWindow::renewSections()
{
    std::vector<std::vector<SidebarEntry>> groups;
    for (const auto &sections : sectionGroups()) {
        groups.emplace_back();
        for (const Section &section : sections)
            groups.back().push_back({QLatin1String(section.id), QLatin1String(section.icon),
                                     translated(section.name), -1,
                                     section.id == std::string_view("problems")});
    }
    m_sidebar->setGroups(groups);
    if (page()) m_sidebar->setCurrent(QLatin1String(page()->section().id));
    renewProjectMenu();
    m_countSoon.start();
}

void MainWindow::renewCounts()
{
    const Document *document = m_session.document();
    if (!document) return;
    for (const auto &sections : sectionGroups())
        for (const Section &section : sections)
            if (section.views.empty() && !section.entities.empty())
                m_sidebar->setCount(QLatin1String(section.id),
                                    document->count(*entityNamed(QLatin1String(section.entities.front())),
                                                    ofProject(m_session.project())));
    if (m_watch->known()) m_sidebar->setCount(QStringLiteral("problems"), int(m_watch->problems().size()));
}

void MainWindow::renewProjectMenu()
{
    m_projectMenu->clear();
    const Document *document = m_session.document();
    if (!document) return;
    const std::vector<Row> projects = document->rows(projectEntity(), sortedBy(QStringLiteral("acronym")));
    QString name = tr("All projects");
    QString line = tr("%1 in this portfolio", "number of projects").arg(projects.size());
    const auto add = [&](const QString &text, qint64 project) {
        QString shown = text;
        QAction *action = m_projectMenu->addAction(shown.replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(project == m_session.project());
        connect(action, &QAction::triggered, this, [this, project] {
            m_panel->form().flush();
            m_session.setProject(project);
        });
    };
    add(name, 0);
    m_projectMenu->addSeparator();
    for (const Row &project : projects) {
        const QString shown = document->shownName(projectEntity(), project.id());
        add(shown, project.id());
        if (project.id() != m_session.project()) continue;
        name = shown;
        const QString status = project.text("status");
        line.clear();
        for (const Choice &choice : projectEntity().field(u"status")->choices)
            if (status == QLatin1String(choice.word)) line = translated(choice.label);
        const qint64 programme = project.number("programme");
        if (programme)
            line = QStringLiteral("%1 · %2").arg(
                document->shownName(*entityNamed(QStringLiteral("programme")), programme), line);
    }
    m_sidebar->setProject(name, line);
}

void MainWindow::renewRecentMenu()
{
    QMenu *menu = m_actions->recentMenu;
    menu->clear();
    const QStringList paths = PortfolioFiles::recent();
    for (const QString &path : paths) {
        QString name = QFileInfo(path).fileName();
        QAction *action = menu->addAction(name.replace(u'&', QStringLiteral("&&")));
        action->setStatusTip(QDir::toNativeSeparators(path));
        connect(action, &QAction::triggered, this, [this, path] { openFile(path); });
    }
    menu->menuAction()->setEnabled(!paths.isEmpty());
    menu->menuAction()->setStatusTip(paths.isEmpty() ? tr("No portfolio was opened yet.") : QString());
    assignMnemonics(*menu);
}

void MainWindow::renewNewMenu()
{
    m_newMenu->clear();
    const auto add = [this](const char *name) {
        const Entity *entity = entityNamed(QLatin1String(name));
        connect(m_newMenu->addAction(translated(entity->label)), &QAction::triggered, this,
                [this, entity] { createRecord(*entity); });
    };
    // First what belongs on the page, then the main kind of every other section.
    if (page()) {
        for (const char *name : page()->section().entities) add(name);
        m_newMenu->addSeparator();
    }
    for (const auto &sections : sectionGroups())
        for (const Section &section : sections)
            if (!section.entities.empty() && (!page() || &section != &page()->section()))
                add(section.entities.front());
    assignMnemonics(*m_newMenu);
}

void MainWindow::renewActions()
{
    Actions &a = *m_actions;
    const Document *document = m_session.document();
    const SectionPage *shown = document ? page() : nullptr;
    const Entity *entity = shown ? shown->entity() : nullptr;
    const QString closed = tr("No portfolio is open.");
    const QString readOnly = !document ? closed : document->readOnlyReason();
    const QString noTable = document ? tr("This page has no table of records.") : closed;
    const bool writable = m_session.writable();
    for (QAction *action :
         {a.exportWorkbook, a.exportJson, a.backUp, a.goBack, a.close, a.history, a.find, a.check, a.verify})
        a.allow(action, document, closed);
    for (QAction *action : {a.exportCsv, a.exportXlsx, a.sidePanel}) a.allow(action, entity, noTable);
    a.allow(a.copy, document, closed);
    a.allow(a.import, writable, readOnly);
    a.allow(a.compact, writable, readOnly);
    a.allow(a.newRecord, writable, readOnly);
    const bool any = entity && shown->current(*entity);
    const QString nothing = tr("No record is selected.");
    a.allow(a.remove, writable && any, !writable ? readOnly : nothing);
    a.allow(a.previousRecord, entity, noTable);
    a.allow(a.nextRecord, entity, noTable);
    const auto undoable = writable ? document->undoable() : std::nullopt;
    const auto redoable = writable ? document->redoable() : std::nullopt;
    a.allow(a.undo, undoable.has_value(), writable ? tr("There is nothing to undo.") : readOnly);
    a.allow(a.redo, redoable.has_value(), writable ? tr("There is nothing to redo.") : readOnly);
    a.name(a.undo, undoable ? tr("Undo: %1", "name of a step").arg(undoable->text()) : tr("Undo"));
    a.name(a.redo, redoable ? tr("Redo: %1", "name of a step").arg(redoable->text()) : tr("Redo"));
    const Entity &kind = entity ? *entity : projectEntity();
    a.name(a.newRecord, tr("New: %1", "kind of record").arg(translated(kind.label)));
    a.exportMenu->menuAction()->setEnabled(document);
    findChild<QToolButton *>(QStringLiteral("exportMenuButton"))->setEnabled(document);
    m_search->setEnabled(document);
    m_new->setEnabled(writable);
    a.renewMnemonics();
}

void MainWindow::showShortcuts()
{
    QList<QStringList> rows;
    const auto all = m_actions->findChildren<QAction *>();
    for (const QAction *action : all) {
        if (action->shortcut().isEmpty()) continue;
        QString text = action->text();
        text.replace(QStringLiteral("&&"), QStringLiteral("\x01")).remove(u'&').replace(u'\x01', u'&');
        rows += QStringList{QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText), text};
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
