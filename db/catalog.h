// SPDX-License-Identifier: GPL-3.0-or-later
// The dimensions of the workspace, held in memory: regions in official order and indicators, with
// look-ups by id and code. Loaded by the store; a value that can be copied into a test.
#pragma once

#include "db/types.h"

#include <QHash>

namespace db {

class Catalog
{
public:
    Catalog() = default;
    Catalog(std::vector<Region> regions, std::vector<Indicator> indicators);

    const std::vector<Region>& regions() const { return m_regions; }
    const std::vector<Indicator>& indicators() const { return m_indicators; }
    // The units that report to the commission (provinces and XPCC), in official order.
    const std::vector<RegionId>& reporting() const { return m_reporting; }
    // The reporting units that enter national statistics: without XPCC, which Xinjiang includes.
    const std::vector<RegionId>& statistical() const { return m_statistical; }
    RegionId nation() const { return m_nation; }
    // Those whose values the store keeps in memory: all, or, where the workspace goes far below the
    // reporting regions, the ones that do not lie below one.
    std::vector<RegionId> held() const;

    const Region* region(RegionId id) const; // nullptr when unknown
    const Region* regionByCode(const QString& code) const;
    const Indicator* indicator(IndicatorId id) const;
    const Indicator* indicatorByCode(const QString& code) const;

private:
    std::vector<Region> m_regions;
    std::vector<Indicator> m_indicators;
    std::vector<RegionId> m_reporting;
    std::vector<RegionId> m_statistical;
    RegionId m_nation {};
    QHash<qint64, int> m_regionById;
    QHash<qint64, int> m_indicatorById;
    QHash<QString, int> m_regionByCode;
    QHash<QString, int> m_indicatorByCode;
};

} // namespace db
