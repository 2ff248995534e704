// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which records of an entity are meant, and in what order. Written once for tables, lists and figures.
#pragma once

#include "core/model/entity.h"

namespace passerelle
{

struct Condition {
    enum class Is { Equal, Different, Less, Greater, Empty, Containing };
    QString column; // as in columns(entity): "title_en", "partner"
    Is is = Is::Equal;
    Value value;
};

struct SortKey {
    QString field; // a field's name: texts sort in the document's language, references by the name shown
    bool descending = false;
};

struct Query {
    qint64 project = 0; // only what belongs to this project, directly or through its owners; 0: all
    std::vector<Condition> conditions;
    QString containing; // words that some text of the record holds; accents and case do not matter
    std::vector<SortKey> sort; // then by number
    qint64 limit = -1;
};

} // namespace passerelle
