// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calc/rollout.h"

#include <algorithm>

namespace app {

int RolloutRow::count(const QString& state) const
{
    return int(std::ranges::count_if(
        byRegion, [&](const db::RolloutEntry& e) { return e.state == state; }));
}

Rollout rolloutAt(const db::Store& store, const QDate& day)
{
    Rollout result;
    result.states = store.measures().states();
    QHash<qint64, QHash<qint64, db::RolloutEntry>> entries;
    // Entries come by date: a later one replaces an earlier one.
    for (const db::RolloutEntry& entry : store.measures().rollout()) {
        if (entry.from <= day)
            entries[qint64(entry.measure)].insert(qint64(entry.region), entry);
    }
    for (const db::Measure& measure : store.measures().all()) {
        if (!entries.contains(qint64(measure.id)))
            continue;
        RolloutRow row { measure, entries.value(qint64(measure.id)), 0, 0, 0, {} };
        for (const db::RegionId region : store.catalog().reporting()) {
            const auto it = row.byRegion.constFind(qint64(region));
            ++row.expected;
            if (it == row.byRegion.constEnd()) {
                ++row.unknown;
                continue;
            }
            const auto state = std::ranges::find(result.states, it->state, &db::RolloutState::code);
            row.sources.push_back(it->source);
            if (state == result.states.end() || !state->rank)
                --row.expected;
            else
                row.advanced += state->rolledOut;
        }
        std::ranges::sort(row.sources);
        row.sources.erase(std::unique(row.sources.begin(), row.sources.end()), row.sources.end());
        result.rows.push_back(std::move(row));
    }
    return result;
}

} // namespace app
