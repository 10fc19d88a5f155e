// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog.h"

namespace db {

namespace {

// A workspace that goes this little below the reporting regions is held whole.
constexpr std::size_t heldBelow = 100;

// XPCC reports although it lies in a region that reports.
bool isBelowReporting(const Catalog& catalog, const Region& region)
{
    if (region.isReporting)
        return false;
    // No deeper than there are regions, should they go round in a circle.
    const Region* r = &region;
    for (std::size_t steps = catalog.regions().size(); r && r->parent && steps > 0; --steps) {
        r = catalog.region(*r->parent);
        if (r && r->isReporting)
            return true;
    }
    return false;
}

} // namespace

Catalog::Catalog(std::vector<Region> regions, std::vector<Indicator> indicators)
    : m_regions(std::move(regions))
    , m_indicators(std::move(indicators))
{
    for (int i = 0; i < int(m_regions.size()); ++i) {
        const Region& r = m_regions[std::size_t(i)];
        m_regionById.insert(qint64(r.id), i);
        m_regionByCode.insert(r.code, i);
        if (r.isReporting) {
            m_reporting.push_back(r.id);
            if (!r.gbCode.isEmpty())
                m_statistical.push_back(r.id);
        }
        if (r.type == QStringLiteral("country"))
            m_nation = r.id;
    }
    for (int i = 0; i < int(m_indicators.size()); ++i) {
        m_indicatorById.insert(qint64(m_indicators[std::size_t(i)].id), i);
        m_indicatorByCode.insert(m_indicators[std::size_t(i)].code, i);
    }
}

std::vector<RegionId> Catalog::held() const
{
    std::vector<RegionId> all;
    std::vector<RegionId> above;
    for (const Region& region : m_regions) {
        all.push_back(region.id);
        if (!isBelowReporting(*this, region))
            above.push_back(region.id);
    }
    return all.size() - above.size() <= heldBelow ? all : above;
}

const Region* Catalog::region(RegionId id) const
{
    const int i = m_regionById.value(qint64(id), -1);
    return i < 0 ? nullptr : &m_regions[std::size_t(i)];
}

const Region* Catalog::regionByCode(const QString& code) const
{
    const int i = m_regionByCode.value(code, -1);
    return i < 0 ? nullptr : &m_regions[std::size_t(i)];
}

const Indicator* Catalog::indicator(IndicatorId id) const
{
    const int i = m_indicatorById.value(qint64(id), -1);
    return i < 0 ? nullptr : &m_indicators[std::size_t(i)];
}

const Indicator* Catalog::indicatorByCode(const QString& code) const
{
    const int i = m_indicatorByCode.value(code, -1);
    return i < 0 ? nullptr : &m_indicators[std::size_t(i)];
}

} // namespace db
