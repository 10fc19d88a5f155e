// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rollout/adoption.h"

#include "app/format.h"
#include "app/rollout/runs.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace app {

namespace {

db::Period quarterOf(const QDate& day)
{
    return db::Period::quarter(day.year(), (day.month() + 2) / 3);
}

db::Period next(db::Period quarter)
{
    return quarterOf(quarter.endDate().addDays(1));
}

// The place a code stands for; an empty one: the lowest that counts as rolled out.
int placeOf(const RolloutBook& book, const QString& code)
{
    if (code.isEmpty())
        return rolledOutPlace(book.states);
    const auto it = std::ranges::find(book.states, code, &db::RolloutState::code);
    const int place = it == book.states.end()
        ? -1
        : ladderPlaces(book.states)[std::size_t(it - book.states.begin())];
    return place < 0 ? std::numeric_limits<int>::max() : place;
}

int placeAt(const std::vector<int>& places, qint16 state)
{
    return state < 0 ? -1 : places[std::size_t(state)];
}

// The first day at or above a place, up to the last one that counts; none when not reached.
std::optional<qint64> reached(std::span<const db::RolloutStep> steps,
    const std::vector<int>& places, int place, qint64 lastDay)
{
    for (const db::RolloutStep& step : steps) {
        if (step.day > lastDay)
            break;
        if (placeAt(places, step.state) >= place)
            return step.day;
    }
    return std::nullopt;
}

// use(region's place in the scope, its steps) for one measure.
template <typename Use>
void eachRegion(
    const RolloutBook& book, std::span<const db::RegionId> regions, db::MeasureId measure, Use use)
{
    RolloutBook one;
    one.measures.push_back({});
    one.measures.front().id = measure;
    const auto from = std::ranges::lower_bound(book.steps, measure, {}, &db::RolloutStep::measure);
    const auto to = std::ranges::upper_bound(book.steps, measure, {}, &db::RolloutStep::measure);
    one.steps.assign(from, to);
    eachRun(one, placesOf(regions),
        [&](int, int region, std::span<const db::RolloutStep> steps) { use(region, steps); });
}

struct Spell
{
    qint64 days = 0;
    bool ended = false; // else it goes on: longer than that
};

// The median of the survival curve; where it runs level at one half, the middle of that stretch.
std::optional<double> medianOf(std::vector<Spell> spells)
{
    std::ranges::sort(spells, {}, &Spell::days);
    double staying = 1;
    std::optional<double> level;
    for (std::size_t i = 0; i < spells.size();) {
        std::size_t to = i;
        int ended = 0;
        for (; to < spells.size() && spells[to].days == spells[i].days; ++to)
            ended += spells[to].ended;
        if (ended > 0 && level)
            return (*level + double(spells[i].days)) / 2;
        staying *= 1 - double(ended) / double(spells.size() - i);
        if (ended > 0 && std::abs(staying - 0.5) < 1e-9)
            level = double(spells[i].days);
        else if (ended > 0 && staying < 0.5)
            return double(spells[i].days);
        i = to;
    }
    return level;
}

} // namespace

Adoption adoption(const RolloutBook& book, const db::Catalog& catalog, const AdoptionScope& scope,
    const QString& state)
{
    Adoption result;
    const int place = placeOf(book, state);
    const std::vector<int> places = ladderPlaces(book.states);
    const auto named = std::ranges::find(places, place);
    if (named != places.end())
        result.state = book.states[std::size_t(named - places.begin())].code;
    const std::vector<db::RegionId> regions = scopeRegions(catalog, scope.within, scope.lowest);
    const RegionPlaces regionPlaces = placesOf(regions);
    const qint64 lastDay = scope.day.toJulianDay();
    qint64 firstDay = std::numeric_limits<qint64>::max();
    std::vector<bool> recorded(book.measures.size(), false);
    eachRun(book, regionPlaces, [&](int measure, int, std::span<const db::RolloutStep> steps) {
        if (steps.front().day > lastDay)
            return;
        firstDay = std::min<qint64>(firstDay, steps.front().day);
        recorded[std::size_t(measure)] = true;
    });
    if (firstDay > lastDay)
        return result;
    std::vector<qint64> ends;
    const db::Period last = quarterOf(scope.day);
    for (db::Period q = quarterOf(QDate::fromJulianDay(firstDay)); q <= last; q = next(q)) {
        result.quarters.push_back(q);
        ends.push_back(std::min(q.endDate().toJulianDay(), lastDay));
    }
    std::vector<AdoptionCurve> curves(book.measures.size());
    for (std::size_t i = 0; i < curves.size(); ++i)
        curves[i] = { book.measures[i].id, title(book.measures[i]), int(regions.size()),
            std::vector<int>(ends.size(), 0) };
    eachRun(book, regionPlaces, [&](int measure, int, std::span<const db::RolloutStep> steps) {
        AdoptionCurve& curve = curves[std::size_t(measure)];
        for (std::size_t q = 0; q < ends.size(); ++q)
            curve.regions[q] += placeAt(places, standingOn(steps, ends[q]).state) >= place;
        const qint16 now = standingOn(steps, lastDay).state;
        curve.applicable -= now >= 0 && places[std::size_t(now)] < 0;
    });
    for (std::size_t i = 0; i < curves.size(); ++i) {
        if (recorded[i])
            result.curves.push_back(std::move(curves[i]));
    }
    return result;
}

StepTime stepTime(const RolloutBook& book, const db::Catalog& catalog, const AdoptionScope& scope,
    db::MeasureId measure, const QString& from, const QString& to)
{
    StepTime time;
    const int low = placeOf(book, from);
    const int high = placeOf(book, to);
    const std::vector<int> places = ladderPlaces(book.states);
    const qint64 lastDay = scope.day.toJulianDay();
    std::vector<Spell> spells;
    eachRegion(book, scopeRegions(catalog, scope.within, scope.lowest), measure,
        [&](int, std::span<const db::RolloutStep> steps) {
            const auto began = reached(steps, places, low, lastDay);
            if (!began)
                return;
            if (placeAt(places, steps.front().state) > low) {
                ++time.leftOut;
                return;
            }
            const auto done = reached(steps, places, high, lastDay);
            spells.push_back({ done.value_or(lastDay) - *began, done.has_value() });
            ++(done ? time.completed : time.censored);
        });
    time.regions = int(spells.size());
    time.medianDays = medianOf(std::move(spells));
    return time;
}

std::vector<Adopter> adopters(const RolloutBook& book, const db::Catalog& catalog,
    const AdoptionScope& scope, db::MeasureId measure, const QString& state)
{
    const int place = placeOf(book, state);
    const std::vector<int> places = ladderPlaces(book.states);
    const std::vector<db::RegionId> regions = scopeRegions(catalog, scope.within, scope.lowest);
    std::vector<std::pair<qint64, int>> days;
    eachRegion(book, regions, measure, [&](int region, std::span<const db::RolloutStep> steps) {
        if (const auto day = reached(steps, places, place, scope.day.toJulianDay()))
            days.emplace_back(*day, region);
    });
    std::ranges::sort(days);
    std::vector<Adopter> result;
    for (std::size_t i = 0; i < days.size(); ++i) {
        const bool tied = i > 0 && days[i].first == days[i - 1].first;
        result.push_back({ regions[std::size_t(days[i].second)],
            QDate::fromJulianDay(days[i].first), tied ? result.back().place : int(i) + 1 });
    }
    return result;
}

} // namespace app
