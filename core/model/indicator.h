// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Indicators and the values reached.
#pragma once

#include "core/model/entity.h"
#include "core/model/forward.h"

namespace passerelle
{

enum class IndicatorKind { Output, Result, Own };
inline constexpr Choice indicatorKindChoices[] = {
    {"output", TEXT("IndicatorKind", "Output indicator")},
    {"result", TEXT("IndicatorKind", "Result indicator")},
    {"own", TEXT("IndicatorKind", "Own indicator")},
};
constexpr std::span<const Choice> choices(IndicatorKind) { return indicatorKindChoices; }

struct Indicator {
    Id<Indicator> id;
    Ref<Project> project;
    Ref<Pilot> pilot;
    QString code;
    Text name;
    IndicatorKind kind = IndicatorKind::Own;
    QString unit;
    std::optional<Quantity> baseline;
    std::optional<int> referenceYear;
    std::optional<Quantity> target;
    Text source;
};

struct IndicatorValue {
    Id<IndicatorValue> id;
    Ref<Indicator> indicator;
    QDate date;
    std::optional<int> period;
    std::optional<Quantity> value;
    Ref<Region> region;
    QString evidence;
    Text note;
};

} // namespace passerelle
