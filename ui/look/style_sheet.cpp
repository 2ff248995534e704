// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/style_sheet.h"

#include "ui/look/colours.h"

#include <utility>

namespace passerelle
{

namespace
{
QString status(QLatin1StringView name, const StatusColour &colour)
{
    return QStringLiteral("passerelle--Badge[status=\"%1\"] { color: %2; background: %3; }\n")
        .arg(name, colour.text.name(), colour.ground.name());
}
} // namespace

QString styleSheet(const Colours &c)
{
    QString sheet = QStringLiteral(R"(
passerelle--Sidebar { background: @sidebar; border-right: 1px solid @line; }
passerelle--TypeLabel[tone="muted"] { color: @muted; }
passerelle--Card { background: @base; border: 1px solid @line; border-radius: 4px; }
passerelle--Badge { border-radius: 2px; padding: 1px 6px; font-weight: 600; }
QStatusBar { background: @window; border-top: 1px solid @line; }
QStatusBar::item { border: none; }
)");
    const std::pair<QLatin1StringView, QColor> roles[] = {
        {QLatin1StringView("@sidebar"), c.sidebar}, {QLatin1StringView("@line"), c.line},
        {QLatin1StringView("@muted"), c.muted},     {QLatin1StringView("@base"), c.base},
        {QLatin1StringView("@window"), c.window},
    };
    for (const auto &[role, colour] : roles) {
        sheet.replace(role, colour.name());
    }
    return sheet + status(QLatin1StringView("ok"), c.ok) + status(QLatin1StringView("info"), c.info)
        + status(QLatin1StringView("warn"), c.warn) + status(QLatin1StringView("error"), c.error)
        + status(QLatin1StringView("idle"), c.idle) + status(QLatin1StringView("demo"), c.demo);
}

} // namespace passerelle
