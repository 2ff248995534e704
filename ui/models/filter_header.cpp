// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/filter_header.h"

#include "ui/look/colours.h"
#include "ui/look/type_scale.h"
#include "ui/models/record_delegate.h"
#include "ui/models/record_model.h"

#include <QApplication>
#include <QLineEdit>
#include <QPainter>

namespace passerelle
{

namespace
{
constexpr int arrowRoom = 12;

QFont titleFont()
{
    QFont font = QApplication::font();
    font.setWeight(QFont::DemiBold);
    return font;
}
} // namespace

FilterHeader::FilterHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setObjectName(QStringLiteral("tableHeader"));
    setSectionsClickable(true);
    setSectionsMovable(false);
    setSortIndicatorShown(true);
    setSortIndicatorClearable(true);
    setSortIndicator(-1, Qt::AscendingOrder);
    setMinimumSectionSize(48);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignBottom);
    connect(this, &QHeaderView::sectionResized, this, &FilterHeader::place);
}

void FilterHeader::setModel(QAbstractItemModel *model)
{
    QHeaderView::setModel(model);
    if (!model) return;
    connect(model, &QAbstractItemModel::modelReset, this, &FilterHeader::renewFilters);
    renewFilters();
}

void FilterHeader::renewFilters()
{
    const auto wanted = std::size_t(count());
    while (m_filters.size() > wanted) {
        m_filters.back()->deleteLater();
        m_filters.back()->hide();
        m_filters.pop_back();
    }
    while (m_filters.size() < wanted) {
        auto *edit = new QLineEdit(this);
        const int section = int(m_filters.size());
        edit->setObjectName(QStringLiteral("filter%1").arg(section));
        edit->setClearButtonEnabled(true);
        connect(edit, &QLineEdit::textChanged, this,
                [this, section](const QString &text) { Q_EMIT filterTyped(section, text); });
        m_filters.push_back(edit);
        edit->show();
    }
    retranslate();
    place();
}

void FilterHeader::retranslate()
{
    for (std::size_t i = 0; i < m_filters.size(); ++i) {
        const QString title = model()->headerData(int(i), Qt::Horizontal).toString();
        m_filters[i]->setEnabled(
            model()->headerData(int(i), Qt::Horizontal, RecordModel::Searchable).toBool());
        m_filters[i]->setPlaceholderText(i == 0 ? tr("Filter") : QString());
        m_filters[i]->setAccessibleName(tr("Filter: %1").arg(title));
        m_filters[i]->setToolTip(tr("Show only rows in which “%1” holds this text.").arg(title));
    }
}

void FilterHeader::setFilters(const QStringList &texts)
{
    for (std::size_t i = 0; i < m_filters.size(); ++i) {
        const QSignalBlocker blocked(m_filters[i]);
        m_filters[i]->setText(texts.value(qsizetype(i)));
    }
}

QLineEdit *FilterHeader::filter(int section) const
{
    return section >= 0 && std::size_t(section) < m_filters.size() ? m_filters[std::size_t(section)]
                                                                   : nullptr;
}

int FilterHeader::filterHeight() const { return QFontMetrics(QApplication::font()).height() + 10; }

// One line, or two as soon as a title needs them.
int FilterHeader::titleHeight() const
{
    const QFontMetrics metrics(titleFont());
    bool twoLines = false;
    for (int i = 0; i < count() && !twoLines; ++i) {
        const int room = sectionSize(i) - 2 * cellMargin - (sortIndicatorSection() == i ? arrowRoom : 0);
        twoLines = metrics.horizontalAdvance(model()->headerData(i, Qt::Horizontal).toString()) > room;
    }
    return metrics.height() * (twoLines ? 2 : 1) + 10;
}

QSize FilterHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), titleHeight() + filterHeight()};
}

QSize FilterHeader::sectionSizeFromContents(int section) const
{
    const QFontMetrics metrics(titleFont());
    int widest = 0;
    // In two lines the longest word decides, and half of the whole.
    const QString title = model()->headerData(section, Qt::Horizontal).toString();
    for (const QString &word : title.split(u' ')) widest = std::max(widest, metrics.horizontalAdvance(word));
    widest = std::max(widest, metrics.horizontalAdvance(title) * 6 / 10);
    return {widest + 2 * cellMargin + arrowRoom, titleHeight()};
}

void FilterHeader::updateGeometries()
{
    setViewportMargins(0, 0, 0, filterHeight());
    QHeaderView::updateGeometries();
    place();
}

void FilterHeader::place()
{
    const int top = height() - filterHeight();
    for (std::size_t i = 0; i < m_filters.size(); ++i)
        m_filters[i]->setGeometry(sectionViewportPosition(int(i)) + 2, top + 2, sectionSize(int(i)) - 4,
                                  filterHeight() - 5);
    updateGeometry();
}

void FilterHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Colours &now = colours();
    painter->save();
    painter->fillRect(rect, now.header);
    painter->setPen(now.line);
    painter->drawLine(rect.topRight(), rect.bottomRight());
    painter->setPen(now.control);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());

    const auto alignment = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
    QRect room = rect.adjusted(cellMargin, 2, -cellMargin, -4);
    painter->setFont(titleFont());
    painter->setPen(now.text);
    if (sortIndicatorSection() == section) {
        const int at = room.right() - arrowRoom / 2;
        const int y = room.bottom() - painter->fontMetrics().height() / 2;
        const int up = sortIndicatorOrder() == Qt::AscendingOrder ? -2 : 2;
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(now.text);
        painter->drawPolygon(QPolygon({{at - 3, y - up}, {at + 3, y - up}, {at, y + up}}));
        room.setRight(room.right() - arrowRoom);
    }
    const QString title = model()->headerData(section, Qt::Horizontal).toString();
    const bool wraps = painter->fontMetrics().horizontalAdvance(title) > room.width();
    const int flags = alignment | (wraps ? Qt::TextWordWrap : 0);
    painter->setClipRect(rect);
    painter->drawText(room, flags,
                      wraps && !title.contains(u' ')
                          ? painter->fontMetrics().elidedText(title, Qt::ElideRight, room.width())
                          : title);
    painter->restore();
}

} // namespace passerelle
