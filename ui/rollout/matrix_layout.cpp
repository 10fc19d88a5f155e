// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rollout/matrix_layout.h"

#include "ui/charts/draw.h"
#include "ui/rollout/matrix_words.h"
#include "ui/theme.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int fullCell = 25;
constexpr int narrowestCell = 22; // disc and character side by side
constexpr int lowestCell = 13; // a character of 11 px on its fill
constexpr int usualRowHead = 184;
constexpr int narrowestRowHead = 168;
constexpr int wantedRowHead = 220; // for titles longer than the usual head; cells give way for it
constexpr int roomyRowHead = 330; // wider only for titles, where there is room to spare
constexpr int widestRowHead = 560;
constexpr int besideTitle = 62; // edge, coverage bar and their gaps
constexpr int blockGap = 4;
constexpr int scrollBar = 10;
constexpr int characterStep = 13;
constexpr int longestName = 118; // of a turned or stacked name

int nameLength(const QString& name)
{
    return standsUpright(name) ? int(name.size()) * characterStep
                               : int(std::ceil(textWidth(font(captionPx, true), name)));
}

int titled(const std::vector<app::RolloutGroup>& groups)
{
    return int(std::ranges::count_if(groups, [](const auto& g) { return !g.title.isEmpty(); }));
}

int totalsWidth(const app::RolloutMatrix& matrix)
{
    qreal width = widest(font(captionPx), totalsHead());
    for (const app::MatrixRow& row : matrix.rows)
        width = std::max(width, textWidth(font(smallPx, true), row.total.text()));
    return std::max(46, int(std::ceil(width)) + 10);
}

// For the longest title as a whole.
int wholeHead(const app::RolloutMatrix& matrix)
{
    qreal width = 0;
    for (const app::MatrixRow& row : matrix.rows)
        width = std::max(width, textWidth(font(smallPx), row.title));
    return int(std::ceil(width)) + besideTitle;
}

void layColumns(MatrixLayout& layout, const app::RolloutMatrix& matrix, int room)
{
    const int count = int(matrix.columns.size());
    const int gaps = std::max(0, int(matrix.columnBlocks.size()) - 1) * blockGap;
    const int whole = wholeHead(matrix);
    const int head = std::clamp(whole, usualRowHead, wantedRowHead);
    const auto cells = [&](int rowHead) { return (room - gaps - rowHead) / std::max(count, 1); };
    layout.cellWidth = std::min(
        std::max(cells(head), std::min(cells(narrowestRowHead), narrowestCell)), fullCell);
    if (layout.cellWidth < narrowestCell) { // scrolls: then at full size
        layout.cellWidth = fullCell;
        layout.rowHead = usualRowHead;
    } else {
        layout.rowHead = std::clamp(room - gaps - layout.cellWidth * count, narrowestRowHead,
            std::clamp(whole, roomyRowHead, widestRowHead));
    }
    int x = 0;
    for (const app::RolloutGroup& block : matrix.columnBlocks) {
        x += block.first > 0 ? blockGap : 0;
        for (int i = 0; i < block.count; ++i, x += layout.cellWidth)
            layout.columnX.push_back(x);
    }
    layout.content.setWidth(x);
}

void layRows(MatrixLayout& layout, const app::RolloutMatrix& matrix, int room)
{
    const int count = int(matrix.rows.size());
    const int groups = titled(matrix.rowGroups);
    const auto height = [&] { return (room - groups * layout.groupRow) / std::max(count, 1); };
    if (height() < 21)
        layout.groupRow = 18;
    layout.cellHeight = std::min(height(), fullCell);
    if (layout.cellHeight < lowestCell) { // scrolls: then at the size of a small window
        layout.cellHeight = 21;
        layout.groupRow = 24;
    }
    int y = 0;
    for (const app::RolloutGroup& group : matrix.rowGroups) {
        y += group.title.isEmpty() ? 0 : layout.groupRow;
        for (int i = 0; i < group.count; ++i, y += layout.cellHeight)
            layout.rowY.push_back(y);
    }
    layout.content.setHeight(y);
}

int placeAt(const std::vector<int>& edges, int size, int at)
{
    const auto after = std::ranges::upper_bound(edges, at);
    if (after == edges.begin())
        return -1;
    const auto found = after - 1;
    return at < *found + size ? int(found - edges.begin()) : -1;
}

std::pair<int, int> placesIn(const std::vector<int>& edges, int size, int from, int to)
{
    const auto first = std::ranges::upper_bound(edges, from - size);
    const auto last = std::ranges::lower_bound(edges, to);
    return { int(first - edges.begin()), int(std::max(first, last) - edges.begin()) };
}

} // namespace

bool standsUpright(const QString& name)
{
    return std::ranges::all_of(name, [](QChar c) { return c.unicode() >= 0x2E80; });
}

int MatrixLayout::rowAt(int y) const
{
    return placeAt(rowY, cellHeight, y);
}

int MatrixLayout::columnAt(int x) const
{
    return placeAt(columnX, cellWidth, x);
}

std::pair<int, int> MatrixLayout::rowsIn(int from, int to) const
{
    return placesIn(rowY, cellHeight, from, to);
}

std::pair<int, int> MatrixLayout::columnsIn(int from, int to) const
{
    return placesIn(columnX, cellWidth, from, to);
}

MatrixLayout layoutMatrix(const app::RolloutMatrix& matrix, QSize room)
{
    MatrixLayout layout;
    layout.blockRow = titled(matrix.columnBlocks) > 0 ? 18 : 0;
    int longest = 0;
    for (const app::MatrixColumn& column : matrix.columns)
        longest = std::max(longest, nameLength(column.name));
    layout.nameRow = std::clamp(longest, 2 * characterStep, longestName) + 7;
    layout.totals = totalsWidth(matrix);
    // The scroll bar of the other direction takes its room from this one.
    layColumns(layout, matrix, room.width() - layout.totals - scrollBar);
    const bool scrolls = layout.rowHead + layout.content.width() + layout.totals > room.width();
    layRows(layout, matrix,
        room.height() - layout.columnHead() - layout.totalRow - (scrolls ? scrollBar : 0));
    return layout;
}

} // namespace ui
