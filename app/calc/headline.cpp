// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calc/headline.h"

#include "app/calc/series.h"
#include "app/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Headline)
};

constexpr int sparkPeriods = 10;

// The base: the same period some years before; when that is missing the next older one, named.
void compare(Headline& h, const db::Store& store, const db::Indicator& indicator,
    const Found& found, db::RegionId region, int yearsBack)
{
    const auto* slab = slabOf(store.cube(), indicator);
    const db::Period wanted = found.period.yearsBefore(yearsBack);
    std::optional<double> base;
    db::Period basePeriod;
    for (auto it = slab->periods.rbegin(); it != slab->periods.rend() && !base; ++it) {
        if (it->endDate() > wanted.endDate() || it->months() != found.period.months())
            continue;
        base = store.cube().at({ indicator.id, found.basis, *it, region }).number();
        basePeriod = *it;
    }
    if (!base) {
        h.baseText = Text::tr("no earlier figure to compare");
        return;
    }
    const double delta = found.cell.value - *base;
    const QString text = number(std::abs(delta), indicator.decimals);
    h.changeText = text;
    h.changeSign = signedNumber(delta, indicator.decimals) == text ? 0 : delta > 0 ? 1 : -1;
    h.changeGood = h.changeSign == 0 ? 0 : judged(indicator.direction, delta);
    h.baseText = basePeriod == wanted
        ? Text::tr("vs %1").arg(periodShort(basePeriod))
        : Text::tr("no %1 figure; vs %2").arg(periodShort(wanted), periodShort(basePeriod));
}

void addTarget(Headline& h, const db::Indicator& indicator, const std::vector<db::Target>& targets,
    db::RegionId region, int year)
{
    for (const db::Target& t : targets) {
        if (t.indicator != indicator.id || t.region != region || t.period.endYear() < year)
            continue;
        h.targetText = Text::tr("target %1%2 (%3)")
                           .arg(qualifierText(t.op), number(t.value, indicator.decimals),
                               periodShort(t.period));
        return; // targets come by period: the next one due
    }
}

} // namespace

std::vector<Headline> headlines(const db::Store& store, const db::Filter& filter)
{
    std::vector<db::Indicator> chosen;
    for (const db::Indicator& i : store.catalog().indicators()) {
        if (i.headline > 0)
            chosen.push_back(i);
    }
    std::ranges::sort(chosen, {}, &db::Indicator::headline);
    const auto targets = store.targets().all();
    std::vector<Headline> rows;
    for (const db::Indicator& indicator : chosen) {
        Headline h;
        h.indicator = indicator.id;
        h.name = name(indicator);
        h.unit = unitText(indicator.unit);
        db::RegionId region = filter.region;
        Found found = latest(store.cube(), indicator, region, filter.period);
        if (!found.cell.hasValue() && region != store.catalog().nation()) {
            region = store.catalog().nation();
            h.regionText = Text::tr("China");
            found = latest(store.cube(), indicator, region, filter.period);
        }
        h.figure.key = { indicator.id, found.basis, found.period, region };
        h.figure.number = found.cell.number();
        h.figure.text = cellText(found.cell, indicator.decimals);
        h.figure.status = found.cell.status;
        h.figure.disputed = found.cell.claims;
        if (found.cell.hasValue()) {
            h.periodText = found.period.kind() == db::PeriodKind::Year
                ? periodShort(found.period)
                : periodText(found.period);
            h.stale = filter.period.endYear() - found.period.endYear() > 2;
            compare(h, store, indicator, found, region, filter.yearsBack);
        } else {
            h.figure.reason = missingText(found.cell.missing);
            h.baseText = h.figure.reason;
        }
        addTarget(h, indicator, targets, region, filter.period.endYear());
        std::vector<db::Period> axis = timeAxis(store.cube(), indicator);
        std::erase_if(axis, [&](db::Period p) { return !notAfter(p, filter.period); });
        if (axis.size() > sparkPeriods)
            axis.erase(axis.begin(), axis.end() - sparkPeriods);
        for (const db::Period p : axis)
            h.spark.push_back(store.cube().at({ indicator.id, found.basis, p, region }).number());
        rows.push_back(std::move(h));
    }
    return rows;
}

} // namespace app
