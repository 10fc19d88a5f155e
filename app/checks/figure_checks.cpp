// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calc/accumulation.h"
#include "app/checks/check_methods.h"
#include "app/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace app {

namespace {

struct FigureCheckText
{
    Q_DECLARE_TR_FUNCTIONS(FigureCheckText)
};

// The values a year consists of at its end, to date: at the fourth quarter, or December, or the
// second half.
std::vector<db::Period> yearEnds(int year)
{
    return { db::Period::quarter(year, 4), db::Period::month(year, 12), db::Period::half(year, 2) };
}

} // namespace

// Growth rates and changes (value type "change") may be anything.
void checkPercent(CheckRun& run, const db::CheckRule& rule)
{
    run.eachValue(rule, [&](const CheckRun::Series& s, std::size_t p, std::size_t r, double value) {
        const db::Indicator& i = *s.indicator;
        const bool share
            = i.valueType == QStringLiteral("ratio") || i.valueType == QStringLiteral("rate");
        if (!isPercent(i) || !share || (value >= 0 && value <= 100))
            return;
        const db::CellKey key = run.key(s, p, r);
        run.report(rule, key, { &key, 1 },
            FigureCheckText::tr("%1 is not between 0 and 100 %.").arg(figure(i, value)));
    });
}

// Against the latest value before it in the same year: a hole between them hides nothing.
void checkAccumulation(CheckRun& run, const db::CheckRule& rule)
{
    run.eachValue(rule, [&](const CheckRun::Series& s, std::size_t p, std::size_t r, double value) {
        if (s.basis != db::Basis::YearToDate || !isQuantity(*s.indicator))
            return;
        const db::CellKey key = run.key(s, p, r);
        db::CellKey before = key;
        std::optional<double> previous;
        for (before.period = previousInYear(key.period); !before.period.isNull() && !previous;
             before.period = previousInYear(before.period)) {
            previous = run.number(before);
            if (previous)
                break;
        }
        if (!previous || value >= *previous)
            return;
        const db::CellKey inputs[] = { key, before };
        run.report(rule, key, inputs,
            FigureCheckText::tr("%1 is less than %2 for %3; a value to date cannot fall.")
                .arg(figure(*s.indicator, value), figure(*s.indicator, *previous),
                    periodText(before.period, s.basis)));
    });
}

// At the year's cell; at the end of the year to date where only that one is in scope.
void checkAnnual(CheckRun& run, const db::CheckRule& rule)
{
    const auto compare = [&](const db::Indicator& i, const db::CellKey& at,
                             const db::CellKey& yearKey, const db::CellKey& endKey) {
        const db::CubeCell year = run.figures().at(yearKey);
        const db::CubeCell end = run.figures().at(endKey);
        if (!isExact(year) || !isExact(end))
            return;
        const double tolerance
            = std::max(rule.threshold.value_or(0) * std::abs(year.value), resolution(i));
        if (std::abs(year.value - end.value) <= tolerance * (1 + 1e-9))
            return;
        const db::CellKey inputs[] = { yearKey, endKey };
        run.report(rule, at, inputs,
            FigureCheckText::tr("The year has %1, the year to date at its end (%2) %3.")
                .arg(figure(i, year.value), endKey.period.code(), figure(i, end.value)));
    };
    run.eachValue(rule, [&](const CheckRun::Series& s, std::size_t p, std::size_t r, double) {
        const db::CellKey key = run.key(s, p, r);
        if (s.basis == db::Basis::Discrete && key.period.kind() == db::PeriodKind::Year) {
            for (const db::Period end : yearEnds(key.period.endYear()))
                compare(*s.indicator, key, key,
                    { key.indicator, db::Basis::YearToDate, end, key.region });
        } else if (s.basis == db::Basis::YearToDate && key.period.endMonth() == 12
            && key.period.months() < 12) {
            const db::CellKey year { key.indicator, db::Basis::Discrete,
                db::Period::year(key.period.endYear()), key.region };
            if (!run.inScope(year))
                compare(*s.indicator, key, year, key);
        }
    });
}

// At the nation's cell, once every region that counts has a value.
void checkNation(CheckRun& run, const db::CheckRule& rule)
{
    if (!run.nationInScope())
        return;
    run.eachSeries(rule, [&](const CheckRun::Series& s) {
        const db::Indicator& i = *s.indicator;
        if (i.aggregation != QStringLiteral("sum"))
            return;
        // XPCC is part of Xinjiang unless the indicator counts it apart.
        const auto& parts = i.xpccRule == QStringLiteral("separate") ? run.catalog().reporting()
                                                                     : run.catalog().statistical();
        for (std::size_t p = s.firstPeriod; p < s.endPeriod; ++p) {
            const db::CellKey nation { i.id, s.basis, s.slab->periods[p], run.catalog().nation() };
            const db::CubeCell whole = run.figures().at(nation);
            if (!isExact(whole) || parts.empty())
                continue;
            std::vector<db::CellKey> inputs { nation };
            double sum = 0;
            bool complete = true;
            for (const db::RegionId region : parts) {
                const db::CubeCell& cell
                    = s.cell(p, std::size_t(run.figures().regionIndex(region)));
                complete = complete && isExact(cell);
                sum += cell.value;
                inputs.push_back({ i.id, s.basis, nation.period, region });
            }
            const double tolerance
                = std::max(rule.threshold.value_or(0) * std::abs(whole.value), resolution(i));
            if (complete && std::abs(sum - whole.value) > tolerance * (1 + 1e-9))
                run.report(rule, nation, inputs,
                    FigureCheckText::tr("The %n region(s) add up to %1, the nation has %2 (%3).",
                        nullptr, int(parts.size()))
                        .arg(figure(i, sum), figure(i, whole.value),
                            whole.value == 0 ? QStringLiteral("—")
                                             : percentText((sum / whole.value - 1) * 100)));
        }
    });
}

} // namespace app
