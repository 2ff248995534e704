// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What happened to a portfolio: steps (what a person did, with a name) made of changes of single fields.
#pragma once

#include "core/model/entity.h"

#include <QDateTime>

namespace passerelle
{

// One step: a form edit, an import, a deletion; the undoing or redoing of one; or a newer version of the
// program that brought the file up to date.
struct Step {
    enum class Kind { Done, Undo, Redo, Fill, Upgrade }; // fill: not undone, the first content or a part's
    // Dropped: undone, and then something else was done. Elsewhere: in another copy of the portfolio; it came
    // in by a step of its own, which is what can be undone.
    enum class State { Done, Undone, Dropped, Elsewhere };
    qint64 id = 0;
    Kind kind = Kind::Done;
    State state = State::Done;
    QString context, name; // a Label, as it was marked for translation; "%1" stands for the subject
    QString subject; // what it was done to, as people call it
    QDateTime at; // UTC
    QString person;
    qint64 site = 0, first = 0, last = 0; // its changes: site, and the range of sequence numbers
    [[nodiscard]] QString text() const; // in the language of the screen: "Change Project HACK-IT-NET"
};
[[nodiscard]] Step stepNamed(const Label &name, const QString &subject, Step::Kind kind);
// As files and JSON have them: promises.
[[nodiscard]] QLatin1String wordOf(Step::Kind kind);
[[nodiscard]] QLatin1String wordOf(Step::State state);

// One change of one field. An inserted or deleted record is one change without a column whose `after` or
// `before` holds the record's values as a JSON object by column name.
struct FieldChange {
    qint64 site = 0, sequence = 0;
    qint64 clock = 0; // milliseconds since 1970 in the upper 47 bits, a counter in the lower 16
    QString person;
    QString entity;
    qint64 record = 0;
    QString column; // empty: the record as a whole
    Value before, after;
    [[nodiscard]] QDateTime at() const; // UTC
};

// A record of any kind.
struct RecordKey {
    const Entity *entity = nullptr;
    qint64 record = 0;
    auto operator<=>(const RecordKey &) const = default;
};

// What an observer is told: records that were inserted, changed or deleted by one step.
struct ChangedRecords {
    std::vector<RecordKey> items; // each once, ordered
    bool everything = false; // the whole content was replaced
    [[nodiscard]] bool touches(const Entity &entity) const;
};

} // namespace passerelle
