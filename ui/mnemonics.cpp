// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mnemonics.h"

#include <QAction>
#include <QHash>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

#include <vector>

namespace passerelle
{

namespace
{

QString marked(const QString &text, qsizetype at)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i == at || text[i] == u'&') result += u'&';
        result += text[i];
    }
    return result;
}

// Where a mnemonic may stand, best first: beginnings of words before letters inside them. Letters with
// accents are hard to type on other keyboards.
QList<qsizetype> places(const QString &text)
{
    QList<qsizetype> beginnings, inside;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].unicode() > 0x7f || !text[i].isLetterOrNumber()) continue;
        (i == 0 || text[i - 1].isSpace() ? beginnings : inside) += i;
    }
    return beginnings + inside;
}

struct Entry {
    QString text;
    qsizetype at = -1;
};

// Gives the entry a letter; one that has it moves to another letter if it can (an augmenting path of a
// matching).
bool place(std::vector<Entry> &entries, std::size_t entry, QHash<QChar, std::size_t> &owner,
           QSet<QChar> &tried)
{
    const QString text = entries[entry].text;
    for (qsizetype at : places(text)) {
        const QChar letter = text[at].toLower();
        if (tried.contains(letter)) continue;
        tried.insert(letter);
        const auto taken = owner.constFind(letter);
        if (taken == owner.constEnd() || place(entries, *taken, owner, tried)) {
            owner[letter] = entry;
            entries[entry].at = at;
            return true;
        }
    }
    return false;
}

void assign(const QList<QAction *> &actions)
{
    std::vector<Entry> entries;
    for (const QAction *action : actions) entries.push_back({plainText(action->text())});
    QHash<QChar, std::size_t> owner;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        QSet<QChar> tried;
        if (!actions[qsizetype(i)]->isSeparator()) place(entries, i, owner, tried);
    }
    for (std::size_t i = 0; i < entries.size(); ++i) {
        QAction *action = actions[qsizetype(i)];
        if (action->isSeparator()) continue;
        action->setText(marked(entries[i].text, entries[i].at));
        if (action->menu()) assignMnemonics(*action->menu());
    }
}

} // namespace

// A "&&" is an ampersand.
QString plainText(const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && ++i >= text.size()) break;
        result += text[i];
    }
    return result;
}

void assignMnemonics(QMenuBar &bar) { assign(bar.actions()); }

void assignMnemonics(QMenu &menu) { assign(menu.actions()); }

} // namespace passerelle
