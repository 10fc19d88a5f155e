// SPDX-License-Identifier: GPL-3.0-or-later
// One indicator region by region: ranking and small multiples.
#include "app/calc/series.h"
#include "app/calc/statistics.h"
#include "app/charts/loaders.h"
#include "app/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {

namespace {

struct ChartsText
{
    Q_DECLARE_TR_FUNCTIONS(ChartsText)
};

} // namespace

ChartData loadRanking(const db::Store& store, const db::Filter& filter)
{
    ChartData data = startChart("ranking", store, filter);
    Ranking ranking;
    const db::Catalog& catalog = store.catalog();
    const db::Indicator* indicator = catalog.indicator(filter.indicator);
    const db::Period now = indicator
        ? commonPeriod(store.cube(), *indicator, catalog.statistical(), filter.period)
        : db::Period();
    if (data.empty.isEmpty() && now.isNull())
        setNoData(data);
    if (!data.empty.isEmpty()) {
        data.body = ranking;
        return data;
    }
    const IndicatorChart chart { store, filter, *indicator };
    const db::Basis basis = slabOf(store.cube(), *indicator)->basis;
    const db::Period then = now.yearsBefore(filter.yearsBack);
    const std::vector<db::RegionId>& regions = catalog.reporting();
    const auto values = valuesAt(store.cube(), *indicator, regions, now);
    const auto before = valuesAt(store.cube(), *indicator, regions, then);
    const auto places
        = ranks(values, indicator->decimals, indicator->direction != db::Direction::Lower);
    for (std::size_t i = 0; i < regions.size(); ++i) {
        RankRow row;
        row.region = regions[i];
        row.name = shortName(*catalog.region(regions[i]));
        row.role = chart.role(regions[i]);
        row.pin = chart.pin(regions[i]);
        row.figure = chart.figure({ indicator->id, basis, now, regions[i] });
        row.before = before[i];
        row.rankText = places[i].place == 0 ? QStringLiteral("—")
            : places[i].tied                ? ChartsText::tr("tied %1").arg(places[i].place)
                                            : QString::number(places[i].place);
        if (values[i])
            row.changeText = before[i] ? signedNumber(*values[i] - *before[i], indicator->decimals)
                                       : ChartsText::tr("no %1 figure").arg(periodShort(then));
        ranking.rows.push_back(std::move(row));
    }
    const bool lowerFirst = indicator->direction == db::Direction::Lower;
    std::ranges::stable_sort(ranking.rows, [&](const RankRow& a, const RankRow& b) {
        if (a.figure.number.has_value() != b.figure.number.has_value())
            return a.figure.number.has_value();
        if (!a.figure.number)
            return false;
        return lowerFirst ? *a.figure.number < *b.figure.number
                          : *a.figure.number > *b.figure.number;
    });
    std::vector<double> ends = present(values);
    const std::vector<double> earlier = present(before);
    ranking.median
        = median(present(valuesAt(store.cube(), *indicator, catalog.statistical(), now)));
    ends.insert(ends.end(), earlier.begin(), earlier.end());
    const auto [low, high] = std::ranges::minmax(ends);
    ranking.axis = niceAxis(low, high);
    ranking.nowLabel = periodShort(now);
    ranking.thenLabel = earlier.empty() ? QString() : periodShort(then);
    data.periodText = periodText(now, basis);
    data.source = chart.source(now, regions);
    data.subtitle = lowerFirst ? ChartsText::tr("lowest first") : ChartsText::tr("highest first");
    data.summary = ChartsText::tr("%1, %2: first %3 with %4.")
                       .arg(data.title, data.periodText, ranking.rows.front().name,
                           ranking.rows.front().figure.text);
    data.body = ranking;
    return data;
}

ChartData loadMultiples(const db::Store& store, const db::Filter& filter)
{
    ChartData data = startChart("small-multiples", store, filter);
    Multiples multiples;
    const db::Catalog& catalog = store.catalog();
    const db::Indicator* indicator = catalog.indicator(filter.indicator);
    if (!data.empty.isEmpty()) {
        data.body = multiples;
        return data;
    }
    const IndicatorChart chart { store, filter, *indicator };
    const db::Basis basis = slabOf(store.cube(), *indicator)->basis;
    multiples.periods = timeAxis(store.cube(), *indicator);
    multiples.axis = chart.axis();
    bool any = false;
    for (const db::Region& region : catalog.regions()) {
        if (region.tileRow == 0)
            continue;
        MultipleTile tile;
        tile.region = region.id;
        tile.name = shortName(region);
        tile.row = region.tileRow;
        tile.column = region.tileColumn;
        tile.inScope = region.inScope;
        tile.extension = region.type == QStringLiteral("production_corps");
        tile.role = chart.role(region.id);
        tile.pin = chart.pin(region.id);
        std::optional<double> last;
        for (const db::Period p : multiples.periods) {
            tile.values.push_back(store.cube().at({ indicator->id, basis, p, region.id }).number());
            if (tile.values.back())
                last = tile.values.back();
        }
        any = any || last;
        if (last)
            tile.lastText = shortNumber(*last, multiples.axis.step < 1 ? indicator->decimals : 0);
        else if (region.inScope)
            tile.reason = chart.figure({ indicator->id, basis, filter.period, region.id }).reason;
        multiples.tiles.push_back(std::move(tile));
    }
    bool inside = true;
    for (const db::Period p : multiples.periods) {
        multiples.nation.push_back(
            store.cube().at({ indicator->id, basis, p, catalog.nation() }).number());
        inside = inside
            && (!multiples.nation.back() || *multiples.nation.back() <= multiples.axis.maximum);
    }
    if (!inside)
        multiples.nation.assign(multiples.periods.size(), std::nullopt);
    if (!any) {
        setNoData(data);
    } else {
        data.periodText = QStringLiteral("%1—%2").arg(
            periodShort(multiples.periods.front()), periodShort(multiples.periods.back()));
        data.subtitle = ChartsText::tr("in map positions, one scale %1–%2, grey: China")
                            .arg(number(multiples.axis.minimum, multiples.axis.decimals),
                                number(multiples.axis.maximum, multiples.axis.decimals));
        data.source = chart.source(
            commonPeriod(store.cube(), *indicator, catalog.statistical(), multiples.periods.back()),
            catalog.statistical());
        data.summary
            = ChartsText::tr("%1: trends of all provinces, %2.").arg(data.title, data.periodText);
    }
    data.body = multiples;
    return data;
}

} // namespace app
