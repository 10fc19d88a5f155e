// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody is to do about a red cell or a task.
#pragma once

#include "db/types.h"

#include <QSqlDatabase>

namespace db {

class Change;

class Actions
{
public:
    explicit Actions(QSqlDatabase db)
        : m_db(std::move(db))
    {
    }
    std::vector<Action> all() const; // by code
    void put(Change& change, const Action& action) const; // by code
    void remove(Change& change, const QString& code) const;

private:
    QSqlDatabase m_db;
};

} // namespace db
