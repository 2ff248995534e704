// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/signature_dialog.h"

#include "core/document/signature.h"
#include "ui/session.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace passerelle
{

SignatureDialog::SignatureDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_person(new QLineEdit)
    , m_organisation(new QLineEdit)
{
    setObjectName(QStringLiteral("signatureDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Your name"));
    const Signature kept = signatureIn(session.installation().dataFolder);
    m_person->setObjectName(QStringLiteral("person"));
    m_person->setText(kept.person);
    m_person->setPlaceholderText(session.installation().account);
    m_organisation->setObjectName(QStringLiteral("organisation"));
    m_organisation->setText(kept.organisation);
    for (QLineEdit *edit : {m_person, m_organisation}) edit->setMaxLength(longestSignature);

    auto *meaning = new QLabel(
        tr("Your changes carry this name, in the history and in what you send to others. It is kept on this "
           "computer, for all portfolios."));
    meaning->setWordWrap(true);
    auto *fields = new QFormLayout;
    fields->addRow(tr("Name"), m_person);
    fields->addRow(tr("Organisation"), m_organisation);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(16);
    column->addWidget(meaning);
    column->addLayout(fields);
    column->addStretch(1);
    column->addWidget(buttons);
    constexpr int width = 440;
    setMinimumWidth(width);
    resize(width, column->totalHeightForWidth(width));
}

void SignatureDialog::accept()
{
    if (m_session.sign({m_person->text(), m_organisation->text()})) QDialog::accept();
}

} // namespace passerelle
