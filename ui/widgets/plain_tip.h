// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people wrote, as a tip: none of it is taken for HTML, and long lines are broken.
#pragma once

#include <QString>

namespace passerelle
{

[[nodiscard]] inline QString plainTip(const QString &text)
{
    if (text.isEmpty()) return {};
    constexpr qsizetype longest = 1000;
    return QStringLiteral("<p>%1</p>")
        .arg(text.left(longest).toHtmlEscaped().replace(u'\n', QLatin1String("<br>")));
}

} // namespace passerelle
