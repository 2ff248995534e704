// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/package_bytes.h"

#include "core/merge/deflated.h"
#include "core/merge/package_cbor.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <tuple>

namespace passerelle::testing
{

namespace
{

constexpr qsizetype hashSize = 32;

auto parts(const Package::Origin &o)
{
    return std::tie(o.at, o.person, o.organisation, o.installation, o.recipient);
}
auto parts(const Package::Site &s)
{
    return std::tie(s.number, s.installation, s.person, s.organisation, s.began, s.schema, s.seen, s.first,
                    s.last, s.floor, s.lastRow, s.clock);
}
auto parts(const Package::Step &s)
{
    return std::tie(s.site, s.first, s.last, s.at, s.context, s.name, s.subject, s.kind);
}
auto parts(const Package::Change &c)
{
    return std::tie(c.site, c.sequence, c.clock, c.name, c.record, c.before, c.after);
}
auto parts(const Package::Absent &a) { return std::tie(a.entity, a.record, a.shown); }

template <class T> bool allSame(const std::vector<T> &a, const std::vector<T> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const T &x, const T &y) { return parts(x) == parts(y); });
}

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

bool same(const Package &a, const Package &b)
{
    return a.kind == b.kind && a.portfolio == b.portfolio && a.title == b.title && a.schema == b.schema
        && parts(a.origin) == parts(b.origin) && a.scope == b.scope && a.issue == b.issue && a.base == b.base
        && a.names == b.names && allSame(a.sites, b.sites) && allSame(a.steps, b.steps)
        && allSame(a.changes, b.changes) && allSame(a.absent, b.absent) && a.contents == b.contents;
}

QByteArray packageOf(const QByteArray &head, const QByteArray &payload)
{
    const QByteArray packed = deflated(payload);
    QByteArray sizes(headAt - sizesAt, '\0');
    qToBigEndian(quint32(head.size()), sizes.data());
    qToBigEndian(quint64(packed.size()), sizes.data() + 4);
    qToBigEndian(quint64(payload.size()), sizes.data() + 12);
    const QByteArray file = QByteArray("\x89PSRL\r\n\x1a\x01\0", sizesAt) + sizes + head + packed;
    return file + hashOf(file);
}

QByteArray someHead() { return headCbor(Package{}); }

QByteArray rehashed(const QByteArray &file)
{
    const QByteArray content = file.chopped(std::min(hashSize, file.size()));
    return content + hashOf(content);
}

QByteArray payloadOf(const QByteArray &file)
{
    const qsizetype at = headAt + qsizetype(qFromBigEndian<quint32>(file.constData() + sizesAt));
    return *inflated(file.mid(at).chopped(hashSize), qFromBigEndian<qint64>(file.constData() + sizesAt + 12));
}

} // namespace passerelle::testing
