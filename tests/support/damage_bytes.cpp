// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/damage_kinds.h"
#include "tests/support/past_the_program.h"

namespace passerelle::testing
{

namespace
{

constexpr qsizetype pageSize = 4096;

char anyByte(Random &random) { return char(upTo(random, 255)); }

void flipOneBit(QByteArray &bytes, Random &random)
{
    const qsizetype at = upTo(random, bytes.size() - 1);
    bytes[at] = char(bytes[at] ^ (1 << upTo(random, 7)));
}

using OnBytes = void (*)(QByteArray &bytes, Random &random);
template <OnBytes Change> void onBytes(const QString &path, Random &random)
{
    QByteArray bytes = bytesOf(path);
    Change(bytes, random);
    writeBytes(path, bytes);
}

qsizetype anyPage(const QByteArray &bytes, Random &random)
{
    return upTo(random, bytes.size() / pageSize - 1) * pageSize;
}

void flipInHeader(QByteArray &bytes, Random &random)
{
    const qsizetype at = upTo(random, 107); // and the head of the first page
    bytes[at] = anyByte(random);
}

void truncateAtPage(QByteArray &bytes, Random &random) { bytes.truncate(anyPage(bytes, random)); }
void append(QByteArray &bytes, Random &random)
{
    for (qint64 left = upTo(random, 3 * pageSize); left >= 0; --left) bytes += anyByte(random);
}

void swapPages(QByteArray &bytes, Random &random)
{
    const qsizetype one = anyPage(bytes, random), other = anyPage(bytes, random);
    const QByteArray kept = bytes.mid(one, pageSize);
    bytes.replace(one, pageSize, bytes.mid(other, pageSize));
    bytes.replace(other, pageSize, kept);
}

void doublePage(QByteArray &bytes, Random &random)
{
    bytes.replace(anyPage(bytes, random), pageSize, bytes.mid(anyPage(bytes, random), pageSize));
}

void zeroHeader(QByteArray &bytes, Random &) { bytes.replace(0, 100, QByteArray(100, '\0')); }

void zeroPages(QByteArray &bytes, Random &random)
{
    for (qint64 left = upTo(random, 4); left >= 0; --left)
        bytes.replace(anyPage(bytes, random), pageSize, QByteArray(pageSize, '\0'));
}

void fillPage(QByteArray &bytes, Random &random)
{
    const qsizetype page = anyPage(bytes, random);
    for (qsizetype at = page; at < page + pageSize; ++at) bytes[at] = anyByte(random);
}

} // namespace

void flipManyBits(QByteArray &bytes, Random &random)
{
    for (qint64 left = 2 + upTo(random, 62); left > 0; --left) flipOneBit(bytes, random);
}

void truncate(QByteArray &bytes, Random &random) { bytes.truncate(upTo(random, bytes.size() - 1)); }

std::span<const Damage> damagesOfBytes()
{
    static constexpr Damage all[] = {
        {"one bit", onBytes<flipOneBit>},
        {"many bits", onBytes<flipManyBits>},
        {"cut off", onBytes<truncate>},
        {"cut off at a page", onBytes<truncateAtPage>},
        {"longer", onBytes<append>},
        {"pages swapped", onBytes<swapPages>},
        {"a page twice", onBytes<doublePage>},
        {"no header", onBytes<zeroHeader>},
        {"a byte of the header", onBytes<flipInHeader>},
        {"pages of zeros", onBytes<zeroPages>},
        {"a page of noise", onBytes<fillPage>},
    };
    return all;
}

} // namespace passerelle::testing
