// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole window with settings and files of its own, offscreen. With PASSERELLE_SHOTS=folder tests also
// leave pictures.
#pragma once

#include "core/base/translation.h"
#include "core/model/entities.h"
#include "core/sample/demo.h"
#include "core/sample/sample.h"
#include "tests/support/catch.h"
#include "ui/actions.h"
#include "ui/look/look.h"
#include "ui/main_window.h"
#include "ui/pages/section_page.h"
#include "ui/portfolio_files.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace passerelle
{

inline QStringList warnings;

inline void keepWarning(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    // The offscreen platform has no window manager to ask.
    if (type != QtDebugMsg && type != QtInfoMsg && !text.contains(u"propagateSizeHints")) warnings += text;
}

inline const Entity &entity(const char *name) { return *entityNamed(QLatin1String(name)); }

// A window with settings and files of its own; warnings of Qt are kept and looked at in the end.
struct Opened {
    QTemporaryDir folder;
    Translation translation;
    std::unique_ptr<Session> session;
    std::unique_ptr<MainWindow> window;

    explicit Opened(QSize size = {1440, 900})
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
        QCoreApplication::setOrganizationName(QStringLiteral("passerelle"));
        warnings.clear();
        qInstallMessageHandler(keepWarning);
        Installation installation{
            QStringLiteral("test"), QStringLiteral("Ana"), {}, folder.filePath(QStringLiteral("data"))};
        session = std::make_unique<Session>(installation);
        window = std::make_unique<MainWindow>(*session, translation);
        window->resize(size);
        window->show();
        settle();
    }
    ~Opened()
    {
        window.reset();
        translation.use(Language::En);
        qInstallMessageHandler(nullptr);
        for (const QString &warning : warnings) FAIL_CHECK(warning.toStdString());
    }

    static void settle()
    {
        for (int i = 0; i < 5; ++i) QApplication::processEvents();
    }
    void fill(const std::function<void(Editor &)> &content)
    {
        REQUIRE(window->files().create(folder.filePath(QStringLiteral("test.passerelle")),
                                       TEXT("Step", "Fill in"), content));
        QTest::qWait(250); // figures follow a change after a pause
    }
    void sample()
    {
        fill([](Editor &editor) { fillSample(editor); });
    }
    void demo()
    {
        fill([](Editor &editor) {
            DemoOptions options;
            options.projects = 3;
            options.today = QDate(2026, 11, 22);
            fillDemo(editor, options);
        });
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    void shoot(const QString &name) { shoot(name, *window); }
    static void shoot(const QString &name, QWidget &what)
    {
        const QString where = qEnvironmentVariable("PASSERELLE_SHOTS");
        if (where.isEmpty()) return;
        QDir().mkpath(where);
        QTest::qWait(900); // problems and counts come later
        what.grab().save(QDir(where).filePath(name + QStringLiteral(".png")));
    }
    Document &document() const { return *session->document(); }
};

struct InDark {
    InDark() { applyLook(*qApp, Scheme::Dark); }
    ~InDark() { applyLook(*qApp, Scheme::Light); }
};

} // namespace passerelle
