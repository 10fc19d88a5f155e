// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rollout/co_movement.h"

#include "app/rollout/runs.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace app {

namespace {

constexpr qint64 notYet = std::numeric_limits<qint64>::max();
constexpr qint64 leftOut = -1;

// Of one measure: the day each region of the scope got there, and the regions by that day. Sorted
// once, so that every pair is only counted through.
struct Progress
{
    db::MeasureId measure {};
    std::vector<qint64> days;
    std::vector<int> order; // regions with a record
    int reached = 0;
};

std::vector<Progress> progressOf(
    const RolloutBook& book, const db::Catalog& catalog, const AdoptionScope& scope)
{
    const std::vector<db::RegionId> regions = scopeRegions(catalog, scope.within, scope.lowest);
    const std::vector<int> places = ladderPlaces(book.states);
    const int top = rolledOutPlace(book.states);
    const qint64 last = scope.day.toJulianDay();
    std::vector<Progress> all(book.measures.size());
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = { book.measures[i].id, std::vector<qint64>(regions.size(), leftOut), {}, 0 };
    eachRun(book, placesOf(regions),
        [&](int measure, int region, std::span<const db::RolloutStep> steps) {
            const qint16 now = standingOn(steps, last).state;
            if (now < 0 || places[std::size_t(now)] < 0)
                return;
            const auto done = std::ranges::find_if(steps, [&](const db::RolloutStep& step) {
                return step.day > last
                    || (step.state >= 0 && places[std::size_t(step.state)] >= top);
            });
            const bool reached = done != steps.end() && done->day <= last;
            Progress& progress = all[std::size_t(measure)];
            progress.days[std::size_t(region)] = reached ? done->day : notYet;
            progress.order.push_back(region);
            progress.reached += reached;
        });
    for (Progress& progress : all)
        std::ranges::sort(
            progress.order, {}, [&](int region) { return progress.days[std::size_t(region)]; });
    return all;
}

// Places of one measure's regions among those that have the other as well.
void rankInto(std::vector<double>& ranks, const Progress& own, const Progress& other)
{
    std::vector<int> tied;
    int before = 0;
    const auto settle = [&] {
        const double place = before + (double(tied.size()) + 1) / 2;
        for (const int region : tied)
            ranks[std::size_t(region)] = place;
        before += int(tied.size());
        tied.clear();
    };
    for (const int region : own.order) {
        if (other.days[std::size_t(region)] == leftOut)
            continue;
        if (!tied.empty() && own.days[std::size_t(tied.front())] != own.days[std::size_t(region)])
            settle();
        tied.push_back(region);
    }
    settle();
}

std::optional<CoMovement> compare(const Progress& a, const Progress& b)
{
    CoMovement result { a.measure, b.measure, 0, 0, 0, 0 };
    for (const int region : a.order) {
        if (b.days[std::size_t(region)] == leftOut)
            continue;
        ++result.regions;
        result.firstReached += a.days[std::size_t(region)] != notYet;
        result.secondReached += b.days[std::size_t(region)] != notYet;
    }
    if (result.regions < coMovementRegions || result.firstReached < coMovementReached
        || result.secondReached < coMovementReached)
        return std::nullopt;
    std::vector<double> first(a.days.size());
    std::vector<double> second(b.days.size());
    rankInto(first, a, b);
    rankInto(second, b, a);
    const double mean = (result.regions + 1) / 2.0;
    double both = 0;
    double spreadA = 0;
    double spreadB = 0;
    for (const int region : a.order) {
        if (b.days[std::size_t(region)] == leftOut)
            continue;
        const double x = first[std::size_t(region)] - mean;
        const double y = second[std::size_t(region)] - mean;
        both += x * y;
        spreadA += x * x;
        spreadB += y * y;
    }
    if (spreadA <= 0 || spreadB <= 0)
        return std::nullopt;
    result.coefficient = both / std::sqrt(spreadA * spreadB);
    return result;
}

} // namespace

std::vector<CoMovement> coMovement(const RolloutBook& book, const db::Catalog& catalog,
    const AdoptionScope& scope, std::size_t most)
{
    const std::vector<Progress> all = progressOf(book, catalog, scope);
    std::vector<CoMovement> pairs;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].reached < coMovementReached)
            continue;
        for (std::size_t k = i + 1; k < all.size(); ++k) {
            if (all[k].reached < coMovementReached)
                continue;
            const auto pair = compare(all[i], all[k]);
            if (pair && pair->coefficient >= coMovementLeast)
                pairs.push_back(*pair);
        }
    }
    std::ranges::stable_sort(pairs, std::greater(), &CoMovement::coefficient);
    if (pairs.size() > most)
        pairs.resize(most);
    return pairs;
}

std::optional<CoMovement> coMovementOf(const RolloutBook& book, const db::Catalog& catalog,
    const AdoptionScope& scope, db::MeasureId first, db::MeasureId second)
{
    const std::vector<Progress> all = progressOf(book, catalog, scope);
    const auto a = std::ranges::find(all, first, &Progress::measure);
    const auto b = std::ranges::find(all, second, &Progress::measure);
    return a == all.end() || b == all.end() ? std::nullopt : compare(*a, *b);
}

} // namespace app
