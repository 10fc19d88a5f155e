// SPDX-License-Identifier: GPL-3.0-or-later
// All rules over 32 regions, 100 indicators and 40 quarters, beside what the engine takes to group
// the same rows and what we take to read them into memory.
#include "app/checks/check.h"
#include "app/workspace.h"
#include "tests/bench/anchor.h"

#include <benchmark/benchmark.h>

#include <QElapsedTimer>
#include <QSqlQuery>

#include <cmath>
#include <random>

namespace {

constexpr int checkedIndicators = 100;

double milliseconds(const QElapsedTimer& timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

db::Indicator indicator(int number, db::SourceId source)
{
    static const struct
    {
        const char* type;
        const char* unit;
        const char* aggregation;
        db::Basis basis;
    } kinds[] = { { "count", "人", "sum", db::Basis::YearToDate },
        { "ratio", "%", "none", db::Basis::Discrete }, { "rate", "‰", "none", db::Basis::Discrete },
        { "amount", "亿元", "sum", db::Basis::PointInTime } };
    const auto& kind = kinds[number % 4];
    db::Indicator i;
    i.code = QStringLiteral("CHECK_%1").arg(number, 3, 10, QLatin1Char('0'));
    i.nameZh = i.nameEn = i.code;
    i.unit = QString::fromUtf8(kind.unit);
    i.valueType = QString::fromLatin1(kind.type);
    i.frequency = QStringLiteral("quarterly");
    i.basis = kind.basis;
    i.aggregation = QString::fromLatin1(kind.aggregation);
    i.xpccRule = QStringLiteral("separate");
    i.source = source;
    return i;
}

// Trend, season and noise, and one value in a thousand that is wrong.
double value(const db::Indicator& i, int region, int quarter, std::mt19937_64& random)
{
    const auto dice = [&] { return double(random() >> 11) * 0x1.0p-53; };
    const double wrong = dice() < 0.001 ? 3 : 1;
    const double noise = dice() - 0.5;
    if (i.unit == QStringLiteral("%"))
        return (30 + region % 9 + 0.2 * quarter + quarter % 4 + noise) * (wrong > 1 ? 2 : 1);
    const double size = 1000 * (1 + region) * std::pow(1.01, quarter) * (1 + 0.02 * noise);
    const bool toDate = i.basis == db::Basis::YearToDate;
    return std::round(size * (toDate ? 1 + quarter % 4 : 1) * wrong);
}

// A form that asks for everything, in the last quarter there is.
void putRound(db::Store& store, db::Change& change, db::SourceId source)
{
    db::Form form;
    form.code = QStringLiteral("ALL");
    form.frequency = QStringLiteral("quarterly");
    form.source = source;
    const db::FormId formId = store.forms().put(change, form);
    std::vector<db::FormItem> items;
    for (const db::Indicator& i : store.indicators().all())
        items.push_back({ formId, i.id, i.basis, int(items.size()), {}, true, {}, {} });
    store.forms().setItems(change, formId, items);
    const db::Period period = db::Period::quarter(
        2014 + (bench::quarterCount - 1) / 4, (bench::quarterCount - 1) % 4 + 1);
    const db::RoundId round = store.rounds().put(change,
        { {}, formId, period, period.endDate(), period.endDate().addDays(20), {}, {}, source });
    for (const db::RegionId region : store.catalog().reporting())
        store.rounds().put(change, db::Submission { round, region, {}, {} });
}

std::unique_ptr<db::Store> checkedStore(const char* name)
{
    auto store = db::Store::create(bench::scratch(QString::fromLatin1(name)));
    app::fillWorkspace(*store, app::WorkspaceKind::Empty);
    db::Change change(*store, { QStringLiteral("Benchmark"), QStringLiteral("facts"), {}, {} });
    db::Source source;
    source.title = QStringLiteral("Benchmark");
    source.kind = QStringLiteral("statistics");
    const db::SourceId id = store->sources().put(change, source);
    std::mt19937_64 random(20221130);
    std::vector<db::Observation> rows;
    for (int n = 0; n < checkedIndicators; ++n) {
        const db::Indicator i = indicator(n, id);
        const db::IndicatorId indicatorId = store->indicators().put(change, i);
        for (int q = 0; q < bench::quarterCount; ++q) {
            int place = 0;
            for (const db::RegionId region : store->catalog().reporting()) {
                db::Observation o;
                o.key = { indicatorId, i.basis, db::Period::quarter(2014 + q / 4, q % 4 + 1),
                    region };
                o.value = value(i, place++, q, random);
                o.source = id;
                rows.push_back(o);
            }
        }
    }
    store->observations().put(change, rows);
    putRound(*store, change, id);
    change.commit();
    db::CheckRule rule;
    rule.code = QStringLiteral("X1");
    rule.method = QStringLiteral("expression");
    rule.expression = QStringLiteral("CHECK_000 >= lastyear_CHECK_000 * 0.5 && CHECK_000 > 0");
    app::saveRule(*store, rule);
    return store;
}

void checkEverything(benchmark::State& state)
{
    const auto store = checkedStore("checked.mrdb");
    double own = 0;
    double grouped = 0;
    double read = 0;
    std::size_t findings = 0;
    for (auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        findings = app::check(*store, {}).size();
        own += milliseconds(timer);
        state.SetIterationTime(milliseconds(timer) / 1000);
        timer.restart();
        QSqlQuery query(store->database());
        query.setForwardOnly(true);
        query.exec(
            QStringLiteral("SELECT indicator_id, basis, region_id, count(value), avg(value), "
                           "min(value), max(value) FROM observation "
                           "GROUP BY indicator_id, basis, region_id"));
        int groups = 0;
        while (query.next())
            ++groups;
        grouped += milliseconds(timer);
        timer.restart();
        store->reload();
        read += milliseconds(timer);
        if (groups != checkedIndicators * bench::regionCount || findings == 0)
            state.SkipWithError("the workspace is not whole");
    }
    state.counters["findings"] = double(findings);
    state.counters["x group by"] = own / grouped;
    state.counters["x reading"] = own / read;
}
BENCHMARK(checkEverything)->UseManualTime()->Iterations(10)->Unit(benchmark::kMillisecond);

// What is asked again after every cell that is typed: one region of one round.
void checkOneReturn(benchmark::State& state)
{
    const auto store = checkedStore("return.mrdb");
    app::CheckScope scope;
    scope.round = store->rounds().all().front().id;
    scope.region = store->catalog().reporting().front();
    for (auto _ : state)
        benchmark::DoNotOptimize(app::check(*store, scope).size());
}
BENCHMARK(checkOneReturn)->Iterations(20)->Unit(benchmark::kMillisecond);

} // namespace
