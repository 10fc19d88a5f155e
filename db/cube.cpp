// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/cube.h"

#include <algorithm>

namespace db {

namespace {

qint64 slabKey(IndicatorId indicator, Basis basis)
{
    return qint64(indicator) * 4 + qint64(basis);
}

} // namespace

Cube::Cube(std::vector<RegionId> regions)
    : m_regions(std::move(regions))
{
    for (std::size_t i = 0; i < m_regions.size(); ++i)
        m_regionIndex.emplace(qint64(m_regions[i]), int(i));
}

int Cube::regionIndex(RegionId region) const
{
    const auto it = m_regionIndex.find(qint64(region));
    return it == m_regionIndex.end() ? -1 : it->second;
}

const Cube::Slab* Cube::slab(IndicatorId indicator, Basis basis) const
{
    const auto it = m_slabIndex.find(slabKey(indicator, basis));
    return it == m_slabIndex.end() ? nullptr : &m_slabs[std::size_t(it->second)];
}

std::vector<Basis> Cube::bases(IndicatorId indicator) const
{
    std::vector<Basis> found;
    for (const Basis basis : { Basis::Discrete, Basis::YearToDate, Basis::PointInTime }) {
        if (slab(indicator, basis))
            found.push_back(basis);
    }
    return found;
}

Cube::Slab& Cube::slabFor(IndicatorId indicator, Basis basis)
{
    const auto [it, isNew]
        = m_slabIndex.try_emplace(slabKey(indicator, basis), int(m_slabs.size()));
    if (isNew)
        m_slabs.push_back({ indicator, basis, {}, {} });
    return m_slabs[std::size_t(it->second)];
}

void Cube::put(const CellKey& key, const CubeCell& cell)
{
    const int region = regionIndex(key.region);
    if (region < 0)
        return;
    Slab& s = slabFor(key.indicator, key.basis);
    const std::size_t width = m_regions.size();
    // Rows mostly arrive in key order: the last period is the one asked for.
    auto it = !s.periods.empty() && s.periods.back() == key.period
        ? s.periods.end() - 1
        : std::ranges::lower_bound(s.periods, key.period);
    const auto row = std::size_t(it - s.periods.begin());
    if (it == s.periods.end() || *it != key.period) {
        s.periods.insert(it, key.period);
        s.cells.insert(s.cells.begin() + std::ptrdiff_t(row * width), width, CubeCell {});
    }
    CubeCell& place = s.cells[row * width + std::size_t(region)];
    if (!place.present)
        ++m_size;
    const bool claims = place.claims;
    place = cell;
    place.present = true;
    place.claims = claims || cell.claims;
}

CubeCell* Cube::cellFor(const CellKey& key)
{
    const auto found = m_slabIndex.find(slabKey(key.indicator, key.basis));
    const int region = regionIndex(key.region);
    if (found == m_slabIndex.end() || region < 0)
        return nullptr;
    Slab& s = m_slabs[std::size_t(found->second)];
    const auto it = std::ranges::lower_bound(s.periods, key.period);
    if (it == s.periods.end() || *it != key.period)
        return nullptr;
    return &s.cells[std::size_t(it - s.periods.begin()) * m_regions.size() + std::size_t(region)];
}

void Cube::remove(const CellKey& key)
{
    CubeCell* cell = cellFor(key);
    if (!cell || !cell->present)
        return;
    *cell = {};
    --m_size;
}

void Cube::setClaims(const CellKey& key, bool claims)
{
    if (CubeCell* cell = cellFor(key))
        cell->claims = claims;
}

CubeCell Cube::at(const CellKey& key) const
{
    const CubeCell* cell = const_cast<Cube*>(this)->cellFor(key);
    return cell ? *cell : CubeCell {};
}

std::span<const CubeCell> Cube::row(const Slab& slab, int period) const
{
    const std::size_t width = m_regions.size();
    return std::span(slab.cells).subspan(std::size_t(period) * width, width);
}

} // namespace db
