// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/figures_table.h"

#include "core/base/format.h"
#include "ui/look/colours.h"
#include "ui/look/look.h"
#include "ui/look/type_scale.h"
#include "ui/models/record_delegate.h"
#include "ui/models/table_head.h"

#include <QApplication>
#include <QClipboard>
#include <QCollator>
#include <QEvent>
#include <QHeaderView>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

namespace passerelle
{

void FiguresModel::setFigures(const Figures &figures, Language language)
{
    beginResetModel();
    m_figures = figures;
    m_language = language;
    endResetModel();
}

int FiguresModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid()) return 0;
    const bool totals = std::ranges::any_of(m_figures.totals, [](const Value &v) { return !isEmpty(v); });
    return int(m_figures.lines.size()) + (totals && !m_figures.lines.empty() ? 1 : 0);
}

int FiguresModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_figures.columns.size());
}

const Value &FiguresModel::cell(const QModelIndex &index) const
{
    static const Value none;
    const auto &cells = isTotals(index.row()) ? m_figures.totals
                                              : m_figures.lines[std::size_t(index.row())].cells;
    return index.column() < int(cells.size()) ? cells[std::size_t(index.column())] : none;
}

QString FiguresModel::text(const QModelIndex &index) const
{
    const Value &value = cell(index);
    if (const auto *words = std::get_if<QString>(&value)) return *words;
    const auto *number = std::get_if<qint64>(&value);
    if (!number) return isTotals(index.row()) ? QString() : QStringLiteral("—");
    switch (m_figures.columns[std::size_t(index.column())].cell) {
    case Figures::Cell::Percent: return formattedPercentage({*number}, m_language);
    case Figures::Cell::Amount: return formatted(*number, Money::places, m_language);
    default: return formatted(*number, 0, m_language);
    }
}

QVariant FiguresModel::data(const QModelIndex &index, int role) const
{
    const bool words = m_figures.columns[std::size_t(index.column())].cell == Figures::Cell::Text;
    const bool totals = isTotals(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(index);
    case Qt::TextAlignmentRole: return int((words ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::BackgroundRole: return totals ? QVariant(QBrush(colours().header)) : QVariant();
    case Qt::ForegroundRole: return isEmpty(cell(index)) ? QVariant(colours().muted) : QVariant();
    case Qt::FontRole: {
        QFont font = passerelle::figures(fontFor(TypeStep::Body));
        if (totals && boldDigitsLineUp(font)) font.setWeight(QFont::DemiBold);
        return font;
    }
    case Qt::UserRole:
        return totals ? QVariant() : QVariant(m_figures.lines[std::size_t(index.row())].record);
    default: return {};
    }
}

QVariant FiguresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= int(m_figures.columns.size())) return {};
    const Figures::Column &column = m_figures.columns[std::size_t(section)];
    if (role == Qt::DisplayRole) return translated(column.label);
    if (role == Qt::TextAlignmentRole)
        return int((column.cell == Figures::Cell::Text ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignBottom);
    return {};
}

void FiguresModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount()) return;
    Q_EMIT layoutAboutToBeChanged();
    QCollator collator{QLocale(QLatin1String(code(m_language)))};
    collator.setNumericMode(true);
    const auto at = std::size_t(column);
    std::ranges::stable_sort(m_figures.lines, [&](const Figures::Line &one, const Figures::Line &other) {
        const Value &left = order == Qt::AscendingOrder ? one.cells[at] : other.cells[at];
        const Value &right = order == Qt::AscendingOrder ? other.cells[at] : one.cells[at];
        if (left.index() != right.index()) return left.index() < right.index();
        const auto *words = std::get_if<QString>(&left);
        return words ? collator.compare(*words, std::get<QString>(right)) < 0 : left < right;
    });
    Q_EMIT layoutChanged();
}

FiguresTable::FiguresTable(QWidget *parent)
    : FrozenTable(new TableHead, parent)
{
    setObjectName(QStringLiteral("figuresTable"));
    setItemDelegate(new RecordDelegate(this));
    setModel(&m_model);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setShowGrid(false);
    setWordWrap(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    setSortingEnabled(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) {
        const qint64 record = index.data(Qt::UserRole).toLongLong();
        if (record) Q_EMIT recordActivated(record);
    });
}

void FiguresTable::setFigures(const Figures &figures, Language language)
{
    m_model.setFigures(figures, language);
    if (horizontalHeader()->sortIndicatorSection() >= m_model.columnCount())
        horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_model.sort(horizontalHeader()->sortIndicatorSection(), horizontalHeader()->sortIndicatorOrder());
    fit();
}

void FiguresTable::setMostRows(int rows)
{
    m_mostRows = rows;
    fit();
}

void FiguresTable::fit()
{
    giveRowHeight(*this);
    const TableHead *head = &this->head();
    constexpr int widest = 320;
    std::vector<int> words;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        setColumnWidth(column,
                       std::min(std::max(sizeHintForColumn(column), head->titleWidth(column)), widest));
        if (m_model.figures().columns[std::size_t(column)].cell == Figures::Cell::Text)
            words.push_back(column);
    }
    // Numbers of lines alone do not say whose figures they are.
    this->head().setFrozen(words.empty() ? 1 : std::min(words.front(), 1) + 1);
    // Columns of words share the room that is left; numbers stay close to each other.
    const int room = std::max(0, viewport()->width() - head->length());
    for (std::size_t i = 0; i < words.size(); ++i)
        setColumnWidth(words[i],
                       columnWidth(words[i]) + int(room * (i + 1) / words.size() - room * i / words.size()));
    if (m_mostRows == 0) return;
    const int rows = std::clamp(m_model.rowCount(), 1, m_mostRows);
    const bool wide = horizontalHeader()->length() > viewport()->width();
    const int row = verticalHeader()->defaultSectionSize();
    setVerticalScrollBarPolicy(m_model.rowCount() > m_mostRows ? Qt::ScrollBarAsNeeded
                                                               : Qt::ScrollBarAlwaysOff);
    setFixedHeight(head->sizeHint().height() + rows * row
                   + (wide ? horizontalScrollBar()->sizeHint().height() : 0) + 2 * frameWidth() + 2);
}

void FiguresTable::copy() const
{
    QStringList lines, head;
    for (int column = 0; column < m_model.columnCount(); ++column)
        head += m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    lines += head.join(u'\t');
    const bool all = selectionModel()->selectedRows().size() < 2;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (!all && !selectionModel()->isRowSelected(row)) continue;
        QStringList cells;
        for (int column = 0; column < m_model.columnCount(); ++column)
            cells += m_model.index(row, column).data().toString();
        lines += cells.join(u'\t');
    }
    QApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
}

PrintedTable FiguresTable::printed() const
{
    PrintedTable table = printedTable(m_model);
    if (!table.rows.isEmpty() && m_model.isTotals(int(table.rows.size()) - 1))
        table.totals = table.rows.takeLast();
    return table;
}

void FiguresTable::changeEvent(QEvent *event)
{
    FrozenTable::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) fit();
}

void FiguresTable::resizeEvent(QResizeEvent *event)
{
    FrozenTable::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) fit();
}

} // namespace passerelle
