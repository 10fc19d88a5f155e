// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/encoding.h"
#include "app/exchange/wide.h"

#include "tests/app/exchange_catalog.h"

#include <gtest/gtest.h>

#include <QFileInfo>

namespace {

QString testData(const char* name)
{
    return QStringLiteral(TEST_DATA "/") + QString::fromUtf8(name);
}

QString sample(const char* name)
{
    return QStringLiteral(TEST_SAMPLES "/") + QString::fromUtf8(name);
}

class Wide : public testing::Test
{
protected:
    app::ReadRows read(const QString& path)
    {
        const auto file = app::readFile(path);
        EXPECT_FALSE(file.problem) << qPrintable(path);
        const auto text = app::decodeText(file.bytes);
        EXPECT_EQ(text.encoding, QStringLiteral("GB18030"));
        return readText(text.text);
    }
    app::ReadRows readText(const QByteArray& utf8)
    {
        m_csv = app::readCsv(utf8);
        EXPECT_FALSE(m_csv.problem);
        EXPECT_TRUE(app::isStatisticsBureau(m_csv.table));
        return app::readStatisticsBureau(m_csv.table, catalog);
    }
    // One line a row: region, period, value.
    std::string print(const app::ReadRows& rows) const
    {
        std::string text;
        for (const auto& row : rows.rows) {
            const auto& o = row.observation;
            text += catalog.region(o.key.region)->shortZh.toStdString() + " "
                + o.key.period.code().toStdString() + " "
                + (o.value ? QString::number(*o.value).toStdString() : "none") + "\n";
        }
        return text;
    }
    const db::Catalog catalog = testing::exchangeCatalog();
    app::CsvRead m_csv;
};

TEST_F(Wide, readsOneIndicatorOverYears)
{
    const auto rows = read(testData("statistics_bureau_year.csv"));
    EXPECT_TRUE(rows.findings.empty());
    EXPECT_EQ(print(rows),
        "北京 2024 3703\n北京 2023 3650\n内蒙古 2024 3942\n内蒙古 2023 3899.5\n兵团 2023 12\n");
    EXPECT_EQ(rows.rows[0].row, 5);
    ASSERT_EQ(rows.newIndicators.size(), 1u);
    const auto& made = rows.newIndicators[0];
    EXPECT_EQ(made.nameZh, QStringLiteral("老年人口数(人口抽样调查)"));
    EXPECT_EQ(made.unit, QStringLiteral("人"));
    EXPECT_EQ(made.code, app::codeFromName(made.nameZh));
    EXPECT_EQ(made.code.size(), 12);
    EXPECT_EQ(made.frequency, QStringLiteral("annual"));
    EXPECT_EQ(made.valueType, QStringLiteral("amount"));
    EXPECT_EQ(made.decimals, 1);
    EXPECT_EQ(made.direction, db::Direction::Monitor);
    EXPECT_EQ(rows.rows[0].observation.key.indicator, db::IndicatorId(-1));
    ASSERT_EQ(rows.sources.size(), 1u);
    EXPECT_EQ(
        rows.sources[0].title, QStringLiteral("国家统计局 分省年度数据：老年人口数(人口抽样调查)"));
    EXPECT_EQ(rows.sources[0].publisher, QStringLiteral("国家统计局"));
    EXPECT_EQ(rows.sources[0].note,
        QStringLiteral("2005年、2015年为1%人口抽样调查样本数据,"
                       "其他年份为1‰样本数据。\n具体抽样比详见出版物。"));
    EXPECT_EQ(made.definition, rows.sources[0].note);
}

TEST_F(Wide, readsSeveralBlocksOfQuartersAndMonths)
{
    const auto rows = read(testData("statistics_bureau_blocks.csv"));
    EXPECT_EQ(print(rows),
        "北京 2025Q3 -4.7\n北京 2025Q2 4\n天津 2025Q2 -0.25\n北京 202509 2183\n北京 202508 none\n");
    ASSERT_EQ(rows.newIndicators.size(), 1u);
    EXPECT_EQ(rows.newIndicators[0].frequency, QStringLiteral("quarterly"));
    EXPECT_EQ(rows.newIndicators[0].valueType, QStringLiteral("ratio"));
    EXPECT_EQ(rows.newIndicators[0].decimals, 2);
    EXPECT_EQ(rows.rows[3].observation.key.indicator, db::IndicatorId(3));
    EXPECT_EQ(rows.rows[4].observation.missing, db::Missing::NotReported);
    std::string codes;
    for (const auto& f : rows.findings)
        codes += f.code.toStdString() + " " + std::to_string(f.row) + "\n";
    EXPECT_EQ(codes, "I304 12\nI303 13\nE301 14\n");
    EXPECT_EQ(rows.sources.size(), 2u);
}

TEST_F(Wide, cumulativeNamesCountFromJanuary)
{
    const auto rows
        = readText("指标：卫生支出_累计值(亿元)\n地区,2025年9月,2025年8月\n北京市,3,2\n");
    ASSERT_EQ(rows.rows.size(), 2u);
    EXPECT_EQ(rows.rows[0].observation.key.basis, db::Basis::YearToDate);
    EXPECT_EQ(rows.rows[0].observation.key.period, db::Period::quarter(2025, 3));
    EXPECT_EQ(rows.rows[1].observation.key.period, db::Period::month(2025, 8));
}

TEST_F(Wide, twoBlocksOfOneIndicatorShareItAndItsSource)
{
    const auto rows = readText(
        "指标：甲(个)\n地区,2024年\n北京市,1\n注：说明\n指标：甲(个)\n地区,2023年\n北京市,2\n");
    EXPECT_EQ(print(rows), "北京 2024 1\n北京 2023 2\n");
    EXPECT_EQ(rows.newIndicators.size(), 1u);
    ASSERT_EQ(rows.sources.size(), 1u);
    EXPECT_EQ(rows.sources[0].note, QStringLiteral("说明"));
}

TEST_F(Wide, reportsWhatItCannotRead)
{
    const auto rows = readText("数据库：年度\n地区,2024年\n北京市,1\n"
                               "指标：床位数(元)\n地区,2024年\n北京市,1\n"
                               "指标：甲(个)\n地区,2024年,去年\n北京市,1x,2,3\n");
    EXPECT_TRUE(rows.rows.empty());
    std::string codes;
    for (const auto& f : rows.findings) {
        codes += f.code.toStdString() + " " + std::to_string(f.row) + "\n";
        EXPECT_FALSE(f.message.isEmpty());
    }
    EXPECT_EQ(codes, "E212 2\nE106 5\nE107 8\nE101 9\nE208 9\nE208 9\n");
}

// The bureau's own files are not part of the project; checked where they lie beside it.
TEST(WideSamples, readAsPublished)
{
    const QString path = sample("nbs_pop65_by_province.csv");
    if (!QFileInfo::exists(path))
        GTEST_SKIP() << "no samples beside the project";
    const auto text = app::decodeText(app::readFile(path).bytes);
    const auto csv = app::readCsv(text.text);
    auto regions = testing::exchangeRegions();
    const auto rows = app::readStatisticsBureau(csv.table, db::Catalog(regions, {}));
    const auto beijing = db::RegionId(2);
    std::optional<double> value2024;
    int ofBeijing = 0;
    for (const auto& row : rows.rows) {
        ofBeijing += row.observation.key.region == beijing ? 1 : 0;
        if (row.observation.key.region == beijing
            && row.observation.key.period == db::Period::year(2024))
            value2024 = row.observation.value;
    }
    EXPECT_EQ(value2024, 3703.0);
    EXPECT_EQ(ofBeijing, 17); // 2025, 2020 and 2010 are not published
    EXPECT_EQ(rows.newIndicators.at(0).unit, QStringLiteral("人"));
    EXPECT_TRUE(app::decodeText(app::readFile(sample("nbs_export.xls")).bytes).problem);
}

TEST(WideSamples, readNegativeRates)
{
    const QString path = sample("nbs_growth_with_negatives.csv");
    if (!QFileInfo::exists(path))
        GTEST_SKIP() << "no samples beside the project";
    const auto text = app::decodeText(app::readFile(path).bytes);
    const auto csv = app::readCsv(text.text);
    const auto rows
        = app::readStatisticsBureau(csv.table, db::Catalog(testing::exchangeRegions(), {}));
    std::vector<double> beijing;
    for (const auto& row : rows.rows) {
        if (row.observation.key.region == db::RegionId(2))
            beijing.push_back(row.observation.value.value_or(0));
    }
    EXPECT_EQ(beijing, (std::vector<double> { -4.7, 4.0, -7.1, 11.2, 3.4, -3.2, -15.5 }));
    EXPECT_EQ(rows.newIndicators.at(0).nameZh,
        QStringLiteral("固定资产投资(不含农户)实际到位资金_比上年增长"));
    EXPECT_EQ(rows.newIndicators.at(0).decimals, 1);
    EXPECT_EQ(rows.newIndicators.at(0).valueType, QStringLiteral("ratio"));
}

} // namespace
