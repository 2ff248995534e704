// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The way of a printout to a printer: first its sheets are seen.
#pragma once

#include "ui/print/printout.h"

class QPrintPreviewDialog;
class QWidget;

namespace passerelle
{

// A dialog that is not open yet and deletes itself when it closes.
[[nodiscard]] QPrintPreviewDialog *makePrintPreview(const Printout &printout, QWidget *window);

} // namespace passerelle
