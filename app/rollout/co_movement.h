// SPDX-License-Identifier: GPL-3.0-or-later
// Measures that move together over the regions: where one was rolled out early the other was as
// well. It says so and nothing more; neither needs to be the reason for the other.
#pragma once

#include "app/rollout/adoption.h"

namespace app {

// Spearman's rank correlation, over the regions with a record of both measures, of the day each was
// first at or above the lowest state that counts as rolled out. A region that has not got there by
// the day comes after all that have, with the others like it; ties share the mean of their places.
// A region one of the two does not apply to on the day is left out.
struct CoMovement
{
    db::MeasureId first {}; // list order
    db::MeasureId second {};
    int regions = 0; // n: those with a record of both
    int firstReached = 0; // of these, by the day
    int secondReached = 0;
    double coefficient = 0; // −1 to 1
    bool operator==(const CoMovement&) const = default;
};

// Fewer say nothing: n, and regions that have got there with each of the two.
inline constexpr int coMovementRegions = 8;
inline constexpr int coMovementReached = 4;
// Below it nobody would call it moving together.
inline constexpr double coMovementLeast = 0.5;

// The closest first; equally close ones in list order.
std::vector<CoMovement> coMovement(const RolloutBook& book, const db::Catalog& catalog,
    const AdoptionScope& scope, std::size_t most = 5);
// Of two measures, however close they are; none when too few regions can be compared or all are
// alike.
std::optional<CoMovement> coMovementOf(const RolloutBook& book, const db::Catalog& catalog,
    const AdoptionScope& scope, db::MeasureId first, db::MeasureId second);

} // namespace app
