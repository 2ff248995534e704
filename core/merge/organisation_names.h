// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How alike names of organisations are. A word that few of them have tells more than one that many have.
#pragma once

#include <QHash>
#include <QStringList>

#include <vector>

namespace passerelle
{

class OrganisationNames
{
public:
    struct Name {
        std::vector<int> words; // sorted, each once
        QString joined; // the words in their order, without gaps
        QStringList ordinals;
        [[nodiscard]] bool empty() const { return words.empty(); }
    };
    // Takes a name into account; all of them before the first is compared. The abbreviation in a name says
    // nothing more.
    [[nodiscard]] Name read(const QString &name, const QString &abbreviation = {});
    // 0 to 100: the same but for what does not count.
    [[nodiscard]] int likeness(const Name &one, const Name &other) const;
    // Two similar names have at least one of these in common.
    [[nodiscard]] QStringList traces(const Name &name) const;

private:
    struct Word {
        QString text;
        int names = 0; // that have it
        bool common = false;
    };
    [[nodiscard]] bool has(const Name &name, const char *word) const;
    [[nodiscard]] bool areApart(const Name &one, const Name &other) const;
    [[nodiscard]] int weight(int word) const;
    [[nodiscard]] int agreement(int word, const Name &other) const; // 0–100: of the word most like it

    QHash<QString, int> m_numbers;
    std::vector<Word> m_words;
    int m_names = 0;
};

} // namespace passerelle
