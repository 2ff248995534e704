// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/merge/package_file.h"
#include "tests/support/catch.h"
#include "tests/support/failure_of.h"
#include "tests/support/package_bytes.h"
#include "tests/support/random_package.h"
#include "tests/support/seed.h"
#include "tests/support/small_package.h"

#include <QCborStreamWriter>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

using namespace passerelle;
using namespace passerelle::testing;

namespace
{

constexpr KeyCost quick{1, 8192}; // the least that there is
const QString name = QStringLiteral("work.package");
const QString passphrase = QStringLiteral("horse battery 41");

QByteArray packed(const Package &package) { return packageBytes(package, name); }
QByteArray sealedBytesOf(const Package &package) { return packageBytes(package, name, passphrase, quick); }
Package from(const QByteArray &bytes) { return packageFrom(bytes, name, passphrase, quick); }
QString refusal(const QByteArray &bytes)
{
    return failureOf([&] { (void)from(bytes); });
}

// A payload with one key, written by `value`.
template <class Put> QByteArray payloadWith(const char *key, const Put &value)
{
    QByteArray bytes;
    QCborStreamWriter to(&bytes);
    to.startMap(1);
    to.append(QLatin1String(key));
    value(to);
    to.endMap();
    return packageOf(someHead(), bytes);
}

QByteArray damagedCopy(QByteArray bytes, const QByteArray &other, Random &random)
{
    const auto at = [&] { return qsizetype(between(random, 0, bytes.size() - 1)); };
    switch (between(random, 0, 5)) {
    case 0: return bytes.left(at());
    case 1: return bytes.remove(at(), qsizetype(between(random, 1, 40)));
    case 2: return bytes.insert(at(), char(between(random, 0, 255)));
    case 3: {
        const qsizetype a = at(), b = at();
        const char former = bytes[a];
        bytes[a] = bytes[b];
        bytes[b] = former;
        return bytes;
    }
    case 4: return bytes.left(at()) + other.mid(at());
    default: {
        const qsizetype place = at();
        bytes[place] = char(bytes[place] ^ (1 << between(random, 0, 7)));
        return bytes;
    }
    }
}

} // namespace

TEST_CASE("a package that is written is read as the same, open and encrypted")
{
    const quint64 seed = seedOfThisRun();
    INFO("PASSERELLE_SEED=" << seed);
    Random random(seed);
    for (int i = 0; i < 300; ++i) {
        INFO("round " << i);
        const Package package = randomPackage(random);
        REQUIRE(same(from(packed(package)), package));
        REQUIRE(same(from(sealedBytesOf(package)), package));
        CHECK(packed(package) == packed(from(packed(package))));
    }
}

TEST_CASE("a package goes through a file, and its beginning tells of it")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    const Package package = smallPackage();
    CHECK_FALSE(isPackage(path));
    writePackage(package, path);
    CHECK(isPackage(path));
    CHECK(same(readPackage(path), package));
    CHECK(same(readPackage(path, passphrase), package));
    const PackageHead head = packageHead(path);
    CHECK_FALSE(head.encrypted);
    CHECK(head.kind == package.kind);
    CHECK(head.portfolio == package.portfolio);
    CHECK(head.title == package.title);
    CHECK(head.schema == package.schema);
    CHECK(head.origin.at == package.origin.at);
    CHECK(head.origin.person == package.origin.person);
    CHECK(head.origin.organisation == package.origin.organisation);
    CHECK(head.origin.installation == package.origin.installation);
    CHECK(head.origin.recipient == package.origin.recipient);
    CHECK(head.scope == package.scope);
    CHECK(head.issue == package.issue);
    SECTION("written again, it replaces the former one")
    {
        writePackage(Package{}, path);
        CHECK(same(readPackage(path), Package{}));
        CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{name});
    }
    SECTION("where nothing can be written, nothing is")
    {
        const QString nowhere = folder.filePath(QStringLiteral("missing/x.package"));
        CHECK(failureOf([&] { writePackage(package, nowhere); }).contains(QLatin1String("missing")));
        CHECK_FALSE(QFile::exists(nowhere));
    }
    SECTION("a file that has not come whole has no beginning")
    {
        QFile file(path);
        REQUIRE(file.resize(file.size() - 1));
        CHECK(failureOf([&] { (void)packageHead(path); }).contains(QLatin1String("incomplete")));
    }
    SECTION("folders, missing files and other files are told apart")
    {
        CHECK(failureOf([&] { (void)readPackage(folder.path()); }).contains(QLatin1String("folder")));
        CHECK_FALSE(failureOf([&] { (void)packageHead(folder.filePath(QStringLiteral("none"))); }).isEmpty());
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("SQLite format 3");
        file.close();
        CHECK(failureOf([&] { (void)readPackage(path); }).contains(QLatin1String("Choose another file")));
    }
}

