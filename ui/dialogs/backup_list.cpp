// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/backup_list.h"

#include "ui/models/display.h"

#include <QDir>
#include <QLocale>

namespace passerelle
{

BackupList::BackupList(const QString &sentence, const std::vector<Backup> &all, Language language,
                       QWidget *parent)
    : ListDialog(tr("Go back to a backup"), sentence, parent)
{
    QList<QStringList> rows;
    QStringList paths;
    for (const Backup &backup : all) {
        const QDateTime local = backup.at.toLocalTime();
        rows += QStringList{shownDateTime({local.date(), local.time()}, language), shownReason(backup),
                            QLocale().formattedDataSize(backup.size),
                            QDir::toNativeSeparators(backup.portfolio),
                            QDir::toNativeSeparators(backup.path)};
        paths += backup.path;
    }
    setRows({tr("When"), tr("Why"), tr("Size"), tr("Portfolio"), tr("File")}, rows);
    connect(this, &ListDialog::chosen, this, [this, paths](int row) { Q_EMIT wanted(paths[row]); });
}

void BackupList::offer()
{
    setAction(tr("Go back to this"));
    selectFirst();
}

} // namespace passerelle
