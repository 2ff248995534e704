// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Backups to go back to: of the open portfolio, or of a file that cannot be opened.
#pragma once

#include "core/base/text.h"
#include "core/document/backup.h"
#include "ui/dialogs/list_dialog.h"

namespace passerelle
{

class BackupList final : public ListDialog
{
    Q_OBJECT

public:
    BackupList(const QString &sentence, const std::vector<Backup> &all, Language language, QWidget *parent);
    // The latest is selected at once, so that one press of the button goes back to it.
    void offer();

Q_SIGNALS:
    void wanted(const QString &path);
};

} // namespace passerelle
