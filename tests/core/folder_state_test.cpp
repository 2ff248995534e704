// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/merge/folder_state.h"
#include "tests/support/catch.h"

using namespace passerelle;

namespace
{

const QString portfolioId = QStringLiteral("0123abcd-4567-89ab-cdef-0123456789ab");
const QString writer = QStringLiteral("fedcba98-7654-3210-fedc-ba9876543210");

FolderState example()
{
    return {portfolioId,
            writer,
            QStringLiteral("installation"),
            QStringLiteral("Špela “Š”"),
            QStringLiteral("BIOPRO"),
            QStringLiteral("laptop"),
            QDateTime(QDate(2026, 11, 29), QTime(10, 10, 10, 7), Qt::UTC),
            {{(qint64(1) << 62) + 1, 17}, {3, (qint64(1) << 52) + 1}},
            {{1, 70000, QStringLiteral("aa"), true}, {4, 12, QStringLiteral("bb"), false}}};
}

} // namespace

TEST_CASE("what a copy says about itself in a folder is read as it was written")
{
    const auto read = folderStateFrom(bytesOf(example()));
    REQUIRE(read);
    CHECK(bytesOf(*read) == bytesOf(example()));
    CHECK(read->person == example().person);
    CHECK(read->known == example().known);
    CHECK(read->at == example().at);
    REQUIRE(read->files.size() == 2);
    CHECK(read->files[0].replaced);
    CHECK(read->files[1].number == 4);
}

TEST_CASE("a state that has come in part or was damaged is not read")
{
    const QByteArray whole = bytesOf(example());
    for (qsizetype size = 0; size < whole.size(); ++size) CHECK_FALSE(folderStateFrom(whole.left(size)));
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray damaged = whole;
        damaged[at] = char(damaged[at] ^ 1);
        CHECK_FALSE(folderStateFrom(damaged));
    }
    CHECK_FALSE(folderStateFrom(whole + whole));
    FolderState unordered = example();
    std::swap(unordered.files[0], unordered.files[1]);
    CHECK_FALSE(folderStateFrom(bytesOf(unordered)));
    FolderState unknowing = example();
    unknowing.known[5] = -1;
    CHECK_FALSE(folderStateFrom(bytesOf(unknowing)));
    CHECK_FALSE(folderStateFrom(bytesOf({})));
}

TEST_CASE("files of a shared folder are told by their names, and other files are none of them")
{
    const QString package = packageName(portfolioId, writer, 17), state = stateName(portfolioId, writer);
    CHECK(package == QStringLiteral("0123abcd4567-fedcba987654-000017.passerelle-changes"));
    CHECK(state == QStringLiteral("0123abcd4567-fedcba987654.passerelle-state"));
    REQUIRE(folderName(package));
    CHECK(folderName(package)->number == 17);
    CHECK(folderName(package)->portfolio == shortened(portfolioId));
    CHECK(folderName(package)->writer == shortened(writer));
    REQUIRE(folderName(state));
    CHECK(folderName(state)->number == 0);
    REQUIRE(folderName(packageName(portfolioId, writer, 1234567)));
    CHECK(folderName(packageName(portfolioId, writer, 1234567))->number == 1234567);
    for (const QString &name : {package, state}) {
        CHECK_FALSE(folderName(name)->unfinished);
        REQUIRE(folderName(unfinishedName(name)));
        CHECK(folderName(unfinishedName(name))->unfinished);
        for (const QString &other :
             {name + u'~', u'.' + name, name.toUpper(), QString(name).replace(u'.', QStringLiteral(" (1).")),
              QString(name).replace(u'.', QStringLiteral(".sync-conflict-20261129-101010-ABCDEF7.")),
              QString(name).replace(u'.', QStringLiteral("-LAPTOP.")), QStringLiteral("../") + name,
              QStringLiteral("~syncthing~") + name, name + u'\n'})
            CHECK_FALSE(folderName(other));
    }
    CHECK_FALSE(folderName(packageName(portfolioId, writer, 0)));
    CHECK_FALSE(folderName({}));
}
