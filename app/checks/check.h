// SPDX-License-Identifier: GPL-3.0-or-later
// Running the store's rules over accepted and entered values. What comes out is a value with its
// place, its sentence and the digest of what it was made from.
#pragma once

#include "db/store.h"

namespace app {

struct CheckFinding
{
    db::RuleId rule {};
    QString code; // of the rule: E110, C206
    db::CheckSeverity severity = db::CheckSeverity::Explain;
    db::CellKey cell;
    QString sentence; // what, with the numbers, in the language shown
    QString suggestion; // a text for the cell that would settle it; mostly empty
    QString inputs; // digest of every value it was made from
    QString explanation; // what was written about it
    bool dismissed = false;
    // Nothing more is asked for: dismissed, only informing, or explained.
    bool settled() const;
    bool operator==(const CheckFinding&) const = default;
};

struct CheckScope
{
    std::optional<db::RoundId> round; // its form's items, its period, its regions
    std::optional<db::RegionId> region;
    std::optional<db::IndicatorId> indicator;
};

// By region in official order, then item order, then rule order. Rules of a form (required, bounds,
// parts) apply to cells of rounds; the others to every cell in scope that has a value.
std::vector<CheckFinding> check(const db::Store& store, const CheckScope& scope);

// In the way of submitting this region.
std::vector<CheckFinding> blocking(std::span<const CheckFinding> findings, db::RegionId region);

// Puts the finding aside with a reason until one of its inputs changes; a 强制 finding cannot be.
void dismiss(db::Store& store, const CheckFinding& finding, const QString& reason);
void restoreFinding(db::Store& store, const CheckFinding& finding);
// Checked: a code of its own, a method of the list, an expression that can be read over known
// indicator codes. Throws Error with the place in the expression.
void requireSound(const db::Store& store, const db::CheckRule& rule);
void saveRule(db::Store& store, const db::CheckRule& rule);
// An expression, or a rule for one indicator that stands in place of a general one.
void removeRule(db::Store& store, db::RuleId rule);
// Why the rule cannot be run, with the place in its expression; empty when it can.
QString ruleFault(const db::Store& store, const db::CheckRule& rule);

QString severityText(db::CheckSeverity severity); // 强制 核实 提示

QByteArray checkFindingsJson(const db::Store& store, std::span<const CheckFinding> findings);

} // namespace app