TEST_CASE("without the passphrase an encrypted package tells nothing")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    writePackage(smallPackage(), path, passphrase);
    const PackageHead head = packageHead(path);
    CHECK(head.encrypted);
    CHECK(head.title.isEmpty());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (const char *word : {"Alpine", "Kranj", "partner", "portfolio", "done"})
        CHECK_FALSE(bytes.contains(word));
    CHECK(failureOf([&] { (void)readPackage(path); }).contains(QLatin1String("sent with a passphrase")));
    CHECK(failureOf([&] {
              (void)readPackage(path, QStringLiteral("horse battery 42"));
          }).contains(QLatin1String("the passphrase is wrong or the file was damaged")));
    CHECK(same(readPackage(path, passphrase), smallPackage()));
    CHECK(sealedBytesOf(smallPackage()) != sealedBytesOf(smallPackage()));
}

TEST_CASE("a passphrase is the same however its accents are typed, and none is short")
{
    const auto sealedWith = [](const char16_t *text) {
        return packageBytes(Package{}, name, QString::fromUtf16(text), quick);
    };
    const QByteArray bytes = sealedWith(u"ljubečnost");
    CHECK(same(packageFrom(bytes, name, QString::fromUtf16(u"ljubec\u030Cnost"), quick), Package{}));
    for (const char16_t *shortOne : {u"a", u"seven77", u"c\u030Ce\u0301c\u030Ce\u0301", u"😀😀😀😀😀😀😀"})
        CHECK(failureOf([&] { (void)sealedWith(shortOne); }).contains(QLatin1String("8 characters")));
    CHECK_FALSE(sealedWith(u"eight888").isEmpty());
}

TEST_CASE("damaged copies of a package are refused")
{
    const quint64 seed = seedOfThisRun();
    INFO("PASSERELLE_SEED=" << seed);
    Random random(seed);
    const QByteArray open = packed(smallPackage()), closed = sealedBytesOf(smallPackage());
    for (const QByteArray &whole : {open, closed})
        for (int i = 0; i < 2500; ++i) {
            const QByteArray copy = damagedCopy(whole, i % 2 ? open : closed, random);
            if (copy == whole) continue;
            INFO("round " << i << ", " << copy.toBase64().constData());
            REQUIRE_FALSE(refusal(copy).isEmpty());
        }
}

TEST_CASE("every byte of an encrypted package counts, and so does its end")
{
    Package package = smallPackage();
    QByteArray content(200'000, 'x');
    for (qsizetype i = 0; i < content.size(); ++i)
        content[i] = char(i * i >> 3 ^ i >> 7); // more than a chunk
    package.contents.clear();
    package.contents.insert(
        QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()), content);
    const QByteArray whole = sealedBytesOf(package);
    REQUIRE(same(from(whole), package));
    constexpr qsizetype front = 10 + 13 + 16 + 24, chunk = 64 * 1024 + 17;
    REQUIRE(whole.size() > front + 2 * chunk);
    const QString expected = QStringLiteral("the passphrase is wrong or the file was damaged");
    CHECK(refusal(whole.left(front + chunk)).contains(expected)); // whole chunks
    CHECK(refusal(whole.left(front)).contains(expected));
    CHECK(refusal(whole + QByteArray(17, '\0')).contains(expected));
    QByteArray swapped = whole;
    swapped.replace(front, chunk, whole.mid(front + chunk, chunk));
    swapped.replace(front + chunk, chunk, whole.mid(front, chunk));
    CHECK(refusal(swapped).contains(expected));
    for (qsizetype at = 10; at < whole.size(); at += at < 200 ? 1 : 9973) {
        QByteArray other = whole;
        other[at] = char(other[at] ^ 1);
        CHECK(refusal(other).contains(expected));
    }
}

