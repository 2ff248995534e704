// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/colours.h"

#include <algorithm>
#include <cmath>

namespace passerelle
{

namespace
{
const QColor white(0xff, 0xff, 0xff);
const QColor ink(0x10, 0x17, 0x1b);
bool darkNow = false;

QColor rgb(QRgb value) { return QColor::fromRgb(value); }

template <std::size_t N> std::array<QColor, N> row(const QRgb (&values)[N])
{
    std::array<QColor, N> result;
    std::transform(std::begin(values), std::end(values), result.begin(), rgb);
    return result;
}

double luminance(const QColor &colour)
{
    const auto linear = [](float part) {
        return part <= 0.04045F ? double(part) / 12.92 : std::pow((double(part) + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}
} // namespace

const Colours &lightColours()
{
    static const Colours light{
        .window = rgb(0xf1f3f4),
        .base = white,
        .alternate = rgb(0xf7f9fa),
        .sidebar = rgb(0xe7ebed),
        .header = rgb(0xebeff1),
        .raised = rgb(0xfbfcfc),
        .line = rgb(0xd3dade),
        .gridline = rgb(0xe3e8eb),
        .control = rgb(0x7c8a94),
        .text = rgb(0x1a2329),
        .muted = rgb(0x52606a),
        .placeholder = rgb(0x66737d),
        .accent = rgb(0x0661a3),
        .hover = rgb(0x054f86),
        .onAccent = white,
        .link = rgb(0x0661a3),
        .selection = rgb(0xcfe4f4),
        .idleSelection = rgb(0xdfe6ea),
        .focus = rgb(0x0661a3),
        .offer = rgb(0x0661a3),
        .need = rgb(0x8f6200),
        .ok = {rgb(0x1b6e42), rgb(0xe1f2e8)},
        .info = {rgb(0x0b5c96), rgb(0xe2eff9)},
        .warn = {rgb(0x855000), rgb(0xfcefd6)},
        .error = {rgb(0xa6261c), rgb(0xfbe5e2)},
        .idle = {rgb(0x52606a), rgb(0xe9edef)},
        .demo = {rgb(0x6a4694), rgb(0xf0e9f8)},
        .quiet = rgb(0x8696a2),
        .water = rgb(0xdce8ef),
        .land = rgb(0xf4f3ee),
        .participating = rgb(0xe3e4da),
        .coast = rgb(0xb9c4ca),
        .categorical = row({0x0661a3, 0xc0870a, 0x31a17e, 0x943a5e, 0x1e1b66, 0xb45747, 0x333e02, 0x80919f}),
        .inside = {white, ink, ink, white, white, white, white, ink},
        .sequential5 = row({0xd4edf7, 0x9ac0d6, 0x6494b6, 0x336897, 0x033c77}),
        .sequential7 = row({0xdcf1f9, 0xb2d1e0, 0x89b1c8, 0x6392b1, 0x40729b, 0x205285, 0x02336f}),
        .diverging7 = row({0x8b440c, 0xc17e3e, 0xe2c199, 0xebeff2, 0xa1cae8, 0x4c8cc2, 0x104e89}),
        .dark = false,
    };
    return light;
}

const Colours &darkColours()
{
    static const Colours dark{
        .window = rgb(0x1e2529),
        .base = rgb(0x171d21),
        .alternate = rgb(0x1b2226),
        .sidebar = rgb(0x161b1f),
        .header = rgb(0x242c31),
        .raised = rgb(0x242c31),
        .line = rgb(0x37424a),
        .gridline = rgb(0x2a343a),
        .control = rgb(0x7a8994),
        .text = rgb(0xe3e9ec),
        .muted = rgb(0xaebac2),
        .placeholder = rgb(0x94a2ab),
        .accent = rgb(0x67abdb),
        .hover = rgb(0x8ac2e8),
        .onAccent = rgb(0x0b1a24),
        .link = rgb(0x7fbce6),
        .selection = rgb(0x20435c),
        .idleSelection = rgb(0x2e383e),
        .focus = rgb(0x7fbce6),
        .offer = rgb(0x67abdb),
        .need = rgb(0xffc55b),
        .ok = {rgb(0x6fc996), rgb(0x1b3328)},
        .info = {rgb(0x84beea), rgb(0x1b3143)},
        .warn = {rgb(0xebb75e), rgb(0x3a2e17)},
        .error = {rgb(0xf2938a), rgb(0x402320)},
        .idle = {rgb(0xaebac2), rgb(0x2a3338)},
        .demo = {rgb(0xc3a6e8), rgb(0x32273f)},
        .quiet = rgb(0x6c7c87),
        .water = rgb(0x1a262e),
        .land = rgb(0x2a3236),
        .participating = rgb(0x3a4549),
        .coast = rgb(0x4c5a62),
        .categorical = row({0x67abdb, 0xffc55b, 0x69d6b3, 0xc86790, 0x746ccf, 0xea8877, 0x778324, 0xd5e9f4}),
        .inside = {ink, ink, ink, ink, white, ink, ink, ink},
        .sequential5 = row({0x263a4e, 0x436278, 0x638da3, 0x84bacf, 0xa8ebfb}),
        .sequential7 = row({0x213244, 0x364d62, 0x4d6b80, 0x648b9f, 0x7dacbf, 0x97cede, 0xb2f1fe}),
        .diverging7 = row({0xf5bb75, 0xbe844f, 0x7b5334, 0x373e42, 0x3e6084, 0x5a98cb, 0x8cd1fa}),
        .dark = true,
    };
    return dark;
}

const Colours &colours() { return darkNow ? darkColours() : lightColours(); }

const Colours &colours(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light: return lightColours();
    case Scheme::Dark: return darkColours();
    case Scheme::System: break;
    }
    return colours();
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [low, high] = std::minmax({luminance(one), luminance(other)});
    return (high + 0.05) / (low + 0.05);
}

void look::choose(bool dark) { darkNow = dark; }

} // namespace passerelle
