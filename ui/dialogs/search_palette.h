// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Search over everything, from anywhere: type, choose with the arrows, Enter goes there, Ctrl+Enter shows the
// record beside the page. A ">" before the words looks for commands instead.
#pragma once

#include "ui/session.h"

#include <QDialog>

class QAction;
class QLabel;
class QLineEdit;
class QListWidget;

namespace passerelle
{

class PaletteDelegate;

class SearchPalette final : public QDialog
{
    Q_OBJECT

public:
    SearchPalette(Session &session, QWidget *parent);
    // What ">" lists; a status tip tells why a command cannot be used now.
    void setCommands(const QList<QAction *> &commands) { m_commands = commands; }

Q_SIGNALS:
    void recordRequested(const passerelle::Entity *entity, qint64 record, const QString &field);
    void asideRequested(const passerelle::Entity *entity, qint64 record);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &words);
    void searchRecords(const QString &words);
    void searchCommands(const QString &words);
    void addHead(const QString &text);
    void activate(bool aside = false);
    void step(int by);

    Session &m_session;
    QLineEdit *m_field;
    QListWidget *m_list;
    QLabel *m_hint;
    PaletteDelegate *m_lines;
    QList<QAction *> m_commands;
};

} // namespace passerelle
