// SPDX-License-Identifier: GPL-3.0-or-later
// The functions behind the list of checks, by what they need, and the words they share. Private to
// app/checks.
#pragma once

#include "app/checks/check_run.h"

namespace app {

// form_checks.cpp: what a form asks of a cell, and what was typed into it.
void checkReadable(CheckRun& run, const db::CheckRule& rule);
void checkRequired(CheckRun& run, const db::CheckRule& rule);
void checkBounds(CheckRun& run, const db::CheckRule& rule);
void checkPart(CheckRun& run, const db::CheckRule& rule);
void checkParts(CheckRun& run, const db::CheckRule& rule);
void checkRatio(CheckRun& run, const db::CheckRule& rule);
void checkConfirmed(CheckRun& run, const db::CheckRule& rule);
// figure_checks.cpp: what holds between figures whatever their size.
void checkPercent(CheckRun& run, const db::CheckRule& rule);
void checkAccumulation(CheckRun& run, const db::CheckRule& rule);
void checkAnnual(CheckRun& run, const db::CheckRule& rule);
void checkNation(CheckRun& run, const db::CheckRule& rule);
// history_checks.cpp: how likely a figure is beside its own past and the other regions.
void checkUnit(CheckRun& run, const db::CheckRule& rule);
void checkJump(CheckRun& run, const db::CheckRule& rule);
void checkOutlier(CheckRun& run, const db::CheckRule& rule);
void checkPeers(CheckRun& run, const db::CheckRule& rule);
// expression_check.cpp
void checkExpression(CheckRun& run, const db::CheckRule& rule);

inline bool isPercent(const db::Indicator& indicator)
{
    return indicator.unit == QStringLiteral("%");
}
// Adds up: over time, and (when aggregation says so) over regions.
inline bool isQuantity(const db::Indicator& indicator)
{
    return indicator.valueType == QStringLiteral("count")
        || indicator.valueType == QStringLiteral("amount");
}
// "> 300" cannot be held against another figure.
inline bool isExact(const db::CubeCell& cell)
{
    return cell.hasValue()
        && (cell.qualifier == db::Qualifier::Exact || cell.qualifier == db::Qualifier::About);
}
// One unit of the last decimal the indicator is stated with.
double resolution(const db::Indicator& indicator);
// With its unit, and as many decimals as it really has (up to two more than usual), so that
// "100.04 is above 100" does not read "100.0 is above 100.0".
QString figure(const db::Indicator& indicator, double value);
// "+9.8 percentage points", "+271 %"
QString pointsText(double change, int decimals);
QString percentText(double change);
// As one would type it into the cell.
QString typedNumber(const db::Indicator& indicator, double value);

} // namespace app
