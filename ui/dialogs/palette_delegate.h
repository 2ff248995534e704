// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lines of the search palette: a name with what was typed underlined, where it belongs, a key at the right.
#pragma once

#include <QStringList>
#include <QStyledItemDelegate>

namespace passerelle
{

class PaletteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { Detail = Qt::UserRole + 10, Key };

    using QStyledItemDelegate::QStyledItemDelegate;
    void setWords(const QStringList &words) { m_words = words; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QStringList m_words; // folded
};

} // namespace passerelle
