// SPDX-License-Identifier: GPL-3.0-or-later
// Every page of the window on both engines: shown for the first time, and following the filter.
#include "tests/bench/field.h"
#include "tests/bench/frame.h"
#include "ui/pages.h"

#include <benchmark/benchmark.h>

#include <QElapsedTimer>

#include <algorithm>

namespace {

using bench::Field;
using support::Engine;

constexpr double pageGoal = 50; // ms
constexpr int times = 9;

// From the step until everything visible is painted, the median.
template <typename Step> double median(Step step)
{
    std::vector<double> spent;
    for (int n = 0; n < times; ++n) {
        QElapsedTimer timer;
        timer.start();
        step(n);
        QApplication::processEvents();
        spent.push_back(double(timer.nsecsElapsed()) / 1e6);
        bench::Frame::settle();
    }
    std::ranges::sort(spent);
    return spent[spent.size() / 2];
}

void measure(bench::Frame& frame, const ui::PageSpec& page, Field field)
{
    const QString id = QString::fromUtf8(page.id);
    const auto note = [&](const char* what, double ms, double goal = pageGoal) {
        bench::note(QStringLiteral("%1: %2, ms").arg(id, QString::fromUtf8(what)), field, ms, goal);
    };
    ui::Session& session = frame.session;
    QElapsedTimer timer;
    timer.start();
    session.setPage(id);
    QApplication::processEvents();
    note("made and shown first", double(timer.nsecsElapsed()) / 1e6, 0); // once, with its widgets
    bench::Frame::settle();
    const db::Catalog& catalog = session.store()->catalog();
    const auto& provinces = catalog.reporting();
    note("another region", median([&](int n) {
        session.setRegion(provinces[std::size_t(n + 1) % provinces.size()]);
    }));
    note("another indicator", median([&](int n) {
        session.setIndicator(
            catalog.indicatorByCode(QStringLiteral("BENCH_%1").arg(n + 1, 3, 10, QLatin1Char('0')))
                ->id);
    }));
    std::vector<db::RegionId> counties;
    for (const db::Region& region : catalog.regions()) {
        if (region.type == QStringLiteral("county"))
            counties.push_back(region.id);
    }
    // Each time one that was never looked at.
    static std::size_t next = 0;
    if (!counties.empty())
        note("another county", median([&](int) {
            next += 37;
            session.setRegion(counties[next % counties.size()]);
        }));
    session.setRegion(catalog.nation());
    bench::Frame::settle();
}

void eachPage(benchmark::State& state)
{
    const bool large = state.range(0) != 0;
    for (auto _ : state) {
        for (const Engine engine : { Engine::Sqlite, Engine::Postgresql }) {
            const Field field { engine, large };
            bench::Frame frame;
            const auto pages = ui::pages();
            frame.open(bench::filled(field), pages.front().id);
            // Every page once from another one; the first one is there already.
            frame.session.setPage(QString::fromUtf8(pages.back().id));
            bench::Frame::settle();
            for (const ui::PageSpec& page : pages)
                measure(frame, page, field);
        }
    }
}
BENCHMARK(eachPage)->ArgName("large")->Arg(0)->Arg(1)->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace
