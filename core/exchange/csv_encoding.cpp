// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csv_encoding.h"

#include "core/base/failure.h"
#include "core/base/label.h"

#include <QByteArrayView>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace passerelle
{

namespace
{

constexpr qsizetype inspected = 65'536; // bytes

// Half of the bytes of Western text in UTF-16 are zero; no other encoding that is expected here holds any.
std::optional<Encoding> utf16WithoutMark(QByteArrayView sample)
{
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < sample.size(); ++i)
        if (sample[i] == 0) ++zeros[i % 2];
    if (zeros[0] + zeros[1] < std::max<qsizetype>(1, sample.size() / 5)) return {};
    return zeros[1] >= zeros[0] ? Encoding::Utf16LittleEndian : Encoding::Utf16BigEndian;
}

QString fromUtf16(QByteArrayView bytes, Encoding encoding)
{
    QStringDecoder decoder(encoding == Encoding::Utf16LittleEndian ? QStringDecoder::Utf16LE
                                                                   : QStringDecoder::Utf16BE);
    QString text = decoder(bytes);
    if (decoder.hasError() || bytes.size() % 2)
        throw Failure(translated(TEXT("Csv",
                                      "The table begins like UTF-16 but is not. Save it again as CSV in "
                                      "the encoding UTF-8.")));
    return text;
}

// Qt knows Windows-1252 only where it is built with ICU.
QString fromWindows1252(QByteArrayView bytes)
{
    static constexpr char16_t upper[] = {0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                         0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
                                         0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                         0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};
    QString text = QString::fromLatin1(bytes.data(), bytes.size());
    for (QChar &c : text)
        if (c >= QChar(0x80) && c < QChar(0xA0)) c = upper[c.unicode() - 0x80];
    return text;
}

// UTF-8 with other letters than those of ASCII that was cut off within one.
bool endsWithinCharacter(QByteArrayView bytes)
{
    constexpr qsizetype longest = 4; // bytes of a character
    const auto isAscii = [](char byte) { return uchar(byte) < 0x80; };
    for (qsizetype cut = 1; cut < std::min(longest, bytes.size()); ++cut) {
        const uchar byte = uchar(bytes[bytes.size() - cut]);
        if (byte >= 0x80 && byte < 0xC0) continue; // not the first one of it
        const QByteArrayView whole = bytes.chopped(cut);
        return byte >= 0xC0 && whole.isValidUtf8() && !std::all_of(whole.begin(), whole.end(), isAscii);
    }
    return false;
}

} // namespace

QString nameOf(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8: return QStringLiteral("UTF-8");
    case Encoding::Utf16LittleEndian:
    case Encoding::Utf16BigEndian: return QStringLiteral("UTF-16");
    case Encoding::Windows1252: return QStringLiteral("Windows-1252");
    }
    return {};
}

Decoded decoded(const QByteArray &bytes)
{
    const QByteArrayView all = bytes;
    if (all.startsWith("\xEF\xBB\xBF")) return {bytes.mid(3), Encoding::Utf8};
    if (all.startsWith("\xFF\xFE"))
        return {fromUtf16(all.sliced(2), Encoding::Utf16LittleEndian).toUtf8(), Encoding::Utf16LittleEndian};
    if (all.startsWith("\xFE\xFF"))
        return {fromUtf16(all.sliced(2), Encoding::Utf16BigEndian).toUtf8(), Encoding::Utf16BigEndian};
    if (const auto utf16 = utf16WithoutMark(all.first(std::min(all.size(), inspected))))
        return {fromUtf16(all, *utf16).toUtf8(), *utf16};
    if (all.isValidUtf8() || endsWithinCharacter(all)) return {bytes, Encoding::Utf8};
    return {fromWindows1252(all).toUtf8(), Encoding::Windows1252};
}

} // namespace passerelle
