// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/merge/sealed_file.h"

#include "core/base/file_failure.h"

#include <QList>
#include <QtEndian>

#include <array>
#include <sodium.h>

namespace passerelle
{

namespace
{

constexpr qsizetype shortestPassphrase = 8; // characters
constexpr char argon2id = 1;
constexpr qsizetype costSize = 1 + 4 + 8, saltSize = crypto_pwhash_SALTBYTES;
constexpr qsizetype startSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype chunkSize = qsizetype(64) * 1024;
constexpr qsizetype extraSize = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr unsigned char lastTag = crypto_secretstream_xchacha20poly1305_TAG_FINAL;

unsigned char *writable(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }
const unsigned char *readable(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

void startSodium()
{
    if (sodium_init() < 0)
        throw Failure(translated(TEXT("Package",
                                      "The system gives no random numbers, so nothing can be encrypted. "
                                      "Restart the computer and try again.")));
}

// The key of the passphrase; it does not stay in memory.
class Key
{
public:
    Key(const QString &passphrase, const unsigned char *salt, const KeyCost &cost)
    {
        QByteArray text = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
        const int failed = crypto_pwhash(m_bytes.data(), m_bytes.size(), text.constData(),
                                         quint64(text.size()), salt, cost.operations,
                                         std::size_t(cost.memory), crypto_pwhash_ALG_ARGON2ID13);
        sodium_memzero(text.data(), std::size_t(text.size()));
        if (failed)
            throw Failure(translated(TEXT("Package",
                                          "There is not enough memory to make the key of the passphrase. "
                                          "Close other programs and try again.")));
    }
    ~Key() { sodium_memzero(m_bytes.data(), m_bytes.size()); }
    Key(const Key &) = delete;
    Key &operator=(const Key &) = delete;
    [[nodiscard]] const unsigned char *bytes() const { return m_bytes.data(); }

private:
    std::array<unsigned char, crypto_secretstream_xchacha20poly1305_KEYBYTES> m_bytes;
};

[[noreturn]] void refuse(const QString &path)
{
    throw fileFailure(TEXT("Package",
                           "%1 cannot be opened: the passphrase is wrong or the file was damaged. Check the "
                           "passphrase, or ask for the file again."),
                      path);
}

// Refuses what libsodium would, too: it would say the same as when memory is short.
KeyCost costFrom(const QByteArray &file, qsizetype at, const KeyCost &most, const QString &path)
{
    const KeyCost cost{qFromBigEndian<quint32>(file.constData() + at + 1),
                       qFromBigEndian<quint64>(file.constData() + at + 5)};
    if (file[at] != argon2id || cost.operations < crypto_pwhash_OPSLIMIT_MIN
        || cost.memory < crypto_pwhash_MEMLIMIT_MIN || cost.operations > most.operations
        || cost.memory > most.memory)
        refuse(path);
    return cost;
}

} // namespace

QByteArray sealed(const QByteArray &preamble, const QByteArray &bytes, const QString &passphrase,
                  const KeyCost &cost)
{
    if (passphrase.normalized(QString::NormalizationForm_C).toUcs4().size() < shortestPassphrase)
        throw Failure(translated(TEXT("Package",
                                      "A passphrase of less than 8 characters is found by trying. Choose a "
                                      "longer one: some words that do not belong together.")));
    startSodium();
    QByteArray front = preamble + argon2id + QByteArray(4 + 8 + saltSize + startSize, '\0');
    qsizetype at = preamble.size() + 1;
    qToBigEndian(cost.operations, front.data() + at);
    qToBigEndian(cost.memory, front.data() + at + 4);
    at += 4 + 8;
    randombytes_buf(front.data() + at, std::size_t(saltSize));
    const Key key(passphrase, readable(front) + at, cost);
    crypto_secretstream_xchacha20poly1305_state state;
    crypto_secretstream_xchacha20poly1305_init_push(&state, writable(front) + at + saltSize, key.bytes());

    const qsizetype chunks = std::max<qsizetype>(1, (bytes.size() + chunkSize - 1) / chunkSize);
    QByteArray file = front;
    file.resize(front.size() + bytes.size() + chunks * extraSize);
    unsigned char *to = writable(file) + front.size();
    for (qsizetype i = 0; i < chunks; ++i) {
        const qsizetype from = i * chunkSize, size = std::min(chunkSize, bytes.size() - from);
        crypto_secretstream_xchacha20poly1305_push(&state, to, nullptr, readable(bytes) + from, quint64(size),
                                                   readable(front), quint64(front.size()),
                                                   i == chunks - 1 ? lastTag : 0);
        to += size + extraSize;
    }
    sodium_memzero(&state, sizeof state);
    return file;
}

QByteArray unsealed(const QByteArray &file, qsizetype preambleSize, const QString &path,
                    const QString &passphrase, const KeyCost &most)
{
    const qsizetype frontSize = preambleSize + costSize + saltSize + startSize;
    if (file.size() < frontSize + extraSize) refuse(path);
    const KeyCost cost = costFrom(file, preambleSize, most, path);
    startSodium();
    const unsigned char *salt = readable(file) + preambleSize + costSize;
    const Key key(passphrase, salt, cost);
    crypto_secretstream_xchacha20poly1305_state state;
    bool whole = crypto_secretstream_xchacha20poly1305_init_pull(&state, salt + saltSize, key.bytes()) == 0;

    QByteArray bytes(file.size() - frontSize, Qt::Uninitialized);
    qsizetype size = 0;
    for (qsizetype from = frontSize; whole && from < file.size(); from += chunkSize + extraSize) {
        const qsizetype length = std::min(chunkSize + extraSize, file.size() - from);
        unsigned char tag = 0;
        whole = length >= extraSize
            && crypto_secretstream_xchacha20poly1305_pull(&state, writable(bytes) + size, nullptr, &tag,
                                                          readable(file) + from, quint64(length),
                                                          readable(file), quint64(frontSize))
                == 0
            && (tag == lastTag) == (from + length == file.size());
        size += length - extraSize;
    }
    sodium_memzero(&state, sizeof state);
    if (!whole) refuse(path);
    bytes.truncate(size);
    return bytes;
}

} // namespace passerelle
