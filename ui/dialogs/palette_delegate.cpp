// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/palette_delegate.h"

#include "core/search/search.h"
#include "ui/look/colours.h"
#include "ui/look/type_scale.h"

#include <QApplication>
#include <QIcon>
#include <QPainter>
#include <QTextLayout>

namespace passerelle
{

namespace
{

constexpr int margin = 10;
constexpr int iconSide = 16;

// Where a word begins in the text; folding may change lengths, so every beginning is tried by itself.
QList<QTextLayout::FormatRange> matches(const QString &text, const QStringList &words)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const QString &word : words)
        for (qsizetype at = 0; at < text.size(); ++at) {
            if (at > 0 && text[at - 1].isLetterOrNumber()) continue;
            qsizetype length = 0;
            while (at + length < text.size() && folded(text.mid(at, length)).size() < word.size()) ++length;
            if (word.isEmpty() || folded(text.mid(at, length)) != word) continue;
            QTextLayout::FormatRange range;
            range.start = int(at);
            range.length = int(length);
            range.format.setFontUnderline(true);
            ranges += range;
        }
    return ranges;
}

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Colours &now = colours();
    painter->save();
    if (option.state & QStyle::State_Selected) painter->fillRect(option.rect, now.selection);
    const bool usable = index.flags() & Qt::ItemIsSelectable;
    QRect room = option.rect.adjusted(margin, 0, -margin, 0);
    QFont font = option.font;
    if (index.data(Qt::FontRole).isValid()) font = index.data(Qt::FontRole).value<QFont>();

    const QString key = index.data(Key).toString();
    painter->setFont(fontFor(TypeStep::Caption));
    painter->setPen(now.muted);
    painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, key);
    if (!key.isEmpty()) room.setRight(room.right() - painter->fontMetrics().horizontalAdvance(key) - margin);
    const auto picture = index.data(Qt::DecorationRole).value<QIcon>();
    if (!picture.isNull()) {
        picture.paint(painter, QRect(room.left(), room.center().y() - iconSide / 2, iconSide, iconSide));
        room.setLeft(room.left() + iconSide + margin);
    }

    const QFontMetrics metrics(font);
    const QString name = metrics.elidedText(index.data().toString(), Qt::ElideRight, room.width());
    QTextLayout line(name, font);
    line.setFormats(matches(name, m_words));
    line.beginLayout();
    line.createLine();
    line.endLayout();
    painter->setPen(usable ? now.text : now.muted);
    line.draw(painter, QPointF(room.left(), room.center().y() - metrics.height() / 2.0));
    room.setLeft(room.left() + metrics.horizontalAdvance(name) + margin);
    painter->setFont(fontFor(TypeStep::Caption));
    painter->setPen(now.muted);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data(Detail).toString(), Qt::ElideRight,
                                                        std::max(0, room.width())));
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int height = QFontMetrics(option.font).height();
    const bool head = index.data(Qt::FontRole).isValid();
    return {200, height + (head ? 8 : 12)};
}

} // namespace passerelle
