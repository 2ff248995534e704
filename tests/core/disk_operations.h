// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is done to a portfolio while the disk fails.
#pragma once

#include "core/document/document.h"
#include "core/merge/package.h"

#include <QTemporaryDir>
#include <SQLiteCpp/SQLiteCpp.h>

#include <memory>
#include <span>

namespace passerelle::testing
{

// A portfolio with a few steps, one of them undone, copied from one that is made once.
struct TriedPortfolio {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("portfolio.passerelle"));
    QString copy = folder.filePath(QStringLiteral("copy.passerelle"));
    QDateTime time{QDate(2026, 11, 22), QTime(8, 0), Qt::UTC};
    Installation installation{
        QStringLiteral("test"), QStringLiteral("Ana"), {}, folder.filePath(QStringLiteral("data")), [this] {
            return time = time.addSecs(60);
        }};
    std::unique_ptr<Document> document;
    int told = 0; // how often its observer

    void open()
    {
        document = Document::open(path, installation, Document::Access::Write);
        // Changes are written before they end, as in a portfolio of many years.
        document->database().exec("PRAGMA cache_size = 20");
        document->observe([this](const ChangedRecords &) { ++told; });
    }
};

void addProjects(Document &document, int from, int to);
void retitle(Document &document, const QString &title);
[[nodiscard]] const TriedPortfolio &original();
// What a partner wrote in a copy of the original: much that is new, and a title that is another one here.
[[nodiscard]] const Package &partnersWork();

struct Operation {
    const char *name;
    void (*run)(TriedPortfolio &);
    void (*prepare)(TriedPortfolio &) = [](TriedPortfolio &portfolio) { portfolio.open(); };
};
[[nodiscard]] std::span<const Operation> operations();
// A copy of the original on which it can be done.
[[nodiscard]] std::unique_ptr<TriedPortfolio> prepared(const Operation &operation);

} // namespace passerelle::testing
