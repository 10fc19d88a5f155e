// SPDX-License-Identifier: GPL-3.0-or-later
// The accepted values of the workspace in memory, for pages and calculations that must answer
// within a frame. Loaded at open, kept in step by edits. Not a store: notes, sources and claims
// stay in the database. Where a workspace goes far below the regions that report (thousands of
// counties), those above are held and a county is read when it is first asked for: every answer is
// the same, only the first one takes a few milliseconds and may throw Error.
#pragma once

#include "db/types.h"

#include <functional>
#include <list>
#include <set>
#include <span>
#include <unordered_map>

namespace db {

struct CubeCell
{
    double value = 0; // meaningful only when hasValue()
    bool present = false; // a row exists, with a value or with a reason for its absence
    bool claims = false; // other sources state another value for the same cell
    Missing missing = Missing::None;
    Qualifier qualifier = Qualifier::Exact;
    ValueStatus status = ValueStatus::Reported;

    bool hasValue() const { return present && missing == Missing::None; }
    std::optional<double> number() const
    {
        return hasValue() ? std::optional(value) : std::nullopt;
    }
};

CubeCell cubeCell(const Observation& row);

class Cube
{
public:
    // One indicator on one basis: periods ascending, cells[period * regions + region]. The periods
    // are all there are, also those that only regions not held have rows for.
    struct Slab
    {
        IndicatorId indicator {};
        Basis basis = Basis::Discrete;
        std::vector<Period> periods;
        std::vector<CubeCell> cells;
    };
    using Use = std::function<void(const CellKey&, const CubeCell&)>;
    // Reads what is not held. Both throw Error.
    struct Fetch
    {
        // One region in all periods of these series.
        std::function<void(std::span<const Slab> series, RegionId, const Use&)> region;
        // Every region in one period of an indicator: the key's own region does not matter.
        std::function<void(const CellKey& period, const Use&)> period;
        // After so many series of a region, one after the other, all of them are read at once,
        // for three years.
        int seriesOfRegion = 0;
    };

    Cube() = default;
    explicit Cube(std::vector<RegionId> regions); // there are no others
    Cube(std::vector<RegionId> regions, Fetch fetch);

    // Rows may come in any order; key order (indicator, basis, period, region) is the fast one.
    void put(const CellKey& key, const CubeCell& cell);
    void remove(const CellKey& key);
    void setClaims(const CellKey& key, bool claims);
    // That there are rows for this period, of whichever region; and that there are none any more.
    void addPeriod(IndicatorId indicator, Basis basis, Period period);
    void dropPeriod(IndicatorId indicator, Basis basis, Period period);
    void forgetFetched(); // the next who asks reads again

    // Absent: a cell with present == false. Who goes through many regions stays within a period:
    // the second region reads it for all of them.
    CubeCell at(const CellKey& key) const;
    CubeCell at(const Slab& slab, int period, RegionId region) const;
    const Slab* slab(IndicatorId indicator, Basis basis) const;
    // The bases this indicator has rows for, its own first in the order of the enum.
    std::vector<Basis> bases(IndicatorId indicator) const;
    // One cell for each region held.
    std::span<const CubeCell> row(const Slab& slab, int period) const;
    bool hasPeriod(IndicatorId indicator, Basis basis, Period period) const;
    // Whether there are values in this period, of whichever region.
    bool hasValues(const Slab& slab, int period) const;
    // Whether regions that are not held have all the rows of this period.
    bool isElsewhere(IndicatorId indicator, Basis basis, Period period) const;
    bool holdsAll() const { return !m_fetch.region; }
    int regionIndex(RegionId region) const; // -1 when it is not held
    std::span<const RegionId> regions() const { return m_regions; } // those held
    qint64 size() const { return m_size; } // rows held
    qint64 fetchedSize() const { return m_fetchedSize; } // and those kept of what was fetched
    const std::vector<Slab>& slabs() const { return m_slabs; }

private:
    enum class Extent : quint8 { Series, Region, Period };
    // What one fetch brought, in key order: of a region one series, or three years of all, or a
    // period.
    struct Fetched
    {
        Extent extent = Extent::Series;
        CellKey of; // what does not matter of it is as it was asked for
        std::vector<std::pair<CellKey, CubeCell>> cells;
        bool covers(const CellKey& key) const;
    };

    Slab& slabFor(IndicatorId indicator, Basis basis);
    std::size_t rowFor(Slab& slab, Period period);
    static int rowOf(const Slab& slab, Period period); // -1 where there is none
    CubeCell* cellFor(const CellKey& key);
    const Fetched& fetched(const CellKey& key) const;
    Extent wanted(const CellKey& key) const;
    Fetched fetch(Extent extent, const CellKey& key) const;
    void putFetched(const CellKey& key, const CubeCell& cell);

    std::vector<RegionId> m_regions;
    std::unordered_map<qint64, int> m_regionIndex;
    std::vector<Slab> m_slabs;
    std::unordered_map<qint64, int> m_slabIndex;
    qint64 m_size = 0;
    Fetch m_fetch;
    std::set<CellKey> m_disputed; // of regions not held
    mutable std::list<Fetched> m_fetched; // last used first
    mutable qint64 m_fetchedSize = 0;
    mutable std::optional<CellKey> m_missed; // what was last fetched for
    mutable int m_seriesRun = 0; // series in a row of that region
};

} // namespace db
