// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guard.h"

#include "core/base/failure.h"
#include "core/base/label.h"

#include <QGuiApplication>
#include <QMessageBox>

namespace passerelle
{

QString guarded(const std::function<void()> &act)
{
    try {
        act();
    } catch (const Failure &failure) {
        return failure.text();
    } catch (const std::exception &error) {
        return translated(TEXT("CommandLine", "This did not work: %1")).arg(QString::fromUtf8(error.what()));
    }
    return {};
}

WaitCursor::WaitCursor() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }

WaitCursor::~WaitCursor() { QGuiApplication::restoreOverrideCursor(); }

void showFailure(QWidget *window, const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::Warning, QGuiApplication::applicationDisplayName(), text,
                                QMessageBox::Ok, window);
    box->setObjectName(QStringLiteral("failure"));
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace passerelle
