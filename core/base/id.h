// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keys and references that do not mix: an Id<Project> is no Ref<Partner>, and never compares with one.
#pragma once

#include <QString>

namespace passerelle
{

// Key of a T; 0: not yet in a file.
template <class T> struct Id {
    qint64 number = 0;
    explicit operator bool() const { return number != 0; }
    friend bool operator==(const Id &, const Id &) = default;
};

// Points at a T; 0: at none.
template <class T> struct Ref {
    qint64 number = 0;
    Ref() = default;
    Ref(Id<T> id)
        : number(id.number)
    {
    }
    explicit Ref(qint64 key)
        : number(key)
    {
    }
    explicit operator bool() const { return number != 0; }
    friend bool operator==(const Ref &, const Ref &) = default;
};

// Points at a record of any entity, by the entity's name.
struct AnyRef {
    QString entity;
    qint64 number = 0;
    bool operator==(const AnyRef &) const = default;
};

} // namespace passerelle
