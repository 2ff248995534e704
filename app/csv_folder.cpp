// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/csv_folder.h"

#include "core/base/failure.h"
#include "core/exchange/table_export.h"
#include "core/model/entities.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace passerelle
{

namespace
{

Failure unwritten(const QString &path, const QString &why)
{
    return Failure(translated(TEXT("CommandLine", "%1 cannot be written: %2."))
                       .arg(QDir::toNativeSeparators(path), why));
}

QString nameOf(const Entity &entity) { return QLatin1String(entity.name) + QStringLiteral(".csv"); }

// The folder itself or the nearest that there is above it: what is in it can be moved without being copied.
QString existing(const QString &folder)
{
    QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    while (!QFileInfo(path).isDir() && path != QFileInfo(path).path()) path = QFileInfo(path).path();
    return path;
}

void write(const QString &path, const QString &shown, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(content) != content.size() || !file.flush())
        throw unwritten(shown, file.errorString());
}

// The tables of the folder, which are set aside until others are in their place, and come back if these do
// not get there.
class Replacement
{
public:
    Replacement(const QString &folder, const QString &aside)
        : m_folder(folder)
        , m_aside(aside)
    {
    }
    ~Replacement()
    {
        if (m_done) return;
        for (const QString &name : m_put) QFile::remove(m_folder.filePath(name));
        for (const QString &name : m_gone) QFile::rename(m_aside.filePath(name), m_folder.filePath(name));
    }
    Replacement(const Replacement &) = delete;
    Replacement &operator=(const Replacement &) = delete;

    void remove(const QString &name)
    {
        const QFileInfo file(m_folder.filePath(name));
        if (!file.exists() && !file.isSymLink()) return;
        if (file.isDir())
            throw Failure(translated(TEXT("CommandLine", "%1 is a folder, so no table can be written there."))
                              .arg(QDir::toNativeSeparators(file.filePath())));
        move(file.filePath(), m_aside.filePath(name), file.filePath());
        m_gone += name;
    }
    void put(const QString &from, const QString &name)
    {
        const QString to = m_folder.filePath(name);
        remove(name);
        if (m_gone.contains(name)) QFile::setPermissions(from, QFile::permissions(m_aside.filePath(name)));
        move(from, to, to);
        m_put += name;
    }
    void done() { m_done = true; }

private:
    static void move(const QString &from, const QString &to, const QString &shown)
    {
        QFile file(from);
        if (!file.rename(to)) throw unwritten(shown, file.errorString());
    }
    QDir m_folder, m_aside;
    QStringList m_put, m_gone;
    bool m_done = false;
};

} // namespace

void writeCsvFolder(const Document &document, const QString &path)
{
    const QString base = existing(path), target = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    const QTemporaryDir draft(base + QStringLiteral("/.passerelle-export-XXXXXX"));
    if (!draft.isValid()) throw unwritten(path, draft.errorString());
    for (const char *part : {"new", "old"}) QDir(draft.path()).mkdir(QLatin1String(part));
    const QDir made(draft.filePath(QStringLiteral("new")));
    for (const Entity *entity : entities())
        if (document.count(*entity))
            write(made.filePath(nameOf(*entity)), QDir(path).filePath(nameOf(*entity)),
                  csvOf(document, *entity));
    if (!QDir().mkpath(target))
        throw Failure(translated(TEXT("CommandLine", "The folder %1 cannot be written.")).arg(path));
    Replacement replacement(target, draft.filePath(QStringLiteral("old")));
    for (const Entity *entity : entities()) {
        const QString name = nameOf(*entity);
        if (made.exists(name))
            replacement.put(made.filePath(name), name);
        else
            replacement.remove(name);
    }
    replacement.done();
}

} // namespace passerelle
