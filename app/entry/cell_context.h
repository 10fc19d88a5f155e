// SPDX-License-Identifier: GPL-3.0-or-later
// What a person needs beside a cell to judge it: its own past, the other regions, what it means,
// what was promised, what was said about it. From the cube and a few indexed reads.
#pragma once

#include "app/calc/accumulation.h"
#include "app/entry/sheet.h"
#include "app/entry/typed.h"

namespace app {

inline constexpr int historyLength = 8; // periods, the cell's own the last

// One period of the region on the cell's basis: what was entered, else what is accepted.
struct ContextPoint
{
    db::CellKey key;
    std::optional<double> value;
    db::Missing missing = db::Missing::None; // None without a value: nothing there at all
    db::ValueStatus status = db::ValueStatus::Reported;
    bool entered = false; // a working value, not accepted yet
    bool operator==(const ContextPoint&) const = default;
};

// The value of another reporting region in the cell's period.
struct PeerPoint
{
    db::RegionId region {};
    double value = 0;
    bool operator==(const PeerPoint&) const = default;
};

struct ContextTarget
{
    db::Target target;
    QString document; // number or title, empty when the target names none
    QString clause; // "Clause 10, title": the task it comes from
    bool operator==(const ContextTarget&) const = default;
};

// Against the same period last year: percentage points for shares, % for the rest.
struct YearOnYear
{
    std::optional<double> before;
    std::optional<double> points;
    std::optional<double> percent;
    bool operator==(const YearOnYear&) const = default;
};

struct CellContext
{
    db::CellKey key;
    std::optional<db::Indicator> indicator; // none: the key names nothing there is
    QString region;
    std::optional<db::RoundId> round;
    std::optional<db::SubmissionState> state; // of the region, when a round asks for the cell
    std::vector<ContextPoint> history; // oldest first, always historyLength long
    YearOnYear change; // of the value the cell has now
    std::vector<PeerPoint> peers; // official order, without the cell's own region
    std::optional<double> median; // of the peers
    std::vector<ContextTarget> targets; // for the region or for each, nearest period first
    std::optional<Derived> single; // of a year-to-date cell: the period on its own
    std::optional<db::Entry> entry;
    std::optional<db::Observation> accepted;
    QString source; // title of what the accepted value cites, else of what the round will
    std::vector<db::Comment> comments; // oldest first
    std::vector<QString> returnReasons; // open ones: of this cell, then of the whole return

    std::optional<double> value() const; // entered, else accepted
    db::Missing missing() const;
    QString explanation() const;
    std::optional<double> numerator() const;
    std::optional<double> denominator() const;
    bool operator==(const CellContext&) const = default;
};

CellContext cellContext(const db::Store& store, const db::CellKey& key);
// The change a value would be against last year's.
YearOnYear yearOnYear(
    const db::Indicator& indicator, std::optional<double> before, std::optional<double> now);

// Sentences in the language shown.
QString contextTitle(const CellContext& context); // "Henan · 2022 Q3 · draft"
// "29.1 a year earlier; 30.6 is up 1.5 points"; `typed`: "if 30.6: up 1.5 points".
QString yearOnYearText(const CellContext& context, std::optional<double> now, bool typed);
QString targetText(const CellContext& context, const ContextTarget& target); // ≥ 35.0 % by 2025
QString singlePeriodText(const CellContext& context); // of the quarter alone, or why not derivable
QString submissionStateText(db::SubmissionState state); // 未报 草稿 已提交 退回 已接收 已发布

} // namespace app
