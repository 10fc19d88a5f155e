// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace with a handful of regions and two indicators, and the writing of single cells, for
// tests of the store.
#pragma once

#include "db/store.h"

#include <QTemporaryDir>

namespace support {

class SmallWorkspace
{
public:
    explicit SmallWorkspace(const QString& path = QStringLiteral(":memory:"));

    std::unique_ptr<db::Store> store;
    db::SourceId yearbook {};
    db::SourceId bulletin {};
    db::IndicatorId beds {};
    db::IndicatorId nurses {};
    db::RegionId nation {};
    db::RegionId beijing {};
    db::RegionId xinjiang {};
    db::RegionId corps {};

    static db::Act act(const QString& label = QStringLiteral("test"));
    db::CellKey cell(db::RegionId region, int year) const;
    db::Observation value(db::RegionId region, int year, double number) const;
    db::Observation missing(db::RegionId region, int year, db::Missing reason) const;
    // One act each; the batch it made.
    db::BatchId put(const std::vector<db::Observation>& rows);
    db::BatchId remove(const db::CellKey& key);
    db::BatchId putClaim(const db::Observation& claim);
    db::BatchId undo(db::BatchId batch);
    // Values for every month of `years` years from 1950 on, in key order, for every region.
    std::vector<db::Observation> months(int years) const;
};

} // namespace support
