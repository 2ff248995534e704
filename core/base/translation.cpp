// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace passerelle
{

namespace
{
constexpr QLatin1String ownFolder(":/i18n/");

QString fileName(const char *catalogue, Language language)
{
    return QLatin1String(catalogue) + u'_' + QLatin1String(code(language)) + QLatin1String(".qm");
}
} // namespace

AllTranslations::AllTranslations()
{
    for (const Language language : allLanguages) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(ownFolder + fileName("passerelle", language)))
            m_translators[std::size_t(language)] = std::move(translator);
    }
}

QString AllTranslations::text(const Label &label, Language language) const
{
    const auto &translator = m_translators[std::size_t(language)];
    const QString found = translator ? translator->translate(label.context, label.source) : QString();
    return found.isEmpty() ? QString::fromUtf8(label.source) : found;
}

void Translation::use(Language language)
{
    m_current = language;
    // Qt has no catalogue of its own for some of our languages: what we bring goes first.
    if (m_qt.load(ownFolder + fileName("qtbase", language))
        || m_qt.load(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u'/'
                     + fileName("qtbase", language)))
        QCoreApplication::installTranslator(&m_qt);
    else
        QCoreApplication::removeTranslator(&m_qt);
    // The one installed last is asked first.
    if (m_program.load(ownFolder + fileName("passerelle", language)))
        QCoreApplication::installTranslator(&m_program);
    else
        QCoreApplication::removeTranslator(&m_program);
}

} // namespace passerelle
