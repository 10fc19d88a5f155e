// SPDX-License-Identifier: GPL-3.0-or-later
// The rules data is checked by, and the findings put aside.
#pragma once

#include "db/types.h"

#include <QSqlDatabase>

namespace db {

class Change;

class Rules
{
public:
    explicit Rules(QSqlDatabase db)
        : m_db(std::move(db))
    {
    }
    std::vector<CheckRule> all() const; // in their order
    RuleId put(Change& change, const CheckRule& rule) const; // by code
    void remove(Change& change, RuleId id) const; // with its dismissals
    std::vector<Dismissal> dismissals() const;
    // For this rule and cell; actor and time are set here.
    void dismiss(Change& change, const Dismissal& dismissal) const;
    void restore(Change& change, RuleId rule, const CellKey& key) const;

private:
    QSqlDatabase m_db;
};

} // namespace db