TEST_CASE("a file that asks for more memory than there is for a passphrase is refused before it gets it")
{
    QByteArray bytes = sealedBytesOf(Package{});
    qToBigEndian(quint64(1) << 40, bytes.data() + 15);
    CHECK(failureOf([&] { (void)packageFrom(bytes, name, passphrase); }).contains(QLatin1String("damaged")));
    bytes = sealedBytesOf(Package{});
    qToBigEndian(quint32(1) << 30, bytes.data() + 11);
    CHECK(failureOf([&] { (void)packageFrom(bytes, name, passphrase); }).contains(QLatin1String("damaged")));
}

TEST_CASE("a package of a newer version says that it is one")
{
    for (QByteArray bytes : {packed(Package{}), sealedBytesOf(Package{})}) {
        bytes[versionAt] = 2;
        CHECK(refusal(bytes).contains(QLatin1String("newer version of Passerelle. Install it")));
        CHECK(refusal(bytes.left(12)).contains(QLatin1String("newer version of Passerelle. Install it")));
    }
}

TEST_CASE("words that a newer version has added are passed over")
{
    const QByteArray bytes = payloadWith("colour", [](QCborStreamWriter &to) {
        to.startArray();
        to.append(1.5);
        to.append(QCborTag(1));
        to.append(QByteArray("x"));
        to.endArray();
    });
    CHECK(same(from(bytes), Package{}));
}

