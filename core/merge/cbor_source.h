// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// CBOR that came from someone else: what is not as expected is a Failure, and nothing is made room for that
// is not there.
#pragma once

#include "core/model/codec.h"

#include <QByteArray>
#include <QCborStreamReader>
#include <QSet>

namespace passerelle
{

class CborSource
{
public:
    // `path` is for messages.
    CborSource(const QByteArray &bytes, const QString &path)
        : m_reader(bytes)
        , m_size(bytes.size())
        , m_path(path)
    {
    }
    [[noreturn]] void damaged() const;

    // Calls `each` with every key, a word; it takes the value, or says false and it is passed over.
    template <class Each> void map(const Each &each)
    {
        enter(QCborStreamReader::Map);
        QSet<QString> keys;
        while (more()) {
            const QString key = text();
            if (keys.contains(key)) damaged();
            keys.insert(key);
            if (!each(key)) skip();
        }
        leave();
    }
    // Calls `each` for every pair; it takes both.
    template <class Each> void pairs(qsizetype most, const Each &each)
    {
        enter(QCborStreamReader::Map);
        for (qsizetype i = 0; more(); ++i) {
            if (i >= most) damaged();
            each();
        }
        leave();
    }
    // Calls `each` with the place of every element, which it takes; returns how many there were.
    template <class Each> qsizetype array(qsizetype most, const Each &each)
    {
        enter(QCborStreamReader::Array);
        qsizetype i = 0;
        for (; more(); ++i) {
            if (i >= most) damaged();
            each(i);
        }
        leave();
        return i;
    }
    [[nodiscard]] qint64 integer();
    [[nodiscard]] qint64 integer(qint64 least, qint64 most);
    [[nodiscard]] QString text();
    [[nodiscard]] QByteArray bytes();
    // Null, a whole number or a text.
    [[nodiscard]] Value value();
    [[nodiscard]] bool isText() const { return m_reader.isString(); }
    [[nodiscard]] bool isUndefined() const { return m_reader.isUndefined(); }
    void skip();
    // There is nothing after it.
    void end();

private:
    QCborStreamReader m_reader;
    qsizetype m_size;
    QString m_path;

    void enter(QCborStreamReader::Type type);
    [[nodiscard]] bool more();
    void leave();
    template <class Text, class Read> Text chunks(const Read &read);
};

} // namespace passerelle
