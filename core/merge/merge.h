// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Brings copies of a portfolio together that were changed apart. The history of each is a set of changes; the
// union of the sets is the history of all, whatever comes first and however often, and the records are what
// it says (core/document/histories.h). Nothing that anybody wrote is lost: what people wrote without knowing
// of each other stays as a conflict until somebody settles it (conflicts.h).
#pragma once

#include "core/base/failure.h"
#include "core/document/document.h"
#include "core/merge/package.h"

#include <QStringList>

namespace passerelle
{

struct Arrival {
    QString path; // for messages
    Package package;
};

// Two copies went on under the same number, because a machine was copied with all of its data.
class GrownApart : public Failure
{
public:
    GrownApart(const QString &path, const QString &text)
        : Failure(text)
        , file(path)
    {
    }
    QString file;
};

struct MergeReport {
    struct From {
        QString path;
        Package::Origin origin;
        qint64 changes = 0; // that were not known here, or records that went from a part
    };
    std::vector<From> from; // as they were given
    qint64 added = 0, changed = 0, deleted = 0; // records
    Consequences outcome;
    QStringList remarks; // sentences: what to know of it
    [[nodiscard]] bool anything() const;
};

// Takes in all of them as one step, in whatever order they fit; a backup is made before. Throws Failure and
// leaves the portfolio as it is when one belongs to another portfolio, or builds on changes that are not here
// and in none of the others.
MergeReport merge(Document &document, std::vector<Arrival> arrivals, Document::Care care);

// A package, a portfolio or a JSON export that somebody sent: whatever is in the file. Throws Failure.
[[nodiscard]] Arrival arrivalFrom(const Document &document, const QString &path, const QString &passphrase);

// Makes a portfolio of a package that holds everything, or a part; throws Failure if the path exists.
std::unique_ptr<Document> newCopy(const QString &path, const Package &package,
                                  const Installation &installation);

} // namespace passerelle
