// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The colours of the window by their role, for a light and a dark screen. Contrasts are tested, not believed.
#pragma once

#include <QColor>

#include <array>

namespace passerelle
{

enum class Scheme { System, Light, Dark };

// A status is text on its own ground; it never stands alone but with a sign and a word.
struct StatusColour {
    QColor text;
    QColor ground;
};

struct Colours {
    QColor window;
    QColor base; // paper: cards, tables, charts
    QColor alternate; // locked and derived cells
    QColor sidebar;
    QColor header; // heads and totals of tables
    QColor raised; // side panel
    QColor line; // decoration only
    QColor gridline;
    QColor control; // borders of fields, axes
    QColor text;
    QColor muted;
    QColor placeholder;
    QColor accent;
    QColor hover; // accent under the pointer
    QColor onAccent;
    QColor link;
    QColor selection;
    QColor idleSelection; // selection without focus
    QColor focus;
    QColor offer; // out
    QColor need; // back
    StatusColour ok, info, warn, error, idle, demo;
    QColor quiet; // bars that are not the point
    QColor water, land, participating, coast;
    std::array<QColor, 8> categorical; // lake amber sea plum night brick moss slate: the order is fixed
    std::array<QColor, 8> inside; // text on the categorical colour
    std::array<QColor, 5> sequential5;
    std::array<QColor, 7> sequential7;
    std::array<QColor, 7> diverging7; // less, equal, more
    bool dark = false;
};

[[nodiscard]] const Colours &lightColours();
[[nodiscard]] const Colours &darkColours();
// The colours now on the screen.
[[nodiscard]] const Colours &colours();
// System stands for the colours now on the screen.
[[nodiscard]] const Colours &colours(Scheme scheme);

// WCAG 2.1: 1 (equal) to 21 (black on white).
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

namespace look
{
// Called by applyLook() only.
void choose(bool dark);
} // namespace look

} // namespace passerelle
