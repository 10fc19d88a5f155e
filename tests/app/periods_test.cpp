// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calc/periods.h"

#include <gtest/gtest.h>

namespace {

using db::Basis;
using db::Period;

struct Spelling
{
    QString text;
    Period period;
    std::optional<Basis> basis;
};

std::vector<Spelling> spellings()
{
    const auto q3 = Period::quarter(2025, 3);
    const std::optional<Basis> none;
    return {
        { QStringLiteral("2025"), Period::year(2025), none },
        { QStringLiteral("2025年"), Period::year(2025), none },
        { QStringLiteral("2025年末"), Period::year(2025), Basis::PointInTime },
        { QStringLiteral("2025S1"), Period::half(2025, 1), none },
        { QStringLiteral("2025H1"), Period::half(2025, 1), none },
        { QStringLiteral("2025-S2"), Period::half(2025, 2), none },
        { QStringLiteral("2025年上半年"), Period::half(2025, 1), none },
        { QStringLiteral("2025年下半年"), Period::half(2025, 2), none },
        { QStringLiteral("2025Q3"), q3, none },
        { QStringLiteral("2025-Q3"), q3, none },
        { QStringLiteral("２０２５Ｑ３"), q3, none },
        { QStringLiteral("2025年3季度"), q3, none },
        { QStringLiteral("2025年第三季度"), q3, none },
        { QStringLiteral("2025年 三季度"), q3, none },
        { QStringLiteral("2025年1-9月"), q3, Basis::YearToDate },
        { QStringLiteral("2025年1—9月(累计)"), q3, Basis::YearToDate },
        { QStringLiteral("２０２５年１－９月（累计）"), q3, Basis::YearToDate },
        { QStringLiteral("2025年前三季度"), q3, Basis::YearToDate },
        { QStringLiteral("2025年1-8月"), Period::month(2025, 8), Basis::YearToDate },
        { QStringLiteral("2025年1-12月"), Period::year(2025), Basis::YearToDate },
        { QStringLiteral("2025年9月末"), q3, Basis::PointInTime },
        { QStringLiteral("2025年8月末"), Period::month(2025, 8), Basis::PointInTime },
        { QStringLiteral("202509"), Period::month(2025, 9), none },
        { QStringLiteral("2025/09"), Period::month(2025, 9), none },
        { QStringLiteral("2025-9"), Period::month(2025, 9), none },
        { QStringLiteral("2025年9月"), Period::month(2025, 9), none },
        { QStringLiteral("2016-2020"), Period::span(2016, 2020), none },
        { QStringLiteral("2016—2020年"), Period::span(2016, 2020), none },
    };
}

TEST(Periods, readsEverySpelling)
{
    for (const Spelling& s : spellings()) {
        const auto parsed = app::parsePeriod(s.text);
        ASSERT_TRUE(parsed) << qPrintable(s.text);
        EXPECT_EQ(parsed->period.code(), s.period.code()) << qPrintable(s.text);
        EXPECT_EQ(parsed->basis, s.basis) << qPrintable(s.text);
    }
}

TEST(Periods, readsItsOwnCodes)
{
    for (const Period p : { Period::year(2020), Period::half(2020, 2), Period::quarter(2020, 4),
             Period::month(2020, 10), Period::span(2011, 2015) })
        EXPECT_EQ(app::parsePeriod(p.code()), (app::ParsedPeriod { p, {} }));
}

TEST(Periods, doesNotGuess)
{
    for (const auto text : { u"", u"25Q3", u"2025Q5", u"2025年五季度", u"2025年13月", u"2025/00",
             u"202513", u"2025年1-13月", u"2025年3-9月", u"2025年1-1月", u"2020-2016", u"3025",
             u"2025Q3x", u"去年", u"2025年9", u"2025.09", u"0000", u"年" })
        EXPECT_FALSE(app::parsePeriod(QStringView(text)))
            << qPrintable(QString(QStringView(text).toString()));
    EXPECT_FALSE(app::parsePeriod(QString(100000, u'2')));
}

} // namespace
