// SPDX-License-Identifier: GPL-3.0-or-later
// How far each region had taken each measure on a day, counted. Reads the store, writes nothing.
#pragma once

#include "db/store.h"

#include <QHash>

namespace app {

struct RolloutRow
{
    db::Measure measure;
    QHash<qint64, db::RolloutEntry> byRegion; // the entry in force, by region id
    int advanced = 0; // rolled out or evaluated
    int unknown = 0; // reporting regions without any entry
    int expected = 0; // reporting regions less those it does not apply to
    std::vector<db::SourceId> sources;

    int count(const QString& state) const;
};

struct Rollout
{
    std::vector<db::RolloutState> states; // ladder order
    std::vector<RolloutRow> rows; // measures with at least one entry on that day
};

Rollout rolloutAt(const db::Store& store, const QDate& day);

} // namespace app
