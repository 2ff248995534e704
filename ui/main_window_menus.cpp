// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window says around its pages: texts, counts, menus, and which actions can be done now.
#include "core/model/entities.h"
#include "core/model/project.h"
#include "ui/actions.h"
#include "ui/copies_banner.h"
#include "ui/file_banner.h"
#include "ui/forms/record_form.h"
#include "ui/forms/record_panel.h"
#include "ui/main_window.h"
#include "ui/mnemonics.h"
#include "ui/pages/section_page.h"
#include "ui/pages/start_page.h"
#include "ui/portfolio_files.h"
#include "ui/problem_watch.h"
#include "ui/queries.h"
#include "ui/status_line.h"
#include "ui/widgets/sidebar.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace passerelle
{

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_start->retranslate();
    m_status->retranslate();
    m_banner->renew();
    m_copies->retranslate();
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
    renewActions();
}

void MainWindow::renewSections()
{
    std::vector<std::vector<SidebarEntry>> groups;
    for (const auto &sections : sectionGroups()) {
        groups.emplace_back();
        for (const Section &section : sections)
            groups.back().push_back(
                {QLatin1String(section.id), QLatin1String(section.icon), translated(section.name)});
    }
    m_sidebar->setGroups(groups);
    if (page()) m_sidebar->setCurrent(QLatin1String(page()->section().id));
    renewProject();
}

void MainWindow::renewProject()
{
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
    if (!m_watch->known()) return;
    const int errors = m_watch->count(Severity::Error), expected = m_watch->count(Severity::Expected);
    m_sidebar->setProblems(QStringLiteral("problems"), errors, expected,
                           tr("Errors: %1 · Expected: %2").arg(errors).arg(expected));
}

void MainWindow::renewProjectMenu()
{
    m_projectMenu->clear();
    const Document *document = m_session.document();
    if (!document) return;
    const std::vector<Row> projects = document->rows(describe<Project>(),
                                                     sortedBy(QStringLiteral("acronym")));
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
        const QString shown = document->shownName(describe<Project>(), project.id());
        add(shown, project.id());
        if (project.id() != m_session.project()) continue;
        name = shown;
        const QString status = project.text("status");
        line.clear();
        for (const Choice &choice : describe<Project>().field(u"status")->choices)
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
    for (QAction *action : {a.exportWorkbook, a.exportJson, a.backUp, a.goBack, a.close, a.history, a.find,
                            a.check, a.verify, a.print, a.exportPdf})
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
    const auto undoable = document && writable ? document->undoable() : std::nullopt;
    const auto redoable = document && writable ? document->redoable() : std::nullopt;
    a.allow(a.undo, undoable.has_value(), writable ? tr("There is nothing to undo.") : readOnly);
    a.allow(a.redo, redoable.has_value(), writable ? tr("There is nothing to redo.") : readOnly);
    a.name(a.undo, undoable ? tr("Undo: %1", "name of a step").arg(undoable->text()) : tr("Undo"));
    a.name(a.redo, redoable ? tr("Redo: %1", "name of a step").arg(redoable->text()) : tr("Redo"));
    const Entity &kind = entity ? *entity : describe<Project>();
    a.name(a.newRecord, tr("New: %1", "kind of record").arg(translated(kind.label)));
    a.exportMenu->menuAction()->setEnabled(document);
    findChild<QToolButton *>(QStringLiteral("exportMenuButton"))->setEnabled(document);
    m_search->setEnabled(document);
    m_new->setEnabled(writable);
    a.renewMnemonics();
}

} // namespace passerelle
