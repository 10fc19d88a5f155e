// SPDX-License-Identifier: GPL-3.0-or-later
// Reform measures of the roll-out list, the ladder of states and what each region has reached.
#pragma once

#include "db/types.h"

#include <QSqlDatabase>

namespace db {

class Change;

class Measures
{
public:
    explicit Measures(QSqlDatabase db)
        : m_db(std::move(db))
    {
    }
    std::vector<Measure> all() const; // list order
    MeasureId put(Change& change, const Measure& measure) const; // by code
    std::vector<RolloutState> states() const; // in ladder order, those outside it last
    std::vector<RolloutEntry> rollout() const; // by measure, region, date
    void put(Change& change, const RolloutEntry& entry) const; // by measure, region and date
    void remove(Change& change, MeasureId measure, RegionId region, QDate from) const;

private:
    QSqlDatabase m_db;
};

} // namespace db
