// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/file_failure.h"
#include "core/merge/collect.h"
#include "core/merge/merge.h"
#include "core/merge/package_file.h"
#include "core/merge/unlogged.h"
#include "core/store/sql.h"

#include <QFileInfo>

namespace passerelle
{

namespace
{

bool isSame(const QString &path, const QString &other)
{
    return QFileInfo(path).canonicalFilePath() == QFileInfo(other).canonicalFilePath();
}

// Its changes, and what somebody may have changed past its history. Nothing when it has none.
std::optional<Package> packageOf(const Document &document, const QString &path)
{
    Installation reader = document.installation();
    reader.dataFolder.clear();
    const auto copy = Document::open(path, reader, Document::Access::Read);
    if (knownIn(copy->database()).isEmpty()) return {};
    Package package = collected(*copy, {.what = Parcel::What::Everything, .scope = {}, .recipient = {}});
    addPastHistory(*copy, package);
    for (const Step &last : copy->steps(1)) { // nobody sent it: it is the work of whoever changed it
        package.origin.person = last.person;
        package.origin.at = last.at;
    }
    return package;
}

} // namespace

Arrival arrivalFrom(const Document &document, const QString &path, const QString &passphrase)
{
    if (isSame(path, document.path()))
        throw fileFailure(TEXT("Merge", "%1 is the portfolio itself. Choose the file that was sent to you."),
                          path);
    if (isPackage(path)) return {path, readPackage(path, passphrase)};
    QString reason;
    try {
        if (auto package = explaining(path, [&] { return packageOf(document, path); }))
            return {path, std::move(*package)};
    } catch (const Failure &failure) {
        reason = failure.text();
    }
    // Its history is not that of its records, or is built otherwise: then its records are compared.
    if (auto package = unloggedChanges(document, path)) return {path, std::move(*package)};
    throw Failure(reason);
}

} // namespace passerelle
