// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_charts.h"

#include <gtest/gtest.h>

namespace {

using support::Kind;
using support::sampleChart;
using support::Size;

std::string kindOf(const testing::TestParamInfo<Kind>& tested)
{
    return support::kindName(tested.param);
}

class ChartTables : public testing::TestWithParam<Kind>
{
};

TEST_P(ChartTables, AreRectangular)
{
    for (const Size size : { Size::Sample, Size::Large }) {
        const app::ChartTable table = app::chartTable(sampleChart(GetParam(), size));
        EXPECT_FALSE(table.rows.empty());
        EXPECT_EQ(table.numeric.size(), static_cast<size_t>(table.headers.size()));
        EXPECT_EQ(table.regions.size(), table.rows.size());
        for (const QStringList& row : table.rows)
            EXPECT_EQ(row.size(), table.headers.size());
    }
    EXPECT_TRUE(app::chartTable(sampleChart(GetParam(), Size::Empty)).rows.empty());
}

TEST_P(ChartTables, AreTheRowsOfTheFile)
{
    const app::ChartData data = sampleChart(GetParam());
    const app::ChartTable table = app::chartTable(data);
    const QByteArray csv = app::chartCsv(data);
    EXPECT_TRUE(csv.startsWith("\xEF\xBB\xBF" + data.title.toUtf8() + "\r\n"));
    // Title, subtitle, note, source, demonstration mark, headers; then the rows.
    EXPECT_EQ(csv.count("\r\n"), 6 + static_cast<qsizetype>(table.rows.size()));
    for (const QStringList& row : table.rows)
        for (const QString& cell : row) {
            if (!cell.isEmpty() && !cell.at(0).isDigit() && !cell.contains(QLatin1Char(','))) {
                EXPECT_TRUE(csv.contains(cell.toUtf8())) << cell.toStdString();
            }
        }
}

INSTANTIATE_TEST_SUITE_P(All, ChartTables, testing::ValuesIn(support::kinds), kindOf);

TEST(ChartTable, GivesTheReasonOfAMissingValueInWords)
{
    const app::ChartTable table = app::chartTable(sampleChart(Kind::Map, Size::Sample, false));
    EXPECT_EQ(
        table.rows[31].join(QLatin1Char('|')), QStringLiteral("XPCC|—||not listed separately"));
    EXPECT_EQ(table.regions[31], db::RegionId { 32 });
}

TEST(ChartTable, RoundsOnScreenAndKeepsEveryDigitInTheFile)
{
    const app::ChartData data = sampleChart(Kind::Ranking);
    EXPECT_EQ(app::chartTable(data).rows[0][4], QStringLiteral("69.7"));
    EXPECT_TRUE(app::chartCsv(data).contains(",69.724,"));
}

TEST(ChartCsv, DisarmsTextThatWouldRunAsAFormula)
{
    app::ChartData data = sampleChart(Kind::Ranking);
    auto& rows = std::get<app::Ranking>(data.body).rows;
    rows[0].name = QStringLiteral("=HYPERLINK(\"http://example.org\")");
    rows[1].name = QStringLiteral("@sum");
    data.title = QStringLiteral("-title");
    const QByteArray csv = app::chartCsv(data);
    EXPECT_TRUE(csv.contains("\"'=HYPERLINK(\"\"http://example.org\"\")\""));
    EXPECT_TRUE(csv.contains("\n'@sum,"));
    EXPECT_TRUE(csv.contains("'-title\r\n"));
    EXPECT_TRUE(csv.contains(",+13.7,")); // a number keeps its sign
}

} // namespace
