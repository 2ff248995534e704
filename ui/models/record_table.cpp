// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/record_table.h"

#include "core/base/format.h"
#include "core/store/shown_names.h"
#include "ui/guard.h"
#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/models/display.h"
#include "ui/models/filter_header.h"
#include "ui/models/frozen_table.h"
#include "ui/models/record_delegate.h"
#include "ui/models/totals_row.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/type_label.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace passerelle
{

namespace
{

constexpr int filterDelay = 150; // milliseconds after the last key
constexpr int totalsDelay = 300;
constexpr int widestColumn = 280;
constexpr int narrowestName = 200;
constexpr int narrowestWords = 90;
constexpr int rowsMeasured = 40;

std::vector<const Field *> fieldsNamed(const Entity &entity, const QStringList &names)
{
    std::vector<const Field *> fields;
    for (const QString &name : names)
        if (const Field *field = entity.field(name)) fields.push_back(field);
    return fields;
}

// The column of words that says what the row is about: of a code and a title the title.
std::size_t nameColumn(const RecordModel &model, const std::vector<std::size_t> &words,
                       const std::vector<int> &widths)
{
    std::size_t widest = words.empty() ? 0 : words.front();
    const auto naming = namingFields(model.entity());
    for (const std::size_t column : words)
        if (std::ranges::find(naming, model.fields()[column]) != naming.end()
            && widths[column] > widths[widest])
            widest = column;
    return widest;
}

} // namespace

RecordTable::RecordTable(Session &session, const Entity &entity, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new RecordModel(session, entity, this))
    , m_stack(new QStackedWidget)
    , m_header(new FilterHeader)
    , m_view(new FrozenTable(m_header))
    , m_totals(nullptr)
    , m_empty(new EmptyState)
    , m_count(new TypeLabel(TypeStep::Caption, TypeLabel::Tone::Muted))
    , m_refused(new Badge(Status::Warn))
    , m_notice(new TypeLabel(TypeStep::Caption))
    , m_undo(new QToolButton)
    , m_noticeTimer(new QTimer(this))
    , m_filterTimer(new QTimer(this))
    , m_totalsTimer(new QTimer(this))
{
    setObjectName(QStringLiteral("table_") + QLatin1String(entity.name));
    m_view->setObjectName(QStringLiteral("records"));
    m_count->setObjectName(QStringLiteral("count"));
    m_refused->setObjectName(QStringLiteral("refusedFilter"));
    m_notice->setObjectName(QStringLiteral("notice"));
    m_undo->setObjectName(QStringLiteral("undoNotice"));

    m_view->setItemDelegate(new RecordDelegate(m_view));
    m_view->setModel(m_model);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setMouseTracking(true);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    giveRowHeight(*m_view);
    m_view->setSortingEnabled(true);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    m_header->setResizeContentsPrecision(rowsMeasured);

    m_totals = new TotalsRow(*m_view);
    auto *table = new QWidget;
    auto *tableColumn = new QVBoxLayout(table);
    tableColumn->setContentsMargins(0, 0, 0, 0);
    tableColumn->setSpacing(0);
    tableColumn->addWidget(m_view);
    tableColumn->addWidget(m_totals);
    m_stack->addWidget(table);
    m_stack->addWidget(m_empty);

    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(cellMargin, 2, cellMargin, 2);
    foot->addWidget(m_refused);
    foot->addWidget(m_notice);
    foot->addWidget(m_undo);
    foot->addStretch();
    foot->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_stack);
    column->addLayout(foot);
    setFocusProxy(m_view);

    m_refused->hide();
    m_notice->hide();
    m_undo->hide();
    m_noticeTimer->setSingleShot(true);
    m_filterTimer->setSingleShot(true);
    m_filterTimer->setInterval(filterDelay);
    m_totalsTimer->setSingleShot(true);
    m_totalsTimer->setInterval(totalsDelay);

    // The key for copying belongs to the window: two actions with one key would both do nothing.
    auto *removeAction = new QAction(m_view);
    removeAction->setShortcut(QKeySequence::Delete);
    removeAction->setShortcutContext(Qt::WidgetShortcut);
    connect(removeAction, &QAction::triggered, this, &RecordTable::removeSelected);
    m_view->addAction(removeAction);

    connect(m_header, &QWidget::customContextMenuRequested, this, &RecordTable::chooseColumns);
    connect(m_header, &QHeaderView::sectionResized, this, [this] {
        m_sized |= m_header->viewport()->underMouse() && QApplication::mouseButtons() == Qt::LeftButton;
    });
    connect(m_header, &FilterHeader::filterTyped, this, [this](int section, const QString &text) {
        m_typed.insert(QString::fromLatin1(m_model->fields()[std::size_t(section)]->name), text);
        m_filterTimer->start();
    });
    connect(m_header, &FilterHeader::filterEntered, m_view, &FrozenTable::showColumn);
    connect(m_totalsTimer, &QTimer::timeout, this, &RecordTable::updateTotals);
    connect(m_filterTimer, &QTimer::timeout, this, &RecordTable::applyFilters);
    connect(m_noticeTimer, &QTimer::timeout, this, [this] { offerUndo({}); });
    connect(m_undo, &QToolButton::clicked, this, [this] {
        offerUndo({});
        m_session.undo();
    });
    connect(m_empty, &EmptyState::buttonClicked, this, &RecordTable::newRequested);
    connect(m_model, &RecordModel::countChanged, this, &RecordTable::updateCount);
    connect(&session, &Session::changed, this, [this](const ChangedRecords &changed) {
        if (isVisible() && changed.touches(m_model->entity())) updateCount();
    });
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_kept = current(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        const int row = m_model->rowOf(m_kept);
        if (row >= 0)
            m_view->setCurrentIndex(m_model->index(row, 0));
        else if (m_kept)
            Q_EMIT recordSelected(0);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { Q_EMIT recordSelected(current()); });
    connect(m_view, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT recordActivated(m_model->recordAt(index.row())); });

    const QStringList chosen = QSettings().value(settingsKey()).toStringList();
    if (const auto fields = fieldsNamed(entity, chosen); !fields.empty()) {
        m_columnsChosen = true;
        takeColumns(fields);
    }
    takeDefaultColumns();
    connect(&session, &Session::projectChanged, this, &RecordTable::takeDefaultColumns);
    connect(&session, &Session::replaced, this, &RecordTable::takeDefaultColumns);
    m_model->setLive(false); // until it is seen
    retranslate();
}

