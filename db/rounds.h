// SPDX-License-Identifier: GPL-3.0-or-later
// Rounds, what each region has submitted in them, and the reasons for sending a return back.
#pragma once

#include "db/types.h"

#include <QSqlDatabase>

namespace db {

class Change;

class Rounds
{
public:
    explicit Rounds(QSqlDatabase db)
        : m_db(std::move(db))
    {
    }
    std::vector<Round> all() const; // newest period first
    std::optional<Round> find(RoundId id) const;
    std::optional<Round> find(FormId form, Period period) const;
    RoundId put(Change& change, const Round& round) const; // by form and period

    std::vector<Submission> submissions(RoundId round) const; // by region
    std::vector<Submission> submissions() const; // of every round
    std::optional<Submission> submission(RoundId round, RegionId region) const;
    void put(Change& change, const Submission& submission) const;

    std::vector<ReturnReason> returnReasons(RoundId round) const; // oldest first
    ReturnId add(Change& change, const ReturnReason& reason) const;
    void settleReasons(Change& change, RoundId round, RegionId region) const;

private:
    QSqlDatabase m_db;
};

} // namespace db
