// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/side_split.h"

#include "ui/look/colours.h"

#include <QEvent>
#include <QPainter>
#include <QSplitter>
#include <QVBoxLayout>

namespace passerelle
{

namespace
{

constexpr int leastContent = 560;
constexpr int leastSide = 280;
constexpr int usualSide = 324;
constexpr int widestSide = 480;

// The ground of a panel that lies over something else.
class Shelf final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), colours().window);
        painter.fillRect(QRect(0, 0, 1, height()), colours().control);
    }
};

} // namespace

SideSplit::SideSplit(QWidget *content, QWidget *side, QWidget *parent)
    : QWidget(parent)
    , m_splitter(new QSplitter(this))
    , m_side(side)
    , m_shelf(new Shelf(this))
    , m_sideWidth(usualSide)
{
    m_splitter->setObjectName(QStringLiteral("splitter"));
    m_splitter->addWidget(content);
    m_splitter->addWidget(side);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(5);
    m_splitter->setSizes({3 * usualSide, usualSide});
    side->setMinimumWidth(leastSide);
    m_shelf->setObjectName(QStringLiteral("shelf"));
    auto *inShelf = new QVBoxLayout(m_shelf);
    inShelf->setContentsMargins(1, 0, 0, 0);
    m_shelf->hide();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_splitter);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_sideWidth = m_side->width(); });
}

QByteArray SideSplit::saveState() const { return QByteArray::number(m_sideWidth); }

void SideSplit::restoreState(const QByteArray &state)
{
    if (const int width = state.toInt()) m_sideWidth = qBound(leastSide, width, widestSide);
    arrange();
}

void SideSplit::setSideShown(bool shown)
{
    const bool appears = shown && !m_shown;
    m_shown = shown;
    m_side->setVisible(shown);
    m_shelf->setVisible(shown && m_over);
    if (appears) arrange();
}

void SideSplit::setHead(QWidget *head)
{
    if (m_head) m_head->removeEventFilter(this);
    m_head = head;
    m_head->installEventFilter(this);
    if (m_over) arrange();
}

bool SideSplit::eventFilter(QObject *watched, QEvent *event)
{
    if (m_over && watched == m_head && event->type() == QEvent::Resize) arrange();
    return QWidget::eventFilter(watched, event);
}

void SideSplit::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setOver(width() < leastContent + m_sideWidth);
    arrange();
}

void SideSplit::setOver(bool over)
{
    if (over == m_over) return;
    m_over = over;
    if (over)
        m_shelf->layout()->addWidget(m_side);
    else
        m_splitter->addWidget(m_side);
    setSideShown(m_shown);
    Q_EMIT overChanged(over);
}

void SideSplit::arrange()
{
    if (!m_over)
        return m_splitter->setSizes({width() - m_sideWidth - m_splitter->handleWidth(), m_sideWidth});
    constexpr int gap = 6;
    const int top = m_head ? m_head->mapTo(this, QPoint(0, m_head->height())).y() + gap : 0;
    m_shelf->setGeometry(width() - m_sideWidth, top, m_sideWidth, height() - top);
    m_shelf->raise();
}

} // namespace passerelle
