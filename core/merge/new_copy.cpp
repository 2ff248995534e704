// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/file_failure.h"
#include "core/merge/intake.h"
#include "core/merge/merge.h"
#include "core/store/sql.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace passerelle
{

namespace
{

void setIdentity(SQLite::Database &database, const Package &package)
{
    SQLite::Statement identity(database,
                               "UPDATE \"passerelle_file\" SET \"value\" = ? WHERE \"name\" = 'uuid'");
    identity.bind(1, package.portfolio.toStdString());
    identity.exec();
    Known base;
    for (const Package::Site &site : package.sites) base.insert(site.number, site.last);
    setCopyNotes(database, {package.issue, base, package.scope});
}

} // namespace

std::unique_ptr<Document> newCopy(const QString &path, const Package &package,
                                  const Installation &installation)
{
    if (package.kind == Package::Kind::Changes)
        throw fileFailure(
            TEXT("Merge",
                 "What was sent holds only changes, so no portfolio can be made of it, and %1 was not made. "
                 "Bring it into the portfolio that it belongs to, or ask for everything: “send --whole”."),
            path);
    if (QFileInfo::exists(path))
        throw fileFailure(TEXT("Merge", "%1 exists already. Choose another name."), path);
    const QTemporaryDir folder; // it appears whole or not at all
    const QString draft = folder.filePath(QStringLiteral("portfolio.passerelle"));
    Installation nobody = installation;
    nobody.dataFolder.clear();
    auto document = Document::create(draft, nobody);
    document->rework([&](SQLite::Database &database) { setIdentity(database, package); });
    document.reset();
    document = Document::open(draft, nobody, Document::Access::Write);
    document->takeIn(
        TEXT("Step", "Make the copy of %1"), package.origin.person, Step::Kind::Fill,
        [&](SQLite::Database &database) {
            Intake intake(database, package.portfolio, document->format());
            intake.take(package, path);
            intake.finish();
            return intake.taken();
        },
        Document::Care::Do);
    document->copyTo(path);
    document.reset();
    return Document::open(path, installation, Document::Access::Write);
}

} // namespace passerelle
