// SPDX-License-Identifier: GPL-3.0-or-later
// What a chart shows, as values: everything computed and worded, nothing about colours, fonts or
// pixels. ui/charts draws any of these; the table and the CSV are made from the same values.
#pragma once

#include "app/light.h"
#include "app/rollout/matrix.h"

#include <QString>
#include <QStringList>

#include <array>
#include <variant>

namespace app {

// How a region takes part in a picture; drawing decides what that looks like.
enum class Role : quint8 { Peer, Nation, Selected, Pinned };

// One figure with what explains its look. `text` is ready to print (with its qualifier).
struct Figure
{
    db::CellKey key;
    std::optional<double> number;
    QString text; // "—" when there is none
    QString reason; // why there is none, in words; empty when there is one
    db::ValueStatus status = db::ValueStatus::Reported;
    bool disputed = false; // another source states another value
    bool operator==(const Figure&) const = default;
};

struct Tile
{
    db::RegionId region {};
    QString name;
    int row = 0; // 1-based
    int column = 0;
    bool inScope = true;
    bool extension = false; // XPCC: dotted outline
    Role role = Role::Peer;
    Figure figure;
    int classIndex = -1; // into TileMap::limits' classes, -1 without a value
    int pin = -1; // place among the pinned regions
    QString letters; // official letters, for tiles too small for the name; may be empty
    bool operator==(const Tile&) const = default;
};

struct Corner
{
    QString label; // nation, median (31), highest, lowest
    QString name; // region, empty for nation and median
    QString value;
    bool operator==(const Corner&) const = default;
};

struct TileMap
{
    std::vector<Tile> tiles;
    std::vector<double> limits; // n limits make n + 1 classes; the same in every period
    QStringList classLabels;
    std::vector<int> classCounts;
    int noDataCount = 0;
    int outOfScopeCount = 0;
    std::vector<Corner> corners;
    bool operator==(const TileMap&) const = default;
};

struct TrendPoint
{
    db::Period period;
    std::optional<double> value; // none: a gap, never interpolated
    db::ValueStatus status = db::ValueStatus::Reported;
    bool operator==(const TrendPoint&) const = default;
};

struct TrendSeries
{
    db::RegionId region {};
    QString name;
    Role role = Role::Peer;
    int pin = -1; // place among the pinned regions
    std::vector<TrendPoint> points; // one for each of Trend::periods
    QString lastText;
    db::MeasureId measure {}; // where a series is a measure and not a region
    bool operator==(const TrendSeries&) const = default;
};

struct TrendMarker
{
    double position = 0; // in steps of Trend::periods, 0 the first
    QString text; // document number or "definition changed"
    bool operator==(const TrendMarker&) const = default;
};

struct Axis
{
    double minimum = 0;
    double maximum = 1;
    double step = 1;
    int decimals = 0;
    bool operator==(const Axis&) const = default;
};

struct Trend
{
    std::vector<db::Period> periods; // ascending, evenly spaced in meaning (all years or quarters)
    QStringList periodLabels;
    Axis axis; // nice, fixed for the indicator over all regions
    std::vector<TrendSeries> series;
    std::vector<TrendMarker> markers;
    std::optional<double> target;
    bool stepped = false; // counts: they stay until they change, and are drawn so
    QString seriesLabel; // what a series is; empty: a region
    bool operator==(const Trend&) const = default;
};

struct RankRow
{
    db::RegionId region {};
    QString name;
    Role role = Role::Peer;
    int pin = -1;
    Figure figure;
    std::optional<double> before; // same indicator, the compared period
    QString rankText; // "3", "tied 2", or "—"
    QString changeText; // "+1.09", or words when the base is missing
    bool operator==(const RankRow&) const = default;
};

struct Ranking
{
    std::vector<RankRow> rows; // highest first, regions without a value last
    Axis axis;
    std::optional<double> median;
    QString nowLabel;
    QString thenLabel;
    bool operator==(const Ranking&) const = default;
};

struct MultipleTile
{
    db::RegionId region {};
    QString name;
    int row = 0;
    int column = 0;
    bool inScope = true;
    bool extension = false;
    Role role = Role::Peer;
    int pin = -1;
    std::vector<std::optional<double>> values; // one for each of Multiples::periods
    QString lastText;
    QString reason; // when every value is missing
    bool operator==(const MultipleTile&) const = default;
};

struct Multiples
{
    std::vector<db::Period> periods;
    std::vector<MultipleTile> tiles;
    std::vector<std::optional<double>> nation;
    Axis axis; // one scale for all
    bool operator==(const Multiples&) const = default;
};

struct StackRow
{
    db::MeasureId measure {}; // a row is a measure, or else a region
    QString name;
    std::vector<int> counts; // regions (or measures) in each of Stacks::states
    int unknown = 0; // those without a recorded state
    QString totalText; // "18 / 32"
    db::RegionId region {};
    bool operator==(const StackRow&) const = default;
};

struct Stacks
{
    std::vector<db::RolloutState> states; // most advanced first
    std::vector<StackRow> rows;
    QString totalLabel; // what the number at the right counts
    QString rowLabel; // what a row is; empty: a measure
    std::vector<Light> lights; // the look of each state; empty: that of the ladder
    bool operator==(const Stacks&) const = default;
};

struct UnitBlock
{
    db::TaskId task {};
    QString number;
    QString title;
    Light light = Light::NoData;
    QString reason; // the sentence that explains the light
    bool operator==(const UnitBlock&) const = default;
};

struct UnitRow
{
    QString section;
    std::vector<UnitBlock> blocks;
    bool operator==(const UnitRow&) const = default;
};

struct Units
{
    std::vector<UnitRow> rows;
    std::array<int, lightCount> counts {};
    std::optional<int> milestonesDone; // none: no milestones are recorded
    int milestonesTotal = 0;
    int milestonesExpected = 0; // by the as-of date
    QString rowLabel; // what a row is, for the table; empty: a section
    bool operator==(const Units&) const = default;
};

struct Bullet
{
    db::IndicatorId indicator {};
    QString name;
    Figure figure;
    QString unit;
    QString periodText;
    bool stale = false; // more than two years older than the period asked for
    double minimum = 0; // the track: the range of all regions and the target
    double maximum = 1;
    std::array<double, 5> quantiles {}; // 10, 25, 50, 75, 90 % over the statistical regions
    int regionCount = 0; // how many regions have a value; quantiles mean nothing below 5
    std::optional<double> target;
    QString targetText;
    QString changeText;
    int changeGood = 0; // +1 better, -1 worse, 0 neither (by the indicator's direction)
    std::vector<std::optional<double>> spark;
    QString rankText; // "9/31", "tied 4/31"
    std::optional<Light> light; // none: not judged (monitor-only or no target)
    QString lightText;
    bool operator==(const Bullet&) const = default;
};

struct BulletGroup
{
    QString title;
    std::vector<Bullet> rows;
    bool operator==(const BulletGroup&) const = default;
};

struct Bullets
{
    std::vector<BulletGroup> groups;
    // What the rows, the tracks and the last column are, where they are not indicators among
    // regions with their lights.
    QString nameHeading {};
    QString trackHeading {};
    QString stateHeading {};
    bool operator==(const Bullets&) const = default;
};

struct ChartData
{
    QString id;
    QString title;
    QString unit; // as printed beside the title; empty when the chart has none
    QString periodText;
    QString subtitle; // the line after the title on screen: unit, period, scope
    QString note; // "axis starts at 20", "schematic, not a boundary map"
    QString source; // where the figures come from, as printed under the picture
    QString empty; // a sentence when there is nothing to draw: then the rest may be empty
    QString emptyHint; // what to do about it
    QString summary; // one sentence saying what the picture shows, for screen readers
    bool demonstration = false; // print the demonstration mark
    std::variant<TileMap, Trend, Ranking, Multiples, Stacks, Units, Bullets, RolloutMatrix> body;
    bool operator==(const ChartData&) const = default;
};

// Exactly what is drawn, as a table: shown beside the chart, saved as CSV, copied as text.
struct ChartTable
{
    QStringList headers;
    std::vector<QStringList> rows;
    std::vector<bool> numeric; // per column: right-aligned
    std::vector<db::RegionId> regions; // per row, RegionId{} when the row is not a region
};
ChartTable chartTable(const ChartData& data);
QByteArray chartCsv(const ChartData& data); // UTF-8 with BOM, CRLF, title and source lines first

} // namespace app
