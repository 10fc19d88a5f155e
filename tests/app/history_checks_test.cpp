// SPDX-License-Identifier: GPL-3.0-or-later
// The checks that compare a figure with its own past and with other regions: what they must not
// say, and how much they find in series with planted errors.
#include "tests/support/check_workspace.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <iostream>
#include <random>
#include <set>

namespace {

using db::Basis;
using db::Period;
using support::CheckWorkspace;

class HistoryChecks : public testing::Test
{
protected:
    void years(db::IndicatorId indicator, int first, std::initializer_list<double> values)
    {
        for (const double value : values)
            w.put(w.cell(indicator, Basis::Discrete, Period::year(first++)), value);
    }
    std::vector<int> found(const char* method) const
    {
        std::vector<int> result;
        for (const app::CheckFinding& f : w.found(QString::fromLatin1(method)))
            result.push_back(f.cell.period.endYear());
        return result;
    }
    CheckWorkspace w;
};

using Years = std::vector<int>;

TEST_F(HistoryChecks, AnOutlierIsNotAssessedAgainstFewerThanSixChanges)
{
    years(w.rate, 2016, { 10, 10.1, 10.2, 10.3, 10.4, 10.5, 99 });
    EXPECT_EQ(found("outlier"), Years {}); // five other changes
    years(w.rate, 2015, { 9.9 });
    EXPECT_EQ(found("outlier"), Years { 2022 });
}

TEST_F(HistoryChecks, AConstantSeriesIsNeverFlagged)
{
    for (const db::IndicatorId indicator : { w.rate, w.share, w.total })
        years(indicator, 2010, { 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20 });
    for (const char* method : { "outlier", "jump", "unit", "peers" })
        EXPECT_EQ(found(method), Years {}) << method;
}

TEST_F(HistoryChecks, OneOddYearIsFlaggedOnceAndNotItsEcho)
{
    years(w.rate, 2010, { 10, 10.1, 10.2, 10.3, 10.4, 15, 10.6, 10.7, 10.8, 10.9, 11 });
    EXPECT_EQ(found("outlier"), Years { 2015 });
    years(w.total, 2010, { 100, 101, 102, 103, 104, 500, 106, 107, 108, 109, 110 });
    EXPECT_EQ(found("jump"), Years { 2015 });
}

TEST_F(HistoryChecks, AStepIsFlaggedWhereItHappens)
{
    years(w.rate, 2010, { 10, 10.1, 10.2, 10.3, 10.4, 15.5, 15.6, 15.7, 15.8, 15.9, 16 });
    EXPECT_EQ(found("outlier"), Years { 2015 });
}

TEST_F(HistoryChecks, ABreakInTheSeriesIsNoOutlier)
{
    years(w.rate, 2010, { 10, 10.1, 10.2, 10.3, 10.4, 15.5, 15.6, 15.7, 15.8, 15.9, 16 });
    w.put(w.rateCell(2015), 15.5, [](db::Observation& o) { o.status = db::ValueStatus::Break; });
    EXPECT_EQ(found("outlier"), Years {});
}

TEST_F(HistoryChecks, MoreThanANumberIsNotComparedWithOne)
{
    years(w.total, 2021, { 100, 300 });
    EXPECT_EQ(found("jump"), Years { 2022 });
    w.put(w.cell(w.total, Basis::Discrete, Period::year(2022)), 300,
        [](db::Observation& o) { o.qualifier = db::Qualifier::Greater; });
    EXPECT_EQ(found("jump"), Years {});
}

TEST_F(HistoryChecks, SmallCountsMayDouble)
{
    years(w.total, 2020, { 2, 4, 9 });
    EXPECT_EQ(found("jump"), Years {});
    years(w.total, 2020, { 10, 20 });
    EXPECT_EQ(found("jump"), Years { 2021 }); // ten more; 9 is where it came from
}

TEST_F(HistoryChecks, AJumpOfAPercentageIsMeasuredInPoints)
{
    years(w.share, 2021, { 30, 45 });
    EXPECT_EQ(found("jump"), Years {});
    years(w.share, 2021, { 30, 45.1 });
    ASSERT_EQ(found("jump"), Years { 2022 });
    EXPECT_EQ(w.found(QStringLiteral("jump"))[0].sentence,
        QStringLiteral("A year earlier 30.0%, now 45.1%: +15.1 percentage points."));
    w.setRule(QStringLiteral("C206"), [](db::CheckRule& r) { r.threshold = 2; });
    EXPECT_EQ(found("jump"), Years {});
}

TEST_F(HistoryChecks, ATenThousandfoldSlipComesWithTheNumberMeant)
{
    years(w.total, 2019, { 100, 110, 120, 1150000 });
    auto findings = w.found(QStringLiteral("unit"));
    ASSERT_EQ(findings.size(), 1u);
    EXPECT_EQ(findings[0].suggestion, QStringLiteral("115"));
    EXPECT_TRUE(findings[0].sentence.contains(QStringLiteral("10,000")));
    years(w.total, 2019, { 1000000, 1100000, 1200000, 115 });
    findings = w.found(QStringLiteral("unit"));
    ASSERT_EQ(findings.size(), 1u);
    EXPECT_EQ(findings[0].suggestion, QStringLiteral("1150000"));
}

TEST_F(HistoryChecks, ASlipThatIsNoneOfThatSizeIsNotCalledOne)
{
    years(w.total, 2019, { 100, 110, 120, 1150 });
    EXPECT_EQ(found("unit"), Years {});
    years(w.total, 2019, { 1, 1, 1, 1000000 }); // exactly a million: as far from 10,000 as from 10⁸
    EXPECT_EQ(found("unit"), Years {});
}

TEST_F(HistoryChecks, ASlipIsFoundAcrossSeasonsWhileTheSeriesIsYoung)
{
    for (const int quarter : { 1, 2 })
        w.put(w.cell(w.total, Basis::YearToDate, Period::quarter(2022, quarter)), 100 * quarter);
    w.put(w.cell(w.total, Basis::YearToDate, Period::quarter(2021, 4)), 380);
    w.put(w.totalCell(), 3000000);
    const auto findings = w.found(QStringLiteral("unit"));
    ASSERT_EQ(findings.size(), 1u);
    EXPECT_EQ(findings[0].suggestion, QStringLiteral("300"));
}

TEST_F(HistoryChecks, APeerIsMeasuredByItsLevelWhereThereIsNoYearBefore)
{
    double value = 10;
    for (const db::RegionId region : w.provinces) {
        db::CellKey cell = w.rateCell(2022);
        cell.region = region;
        w.put(cell, value += 0.1);
    }
    EXPECT_EQ(found("peers"), Years {});
    w.put(w.rateCell(2022), 20);
    ASSERT_EQ(found("peers"), Years { 2022 });
    // 10.2 … 10.8 of the other seven: the median is 10.5, the spread 0.2 × 1.4826.
    EXPECT_EQ(w.found(QStringLiteral("peers"))[0].sentence,
        QStringLiteral("20.00 ‰; the median of 7 other region(s) is 10.50, the spread 0.30."));
}

TEST_F(HistoryChecks, LargeAndSmallProvincesAreNotComparedByTheirTotals)
{
    double value = 10;
    for (const db::RegionId region : w.provinces) {
        db::CellKey cell = w.totalCell();
        cell.region = region;
        w.put(cell, value += 10);
    }
    w.put(w.totalCell(), 90000);
    EXPECT_EQ(found("peers"), Years {});
}

TEST_F(HistoryChecks, AnOutlierSaysWhatItWasMeasuredWith)
{
    years(w.rate, 2014, { 10, 10.1, 10.3, 10.6, 11, 11.5, 12.1, 12.8, 17.8 });
    ASSERT_EQ(found("outlier"), Years { 2022 });
    EXPECT_EQ(w.found(QStringLiteral("outlier"))[0].sentence,
        QStringLiteral(
            "+5.00 on a year earlier (12.80 ‰); usual: +0.40 (median of 7, spread 0.30); "
            "last values: 11.50, 12.10, 12.80, 17.80."));
}

// Quarterly series with trend, season and noise; errors of eight standard deviations of a change
// are planted in one value in thirty. Seeded, the same on every machine.
class Dice
{
public:
    explicit Dice(unsigned seed)
        : m_engine(seed)
    {
    }
    double unit() { return double(m_engine() >> 11) * 0x1.0p-53; }
    double normal()
    {
        const double radius = std::sqrt(-2 * std::log(1 - unit()));
        return radius * std::cos(6.283185307179586 * unit());
    }

private:
    std::mt19937_64 m_engine;
};

struct Planted
{
    std::vector<db::Observation> rows;
    std::set<db::CellKey> errors;
};

Planted plant(const CheckWorkspace& w, Dice& dice)
{
    Planted result;
    constexpr double noise = 0.4;
    const double sd = noise * std::sqrt(2.0); // of the difference of two
    for (const db::RegionId region : w.provinces) {
        for (const db::IndicatorId indicator : { w.rate, w.share }) {
            const double level = 20 + 20 * dice.unit();
            const double trend = 0.3 * dice.normal();
            const double season = 3 * dice.unit();
            for (int q = 0; q < 40; ++q) {
                db::Observation o;
                o.key = { indicator, Basis::Discrete, Period::quarter(2013 + q / 4, q % 4 + 1),
                    region };
                o.value = level + trend * q / 4 + season * (q % 4) + noise * dice.normal();
                o.source = w.source;
                if (q >= 4 && dice.unit() < 1 / 30.0) {
                    result.errors.insert(o.key);
                    *o.value += (dice.unit() < 0.5 ? -8 : 8) * sd;
                }
                result.rows.push_back(o);
            }
        }
    }
    return result;
}

TEST(PlantedErrors, AreFoundNineTimesInTenAndNotMoreThanOneInTwentyIsFalse)
{
    std::size_t planted = 0;
    int hits = 0;
    int wrong = 0;
    for (unsigned seed = 1; seed <= 5; ++seed) {
        CheckWorkspace w;
        Dice dice(seed);
        const Planted made = plant(w, dice);
        db::Change change(*w.store, { QStringLiteral("test"), QStringLiteral("window"), {}, {} });
        w.store->observations().put(change, made.rows);
        change.commit();
        planted += made.errors.size();
        for (const app::CheckFinding& f : w.found(QStringLiteral("outlier")))
            ++(made.errors.contains(f.cell) ? hits : wrong);
    }
    std::cout << planted << " planted, " << hits << " found, " << wrong << " false\n";
    ASSERT_GT(planted, 80u);
    EXPECT_GE(hits, 0.9 * double(planted));
    EXPECT_LE(wrong, 0.05 * double(hits + wrong));
}

} // namespace