QString RecordTable::settingsKey() const
{
    return QStringLiteral("columns/") + QLatin1String(m_model->entity().name);
}

void RecordTable::setQuery(const Query &query) { m_model->setQuery(query); }

void RecordTable::setColumns(const QStringList &fieldNames)
{
    m_columnsChosen = true;
    takeColumns(fieldsNamed(m_model->entity(), fieldNames));
}

void RecordTable::takeColumns(const std::vector<const Field *> &fields)
{
    // What is no longer seen no longer filters.
    m_model->clearFilters();
    m_typed.clear();
    m_header->setSortIndicator(-1, Qt::AscendingOrder);
    m_model->setFields(fields);
    m_header->setFilters({});
    updateCount();
    m_laidOut = m_sized = false;
    if (isVisible()) layOutColumns();
}

void RecordTable::setEmptySentence(const QString &sentence)
{
    m_emptySentence = sentence;
    retranslate();
}

void RecordTable::select(qint64 record)
{
    const int row = m_model->rowOf(record);
    if (row < 0) return;
    const int column = std::max(0, m_view->currentIndex().column());
    m_view->setCurrentIndex(m_model->index(row, column));
    m_view->scrollTo(m_model->index(row, column));
}

qint64 RecordTable::current() const { return m_model->recordAt(m_view->currentIndex().row()); }

std::vector<qint64> RecordTable::selected() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    std::vector<qint64> records;
    for (const QModelIndex &row : rows) records.push_back(m_model->recordAt(row.row()));
    return records;
}

void RecordTable::clearFilters()
{
    m_header->setFilters({});
    m_typed.clear();
    m_model->clearFilters();
}

void RecordTable::applyFilters()
{
    const auto typed = std::exchange(m_typed, {});
    for (auto filter = typed.begin(); filter != typed.end(); ++filter)
        if (const Field *field = m_model->entity().field(filter.key()))
            m_model->setFilter(*field, filter.value());
}

void RecordTable::updateCount()
{
    const qint64 total = m_model->total();
    const Language language = m_session.language();
    m_count->setText(
        tr("%1 of %2").arg(formatted(m_model->rowCount(), 0, language), formatted(total, 0, language)));
    m_stack->setCurrentIndex(total == 0 && !m_model->isFiltered() ? 1 : 0);
    showRefused();
    // Many rows take a while to add up: then when nothing more comes.
    constexpr int most = 2000;
    if (m_model->rowCount() < most)
        updateTotals();
    else
        m_totalsTimer->start();
}