TEST_CASE("traps in a package are refused")
{
    SECTION("a small file that unpacks to very much")
    {
        const QByteArray trap = packageOf(someHead(), QByteArray(64 * 1024 * 1024, '\0'));
        CHECK_FALSE(refusal(trap).isEmpty());
        QByteArray claim = packed(smallPackage());
        qToBigEndian(quint64(900) * 1024 * 1024, claim.data() + sizesAt + 12);
        CHECK_FALSE(refusal(rehashed(claim)).isEmpty());
        qToBigEndian(std::numeric_limits<quint64>::max(), claim.data() + sizesAt + 12);
        CHECK_FALSE(refusal(rehashed(claim)).isEmpty());
    }
    SECTION("lists in lists without end")
    {
        CHECK_FALSE(refusal(packageOf(someHead(), QByteArray(1'000'000, '\x81'))).isEmpty());
        const QByteArray deep = payloadWith("colour", [](QCborStreamWriter &to) {
            for (int i = 0; i < 100'000; ++i) to.startArray(1);
            to.append(1);
            for (int i = 0; i < 100'000; ++i) to.endArray();
        });
        CHECK_FALSE(refusal(deep).isEmpty());
    }
    SECTION("a text, and a list, that claim to be longer than everything")
    {
        for (const char *start : {"\x7b", "\x5b", "\x9b", "\xbb"})
            for (const char *size : {"\x7f\xff\xff\xff\xff\xff\xff\xff", "\0\0\0\0\xff\xff\xff\xff"}) {
                const QByteArray rest = QByteArray(start, 1) + QByteArray(size, 8) + "abc";
                for (const QByteArray &key : {QByteArray("\x65names"), QByteArray("\x65other")}) {
                    CHECK_FALSE(refusal(packageOf(someHead(), "\xa1" + key + rest)).isEmpty());
                    CHECK_FALSE(refusal(packageOf("\xa1" + key + rest, "\xa0")).isEmpty());
                }
            }
    }
    SECTION("more of something than anybody has")
    {
        const QByteArray many = payloadWith("sites", [](QCborStreamWriter &to) {
            to.startArray(200'000);
            for (int i = 0; i < 200'000; ++i) {
                to.startMap(0);
                to.endMap();
            }
            to.endArray();
        });
        CHECK_FALSE(refusal(many).isEmpty());
    }
    SECTION("a number that is none of ours, a text that is none")
    {
        const auto value = [](const QByteArray &item) {
            return packageOf(someHead(),
                             "\xa1\x66"
                             "absent\x81\x83\x61"
                             "e" + item
                                 + "\x60");
        };
        CHECK(refusal(value("\x1b\x7f\xff\xff\xff\xff\xff\xff\xff")).isEmpty());
        for (const QByteArray &item :
             {QByteArray("\x1b\x80\0\0\0\0\0\0\0", 9), QByteArray("\x3b\xff\xff\xff\xff\xff\xff\xff\xff"),
              QByteArray("\x3b\x80\0\0\0\0\0\0\0", 9), QByteArray("\xf5"),
              QByteArray("\xfb\0\0\0\0\0\0\0\0", 9), QByteArray("\x20"), QByteArray("\0", 1),
              QByteArray("\xc1\x01"), QByteArray("\x61\xff")})
            CHECK_FALSE(refusal(value(item)).isEmpty());
    }
    SECTION("a document that is another one than its hash says")
    {
        QByteArray payload = payloadOf(packed(smallPackage()));
        CHECK(refusal(packageOf(someHead(), payload)).isEmpty());
        payload.replace("\x43"
                        "foo",
                        "\x43"
                        "fox");
        CHECK_FALSE(refusal(packageOf(someHead(), payload)).isEmpty());
    }
    SECTION("something after the end")
    {
        CHECK_FALSE(refusal(packageOf(someHead(), payloadOf(packed(smallPackage())) + '\0')).isEmpty());
        CHECK_FALSE(refusal(packageOf(someHead() + '\0', "\xa0")).isEmpty());
    }
    SECTION("the same word twice")
    {
        CHECK_FALSE(refusal(packageOf(someHead(), "\xa2\x65names\x80\x65names\x80")).isEmpty());
    }
    SECTION("an encrypted file in an encrypted file")
    {
        const QByteArray front = QByteArray("\x89PSRL\r\n\x1a\x01\x01");
        const QByteArray twice = sealed(front, sealedBytesOf(Package{}), passphrase, quick);
        CHECK_FALSE(refusal(twice).isEmpty());
    }
}

TEST_CASE("a package that does not agree with itself is neither written nor read")
{
    const QTemporaryDir folder;
    using Spoil = void (*)(Package &);
    const std::initializer_list<Spoil> spoils{
        [](Package &p) { p.sites[0].number = 0; },
        [](Package &p) { p.sites.push_back(p.sites[0]); },
        [](Package &p) { p.sites[0].first = 0; },
        [](Package &p) { p.sites[0].last = -1; },
        [](Package &p) { p.sites[0].floor = 4; },
        [](Package &p) { p.sites[0].last = 2; },
        [](Package &p) { p.sites[0].first = 2; },
        [](Package &p) { p.sites[0].clock = -1; },
        [](Package &p) { p.sites[0].lastRow = -1; },
        [](Package &p) { p.changes[0].site = 8; },
        [](Package &p) { p.changes[1].sequence = 1; },
        [](Package &p) { p.changes[0].record = 0; },
        [](Package &p) { p.changes[0].clock = -1; },
        [](Package &p) { p.changes[0].name = 2; },
        [](Package &p) { p.changes[0].name = -1; },
        [](Package &p) { p.steps[0].site = 8; },
        [](Package &p) { p.steps[0].first = 0; },
        [](Package &p) { p.steps[0].last = -1; },
        [](Package &p) { p.steps[1].last = 4; },
        [](Package &p) { p.base.insert(0, 1); },
        [](Package &p) { p.base.insert(1, -1); },
        [](Package &p) { p.absent[0].record = 0; },
        [](Package &p) { p.absent[0].entity.clear(); },
        [](Package &p) { p.names[0].first.clear(); },
        [](Package &p) { p.contents.insert(QStringLiteral("F00"), {}); },
        [](Package &p) { p.schema = -1; },
    };
    int i = 0;
    for (const Spoil spoil : spoils) {
        INFO("spoilt in way " << i++);
        Package package = smallPackage();
        spoil(package);
        const QString path = folder.filePath(name);
        CHECK(failureOf([&] { writePackage(package, path); }).contains(QLatin1String("does not agree")));
        CHECK_FALSE(QFile::exists(path));
    }
}

TEST_CASE("packages of the first format version stay readable")
{
    const QString folder = QStringLiteral(PASSERELLE_SOURCE_DIR "/tests/data/");
    CHECK(same(readPackage(folder + QStringLiteral("version_1.package")), smallPackage()));
    const QString closed = folder + QStringLiteral("version_1_encrypted.package");
    CHECK(packageHead(closed).encrypted);
    CHECK(same(readPackage(closed, passphrase), smallPackage()));
}
