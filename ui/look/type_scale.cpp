// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/type_scale.h"

#include <QApplication>
#include <QFontMetricsF>

#include <algorithm>

namespace passerelle
{

namespace
{
struct TypeSize {
    qreal delta;
    bool semibold;
};

TypeSize sizeOf(TypeStep name)
{
    switch (name) {
    case TypeStep::Caption: return {-1, false};
    case TypeStep::Body: return {0, false};
    case TypeStep::CardTitle: return {0.5, true};
    case TypeStep::PanelTitle: return {2, true};
    case TypeStep::PageTitle: return {5, true};
    case TypeStep::Tile: return {7, true};
    }
    return {0, false};
}
} // namespace

QFont fontFor(TypeStep name)
{
    constexpr qreal smallest = 8;
    QFont result = QApplication::font();
    const TypeSize wanted = sizeOf(name);
    // Some systems give the font in pixels: three quarters of a point are a pixel at 96 dpi.
    const qreal size = result.pointSizeF() > 0 ? result.pointSizeF() : result.pixelSize() * 0.75;
    result.setPointSizeF(std::max(std::min(smallest, size), size + wanted.delta));
    if (wanted.semibold) {
        result.setWeight(QFont::DemiBold);
    }
    return result;
}

bool hasTabularDigits(const QFont &font)
{
    const QFontMetricsF metrics(font);
    const qreal zero = metrics.horizontalAdvance(QLatin1Char('0'));
    const QString digits = QStringLiteral("123456789");
    return std::all_of(digits.begin(), digits.end(),
                       [&](QChar digit) { return std::abs(metrics.horizontalAdvance(digit) - zero) < 0.01; });
}

bool boldDigitsLineUp(const QFont &font)
{
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    const QLatin1Char zero('0');
    const qreal difference = QFontMetricsF(bold).horizontalAdvance(zero)
        - QFontMetricsF(font).horizontalAdvance(zero);
    return std::abs(difference) < 0.01;
}

QFont figures(const QFont &wanted)
{
    if (hasTabularDigits(wanted)) {
        return wanted;
    }
    for (const QString &family : {QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")}) {
        QFont candidate = wanted;
        candidate.setFamily(family);
        if (hasTabularDigits(candidate)) {
            return candidate;
        }
    }
    return wanted;
}

} // namespace passerelle
