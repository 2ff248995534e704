// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/merge/folder_state.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace passerelle
{

namespace
{

constexpr int stateVersion = 1;
constexpr int digits = 12;
const QString packageEnding = QStringLiteral(".passerelle-changes");
const QString stateEnding = QStringLiteral(".passerelle-state");
const QString unfinishedStart = QStringLiteral("~syncthing~");
const QString unfinishedEnding = QStringLiteral(".tmp");

QByteArray seal(const QByteArray &json)
{
    return QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex();
}

QJsonObject json(const FolderState::File &file)
{
    return {{QStringLiteral("number"), file.number},
            {QStringLiteral("size"), file.size},
            {QStringLiteral("sha256"), file.hash},
            {QStringLiteral("replaced"), file.replaced}};
}

FolderState::File fileFrom(const QJsonObject &json)
{
    return {json[QStringLiteral("number")].toInteger(), json[QStringLiteral("size")].toInteger(),
            json[QStringLiteral("sha256")].toString(), json[QStringLiteral("replaced")].toBool()};
}

bool isSound(const std::vector<FolderState::File> &files)
{
    qint64 before = 0;
    return std::all_of(files.cbegin(), files.cend(), [&](const FolderState::File &file) {
        return file.number > std::exchange(before, file.number) && file.size >= 0;
    });
}

} // namespace

// Numbers of sites have more digits than a number in JSON keeps.
QJsonObject jsonOf(const Known &known)
{
    QJsonObject object;
    for (auto it = known.cbegin(); it != known.cend(); ++it) object[QString::number(it.key())] = it.value();
    return object;
}

std::optional<Known> knownFrom(const QJsonObject &json)
{
    constexpr qint64 greatest = qint64(1) << 53;
    Known known;
    for (auto it = json.begin(); it != json.end(); ++it) {
        bool isNumber = false;
        const qint64 site = it.key().toLongLong(&isNumber), last = it->toInteger(-1);
        if (!isNumber || last < 0 || last > greatest) return {};
        known[site] = last;
    }
    return known;
}

QJsonArray jsonOf(const std::vector<FolderState::File> &files)
{
    QJsonArray array;
    for (const FolderState::File &file : files) array.append(json(file));
    return array;
}

std::optional<std::vector<FolderState::File>> filesFrom(const QJsonArray &json)
{
    std::vector<FolderState::File> files;
    for (const auto &file : json) files.push_back(fileFrom(file.toObject()));
    return isSound(files) ? std::optional(files) : std::nullopt;
}

QByteArray bytesOf(const FolderState &state)
{
    const QJsonObject object{{QStringLiteral("passerelle_folder"), stateVersion},
                             {QStringLiteral("portfolio"), state.portfolio},
                             {QStringLiteral("writer"), state.writer},
                             {QStringLiteral("installation"), state.installation},
                             {QStringLiteral("person"), state.person},
                             {QStringLiteral("organisation"), state.organisation},
                             {QStringLiteral("machine"), state.machine},
                             {QStringLiteral("at"), state.at.toUTC().toString(Qt::ISODateWithMs)},
                             {QStringLiteral("known"), jsonOf(state.known)},
                             {QStringLiteral("files"), jsonOf(state.files)}};
    const QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    return text + seal(text) + '\n';
}

std::optional<FolderState> folderStateFrom(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf('\n') + 1;
    if (bytes.size() > mostStateBytes || end == 0 || bytes.mid(end) != seal(bytes.left(end)) + '\n')
        return {};
    const QJsonObject object = QJsonDocument::fromJson(bytes.left(end)).object();
    if (object[QStringLiteral("passerelle_folder")].toInt() != stateVersion) return {};
    const auto text = [&](const char *key) { return object[QLatin1String(key)].toString(); };
    const auto known = knownFrom(object[QStringLiteral("known")].toObject());
    const auto files = filesFrom(object[QStringLiteral("files")].toArray());
    if (!known || !files || text("portfolio").isEmpty() || text("writer").isEmpty()) return {};
    return FolderState{text("portfolio"),
                       text("writer"),
                       text("installation"),
                       text("person"),
                       text("organisation"),
                       text("machine"),
                       QDateTime::fromString(text("at"), Qt::ISODateWithMs),
                       *known,
                       *files};
}

QString shortened(const QString &identity) { return QString(identity).remove(u'-').left(digits); }

QString packageName(const QString &portfolio, const QString &writer, qint64 number)
{
    return QStringLiteral("%1-%2-%3%4")
        .arg(shortened(portfolio), shortened(writer))
        .arg(number, 6, 10, QChar(u'0'))
        .arg(packageEnding);
}

QString stateName(const QString &portfolio, const QString &writer)
{
    return shortened(portfolio) + u'-' + shortened(writer) + stateEnding;
}

QString unfinishedName(const QString &name) { return unfinishedStart + name + unfinishedEnding; }

std::optional<FolderName> folderName(const QString &name)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^([0-9a-f]{%1})-([0-9a-f]{%1})(?:-([0-9]{6,15})%2|%3)\z)") // not before a line feed
            .arg(digits)
            .arg(QRegularExpression::escape(packageEnding), QRegularExpression::escape(stateEnding)));
    const bool unfinished = name.startsWith(unfinishedStart) && name.endsWith(unfinishedEnding);
    const auto match = form.match(
        unfinished
            ? name.mid(unfinishedStart.size(), name.size() - unfinishedStart.size() - unfinishedEnding.size())
            : name);
    if (!match.hasMatch()) return {};
    const bool isState = match.capturedLength(3) <= 0;
    const qint64 number = match.captured(3).toLongLong();
    if (!isState && number == 0) return {};
    return FolderName{match.captured(1), match.captured(2), number, unfinished};
}

} // namespace passerelle
