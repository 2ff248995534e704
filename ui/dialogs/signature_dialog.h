// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Under which name one works here.
#pragma once

#include <QDialog>

class QLineEdit;

namespace passerelle
{

class Session;

class SignatureDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SignatureDialog(Session &session, QWidget *parent = nullptr);

    void accept() override;

private:
    Session &m_session;
    QLineEdit *m_person, *m_organisation;
};

} // namespace passerelle
