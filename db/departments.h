// SPDX-License-Identifier: GPL-3.0-or-later
// The departments a task may name.
#pragma once

#include "db/types.h"

#include <QSqlDatabase>

namespace db {

class Change;

class Departments
{
public:
    explicit Departments(QSqlDatabase db)
        : m_db(std::move(db))
    {
    }
    std::vector<Department> all() const; // by code
    void put(Change& change, const Department& department) const; // by code
    void remove(Change& change, const QString& code) const;

private:
    QSqlDatabase m_db;
};

} // namespace db
