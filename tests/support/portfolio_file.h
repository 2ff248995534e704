// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A portfolio in a folder of its own that goes when the test ends.
#pragma once

#include "core/document/document.h"
#include "core/model/entities.h"

#include <QTemporaryDir>

#include <map>
#include <memory>
#include <string>
#include <vector>

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

// All that it holds.
[[nodiscard]] inline std::map<std::string, std::vector<Row>> rowsByEntity(const Document &document)
{
    std::map<std::string, std::vector<Row>> all;
    for (const Entity *entity : entities()) all[entity->name] = document.rows(*entity);
    return all;
}

} // namespace passerelle
