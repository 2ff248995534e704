// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart_view.h"

#include "core/base/format.h"
#include "ui/charts/bar_chart.h"
#include "ui/charts/draw_chart.h"
#include "ui/guard.h"
#include "ui/look/colours.h"
#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/look/type_scale.h"
#include "ui/models/display.h"
#include "ui/widgets/type_label.h"

#include <QApplication>
#include <QChartView>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolButton>

namespace passerelle
{

namespace
{
int decimals(const ChartData &data) { return data.money ? 2 : 0; }

// As the table shows it: the name of the category, then its figures.
CopiedRow rowOf(const ChartData &data, qsizetype category, Language language)
{
    CopiedRow row{{data.categories[category]}};
    for (std::size_t series = 0; series < data.series.size(); ++series) {
        const qint64 value = data.value(series, std::size_t(category));
        row.append({spreadsheetNumber(value, decimals(data), language), true});
    }
    return row;
}

QToolButton *button(const QString &name, const QString &iconName)
{
    auto *result = new QToolButton;
    result->setObjectName(name);
    result->setIcon(icon(iconName, IconTone::Muted));
    result->setAutoRaise(true);
    result->setFocusPolicy(Qt::StrongFocus);
    return result;
}

void name(QToolButton &button, const QString &text)
{
    button.setToolTip(text);
    button.setAccessibleName(text);
}
} // namespace

QList<CopiedRow> copiedRows(const ChartData &data, Language language)
{
    QList<CopiedRow> rows{{{data.categoryName}}};
    for (const auto &series : data.series) {
        rows.back().append({series.name});
    }
    for (qsizetype category = 0; category < data.categories.size(); ++category) {
        rows.append(rowOf(data, category, language));
    }
    return rows;
}

ChartView::ChartView(QWidget *parent)
    : QWidget(parent)
    , m_title(new TypeLabel(TypeStep::CardTitle))
    , m_caption(new TypeLabel(TypeStep::Caption, TypeLabel::Tone::Muted))
    , m_notice(new TypeLabel(TypeStep::Caption, TypeLabel::Tone::Muted))
    , m_corner(new QHBoxLayout)
    , m_tableButton(button(QStringLiteral("chartTableButton"), QStringLiteral("table")))
    , m_copyButton(button(QStringLiteral("chartCopyButton"), QStringLiteral("copy")))
    , m_saveButton(button(QStringLiteral("chartSaveButton"), QStringLiteral("export")))
    , m_stack(new QStackedWidget)
    , m_view(new QChartView)
    , m_table(new QTableWidget)
{
    setObjectName(QStringLiteral("chartView"));
    m_title->setObjectName(QStringLiteral("chartTitle"));
    m_caption->setObjectName(QStringLiteral("chartCaption"));
    m_notice->setObjectName(QStringLiteral("chartNotice"));
    m_view->setObjectName(QStringLiteral("chartPicture"));
    m_table->setObjectName(QStringLiteral("chartTable"));
    for (TypeLabel *label : {m_title, m_caption, m_notice}) {
        label->setWordWrap(true);
    }
    m_notice->hide();
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setFocusPolicy(Qt::StrongFocus);
    m_view->installEventFilter(this);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    giveRowHeight(*m_table);
    m_table->installEventFilter(this);
    m_tableButton->setCheckable(true);
    constexpr int lowest = 120;
    m_stack->setMinimumHeight(lowest);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);

    auto *titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(m_title);
    titles->addWidget(m_caption);
    m_corner->setSpacing(2);
    m_corner->addLayout(titles, 1);
    for (QToolButton *each : {m_tableButton, m_copyButton, m_saveButton}) {
        m_corner->addWidget(each, 0, Qt::AlignTop);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(m_corner);
    column->addWidget(m_stack, 1);
    column->addWidget(m_notice);

    connect(m_tableButton, &QToolButton::toggled, this, &ChartView::setTableShown);
    connect(m_copyButton, &QToolButton::clicked, this, &ChartView::copy);
    connect(m_saveButton, &QToolButton::clicked, this, &ChartView::askWhereToSave);
    retranslate();
}

void ChartView::setData(const ChartData &data, Language language)
{
    m_data = data;
    m_language = language;
    m_current = -1;
    m_title->setText(data.title);
    m_caption->setText(data.caption);
    m_caption->setVisible(!data.caption.isEmpty());
    m_notice->hide();
    m_view->setAccessibleName(data.title);
    m_view->setAccessibleDescription(data.description.isEmpty() ? data.caption : data.description);
    m_table->setAccessibleName(data.title);
    m_tableButton->setEnabled(!data.isEmpty());
    m_copyButton->setEnabled(!data.isEmpty());
    m_saveButton->setEnabled(!data.isEmpty());
    renewChart();
    fillTable();
    if (data.isEmpty()) {
        m_tableButton->setChecked(false);
    }
}

void ChartView::addCorner(QWidget *widget) { m_corner->insertWidget(1, widget, 0, Qt::AlignTop); }

void ChartView::setTableShown(bool shown)
{
    m_tableButton->setChecked(shown);
    m_stack->setCurrentWidget(shown ? static_cast<QWidget *>(m_table) : m_view);
}

void ChartView::save(const QString &fileName) const
{
    // Pictures leave the screen: they are always light.
    drawChart(m_data, Scheme::Light, m_language, {}, fileName);
}

void ChartView::copy() const
{
    QList<CopiedRow> rows = copiedRows(m_data, m_language);
    const auto &selected = *m_table->selectionModel();
    if (m_stack->currentWidget() == m_table && selected.hasSelection()) {
        const QList<CopiedRow> all = std::exchange(rows, {});
        for (int row = 0; row < m_table->rowCount(); ++row) {
            CopiedRow cells;
            for (int column = 0; column < m_table->columnCount(); ++column) {
                if (selected.isSelected(m_table->model()->index(row, column))) {
                    cells.append(all[row + 1][column]);
                }
            }
            if (!cells.isEmpty()) {
                rows.append(cells);
            }
        }
    }
    copyRows(rows);
}

void ChartView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange) {
        renewChart();
    }
    QWidget::changeEvent(event);
}

