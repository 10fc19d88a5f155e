// SPDX-License-Identifier: GPL-3.0-or-later
// Tile map and trend of one indicator, and what all pictures of an indicator share.
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

struct Extremes
{
    db::RegionId highest {};
    db::RegionId lowest {};
};

std::optional<Extremes> extremes(
    const std::vector<db::RegionId>& regions, const std::vector<std::optional<double>>& values)
{
    std::optional<std::size_t> high;
    std::optional<std::size_t> low;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!values[i])
            continue;
        if (!high || *values[i] > *values[*high])
            high = i;
        if (!low || *values[i] < *values[*low])
            low = i;
    }
    if (!high || *values[*high] == *values[*low])
        return std::nullopt;
    return Extremes { regions[*high], regions[*low] };
}

QStringList classLabels(const std::vector<double>& limits)
{
    QStringList labels;
    if (limits.empty())
        return { ChartsText::tr("any value") };
    int decimals = 0;
    for (const double limit : limits)
        decimals = std::max(decimals, niceAxis(0, limit == 0 ? 1 : limit).decimals);
    const auto word = [](double v) { return QString::number(v, 'g', 8).replace(u'-', u'−'); };
    labels.append(QStringLiteral("<%1").arg(word(limits.front())));
    for (std::size_t i = 1; i < limits.size(); ++i)
        labels.append(QStringLiteral("%1–%2").arg(word(limits[i - 1]), word(limits[i])));
    labels.append(QStringLiteral("≥%1").arg(word(limits.back())));
    return labels;
}

// The limits kept with the indicator, else round ones from every period: the same in each.
std::vector<double> classLimits(const db::Store& store, const db::Indicator& indicator)
{
    if (!indicator.classLimits.empty())
        return indicator.classLimits;
    return niceLimits(allValues(store.cube(), indicator, store.catalog().statistical()));
}

} // namespace

void setNoData(ChartData& data)
{
    data.empty = ChartsText::tr("There are no figures by province for this indicator up to %1.")
                     .arg(data.periodText);
    data.emptyHint
        = ChartsText::tr("Choose a later period or another indicator, or import a file.");
}

Figure IndicatorChart::figure(const db::CellKey& key) const
{
    const db::CubeCell cell = store.cube().at(key);
    Figure f;
    f.key = key;
    f.number = cell.number();
    f.text = cellText(cell, indicator.decimals);
    f.status = cell.status;
    f.disputed = cell.claims;
    if (cell.hasValue())
        return f;
    const db::Region* region = store.catalog().region(key.region);
    const bool inside = !cell.present && region
        && region->type == QStringLiteral("production_corps")
        && indicator.xpccRule == QStringLiteral("included_in_650000");
    f.reason = inside ? ChartsText::tr("counted in Xinjiang, not published apart")
                      : missingText(cell.missing);
    return f;
}

int IndicatorChart::pin(db::RegionId region) const
{
    const auto it = std::ranges::find(filter.pinned, region);
    return it == filter.pinned.end() ? -1 : int(it - filter.pinned.begin());
}

Role IndicatorChart::role(db::RegionId region) const
{
    if (region == filter.region && region != store.catalog().nation())
        return Role::Selected;
    if (pin(region) >= 0)
        return Role::Pinned;
    return region == store.catalog().nation() ? Role::Nation : Role::Peer;
}

Axis IndicatorChart::axis() const
{
    std::vector<db::RegionId> regions = store.catalog().reporting();
    // A total stands far above its parts; it would press them flat.
    if (indicator.aggregation != QStringLiteral("sum")
        && indicator.aggregation != QStringLiteral("count_true"))
        regions.push_back(store.catalog().nation());
    std::vector<double> values = allValues(store.cube(), indicator, regions);
    if (values.empty())
        values = allValues(store.cube(), indicator, std::vector { store.catalog().nation() });
    if (values.empty())
        return {};
    const auto [low, high] = std::ranges::minmax(values);
    return niceAxis(low, high);
}

QString IndicatorChart::unit() const
{
    return unitText(indicator.unit);
}

QString IndicatorChart::source(db::Period period, std::span<const db::RegionId> regions) const
{
    const auto* slab = slabOf(store.cube(), indicator);
    if (!slab)
        return {};
    QStringList titles;
    std::vector<db::SourceId> seen;
    // The first region tells nearly always; a handful is looked at so that a mix shows.
    int asked = 0;
    for (const db::RegionId region : regions) {
        const db::CellKey key { indicator.id, slab->basis, period, region };
        if (!store.cube().at(key).present || asked++ > 3)
            continue;
        const auto row = store.observations().find(key);
        if (!row || std::ranges::find(seen, row->source) != seen.end())
            continue;
        seen.push_back(row->source);
        if (const auto s = store.sources().find(row->source))
            titles.append(s->title.section(QStringLiteral("; "), 0, 0));
    }
    return titles.join(chinese() ? QStringLiteral("；") : QStringLiteral("; "));
}

