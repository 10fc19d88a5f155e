// SPDX-License-Identifier: GPL-3.0-or-later
// Regions: the nation, the reporting provinces and XPCC, cities and counties below them.
#pragma once

#include "db/types.h"

#include <QSqlDatabase>

namespace db {

class Change;

class Regions
{
public:
    explicit Regions(QSqlDatabase db)
        : m_db(std::move(db))
    {
    }
    std::vector<Region> all() const; // official order
    // Inserts, or updates the region with this code; the id in the value is ignored.
    RegionId put(Change& change, const Region& region) const;

private:
    QSqlDatabase m_db;
};

} // namespace db
