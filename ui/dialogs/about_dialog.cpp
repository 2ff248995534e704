// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/about_dialog.h"

#include "ui/look/icons.h"
#include "ui/widgets/type_label.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace passerelle
{

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Passerelle"));
    auto *picture = new QLabel;
    constexpr int side = 48;
    picture->setPixmap(programIcon().pixmap(side, side));
    auto *name = new TypeLabel(TypeStep::PageTitle);
    name->setText(tr("Passerelle %1").arg(QCoreApplication::applicationVersion()));
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(picture);
    head->addWidget(name, 1);
    // The attributions of resources/README.md.
    const QStringList sentences{
        tr("For coordinators of transnational projects in which regions pass knowledge on to each other. "
           "Works offline; "
           "a portfolio is one file."),
        tr("Free software under the GNU General Public License, version 3 or later. It comes without any "
           "warranty."),
        tr("NUTS codes and names, GDP per head: Eurostat, © European Union, CC BY 4.0; changes were made. "
           "Region "
           "categories are computed where no list confirms them."),
        tr("Points of regions: derived from CORDIS, © European Union, CC BY 4.0; changes were made."),
        tr("Names of countries and currencies: iso-codes, LGPL-2.1-or-later; changes were made."),
        tr("Titles of indicators, objectives and fields: from the law of the European Union, © European "
           "Union, reuse under "
           "Decision 2011/833/EU; translated and shortened by us where no official wording was at hand."),
        tr("Built with Qt %1.").arg(QLatin1String(qVersion()))};
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addLayout(head);
    for (const QString &sentence : sentences) {
        auto *label = new QLabel(sentence);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    constexpr int width = 560;
    setMinimumWidth(width);
    resize(width, column->totalHeightForWidth(width));
}

} // namespace passerelle
