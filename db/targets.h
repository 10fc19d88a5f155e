// SPDX-License-Identifier: GPL-3.0-or-later
// Targets: what was promised, for whom, by when.
#pragma once

#include "db/types.h"

#include <QSqlDatabase>

namespace db {

class Change;

class Targets
{
public:
    explicit Targets(QSqlDatabase db)
        : m_db(std::move(db))
    {
    }
    std::vector<Target> all() const; // by indicator, period, region
    // Inserts unless an equal one (id apart) is there already.
    // A new one unless it is there already; with an id, that one becomes this.
    TargetId put(Change& change, const Target& target) const;

private:
    QSqlDatabase m_db;
};

} // namespace db
