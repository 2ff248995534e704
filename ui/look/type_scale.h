// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sizes of type as steps from the font of the system, so that large fonts stay large.
#pragma once

#include <QFont>

namespace passerelle
{

enum class TypeStep { Caption, Body, CardTitle, PanelTitle, PageTitle, Tile };

[[nodiscard]] QFont fontFor(TypeStep step);

// All ten digits are equally wide: columns of figures line up.
[[nodiscard]] bool hasTabularDigits(const QFont &font);
// The bold digits are as wide as the regular ones: a bold row of totals lines up too.
[[nodiscard]] bool boldDigitsLineUp(const QFont &font);
// `wanted`, or a font of the same size whose digits are tabular.
[[nodiscard]] QFont figures(const QFont &wanted);

} // namespace passerelle
