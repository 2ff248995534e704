// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/totals_row.h"

#include "ui/look/colours.h"
#include "ui/look/look.h"
#include "ui/look/type_scale.h"
#include "ui/models/record_delegate.h"
#include "ui/models/table_head.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>

namespace passerelle
{

TotalsRow::TotalsRow(QTableView &view)
    : m_view(view)
{
    setObjectName(QStringLiteral("totals"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    const auto renew = [this] { update(); };
    connect(view.horizontalHeader(), &QHeaderView::sectionResized, this, renew);
    connect(view.horizontalScrollBar(), &QScrollBar::valueChanged, this, renew);
    hide();
}

void TotalsRow::setTexts(const QStringList &texts, const QString &title)
{
    m_texts = texts;
    m_title = title;
    const bool any = std::any_of(texts.begin(), texts.end(),
                                 [](const QString &text) { return !text.isEmpty(); });
    setVisible(any);
    setAccessibleName(any ? title : QString());
    setAccessibleDescription(m_texts.join(u' ').simplified());
    update();
}

QFont TotalsRow::textFont() const
{
    QFont font = figures(this->font());
    if (boldDigitsLineUp(font)) font.setWeight(QFont::DemiBold);
    return font;
}

int TotalsRow::widthOf(int column) const
{
    const QString text = m_texts.value(column);
    return text.isEmpty() ? 0 : QFontMetrics(textFont()).horizontalAdvance(text) + 2 * cellMargin + 2;
}

QSize TotalsRow::sizeHint() const { return {0, rowHeight()}; }

void TotalsRow::paintEvent(QPaintEvent *)
{
    const Colours &now = colours();
    QPainter painter(this);
    painter.fillRect(rect(), now.header);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(now.control, 1.5));
    painter.drawLine(QPointF(0, 0.75), QPointF(width(), 0.75));

    painter.setFont(textFont());
    painter.setPen(now.text);
    const auto &head = static_cast<const TableHead &>(*m_view.horizontalHeader());
    const int frozen = head.frozenWidth();
    int titleRoom = width();
    painter.setClipRect(frozen, 0, width() - frozen, height());
    for (int i = int(m_texts.size()) - 1; i >= 0; --i) {
        const int left = head.sectionViewportPosition(i);
        if (m_texts[i].isEmpty() || left + head.sectionSize(i) <= frozen) continue;
        const QRect room(left + cellMargin, 0, head.sectionSize(i) - 2 * cellMargin, height());
        const QString text = painter.fontMetrics().elidedText(m_texts[i], Qt::ElideRight, room.width());
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, text);
        titleRoom = std::max(left, frozen);
    }
    painter.setClipping(false);
    const QRect room(cellMargin, 0, titleRoom - 2 * cellMargin, height());
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_title, Qt::ElideRight, room.width()));
}

} // namespace passerelle
