// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/segmented_control.h"

#include "ui/look/colours.h"
#include "ui/look/icons.h"
#include "ui/look/look_style.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace passerelle
{

namespace
{
constexpr int segmentPadding = 10;
constexpr int segmentGap = 6;

// Draws itself: a style sheet would lose the icon's second colour and the focus ring.
class Segment final : public QToolButton
{
public:
    Segment(const ViewChoice &view, bool first, bool last)
        : m_icon(view.icon)
        , m_first(first)
        , m_last(last)
    {
        setObjectName(QStringLiteral("view_") + view.id);
        setText(view.text);
        setAccessibleName(view.text);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const int pictures = m_icon.isEmpty() ? 0 : iconSize().width() + segmentGap;
        return {QFontMetrics(bold()).horizontalAdvance(text()) + pictures + 2 * segmentPadding,
                fontMetrics().height() + 10};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &now = colours();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(now.control);
        painter.setBrush(isChecked() ? (underMouse() ? now.hover : now.accent)
                                     : (underMouse() ? now.header : now.raised));
        painter.drawPath(outline());
        QRect content = rect().adjusted(segmentPadding, 0, -segmentPadding, 0);
        if (!m_icon.isEmpty()) {
            const QIcon picture = passerelle::icon(m_icon,
                                                   isChecked() ? IconTone::OnAccent : IconTone::Muted);
            const int side = iconSize().width();
            picture.paint(&painter, QRect(content.left(), (height() - side) / 2, side, side));
            content.setLeft(content.left() + side + segmentGap);
        }
        painter.setFont(isChecked() ? bold() : font());
        painter.setPen(isChecked() ? now.onAccent : now.text);
        painter.drawText(content, Qt::AlignCenter, text());
        if (hasFocus()) {
            // On the filled segment the ring needs a seam to be seen.
            painter.setPen(QPen(isChecked() ? now.onAccent : now.focus, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 2, 2);
        }
    }

private:
    [[nodiscard]] QFont bold() const
    {
        QFont result = font();
        result.setWeight(QFont::DemiBold);
        return result;
    }

    // Neighbours share one line: the left one draws it.
    [[nodiscard]] QPainterPath outline() const
    {
        constexpr qreal radius = 3;
        const QRectF box = QRectF(rect()).adjusted(m_first ? 0.5 : -0.5, 0.5, -0.5, -0.5);
        QPainterPath path;
        path.setFillRule(Qt::WindingFill);
        path.addRoundedRect(box, radius, radius);
        if (!m_first) {
            path.addRect(box.adjusted(0, 0, -box.width() / 2, 0));
        }
        if (!m_last) {
            path.addRect(box.adjusted(box.width() / 2, 0, 0, 0));
        }
        return path.simplified();
    }

    QString m_icon;
    bool m_first;
    bool m_last;
};
} // namespace

SegmentedControl::SegmentedControl(QWidget *parent)
    : QWidget(parent)
    , m_row(new QWidget(this))
    , m_buttons(new QHBoxLayout(m_row))
    , m_group(new QButtonGroup(this))
    , m_combo(new QComboBox(this))
{
    setObjectName(QStringLiteral("views"));
    m_combo->setObjectName(QStringLiteral("viewsCombo"));
    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_buttons->setSpacing(0);
    m_combo->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedControl::choose);
    connect(m_combo, &QComboBox::activated, this, &SegmentedControl::choose);
}

void SegmentedControl::setViews(const std::vector<ViewChoice> &views)
{
    const QString before = current();
    m_views = views;
    const auto buttons = m_group->buttons();
    for (QAbstractButton *button : buttons) {
        delete button;
    }
    m_combo->clear();
    QWidget *last = m_combo;
    for (std::size_t index = 0; index < views.size(); ++index) {
        auto *button = new Segment(views[index], index == 0, index + 1 == views.size());
        m_buttons->addWidget(button);
        m_group->addButton(button, int(index));
        setTabOrder(last, button); // made again, it would come after what stands to the right
        last = button;
        m_combo->addItem(views[index].icon.isEmpty() ? QIcon() : icon(views[index].icon), views[index].text);
    }
    m_current = 0;
    setCurrent(before);
    updateGeometry();
    arrange();
}

void SegmentedControl::setCurrent(const QString &id)
{
    const auto found = std::find_if(m_views.begin(), m_views.end(),
                                    [&](const auto &view) { return view.id == id; });
    if (found != m_views.end()) {
        m_current = int(found - m_views.begin());
    }
    if (QAbstractButton *button = m_group->button(m_current)) {
        button->setChecked(true);
        const QSignalBlocker quiet(m_combo);
        m_combo->setCurrentIndex(m_current);
    }
}

QString SegmentedControl::current() const
{
    return m_views.empty() ? QString() : m_views[std::size_t(m_current)].id;
}

void SegmentedControl::setChoiceName(const QString &name)
{
    m_combo->setAccessibleName(name);
    m_row->setAccessibleName(name);
}

QSize SegmentedControl::sizeHint() const
{
    return m_views.empty() ? QSize(0, 0)
                           : m_row->sizeHint().expandedTo(QSize(0, m_combo->sizeHint().height()));
}

QSize SegmentedControl::minimumSizeHint() const
{
    return m_views.empty()
        ? QSize(0, 0)
        : QSize(std::min(m_combo->sizeHint().width(), sizeHint().width()), sizeHint().height());
}

void SegmentedControl::resizeEvent(QResizeEvent *) { arrange(); }

void SegmentedControl::choose(int index)
{
    if (index == m_current) {
        return;
    }
    setCurrent(m_views[std::size_t(index)].id);
    Q_EMIT chosen(current());
}

void SegmentedControl::arrange()
{
    const QSize wanted = m_row->sizeHint();
    const bool fits = wanted.width() <= width();
    const bool focused = isAncestorOf(focusWidget()) && focusWidget() != nullptr && focusWidget()->hasFocus();
    m_row->setVisible(fits && !m_views.empty());
    m_combo->setVisible(!fits && !m_views.empty());
    m_row->setGeometry(width() - wanted.width(), (height() - wanted.height()) / 2, wanted.width(),
                       wanted.height());
    const int tall = m_combo->sizeHint().height();
    const int wide = std::min(width(), m_combo->sizeHint().width());
    m_combo->setGeometry(width() - wide, (height() - tall) / 2, wide, tall);
    if (focused) {
        (fits ? static_cast<QWidget *>(m_group->button(m_current)) : m_combo)->setFocus();
    }
}

} // namespace passerelle
