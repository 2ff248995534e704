// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/workbench.h"

#include "core/store/schema.h"
#include "tests/bench/process_figures.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <stdexcept>

namespace passerelle::bench
{

namespace
{

// Inputs of another schema are other inputs.
QString schemaName()
{
    const QByteArray schema = schemaStatements().join(u'\n').toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(schema, QCryptographicHash::Sha256).toHex().left(8));
}

} // namespace

Workbench::Workbench(const Place &place)
    : m_place(place)
    , m_folder(place.cache + QStringLiteral("/scratch-XXXXXX"))
{
    m_place.cache += u'/' + schemaName();
    if (!QDir().mkpath(m_place.cache) || !m_folder.isValid())
        throw std::runtime_error("the folder for inputs cannot be written");
}

QString Workbench::kept(const QString &name, const std::function<void(const QString &)> &make) const
{
    QString path = m_place.cache + u'/' + name;
    if (QFile::exists(path)) return path;
    const QString unfinished = path + QStringLiteral(".unfinished");
    QFile::remove(unfinished);
    make(unfinished);
    if (!QFile::rename(unfinished, path)) throw std::runtime_error("an input cannot be kept");
    return path;
}

QString Workbench::scratchCopy(const QString &path) const
{
    QString copy = scratch(QStringLiteral("copy.passerelle"));
    if (!QFile::copy(path, copy)) throw std::runtime_error("an input cannot be copied");
    return copy;
}

Installation Workbench::installation() const
{
    return {QStringLiteral("bench"), QStringLiteral("Ana"), {}, m_place.cache + QStringLiteral("/data")};
}

Installation Workbench::stranger() const
{
    return {QStringLiteral("stranger"), QStringLiteral("Bor"), {}, scratch(QStringLiteral("data"))};
}

Measured Workbench::time(const std::function<void()> &work)
{
    forgetPeak();
    const qint64 began = monotonicNanoseconds();
    work();
    return {double(monotonicNanoseconds() - began) / 1e9, peakKilobytes()};
}

Measured Workbench::sinceStart() const
{
    return {double(monotonicNanoseconds() - m_place.startedAt) / 1e9, peakKilobytes()};
}

} // namespace passerelle::bench
