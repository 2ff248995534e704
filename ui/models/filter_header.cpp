// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/filter_header.h"

#include "ui/look/colours.h"
#include "ui/models/record_model.h"

#include <QApplication>
#include <QLineEdit>
#include <QPalette>

namespace passerelle
{

FilterHeader::FilterHeader(QWidget *parent)
    : TableHead(parent)
{
    setSortIndicatorClearable(true);
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
        edit->installEventFilter(this);
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

void FilterHeader::setRefused(int section, bool refused)
{
    QPalette palette = this->palette();
    if (refused) palette.setColor(QPalette::Text, colours().error.text);
    m_filters[std::size_t(section)]->setPalette(palette);
}

QLineEdit *FilterHeader::filter(int section) const
{
    return section >= 0 && std::size_t(section) < m_filters.size() ? m_filters[std::size_t(section)]
                                                                   : nullptr;
}

int FilterHeader::filterHeight() const { return QFontMetrics(QApplication::font()).height() + 10; }

QSize FilterHeader::sizeHint() const
{
    const QSize titles = TableHead::sizeHint();
    return {titles.width(), titles.height() + filterHeight()};
}

void FilterHeader::updateGeometries()
{
    setViewportMargins(0, 0, 0, filterHeight());
    QHeaderView::updateGeometries();
    place();
}

void FilterHeader::place()
{
    moveFilters();
    updateGeometry();
}

void FilterHeader::scrolled()
{
    TableHead::scrolled();
    moveFilters();
}

void FilterHeader::moveFilters()
{
    const int top = height() - filterHeight();
    for (int i = 0; i < int(m_filters.size()); ++i) {
        const int left = isFrozen(i) ? sectionPosition(i) : sectionViewportPosition(i);
        QLineEdit &filter = *m_filters[std::size_t(i)];
        filter.setGeometry(left + 2, top + 2, sectionSize(i) - 4, filterHeight() - 5);
        if (isFrozen(i)) filter.raise();
    }
}

bool FilterHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        for (int i = 0; i < int(m_filters.size()); ++i)
            if (m_filters[std::size_t(i)] == watched) Q_EMIT filterEntered(i);
    return TableHead::eventFilter(watched, event);
}

} // namespace passerelle
