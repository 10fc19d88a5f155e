// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_data.h"

#include "app/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChartTable)
};

// A column is text as printed, or a raw number beside it that only the file carries.
struct Sheet
{
    ChartTable shown;
    std::vector<QStringList> file;
    std::vector<bool> raw; // per column: only in the file

    void column(const QString& header, bool numeric, bool onlyInFile = false)
    {
        shown.headers.append(header);
        shown.numeric.push_back(numeric);
        raw.push_back(onlyInFile);
    }
    // `inFile` are the same cells with every digit, where the table shows rounded ones.
    void row(const QStringList& cells, db::RegionId region = {}, const QStringList& inFile = {})
    {
        shown.rows.push_back(cells);
        file.push_back(inFile.isEmpty() ? cells : inFile);
        shown.regions.push_back(region);
    }
};

// The shortest spelling that reads back as the same number.
QString raw(const std::optional<double>& value)
{
    return value ? QString::number(*value, 'g', QLocale::FloatingPointShortest) : QString();
}

int decimalsOf(const QString& text)
{
    const qsizetype point = text.lastIndexOf(QLatin1Char('.'));
    qsizetype end = point + 1;
    while (end < text.size() && text.at(end).isDigit())
        ++end;
    return point < 0 ? 0 : static_cast<int>(end - point - 1);
}

QString rounded(const std::optional<double>& value, int decimals)
{
    return value ? number(*value, decimals) : QStringLiteral("—");
}

QString printed(const Figure& figure)
{
    return figure.number ? figure.text : QStringLiteral("—");
}

// What a reader must know of the figure besides its value.
QString remark(const Figure& figure)
{
    if (!figure.number)
        return figure.reason.isEmpty() ? lightText(Light::NoData) : figure.reason;
    QStringList parts;
    if (figure.status != db::ValueStatus::Reported)
        parts.append(statusText(figure.status));
    if (figure.disputed)
        parts.append(Words::tr("another source states another value"));
    return parts.join(QStringLiteral("; "));
}

QString withUnit(const QString& header, const QString& unit)
{
    return unit.isEmpty() ? header : QStringLiteral("%1 (%2)").arg(header, unit);
}

Sheet sheet(const ChartData& data, const TileMap& map)
{
    Sheet s;
    s.column(Words::tr("Region"), false);
    s.column(withUnit(data.periodText.isEmpty() ? Words::tr("Value") : data.periodText, data.unit),
        true);
    s.column(Words::tr("Number"), true, true);
    s.column(Words::tr("Class"), false);
    s.column(Words::tr("Remark"), false);
    for (const Tile& tile : map.tiles) {
        if (!tile.inScope) {
            s.row(
                { tile.name, QStringLiteral("—"), {}, {}, Words::tr("out of scope") }, tile.region);
            continue;
        }
        const bool classed = tile.classIndex >= 0 && tile.classIndex < map.classLabels.size();
        s.row({ tile.name, printed(tile.figure), raw(tile.figure.number),
                  classed ? map.classLabels[tile.classIndex] : QString(), remark(tile.figure) },
            tile.region);
    }
    return s;
}

Sheet sheet(const ChartData& data, const Trend& trend)
{
    Sheet s;
    s.column(
        withUnit(trend.seriesLabel.isEmpty() ? Words::tr("Region") : trend.seriesLabel, data.unit),
        false);
    for (size_t i = 0; i < trend.periods.size(); ++i)
        s.column(static_cast<qsizetype>(i) < trend.periodLabels.size()
                ? trend.periodLabels[static_cast<qsizetype>(i)]
                : trend.periods[i].code(),
            true);
    s.column(Words::tr("Remark"), false);
    int decimals = trend.axis.decimals;
    for (const TrendSeries& series : trend.series)
        decimals = std::max(decimals, decimalsOf(series.lastText));
    for (const TrendSeries& series : trend.series) {
        QStringList cells { series.name };
        QStringList file { series.name };
        QStringList remarks;
        for (size_t i = 0; i < trend.periods.size(); ++i) {
            const TrendPoint point = i < series.points.size()
                ? series.points[i]
                : TrendPoint { trend.periods[i], {}, {} };
            cells.append(rounded(point.value, decimals));
            file.append(point.value ? raw(point.value) : QStringLiteral("—"));
            if (point.value && point.status != db::ValueStatus::Reported)
                remarks.append(QStringLiteral("%1: %2").arg(
                    s.shown.headers[static_cast<qsizetype>(i) + 1], statusText(point.status)));
        }
        cells.append(remarks.join(QStringLiteral("; ")));
        file.append(cells.constLast());
        s.row(cells, series.region, file);
    }
    return s;
}