bool ChartView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (key.matches(QKeySequence::Copy)) {
            copy();
            return true;
        }
        if (watched == m_view && (key.key() == Qt::Key_Left || key.key() == Qt::Key_Up)) {
            step(-1);
            return true;
        }
        if (watched == m_view && (key.key() == Qt::Key_Right || key.key() == Qt::Key_Down)) {
            step(1);
            return true;
        }
    }
    if (watched == m_view && event->type() == QEvent::FocusIn && m_current < 0) {
        step(1);
    }
    if (watched == m_view && event->type() == QEvent::FocusOut && m_chart != nullptr) {
        m_current = -1;
        m_chart->setCurrent(-1);
        m_notice->hide();
    }
    return QWidget::eventFilter(watched, event);
}

void ChartView::retranslate()
{
    name(*m_tableButton, tr("Show the figures as a table"));
    name(*m_copyButton, tr("Copy the figures"));
    name(*m_saveButton, tr("Save as a picture…"));
}

void ChartView::renewChart()
{
    QChart *old = m_view->chart();
    m_chart = new BarChart(m_data, m_language, colours(), BarChart::Use::View);
    m_view->setChart(m_chart);
    delete old;
    m_chart->setCurrent(m_current);
}

void ChartView::fillTable()
{
    m_table->clear();
    const auto columns = int(m_data.series.size()) + 1;
    m_table->setColumnCount(columns);
    m_table->setRowCount(int(m_data.categories.size()));
    QStringList heads{m_data.categoryName};
    for (const auto &series : m_data.series) {
        heads.append(m_data.unit.isEmpty()
                         ? series.name
                         : tr("%1, %2", "head of a column: name, unit").arg(series.name, m_data.unit));
    }
    m_table->setHorizontalHeaderLabels(heads);
    const QFont font = figures(m_table->font());
    for (int row = 0; row < m_table->rowCount(); ++row) {
        m_table->setItem(row, 0, new QTableWidgetItem(m_data.categories[row]));
        for (int column = 1; column < columns; ++column) {
            const qint64 value = m_data.value(std::size_t(column - 1), std::size_t(row));
            auto *item = new QTableWidgetItem(formatted(value, decimals(m_data), m_language));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            item->setFont(font);
            m_table->setItem(row, column, item);
        }
    }
    for (int column = 1; column < columns; ++column) {
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    m_table->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->resizeColumnsToContents();
}

void ChartView::step(int by)
{
    const auto count = int(m_chart->shown().categories.size());
    if (m_data.isEmpty() || count == 0) {
        return;
    }
    m_current = std::clamp(m_current + by, 0, count - 1);
    m_chart->setCurrent(m_current);
    const QString reading = m_chart->reading(m_current);
    m_notice->setText(reading);
    m_notice->show();
    m_view->setAccessibleDescription(reading);
}

void ChartView::askWhereToSave()
{
    auto *dialog = new QFileDialog(this, tr("Save as a picture"));
    dialog->setObjectName(QStringLiteral("chartSaveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Picture (*.png)"), tr("Drawing (*.svg)"), tr("Document (*.pdf)")});
    dialog->setDefaultSuffix(QStringLiteral("png"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(QLatin1String("*."), 1).chopped(1));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &fileName) {
        const QString failure = guarded([&] { save(fileName); });
        m_notice->setText(failure.isEmpty() ? tr("Saved as %1").arg(QDir::toNativeSeparators(fileName))
                                            : failure);
        m_notice->show();
    });
    dialog->open();
}

} // namespace passerelle
