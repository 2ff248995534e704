// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/merge/cbor_source.h"

#include "core/merge/package_cbor.h"

namespace passerelle
{

void CborSource::damaged() const { throw damagedPackage(m_path); }

void CborSource::enter(QCborStreamReader::Type type)
{
    if (m_reader.type() != type || !m_reader.enterContainer()) damaged();
}

bool CborSource::more()
{
    if (m_reader.lastError() != QCborError::NoError) damaged();
    return m_reader.hasNext();
}

void CborSource::leave()
{
    if (!m_reader.leaveContainer()) damaged();
}

qint64 CborSource::integer()
{
    constexpr auto largest = quint64(std::numeric_limits<qint64>::max());
    qint64 number = 0;
    if (m_reader.isUnsignedInteger()) {
        const quint64 magnitude = m_reader.toUnsignedInteger();
        if (magnitude > largest) damaged();
        number = qint64(magnitude);
    } else if (m_reader.isNegativeInteger()) {
        const auto magnitude = quint64(m_reader.toNegativeInteger()); // 0 stands for 2^64
        if (magnitude == 0 || magnitude - 1 > largest) damaged();
        number = -qint64(magnitude - 1) - 1;
    } else {
        damaged();
    }
    if (!m_reader.next()) damaged();
    return number;
}

qint64 CborSource::integer(qint64 least, qint64 most)
{
    const qint64 number = integer();
    if (number < least || number > most) damaged();
    return number;
}

template <class Text, class Read> Text CborSource::chunks(const Read &read)
{
    Text all;
    for (;;) {
        if (m_reader.currentStringChunkSize() > m_size - m_reader.currentOffset()) damaged();
        auto chunk = read();
        if (chunk.status == QCborStreamReader::Error) damaged();
        if (chunk.status == QCborStreamReader::EndOfString) return all;
        all = all.isEmpty() ? std::move(chunk.data) : Text(all + chunk.data);
    }
}

QString CborSource::text()
{
    if (!m_reader.isString()) damaged();
    return chunks<QString>([&] { return m_reader.readString(); });
}

QByteArray CborSource::bytes()
{
    if (!m_reader.isByteArray()) damaged();
    return chunks<QByteArray>([&] { return m_reader.readByteArray(); });
}

Value CborSource::value()
{
    if (m_reader.isString()) return text();
    if (!m_reader.isNull()) return integer();
    if (!m_reader.next()) damaged();
    return {};
}

void CborSource::skip()
{
    constexpr int deepest = 32;
    if (!m_reader.next(deepest)) damaged();
}

void CborSource::end()
{
    if (m_reader.lastError() != QCborError::NoError || m_reader.currentOffset() != m_size) damaged();
}

} // namespace passerelle
