// SPDX-License-Identifier: GPL-3.0-or-later
// What other people have changed, as a person would count it: rows put together to values, states,
// tasks, with the words to tell of them.
#pragma once

#include "app/rollout/rollout_edits.h"
#include "db/store.h"

namespace app {

enum class ThingKind : quint8 {
    Value, // a cell: its working or its accepted value
    Remark, // about a cell
    Rollout, // a cell of the roll-out
    Return, // of a region in a round
    Task, // with its milestones, progress and light
    Action,
    Project,
    Import, // values of an indicator, many at once
    List // a row of any other list
};

struct ChangedThing
{
    ThingKind kind = ThingKind::List;
    std::optional<db::CellKey> cell; // of Value and Remark
    std::optional<RolloutCellId> rollout;
    qint64 id = 0; // of a task, a project, an indicator; the round of a return
    db::RegionId region {}; // of a return
    QString code; // of an action
    // The last row written of it.
    QString actor;
    QString at; // UTC, ISO 8601
    QString table;
    QString rowKey;
    QString since; // when the first of the changes put together here was made

    bool sameAs(const ChangedThing& other) const;
};

// Each thing once, in the order of its last change. What only goes along with another change (a
// source, a period, a region's return that became a draft by typing) is no thing of its own.
std::vector<ChangedThing> changedThings(
    const db::Store& store, const std::vector<db::OthersChange>& changes);

// "Li Na changed 3 values and 1 task".
QString changedSentence(const std::vector<ChangedThing>& things);
// "Li Na changed this at 10:42: 93.1 → 94.2".
QString changedLine(const db::Store& store, const ChangedThing& thing, const QDateTime& now);

} // namespace app
