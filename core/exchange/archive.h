// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A zip archive that came from someone else: its bounds are checked before anything is unpacked.
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace passerelle
{

class Archive
{
public:
    // Throws Failure when the bytes are no zip archive, claim to unpack to more than 512 MB or a part to more
    // than 200 times its size, or hold parts that are protected by a password, have the same name or one that
    // leads out of a folder. The bytes are not copied: they must live as long as the archive.
    explicit Archive(const QByteArray &bytes);
    ~Archive();
    Archive(const Archive &) = delete;
    Archive &operator=(const Archive &) = delete;

    // The unpacked content of a file; nothing when there is no such file. Throws Failure when it is damaged,
    // protected by a password or longer than the archive says.
    [[nodiscard]] std::optional<QByteArray> file(const QString &name) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace passerelle
