// SPDX-License-Identifier: GPL-3.0-or-later
// How measures spread: adoption over time, how long a step takes, who was first, what has stalled,
// who lags and who stands out, each with the rule and the sentence that say so. Over the reporting
// regions, or those under one; values in, values out.
#pragma once

#include "app/rollout/matrix.h"

#include <span>

namespace app {

struct AdoptionScope
{
    QDate day; // known up to then
    db::RegionId within {}; // as in RolloutQuery
    bool lowest = false;
};

struct AdoptionCurve
{
    db::MeasureId measure {};
    QString name;
    int applicable = 0;
    std::vector<int> regions; // at or above the state at the end of each of Adoption::quarters
    bool operator==(const AdoptionCurve&) const = default;
};

struct Adoption
{
    QString state; // code: at or above
    std::vector<db::Period>
        quarters; // from the first recorded one to the day's; its end is the day
    std::vector<AdoptionCurve> curves; // list order; measures with any entry
};
// An empty state: the lowest that counts as rolled out.
Adoption adoption(const RolloutBook& book, const db::Catalog& catalog, const AdoptionScope& scope,
    const QString& state = {});

// From first being at or above one state to first being at or above another. Regions that have not
// got there are censored on the day: they count as "longer than that", not as missing
// (Kaplan-Meier). A region whose record begins above the first state says nothing and is left out.
struct StepTime
{
    int regions = 0; // n: reached the first state
    int completed = 0;
    int censored = 0;
    int leftOut = 0;
    std::optional<double> medianDays; // none while fewer than half have got there
    bool operator==(const StepTime&) const = default;
};
StepTime stepTime(const RolloutBook& book, const db::Catalog& catalog, const AdoptionScope& scope,
    db::MeasureId measure, const QString& from, const QString& to);

struct Adopter
{
    db::RegionId region {};
    QDate day; // first at or above the state
    int place = 0; // 1 the first; the same for the same day
    bool operator==(const Adopter&) const = default;
};
// Earliest first, official order within a day.
std::vector<Adopter> adopters(const RolloutBook& book, const db::Catalog& catalog,
    const AdoptionScope& scope, db::MeasureId measure, const QString& state = {});

// What a rule says of a region (lags, stands_out) or a cell (stalled).
struct RolloutFinding
{
    db::RolloutRuleId rule {};
    QString ruleCode;
    QString kind;
    db::RegionId region {};
    std::optional<db::MeasureId> measure; // of stalled
    QString sentence; // the rule's, with the figures, in the language shown
    int days = 0; // since the last step forward, or the change of the cell
    bool operator==(const RolloutFinding&) const = default;
};

struct RolloutJudgement
{
    std::vector<RolloutFinding> findings; // by kind and rule, regions in official order; of stalled
                                          // cells the longest first
    QStringList faults; // rules that cannot be read
    std::vector<const RolloutFinding*> of(QStringView kind) const;
};
RolloutJudgement judgeRollout(const RolloutBook& book, const db::Catalog& catalog,
    std::span<const db::RolloutRule> rules, const AdoptionScope& scope);

// The figures a rule may name, with what they mean (source texts, context "Adoption"). Those of a
// region:
//   recorded, untouched, stalled, first, applicable, coverage, median_coverage, progress,
//   median_progress, days, regions
// those of a cell:
//   days, rank, top, full, evidence
struct RuleFigure
{
    const char* name;
    const char* means;
};
std::span<const RuleFigure> ruleFigures(QStringView kind); // empty for an unknown kind

} // namespace app
