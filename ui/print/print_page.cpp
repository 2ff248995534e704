// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/print_page.h"

#include "ui/guard.h"

#include <QPrinter>
#include <QPrintPreviewDialog>

#include <memory>

namespace passerelle
{

QPrintPreviewDialog *makePrintPreview(const Printout &printout, QWidget *window)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(printout.title);
    printer->setCreator(QStringLiteral("Passerelle"));
    setUpPaper(printout, *printer);
    auto *dialog = new QPrintPreviewDialog(printer.get(), window);
    dialog->setObjectName(QStringLiteral("printPreview"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    constexpr QSize room(1000, 760);
    dialog->resize(room.boundedTo(window->size()));
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, dialog,
                     [printout, window](QPrinter *device) {
                         const QString failure = guarded([&] { print(printout, *device); });
                         if (!failure.isEmpty()) showFailure(window, failure);
                     });
    // The dialog uses the printer to its end.
    QObject::connect(dialog, &QObject::destroyed, window, [printer] {});
    return dialog;
}

} // namespace passerelle
