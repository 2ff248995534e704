// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window.h"

#include "core/base/translation.h"
#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/main_window.h"
#include "ui/session.h"

#include <QApplication>
#include <QLocale>
#include <QSettings>

namespace passerelle
{

namespace
{

// The language that was chosen before, else that of the system.
Language wantedLanguage()
{
    const QString chosen = QSettings().value(QStringLiteral("window/language")).toString();
    return languageOf(chosen.isEmpty() ? QLocale::system().name() : chosen).value_or(Language::En);
}

} // namespace

int runWindow(QApplication &application, const QString &file, const Installation &installation,
              Translation &translation, std::optional<Language> language)
{
    QCoreApplication::setOrganizationName(QStringLiteral("passerelle")); // where settings are kept
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Passerelle"));
    QGuiApplication::setDesktopFileName(QStringLiteral("passerelle"));
    QApplication::setWindowIcon(programIcon());
    applyLook(application,
              Scheme(QSettings().value(QStringLiteral("window/look"), int(Scheme::System)).toInt()));
    translation.use(language.value_or(wantedLanguage()));
    Session session(installation);
    session.setLanguage(translation.current());
    MainWindow window(session, translation);
    window.show();
    if (!file.isEmpty()) window.openFile(file);
    return QApplication::exec();
}

} // namespace passerelle
