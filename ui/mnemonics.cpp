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

// Places for the mark, the best first: beginnings of words before letters inside them.
std::vector<qsizetype> places(const QString &text)
{
    std::vector<qsizetype> found;
    for (const bool beginnings : {true, false})
        for (qsizetype i = 0; i < text.size(); ++i)
            if (text[i].isLetterOrNumber() && beginnings == (i == 0 || text[i - 1].isSpace()))
                found.push_back(i);
    return found;
}

// Letters for all entries of one menu. An entry that finds all its letters taken asks their owners to move
// on.
class Letters
{
public:
    explicit Letters(const QStringList &texts)
        : m_texts(texts)
        , m_places(std::size_t(texts.size()), -1)
    {
        for (int entry = 0; entry < int(texts.size()); ++entry) {
            QSet<QChar> asked;
            take(entry, asked);
        }
    }
    [[nodiscard]] qsizetype place(int entry) const { return m_places[std::size_t(entry)]; }

private:
    bool take(int entry, QSet<QChar> &asked)
    {
        const auto possible = places(m_texts[entry]);
        for (const bool askOwners : {false, true})
            for (const qsizetype at : possible) {
                const QChar letter = m_texts[entry][at].toLower();
                const auto owner = m_owners.constFind(letter);
                const bool taken = owner != m_owners.constEnd();
                if (taken != askOwners || (taken && asked.contains(letter))) continue;
                asked.insert(letter);
                if (taken && !take(*owner, asked)) continue;
                m_owners.insert(letter, entry);
                m_places[std::size_t(entry)] = at;
                return true;
            }
        return false;
    }

    QStringList m_texts;
    std::vector<qsizetype> m_places;
    QHash<QChar, int> m_owners;
};

void assign(const QList<QAction *> &actions)
{
    QStringList texts;
    for (const QAction *action : actions) texts += action->isSeparator() ? QString() : plain(action->text());
    const Letters letters(texts);
    for (int entry = 0; entry < int(actions.size()); ++entry) {
        QAction *action = actions[entry];
        if (action->isSeparator()) continue;
        action->setText(marked(texts[entry], letters.place(entry)));
        if (action->menu()) assignMnemonics(*action->menu());
    }
}

} // namespace

void assignMnemonics(QMenuBar &bar) { assign(bar.actions()); }

void assignMnemonics(QMenu &menu) { assign(menu.actions()); }

} // namespace passerelle
