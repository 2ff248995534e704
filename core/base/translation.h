// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The language of the screen: what translated() answers, and Qt's own dialogs.
#pragma once

#include "core/base/text.h"

#include <QTranslator>

namespace passerelle
{

// Needs a QCoreApplication for as long as it lives.
class Translation
{
public:
    // A language without a catalogue stays English.
    void use(Language language);
    [[nodiscard]] Language current() const { return m_current; }

private:
    Language m_current = Language::En;
    QTranslator m_program, m_qt;
};

} // namespace passerelle
