// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/installation.h"

#include "core/document/signature.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>
#include <QSysInfo>
#include <QUuid>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace passerelle
{

namespace
{

// The full name of the account, else its login.
QString accountName()
{
#ifdef Q_OS_UNIX
    if (const passwd *account = getpwuid(getuid())) {
        const QString full = QString::fromLocal8Bit(account->pw_gecos).section(u',', 0, 0).trimmed();
        return full.isEmpty() ? QString::fromLocal8Bit(account->pw_name) : full;
    }
#endif
    const QString login = qEnvironmentVariable("USER");
    return login.isEmpty() ? qEnvironmentVariable("USERNAME") : login;
}

QString dataFolder()
{
    const QString chosen = qEnvironmentVariable("PASSERELLE_DATA");
    return chosen.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : chosen;
}

// The id that is kept in the folder; empty when none can be kept there.
QString keptId(const QString &folder)
{
    const QString path = folder + QLatin1String("/installation");
    QFile kept(path);
    if (kept.open(QIODevice::ReadOnly)) {
        const auto id = QUuid::fromString(QString::fromLatin1(kept.readAll().trimmed()));
        if (!id.isNull()) return id.toString(QUuid::WithoutBraces);
    }
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSaveFile file(path);
    if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly)) return {};
    file.write(id.toLatin1() + '\n');
    return file.commit() ? id : QString();
}

} // namespace

Installation thisInstallation()
{
    Installation installation;
    installation.account = accountName();
    installation.machine = QSysInfo::machineHostName();
    installation.dataFolder = dataFolder();
    installation.id = keptId(installation.dataFolder);
    sign(installation, signatureIn(installation.dataFolder));
    if (installation.id.isEmpty()) {
        installation.dataFolder.clear();
        installation.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    }
    return installation;
}

} // namespace passerelle
