// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace passerelle
{

void Translation::use(Language language)
{
    m_current = language;
    const auto suffix = QLatin1String(code(language)) + QLatin1String(".qm");
    const auto ownFolder = QStringLiteral(":/i18n/");
    // Qt has no catalogue of its own for some of our languages: what we bring goes first.
    if (m_qt.load(ownFolder + QLatin1String("qtbase_") + suffix)
        || m_qt.load(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QLatin1String("/qtbase_") + suffix))
        QCoreApplication::installTranslator(&m_qt);
    else
        QCoreApplication::removeTranslator(&m_qt);
    // The one installed last is asked first.
    if (m_program.load(ownFolder + QLatin1String("passerelle_") + suffix))
        QCoreApplication::installTranslator(&m_program);
    else
        QCoreApplication::removeTranslator(&m_program);
}

} // namespace passerelle
