// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program as a window.
#pragma once

#include "core/document/document.h"

#include <QString>

class QApplication;

namespace passerelle
{

class Translation;

// Runs until the window is closed; `file` may be empty. Without a language it is the one chosen before.
int runWindow(QApplication &application, const QString &file, const Installation &installation,
              Translation &translation, std::optional<Language> language);

} // namespace passerelle
