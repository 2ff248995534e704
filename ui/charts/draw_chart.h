// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A chart as a file: the same picture as on the screen, with its titles.
#pragma once

#include "core/base/text.h"
#include "ui/charts/chart_data.h"
#include "ui/look/colours.h"

#include <QRectF>
#include <QSize>

class QPainter;

namespace passerelle
{

// The same picture on a painter, in light colours; `scale`: dots of the painter for a pixel of 1/96 inch.
void paintChart(const ChartData &data, Language language, QPainter &painter, const QRectF &target,
                qreal scale);

// Throws the Failure of drawChart() when the suffix is none of them.
void requirePicture(const QString &fileName);

// The suffix decides: .png, .svg or .pdf. `size` in pixels of 1/96 inch; an empty size is A4 landscape for
// PDF and 1200 × 675 otherwise. Throws Failure for another suffix or a file that cannot be written, which
// then is left as it was.
void drawChart(const ChartData &data, Scheme scheme, Language language, const QSize &size,
               const QString &fileName);

} // namespace passerelle
