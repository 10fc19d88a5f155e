// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/charts.h"
#include "app/edits.h"
#include "tests/bench/anchor.h"
#include "tests/bench/frame.h"
#include "tests/support/round_workspace.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/export.h"
#include "ui/entry/entry_grid.h"
#include "ui/look.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLabel>
#include <QTemporaryDir>

namespace {

// From the change of the filter until everything visible is painted.
template <typename Step> void switching(benchmark::State& state, const char* page, Step step)
{
    bench::Frame frame;
    frame.open(bench::filledFile(), page);
    int n = 0;
    frame.painted.count = 0;
    std::vector<double> times;
    double loaded = 0;
    for (auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        step(frame.session, n++);
        loaded += double(timer.nsecsElapsed()) / 1e6;
        QApplication::processEvents();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    state.counters["charts"] = double(frame.painted.count) / n;
    state.counters["of which loading"] = loaded / n;
    state.counters["median ms"] = times[times.size() / 2];
    state.counters["worst ms"] = times.back();
}

void nextRegion(ui::Session& session, int n)
{
    const auto& regions = session.store()->catalog().reporting();
    session.setRegion(regions[std::size_t(n + 1) % regions.size()]);
}

void nextIndicator(ui::Session& session, int n)
{
    const auto& indicators = session.store()->catalog().indicators();
    session.setIndicator(indicators[std::size_t(n + 1) % indicators.size()].id);
}

void switchRegionOnProvince(benchmark::State& state)
{
    switching(state, "province", nextRegion);
}
BENCHMARK(switchRegionOnProvince)->Iterations(100)->Unit(benchmark::kMillisecond);

void switchRegionOnOverview(benchmark::State& state)
{
    switching(state, "overview", nextRegion);
}
BENCHMARK(switchRegionOnOverview)->Iterations(100)->Unit(benchmark::kMillisecond);

void switchIndicatorOnOverview(benchmark::State& state)
{
    switching(state, "overview", nextIndicator);
}
BENCHMARK(switchIndicatorOnOverview)->Iterations(100)->Unit(benchmark::kMillisecond);

void switchIndicatorOnProvince(benchmark::State& state)
{
    switching(state, "province", nextIndicator);
}
BENCHMARK(switchIndicatorOnProvince)->Iterations(100)->Unit(benchmark::kMillisecond);

void firstPaint(benchmark::State& state)
{
    double bare = 0;
    double own = 0;
    for (auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        {
            QMainWindow window;
            window.setCentralWidget(new QLabel(QStringLiteral("ReformBoard")));
            window.resize(1440, 900);
            window.show();
            bench::Frame::settle();
            bare += double(timer.nsecsElapsed()) / 1e9;
        }
        timer.start();
        bench::Frame frame;
        frame.open(bench::filledFile(), "overview");
        const double took = double(timer.nsecsElapsed()) / 1e9;
        own += took;
        state.SetIterationTime(took);
    }
    state.counters["x bare window"] = own / bare;
}
BENCHMARK(firstPaint)->UseManualTime()->Iterations(5)->Unit(benchmark::kMillisecond);

// From the key to the last pixel: 32 regions × 12 items into a round of a workspace on disk.
void pasteIntoEntryGrid(benchmark::State& state)
{
    ui::applyLook(ui::ThemeChoice::Light);
    const QTemporaryDir folder;
    support::RoundWorkspace workspace(folder.filePath(QStringLiteral("round.mrdb")));
    ui::Session session;
    session.setStore(std::move(workspace.store));
    ui::EntryGrid grid(session);
    app::SheetQuery query;
    query.round = workspace.round;
    grid.resize(1040, 780);
    grid.show(query);
    grid.show();
    grid.goTo(workspace.cell(0, 0));
    bench::Frame::settle();
    QString block;
    for (int row = 0; row < 32; ++row)
        for (int column = 0; column < 12; ++column)
            block += QString::number(row + column + 0.5) + (column < 11 ? u'\t' : u'\n');
    QGuiApplication::clipboard()->setText(block);
    auto* table = grid.findChild<QWidget*>(QStringLiteral("entryTable"));
    QKeyEvent paste(QEvent::KeyPress, Qt::Key_V, Qt::ControlModifier);
    std::vector<double> times;
    for (auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        QApplication::sendEvent(table, &paste);
        QApplication::processEvents();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
        state.PauseTiming();
        app::undo(*session.store(), app::lastUndoable(*session.store())->id);
        grid.reload();
        bench::Frame::settle();
        state.ResumeTiming();
    }
    std::ranges::sort(times);
    state.counters["median ms"] = times[times.size() / 2];
    state.counters["worst ms"] = times.back();
}
BENCHMARK(pasteIntoEntryGrid)->Iterations(20)->Unit(benchmark::kMillisecond);

template <QByteArray (*Write)(const app::ChartData&, const ui::Preset&)>
void exporting(benchmark::State& state)
{
    const auto store = std::move(db::Store::open(bench::filledFile()).store);
    const app::ChartData data = app::chart(u"tile-map")->load(*store, ui::defaultFilter(*store));
    for (auto _ : state)
        benchmark::DoNotOptimize(Write(data, ui::presets().front()));
}
BENCHMARK(exporting<ui::chartPng>)->Iterations(10)->Unit(benchmark::kMillisecond);
BENCHMARK(exporting<ui::chartSvg>)->Iterations(10)->Unit(benchmark::kMillisecond);
BENCHMARK(exporting<ui::chartPdf>)->Iterations(10)->Unit(benchmark::kMillisecond);

} // namespace
