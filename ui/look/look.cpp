// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/look.h"

#include "ui/look/look_style.h"
#include "ui/look/style_sheet.h"

#include <QApplication>
#include <QFontMetrics>
#include <QHeaderView>
#include <QPalette>
#include <QTableView>
#include <QToolTip>

namespace passerelle
{

namespace
{
bool compactRows = false;

bool startedDark()
{
    constexpr int middle = 128;
    static const bool dark = QApplication::palette().color(QPalette::Window).lightness() < middle;
    return dark;
}
} // namespace

QPalette palette(const Colours &colours)
{
    QPalette result;
    result.setColor(QPalette::Window, colours.window);
    result.setColor(QPalette::WindowText, colours.text);
    result.setColor(QPalette::Base, colours.base);
    result.setColor(QPalette::AlternateBase, colours.alternate);
    result.setColor(QPalette::Text, colours.text);
    result.setColor(QPalette::PlaceholderText, colours.placeholder);
    result.setColor(QPalette::Button, colours.window);
    result.setColor(QPalette::ButtonText, colours.text);
    result.setColor(QPalette::BrightText, colours.base);
    result.setColor(QPalette::Light, colours.raised);
    result.setColor(QPalette::Midlight, colours.header);
    result.setColor(QPalette::Mid, colours.control);
    result.setColor(QPalette::Dark, colours.line);
    result.setColor(QPalette::Shadow, colours.dark ? QColor(Qt::black) : colours.muted);
    result.setColor(QPalette::Highlight, colours.selection);
    result.setColor(QPalette::HighlightedText, colours.text);
    result.setColor(QPalette::Inactive, QPalette::Highlight, colours.idleSelection);
    result.setColor(QPalette::Link, colours.link);
    result.setColor(QPalette::LinkVisited, colours.link);
    result.setColor(QPalette::ToolTipBase, colours.raised);
    result.setColor(QPalette::ToolTipText, colours.text);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText}) {
        result.setColor(QPalette::Disabled, role, colours.control);
    }
    result.setColor(QPalette::Disabled, QPalette::Base, colours.alternate);
    result.setColor(QPalette::Disabled, QPalette::Highlight, colours.idleSelection);
    return result;
}

void applyLook(QApplication &application, Scheme scheme)
{
    const bool dark = scheme == Scheme::Dark || (scheme == Scheme::System && startedDark());
    startedDark(); // remembered before our palette hides the answer
    look::choose(dark);
    if (application.property("passerelleStyle").isNull()) {
        application.setProperty("passerelleStyle", true);
        QApplication::setStyle(new LookStyle); // the application owns it
    }
    QApplication::setPalette(palette(colours()));
    QFont head = QApplication::font();
    head.setWeight(QFont::DemiBold);
    QApplication::setFont(head, "QHeaderView");
    QToolTip::setPalette(palette(colours()));
    application.setStyleSheet(styleSheet(colours()));
}

int rowHeight() { return QFontMetrics(QApplication::font()).height() + (compactRows ? 6 : 10); }

void giveRowHeight(QTableView &table)
{
    table.verticalHeader()->setMinimumSectionSize(rowHeight());
    table.verticalHeader()->setDefaultSectionSize(rowHeight());
}

void setCompact(bool compact) { compactRows = compact; }

} // namespace passerelle
