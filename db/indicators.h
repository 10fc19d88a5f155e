// SPDX-License-Identifier: GPL-3.0-or-later
// Indicators: what is measured, in which unit, which direction is good.
#pragma once

#include "db/types.h"

#include <QSqlDatabase>

namespace db {

class Change;

class Indicators
{
public:
    explicit Indicators(QSqlDatabase db)
        : m_db(std::move(db))
    {
    }
    std::vector<Indicator> all() const; // in the order they entered
    IndicatorId put(Change& change, const Indicator& indicator) const; // by code

private:
    QSqlDatabase m_db;
};

} // namespace db
