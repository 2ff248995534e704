// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The environment failed (disk, lock, damage) or the input cannot be used: nothing was changed. Caught in two
// places only, where the window and the command line hand over to core.
#pragma once

#include <QString>

#include <exception>

namespace passerelle
{

class Failure : public std::exception
{
public:
    // `text`: whole sentences in the language of the screen that say what happened and what to do.
    explicit Failure(QString text)
        : m_text(std::move(text))
        , m_utf8(m_text.toUtf8())
    {
    }
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const char *what() const noexcept override { return m_utf8.constData(); }

private:
    QString m_text;
    QByteArray m_utf8;
};

} // namespace passerelle
