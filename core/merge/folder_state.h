// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a copy says about itself in a shared folder (shared_folder.h), and the names of files there.
#pragma once

#include "core/merge/package.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace passerelle
{

struct FolderState {
    QString portfolio, writer, installation, person, organisation, machine;
    QDateTime at; // by the clock of the writer, UTC
    Known known; // of its copy
    struct File {
        qint64 number = 0, size = 0;
        QString hash; // SHA-256 in hexadecimal
        bool replaced = false; // by a later one; goes when all have it
        bool operator==(const File &) const = default;
    };
    std::vector<File> files; // its packages, by number
};

// JSON, and in a last line its SHA-256.
[[nodiscard]] QByteArray bytesOf(const FolderState &state);
// Nothing when the bytes are not whole, damaged, or of a version that is to come.
[[nodiscard]] std::optional<FolderState> folderStateFrom(const QByteArray &bytes);
// Parts of it.
[[nodiscard]] QJsonObject jsonOf(const Known &known);
[[nodiscard]] std::optional<Known> knownFrom(const QJsonObject &json);
[[nodiscard]] QJsonArray jsonOf(const std::vector<FolderState::File> &files);
[[nodiscard]] std::optional<std::vector<FolderState::File>> filesFrom(const QJsonArray &json);
constexpr qint64 mostStateBytes = 4 << 20; // what is larger is no state

// "PORTFOLIO-WRITER-000017.passerelle-changes", "PORTFOLIO-WRITER.passerelle-state"
[[nodiscard]] QString packageName(const QString &portfolio, const QString &writer, qint64 number);
[[nodiscard]] QString stateName(const QString &portfolio, const QString &writer);
// While it is being written: a name that synchronised folders leave alone.
[[nodiscard]] QString unfinishedName(const QString &name);

struct FolderName {
    QString portfolio, writer; // their first twelve hexadecimal digits
    qint64 number = 0; // 0: a state
    bool unfinished = false;
};
// Nothing for a name of anything else, a conflicted copy among them.
[[nodiscard]] std::optional<FolderName> folderName(const QString &name);
// The digits of an identity that stand in names.
[[nodiscard]] QString shortened(const QString &identity);

} // namespace passerelle
