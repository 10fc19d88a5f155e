// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calc/revisions.h"

#include "app/calc/statistics.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace app {

namespace {

struct FirstStatement
{
    double value = 0;
    bool preliminary = false;
};

// The first preliminary value goes before a value accepted earlier: that one was a slip.
void note(std::map<db::CellKey, FirstStatement>& first, const db::CellKey& cell, double value,
    db::ValueStatus status)
{
    const bool preliminary = status == db::ValueStatus::Preliminary;
    const auto [it, added] = first.try_emplace(cell, FirstStatement { value, preliminary });
    if (!added && preliminary && !it->second.preliminary)
        it->second = { value, true };
}

} // namespace

double Revision::percent() const
{
    return (final - first) / std::abs(first) * 100;
}

std::vector<Revision> revisions(const db::Store& store, db::IndicatorId indicator)
{
    std::map<db::CellKey, FirstStatement> first;
    for (const db::StatedValue& stated : store.journal().revisions(indicator)) {
        if (stated.value)
            note(first, stated.key, *stated.value, stated.status);
    }
    for (const db::Basis basis : store.cube().bases(indicator)) {
        for (const db::Observation& claim : store.observations().claims(indicator, basis)) {
            if (claim.value && claim.status == db::ValueStatus::Preliminary)
                note(first, claim.key, *claim.value, claim.status);
        }
    }
    std::vector<Revision> found;
    for (const auto& [cell, statement] : first) {
        const db::CubeCell now = store.cube().at(cell);
        if (!now.hasValue() || now.status == db::ValueStatus::Preliminary || statement.value == 0)
            continue;
        if (statement.preliminary || statement.value != now.value)
            found.push_back({ cell, statement.value, now.value, statement.preliminary });
    }
    return found;
}

std::optional<RevisionSummary> summarize(std::span<const Revision> revisions)
{
    if (revisions.empty())
        return std::nullopt;
    RevisionSummary summary;
    summary.count = int(revisions.size());
    summary.largest = revisions.front();
    std::vector<double> percents;
    for (const Revision& revision : revisions) {
        percents.push_back(revision.percent());
        summary.upward += percents.back() > 0;
        summary.downward += percents.back() < 0;
        if (std::abs(percents.back()) > std::abs(summary.largest.percent()))
            summary.largest = revision;
    }
    summary.lowerQuartile = *quantile(percents, 0.25);
    summary.median = *median(percents);
    summary.upperQuartile = *quantile(percents, 0.75);
    return summary;
}

} // namespace app
