// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main_window.h"

#include "core/model/entities.h"
#include "ui/actions.h"
#include "ui/bringing_in.h"
#include "ui/copies_banner.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/search_palette.h"
#include "ui/file_banner.h"
#include "ui/forms/record_form.h"
#include "ui/forms/record_panel.h"
#include "ui/look/look.h"
#include "ui/models/record_table.h"
#include "ui/models/totals_row.h"
#include "ui/pages/figures_table.h"
#include "ui/pages/section_page.h"
#include "ui/pages/start_page.h"
#include "ui/portfolio_files.h"
#include "ui/problem_watch.h"
#include "ui/record_draft.h"
#include "ui/side_split.h"
#include "ui/status_line.h"
#include "ui/widgets/sidebar.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QMenu>
#include <QScreen>
#include <QSettings>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>

namespace passerelle
{

namespace
{

bool isPortfolio(const QStringList &paths)
{
    return paths.size() == 1 && QFileInfo(paths.front()).suffix() == u"passerelle";
}

} // namespace

MainWindow::MainWindow(Session &session, Translation &translation, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_translation(translation)
    , m_actions(new Actions(*this))
    , m_watch(new ProblemWatch(session, this))
    , m_files(new PortfolioFiles(session, *this))
    , m_status(nullptr)
    , m_sidebar(new Sidebar)
    , m_projectMenu(new QMenu(this))
    , m_newMenu(new QMenu(this))
    , m_central(new QStackedWidget)
    , m_start(new StartPage)
    , m_work(new QWidget)
    , m_banner(new FileBanner(session, *m_files))
    , m_copies(new CopiesBanner(session))
    , m_bringing(new BringingIn(session, *this))
    , m_pages(new QStackedWidget)
    , m_panel(new RecordPanel(session))
    , m_split(new SideSplit(m_pages, m_panel))
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    m_session.setWindow(this);
    m_countSoon.setSingleShot(true);
    constexpr int pause = 200;
    m_countSoon.setInterval(pause);
    buildFrame();
    buildToolBar();
    connectFileActions();
    connectOtherActions();
    connectSession();
    const QSettings settings;
    constexpr QSize usual(1440, 900);
    if (!restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray()))
        resize(usual.boundedTo(screen()->availableSize()));
    m_wantsPanel = settings.value(QStringLiteral("window/panel"), true).toBool();
    m_actions->sidePanel->setChecked(m_wantsPanel);
    const int scheme = settings.value(QStringLiteral("window/look"), int(Scheme::System)).toInt();
    const bool compact = settings.value(QStringLiteral("window/compact"), false).toBool();
    m_actions->looks->actions().at(qBound(0, scheme, 2))->setChecked(true);
    m_actions->densities->actions().at(compact)->setChecked(true);
    m_actions->languages->actions().at(int(m_session.language()))->setChecked(true);
    applyDensity();
    retranslate();
    onReplaced();
}

MainWindow::~MainWindow()
{
    m_panel->form().flush(); // while everyone who is told is still whole
    m_session.disconnect(this);
    m_watch->disconnect(this);
}

void MainWindow::openFile(const QString &path) { m_files->openPath(path); }

SectionPage *MainWindow::page() const { return qobject_cast<SectionPage *>(m_pages->currentWidget()); }

SectionPage *MainWindow::openSection(const QString &id)
{
    const Section *section = sectionNamed(id);
    if (!section) return nullptr;
    SectionPage *&shown = m_made[id];
    if (!shown) {
        shown = new SectionPage(m_session, *m_watch, *section);
        m_pages->addWidget(shown);
        SectionPage *const made = shown;
        connect(made, &SectionPage::viewChanged, this, [this] {
            m_asideOf = nullptr;
            renewPanel();
        });
        connect(made, &SectionPage::recordSelected, this, [this, made](const Entity *entity, qint64 record) {
            if (made != page()) return;
            m_asideOf = nullptr;
            if (m_actions->sidePanel->isChecked()) m_panel->setRecord(*entity, record);
            renewActions();
        });
        connect(made, &SectionPage::recordActivated, this, [this] {
            m_actions->sidePanel->setChecked(true);
            m_panel->form().setFocus();
        });
        connect(made, &SectionPage::newRequested, this, [this] { m_actions->newRecord->trigger(); });
        connect(made, &SectionPage::recordRequested, this, &MainWindow::showRecord);
        connect(made, &SectionPage::sectionRequested, this, &MainWindow::openSection);
    }
    m_sidebar->setCurrent(id);
    m_pages->setCurrentWidget(shown);
    m_split->setHead(&shown->head());
    m_asideOf = nullptr;
    QSettings().setValue(QStringLiteral("window/section"), id);
    renewPanel();
    return shown;
}

void MainWindow::showRecord(const Entity *entity, qint64 record, const QString &field)
{
    const Section *section = entity ? sectionOf(*entity) : nullptr;
    if (!section || !m_session.document()) return;
    const qint64 project = m_session.document()->projectOf(*entity, record);
    if (m_session.project() && project && project != m_session.project()) m_session.setProject(project);
    openSection(QLatin1String(section->id))->showRecord(*entity, record);
    m_actions->sidePanel->setChecked(true);
    m_panel->setRecord(*entity, record);
    renewPanel();
    if (!field.isEmpty()) m_panel->form().focusField(field);
}

void MainWindow::showAside(const Entity *entity, qint64 record)
{
    if (!entity || !m_session.document()) return;
    m_asideOf = entity;
    m_aside = record;
    m_actions->sidePanel->setChecked(true);
    renewPanel();
    m_panel->form().setFocus();
}

