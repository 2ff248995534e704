// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The portfolio that a worker is killed over: the operations of a plan on the real thing, and what it holds.
#pragma once

#include "core/document/document.h"
#include "core/document/format.h"
#include "tests/crash/plan.h"

namespace passerelle::testing
{

struct CrashPlace {
    QString folder;
    [[nodiscard]] QString path() const { return folder + QStringLiteral("/portfolio.passerelle"); }
    [[nodiscard]] QString partnersFolder() const { return folder + QStringLiteral("/partner"); }
    [[nodiscard]] QString copy(int operation) const
    {
        return folder + QStringLiteral("/copy-%1.passerelle").arg(operation);
    }
};

// The clock tells the operation: a backup of operation 3 is of 03:00.
[[nodiscard]] Installation installationAt(const CrashPlace &place, const int &operation, int attempt);
[[nodiscard]] int operationAt(const QDateTime &time);

// Of a program so many versions later: each version adds a tag to what it finds.
[[nodiscard]] const Format &formatAfter(int migrations);

void perform(const CrashPlace &place, const Operation &operation, int number, Document &document);

[[nodiscard]] Held heldBy(const Document &document); // without what can be undone: only how much
[[nodiscard]] Held counted(Held held);

} // namespace passerelle::testing
