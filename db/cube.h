// SPDX-License-Identifier: GPL-3.0-or-later
// Every accepted value of the workspace in memory, for pages and calculations that must answer
// within a frame. Loaded at open, kept in step by edits. Not a store: notes, sources and claims
// stay in the database.
#pragma once

#include "db/types.h"

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

class Cube
{
public:
    // One indicator on one basis: periods ascending, cells[period * regions + region].
    struct Slab
    {
        IndicatorId indicator {};
        Basis basis = Basis::Discrete;
        std::vector<Period> periods;
        std::vector<CubeCell> cells;
    };

    Cube() = default;
    explicit Cube(std::vector<RegionId> regions);

    // Rows may come in any order; key order (indicator, basis, period, region) is the fast one.
    void put(const CellKey& key, const CubeCell& cell);
    void remove(const CellKey& key);
    void setClaims(const CellKey& key, bool claims);

    CubeCell at(const CellKey& key) const; // absent: a cell with present == false
    const Slab* slab(IndicatorId indicator, Basis basis) const;
    // The bases this indicator has rows for, its own first in the order of the enum.
    std::vector<Basis> bases(IndicatorId indicator) const;
    std::span<const CubeCell> row(const Slab& slab, int period) const; // one cell a region
    int regionIndex(RegionId region) const; // -1 when unknown
    std::span<const RegionId> regions() const { return m_regions; }
    qint64 size() const { return m_size; }
    const std::vector<Slab>& slabs() const { return m_slabs; }

private:
    Slab& slabFor(IndicatorId indicator, Basis basis);
    CubeCell* cellFor(const CellKey& key);

    std::vector<RegionId> m_regions;
    std::unordered_map<qint64, int> m_regionIndex;
    std::vector<Slab> m_slabs;
    std::unordered_map<qint64, int> m_slabIndex;
    qint64 m_size = 0;
};

} // namespace db
