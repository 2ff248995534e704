// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A portfolio in a folder of its own that goes when the test ends.
#pragma once

#include "core/document/document.h"

#include <QTemporaryDir>

#include <memory>

namespace passerelle
{

struct PortfolioFile {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("portfolio.passerelle"));
    Installation installation{
        QStringLiteral("test"), QStringLiteral("Ana"), {}, folder.filePath(QStringLiteral("data"))};
    std::unique_ptr<Document> document = Document::create(path, installation);

    [[nodiscard]] QString lockPath() const
    {
        return folder.filePath(QStringLiteral(".portfolio.passerelle.lock"));
    }
    void reopen(Document::Access access = Document::Access::Write)
    {
        document.reset();
        document = Document::open(path, installation, access);
    }
};

} // namespace passerelle
