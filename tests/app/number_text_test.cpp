// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calc/number_text.h"

#include <gtest/gtest.h>

namespace {

using app::machineNumber;
using app::NumberFault;
using app::peopleNumber;

TEST(MachineNumber, readsDecimals)
{
    EXPECT_EQ(machineNumber("0").value, 0.0);
    EXPECT_EQ(machineNumber("-4.7").value, -4.7);
    EXPECT_EQ(machineNumber("1e3").value, 1000.0);
    EXPECT_EQ(machineNumber(".5").value, 0.5);
    EXPECT_FALSE(std::signbit(machineNumber("-0").value));
}

TEST(MachineNumber, refusesWhatIsNotOneFiniteDecimal)
{
    struct Case
    {
        const char* text;
        NumberFault fault;
        int at;
    };
    const Case cases[] = { { "", NumberFault::Empty, 0 }, { "nan", NumberFault::NotANumber, 1 },
        { "inf", NumberFault::NotANumber, 1 }, { "-inf", NumberFault::NotANumber, 2 },
        { "0x10", NumberFault::NotANumber, 2 }, { "12,3O5", NumberFault::NotANumber, 3 },
        { "12a", NumberFault::NotANumber, 3 }, { "1e", NumberFault::NotANumber, 2 },
        { " 1", NumberFault::NotANumber, 1 }, { "+1", NumberFault::NotANumber, 1 },
        { ".", NumberFault::NotANumber, 1 }, { "-", NumberFault::NotANumber, 2 },
        { "1.2.3", NumberFault::NotANumber, 4 }, { "1e301", NumberFault::OutOfRange, 1 },
        { "1e999", NumberFault::OutOfRange, 1 }, { "-1e999", NumberFault::OutOfRange, 1 } };
    for (const Case& c : cases) {
        const auto number = machineNumber(c.text);
        EXPECT_EQ(int(number.fault), int(c.fault)) << c.text;
        EXPECT_EQ(number.at, c.at) << c.text;
    }
}

TEST(MachineNumber, shiftsWithOneRounding)
{
    EXPECT_EQ(machineNumber("12.3", 4).value, 123000.0);
    EXPECT_EQ(machineNumber("1.1", 8).value, 110000000.0);
    EXPECT_EQ(machineNumber("35775", -4).value, 3.5775);
    EXPECT_EQ(machineNumber("1.5e3", 4).value, 15000000.0);
    EXPECT_EQ(machineNumber("1e290", 8).value, 1e298);
    EXPECT_FALSE(machineNumber("1e295", 8).ok());
}

TEST(PeopleNumber, readsWhatPeopleWrite)
{
    struct Case
    {
        QString text;
        QString unit;
        double value;
        bool adapted;
    };
    const QString people = QStringLiteral("人");
    const QString percent = QStringLiteral("%");
    const Case cases[] = { { QStringLiteral("12.5"), people, 12.5, false },
        { QStringLiteral("１２．５"), people, 12.5, true },
        { QStringLiteral(" 7 "), people, 7, true },
        { QStringLiteral("1,234,567.8"), people, 1234567.8, true },
        { QStringLiteral("１，２３４"), people, 1234, true },
        { QStringLiteral("-1,234"), people, -1234, true },
        { QStringLiteral("−3.2"), percent, -3.2, true },
        { QStringLiteral("+3.2"), percent, 3.2, true },
        { QStringLiteral("85.6%"), percent, 85.6, true },
        { QStringLiteral("85.6％"), percent, 85.6, true },
        { QStringLiteral("1.1万"), people, 11000, true },
        { QStringLiteral("2亿"), people, 2e8, true } };
    for (const Case& c : cases) {
        const auto number = peopleNumber(c.text, c.unit);
        ASSERT_TRUE(number.ok()) << qPrintable(c.text);
        EXPECT_EQ(number.value, c.value) << qPrintable(c.text);
        EXPECT_EQ(number.adapted, c.adapted) << qPrintable(c.text);
    }
}

TEST(PeopleNumber, knowsTheMarksForNoFigure)
{
    for (const auto text : { u"—", u"--", u"-", u"/", u"无", u"未报", u"－" }) {
        const auto number = peopleNumber(QStringView(text), u"人");
        EXPECT_TRUE(number.ok());
        EXPECT_FALSE(number.value);
        EXPECT_EQ(number.missing, db::Missing::NotReported);
    }
    for (const auto text : { u"…", u"..." }) {
        const auto number = peopleNumber(QStringView(text), u"人");
        EXPECT_EQ(number.value, 0.0);
        EXPECT_EQ(number.status, db::ValueStatus::NotSignificant);
    }
}

TEST(PeopleNumber, refusesTheRestWithItsPlace)
{
    struct Case
    {
        QString text;
        QString unit;
        NumberFault fault;
        int at;
    };
    const QString people = QStringLiteral("人");
    const Case cases[] = { { QStringLiteral("12,3O5"), people, NumberFault::NotANumber, 5 },
        { QStringLiteral("12,34"), people, NumberFault::BadGroups, 3 },
        { QStringLiteral("1234,567"), people, NumberFault::BadGroups, 5 },
        { QStringLiteral(",123"), people, NumberFault::BadGroups, 1 },
        { QStringLiteral("1.234,567"), people, NumberFault::BadGroups, 6 },
        { QStringLiteral("5%"), people, NumberFault::PercentNotAllowed, 2 },
        { QStringLiteral("5万"), QStringLiteral("%"), NumberFault::FactorNotAllowed, 2 },
        { QStringLiteral("5万"), QStringLiteral("万人"), NumberFault::FactorNotAllowed, 2 },
        { QStringLiteral("#N/A"), people, NumberFault::SpreadsheetError, 1 },
        { QStringLiteral("1e999"), people, NumberFault::OutOfRange, 1 },
        { QStringLiteral("约5"), people, NumberFault::NotANumber, 1 } };
    for (const Case& c : cases) {
        const auto number = peopleNumber(c.text, c.unit);
        EXPECT_EQ(int(number.fault), int(c.fault)) << qPrintable(c.text);
        EXPECT_EQ(number.at, c.at) << qPrintable(c.text);
        EXPECT_FALSE(app::numberFaultText(number.fault, c.text, number.at).isEmpty());
    }
}

TEST(UnitShift, knowsTenThousandAndHundredMillion)
{
    EXPECT_EQ(app::unitShift(u"万人", u"人"), 4);
    EXPECT_EQ(app::unitShift(u"人", u"万人"), -4);
    EXPECT_EQ(app::unitShift(u"亿元", u"万元"), 4);
    EXPECT_EQ(app::unitShift(u"万亿元", u"亿元"), 4);
    EXPECT_EQ(app::unitShift(u"％", u"%"), 0);
    EXPECT_FALSE(app::unitShift(u"元", u"人"));
    EXPECT_FALSE(app::unitShift(u"%", u"‰"));
}

TEST(MachineText, isTheShortestThatReadsBack)
{
    for (const double value : { 0.1, 1.0 / 3, 3703.0, 1e22, -4.7, 5e-324 }) {
        const QByteArray text = app::machineText(value);
        EXPECT_EQ(machineNumber({ text.data(), size_t(text.size()) }).value, value);
    }
    EXPECT_EQ(app::machineText(0.1), QByteArray("0.1"));
}

} // namespace
