// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checks/seasonal.h"

#include "app/checks/check_methods.h"

#include <algorithm>
#include <cmath>

namespace app {

namespace {

constexpr double trifleShare = 0.005; // of the level: half a per cent

} // namespace

Seasonal::Seasonal(const CheckRun::Series& series)
    : m_series(series)
    , m_relative(isQuantity(*series.indicator))
{
    const auto& periods = series.slab->periods;
    m_yearBefore.reserve(periods.size());
    for (const db::Period period : periods) {
        const auto it = std::ranges::lower_bound(periods, period.yearsBefore(1));
        const bool found = it != periods.end() && *it == period.yearsBefore(1);
        m_yearBefore.push_back(found ? int(it - periods.begin()) : -1);
    }
}

bool Seasonal::fits(const db::Indicator& indicator)
{
    return isQuantity(indicator) || indicator.valueType == QStringLiteral("ratio")
        || indicator.valueType == QStringLiteral("rate")
        || indicator.valueType == QStringLiteral("index");
}

bool Seasonal::likeForLike(int from, int to, std::size_t region) const
{
    const db::CubeCell& first = m_series.cell(std::size_t(from), region);
    const db::CubeCell& last = m_series.cell(std::size_t(to), region);
    if (!isExact(first) || !isExact(last)
        || (first.status == db::ValueStatus::DefinitionDiffers)
            != (last.status == db::ValueStatus::DefinitionDiffers))
        return false;
    for (int p = from + 1; p <= to; ++p) {
        if (m_series.cell(std::size_t(p), region).status == db::ValueStatus::Break)
            return false;
    }
    return true;
}

std::optional<double> Seasonal::change(int from, int to, std::size_t region) const
{
    if (from < 0 || !likeForLike(from, to, region))
        return std::nullopt;
    const double before = m_series.cell(std::size_t(from), region).value;
    const double now = m_series.cell(std::size_t(to), region).value;
    if (!m_relative)
        return now - before;
    return before > 0 && now >= 0 ? std::optional((now / before - 1) * 100) : std::nullopt;
}

double Seasonal::trifle(int from, std::size_t region) const
{
    const double level = std::abs(m_series.cell(std::size_t(from), region).value);
    const double digit = resolution(indicator());
    return m_relative ? 100 * std::max(digit / level, trifleShare)
                      : std::max(digit, trifleShare * level);
}

void Seasonal::setRegion(std::size_t region)
{
    m_region = region;
    m_changes.resize(m_yearBefore.size());
    for (std::size_t p = 0; p < m_changes.size(); ++p)
        m_changes[p] = change(m_yearBefore[p], int(p), region);
}

std::optional<RobustScore> Seasonal::score(int period) const
{
    const std::optional<double>& own = m_changes[std::size_t(period)];
    return own ? score(period, *own) : std::nullopt;
}

std::optional<RobustScore> Seasonal::score(int period, double change) const
{
    std::vector<double> others;
    others.reserve(m_changes.size());
    for (std::size_t p = 0; p < m_changes.size(); ++p) {
        if (m_changes[p] && int(p) != period)
            others.push_back(*m_changes[p]);
    }
    return robustScore(change, std::move(others), trifle(yearBefore(period), m_region));
}

bool Seasonal::isEcho(int period, double threshold) const
{
    const int base = yearBefore(period);
    const auto now = score(period);
    const auto before = yearBefore(base) >= 0 ? score(base) : std::nullopt;
    // Half of what is odd is enough here: of two opposite changes the first one asks the question.
    if (!now || !before || std::abs(before->score) <= threshold / 2
        || now->score * before->score > 0)
        return false;
    // Over both years at once, at the pace of one.
    const auto both = change(yearBefore(base), period, m_region);
    if (!both)
        return false;
    const double pace = m_relative ? (std::sqrt(1 + *both / 100) - 1) * 100 : *both / 2;
    const auto across = score(period, pace);
    return across && std::abs(across->score) <= threshold;
}

Peers::Peers(const CheckRun::Series& series, const std::vector<std::size_t>& regions)
    : m_series(series)
    , m_regions(regions)
    , m_seasonal(series)
{
}

Peers::Section Peers::section(int period) const
{
    Section result;
    result.period = period;
    if (period < 0)
        return result;
    const int base = m_seasonal.yearBefore(period);
    int changes = 0;
    for (const std::size_t region : m_regions) {
        result.values.push_back(m_seasonal.change(base, period, region));
        changes += result.values.back().has_value();
    }
    if (changes > robustMinimum)
        return result;
    result.values.clear();
    // Totals of large and small provinces are not alike to begin with.
    if (m_seasonal.indicator().aggregation == QStringLiteral("sum"))
        return result;
    result.levels = true;
    for (const std::size_t region : m_regions) {
        const db::CubeCell& cell = m_series.cell(std::size_t(period), region);
        result.values.push_back(isExact(cell) ? std::optional(cell.value) : std::nullopt);
    }
    return result;
}

std::optional<RobustScore> Peers::score(const Section& section, std::size_t place) const
{
    if (place >= section.values.size() || !section.values[place])
        return std::nullopt;
    std::vector<double> others;
    others.reserve(section.values.size());
    for (std::size_t i = 0; i < section.values.size(); ++i) {
        if (i != place && section.values[i])
            others.push_back(*section.values[i]);
    }
    const double own = *section.values[place];
    const double digit = resolution(m_seasonal.indicator());
    const double floor = section.levels
        ? std::max(digit, trifleShare * std::abs(own))
        : m_seasonal.trifle(m_seasonal.yearBefore(section.period), m_regions[place]);
    return robustScore(own, std::move(others), floor);
}

bool Peers::isEcho(
    const Section& now, std::size_t place, const RobustScore& score, double threshold) const
{
    if (now.levels)
        return false;
    const Section base = section(m_seasonal.yearBefore(now.period));
    if (base.levels)
        return false;
    const auto before = this->score(base, place);
    return before && std::abs(before->score) > threshold / 2 && before->score * score.score < 0;
}

} // namespace app
