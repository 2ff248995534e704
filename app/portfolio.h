// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The portfolio that a command works on.
#pragma once

#include "app/command.h"
#include "core/document/document.h"

#include <QTemporaryDir>

namespace passerelle
{

[[nodiscard]] std::unique_ptr<Document> openToRead(const Call &call);

// A portfolio that a command changes. With --dry-run it is a copy in a temporary folder: the command does all
// of its work, and nothing of it reaches the user's file or the backups.
class ChangingPortfolio
{
public:
    enum class How { Open, Create };
    // Throws Failure when the file cannot be written; creating, when it exists.
    explicit ChangingPortfolio(const Call &call, How how = How::Open);
    ~ChangingPortfolio();
    Document &operator*() { return *m_document; }
    Document *operator->() { return m_document.get(); }
    // Keeps what was created; without this it is removed again.
    void keep() { m_created.clear(); }

private:
    std::unique_ptr<QTemporaryDir> m_copy; // goes after the document
    std::unique_ptr<Document> m_document;
    QString m_created;
};

// The entity that an operand names; throws Failure.
[[nodiscard]] const Entity &entityGiven(const QString &name);
// What a step did, in the words of the commands: one that took another back is told from that other.
[[nodiscard]] QString toldStep(const Step &step);
// The project of --project; 0 without it.
[[nodiscard]] qint64 projectGiven(const Call &call, const Document &document);

} // namespace passerelle
