// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calc/statistics.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace app {

namespace {

double roundTo(double value, int decimals)
{
    const double factor = std::pow(10.0, decimals);
    return std::round(value * factor) / factor;
}

double niceStep(double rough)
{
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : { 1.0, 2.0, 2.5, 5.0, 10.0 }) {
        if (rough <= factor * power * (1 + 1e-9))
            return factor * power;
    }
    return 10 * power;
}

int decimalsOf(double step)
{
    int decimals = 0;
    while (decimals < 6 && std::abs(step - roundTo(step, decimals)) > step * 1e-6)
        ++decimals;
    return decimals;
}

} // namespace

std::optional<double> quantile(std::vector<double> values, double p)
{
    if (values.empty())
        return std::nullopt;
    std::ranges::sort(values);
    const double place = p * double(values.size() - 1);
    const auto below = std::size_t(place);
    const std::size_t above = std::min(below + 1, values.size() - 1);
    return values[below] + (place - double(below)) * (values[above] - values[below]);
}

std::optional<double> median(std::vector<double> values)
{
    return quantile(std::move(values), 0.5);
}

std::vector<Rank> ranks(
    std::span<const std::optional<double>> values, int decimals, bool higherFirst)
{
    const double factor = std::pow(10.0, decimals);
    const auto asPublished = [factor](double value) { return std::round(value * factor); };
    std::vector<double> published;
    for (const auto& value : values) {
        if (value)
            published.push_back(asPublished(*value));
    }
    std::vector<Rank> result;
    result.reserve(values.size());
    for (const auto& value : values) {
        if (!value) {
            result.push_back({});
            continue;
        }
        const double own = asPublished(*value);
        const auto before = std::ranges::count_if(
            published, [&](double other) { return higherFirst ? other > own : other < own; });
        result.push_back({ int(before) + 1, std::ranges::count(published, own) > 1 });
    }
    return result;
}

Axis niceAxis(double low, double high)
{
    if (low > high)
        std::swap(low, high);
    if (high - low < std::max(std::abs(high), 1.0) * 1e-9) {
        const double pad = high == 0 ? 1 : std::abs(high) * 0.1;
        low -= pad;
        high += pad;
    }
    Axis axis;
    axis.step = niceStep((high - low) / 4);
    axis.minimum = std::floor(low / axis.step + 1e-9) * axis.step;
    axis.maximum = std::ceil(high / axis.step - 1e-9) * axis.step;
    axis.decimals = decimalsOf(axis.step);
    return axis;
}

std::vector<double> niceLimits(const std::vector<double>& values)
{
    std::vector<double> distinct = values;
    std::ranges::sort(distinct);
    distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
    if (distinct.size() < 5)
        return {};
    // The middle four fifths decide: a single outlier must not empty the other classes.
    const double low = *quantile(values, 0.1);
    const double high = *quantile(values, 0.9);
    if (high <= low)
        return {};
    const double step = niceStep((high - low) / 4.5);
    const double first = std::round(((low + high) / 2 - 1.5 * step) / step) * step;
    std::vector<double> limits;
    for (int i = 0; i < 4; ++i)
        limits.push_back(roundTo(first + i * step, decimalsOf(step)));
    return limits;
}

int classOf(double value, std::span<const double> limits)
{
    return int(std::ranges::count_if(limits, [&](double limit) { return value >= limit; }));
}

} // namespace app