Sheet sheet(const ChartData& data, const Ranking& ranking)
{
    Sheet s;
    s.column(Words::tr("Region"), false);
    s.column(withUnit(ranking.nowLabel, data.unit), true);
    s.column(Words::tr("Change"), true);
    s.column(Words::tr("Rank"), true);
    s.column(ranking.thenLabel.isEmpty() ? Words::tr("Before") : ranking.thenLabel, true);
    s.column(Words::tr("Number"), true, true);
    s.column(Words::tr("Remark"), false);
    for (const RankRow& row : ranking.rows) {
        QStringList cells { row.name, printed(row.figure), row.changeText, row.rankText,
            rounded(row.before, decimalsOf(row.figure.text)), raw(row.figure.number),
            remark(row.figure) };
        QStringList file = cells;
        if (row.before)
            file[4] = raw(row.before);
        s.row(cells, row.region, file);
    }
    return s;
}

Sheet sheet(const ChartData& data, const Multiples& multiples)
{
    Sheet s;
    s.column(withUnit(Words::tr("Region"), data.unit), false);
    for (const db::Period period : multiples.periods)
        s.column(periodShort(period), true);
    s.column(Words::tr("Remark"), false);
    int decimals = multiples.axis.decimals;
    for (const MultipleTile& tile : multiples.tiles)
        decimals = std::max(decimals, decimalsOf(tile.lastText));
    const auto line = [&](const QString& name, const std::vector<std::optional<double>>& values,
                          const QString& reason, db::RegionId region) {
        QStringList cells { name };
        QStringList file { name };
        for (size_t i = 0; i < multiples.periods.size(); ++i) {
            const std::optional<double> value = i < values.size() ? values[i] : std::nullopt;
            cells.append(rounded(value, decimals));
            file.append(value ? raw(value) : QStringLiteral("—"));
        }
        cells.append(reason);
        file.append(reason);
        s.row(cells, region, file);
    };
    line(Words::tr("Nation"), multiples.nation, {}, {});
    for (const MultipleTile& tile : multiples.tiles)
        line(tile.name, tile.values, tile.inScope ? tile.reason : Words::tr("out of scope"),
            tile.region);
    return s;
}

Sheet sheet(const ChartData&, const Stacks& stacks)
{
    Sheet s;
    const bool ladder = stacks.lights.empty();
    s.column(stacks.rowLabel.isEmpty() ? Words::tr("Measure") : stacks.rowLabel, false);
    for (const db::RolloutState& state : stacks.states)
        s.column(name(state), true);
    if (ladder)
        s.column(Words::tr("No record"), true);
    s.column(stacks.totalLabel, true);
    for (const StackRow& row : stacks.rows) {
        QStringList cells { row.name };
        for (size_t i = 0; i < stacks.states.size(); ++i)
            cells.append(QString::number(i < row.counts.size() ? row.counts[i] : 0));
        if (ladder)
            cells.append(QString::number(row.unknown));
        cells.append(row.totalText);
        s.row(cells, row.region);
    }
    return s;
}

Sheet sheet(const ChartData&, const Units& units)
{
    Sheet s;
    s.column(units.rowLabel.isEmpty() ? Words::tr("Section") : units.rowLabel, false);
    s.column(Words::tr("No."), true);
    s.column(Words::tr("Task"), false);
    s.column(Words::tr("Light"), false);
    s.column(Words::tr("Reason"), false);
    for (const UnitRow& row : units.rows)
        for (const UnitBlock& block : row.blocks)
            s.row({ row.section, block.number, block.title, lightText(block.light), block.reason });
    return s;
}

Sheet sheet(const ChartData&, const Bullets& bullets)
{
    Sheet s;
    s.column(Words::tr("Group"), false);
    s.column(bullets.nameHeading.isEmpty() ? Words::tr("Indicator") : bullets.nameHeading, false);
    s.column(Words::tr("Value"), true);
    s.column(Words::tr("Number"), true, true);
    s.column(Words::tr("Unit"), false);
    s.column(Words::tr("Period"), false);
    s.column(Words::tr("Median"), true);
    s.column(Words::tr("Target"), false);
    s.column(Words::tr("Change"), true);
    s.column(Words::tr("Rank"), true);
    s.column(bullets.stateHeading.isEmpty() ? Words::tr("Light") : bullets.stateHeading, false);
    s.column(Words::tr("Remark"), false);
    for (const BulletGroup& group : bullets.groups)
        for (const Bullet& b : group.rows)
            s.row({ group.title, b.name, printed(b.figure), raw(b.figure.number), b.unit,
                b.periodText,
                b.regionCount >= 5 ? number(b.quantiles[2], decimalsOf(b.figure.text))
                                   : QStringLiteral("—"),
                b.targetText, b.changeText, b.rankText, b.lightText, remark(b.figure) });
    return s;
}

