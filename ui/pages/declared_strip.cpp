// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/declared_strip.h"

#include "core/base/format.h"
#include "ui/look/colours.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/flow_grid.h"
#include "ui/widgets/plain_tip.h"
#include "ui/widgets/type_label.h"

#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace passerelle
{

namespace
{

QString number(qint64 hundredths, bool amount, Language language)
{
    if (amount || hundredths % 100 != 0) return formatted(hundredths, Money::places, language);
    return formatted(hundredths / 100, 0, language);
}

// The difference with its sign; a plus says that the records hold more than the document claims.
QString signedNumber(qint64 hundredths, bool amount, Language language)
{
    const QString text = number(hundredths, amount, language);
    return hundredths > 0 ? u'+' + text : text;
}

Badge *badge(Status status, const QString &text, const QString &tip)
{
    auto *made = new Badge(status, text);
    made->setToolTip(plainTip(tip));
    return made;
}

QWidget *cell(const Figures::Compared &compared, Language language)
{
    auto *box = new QWidget;
    auto *caption = new TypeLabel(TypeStep::Caption, TypeLabel::Tone::Muted);
    caption->setElided(12);
    caption->setText(compared.quantity);
    auto *declared = new TypeLabel(TypeStep::CardTitle);
    declared->setText(number(compared.declared, compared.amount, language));
    auto *computed = new TypeLabel(TypeStep::Body, TypeLabel::Tone::Muted);
    computed->setText(compared.computed ? number(*compared.computed, compared.amount, language)
                                        : DeclaredStrip::tr("no records yet"));
    auto *above = new QHBoxLayout;
    above->setSpacing(6);
    above->addWidget(declared);
    above->addWidget(badge(Status::Info, QStringLiteral("§"),
                           DeclaredStrip::tr("Declared in: %1")
                               .arg(compared.source.isEmpty() ? QStringLiteral("—") : compared.source)));
    above->addStretch(1);
    auto *below = new QHBoxLayout;
    below->setSpacing(6);
    below->addWidget(computed);
    below->addStretch(1);
    if (const auto difference = compared.difference()) {
        const bool agrees = *difference == 0;
        below->addWidget(
            badge(agrees ? Status::Ok : Status::Warn,
                  agrees ? DeclaredStrip::tr("✓ agrees")
                         : QStringLiteral("Δ ") + signedNumber(*difference, compared.amount, language),
                  DeclaredStrip::tr("Computed minus declared")));
    }
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(14, 8, 14, 8);
    column->setSpacing(2);
    column->addWidget(caption);
    column->addLayout(above);
    column->addLayout(below);
    box->setAccessibleName(DeclaredStrip::tr("%1: declared %2, computed %3")
                               .arg(compared.quantity, declared->text(), computed->text()));
    return box;
}

} // namespace

DeclaredStrip::DeclaredStrip(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("declaredStrip"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(0);
}

void DeclaredStrip::setCompared(const std::vector<Figures::Compared> &compared, Language language)
{
    qDeleteAll(m_cells);
    m_cells.clear();
    m_columns = 0;
    for (const Figures::Compared &each : compared) m_cells += cell(each, language);
    arrange();
}

void DeclaredStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// Lines between the cells.
void DeclaredStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(colours().line);
    for (const QWidget *cell : m_cells) {
        const QRect place = cell->geometry();
        if (place.left() > 0) painter.drawLine(place.topLeft(), place.bottomLeft());
        if (place.top() > 0) painter.drawLine(place.topLeft(), place.topRight());
    }
}

void DeclaredStrip::arrange()
{
    const int count = int(m_cells.size());
    if (count == 0) return;
    constexpr int leastWidth = 216;
    const int columns = flowColumns(count, width(), leastWidth, m_grid->spacing());
    if (columns == m_columns) return;
    m_columns = columns;
    for (int i = 0; i < count; ++i) m_grid->addWidget(m_cells[i], i / columns, i % columns);
    for (int column = 0; column < count; ++column) m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

} // namespace passerelle
