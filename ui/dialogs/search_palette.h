// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Search over everything, from anywhere: type, choose with the arrows, Enter goes there.
#pragma once

#include "ui/session.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;

namespace passerelle
{

class SearchPalette final : public QDialog
{
    Q_OBJECT

public:
    SearchPalette(Session &session, QWidget *parent);

Q_SIGNALS:
    void recordRequested(const passerelle::Entity *entity, qint64 record, const QString &field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &words);
    void activate();
    void step(int by);

    Session &m_session;
    QLineEdit *m_field;
    QListWidget *m_list;
    QLabel *m_hint;
};

} // namespace passerelle
