// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every command; each is described and done in a file of its own.
#pragma once

#include "app/command.h"

namespace passerelle
{

extern const Command newCommand, sampleCommand, demoCommand;
extern const Command meCommand;
extern const Command infoCommand, entitiesCommand, fieldsCommand;
extern const Command listCommand, addCommand, setCommand, deleteCommand;
extern const Command undoCommand, redoCommand, historyCommand;
extern const Command checkCommand, searchCommand;
extern const Command duplicatesCommand, joinCommand;
extern const Command sendCommand, mergeCommand, conflictsCommand, settleCommand, folderCommand;
extern const Command importCommand, exportCommand;
extern const Command budgetCommand, impactCommand, chartCommand, chartsCommand;
extern const Command backupCommand, restoreCommand, verifyCommand, compactCommand;
extern const Command manualCommand, completionCommand;

} // namespace passerelle
