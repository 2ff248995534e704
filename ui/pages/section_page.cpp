// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/section_page.h"

#include "core/base/format.h"
#include "core/model/entities.h"
#include "ui/models/record_table.h"
#include "ui/pages/budget_view.h"
#include "ui/pages/impact_charts_view.h"
#include "ui/pages/impact_view.h"
#include "ui/pages/overview_view.h"
#include "ui/pages/problems_view.h"
#include "ui/print/printout.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/segmented_control.h"

#include <QDate>
#include <QEvent>
#include <QFileInfo>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace passerelle
{

namespace
{
// The first widget that takes the focus with the tab key.
void focusFirst(const QWidget &view)
{
    for (QWidget *next = view.nextInFocusChain(); next && next != &view; next = next->nextInFocusChain())
        if (view.isAncestorOf(next) && next->isVisible() && next->isEnabled()
            && (next->focusPolicy() & Qt::TabFocus))
            return next->setFocus(Qt::TabFocusReason);
}
} // namespace

SectionPage::SectionPage(Session &session, ProblemWatch &watch, const Section &section, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_watch(watch)
    , m_section(section)
    , m_header(new PageHeader)
    , m_new(m_header->addAction(QStringLiteral("newButton"), QStringLiteral("add")))
    , m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("page_") + QLatin1String(section.id));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    connect(m_new, &QPushButton::clicked, this, &SectionPage::newRequested);
    connect(&m_header->views(), &SegmentedControl::chosen, this, &SectionPage::openView);
    connect(&session, &Session::projectChanged, this, &SectionPage::showState);
    connect(&session, &Session::replaced, this, &SectionPage::showState);
    connect(&session, &Session::languageChanged, this, &SectionPage::showState);
    retranslate();
}

void SectionPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stack->count() == 0) openView(view());
}

QString SectionPage::view() const { return m_header->views().current(); }

void SectionPage::openView(const QString &id)
{
    m_header->views().setCurrent(id);
    m_stack->setCurrentWidget(made(view()));
    m_new->setVisible(entity());
    showState();
    Q_EMIT viewChanged();
}

QWidget *SectionPage::made(const QString &id)
{
    QWidget *&widget = m_views[id];
    if (!widget) {
        const Entity *entity = entityNamed(id);
        const bool isTable = entity && sectionOf(*entity) == &m_section;
        widget = isTable ? static_cast<QWidget *>(makeTable(*entity)) : makeView(id);
        m_stack->addWidget(widget);
    }
    return widget;
}

PageView *SectionPage::makeView(const QString &id)
{
    PageView *view = nullptr;
    if (id == u"overview")
        view = new OverviewView(m_session, m_watch);
    else if (id == u"figures")
        view = new BudgetView(m_session);
    else if (id == u"impact")
        view = new ImpactView(m_session);
    else if (id == u"charts")
        view = new ImpactChartsView(m_session);
    else
        view = new ProblemsView(m_session, m_watch);
    connect(view, &PageView::recordRequested, this, &SectionPage::recordRequested);
    connect(view, &PageView::sectionRequested, this, &SectionPage::sectionRequested);
    connect(view, &PageView::renewed, this, &SectionPage::showState);
    return view;
}

RecordTable *SectionPage::makeTable(const Entity &entity)
{
    auto *table = new RecordTable(m_session, entity);
    connect(table, &RecordTable::newRequested, this, &SectionPage::newRequested);
    connect(table, &RecordTable::recordActivated, this, &SectionPage::recordActivated);
    connect(table, &RecordTable::recordSelected, this, [this, table, &entity](qint64 record) {
        if (this->table() == table) Q_EMIT recordSelected(&entity, record);
    });
    connect(&table->model(), &RecordModel::countChanged, this, &SectionPage::showState);
    return table;
}

void SectionPage::showRecord(const Entity &entity, qint64 record)
{
    openView(QLatin1String(entity.name));
    RecordTable *shown = table();
    if (!shown) return;
    shown->model().setLive(true);
    if (shown->model().rowOf(record) < 0) shown->clearFilters();
    shown->select(record);
}

RecordTable *SectionPage::table() const { return qobject_cast<RecordTable *>(m_stack->currentWidget()); }

const Entity *SectionPage::entity() const
{
    const RecordTable *shown = table();
    return shown ? &const_cast<RecordTable *>(shown)->model().entity() : nullptr;
}

qint64 SectionPage::current(const Entity &entity) const
{
    const auto *table = qobject_cast<RecordTable *>(m_views.value(QLatin1String(entity.name)));
    return table ? table->current() : 0;
}

QWidget &SectionPage::head() const { return *m_header; }

void SectionPage::copy() const
{
    if (const RecordTable *shown = table())
        shown->copy();
    else if (const auto *view = qobject_cast<PageView *>(m_stack->currentWidget()))
        view->copy();
}

Printout SectionPage::printout() const
{
    Printout printout;
    printout.title = title();
    printout.language = m_session.language();
    if (RecordTable *shown = table())
        printout.parts.emplace_back(shown->printed());
    else if (const auto *view = qobject_cast<PageView *>(m_stack->currentWidget()))
        printout.parts = view->printed();
    QStringList foot = QStringList{
        QFileInfo(m_session.document()->path()).fileName(), m_session.project() ? place() : QString(),
        formattedDate(QDate::currentDate(), m_session.language()), ownName(m_session.language())};
    foot.removeAll(QString());
    printout.foot = foot.join(QStringLiteral(" · "));
    return printout;
}

void SectionPage::focusContent()
{
    if (RecordTable *shown = table())
        shown->setFocus();
    else if (QWidget *view = m_stack->currentWidget())
        focusFirst(*view);
}

QString SectionPage::place() const
{
    const Entity &project = *entityNamed(QStringLiteral("project"));
    return m_session.project() ? m_session.document()->shownName(project, m_session.project())
                               : tr("the portfolio");
}

QString SectionPage::title() const { return translated(m_section.name); }

void SectionPage::retranslate()
{
    std::vector<ViewChoice> choices;
    for (const SectionView &each : m_section.views)
        choices.push_back({QLatin1String(each.id), translated(each.name), QLatin1String(each.icon)});
    for (const char *name : m_section.entities)
        choices.push_back({QLatin1String(name), translated(entityNamed(QLatin1String(name))->plural), {}});
    const bool single = choices.size() == 1;
    m_header->views().setViews(choices);
    m_header->views().setChoiceName(tr("View"));
    m_header->views().setVisible(!single);
    m_header->setTitle(title());
    m_new->setText(tr("New"));
    m_new->setVisible(entity());
    showState();
}

void SectionPage::showState()
{
    const Document *document = m_session.document();
    if (!document) return;
    const Entity *shown = entity();
    m_new->setEnabled(m_session.writable());
    if (!shown) {
        const auto *view = qobject_cast<PageView *>(m_stack->currentWidget());
        m_header->setState(view ? view->state() : QString());
        return;
    }
    const QString kind = translated(shown->label);
    m_new->setAccessibleName(tr("New: %1", "kind of record").arg(kind));
    m_new->setToolTip(document->writable() ? m_new->accessibleName() : document->readOnlyReason());
    m_header->setState(tr("%1 in %2", "how many records in which project")
                           .arg(formatted(table()->model().total(), 0, m_session.language()), place()));
}

void SectionPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace passerelle
