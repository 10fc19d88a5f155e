// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edits.h"
#include "tests/bench/anchor.h"

#include <benchmark/benchmark.h>

#include <QElapsedTimer>
#include <QFile>

namespace {

double seconds(const QElapsedTimer& timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

void import(benchmark::State& state)
{
    const QByteArray& csv = bench::canonicalFile();
    const auto anchor = bench::emptyStore(QStringLiteral(":memory:"));
    double own = 0;
    double equal = 0;
    double aside = 0;
    double bare = 0;
    int number = 0;
    for (auto _ : state) {
        const QString file = bench::scratch(QStringLiteral("import%1.mrdb").arg(number++));
        {
            const auto store = bench::emptyStore(file);
            QElapsedTimer timer;
            timer.start();
            const app::ImportPlan plan = app::planImport(*store, QStringLiteral("rows.csv"), csv);
            const auto result = app::applyImport(*store, plan, { {}, QStringLiteral("import") });
            const double took = seconds(timer);
            state.SetIterationTime(took);
            own += took;
            if (result.added != bench::rowCount)
                state.SkipWithError("not every row was written");
        }
        QFile::remove(file);
        // The other one takes turns with ours: the machine changes its mind between runs.
        equal += bench::sqliteCommandSeconds(*anchor, bench::Peer::Equal);
        aside += bench::sqliteCommandSeconds(*anchor, bench::Peer::TriggerAside);
        bare += bench::sqliteCommandSeconds(*anchor, bench::Peer::Bare);
    }
    state.counters["rows/s"] = bench::rowCount * double(number) / own;
    state.counters["sqlite3 equal table"] = equal / own;
    state.counters["sqlite3 trigger aside"] = aside / own;
    state.counters["sqlite3 five columns"] = bare / own;
}
BENCHMARK(import)->UseManualTime()->Iterations(5)->Unit(benchmark::kMillisecond);

void importAgain(benchmark::State& state)
{
    const auto store = std::move(db::Store::open(bench::filledFile()).store);
    for (auto _ : state) {
        const app::ImportPlan plan
            = app::planImport(*store, QStringLiteral("rows.csv"), bench::canonicalFile());
        const auto result = app::applyImport(*store, plan, { {}, QStringLiteral("import") });
        if (result.unchanged != bench::rowCount)
            state.SkipWithError("something was written");
    }
    state.counters["rows/s"]
        = benchmark::Counter(bench::rowCount, benchmark::Counter::kIsIterationInvariantRate);
}
BENCHMARK(importAgain)->Iterations(3)->Unit(benchmark::kMillisecond);

void openWorkspace(benchmark::State& state)
{
    for (auto _ : state) {
        const auto outcome = db::Store::open(bench::filledFile());
        if (!outcome.store || outcome.store->cube().size() != bench::rowCount)
            state.SkipWithError("the workspace is not whole");
    }
}
BENCHMARK(openWorkspace)->Iterations(10)->Unit(benchmark::kMillisecond);

void loadCube(benchmark::State& state)
{
    const auto store = std::move(db::Store::open(bench::filledFile()).store);
    for (auto _ : state)
        store->reload();
}
BENCHMARK(loadCube)->Iterations(10)->Unit(benchmark::kMillisecond);

void saveOneCell(benchmark::State& state)
{
    const auto store = std::move(db::Store::open(bench::filledFile()).store);
    db::Observation row = store->observations().series(
        store->catalog().indicators().front().id, db::Basis::Discrete)[0];
    for (auto _ : state) {
        row.value = *row.value + 1;
        db::Change change(*store, { QStringLiteral("Cell"), QStringLiteral("window"), {}, {} });
        store->observations().put(change, std::span(&row, 1));
        change.commit();
    }
}
BENCHMARK(saveOneCell)->Iterations(100)->Unit(benchmark::kMillisecond);

} // namespace
