// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// CBOR as it is written: maps with words as keys, and columns of numbers.
#pragma once

#include "core/model/codec.h"

#include <QCborStreamWriter>

namespace passerelle
{

class CborTarget
{
public:
    explicit CborTarget(QByteArray &bytes)
        : m_cbor(&bytes)
    {
    }
    void key(const char *name) { m_cbor.append(QLatin1String(name)); }
    void put(const char *name, const QString &text)
    {
        key(name);
        m_cbor.append(text);
    }
    void put(const char *name, qint64 number)
    {
        key(name);
        m_cbor.append(number);
    }
    void texts(std::initializer_list<QString> all)
    {
        m_cbor.startArray(all.size());
        for (const QString &text : all) m_cbor.append(text);
        m_cbor.endArray();
    }
    template <class Range, class Each> void array(const char *name, const Range &range, const Each &each)
    {
        key(name);
        m_cbor.startArray(quint64(range.size()));
        for (const auto &one : range) each(one);
        m_cbor.endArray();
    }
    template <class Range, class NumberOf>
    void column(const char *name, const Range &range, const NumberOf &numberOf)
    {
        array(name, range, [&](const auto &one) { m_cbor.append(qint64(numberOf(one))); });
    }
    void value(const Value &value)
    {
        if (const auto *number = std::get_if<qint64>(&value))
            m_cbor.append(*number);
        else if (const auto *text = std::get_if<QString>(&value))
            m_cbor.append(*text);
        else
            m_cbor.appendNull();
    }
    QCborStreamWriter &cbor() { return m_cbor; }

private:
    QCborStreamWriter m_cbor;
};

} // namespace passerelle
