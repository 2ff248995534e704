// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs the built program as a shell would, in a folder of its own.
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>
#include <vector>

namespace passerelle
{

struct Result {
    int status = -1; // -1: it crashed or did not end
    QByteArray out;
    QString err;
    [[nodiscard]] QString text() const { return QString::fromUtf8(out); }
    // The one JSON value on stdout; null when there is something else.
    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

class Sandbox
{
public:
    Sandbox();
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString portfolio() const { return path(QStringLiteral("portfolio.passerelle")); }
    // `words` separated by spaces; FILE stands for the portfolio; what holds spaces goes into `more`.
    [[nodiscard]] Result run(const QString &words, const QStringList &more = {}) const;
    [[nodiscard]] Result runWords(const QStringList &words) const;
    // All at once; `meanwhile` is called while they run.
    [[nodiscard]] std::vector<Result> runTogether(const std::vector<QStringList> &all,
                                                  const std::function<void()> &meanwhile) const;
    // As somebody who may read the sandbox but write nothing in it.
    [[nodiscard]] Result runUnprivileged(const QStringList &words) const;

private:
    QTemporaryDir m_folder;
};

[[nodiscard]] QByteArray contentOf(const QString &path);
void write(const QString &path, const QByteArray &content);

} // namespace passerelle