void RecordTable::updateTotals()
{
    m_totalsTimer->stop();
    std::vector<const Field *> amounts;
    for (const Field *field : m_model->fields())
        if (addsUp(*field)) amounts.push_back(field);
    QStringList texts;
    if (!amounts.empty() && m_session.document() && m_model->rowCount() > 0)
        (void)guarded([&] {
            const auto totals = sums(*m_session.document(), m_model->entity(), amounts, m_model->records());
            std::size_t next = 0;
            for (const Field *field : m_model->fields()) {
                const bool amount = next < amounts.size() && field == amounts[next];
                const auto sum = amount ? totals[next++] : std::nullopt;
                texts += sum ? formatted(*sum, field->places, m_session.language()) : QString();
            }
        });
    m_totals->setTexts(texts, tr("Total, %n rows", nullptr, m_model->rowCount()));
}

// A number cannot be compared with a text that is none: said, instead of an empty table without a reason.
void RecordTable::showRefused()
{
    QString refused;
    for (int section = 0; section < m_model->columnCount(); ++section) {
        const Field &field = *m_model->fields()[std::size_t(section)];
        const bool fits = m_model->understands(field);
        m_header->setRefused(section, !fits);
        if (!fits) refused = m_header->filter(section)->text().trimmed();
    }
    m_refused->setText(refused.isEmpty() ? QString() : tr("“%1” is not a number.").arg(refused));
    m_refused->setVisible(!refused.isEmpty());
}

// Numbers and dates as wide as they need to be. Words share what is left: where it is too little, the widest
// columns give way first, the name of the record last; where it is more, the name takes it.
void RecordTable::layOutColumns()
{
    m_laidOut = true;
    std::vector<int> widths;
    std::vector<std::size_t> words;
    int used = 0;
    for (int i = 0; i < m_model->columnCount(); ++i) {
        m_view->resizeColumnToContents(i);
        widths.push_back(std::max(std::min(m_header->sectionSize(i), widestColumn), m_totals->widthOf(i)));
        used += widths.back();
        if (m_model->headerData(i, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignLeft)
            words.push_back(std::size_t(i));
    }
    const std::size_t name = nameColumn(*m_model, words, widths);
    // A number or code alone does not say what the row is about.
    m_header->setFrozen(words.empty() ? 1 : int(std::min<std::size_t>(name, 1)) + 1);
    if (words.empty()) return;
    const auto least = [&](std::size_t column) {
        return std::max(column == name ? narrowestName : narrowestWords, m_header->titleWidth(int(column)));
    };
    while (used > m_view->viewport()->width()) {
        int widest = -1;
        for (const std::size_t column : words)
            if (widths[column] > least(column)
                && (widest < 0 || widths[column] > widths[std::size_t(widest)]))
                widest = int(column);
        if (widest < 0) break;
        --widths[std::size_t(widest)];
        --used;
    }
    widths[name] += std::max(0, m_view->viewport()->width() - used);
    for (std::size_t i = 0; i < widths.size(); ++i) m_header->resizeSection(int(i), widths[i]);
}

void RecordTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (isVisible() && !m_sized) layOutColumns();
}

void RecordTable::showEvent(QShowEvent *event)
{
    m_model->setLive(true);
    takeDefaultColumns(); // projects may have come or gone
    QWidget::showEvent(event);
    if (!m_laidOut) QTimer::singleShot(0, this, &RecordTable::layOutColumns); // when the view has its size
}

void RecordTable::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model->setLive(false);
}

void RecordTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
    }
    if (event->type() == QEvent::ApplicationFontChange) giveRowHeight(*m_view);
    QWidget::changeEvent(event);
}

void RecordTable::retranslate()
{
    const Entity &entity = m_model->entity();
    m_view->setAccessibleName(translated(entity.plural));
    m_empty->setSentence(m_emptySentence.isEmpty()
                             ? tr("%1: nothing is here yet.").arg(translated(entity.plural))
                             : m_emptySentence);
    m_empty->setButton(tr("New: %1").arg(translated(entity.label)), QStringLiteral("add"));
    m_undo->setText(tr("Undo"));
    m_header->retranslate();
    updateCount();
}

} // namespace passerelle
