// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calc/series.h"

#include <algorithm>
#include <map>

namespace app {

namespace {

int endMonthOf(db::Period p)
{
    return p.endYear() * 12 + p.endMonth();
}

int rowOf(const db::Cube::Slab& slab, db::Period period)
{
    const auto it = std::ranges::lower_bound(slab.periods, period);
    return it != slab.periods.end() && *it == period ? int(it - slab.periods.begin()) : -1;
}

} // namespace

bool notAfter(db::Period a, db::Period b)
{
    return endMonthOf(a) <= endMonthOf(b);
}

const db::Cube::Slab* slabOf(const db::Cube& cube, const db::Indicator& indicator)
{
    if (const auto* own = cube.slab(indicator.id, indicator.basis))
        return own;
    const auto bases = cube.bases(indicator.id);
    return bases.empty() ? nullptr : cube.slab(indicator.id, bases.front());
}

Found latest(
    const db::Cube& cube, const db::Indicator& indicator, db::RegionId region, db::Period period)
{
    const auto* slab = slabOf(cube, indicator);
    if (!slab)
        return { indicator.basis, {}, {} };
    for (int i = int(slab->periods.size()) - 1; i >= 0; --i) {
        const db::Period p = slab->periods[std::size_t(i)];
        if (!notAfter(p, period))
            continue;
        const db::CubeCell cell = cube.at(*slab, i, region);
        if (cell.hasValue() || (cell.present && p == period))
            return { slab->basis, p, cell };
    }
    return { slab->basis, {}, {} };
}

db::Period commonPeriod(const db::Cube& cube, const db::Indicator& indicator,
    std::span<const db::RegionId> regions, db::Period period)
{
    const auto* slab = slabOf(cube, indicator);
    if (!slab)
        return {};
    std::vector<int> counts;
    int best = 0;
    for (const db::Period p : slab->periods) {
        const auto values = valuesAt(cube, indicator, regions, p);
        counts.push_back(int(present(values).size()));
        best = std::max(best, counts.back());
    }
    for (int i = int(counts.size()) - 1; i >= 0; --i) {
        const std::size_t at = std::size_t(i);
        if (counts[at] > 0 && counts[at] * 2 >= best && notAfter(slab->periods[at], period))
            return slab->periods[at];
    }
    return {};
}

std::vector<std::optional<double>> valuesAt(const db::Cube& cube, const db::Indicator& indicator,
    std::span<const db::RegionId> regions, db::Period period)
{
    std::vector<std::optional<double>> values(regions.size());
    const auto* slab = slabOf(cube, indicator);
    const int row = slab ? rowOf(*slab, period) : -1;
    if (row < 0)
        return values;
    for (std::size_t i = 0; i < regions.size(); ++i)
        values[i] = cube.at(*slab, row, regions[i]).number();
    return values;
}

std::vector<double> present(std::span<const std::optional<double>> values)
{
    std::vector<double> found;
    for (const auto& value : values) {
        if (value)
            found.push_back(*value);
    }
    return found;
}

std::vector<db::Period> timeAxis(const db::Cube& cube, const db::Indicator& indicator)
{
    const auto* slab = slabOf(cube, indicator);
    if (!slab)
        return {};
    std::map<int, std::vector<db::Period>> byLength;
    for (std::size_t i = 0; i < slab->periods.size(); ++i) {
        if (cube.hasValues(*slab, int(i)))
            byLength[slab->periods[i].months()].push_back(slab->periods[i]);
    }
    const std::vector<db::Period>* longest = nullptr;
    for (const auto& [months, periods] : byLength) {
        if (!longest || periods.size() >= longest->size())
            longest = &periods;
    }
    if (!longest)
        return {};
    std::vector<db::Period> axis;
    const int months = longest->front().months();
    for (int end = endMonthOf(longest->front()); end <= endMonthOf(longest->back());
         end += months) {
        const int year = (end - 1) / 12;
        const auto p = db::Period::fromId((qint64(year) * 100 + (end - year * 12)) * 1000 + months);
        if (p)
            axis.push_back(*p);
    }
    return axis;
}

std::vector<double> allValues(
    const db::Cube& cube, const db::Indicator& indicator, std::span<const db::RegionId> regions)
{
    std::vector<double> values;
    const auto* slab = slabOf(cube, indicator);
    if (!slab)
        return values;
    for (std::size_t i = 0; i < slab->periods.size(); ++i) {
        for (const db::RegionId region : regions) {
            if (const auto value = cube.at(*slab, int(i), region).number())
                values.push_back(*value);
        }
    }
    return values;
}

int judged(db::Direction direction, double change)
{
    if (change == 0)
        return 0;
    if (direction == db::Direction::Higher)
        return change > 0 ? 1 : -1;
    if (direction == db::Direction::Lower)
        return change < 0 ? 1 : -1;
    return 0;
}

} // namespace app