void MainWindow::openForm(const Entity &entity)
{
    openSection(QLatin1String(sectionOf(entity)->id))->openView(QLatin1String(entity.name));
    m_actions->sidePanel->setChecked(true);
    m_split->setSideShown(true);
}

void MainWindow::resume(const Row &draft)
{
    openForm(*draft.entity);
    m_panel->resume(draft);
}

void MainWindow::createRecord(const Entity &entity)
{
    const Document *document = m_session.document();
    if (!document || !sectionOf(entity) || !m_session.writable()) return;
    m_panel->form().flush();
    const auto selected = [this](const Entity &of) {
        const Section *home = sectionOf(of);
        const SectionPage *made = home ? m_made.value(QLatin1String(home->id)) : nullptr;
        return made ? made->current(of) : 0;
    };
    Row draft = draftOf(*document, entity, m_session.project(), m_session.language(), selected);
    openForm(entity);
    if (!canExist(draft)) return m_panel->startNew(draft);
    if (const qint64 same = document->withKeyOf(draft)) return showRecord(&entity, same); // there is only one
    qint64 record = 0;
    if (!m_session.edit(TEXT("Step", "New %1"), translated(entity.label),
                        [&](Editor &editor) { record = editor.insertNew(draft); }))
        return;
    showRecord(&entity, record);
    for (const Field &field : entity.fields)
        if (field.kind == Kind::Text || field.kind == Kind::Translated)
            return m_panel->form().focusField(QLatin1String(field.name));
}

void MainWindow::setLanguage(Language language)
{
    m_panel->form().flush();
    m_translation.use(language);
    QSettings().setValue(QStringLiteral("window/language"), QLatin1String(code(language)));
    m_session.setLanguage(language);
    m_actions->languages->actions().at(int(language))->setChecked(true);
    retranslate(); // also when there is no catalogue of this language
}

void MainWindow::onReplaced()
{
    const Document *document = m_session.document();
    m_central->setCurrentWidget(document ? m_work : static_cast<QWidget *>(m_start));
    m_sidebar->setVisible(document);
    m_start->setRecent(PortfolioFiles::recent());
    m_banner->renew();
    m_copies->look();
    m_bringing->meet();
    renewTitle();
    renewSections();
    if (document && !page()) {
        const QString last = QSettings().value(QStringLiteral("window/section")).toString();
        openSection(sectionNamed(last) ? last : QStringLiteral("overview"));
    }
    renewPanel();
}

void MainWindow::renewTitle()
{
    const Document *document = m_session.document();
    setWindowTitle(document ? tr("%1 – Passerelle", "file name").arg(QFileInfo(document->path()).fileName())
                            : QStringLiteral("Passerelle"));
}

void MainWindow::renewPanel()
{
    const SectionPage *shown = page();
    if (!m_session.document() || !m_actions->sidePanel->isChecked()) m_asideOf = nullptr;
    const Entity *entity = m_asideOf ? m_asideOf : shown ? shown->entity() : nullptr;
    const bool seen = m_session.document() && entity && m_actions->sidePanel->isChecked();
    m_split->setSideShown(seen);
    if (seen)
        m_panel->setRecord(*entity, m_asideOf ? m_aside : shown->current(*entity));
    else
        m_panel->clear();
    renewActions();
}

void MainWindow::applyDensity()
{
    const bool compact = m_actions->densities->actions().at(1)->isChecked();
    setCompact(compact);
    m_sidebar->setCompact(compact);
    const auto tables = m_pages->findChildren<QTableView *>();
    for (QTableView *table : tables)
        if (auto *figures = qobject_cast<FiguresTable *>(table))
            figures->fit();
        else
            giveRowHeight(*table);
    const auto totals = m_pages->findChildren<TotalsRow *>();
    for (TotalsRow *row : totals) row->updateGeometry();
}

void MainWindow::search()
{
    if (!m_session.document()) return;
    m_panel->form().flush();
    auto *palette = new SearchPalette(m_session, this);
    connect(palette, &SearchPalette::recordRequested, this, &MainWindow::showRecord);
    connect(palette, &SearchPalette::asideRequested, this, &MainWindow::showAside);
    palette->setCommands(m_actions->commands());
    palette->open();
}

void MainWindow::import(const QStringList &paths)
{
    m_panel->form().flush();
    auto *dialog = new ImportDialog(m_session, this);
    dialog->open();
    if (!paths.isEmpty()) dialog->takeFiles(paths);
}

void MainWindow::stepRecord(int by)
{
    RecordTable *table = page() ? page()->table() : nullptr;
    if (!table) return;
    const int row = table->model().rowOf(table->current()) + by;
    if (row >= 0 && row < table->model().rowCount()) table->select(table->model().recordAt(row));
}

void MainWindow::leavePanel(bool close)
{
    m_panel->form().flush();
    if (close) m_actions->sidePanel->setChecked(false);
    if (page()) page()->focusContent();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_panel->form().flush();
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/panel"), m_wantsPanel);
    settings.setValue(QStringLiteral("window/panelWidth"), m_split->saveState());
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QStringList paths = localFiles(*event->mimeData());
    if (isPortfolio(paths) || (!paths.isEmpty() && m_session.writable())) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList paths = localFiles(*event->mimeData());
    event->acceptProposedAction();
    if (isPortfolio(paths))
        openFile(paths.front());
    else
        import(paths);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::ActivationChange && isActiveWindow()) {
        m_banner->renew();
        m_copies->lookAgain();
    }
    if (event->type() == QEvent::WindowStateChange) {
        const QSignalBlocker quiet(m_actions->fullScreen); // the desktop has keys of its own for it
        m_actions->fullScreen->setChecked(isFullScreen());
    }
}

} // namespace passerelle
