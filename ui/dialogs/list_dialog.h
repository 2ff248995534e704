// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A sentence and a list that can be copied, with one thing to do with an entry: results, history, backups.
#pragma once

#include <QDialog>

class QLabel;
class QDialogButtonBox;
class QPushButton;
class QTreeWidget;

namespace passerelle
{

class ListDialog : public QDialog
{
    Q_OBJECT

public:
    ListDialog(const QString &title, const QString &sentence, QWidget *parent);
    void setRows(const QStringList &header, const QList<QStringList> &rows);
    // A button that is there while an entry is selected; the dialog closes when it is pressed.
    void setAction(const QString &text);
    // What the button does is then one key away.
    void selectFirst();

Q_SIGNALS:
    void chosen(int row);

private:
    QTreeWidget *m_list;
    QDialogButtonBox *m_buttons;
    QPushButton *m_copy = nullptr;
};

// A list with headers that is copied as tab-separated lines by Ctrl+C: the selected ones, or all.
[[nodiscard]] QTreeWidget *makeCopyableList(QWidget *parent);
void fill(QTreeWidget &list, const QStringList &header, const QList<QStringList> &rows);
void copyLines(const QTreeWidget &list);

} // namespace passerelle
