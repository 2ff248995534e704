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
        rows += QStringList{shownDateTime({local.date(), local.time()}, language),
                            backup.reason == u"import"          ? tr("before an import")
                                : backup.reason == u"migration" ? tr("before the file was brought up to date")
                                : backup.reason == u"restore"   ? tr("before going back")
                                : backup.reason == u"compaction" ? tr("before old history was dropped")
                                                                 : tr("when asked for"),
                            QLocale().formattedDataSize(backup.size), QDir::toNativeSeparators(backup.path)};
        paths += backup.path;
    }
    setRows({tr("When"), tr("Why"), tr("Size"), tr("File")}, rows);
    connect(this, &ListDialog::chosen, this, [this, paths](int row) { Q_EMIT wanted(paths[row]); });
}

void BackupList::offer()
{
    setAction(tr("Go back to this"));
    selectFirst();
}

} // namespace passerelle
