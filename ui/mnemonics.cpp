// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mnemonics.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

namespace passerelle
{

namespace
{

// The text without mnemonics; a "&&" is an ampersand.
QString plain(const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && ++i >= text.size()) break;
        result += text[i];
    }
    return result;
}

QString marked(const QString &text, qsizetype at)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i == at || text[i] == u'&') result += u'&';
        result += text[i];
    }
    return result;
}

// The first free letter: beginnings of words before letters inside them.
qsizetype place(const QString &text, const QSet<QChar> &taken)
{
    for (const bool beginnings : {true, false})
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool begins = i == 0 || text[i - 1].isSpace();
            if (text[i].isLetterOrNumber() && (begins || !beginnings) && !taken.contains(text[i].toLower()))
                return i;
        }
    return -1;
}

void assign(const QList<QAction *> &actions)
{
    QSet<QChar> taken;
    for (QAction *action : actions) {
        if (action->isSeparator()) continue;
        const QString text = plain(action->text());
        const qsizetype at = place(text, taken);
        if (at >= 0) taken.insert(text[at].toLower());
        action->setText(marked(text, at));
        if (action->menu()) assignMnemonics(*action->menu());
    }
}

} // namespace

void assignMnemonics(QMenuBar &bar) { assign(bar.actions()); }

void assignMnemonics(QMenu &menu) { assign(menu.actions()); }

} // namespace passerelle