// Sign and word in every cell; numbers where something is counted.
Sheet sheet(const ChartData&, const RolloutMatrix& matrix)
{
    Sheet s;
    s.column(Words::tr("Group"), false);
    s.column(Words::tr("Measure"), false);
    for (const MatrixColumn& column : matrix.columns)
        s.column(column.name, false);
    s.column(Words::tr("Rolled out"), true);
    s.column(Words::tr("Applicable"), true);
    QStringList foot { {}, Words::tr("Rolled out") };
    for (const RolloutGroup& group : matrix.rowGroups) {
        for (int row = group.first; row < group.first + group.count; ++row) {
            const MatrixRow& head = matrix.rows[size_t(row)];
            QStringList cells { group.title, head.title };
            for (int column = 0; column < int(matrix.columns.size()); ++column) {
                const db::RolloutState* state = matrix.state(matrix.at(row, column));
                cells.append(state ? stateGlyph(state->look) + u' ' + name(*state) : QString());
            }
            cells.append(QString::number(head.total.rolledOut));
            cells.append(QString::number(head.total.applicable));
            s.row(cells);
        }
    }
    for (const MatrixColumn& column : matrix.columns)
        foot.append(QString::number(column.total.rolledOut));
    foot.append(QString::number(matrix.total.rolledOut));
    foot.append(QString::number(matrix.total.applicable));
    s.row(foot);
    return s;
}

Sheet fullSheet(const ChartData& data)
{
    return std::visit([&data](const auto& body) { return sheet(data, body); }, data.body);
}

// Spreadsheets run text that begins like a formula; a plain number is left alone.
QString harmless(const QString& cell, bool numeric)
{
    if (cell.isEmpty() || !QStringLiteral("=+-@\t\r").contains(cell.at(0)))
        return cell;
    bool number = false;
    cell.toDouble(&number);
    return numeric && number ? cell : QLatin1Char('\'') + cell;
}

QByteArray csvLine(const QStringList& cells)
{
    QStringList quoted;
    for (QString cell : cells) {
        const bool special = cell.contains(QLatin1Char(',')) || cell.contains(QLatin1Char('"'))
            || cell.contains(QLatin1Char('\n')) || cell.contains(QLatin1Char('\r'));
        cell.replace(QLatin1Char('"'), QStringLiteral("\"\""));
        quoted.append(special ? QLatin1Char('"') + cell + QLatin1Char('"') : cell);
    }
    return quoted.join(QLatin1Char(',')).toUtf8() + "\r\n";
}

} // namespace

ChartTable chartTable(const ChartData& data)
{
    if (!data.empty.isEmpty())
        return {};
    const Sheet s = fullSheet(data);
    ChartTable table;
    table.regions = s.shown.regions;
    for (qsizetype c = 0; c < s.shown.headers.size(); ++c) {
        if (s.raw[static_cast<size_t>(c)])
            continue;
        table.headers.append(s.shown.headers[c]);
        table.numeric.push_back(s.shown.numeric[static_cast<size_t>(c)]);
    }
    for (const QStringList& cells : s.shown.rows) {
        QStringList row;
        for (qsizetype c = 0; c < cells.size(); ++c)
            if (!s.raw[static_cast<size_t>(c)])
                row.append(cells[c]);
        table.rows.push_back(row);
    }
    return table;
}

QByteArray chartCsv(const ChartData& data)
{
    QByteArray out("\xEF\xBB\xBF");
    for (const QString& line : { data.title, data.subtitle, data.note, data.source, data.empty })
        if (!line.isEmpty())
            out += csvLine({ harmless(line, false) });
    if (data.demonstration)
        out += csvLine({ Words::tr("Demonstration data") });
    if (!data.empty.isEmpty())
        return out;
    const Sheet s = fullSheet(data);
    QStringList headers;
    for (const QString& header : s.shown.headers)
        headers.append(harmless(header, false));
    out += csvLine(headers);
    for (const QStringList& cells : s.file) {
        QStringList line;
        for (qsizetype c = 0; c < cells.size(); ++c)
            line.append(harmless(cells[c], s.shown.numeric[static_cast<size_t>(c)]));
        out += csvLine(line);
    }
    return out;
}

} // namespace app