ChartData startChart(const char* id, const db::Store& store, const db::Filter& filter)
{
    ChartData data;
    data.id = QString::fromUtf8(id);
    data.demonstration = store.isDemonstration();
    data.periodText = periodText(filter.period);
    if (const db::Indicator* indicator = store.catalog().indicator(filter.indicator)) {
        data.title = name(*indicator);
        data.unit = unitText(indicator->unit);
        if (slabOf(store.cube(), *indicator))
            return data;
        data.empty = ChartsText::tr("The workspace holds no figure for this indicator.");
        data.emptyHint = ChartsText::tr("Import a file that has it, or choose another indicator.");
        return data;
    }
    data.title = ChartsText::tr("No indicator chosen");
    data.empty = ChartsText::tr("Choose an indicator.");
    data.emptyHint = ChartsText::tr("The list of indicators is on the page “Indicators”.");
    return data;
}

ChartData loadTileMap(const db::Store& store, const db::Filter& filter)
{
    ChartData data = startChart("tile-map", store, filter);
    TileMap map;
    const db::Catalog& catalog = store.catalog();
    const db::Indicator* indicator = catalog.indicator(filter.indicator);
    const db::Period period = indicator
        ? commonPeriod(store.cube(), *indicator, catalog.statistical(), filter.period)
        : db::Period();
    const auto* slab = indicator ? slabOf(store.cube(), *indicator) : nullptr;
    const db::Basis basis = slab ? slab->basis : db::Basis::Discrete;
    const db::Indicator none;
    const IndicatorChart chart { store, filter, indicator ? *indicator : none };
    if (data.empty.isEmpty() && period.isNull())
        setNoData(data);
    if (!period.isNull())
        map.limits = classLimits(store, *indicator);
    map.classLabels = classLabels(map.limits);
    map.classCounts.assign(std::size_t(map.classLabels.size()), 0);
    for (const db::Region& region : catalog.regions()) {
        if (region.tileRow == 0)
            continue;
        Tile tile;
        tile.region = region.id;
        tile.name = shortName(region);
        if (!chinese() && region.letters.size() == 2)
            tile.letters = region.letters; // Chinese short names always fit
        tile.row = region.tileRow;
        tile.column = region.tileColumn;
        tile.inScope = region.inScope;
        tile.extension = region.type == QStringLiteral("production_corps");
        if (!region.inScope) {
            ++map.outOfScopeCount;
            map.tiles.push_back(tile);
            continue;
        }
        tile.role = chart.role(region.id);
        tile.pin = chart.pin(region.id);
        tile.figure = chart.figure({ chart.indicator.id, basis, period, region.id });
        if (tile.figure.number) {
            tile.classIndex = classOf(*tile.figure.number, map.limits);
            ++map.classCounts[std::size_t(tile.classIndex)];
        } else {
            ++map.noDataCount;
        }
        map.tiles.push_back(tile);
    }
    if (!period.isNull()) {
        data.periodText = periodText(period, basis);
        const auto values = valuesAt(store.cube(), *indicator, catalog.statistical(), period);
        const std::vector<double> known = present(values);
        const int decimals = indicator->decimals;
        const db::CubeCell nation
            = store.cube().at({ indicator->id, basis, period, catalog.nation() });
        map.corners.push_back({ ChartsText::tr("China"), {}, cellText(nation, decimals) });
        if (const auto middle = median(known))
            map.corners.push_back(
                { ChartsText::tr("Median (%1)").arg(known.size()), {}, number(*middle, decimals) });
        if (const auto ends = extremes(catalog.statistical(), values)) {
            map.corners.push_back(
                { ChartsText::tr("Highest"), shortName(*catalog.region(ends->highest)),
                    chart.figure({ indicator->id, basis, period, ends->highest }).text });
            map.corners.push_back(
                { ChartsText::tr("Lowest"), shortName(*catalog.region(ends->lowest)),
                    chart.figure({ indicator->id, basis, period, ends->lowest }).text });
            data.summary
                = ChartsText::tr("%1, %2: highest %3, lowest %4, median %5 of %6 provinces.")
                      .arg(data.title, data.periodText,
                          map.corners[2].name + u' ' + map.corners[2].value,
                          map.corners[3].name + u' ' + map.corners[3].value, map.corners[1].value)
                      .arg(known.size());
        }
        data.source = chart.source(period, catalog.statistical());
        data.note
            = ChartsText::tr("Schematic, not a boundary map. The classes are the same in every "
                             "period.");
        QStringList parts { data.unit, data.periodText, QString() };
        parts[2] = ChartsText::tr("%1 provinces + XPCC").arg(catalog.statistical().size());
        parts.removeAll(QString());
        data.subtitle = parts.join(chinese() ? QStringLiteral("，") : QStringLiteral(", "));
    }
    data.body = map;
    return data;
}

