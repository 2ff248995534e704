// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions.h"

#include "ui/look/icons.h"
#include "ui/mnemonics.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include <utility>

namespace passerelle
{

namespace
{
constexpr char whatItDoes[] = "passerelleTip";

QAction *choice(QActionGroup *group, const char *name, const QVariant &data)
{
    auto *action = group->addAction(QString());
    action->setObjectName(QLatin1String(name));
    action->setCheckable(true);
    action->setData(data);
    return action;
}
} // namespace

Actions::Actions(QMainWindow &window)
    : QObject(&window)
    , newPortfolio(make("newPortfolio", "add", QKeySequence::New))
    , open(make("open", "", QKeySequence::Open))
    , openSample(make("openSample"))
    , createDemo(make("createDemo"))
    , import(make("import", "import", Qt::CTRL | Qt::Key_I))
    , exportCsv(make("exportCsv"))
    , exportXlsx(make("exportXlsx"))
    , exportJson(make("exportJson"))
    , exportWorkbook(make("exportWorkbook"))
    , exportPdf(make("exportPdf"))
    , print(make("print", "print", QKeySequence(Qt::CTRL | Qt::Key_P)))
    , backUp(make("backUp"))
    , goBack(make("goBack"))
    , compact(make("compact"))
    , close(make("close", "close", QKeySequence::Close))
    , quit(make("quit", "", QKeySequence(Qt::CTRL | Qt::Key_Q)))
    , undo(make("undo", "undo", QKeySequence(Qt::CTRL | Qt::Key_Z)))
    , redo(make("redo", "redo"))
    , copy(make("copy", "copy", QKeySequence::Copy))
    , remove(make("remove", "remove", QKeySequence::Delete))
    , find(make("find", "search"))
    , history(make("history", "history", Qt::CTRL | Qt::Key_H))
    , sidePanel(make("sidePanel", "", Qt::Key_F9))
    , fullScreen(make("fullScreen", "full-screen", Qt::Key_F11))
    , newRecord(make("newRecord", "add"))
    , previousRecord(make("previousRecord", "", Qt::CTRL | Qt::Key_Up))
    , nextRecord(make("nextRecord", "", Qt::CTRL | Qt::Key_Down))
    , check(make("check", "problems", Qt::Key_F7))
    , verify(make("verify", "check"))
    , signature(make("signature"))
    , about(make("about"))
    , shortcuts(make("shortcuts", "help", Qt::Key_F1))
    , looks(new QActionGroup(this))
    , densities(new QActionGroup(this))
    , languages(new QActionGroup(this))
    , m_window(window)
{
    newPortfolio->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    newRecord->setShortcut(Qt::CTRL | Qt::Key_N);
    redo->setShortcuts({Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y});
    find->setShortcuts({Qt::CTRL | Qt::Key_K, Qt::CTRL | Qt::Key_F});
    remove->setShortcutContext(
        Qt::WidgetWithChildrenShortcut); // the key belongs to the table that has the focus
    sidePanel->setCheckable(true);
    sidePanel->setChecked(true);
    fullScreen->setCheckable(true);
    for (int scheme = 0; scheme < 3; ++scheme) choice(looks, "look", scheme);
    for (const bool dense : {false, true}) choice(densities, "density", dense);
    for (const Language language : allLanguages)
        choice(languages, code(language), int(language))->setText(ownName(language));
    fillMenus();
    retranslate();
}

QAction *Actions::make(const char *name, const char *iconName, const QKeySequence &key)
{
    auto *action = new QAction(this);
    action->setObjectName(QLatin1String(name));
    if (*iconName) action->setIcon(icon(QLatin1String(iconName)));
    action->setShortcut(key);
    return action;
}

void Actions::fillMenus()
{
    QMenuBar *bar = m_window.menuBar();
    const auto menu = [&](const char *name) {
        QMenu *added = bar->addMenu(QString());
        added->setObjectName(QLatin1String(name));
        return added;
    };
    fileMenu = menu("fileMenu");
    fileMenu->addActions({newPortfolio, open});
    recentMenu = fileMenu->addMenu(QString());
    fileMenu->addActions({openSample, createDemo});
    fileMenu->addSeparator();
    fileMenu->addAction(import);
    exportMenu = fileMenu->addMenu(QString());
    exportMenu->addActions({exportCsv, exportXlsx, exportWorkbook, exportJson, exportPdf});
    fileMenu->addAction(print);
    fileMenu->addSeparator();
    fileMenu->addActions({backUp, goBack, compact});
    fileMenu->addSeparator();
    fileMenu->addActions({close, quit});

    editMenu = menu("editMenu");
    editMenu->addActions({undo, redo, history});
    editMenu->addSeparator();
    editMenu->addActions({copy, remove});
    editMenu->addSeparator();
    editMenu->addAction(find);

    viewMenu = menu("viewMenu");
    lookMenu = viewMenu->addMenu(QString());
    lookMenu->addActions(looks->actions());
    densityMenu = viewMenu->addMenu(QString());
    densityMenu->addActions(densities->actions());
    viewMenu->addSeparator();
    viewMenu->addActions({sidePanel, fullScreen});

    recordMenu = menu("recordMenu");
    recordMenu->addActions({newRecord, previousRecord, nextRecord});
    toolsMenu = menu("toolsMenu");
    toolsMenu->addActions({check, verify});
    toolsMenu->addSeparator();
    toolsMenu->addAction(signature);
    languageMenu = menu("languageMenu");
    languageMenu->addActions(languages->actions());
    helpMenu = menu("helpMenu");
    helpMenu->addActions({shortcuts, about});
}

namespace
{
void collect(const QList<QAction *> &entries, QList<QAction *> &commands)
{
    for (QAction *entry : entries)
        if (entry->menu())
            collect(entry->menu()->actions(), commands);
        else if (!entry->isSeparator())
            commands += entry;
}
} // namespace

QList<QAction *> Actions::commands() const
{
    QList<QAction *> commands;
    collect(m_window.menuBar()->actions(), commands);
    return commands;
}

void Actions::label(QAction *action, const QString &text, const QString &tip)
{
    action->setProperty(whatItDoes, tip);
    action->setStatusTip(tip);
    name(action, text);
}

void Actions::name(QAction *action, const QString &text)
{
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    QString plain = text;
    plain = plain.remove(u'…').trimmed(); // some languages write " …"
    action->setToolTip(key.isEmpty() ? plain : tr("%1 (%2)", "action, key").arg(plain, key));
    if (plainText(action->text()) == text) return; // it keeps its letter
    m_renamed = true;
    QString shown = text;
    action->setText(shown.replace(u'&', QStringLiteral("&&")));
}

void Actions::allow(QAction *action, bool possible, const QString &reason)
{
    action->setEnabled(possible);
    action->setStatusTip(possible || reason.isEmpty() ? action->property(whatItDoes).toString() : reason);
}

// Undo, redo and the new record are all that changes its name while the language stays.
void Actions::renewMnemonics()
{
    if (!std::exchange(m_renamed, false)) return;
    for (QMenu *menu : {editMenu, recordMenu}) assignMnemonics(*menu);
}

void Actions::labelFile()
{
    label(newPortfolio, tr("New portfolio…"), tr("Create an empty portfolio in a new file."));
    label(open, tr("Open…"), tr("Open a portfolio."));
    label(openSample, tr("Open the sample…"), tr("Create a portfolio with the two founding cases."));
    label(createDemo, tr("Create a demonstration…"),
          tr("Create a portfolio of invented data that shows everything."));
    label(import, tr("Import…"), tr("Take over records from CSV, XLSX, ODS, JSON or CORDIS."));
    label(exportCsv, tr("Table as CSV…"), tr("Write the records of this table to a CSV file."));
    label(exportXlsx, tr("Table as XLSX…"), tr("Write the records of this table to a spreadsheet."));
    label(exportWorkbook, tr("All tables as XLSX…"),
          tr("Write all records to a spreadsheet with one sheet each."));
    label(exportJson, tr("Portfolio as JSON…"), tr("Write the whole portfolio to one JSON file."));
    label(exportPdf, tr("Page as PDF…"), tr("Write what this page shows to a PDF file."));
    label(print, tr("Print…"), tr("Print what this page shows."));
    label(backUp, tr("Back up now"), tr("Keep a copy of the portfolio as it is now."));
    label(goBack, tr("Go back to a backup…"), tr("Replace the content by that of an earlier copy."));
    label(compact, tr("Drop old history…"),
          tr("Make the file smaller: drop steps that are older than a year."));
    label(close, tr("Close"), tr("Close the portfolio. All changes are on disk."));
    label(quit, tr("Quit"), tr("Close the program. All changes are on disk."));
}

void Actions::labelOthers()
{
    label(undo, tr("Undo"), tr("Take back the last step."));
    label(redo, tr("Redo"), tr("Do again what was undone."));
    label(history, tr("History"), tr("Show what was changed, when and by whom."));
    label(copy, tr("Copy"), tr("Copy what is selected to the clipboard."));
    label(remove, tr("Delete"), tr("Delete the selected records. This can be undone."));
    label(find, tr("Search…"), tr("Search all records."));
    label(sidePanel, tr("Side panel"), tr("Show or hide the form of the selected record."));
    label(fullScreen, tr("Full screen"), tr("Use the whole screen."));
    label(newRecord, tr("New record"), tr("Add a record to this table."));
    label(previousRecord, tr("Previous record"), tr("Select the record above."));
    label(nextRecord, tr("Next record"), tr("Select the record below."));
    label(check, tr("Check"), tr("Show everything that someone should look at."));
    label(verify, tr("Verify the file"), tr("Test whether the file is whole."));
    label(signature, tr("Your name…"), tr("Say under which name others see your changes."));
    label(shortcuts, tr("Keyboard shortcuts"), tr("Show which keys do what."));
    label(about, tr("About Passerelle"), tr("Show version, licence and sources."));
}

void Actions::retranslate()
{
    labelFile();
    labelOthers();
    const QStringList schemes{tr("As the system"), tr("Light"), tr("Dark")};
    for (int i = 0; i < schemes.size(); ++i) looks->actions().at(i)->setText(schemes[i]);
    densities->actions().at(0)->setText(tr("Comfortable"));
    densities->actions().at(1)->setText(tr("Compact"));
    fileMenu->setTitle(tr("File"));
    recentMenu->setTitle(tr("Open recent"));
    exportMenu->setTitle(tr("Export"));
    editMenu->setTitle(tr("Edit"));
    viewMenu->setTitle(tr("View"));
    lookMenu->setTitle(tr("Look"));
    densityMenu->setTitle(tr("Density"));
    recordMenu->setTitle(tr("Record"));
    toolsMenu->setTitle(tr("Tools"));
    languageMenu->setTitle(tr("Language"));
    helpMenu->setTitle(tr("Help"));
    assignMnemonics(*m_window.menuBar());
    m_renamed = false;
}

} // namespace passerelle
