// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/cube.h"

#include <algorithm>

namespace db {

namespace {

qint64 slabKey(IndicatorId indicator, Basis basis)
{
    return qint64(indicator) * 4 + qint64(basis);
}

// Some thirty counties whole, or eighty items of three thousand counties.
constexpr qint64 fetchedCells = 250'000;
constexpr std::size_t fetchedExtents = 256;

// All series of a region are read for so many months at once: as many as a profile looks back.
constexpr int regionMonths = 36;

int monthsBefore(Period earlier, Period later)
{
    return (later.endYear() - earlier.endYear()) * 12 + later.endMonth() - earlier.endMonth();
}

bool within(Period period, Period last)
{
    const int months = monthsBefore(period, last);
    return months >= 0 && months < regionMonths;
}

// The series as far as a region is read at once.
std::vector<Cube::Slab> upTo(const std::vector<Cube::Slab>& slabs, Period last)
{
    std::vector<Cube::Slab> series;
    for (const Cube::Slab& slab : slabs) {
        std::vector<Period> periods;
        std::ranges::copy_if(slab.periods, std::back_inserter(periods),
            [&](Period period) { return within(period, last); });
        if (!periods.empty())
            series.push_back({ slab.indicator, slab.basis, std::move(periods), {} });
    }
    return series;
}

bool samePeriod(const CellKey& a, const CellKey& b)
{
    return a.indicator == b.indicator && a.basis == b.basis && a.period == b.period;
}

auto placeIn(auto& cells, const CellKey& key)
{
    return std::ranges::lower_bound(cells, key, {}, &std::pair<CellKey, CubeCell>::first);
}

} // namespace

CubeCell cubeCell(const Observation& row)
{
    CubeCell cell;
    cell.value = row.value.value_or(0);
    cell.missing = row.missing;
    cell.qualifier = row.qualifier;
    cell.status = row.status;
    return cell;
}

Cube::Cube(std::vector<RegionId> regions)
    : Cube(std::move(regions), {})
{
}

Cube::Cube(std::vector<RegionId> regions, Fetch fetch)
    : m_regions(std::move(regions))
    , m_fetch(std::move(fetch))
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
    if (it == m_slabIndex.end() || m_slabs[std::size_t(it->second)].periods.empty())
        return nullptr;
    return &m_slabs[std::size_t(it->second)];
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

std::size_t Cube::rowFor(Slab& s, Period period)
{
    const std::size_t width = m_regions.size();
    // Rows mostly arrive in key order: the last period is the one asked for.
    auto it = !s.periods.empty() && s.periods.back() == period
        ? s.periods.end() - 1
        : std::ranges::lower_bound(s.periods, period);
    const auto row = std::size_t(it - s.periods.begin());
    if (it == s.periods.end() || *it != period) {
        s.periods.insert(it, period);
        s.cells.insert(s.cells.begin() + std::ptrdiff_t(row * width), width, CubeCell {});
    }
    return row;
}

int Cube::rowOf(const Slab& s, Period period)
{
    const auto it = std::ranges::lower_bound(s.periods, period);
    return it != s.periods.end() && *it == period ? int(it - s.periods.begin()) : -1;
}

void Cube::put(const CellKey& key, const CubeCell& cell)
{
    const int region = regionIndex(key.region);
    if (region < 0 && holdsAll())
        return;
    Slab& s = slabFor(key.indicator, key.basis);
    const std::size_t row = rowFor(s, key.period);
    if (region < 0) {
        putFetched(key, cell);
        return;
    }
    CubeCell& place = s.cells[row * m_regions.size() + std::size_t(region)];
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
    const int row = rowOf(s, key.period);
    return row < 0 ? nullptr : &s.cells[std::size_t(row) * m_regions.size() + std::size_t(region)];
}

void Cube::remove(const CellKey& key)
{
    for (Fetched& f : m_fetched) {
        const auto it = f.covers(key) ? placeIn(f.cells, key) : f.cells.end();
        if (it == f.cells.end() || it->first != key)
            continue;
        f.cells.erase(it);
        --m_fetchedSize;
    }
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
    else if (!holdsAll() && regionIndex(key.region) < 0 && claims)
        m_disputed.insert(key);
    else
        m_disputed.erase(key);
}

void Cube::addPeriod(IndicatorId indicator, Basis basis, Period period)
{
    rowFor(slabFor(indicator, basis), period);
}

void Cube::dropPeriod(IndicatorId indicator, Basis basis, Period period)
{
    const auto found = m_slabIndex.find(slabKey(indicator, basis));
    if (found == m_slabIndex.end())
        return;
    Slab& s = m_slabs[std::size_t(found->second)];
    const int row = rowOf(s, period);
    if (row < 0)
        return;
    const auto width = std::ptrdiff_t(m_regions.size());
    const auto from = s.cells.begin() + row * width;
    m_size -= std::count_if(from, from + width, [](const CubeCell& c) { return c.present; });
    s.cells.erase(from, from + width);
    s.periods.erase(s.periods.begin() + row);
    forgetFetched();
}

bool Cube::Fetched::covers(const CellKey& key) const
{
    switch (extent) {
    case Extent::Series:
        return of.region == key.region && of.indicator == key.indicator && of.basis == key.basis;
    case Extent::Region: return of.region == key.region && within(key.period, of.period);
    case Extent::Period: return samePeriod(of, key);
    }
    return false;
}

// Who asks for a second region in the same period goes through the regions.
Cube::Extent Cube::wanted(const CellKey& key) const
{
    const bool sameRegion = m_missed && m_missed->region == key.region;
    if (m_missed && samePeriod(*m_missed, key) && !sameRegion) {
        m_seriesRun = 0;
        return Extent::Period;
    }
    m_seriesRun = sameRegion ? m_seriesRun + 1 : 1;
    return m_seriesRun > m_fetch.seriesOfRegion ? Extent::Region : Extent::Series;
}

Cube::Fetched Cube::fetch(Extent extent, const CellKey& key) const
{
    Fetched fresh { extent, key, {} };
    const Use use = [&](const CellKey& where, const CubeCell& cell) {
        if (regionIndex(where.region) < 0)
            fresh.cells.emplace_back(where, cell);
    };
    if (extent == Extent::Period)
        m_fetch.period(key, use);
    else if (extent == Extent::Region)
        m_fetch.region(upTo(m_slabs, key.period), key.region, use);
    else
        m_fetch.region(std::span(slab(key.indicator, key.basis), 1), key.region, use);
    std::ranges::sort(fresh.cells, {}, &std::pair<CellKey, CubeCell>::first);
    return fresh;
}

const Cube::Fetched& Cube::fetched(const CellKey& key) const
{
    const auto kept
        = std::ranges::find_if(m_fetched, [&](const Fetched& f) { return f.covers(key); });
    if (kept != m_fetched.end()) {
        m_fetched.splice(m_fetched.begin(), m_fetched, kept);
        return m_fetched.front();
    }
    m_fetched.push_front(fetch(wanted(key), key));
    m_missed = key;
    m_fetchedSize += std::ssize(m_fetched.front().cells);
    while (m_fetched.size() > 1
        && (m_fetchedSize > fetchedCells || m_fetched.size() > fetchedExtents)) {
        m_fetchedSize -= std::ssize(m_fetched.back().cells);
        m_fetched.pop_back();
    }
    return m_fetched.front();
}

void Cube::putFetched(const CellKey& key, const CubeCell& cell)
{
    for (Fetched& f : m_fetched) {
        if (!f.covers(key))
            continue;
        auto it = placeIn(f.cells, key);
        if (it == f.cells.end() || it->first != key) {
            it = f.cells.insert(it, { key, {} });
            ++m_fetchedSize;
        }
        it->second = cell;
        it->second.present = true;
    }
}

void Cube::forgetFetched()
{
    m_fetched.clear();
    m_fetchedSize = 0;
    m_missed.reset();
    m_seriesRun = 0;
}

CubeCell Cube::at(const CellKey& key) const
{
    const Slab* s = slab(key.indicator, key.basis);
    const int row = s ? rowOf(*s, key.period) : -1;
    return row < 0 ? CubeCell {} : at(*s, row, key.region);
}

CubeCell Cube::at(const Slab& s, int period, RegionId region) const
{
    const int column = regionIndex(region);
    if (column >= 0)
        return s.cells[std::size_t(period) * m_regions.size() + std::size_t(column)];
    if (holdsAll())
        return {};
    const CellKey key { s.indicator, s.basis, s.periods[std::size_t(period)], region };
    const auto& cells = fetched(key).cells;
    const auto it = placeIn(cells, key);
    if (it == cells.end() || it->first != key)
        return {};
    CubeCell cell = it->second;
    cell.claims = m_disputed.contains(key);
    return cell;
}

std::span<const CubeCell> Cube::row(const Slab& slab, int period) const
{
    const std::size_t width = m_regions.size();
    return std::span(slab.cells).subspan(std::size_t(period) * width, width);
}

bool Cube::hasPeriod(IndicatorId indicator, Basis basis, Period period) const
{
    const Slab* s = slab(indicator, basis);
    return s && rowOf(*s, period) >= 0;
}

bool Cube::hasValues(const Slab& s, int period) const
{
    const auto cells = row(s, period);
    return std::ranges::any_of(cells, &CubeCell::hasValue)
        || (!holdsAll() && std::ranges::none_of(cells, &CubeCell::present));
}

bool Cube::isElsewhere(IndicatorId indicator, Basis basis, Period period) const
{
    const Slab* s = slab(indicator, basis);
    const int at = s && !holdsAll() ? rowOf(*s, period) : -1;
    return at >= 0 && std::ranges::none_of(row(*s, at), &CubeCell::present);
}

} // namespace db
