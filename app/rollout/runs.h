// SPDX-License-Identifier: GPL-3.0-or-later
// Walking the steps of a book cell by cell, for the regions somebody asks about: one pass, no
// look-up, however many counties there are. Used by the matrix and the adoption figures.
#pragma once

#include "app/rollout/matrix.h"

#include <algorithm>
#include <span>

namespace app {

// The regions of a scope in official order.
std::vector<db::RegionId> scopeRegions(
    const db::Catalog& catalog, db::RegionId within, bool lowest);

// Place of each state on the ladder from its foot; -1 outside it.
std::vector<int> ladderPlaces(const std::vector<db::RolloutState>& states);
// The place from which a measure counts as rolled out; above the ladder when no state does.
int rolledOutPlace(const std::vector<db::RolloutState>& states);

// Regions and what each stands for (a column, its parent's column), ordered as the steps are.
using RegionPlaces = std::vector<std::pair<db::RegionId, int>>;
RegionPlaces placesOf(std::span<const db::RegionId> regions);

// What was so on a day, of one cell.
struct Standing
{
    qint16 state = -1;
    db::Proof proof = db::Proof::None;
    qint32 since = 0;
};

Standing standingOn(std::span<const db::RolloutStep> steps, qint64 day);

// use(measure's place in the book, region's place, its steps by day)
template <typename Use> void eachRun(const RolloutBook& book, const RegionPlaces& places, Use use)
{
    std::vector<std::pair<db::MeasureId, int>> measures;
    for (std::size_t i = 0; i < book.measures.size(); ++i)
        measures.emplace_back(book.measures[i].id, int(i));
    std::ranges::sort(measures);
    auto measure = measures.begin();
    auto place = places.begin();
    const db::RolloutStep* const end = book.steps.data() + book.steps.size();
    for (const db::RolloutStep* from = book.steps.data(); from != end;) {
        const db::RolloutStep* to = from;
        while (to != end && to->measure == from->measure && to->region == from->region)
            ++to;
        if (from == book.steps.data() || from->measure != from[-1].measure)
            place = places.begin();
        while (measure != measures.end() && measure->first < from->measure)
            ++measure;
        while (place != places.end() && place->first < from->region)
            ++place;
        if (measure != measures.end() && measure->first == from->measure && place != places.end()
            && place->first == from->region)
            use(measure->second, place->second, std::span(from, to));
        from = to;
    }
}

} // namespace app
