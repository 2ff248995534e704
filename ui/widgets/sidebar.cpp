// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/sidebar.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/widgets/project_switcher.h"
#include "ui/widgets/sidebar_delegate.h"

#include <QListWidget>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyleOption>
#include <QVBoxLayout>

namespace passerelle
{

namespace
{
void describe(QListWidgetItem &item)
{
    const qint64 count = item.data(SidebarDelegate::Count).toLongLong();
    item.setData(Qt::AccessibleTextRole,
                 count < 0 ? item.text() : QStringLiteral("%1, %2").arg(item.text()).arg(count));
}
} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent)
    , m_switcher(new ProjectSwitcher)
    , m_list(new QListWidget)
{
    setObjectName(QStringLiteral("sidebar"));
    m_list->setObjectName(QStringLiteral("sections"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false); // the ground of the side bar shows
    m_list->setItemDelegate(new SidebarDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->setTextElideMode(Qt::ElideRight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 9, 8);
    column->setSpacing(8);
    column->addWidget(m_switcher);
    column->addWidget(m_list, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *now) {
        if (now != nullptr) {
            Q_EMIT chosen(now->data(SidebarDelegate::Id).toString());
        }
    });
}

void Sidebar::setGroups(const std::vector<std::vector<SidebarEntry>> &groups)
{
    const QSignalBlocker quiet(m_list);
    const QString before = current();
    m_list->clear();
    for (std::size_t group = 0; group < groups.size(); ++group) {
        if (group > 0) {
            auto *divider = new QListWidgetItem(m_list);
            divider->setFlags(Qt::NoItemFlags);
            divider->setData(Qt::AccessibleTextRole, QStringLiteral(" ")); // not "row 7"
        }
        for (const SidebarEntry &entry : groups[group]) {
            auto *added = new QListWidgetItem(icon(entry.icon, IconTone::Muted), entry.name, m_list);
            added->setData(SidebarDelegate::Id, entry.id);
            added->setData(SidebarDelegate::Count, entry.count);
            added->setData(SidebarDelegate::Group, int(group));
            added->setToolTip(entry.name);
            describe(*added);
        }
    }
    setCurrent(before);
    updateGeometry();
    fitRows();
}

void Sidebar::setCount(const QString &id, qint64 count)
{
    if (QListWidgetItem *found = item(id)) {
        found->setData(SidebarDelegate::Count, count);
        describe(*found);
    }
}

void Sidebar::setProblems(const QString &id, int errors, int others, const QString &sentence)
{
    if (QListWidgetItem *found = item(id)) {
        found->setData(SidebarDelegate::Count, errors > 0 ? errors : others);
        found->setData(SidebarDelegate::Alert, errors > 0);
        const QString whole = QStringLiteral("%1\n%2").arg(found->text(), sentence);
        found->setToolTip(whole);
        found->setData(Qt::AccessibleTextRole, whole);
    }
}

void Sidebar::setCurrent(const QString &id)
{
    const QSignalBlocker quiet(m_list);
    if (QListWidgetItem *found = item(id)) {
        m_list->setCurrentItem(found);
    }
}

QString Sidebar::current() const
{
    const QListWidgetItem *now = m_list->currentItem();
    return now == nullptr ? QString() : now->data(SidebarDelegate::Id).toString();
}

void Sidebar::setProject(const QString &name, const QString &line) { m_switcher->setTexts(name, line); }

void Sidebar::setProjectMenu(QMenu *menu) { m_switcher->setMenu(menu); }

void Sidebar::setListName(const QString &name) { m_list->setAccessibleName(name); }

void Sidebar::setCompact(bool compact)
{
    m_compact = compact;
    fitRows();
}

void Sidebar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitRows();
}

void Sidebar::fitRows()
{
    auto &delegate = static_cast<SidebarDelegate &>(*m_list->itemDelegate());
    delegate.setCompact(false);
    int needed = 0;
    for (int row = 0; row < m_list->count(); ++row) {
        needed += m_list->sizeHintForRow(row);
    }
    layout()->activate();
    delegate.setCompact(m_compact || needed > m_list->height());
    m_list->doItemsLayout();
}

void Sidebar::openGroup(int group)
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *candidate = m_list->item(row);
        const QVariant of = candidate->data(SidebarDelegate::Group);
        if (of.isValid() && of.toInt() == group) {
            m_list->setCurrentItem(candidate);
            m_list->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

QSize Sidebar::sizeHint() const
{
    constexpr int margins = 17;
    constexpr int smallest = 204;
    const int wide = std::max(m_list->sizeHintForColumn(0), m_switcher->sizeHint().width()) + margins;
    return {std::clamp(wide, smallest, 2 * smallest), 480};
}

void Sidebar::paintEvent(QPaintEvent *)
{
    // A plain QWidget subclass shows its style sheet only when it asks for it.
    QStyleOption option;
    option.initFrom(this);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_Widget, &option, &painter, this);
}

QListWidgetItem *Sidebar::item(const QString &id) const
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *candidate = m_list->item(row);
        if (!id.isEmpty() && candidate->data(SidebarDelegate::Id).toString() == id) {
            return candidate;
        }
    }
    return nullptr;
}

} // namespace passerelle
