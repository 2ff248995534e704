// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws the sections of the side bar: icon, name, count; the current one with a bar at its edge.
#pragma once

#include <QStyledItemDelegate>

namespace passerelle
{

class SidebarDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { Id = Qt::UserRole, Count, Alert, Group };

    using QStyledItemDelegate::QStyledItemDelegate;
    void setCompact(bool compact) { m_compact = compact; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    bool m_compact = false;
};

} // namespace passerelle
