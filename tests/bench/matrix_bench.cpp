// SPDX-License-Identifier: GPL-3.0-or-later
// Scrolling the roll-out matrix of every county: 200 measures × 3,200 regions, one frame of
// 1440 × 900 at a time. Beside it as many filled rectangles with a character each, the least that
// could be painted there.
#include "tests/support/sample_matrix.h"
#include "ui/look.h"
#include "ui/rollout/matrix_view.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace {

constexpr QSize frame(1440, 900);

double median(std::vector<double> times)
{
    std::ranges::sort(times);
    return times[times.size() / 2];
}

double milliseconds(const QElapsedTimer& timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

double plainFrame(QImage& image, const ui::MatrixView& view, int cells)
{
    const ui::MatrixLayout& layout = view.matrixLayout();
    const int across = frame.width() / layout.cellWidth;
    const ui::Theme& theme = ui::Theme::light();
    QElapsedTimer timer;
    timer.start();
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(image.rect(), theme.surface);
    painter.setFont(ui::font(ui::captionPx));
    for (int i = 0; i < cells; ++i) {
        const QRect cell(i % across * layout.cellWidth, i / across * layout.cellHeight,
            layout.cellWidth - 1, layout.cellHeight - 1);
        const ui::Theme::Ink& look = theme.ramp[std::size_t(i) % theme.ramp.size()];
        painter.fillRect(cell, look.fill);
        painter.setPen(look.ink);
        painter.drawText(cell, Qt::AlignCenter, view.matrix().states[std::size_t(i) % 6].mark);
    }
    painter.end();
    return milliseconds(timer);
}

void paintRolloutMatrix(benchmark::State& state)
{
    ui::applyLook(ui::ThemeChoice::Light);
    ui::MatrixView view;
    view.resize(frame);
    view.setMatrix(support::sampleMatrix(200, 3200));
    view.show();
    QApplication::processEvents();
    QImage image(frame, QImage::Format_ARGB32_Premultiplied);
    std::vector<double> times;
    std::vector<double> plain;
    int n = 0;
    int cells = 0;
    for (auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        ++n; // both ways at once, never the same places twice
        view.horizontalScrollBar()->setValue(n * 37 % view.horizontalScrollBar()->maximum());
        view.verticalScrollBar()->setValue(n * 11 % view.verticalScrollBar()->maximum());
        QPainter painter(&image);
        view.viewport()->render(&painter);
        painter.end();
        times.push_back(milliseconds(timer));
        state.PauseTiming();
        cells = view.paintedCells();
        plain.push_back(plainFrame(image, view, cells));
        state.ResumeTiming();
    }
    if (cells == 0)
        state.SkipWithError("nothing was painted");
    state.counters["cells"] = cells;
    state.counters["median ms"] = median(times);
    state.counters["worst ms"] = *std::ranges::max_element(times);
    state.counters["x plain rectangles"] = median(times) / median(plain);
}
BENCHMARK(paintRolloutMatrix)->Iterations(100)->Unit(benchmark::kMillisecond);

} // namespace
