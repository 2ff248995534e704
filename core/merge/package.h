// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What travels from one copy of a portfolio to another: sites, their steps and their changes, as they lie in
// the file's history, and what is needed to read them. How a package lies in a file is in package_file.h.
#pragma once

#include "core/document/copy_notes.h"
#include "core/model/codec.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace passerelle
{

struct Package {
    enum class Kind {
        Whole, // everything: a portfolio can be made of it
        Part, // the records of a partner or an event and what they refer to: a portfolio can be made of it
        Changes, // what was changed since the copy was issued: it goes into a portfolio that there is
    };
    struct Origin {
        QDateTime at; // UTC
        QString person, organisation, installation;
        QString recipient; // for whom; may be empty
    };
    struct Site {
        qint64 number = 0;
        QString installation, person, organisation;
        QString began; // as the file has it
        int schema = 0;
        QString seen; // JSON, as the file has it
        qint64 first = 1, last = 0; // the numbers of the changes that are here; those before are elsewhere
        qint64 floor = 0; // up to here changes may be missing on purpose: compacted, or not in this part
        qint64 lastRow = 0, clock = 0;
    };
    struct Step {
        qint64 site = 0, first = 0, last = 0;
        QString at, context, name, subject, kind; // as the file has them
    };
    struct Change {
        qint64 site = 0, sequence = 0, clock = 0;
        qint32 name = 0; // index into `names`
        qint64 record = 0;
        Value before, after;
    };
    // A record that is referred to and is not here, under the name that people see.
    struct Absent {
        QString entity;
        qint64 record = 0;
        QString shown;
    };

    Kind kind = Kind::Whole;
    QString portfolio; // its identity
    QString title;
    int schema = 0;
    Origin origin;
    QString scope; // of a part, and of work in one: "partner 123", "event 45", "without persons"; several are
                   // separated by ", "
    QString issue; // identity of the issue: with what this copy or its work began; empty in the original
    Known base; // what the receiver must know already

    std::vector<std::pair<QString, QString>> names; // entity and column of changes; column "": the record
    std::vector<Site> sites; // each before those that have seen it
    std::vector<Step> steps; // in order
    std::vector<Change> changes; // by site and sequence
    std::vector<Absent> absent;
    QHash<QString, QByteArray> contents; // SHA-256 in hexadecimal → stored document
};

} // namespace passerelle