ChartData loadTrend(const db::Store& store, const db::Filter& filter)
{
    ChartData data = startChart("trend", store, filter);
    Trend trend;
    const db::Indicator* indicator = store.catalog().indicator(filter.indicator);
    if (!data.empty.isEmpty()) {
        data.body = trend;
        return data;
    }
    const db::Catalog& catalog = store.catalog();
    const IndicatorChart chart { store, filter, *indicator };
    const db::Basis basis = slabOf(store.cube(), *indicator)->basis;
    trend.periods = timeAxis(store.cube(), *indicator);
    trend.axis = chart.axis();
    for (const db::Period p : trend.periods)
        trend.periodLabels.append(periodShort(p));
    std::vector<db::RegionId> drawn = catalog.reporting();
    if (filter.region != catalog.nation() && std::ranges::find(drawn, filter.region) == drawn.end())
        drawn.push_back(filter.region);
    for (const db::RegionId pinned : filter.pinned) {
        if (std::ranges::find(drawn, pinned) == drawn.end())
            drawn.push_back(pinned);
    }
    drawn.push_back(catalog.nation());
    int peers = 0;
    for (const db::RegionId id : drawn) {
        TrendSeries series { id, shortName(*catalog.region(id)), chart.role(id), chart.pin(id), {},
            {} };
        bool any = false;
        bool inside = true;
        for (const db::Period p : trend.periods) {
            const db::CubeCell cell = store.cube().at({ indicator->id, basis, p, id });
            series.points.push_back({ p, cell.number(), cell.status });
            if (cell.hasValue()) {
                any = true;
                series.lastText = cellText(cell, indicator->decimals);
                inside = inside && cell.value <= trend.axis.maximum + trend.axis.step
                    && cell.value >= trend.axis.minimum - trend.axis.step;
            }
        }
        // A national total on the scale of its parts would leave the picture.
        if (!any || (id == catalog.nation() && !inside))
            continue;
        peers += series.role == Role::Peer;
        trend.series.push_back(std::move(series));
    }
    if (trend.series.empty()) {
        data.empty = ChartsText::tr("The workspace holds no figure for this indicator.");
        data.emptyHint = ChartsText::tr("Import a file that has it, or choose another indicator.");
    } else {
        const QString span = trend.periods.size() > 1
            ? QStringLiteral("%1—%2").arg(trend.periodLabels.first(), trend.periodLabels.last())
            : trend.periodLabels.first();
        data.periodText = span;
        QStringList parts { data.unit, span };
        if (trend.axis.minimum > 0)
            data.note = ChartsText::tr("The vertical axis starts at %1.")
                            .arg(number(trend.axis.minimum, trend.axis.decimals));
        // What the source says about the series belongs under its picture.
        if (!indicator->definition.isEmpty())
            data.note
                += (data.note.isEmpty() ? QString() : QStringLiteral(" ")) + indicator->definition;
        if (peers > 1)
            parts.append(ChartsText::tr("%1 regions in grey").arg(peers));
        parts.removeAll(QString());
        data.subtitle = parts.join(chinese() ? QStringLiteral("，") : QStringLiteral(", "));
        const db::Period last = commonPeriod(store.cube(), *indicator, drawn, trend.periods.back());
        data.source = chart.source(last, drawn);
        data.summary
            = ChartsText::tr("%1, %2, %3 lines.").arg(data.title, span).arg(trend.series.size());
    }
    for (const db::Target& target : store.targets().all()) {
        if (target.indicator == indicator->id && (!target.region || *target.region == filter.region)
            && !trend.periods.empty() && notAfter(target.period, trend.periods.back()))
            trend.target = target.value;
    }
    if (trend.target && (*trend.target > trend.axis.maximum || *trend.target < trend.axis.minimum))
        trend.target.reset();
    data.body = trend;
    return data;
}

} // namespace app
