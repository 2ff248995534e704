// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guard.h"

#include "core/base/failure.h"

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
    }
    return {};
}

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
