// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rollout/runs.h"

#include <QSet>

#include <limits>

namespace app {

std::vector<db::RegionId> scopeRegions(const db::Catalog& catalog, db::RegionId within, bool lowest)
{
    const bool nation = within == db::RegionId {} || within == catalog.nation();
    if (nation && !lowest)
        return catalog.reporting();
    QSet<qint64> above;
    for (const db::Region& region : catalog.regions()) {
        if (region.parent && !region.isReporting)
            above.insert(qint64(*region.parent));
    }
    const auto liesWithin = [&](const db::Region& region) {
        const db::Region* r = &region;
        for (int steps = 0; steps < 6 && r && r->parent; ++steps) {
            if (*r->parent == within)
                return true;
            r = catalog.region(*r->parent);
        }
        return false;
    };
    // XPCC lies in Xinjiang on paper and reports for itself: it is a column of the nation only.
    std::vector<db::RegionId> regions;
    for (const db::Region& region : catalog.regions()) {
        if (!region.inScope || region.id == catalog.nation())
            continue;
        const bool taken = !lowest ? region.parent == within && !region.isReporting
            : nation
            ? !above.contains(qint64(region.id))
            : !region.isReporting && !above.contains(qint64(region.id)) && liesWithin(region);
        if (taken)
            regions.push_back(region.id);
    }
    return regions;
}

std::vector<int> ladderPlaces(const std::vector<db::RolloutState>& states)
{
    std::vector<int> places;
    places.reserve(states.size());
    int next = 0;
    for (const db::RolloutState& state : states)
        places.push_back(state.rank ? next++ : -1);
    return places;
}

int rolledOutPlace(const std::vector<db::RolloutState>& states)
{
    const auto it = std::ranges::find_if(
        states, [](const db::RolloutState& s) { return s.rank && s.rolledOut; });
    return it == states.end() ? std::numeric_limits<int>::max()
                              : ladderPlaces(states)[std::size_t(it - states.begin())];
}

RegionPlaces placesOf(std::span<const db::RegionId> regions)
{
    RegionPlaces places;
    places.reserve(regions.size());
    for (std::size_t i = 0; i < regions.size(); ++i)
        places.emplace_back(regions[i], int(i));
    std::ranges::sort(places);
    return places;
}

Standing standingOn(std::span<const db::RolloutStep> steps, qint64 day)
{
    Standing s;
    for (const db::RolloutStep& step : steps) {
        if (step.day > day)
            break;
        if (step.state != s.state)
            s.since = step.day;
        s.state = step.state;
        s.proof = step.proof;
    }
    return s;
}

} // namespace app
