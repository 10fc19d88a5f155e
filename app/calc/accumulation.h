// SPDX-License-Identifier: GPL-3.0-or-later
// Year-to-date and single periods: never mixed, derived one from the other only by subtraction.
// Values in, values out; why it could not be done is part of the result.
#pragma once

#include "db/cube.h"

namespace app {

enum class DerivedFault : quint8 {
    None,
    NoValue, // the year-to-date value itself is absent
    NoPrevious, // the one before it is absent, so the difference is not derivable
    NotAdditive, // a ratio: shares do not subtract
    NotAQuarter // the period is neither a quarter nor a month to date
};

struct Derived
{
    std::optional<double> value;
    DerivedFault fault = DerivedFault::None;
    db::Period minuend; // whose year-to-date value
    db::Period subtrahend; // null for the first period of a year
    bool operator==(const Derived&) const = default;
};

// The period before it in the same year and of the same shape; null for the first of a year.
db::Period previousInYear(db::Period period);
db::Period previousPeriod(db::Period period); // of the same shape, across years

// Q3 = YTD(Q3) − YTD(Q2), Q1 = YTD(Q1). `indicator.valueType` says whether it adds up.
Derived discreteFromYearToDate(
    const db::Cube& cube, const db::Indicator& indicator, db::RegionId region, db::Period period);
QString derivedFaultText(const Derived& derived);

} // namespace app
