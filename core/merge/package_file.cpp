// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/merge/package_file.h"

#include "core/base/file_failure.h"
#include "core/document/unfinished_file.h"
#include "core/merge/deflated.h"
#include "core/merge/package_cbor.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QtEndian>

#include <optional>

namespace passerelle
{

namespace
{

// A transfer that takes the file for text destroys the first bytes, so that it is noticed at once.
const QByteArray magic("\x89PSRL\r\n\x1a", 8);
constexpr char formatVersion = 1;
enum Protection : char { Open = 0, Sealed = 1 };
constexpr qsizetype preambleSize = 10; // magic, version, protection
constexpr qsizetype hashSize = 32;
constexpr qsizetype sizesSize = 4 + 8 + 8; // of the head; of the payload, packed and unpacked
constexpr qsizetype mostHead = qsizetype(1024) * 1024;
// What cannot be compressed grows a little; the keys and checksums of a sealed one are a few bytes in a
// chunk.

[[noreturn]] void refuse(const Label &sentence, const QString &path) { throw fileFailure(sentence, path); }

QByteArray preamble(Protection protection) { return magic + formatVersion + char(protection); }

// Throws unless it is the beginning of a package of a version that is known.
Protection protectionOf(const QByteArray &bytes, const QString &path)
{
    if (!bytes.startsWith(magic))
        refuse(TEXT("Package",
                    "%1 is no file that Passerelle sends from one copy of a portfolio to another. Choose "
                    "another file."),
               path);
    if (bytes.size() < preambleSize || bytes[magic.size()] == 0) throw damagedPackage(path);
    if (bytes[magic.size()] != formatVersion)
        refuse(
            TEXT("Package", "%1 was written by a newer version of Passerelle. Install it to read the file."),
            path);
    const char protection = bytes[magic.size() + 1];
    if (protection != Open && protection != Sealed) throw damagedPackage(path);
    return Protection(protection);
}

// What the open file says of itself, before the payload.
struct Layout {
    qsizetype head = 0, packed = 0;
    qint64 unpacked = 0;
    [[nodiscard]] qsizetype payloadAt() const { return preambleSize + sizesSize + head; }
    [[nodiscard]] qint64 fileSize() const { return payloadAt() + packed + hashSize; }
};

// `bytes`: at least the preamble and the sizes, if the file has them; `size` of the whole file.
Layout layoutOf(const QByteArray &bytes, qint64 size, const QString &path)
{
    if (bytes.size() < preambleSize + sizesSize) throw damagedPackage(path);
    const char *at = bytes.constData() + preambleSize;
    const auto head = qFromBigEndian<quint32>(at);
    const auto packed = qFromBigEndian<quint64>(at + 4), unpacked = qFromBigEndian<quint64>(at + 12);
    if (head > mostHead || packed > quint64(mostFile) || unpacked > quint64(mostUnpacked))
        throw damagedPackage(path);
    const Layout layout{qsizetype(head), qsizetype(packed), qint64(unpacked)};
    if (layout.fileSize() != size) throw damagedPackage(path);
    return layout;
}

[[noreturn]] void tooLarge()
{
    throw Failure(translated(TEXT("Package",
                                  "There is too much to be sent in one file. Leave documents out, or send "
                                  "the part that is needed.")));
}

QByteArray openFile(const Package &package, const QString &path)
{
    if (isTooLarge(package)) tooLarge();
    if (!isSound(package))
        refuse(TEXT("Package",
                    "The history of the portfolio does not agree with itself, so %1 was not written. Go back "
                    "to a backup with “restore”."),
               path);
    const QByteArray head = headCbor(package), payload = payloadCbor(package);
    if (head.size() > mostHead || payload.size() > mostUnpacked) tooLarge();
    const QByteArray packed = deflated(payload);
    QByteArray sizes(sizesSize, '\0');
    qToBigEndian(quint32(head.size()), sizes.data());
    qToBigEndian(quint64(packed.size()), sizes.data() + 4);
    qToBigEndian(quint64(payload.size()), sizes.data() + 12);
    const QByteArray file = preamble(Open) + sizes + head + packed;
    return file + QCryptographicHash::hash(file, QCryptographicHash::Sha256);
}

Package packageOfOpenFile(const QByteArray &bytes, const QString &path)
{
    const Layout layout = layoutOf(bytes, bytes.size(), path);
    const auto hash = QCryptographicHash::hash(QByteArrayView(bytes).chopped(hashSize).toByteArray(),
                                               QCryptographicHash::Sha256);
    if (!bytes.endsWith(hash)) throw damagedPackage(path);
    const PackageHead head = headFrom(bytes.mid(preambleSize + sizesSize, layout.head), path);
    const auto payload = inflated(bytes.mid(layout.payloadAt(), layout.packed), layout.unpacked);
    if (!payload) throw damagedPackage(path);
    Package package;
    package.kind = head.kind;
    package.portfolio = head.portfolio;
    package.title = head.title;
    package.schema = head.schema;
    package.origin = head.origin;
    package.scope = head.scope;
    package.issue = head.issue;
    readPayload(*payload, path, package);
    return package;
}

[[noreturn]] void unreadable(const QString &path, const QString &why)
{
    throw Failure(
        translated(TEXT("Import", "%1 cannot be read: %2.")).arg(QDir::toNativeSeparators(path), why));
}

void open(QFile &file)
{
    const QString path = file.fileName();
    if (QFileInfo(path).isDir()) refuse(TEXT("Import", "%1 is a folder. Choose the files in it."), path);
    if (!file.open(QIODevice::ReadOnly)) unreadable(path, file.errorString());
}

QByteArray read(QFile &file, std::optional<qint64> most = {})
{
    QByteArray bytes = most ? file.read(*most) : file.readAll();
    if (file.error() != QFileDevice::NoError) unreadable(file.fileName(), file.errorString());
    return bytes;
}

} // namespace

QByteArray packageBytes(const Package &package, const QString &path, const QString &passphrase,
                        const KeyCost &cost)
{
    const QByteArray file = openFile(package, path);
    return passphrase.isEmpty() ? file : sealed(preamble(Sealed), file, passphrase, cost);
}

Package packageFrom(const QByteArray &bytes, const QString &path, const QString &passphrase,
                    const KeyCost &most)
{
    if (protectionOf(bytes, path) == Open) return packageOfOpenFile(bytes, path);
    if (passphrase.isEmpty())
        refuse(TEXT("Package",
                    "%1 was sent with a passphrase. Ask who sent it, and give it with “--passphrase-file”."),
               path);
    const QByteArray file = unsealed(bytes, preambleSize, path, passphrase, most);
    if (protectionOf(file, path) != Open) throw damagedPackage(path);
    return packageOfOpenFile(file, path);
}

void writePackage(const Package &package, const QString &path, const QString &passphrase)
{
    const QByteArray bytes = packageBytes(package, path, passphrase);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw Failure(
            translated(
                TEXT("Export", "%1 could not be written: %2. Choose another place or make room there."))
                .arg(QDir::toNativeSeparators(path), file.errorString()));
    writeFolder(path);
}

Package readPackage(const QString &path, const QString &passphrase)
{
    QFile file(path);
    open(file);
    // Whatever it is, not all of it is read to find that out.
    protectionOf(read(file, preambleSize), path);
    if (file.size() > mostFile) throw damagedPackage(path);
    file.seek(0);
    return packageFrom(read(file), path, passphrase);
}

PackageHead packageHead(const QString &path)
{
    QFile file(path);
    open(file);
    const QByteArray bytes = read(file, preambleSize + sizesSize);
    if (protectionOf(bytes, path) == Sealed) {
        PackageHead head;
        head.encrypted = true;
        return head;
    }
    const Layout layout = layoutOf(bytes, file.size(), path);
    const QByteArray head = read(file, layout.head);
    if (head.size() != layout.head) throw damagedPackage(path);
    return headFrom(head, path);
}

bool isPackage(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(magic.size()) == magic;
}

void requireNoPackage(const QString &path)
{
    if (isPackage(path))
        throw fileFailure(
            TEXT("Merge",
                 "%1 was sent and is not a portfolio. “merge” makes a portfolio of it, or brings "
                 "it into one."),
            path);
}

} // namespace passerelle
