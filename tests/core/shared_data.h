// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Real files of others, which the tests read where they are at hand.
#pragma once

#include <QFile>

#include <optional>

namespace passerelle
{

[[nodiscard]] inline QString sharedFile(const char *name)
{
    QString folder = qEnvironmentVariable("PASSERELLE_SHARED_DATA");
    if (folder.isEmpty()) folder = QStringLiteral(PASSERELLE_SOURCE_DIR "/../shared/data");
    return folder + QStringLiteral("/open/") + QLatin1String(name);
}

[[nodiscard]] inline std::optional<QByteArray> sharedData(const char *name)
{
    QFile file(sharedFile(name));
    return file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt;
}

} // namespace passerelle
