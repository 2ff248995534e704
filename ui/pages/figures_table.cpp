// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/figures_table.h"

#include "core/base/format.h"
#include "ui/clipboard.h"
#include "ui/look/colours.h"
#include "ui/look/look.h"
#include "ui/look/type_scale.h"
#include "ui/models/display.h"
#include "ui/models/record_delegate.h"
#include "ui/models/table_head.h"
#include "ui/models/totals_row.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plain_tip.h"

#include <QCollator>
#include <QEvent>
#include <QHeaderView>
#include <QResizeEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace passerelle
{

void FiguresModel::setFigures(const Figures &figures, Language language)
{
    beginResetModel();
    m_figures = figures;
    m_language = language;
    m_order.resize(figures.lines.size());
    std::iota(m_order.begin(), m_order.end(), std::size_t(0));
    endResetModel();
}

int FiguresModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int FiguresModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_figures.columns.size());
}

const Figures::Line &FiguresModel::line(int row) const { return m_figures.lines[m_order[std::size_t(row)]]; }

const Value &FiguresModel::cell(const QModelIndex &index) const
{
    static const Value none;
    const auto &cells = line(index.row()).cells;
    return index.column() < int(cells.size()) ? cells[std::size_t(index.column())] : none;
}

QString FiguresModel::text(const Value &value, int column) const
{
    if (const auto *words = std::get_if<QString>(&value)) return *words;
    const auto *number = std::get_if<qint64>(&value);
    if (!number) return {};
    if (m_figures.columns[std::size_t(column)].cell == Figures::Cell::Percent)
        return formattedPercentage({*number}, m_language);
    return formatted(*number, places(column), m_language);
}

CopiedCell FiguresModel::copied(const Value &value, int column) const
{
    const auto *number = std::get_if<qint64>(&value);
    if (number) return {spreadsheetNumber(*number, places(column), m_language), true};
    return {text(value, column)};
}

QStringList FiguresModel::totals(QString *title) const
{
    QStringList texts;
    if (m_figures.lines.empty()) return texts;
    for (std::size_t i = 0; i < m_figures.totals.size(); ++i) {
        const Value &total = m_figures.totals[i];
        const auto *words = std::get_if<QString>(&total);
        if (words) *title = *words;
        texts += words ? QString() : text(total, int(i));
    }
    return texts;
}

int FiguresModel::places(int column) const
{
    switch (m_figures.columns[std::size_t(column)].cell) {
    case Figures::Cell::Percent: return Percentage::places;
    case Figures::Cell::Amount: return Money::places;
    default: return 0;
    }
}

QVariant FiguresModel::data(const QModelIndex &index, int role) const
{
    const bool words = m_figures.columns[std::size_t(index.column())].cell == Figures::Cell::Text;
    const bool nothing = isEmpty(cell(index));
    const QString shown = nothing ? QStringLiteral("—") : text(cell(index), index.column());
    switch (role) {
    case Qt::DisplayRole: return shown;
    case Qt::ToolTipRole: return plainTip(shown);
    case Qt::TextAlignmentRole: return int((words ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::ForegroundRole: return nothing ? QVariant(colours().muted) : QVariant();
    case Qt::FontRole: return passerelle::figures(fontFor(TypeStep::Body));
    case Qt::UserRole: return line(index.row()).record;
    default: return {};
    }
}

QVariant FiguresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= int(m_figures.columns.size())) return {};
    const Figures::Column &column = m_figures.columns[std::size_t(section)];
    if (role == Qt::DisplayRole) return column.title();
    if (role == Qt::TextAlignmentRole)
        return int((column.cell == Figures::Cell::Text ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignBottom);
    return {};
}

// Column −1: as the figures come.
void FiguresModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged();
    std::ranges::sort(m_order);
    if (column >= 0 && column < columnCount()) {
        QCollator collator{QLocale(QLatin1String(code(m_language)))};
        collator.setNumericMode(true);
        const auto at = std::size_t(column);
        std::ranges::stable_sort(m_order, [&](std::size_t one, std::size_t other) {
            if (order == Qt::DescendingOrder) std::swap(one, other);
            const Value &left = m_figures.lines[one].cells[at], &right = m_figures.lines[other].cells[at];
            if (left.index() != right.index()) return left.index() < right.index();
            const auto *words = std::get_if<QString>(&left);
            return words ? collator.compare(*words, std::get<QString>(right)) < 0 : left < right;
        });
    }
    Q_EMIT layoutChanged();
}

