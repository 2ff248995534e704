// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The frame around the pages: menus, tools, sections, the side panel, the status.
#pragma once

#include "core/base/translation.h"
#include "ui/session.h"

#include <QHash>
#include <QMainWindow>
#include <QTimer>

class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace passerelle
{

class Actions;
class BringingIn;
class CopiesBanner;
class FileBanner;
class PortfolioFiles;
class ProblemWatch;
class RecordPanel;
class SectionPage;
class SideSplit;
class Sidebar;
class StartPage;
class StatusLine;

class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Session &session, Translation &translation, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openFile(const QString &path);
    SectionPage *openSection(const QString &id); // null if there is none
    // Goes to a record, wherever it is, and into a field of it if one is named.
    void showRecord(const Entity *entity, qint64 record, const QString &field = {});
    void createRecord(const Entity &entity);
    // In the side panel, beside a page that may show something else.
    void showAside(const Entity *entity, qint64 record);
    void setLanguage(Language language);
    [[nodiscard]] Actions &actions() { return *m_actions; }
    [[nodiscard]] PortfolioFiles &files() { return *m_files; }
    [[nodiscard]] RecordPanel &panel() { return *m_panel; }
    [[nodiscard]] SectionPage *page() const; // null while no portfolio is open

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildFrame();
    void buildToolBar();
    void connectFileActions();
    void connectOtherActions();
    void connectSession();
    void retranslate();
    void renewTitle();
    void renewSections();
    void renewCounts();
    void renewProject();
    void renewProjectMenu();
    void renewRecentMenu();
    void renewActions();
    void renewPanel();
    void openForm(const Entity &entity);
    void resume(const Row &draft);
    void renewNewMenu();
    void applyDensity();
    void search();
    void import(const QStringList &paths);
    void showShortcuts();
    void cycleZones();
    void stepRecord(int by);
    void leavePanel(bool close); // the focus goes back to the content
    void onReplaced();

    Session &m_session;
    Translation &m_translation;
    Actions *m_actions;
    ProblemWatch *m_watch;
    PortfolioFiles *m_files;
    StatusLine *m_status;
    Sidebar *m_sidebar;
    QMenu *m_projectMenu;
    QMenu *m_newMenu;
    QToolButton *m_new;
    QToolButton *m_language;
    QPushButton *m_search;
    QStackedWidget *m_central;
    StartPage *m_start;
    QWidget *m_work;
    FileBanner *m_banner;
    CopiesBanner *m_copies;
    BringingIn *m_bringing;
    QStackedWidget *m_pages;
    RecordPanel *m_panel;
    SideSplit *m_split;
    QHash<QString, SectionPage *> m_made;
    QTimer m_countSoon;
    const Entity *m_asideOf = nullptr; // what the panel shows instead of the record of the page
    qint64 m_aside = 0;
    bool m_wantsPanel = true; // where there is room beside the content
};

} // namespace passerelle
