// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/problems_view.h"

#include "ui/clipboard.h"
#include "ui/look/colours.h"
#include "ui/look/look.h"
#include "ui/models/display.h"
#include "ui/models/record_delegate.h"
#include "ui/models/table_head.h"
#include "ui/problem_watch.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/plain_tip.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace passerelle
{

namespace
{

// Letter and word: the colour only helps.
QString word(Severity severity)
{
    switch (severity) {
    case Severity::Error: return ProblemModel::tr("E  Error");
    case Severity::Expected: return ProblemModel::tr("?  Expected");
    case Severity::Hint: return ProblemModel::tr("i  Hint");
    }
    Q_UNREACHABLE();
}

const StatusColour &colour(Severity severity)
{
    const Colours &now = colours();
    return severity == Severity::Error ? now.error : severity == Severity::Expected ? now.warn : now.info;
}

} // namespace

ProblemModel::ProblemModel(Session &session, ProblemWatch &watch, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_watch(watch)
{
}

void ProblemModel::renew()
{
    beginResetModel();
    m_records.assign(m_watch.problems().size(), {});
    endResetModel();
}

int ProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_watch.problems().size());
}

int ProblemModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    const Problem &problem = m_watch.problems()[std::size_t(index.row())];
    if (index.column() == SeverityColumn) {
        if (role == Qt::ForegroundRole) return colour(problem.severity).text;
        if (role == Qt::BackgroundRole) return QBrush(colour(problem.severity).ground);
    }
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) return plainTip(data(index, Qt::DisplayRole).toString());
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
    case SeverityColumn: return word(problem.severity);
    case RecordColumn: return record(index.row());
    case FieldColumn: return problem.field ? translated(problem.field->label) : QString();
    default: return problem.text;
    }
}

QString ProblemModel::record(int row) const
{
    const Problem &problem = m_watch.problems()[std::size_t(row)];
    if (!problem.entity) return tr("Portfolio");
    if (!problem.record || !m_session.document()) return translated(problem.entity->label);
    m_records.resize(m_watch.problems().size());
    QString &name = m_records[std::size_t(row)];
    if (name.isEmpty())
        name = tr("%1: %2", "kind of record: its name")
                   .arg(translated(problem.entity->label),
                        m_session.document()->shownName(*problem.entity, problem.record));
    return name;
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignLeft | Qt::AlignBottom);
    if (role != Qt::DisplayRole) return {};
    const QString names[] = {tr("Severity"), tr("Record"), tr("Field"), tr("Problem")};
    return names[section];
}

ProblemsView::ProblemsView(Session &session, ProblemWatch &watch, QWidget *parent)
    : PageView(session, parent)
    , m_watch(watch)
    , m_model(session, watch)
    , m_stack(new QStackedWidget)
    , m_table(new QTableView)
    , m_head(new TableHead(m_table))
    , m_empty(new EmptyState)
{
    setObjectName(QStringLiteral("problemsView"));
    m_table->setObjectName(QStringLiteral("problemsTable"));
    m_table->setHorizontalHeader(m_head);
    m_head->setSortIndicatorShown(false);
    m_table->setItemDelegate(new RecordDelegate(m_table));
    m_table->setModel(&m_model);
    m_table->setMouseTracking(true);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    giveRowHeight(*m_table);
    m_head->setStretchLastSection(true);
    m_head->setHighlightSections(false);
    auto *card = new Card;
    card->layout()->setContentsMargins(1, 1, 1, 1);
    card->addContent(m_table);
    m_stack->addWidget(card);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(&watch, &ProblemWatch::found, this, &ProblemsView::show);
    connect(&session, &Session::languageChanged, this, &ProblemsView::fitColumns);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const Problem &problem = m_watch.problems()[std::size_t(index.row())];
        if (problem.entity && problem.record)
            Q_EMIT recordRequested(problem.entity, problem.record,
                                   problem.field ? QString::fromLatin1(problem.field->name) : QString());
    });
}

QString ProblemsView::state() const
{
    if (!m_watch.known()) return tr("Being looked for…");
    return tr("Errors: %1. Expected and missing: %2. Hints: %3. Nothing here blocks your work.")
        .arg(m_watch.count(Severity::Error))
        .arg(m_watch.count(Severity::Expected))
        .arg(m_watch.count(Severity::Hint));
}

void ProblemsView::copy() const
{
    QList<CopiedRow> rows;
    const bool all = m_table->selectionModel()->selectedRows().size() < 2;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (!all && !m_table->selectionModel()->isRowSelected(row)) continue;
        rows.emplaceBack();
        for (int column = 0; column < ProblemModel::ColumnCount; ++column)
            rows.back().append({m_model.index(row, column).data().toString()});
    }
    copyRows(rows);
}

std::vector<std::variant<PrintedTable, ChartData>> ProblemsView::printed() const
{
    return {printedTable(m_model)};
}

void ProblemsView::renew()
{
    m_table->setAccessibleName(tr("Problems"));
    m_empty->setSentence(tr("Nothing was found that someone should look at."));
    if (!m_watch.known()) m_watch.lookNow();
    show();
}

void ProblemsView::resizeEvent(QResizeEvent *event)
{
    PageView::resizeEvent(event);
    fitColumns();
}

void ProblemsView::fitColumns()
{
    constexpr int widestWord = 16; // characters: the mark and the longest word for a severity
    const int severity = std::max(fontMetrics().averageCharWidth() * widestWord,
                                  m_head->titleWidth(ProblemModel::SeverityColumn));
    const int room = width() - severity;
    m_table->setColumnWidth(ProblemModel::SeverityColumn, severity);
    m_table->setColumnWidth(ProblemModel::RecordColumn, room * 35 / 100);
    m_table->setColumnWidth(ProblemModel::FieldColumn, room * 17 / 100);
}

void ProblemsView::show()
{
    m_model.renew();
    m_stack->setCurrentIndex(m_watch.known() && m_watch.problems().empty() ? 1 : 0);
    Q_EMIT renewed();
}

} // namespace passerelle
