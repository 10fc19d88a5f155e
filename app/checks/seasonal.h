// SPDX-License-Identifier: GPL-3.0-or-later
// Changes against the same period a year earlier, and how usual they are: beside a region's own
// other changes (Seasonal) and beside those of the other regions (Peers). Private to app/checks.
#pragma once

#include "app/calc/robust.h"
#include "app/checks/check_run.h"

namespace app {

class Seasonal
{
public:
    explicit Seasonal(const CheckRun::Series& series);
    // Marks, words, and changes that are changes already have no pattern to be off.
    static bool fits(const db::Indicator& indicator);

    const db::Indicator& indicator() const { return *m_series.indicator; }
    // Counts and amounts change in per cent, everything else in its own unit.
    bool relative() const { return m_relative; }
    int yearBefore(int period) const { return period < 0 ? -1 : m_yearBefore[std::size_t(period)]; }
    // Both have a value of their own, with no break or other definition between them.
    bool likeForLike(int from, int to, std::size_t region) const;
    std::optional<double> change(int from, int to, std::size_t region) const;
    // A change of less than this is rounding or a trifle: what the spread is at least.
    double trifle(int from, std::size_t region) const;

    // One region at a time from here on.
    void setRegion(std::size_t region);
    std::optional<double> change(int period) const { return m_changes[std::size_t(period)]; }
    // Against all its other changes.
    std::optional<RobustScore> score(int period) const;
    // The value is back to usual after an odd one a year earlier: the odd one is to be looked at.
    bool isEcho(int period, double threshold) const;

private:
    std::optional<RobustScore> score(int period, double change) const;

    const CheckRun::Series& m_series;
    bool m_relative = false;
    std::vector<int> m_yearBefore; // by period index, -1: none
    std::size_t m_region = 0;
    std::vector<std::optional<double>> m_changes;
};

class Peers
{
public:
    // All regions in one period: their changes; their levels where there is no year before.
    struct Section
    {
        int period = -1;
        bool levels = false;
        std::vector<std::optional<double>> values; // in the order of the regions
    };
    Peers(const CheckRun::Series& series, const std::vector<std::size_t>& regions);
    const Seasonal& seasonal() const { return m_seasonal; }
    Section section(int period) const;
    std::optional<RobustScore> score(const Section& section, std::size_t place) const;
    bool isEcho(const Section& section, std::size_t place, const RobustScore& score,
        double threshold) const;

private:
    const CheckRun::Series& m_series;
    const std::vector<std::size_t>& m_regions;
    Seasonal m_seasonal;
};

} // namespace app
