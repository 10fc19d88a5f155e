// SPDX-License-Identifier: GPL-3.0-or-later
// Both engines side by side: importing, opening and what the pages ask for.
#include "app/calc/series.h"
#include "tests/bench/anchor.h"
#include "tests/bench/field.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>

#include <algorithm>

namespace {

using bench::Field;
using support::Engine;

constexpr double readGoal = 50; // ms

double milliseconds(const QElapsedTimer& timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

// The median of some runs, each of another place in the field, on both engines in turn.
template <typename Run>
void both(benchmark::State& state, const char* what, int times, double goal, Run run)
{
    const bool large = state.range(0) != 0;
    for (auto _ : state) {
        for (const Engine engine : { Engine::Sqlite, Engine::Postgresql }) {
            const Field field { engine, large };
            const auto store = bench::opened(field);
            std::vector<double> spent;
            for (int n = 0; n < times; ++n) {
                QElapsedTimer timer;
                timer.start();
                if (!run(*store, n))
                    state.SkipWithError("the answer is not whole");
                spent.push_back(milliseconds(timer));
            }
            std::ranges::sort(spent);
            bench::note(QString::fromUtf8(what), field, spent[spent.size() / 2], goal);
        }
    }
}

void sizes(benchmark::internal::Benchmark* b)
{
    b->ArgName("large")->Arg(0)->Arg(1)->Iterations(1)->Unit(benchmark::kMillisecond);
}

std::vector<db::RegionId> lowest(const db::Store& store)
{
    std::vector<db::RegionId> counties;
    for (const db::Region& region : store.catalog().regions()) {
        if (region.type == QStringLiteral("county"))
            counties.push_back(region.id);
    }
    return counties.empty() ? store.catalog().reporting() : counties;
}

const db::Indicator& indicatorAt(const db::Store& store, int n)
{
    return *store.catalog().indicatorByCode(
        QStringLiteral("BENCH_%1").arg(n % bench::indicatorCount, 3, 10, QLatin1Char('0')));
}

db::CellKey cellAt(const db::Store& store, int n)
{
    const std::vector<db::RegionId> regions = lowest(store);
    return { indicatorAt(store, n * 7 + 3).id, db::Basis::Discrete,
        db::Period::quarter(2014 + n % 10, n % 4 + 1),
        regions[std::size_t(n * 97 + 11) % regions.size()] };
}

void importing(benchmark::State& state)
{
    const bool large = state.range(0) != 0;
    for (auto _ : state) {
        std::map<Engine, std::vector<double>> spent;
        for (int n = 0; n < (large ? 1 : 3); ++n) {
            for (const Engine engine : { Engine::Sqlite, Engine::Postgresql })
                spent[engine].push_back(
                    large ? bench::fillSeconds({ engine, large }) : bench::importSeconds(engine));
        }
        for (auto& [engine, all] : spent) {
            std::ranges::sort(all);
            const double rows = large ? double(bench::largeRowCount) : bench::rowCount;
            bench::note(QStringLiteral("import, s"), { engine, large }, all[all.size() / 2]);
            bench::note(QStringLiteral("  thousand rows a second"), { engine, large },
                rows / all[all.size() / 2] / 1000);
            bench::note(QStringLiteral("on disk, MB"), { engine, large },
                bench::megabytes({ engine, large }));
        }
    }
}
BENCHMARK(importing)->Apply(sizes);

void opening(benchmark::State& state)
{
    both(state, "open, ms", 5, 0, [&](const db::Store& store, int) {
        const auto again = std::move(db::Store::open(store.path()).store);
        return again && again->cube().size() >= bench::rowCount;
    });
}
BENCHMARK(opening)->Apply(sizes);

// Looked at from the outside: a program that opens the place and shows the first page.
void memory(benchmark::State& state)
{
    const bool large = state.range(0) != 0;
    for (auto _ : state) {
        for (const Engine engine : { Engine::Sqlite, Engine::Postgresql }) {
            QProcess program;
            program.start(QCoreApplication::applicationFilePath(),
                { QStringLiteral("--show"), bench::filled({ engine, large }) });
            program.waitForFinished(-1);
            const QByteArrayList lines = program.readAllStandardOutput().split('\n');
            if (lines.size() < 3) {
                state.SkipWithError("the program did not start");
                return;
            }
            bench::note(QStringLiteral("open and first page painted, ms"), { engine, large },
                lines[0].toDouble());
            bench::note(QStringLiteral("memory with the first page shown, MB"), { engine, large },
                lines[1].toDouble());
            bench::note(QStringLiteral("  the most it ever was, MB"), { engine, large },
                lines[2].toDouble());
        }
    }
}
BENCHMARK(memory)->Apply(sizes);

void oneCell(benchmark::State& state)
{
    both(state, "read one cell with its words, ms", 200, readGoal,
        [](const db::Store& store, int n) {
            return store.observations().find(cellAt(store, n)).has_value();
        });
}
BENCHMARK(oneCell)->Apply(sizes);

void regionProfile(benchmark::State& state)
{
    both(state, "one lowest region, latest of 200 indicators, ms", 20, readGoal,
        [](const db::Store& store, int n) {
            const db::RegionId region = cellAt(store, n).region;
            int found = 0;
            for (int i = 0; i < bench::indicatorCount; ++i)
                found += app::latest(
                    store.cube(), indicatorAt(store, i), region, db::Period::quarter(2023, 4))
                             .cell.hasValue();
            return found == bench::indicatorCount;
        });
}
BENCHMARK(regionProfile)->Apply(sizes);

void regionOverTime(benchmark::State& state)
{
    both(state, "one lowest region over 40 quarters, ms", 20, readGoal,
        [](const db::Store& store, int n) {
            const db::CellKey cell = cellAt(store, n);
            std::vector<db::CellKey> keys;
            for (int q = 0; q < bench::quarterCount; ++q) {
                keys.push_back(cell);
                keys.back().period = db::Period::quarter(2014 + q / 4, q % 4 + 1);
            }
            return store.observations().find(keys).size() == keys.size();
        });
}
BENCHMARK(regionOverTime)->Apply(sizes);

void overTheProvinces(benchmark::State& state)
{
    both(state, "one indicator over all provinces, ms", 50, readGoal,
        [](const db::Store& store, int n) {
            return app::present(app::valuesAt(store.cube(), indicatorAt(store, n),
                                    store.catalog().reporting(), cellAt(store, n).period))
                       .size()
                == std::size_t(bench::regionCount);
        });
}
BENCHMARK(overTheProvinces)->Apply(sizes);

void countiesOfAProvince(benchmark::State& state)
{
    both(state, "an indicator over the counties of a province, ms", 20, readGoal,
        [](const db::Store& store, int n) {
            const auto& above = store.catalog().reporting();
            const db::RegionId parent = above[std::size_t(n) % above.size()];
            std::vector<db::RegionId> regions;
            for (const db::Region& region : store.catalog().regions()) {
                if (region.parent == parent && region.type == QStringLiteral("county"))
                    regions.push_back(region.id);
            }
            return app::present(app::valuesAt(store.cube(), indicatorAt(store, n), regions,
                                    cellAt(store, n).period))
                       .size()
                == regions.size();
        });
}
BENCHMARK(countiesOfAProvince)->Apply(sizes);

void wholeIndicator(benchmark::State& state)
{
    both(state, "one whole indicator with its words, ms", 5, 0, [](const db::Store& store, int n) {
        return store.observations().series(indicatorAt(store, n).id, db::Basis::Discrete).size()
            >= std::size_t(bench::regionCount * bench::quarterCount);
    });
}
BENCHMARK(wholeIndicator)->Apply(sizes);

void sources(benchmark::State& state)
{
    both(state, "the sources, with their figures counted, ms", 10, readGoal,
        [](const db::Store& store, int) {
            const auto counts = store.observations().countBySource();
            return !counts.empty()
                && !store.observations().bySource(counts.front().first, 12).empty();
        });
}
BENCHMARK(sources)->Apply(sizes);

void savingACell(benchmark::State& state)
{
    const bool large = state.range(0) != 0;
    for (auto _ : state) {
        for (const Engine engine : { Engine::Sqlite, Engine::Postgresql }) {
            const auto store = bench::opened({ engine, large });
            std::vector<double> spent;
            for (int n = 0; n < 50; ++n) {
                auto row = *store->observations().find(cellAt(*store, n));
                row.value = *row.value + 1;
                QElapsedTimer timer;
                timer.start();
                db::Change change(
                    *store, { QStringLiteral("Cell"), QStringLiteral("window"), {}, {} });
                store->observations().put(change, std::span(&row, 1));
                change.commit();
                spent.push_back(milliseconds(timer));
            }
            std::ranges::sort(spent);
            bench::note(QStringLiteral("save one cell of a lowest region, ms"), { engine, large },
                spent[spent.size() / 2], readGoal);
        }
    }
}
BENCHMARK(savingACell)->Apply(sizes);

} // namespace
