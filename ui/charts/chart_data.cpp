// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart_data.h"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <numeric>

namespace passerelle
{

namespace
{

// Pictures need no exact sums, but none that turns negative. Both ends have the same size, so that any number
// has an opposite.
qint64 added(qint64 sum, qint64 value)
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    qint64 exact = 0;
    if (__builtin_add_overflow(sum, value, &exact)) return value < 0 ? -most : most;
    return std::max(exact, -most);
}

} // namespace

qint64 ChartData::value(std::size_t ofSeries, std::size_t category) const
{
    const auto &values = series[ofSeries].values;
    return category < values.size() ? values[category] : 0;
}

qint64 ChartData::total(std::size_t category) const
{
    qint64 sum = 0;
    for (std::size_t index = 0; index < series.size(); ++index) {
        sum = added(sum, value(index, category));
    }
    return sum;
}

ChartData condensed(const ChartData &data, std::size_t most, const QString &others)
{
    const auto count = std::size_t(data.categories.size());
    if (data.ordered || most < 2 || count <= most) {
        return data;
    }
    std::vector<std::size_t> kept(count);
    std::iota(kept.begin(), kept.end(), std::size_t(0));
    std::stable_sort(kept.begin(), kept.end(), [&](std::size_t one, std::size_t other) {
        return std::abs(data.total(one)) > std::abs(data.total(other));
    });
    const std::vector<std::size_t> merged(kept.begin() + std::ptrdiff_t(most - 1), kept.end());
    kept.resize(most - 1);
    std::sort(kept.begin(), kept.end());
    ChartData result = data;
    result.categories.clear();
    for (const std::size_t category : kept) {
        result.categories.append(data.categories[qsizetype(category)]);
    }
    result.categories.append(others);
    for (std::size_t index = 0; index < data.series.size(); ++index) {
        auto &values = result.series[index].values;
        values.clear();
        for (const std::size_t category : kept) {
            values.push_back(data.value(index, category));
        }
        values.push_back(
            std::accumulate(merged.begin(), merged.end(), qint64(0), [&](qint64 sum, std::size_t category) {
                return added(sum, data.value(index, category));
            }));
    }
    if (data.emphasised >= 0) {
        result.emphasised = int(std::count_if(kept.begin(), kept.end(), [&](std::size_t category) {
            return category < std::size_t(data.emphasised);
        }));
    }
    return result;
}

} // namespace passerelle