FiguresTable::FiguresTable(QWidget *parent)
    : FrozenTable(new TableHead, parent)
    , m_totals(new TotalsRow(*this))
{
    setObjectName(QStringLiteral("figuresTable"));
    m_totals->setParent(this);
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
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) {
        const qint64 record = index.data(Qt::UserRole).toLongLong();
        if (record) Q_EMIT recordActivated(record);
    });
}

Card *FiguresTable::makeCard()
{
    setFrameShape(NoFrame);
    auto *card = new Card;
    auto *column = static_cast<QVBoxLayout *>(card->layout());
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(this, 1);
    column->addWidget(m_totals);
    return card;
}

void FiguresTable::setFigures(const Figures &figures, Language language)
{
    const bool others = !std::ranges::equal(m_model.figures().columns, figures.columns, {},
                                            &Figures::Column::key, &Figures::Column::key);
    m_model.setFigures(figures, language);
    QHeaderView &header = *horizontalHeader();
    if (others) header.setSortIndicator(-1, Qt::AscendingOrder); // what was sorted by is gone
    m_model.sort(header.sortIndicatorSection(), header.sortIndicatorOrder());
    QString title;
    const QStringList totals = m_model.totals(&title);
    m_totals->setTexts(totals, title);
    fit();
}

QStringList FiguresTable::setUsedFigures(const Figures &figures, Language language)
{
    Figures used = figures;
    used.dropEmptyColumns();
    if (!used.hasNumbers()) used = figures; // what could be there is seen
    setFigures(used, language);
    return used.notes;
}

void FiguresTable::setMostRows(int rows)
{
    m_mostRows = rows;
    fit();
}

void FiguresTable::setRoom(int height)
{
    if (std::exchange(m_room, height) != height) fit();
}

void FiguresTable::fit()
{
    giveRowHeight(*this);
    TableHead &head = this->head();
    constexpr int widest = 320;
    std::vector<int> words;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        setColumnWidth(
            column,
            std::max(std::min(std::max(sizeHintForColumn(column), head.titleWidth(column)), widest),
                     m_totals->widthOf(column)));
        if (m_model.figures().columns[std::size_t(column)].cell == Figures::Cell::Text)
            words.push_back(column);
    }
    // Columns of words share the room that is left; numbers stay close to each other.
    const int room = std::max(0, viewport()->width() - head.length());
    for (std::size_t i = 0; i < words.size(); ++i)
        setColumnWidth(words[i],
                       columnWidth(words[i]) + int(room * (i + 1) / words.size() - room * i / words.size()));
    int frozen = int(m_model.figures().naming);
    while (frozen > 1 && head.sectionPosition(frozen) > viewport()->width() / 2) --frozen;
    head.setFrozen(frozen);
    if (m_mostRows == 0) return;
    const bool wide = head.length() > viewport()->width();
    const int row = verticalHeader()->defaultSectionSize();
    const int around = head.sizeHint().height() + (wide ? horizontalScrollBar()->sizeHint().height() : 0)
        + 2 * frameWidth() + 2;
    constexpr int fewest = 5;
    const int roomFor = m_room ? std::max(fewest, (m_room - around - m_totals->sizeHint().height()) / row)
                               : m_mostRows;
    const int rows = std::clamp(m_model.rowCount(), 1, std::min(m_mostRows, roomFor));
    setVerticalScrollBarPolicy(m_model.rowCount() > rows ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setFixedHeight(around + rows * row);
}

void FiguresTable::copy() const
{
    const Figures &figures = m_model.figures();
    QList<CopiedRow> rows(1);
    for (const Figures::Column &column : figures.columns) rows.back() += CopiedCell{column.title()};
    const auto add = [&](const std::vector<Value> &cells) {
        rows.emplaceBack();
        for (std::size_t i = 0; i < cells.size(); ++i) rows.back() += m_model.copied(cells[i], int(i));
    };
    const bool all = selectionModel()->selectedRows().size() < 2;
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (all || selectionModel()->isRowSelected(row)) add(m_model.line(row).cells);
    if (all && m_model.rowCount() > 0 && !figures.totals.empty()) add(figures.totals);
    copyRows(rows);
}

PrintedTable FiguresTable::printed() const
{
    PrintedTable table = printedTable(m_model);
    table.totals = m_model.totals(&table.totalsTitle);
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
