// SPDX-License-Identifier: GPL-3.0-or-later
// The rules that say the light of a task, and the lights set by hand.
#pragma once

#include "db/types.h"

#include <QSqlDatabase>

namespace db {

class Change;

class Lights
{
public:
    explicit Lights(QSqlDatabase db)
        : m_db(std::move(db))
    {
    }
    std::vector<LightRule> rules() const; // in their order
    void put(Change& change, const LightRule& rule) const; // by code
    void removeRule(Change& change, const QString& code) const;
    std::vector<LightOverride> overrides() const; // by task, first day
    // By task and first day; actor and time are set here when they are empty.
    void put(Change& change, const LightOverride& override_) const;
    void removeOverride(Change& change, TaskId task, QDate from) const;

private:
    QSqlDatabase m_db;
};

} // namespace db
