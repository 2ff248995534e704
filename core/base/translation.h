// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The language of the screen: what translated() answers, and Qt's own dialogs.
#pragma once

#include "core/base/label.h"
#include "core/base/text.h"

#include <QTranslator>

#include <memory>

namespace passerelle
{

// Every language at once: for what people wrote in a language that is not that of the screen.
class AllTranslations
{
public:
    AllTranslations();
    // The English text where the language has none.
    [[nodiscard]] QString text(const Label &label, Language language) const;

private:
    std::array<std::unique_ptr<QTranslator>, languageCount> m_translators;
};

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
