// SPDX-License-Identifier: GPL-3.0-or-later
// Centres, pilots, demonstration and rewarded places: named, or as a count where no names are
// published.
#pragma once

#include "db/types.h"

#include <QSqlDatabase>

namespace db {

class Change;

class Projects
{
public:
    explicit Projects(QSqlDatabase db)
        : m_db(std::move(db))
    {
    }
    std::vector<Project> all() const; // as entered
    ProjectId put(Change& change, const Project& project) const; // by code
    void remove(Change& change, ProjectId project) const;

private:
    QSqlDatabase m_db;
};

} // namespace db
