// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/period.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace {

using db::Period;
using db::PeriodKind;

struct Example
{
    Period period;
    qint64 id;
    const char* code;
    PeriodKind kind;
    QDate start;
    QDate end;
};

const Example examples[] = {
    { Period::year(2025), 202512012, "2025", PeriodKind::Year, { 2025, 1, 1 }, { 2025, 12, 31 } },
    { Period::half(2025, 1), 202506006, "2025S1", PeriodKind::Half, { 2025, 1, 1 },
        { 2025, 6, 30 } },
    { Period::half(2025, 2), 202512006, "2025S2", PeriodKind::Half, { 2025, 7, 1 },
        { 2025, 12, 31 } },
    { Period::quarter(2022, 4), 202212003, "2022Q4", PeriodKind::Quarter, { 2022, 10, 1 },
        { 2022, 12, 31 } },
    { Period::quarter(2023, 1), 202303003, "2023Q1", PeriodKind::Quarter, { 2023, 1, 1 },
        { 2023, 3, 31 } },
    { Period::month(2024, 2), 202402001, "202402", PeriodKind::Month, { 2024, 2, 1 },
        { 2024, 2, 29 } },
    { Period::month(2025, 12), 202512001, "202512", PeriodKind::Month, { 2025, 12, 1 },
        { 2025, 12, 31 } },
    { Period::span(2016, 2020), 202012060, "2016-2020", PeriodKind::Span, { 2016, 1, 1 },
        { 2020, 12, 31 } },
};

class PeriodExamples : public testing::TestWithParam<Example>
{
};

TEST_P(PeriodExamples, GoesToItsIdAndCodeAndBack)
{
    const Example& e = GetParam();
    EXPECT_EQ(e.period.id(), e.id);
    EXPECT_EQ(e.period.code(), QString::fromUtf8(e.code));
    EXPECT_EQ(e.period.kind(), e.kind);
    EXPECT_EQ(e.period.startDate(), e.start);
    EXPECT_EQ(e.period.endDate(), e.end);
    EXPECT_EQ(Period::fromId(e.id), e.period);
    EXPECT_EQ(Period::fromCode(QString::fromUtf8(e.code)), e.period);
}

INSTANTIATE_TEST_SUITE_P(
    Every, PeriodExamples, testing::ValuesIn(examples), [](const auto& example) {
        return "P" + QString::fromUtf8(example.param.code).replace(u'-', u'_').toStdString();
    });

TEST(Period, KnowsTheYearItStartsIn)
{
    EXPECT_EQ(Period::span(2016, 2020).startYear(), 2016);
    EXPECT_EQ(Period::year(2025).startYear(), 2025);
    EXPECT_EQ(Period::quarter(2025, 1).startYear(), 2025);
    EXPECT_EQ(Period::month(2025, 1).startYear(), 2025);
}

TEST(Period, OrdersByItsEndThenItsLength)
{
    std::vector<Period> periods { Period::year(2022), Period::month(2022, 12),
        Period::quarter(2022, 4), Period::span(2018, 2022), Period::quarter(2023, 1),
        Period::half(2022, 2), Period::quarter(2022, 3) };
    std::ranges::sort(periods);
    QStringList codes;
    for (const Period period : periods)
        codes.append(period.code());
    EXPECT_EQ(
        codes.join(u' '), QStringLiteral("2022Q3 202212 2022Q4 2022S2 2022 2018-2022 2023Q1"));
}

TEST(Period, GoesBackByYearsInTheSameShape)
{
    EXPECT_EQ(Period::quarter(2022, 4).yearsBefore(1), Period::quarter(2021, 4));
    EXPECT_EQ(Period::span(2016, 2020).yearsBefore(5), Period::span(2011, 2015));
}

TEST(Period, IsNullUnlessSet)
{
    EXPECT_TRUE(Period().isNull());
    EXPECT_EQ(Period().kind(), PeriodKind::None);
    EXPECT_TRUE(Period().code().isEmpty());
}

TEST(Period, RefusesIdsThatAreNoPeriod)
{
    // Nothing, negative, month 0 and 13, a quarter ending in February, a half ending in March,
    // two and five months, a year ending in June, no months, a year out of range, too large.
    for (const qint64 id : { 0LL, -202212003LL, 202200001LL, 202213001LL, 202202003LL, 202203006LL,
             202212002LL, 202212005LL, 202206012LL, 202212000LL, 189912012LL, 220012012LL,
             2022120030LL, 9223372036854775807LL })
        EXPECT_FALSE(Period::fromId(id)) << id;
}

TEST(Period, RefusesCodesThatAreNoPeriod)
{
    for (const char* code : { "", "202", "1899", "2200", "20223", "2022Q0", "2022Q5", "2022q1",
             "2022S3", "202213", "202200", "2022-2021", "2022-2022", "2016-20", "2022Q4 ", " 2022",
             "２０２２", "2022年", "+2022", "1900-2199" })
        EXPECT_FALSE(Period::fromCode(QString::fromUtf8(code))) << code;
}

} // namespace
