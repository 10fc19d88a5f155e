// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of the roll-out: by measure, by region, and how the measures spread over time.
#include "app/calc/series.h"
#include "app/calc/statistics.h"
#include "app/charts/charts.h"
#include "app/charts/loaders.h"
#include "app/format.h"
#include "app/rollout/adoption.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <numeric>

namespace app {

namespace {

struct ChartsText
{
    Q_DECLARE_TR_FUNCTIONS(ChartsText)
};

// What is published about the roll-out even where no state is recorded.
QString plansIssued(const db::Store& store)
{
    const db::Indicator* indicator = store.catalog().indicatorByCode(QStringLiteral("PLAN_ISSUED"));
    if (!indicator)
        return {};
    const auto& regions = store.catalog().reporting();
    const db::Period period
        = commonPeriod(store.cube(), *indicator, regions, db::Period::year(2199));
    const auto issued = std::ranges::count_if(
        valuesAt(store.cube(), *indicator, regions, period), [](const auto& v) { return v == 1; });
    if (issued == 0)
        return {};
    return ChartsText::tr("Published: %1 of %2 regions had issued their plan by %3. ")
        .arg(issued)
        .arg(regions.size())
        .arg(periodText(period));
}

// The matrix of the filter's period, of those measures that have a state in it.
struct Recorded
{
    RolloutBook book;
    RolloutMatrix matrix;
};

RolloutQuery queryAt(const db::Filter& filter)
{
    RolloutQuery query;
    query.day = filter.period.isNull() ? QDate(1, 1, 1) : filter.period.endDate();
    query.grouped = false;
    return query;
}

Recorded recorded(const db::Store& store, const db::Filter& filter)
{
    Recorded r { rolloutBook(store), {} };
    RolloutQuery query = queryAt(filter);
    r.matrix = rolloutMatrix(r.book, store.catalog(), query);
    const auto columns = std::ptrdiff_t(r.matrix.columns.size());
    for (std::size_t row = 0; row < r.matrix.rows.size(); ++row) {
        const auto from = r.matrix.cells.cbegin() + std::ptrdiff_t(row) * columns;
        if (std::any_of(from, from + columns, [](const RolloutCell& c) { return c.state >= 0; }))
            query.measures.push_back(r.matrix.rows[row].measure.id);
    }
    // With no measure named, a query asks for all of them.
    if (query.measures.empty())
        r.matrix = {};
    else
        r.matrix = rolloutMatrix(r.book, store.catalog(), query);
    return r;
}

// Measures of different lists say the same thing in other words: one list at a time, the one most
// of whose measures have a state. Its name; empty when no measure names its list.
QString shownList(const RolloutMatrix& matrix)
{
    std::map<QString, int> counts;
    for (const MatrixRow& row : matrix.rows) {
        if (!row.measure.listVersion.isEmpty())
            ++counts[row.measure.listVersion];
    }
    const auto most = std::ranges::max_element(
        counts, {}, [](const std::pair<const QString, int>& list) { return list.second; });
    return most == counts.end() ? QString() : most->first;
}

ChartData start(
    const char* id, const QString& title, const db::Store& store, const db::Filter& filter)
{
    ChartData data;
    data.id = QString::fromUtf8(id);
    data.title = title;
    data.demonstration = store.isDemonstration();
    data.periodText = periodText(filter.period);
    return data;
}

void setNoState(ChartData& data, const db::Store& store)
{
    data.empty = ChartsText::tr("No roll-out state is recorded for any region.");
    data.emptyHint = plansIssued(store)
        + ChartsText::tr("Import a list of states (measure, region, date, state), or look round "
                         "the demonstration.");
}

// Of the entries behind the picture: a few titles.
QString sourcesOf(const db::Store& store, QDate day)
{
    std::vector<db::SourceId> ids;
    for (const db::RolloutEntry& entry : store.measures().rollout()) {
        if (entry.from <= day)
            ids.push_back(entry.source);
    }
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return sourceTitles(store, ids);
}

// Ladder states, most advanced first, as the stacks show them.
std::vector<std::size_t> shownStates(const RolloutMatrix& matrix, Stacks& stacks)
{
    std::vector<std::size_t> shown;
    for (std::size_t i = matrix.states.size(); i-- > 0;) {
        if (!matrix.states[i].rank)
            continue;
        stacks.states.push_back(matrix.states[i]);
        shown.push_back(i);
    }
    return shown;
}

StackRow stackRow(const std::vector<int>& counts, const std::vector<std::size_t>& shown,
    const RolloutTotal& total)
{
    StackRow row;
    for (const std::size_t state : shown)
        row.counts.push_back(counts[state]);
    row.unknown = counts.back();
    row.totalText = QStringLiteral("%1 / %2").arg(total.rolledOut).arg(total.applicable);
    return row;
}

// Grey lines without a name tell nothing: the furthest three and the last two are named.
std::vector<std::size_t> namedCurves(const Adoption& adopted)
{
    std::vector<std::size_t> places(adopted.curves.size());
    std::iota(places.begin(), places.end(), std::size_t(0));
    std::ranges::stable_sort(
        places, std::greater(), [&](std::size_t i) { return adopted.curves[i].regions.back(); });
    if (places.size() > 5)
        places.erase(places.begin() + 3, places.end() - 2);
    return places;
}

TrendSeries seriesOf(const Adoption& adopted, const AdoptionCurve& curve)
{
    TrendSeries series;
    series.measure = curve.measure;
    series.name = curve.name;
    for (std::size_t q = 0; q < curve.regions.size(); ++q)
        series.points.push_back(
            { adopted.quarters[q], double(curve.regions[q]), db::ValueStatus::Reported });
    series.lastText = number(curve.regions.back(), 0);
    return series;
}

} // namespace

ChartData loadRollout(const db::Store& store, const db::Filter& filter)
{
    ChartData data = start("rollout", ChartsText::tr("Roll-out of the measures"), store, filter);
    Stacks stacks;
    stacks.totalLabel = ChartsText::tr("rolled out");
    const RolloutMatrix matrix = recorded(store, filter).matrix;
    const QString list = shownList(matrix);
    const std::vector<std::size_t> shown = shownStates(matrix, stacks);
    RolloutTotal total;
    for (int i = 0; i < int(matrix.rows.size()); ++i) {
        const MatrixRow& row = matrix.rows[std::size_t(i)];
        if (row.measure.listVersion != list)
            continue;
        StackRow stack = stackRow(rowCounts(matrix, i), shown, row.total);
        stack.measure = row.measure.id;
        stack.name = row.title;
        stacks.rows.push_back(std::move(stack));
        total.rolledOut += row.total.rolledOut;
        total.applicable += row.total.applicable;
    }
    if (stacks.rows.empty()) {
        setNoState(data, store);
    } else {
        const QString size = ChartsText::tr("%1 measures, %2 regions")
                                 .arg(stacks.rows.size())
                                 .arg(matrix.columns.size());
        data.subtitle = list.isEmpty() ? size : ChartsText::tr("%1: %2").arg(list, size);
        data.summary = ChartsText::tr("%1 of %2 cells are rolled out or evaluated.")
                           .arg(total.rolledOut)
                           .arg(total.applicable);
        data.source = sourcesOf(store, filter.period.endDate());
    }
    data.body = stacks;
    return data;
}

ChartData loadRolloutByRegion(const db::Store& store, const db::Filter& filter)
{
    ChartData data
        = start("rollout-by-region", ChartsText::tr("Roll-out by region"), store, filter);
    Stacks stacks;
    stacks.totalLabel = ChartsText::tr("rolled out");
    stacks.rowLabel = ChartsText::tr("Region");
    const RolloutMatrix matrix = recorded(store, filter).matrix;
    const std::vector<std::size_t> shown = shownStates(matrix, stacks);
    for (int i = 0; i < int(matrix.columns.size()) && !matrix.rows.empty(); ++i) {
        const MatrixColumn& column = matrix.columns[std::size_t(i)];
        StackRow stack = stackRow(columnCounts(matrix, i), shown, column.total);
        stack.region = column.region;
        stack.name = column.name;
        stacks.rows.push_back(std::move(stack));
    }
    if (stacks.rows.empty()) {
        setNoState(data, store);
    } else {
        data.subtitle = ChartsText::tr("%1 measures, %2 regions")
                            .arg(matrix.rows.size())
                            .arg(matrix.columns.size());
        data.summary = ChartsText::tr("%1 of %2 cells are rolled out or evaluated.")
                           .arg(matrix.total.rolledOut)
                           .arg(matrix.total.applicable);
        data.source = sourcesOf(store, filter.period.endDate());
    }
    data.body = stacks;
    return data;
}

ChartData rolloutMatrixChart(const db::Store& store, RolloutMatrix matrix)
{
    ChartData data;
    data.id = QStringLiteral("rollout-matrix");
    data.title = ChartsText::tr("Roll-out matrix");
    data.demonstration = store.isDemonstration();
    data.periodText = matrix.query.day.toString(Qt::ISODate);
    if (matrix.cells.empty()) {
        setNoState(data, store);
    } else {
        data.subtitle = ChartsText::tr("%1: %2").arg(data.periodText,
            ChartsText::tr("%1 measures, %2 regions")
                .arg(matrix.rows.size())
                .arg(matrix.columns.size()));
        data.summary = ChartsText::tr("%1 of %2 cells are rolled out or evaluated.")
                           .arg(matrix.total.rolledOut)
                           .arg(matrix.total.applicable);
        if (matrix.query.compareDay.isValid())
            data.note = ChartsText::tr("Ringed: %n cell(s) changed since %1.", "", matrix.changed)
                            .arg(matrix.query.compareDay.toString(Qt::ISODate));
        data.source = sourcesOf(store, matrix.query.day);
    }
    data.body = std::move(matrix);
    return data;
}

ChartData loadRolloutMatrix(const db::Store& store, const db::Filter& filter)
{
    Recorded record = recorded(store, filter);
    if (!record.matrix.rows.empty()) {
        RolloutQuery query = record.matrix.query;
        query.grouped = true;
        query.day = std::min(query.day, store.asOf()); // nothing is known beyond it
        query.compareDay = lastQuarterEnd(query.day);
        record.matrix = rolloutMatrix(record.book, store.catalog(), query);
    }
    return rolloutMatrixChart(store, std::move(record.matrix));
}

ChartData loadAdoption(const db::Store& store, const db::Filter& filter)
{
    ChartData data = start("adoption", ChartsText::tr("Adoption of the measures"), store, filter);
    Trend trend;
    trend.stepped = true;
    trend.seriesLabel = ChartsText::tr("Measure");
    const Recorded record = recorded(store, filter);
    const QString list = shownList(record.matrix);
    // Nothing is known beyond the day judgements are made on.
    AdoptionScope scope;
    scope.day = std::min(queryAt(filter).day, store.asOf());
    Adoption adopted = adoption(record.book, store.catalog(), scope);
    std::erase_if(adopted.curves, [&](const AdoptionCurve& curve) {
        const auto row = std::ranges::find(
            record.matrix.rows, curve.measure, [](const MatrixRow& r) { return r.measure.id; });
        return row == record.matrix.rows.end() || row->measure.listVersion != list;
    });
    if (adopted.curves.empty()) {
        setNoState(data, store);
        data.body = trend;
        return data;
    }
    trend.periods = adopted.quarters;
    for (const db::Period period : adopted.quarters)
        trend.periodLabels.append(periodShort(period));
    trend.axis = niceAxis(0, double(store.catalog().reporting().size()));
    const std::vector<std::size_t> named = namedCurves(adopted);
    for (std::size_t i = 0; i < adopted.curves.size(); ++i) {
        TrendSeries series = seriesOf(adopted, adopted.curves[i]);
        const auto place = std::ranges::find(named, i);
        if (place != named.end()) {
            series.role = Role::Pinned;
            series.pin = int(place - named.begin());
        }
        trend.series.push_back(std::move(series));
    }
    const auto state
        = std::ranges::find(record.book.states, adopted.state, &db::RolloutState::code);
    data.subtitle = ChartsText::tr("regions at or above “%1” at the end of each quarter")
                        .arg(state == record.book.states.end() ? QString() : name(*state));
    if (!list.isEmpty())
        data.subtitle = ChartsText::tr("%1: %2").arg(list, data.subtitle);
    const AdoptionCurve& first = adopted.curves[named.front()];
    data.summary = ChartsText::tr("Furthest: %1, in %2 of %3 regions.")
                       .arg(first.name)
                       .arg(first.regions.back())
                       .arg(first.applicable);
    data.source = sourcesOf(store, scope.day);
    data.body = trend;
    return data;
}

} // namespace app
