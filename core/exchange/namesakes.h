// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Records that an import puts beside one of the same name: nothing is joined that may be two things, and
// nothing is doubled without a word.
#pragma once

#include "core/document/document.h"

#include <QHash>
#include <QSet>

namespace passerelle
{

class Namesakes
{
public:
    // Remembers the names of projects, organisations and whatever else belongs to nothing and is called by
    // name.
    explicit Namesakes(const Document &document);
    // A sentence for each record that was added since and has the name of one that was there before; when
    // there are many, for the first ones and how many more.
    [[nodiscard]] QStringList notes() const;

private:
    struct Names {
        QSet<qint64> numbers;
        QSet<QString> names; // folded
    };
    const Document &m_document;
    QHash<const Entity *, Names> m_before;
};

} // namespace passerelle
