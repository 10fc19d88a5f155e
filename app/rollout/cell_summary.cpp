// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rollout/cell_summary.h"

#include <algorithm>
#include <iterator>

namespace app {

namespace {

// The book of one measure, so that moving the cursor does not walk through all of them.
RolloutBook bookOf(const RolloutBook& book, const db::Measure& measure)
{
    RolloutBook one { book.states, { measure }, {} };
    const auto from
        = std::ranges::lower_bound(book.steps, measure.id, {}, &db::RolloutStep::measure);
    const auto to = std::ranges::upper_bound(book.steps, measure.id, {}, &db::RolloutStep::measure);
    one.steps.assign(from, to);
    return one;
}

QString lowestWith(const RolloutBook& book, bool db::RolloutState::*property)
{
    const auto it = std::ranges::find_if(
        book.states, [&](const db::RolloutState& s) { return s.rank && s.*property; });
    return it == book.states.end() ? QString() : it->code;
}

std::optional<int> stalledRegions(const RolloutBook& one, const db::Catalog& catalog,
    std::span<const db::RolloutRule> rules, const AdoptionScope& scope)
{
    std::vector<db::RolloutRule> asked;
    std::ranges::copy_if(rules, std::back_inserter(asked), [](const db::RolloutRule& rule) {
        return rule.enabled && rule.kind == QStringLiteral("stalled");
    });
    const RolloutJudgement judged = judgeRollout(one, catalog, asked, scope);
    if (judged.faults.size() == qsizetype(asked.size()))
        return std::nullopt;
    std::vector<db::RegionId> regions;
    for (const RolloutFinding& finding : judged.findings)
        regions.push_back(finding.region);
    std::ranges::sort(regions);
    return int(std::unique(regions.begin(), regions.end()) - regions.begin());
}

} // namespace

std::optional<CellSummary> cellSummary(const RolloutBook& book, const db::Catalog& catalog,
    std::span<const db::RolloutRule> rules, const AdoptionScope& scope, const RolloutCellId& cell)
{
    const auto measure = std::ranges::find(book.measures, cell.measure, &db::Measure::id);
    if (measure == book.measures.end())
        return std::nullopt;
    const RolloutBook one = bookOf(book, *measure);
    RolloutQuery query;
    query.day = scope.day;
    query.within = scope.within;
    query.lowest = scope.lowest;
    query.grouped = false;
    const RolloutMatrix row = rolloutMatrix(one, catalog, query);
    const auto column = std::ranges::find(row.columns, cell.region, &MatrixColumn::region);
    if (column == row.columns.end())
        return std::nullopt;
    const int at = int(column - row.columns.begin());
    CellSummary summary;
    summary.cell = row.at(0, at);
    if (summary.cell.since != 0)
        summary.days = int(summary.cell.sinceDay().daysTo(scope.day));
    summary.counts = rowCounts(row, 0);
    summary.total = row.rows.front().total;
    summary.applicable = summary.total.applicable;
    Adoption spread = adoption(one, catalog, scope);
    if (!spread.curves.empty()) {
        summary.quarters = std::move(spread.quarters);
        summary.reached = std::move(spread.curves.front().regions);
    }
    summary.from = lowestWith(book, &db::RolloutState::needsEvidence);
    summary.to = lowestWith(book, &db::RolloutState::rolledOut);
    summary.time = stepTime(one, catalog, scope, cell.measure, summary.from, summary.to);
    summary.stalled = stalledRegions(one, catalog, rules, scope);
    summary.below = childShares(one, catalog, row)[std::size_t(at)];
    return summary;
}

} // namespace app
