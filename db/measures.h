// SPDX-License-Identifier: GPL-3.0-or-later
// Reform measures of the roll-out list, the ladder of states, what each region has reached and the
// rules it is judged by.
#pragma once

#include "db/types.h"

#include <QDateTime>
#include <QSqlDatabase>
#include <QStringList>

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
    void remove(Change& change, MeasureId id) const;
    bool inUse(MeasureId id) const; // has roll-out entries

    std::vector<RolloutState> states() const; // in ladder order, those outside it last
    void put(Change& change, const RolloutState& state) const; // by code
    void removeState(Change& change, const QString& code) const;
    bool stateInUse(const QString& code) const;
    // The ladder from its foot; states not named leave it.
    void setLadder(Change& change, const QStringList& codes) const;

    std::vector<RolloutEntry> rollout() const; // by measure, region, date
    std::vector<RolloutEntry> rollout(MeasureId measure, RegionId region) const; // by date
    // All of them as steps, in the same order; `states` as states() gives them.
    std::vector<RolloutStep> steps(const std::vector<RolloutState>& states) const;
    // As the workspace had it at that instant: the journal replayed from its beginning.
    std::vector<RolloutEntry> rolloutAsKnown(const QDateTime& instant) const;
    void put(Change& change, const RolloutEntry& entry) const; // by measure, region and date
    void remove(Change& change, MeasureId measure, RegionId region, QDate from) const;

    std::vector<RolloutRule> rules() const; // in their order
    RolloutRuleId put(Change& change, const RolloutRule& rule) const; // by code
    void remove(Change& change, RolloutRuleId id) const;

private:
    QSqlDatabase m_db;
};

} // namespace db
