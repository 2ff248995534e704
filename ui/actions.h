// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything the menus offer, in one place: names, keys, icons. What they do is connected by the window.
#pragma once

#include "core/base/text.h"

#include <QAction>
#include <QObject>

class QActionGroup;
class QMainWindow;
class QMenu;

namespace passerelle
{

class Actions final : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QMainWindow &window);

    QAction *newPortfolio, *open, *openSample, *createDemo, *import, *exportCsv, *exportXlsx, *exportJson,
        *exportWorkbook, *exportPdf, *print, *backUp, *goBack, *compact, *close, *quit;
    QAction *undo, *redo, *copy, *remove, *find, *history;
    QAction *sidePanel, *fullScreen;
    QAction *newRecord, *previousRecord, *nextRecord;
    QAction *check, *verify, *signature;
    QAction *about, *shortcuts;
    QActionGroup *looks; // data: Scheme
    QActionGroup *densities; // data: compact
    QActionGroup *languages; // data: Language
    QMenu *fileMenu, *recentMenu, *exportMenu, *editMenu, *viewMenu, *lookMenu, *densityMenu, *recordMenu,
        *toolsMenu, *languageMenu, *helpMenu;

    // All entries of the menus, in their order.
    [[nodiscard]] QList<QAction *> commands() const;
    void retranslate();
    // Text and tooltip; an ampersand in it is one. renewMnemonics() follows.
    void name(QAction *action, const QString &text);
    void renewMnemonics(); // of the menus in which a name has changed
    // The status tip says what the action does, or why it cannot be done now.
    void allow(QAction *action, bool possible, const QString &reason);

private:
    QAction *make(const char *name, const char *iconName = "", const QKeySequence &key = {});
    void fillMenus();
    void label(QAction *action, const QString &text, const QString &tip);
    void labelFile();
    void labelOthers();

    QMainWindow &m_window;
    bool m_renamed = false;
};

} // namespace passerelle
