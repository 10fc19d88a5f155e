// SPDX-License-Identifier: GPL-3.0-or-later
// The roll-out matrix of every county: 200 measures × 3,200 regions.
#include "app/rollout/matrix.h"
#include "app/rollout/runs.h"
#include "tests/bench/anchor.h"

#include <benchmark/benchmark.h>

#include <QSqlQuery>

namespace {

constexpr int measureCount = 200;
constexpr int regionCount = 3200;

void execute(const db::Store& store, const char* sql)
{
    QSqlQuery query(store.database());
    if (!query.exec(QString::fromUtf8(sql)))
        std::abort();
}

// One province with 3,200 counties, every cell with a state. Straight into the tables: what is
// measured is reading.
const db::Store& counties()
{
    static const std::unique_ptr<db::Store> store = [] {
        auto made = db::Store::create(QStringLiteral(":memory:"));
        for (const char* sql : { "DROP TRIGGER rollout_insert", "DROP TRIGGER region_insert",
                 "DROP TRIGGER measure_insert",
                 "INSERT INTO source (id, title, kind) VALUES (1, 'Bench', 'demonstration')",
                 "INSERT INTO region (id, code, name_zh, short_zh, name_en, type, sort_order, "
                 "source_id) VALUES (1, '000000', '全国', '全国', 'Nation', 'country', 0, 1)",
                 "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3200) "
                 "INSERT INTO region (id, code, name_zh, short_zh, name_en, type, parent_id, "
                 "sort_order, source_id) SELECT i + 1, printf('%06d', 110000 + i), '县' || i, "
                 "'县' || i, 'County ' || i, 'county', 1, i, 1 FROM n",
                 "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200) "
                 "INSERT INTO measure (id, code, list_class, title_zh, sort_order, source_id) "
                 "SELECT i, 'M' || i, 'universal', '举措' || i, i, 1 FROM n",
                 "INSERT INTO rollout (measure_id, region_id, from_on, state, override_reason, "
                 "source_id) SELECT m.id, r.id, '2021-03-' || printf('%02d', 1 + r.id % 28), "
                 "s.code, "
                 "'bench', 1 FROM measure m JOIN region r ON r.id > 1 JOIN rollout_state s ON "
                 "s.rank = (m.id * 7 + r.id * 3 + r.id / 50) % 6" })
            execute(*made, sql);
        made->reload();
        return made;
    }();
    return *store;
}

app::RolloutQuery query(app::RolloutOrder order)
{
    app::RolloutQuery q;
    q.day = QDate(2022, 11, 30);
    q.compareDay = QDate(2021, 3, 15);
    q.lowest = true;
    q.order = order;
    return q;
}

void check(benchmark::State& state, const app::RolloutMatrix& matrix)
{
    if (matrix.cells.size() != std::size_t(measureCount) * regionCount
        || matrix.total.recorded != measureCount * regionCount)
        state.SkipWithError("the matrix is not whole");
}

void rolloutBook(benchmark::State& state)
{
    const db::Store& store = counties(); // made before the clock runs
    for (auto _ : state)
        benchmark::DoNotOptimize(app::rolloutBook(store));
}
BENCHMARK(rolloutBook)->Iterations(5)->Unit(benchmark::kMillisecond);

void rolloutMatrix(benchmark::State& state)
{
    const app::RolloutBook book = app::rolloutBook(counties());
    for (auto _ : state)
        check(state,
            app::rolloutMatrix(book, counties().catalog(), query(app::RolloutOrder::Official)));
}
BENCHMARK(rolloutMatrix)->Iterations(10)->Unit(benchmark::kMillisecond);

void rolloutSimilarity(benchmark::State& state)
{
    const app::RolloutBook book = app::rolloutBook(counties());
    for (auto _ : state)
        check(state,
            app::rolloutMatrix(book, counties().catalog(), query(app::RolloutOrder::Similarity)));
}
BENCHMARK(rolloutSimilarity)->Iterations(3)->Unit(benchmark::kMillisecond);

} // namespace
