// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Problems as a list on stdout: for commands that end with status 1 when there are any.
#pragma once

#include "app/command.h"
#include "core/document/document.h"

#include <QJsonArray>

namespace passerelle
{

// Prints them and answers with the status of the command.
ExitStatus listProblems(Call &call, const Document &document, const std::vector<Problem> &problems);
// Says what is still wrong with a record that was written. What is only missing may follow: it is no failing.
ExitStatus warnOf(const Row &row);
[[nodiscard]] QJsonArray jsonOf(const Document &document, const std::vector<Problem> &problems);
[[nodiscard]] QString fieldLabel(const Problem &problem); // empty when none

} // namespace passerelle
