// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calc/accumulation.h"

#include "app/format.h"

#include <QCoreApplication>

namespace app {

namespace {

struct AccumulationText
{
    Q_DECLARE_TR_FUNCTIONS(AccumulationText)
};

// Counts and amounts add up over time; every other kind of value is a quotient or a mark.
bool addsUp(const db::Indicator& indicator)
{
    return indicator.valueType == QStringLiteral("count")
        || indicator.valueType == QStringLiteral("amount");
}

} // namespace

db::Period previousPeriod(db::Period period)
{
    const int year = period.endYear();
    const int month = period.endMonth();
    switch (period.kind()) {
    case db::PeriodKind::Month:
        return month > 1 ? db::Period::month(year, month - 1) : db::Period::month(year - 1, 12);
    case db::PeriodKind::Quarter:
        return month > 3 ? db::Period::quarter(year, month / 3 - 1)
                         : db::Period::quarter(year - 1, 4);
    case db::PeriodKind::Half:
        return month > 6 ? db::Period::half(year, 1) : db::Period::half(year - 1, 2);
    case db::PeriodKind::Year:
    case db::PeriodKind::Span: return period.yearsBefore(period.months() / 12);
    case db::PeriodKind::None: return {};
    }
    return {};
}

db::Period previousInYear(db::Period period)
{
    const db::Period before = previousPeriod(period);
    return before.endYear() == period.endYear() ? before : db::Period {};
}

Derived discreteFromYearToDate(
    const db::Cube& cube, const db::Indicator& indicator, db::RegionId region, db::Period period)
{
    Derived result;
    result.minuend = period;
    if (period.isNull() || period.months() >= 12) {
        result.fault = DerivedFault::NotAQuarter;
        return result;
    }
    result.subtrahend = previousInYear(period);
    if (!addsUp(indicator)) {
        result.fault = DerivedFault::NotAdditive;
        return result;
    }
    const auto toDate = [&](db::Period p) {
        return cube.at({ indicator.id, db::Basis::YearToDate, p, region }).number();
    };
    const std::optional<double> whole = toDate(period);
    if (!whole) {
        result.fault = DerivedFault::NoValue;
        return result;
    }
    if (result.subtrahend.isNull()) {
        result.value = whole;
        return result;
    }
    const std::optional<double> before = toDate(result.subtrahend);
    if (!before) {
        result.fault = DerivedFault::NoPrevious;
        return result;
    }
    result.value = *whole - *before;
    return result;
}

QString derivedFaultText(const Derived& derived)
{
    switch (derived.fault) {
    case DerivedFault::None: return {};
    case DerivedFault::NoValue:
        return AccumulationText::tr("There is no value for %1.")
            .arg(periodText(derived.minuend, db::Basis::YearToDate));
    case DerivedFault::NoPrevious:
        return AccumulationText::tr("Not derivable: there is no value for %1.")
            .arg(periodText(derived.subtrahend, db::Basis::YearToDate));
    case DerivedFault::NotAdditive:
        return AccumulationText::tr("Not derivable: shares and rates do not subtract.");
    case DerivedFault::NotAQuarter:
        return AccumulationText::tr("Not derivable: only months, quarters and halves are parts "
                                    "of a year to date.");
    }
    return {};
}

} // namespace app
