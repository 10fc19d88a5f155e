// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/entry/typed.h"

#include "app/format.h"

#include <gtest/gtest.h>

#include <random>

namespace {

using app::readTyped;
using app::Typed;

db::Indicator indicator(const char* unit, const char* type)
{
    db::Indicator i;
    i.unit = QString::fromUtf8(unit);
    i.valueType = QString::fromUtf8(type);
    return i;
}

db::Indicator withTerms(const char* unit)
{
    db::Indicator i = indicator(unit, "ratio");
    i.numerator = QStringLiteral("signed");
    i.denominator = QStringLiteral("residents");
    return i;
}

const db::Indicator percent = indicator("%", "ratio");
const db::Indicator persons = indicator("人", "count");
const db::Indicator flag = indicator("是/否", "flag");

struct Readable
{
    const char* text;
    const db::Indicator* indicator;
    double value;
};
class ReadsNumbers : public testing::TestWithParam<Readable>
{
};

TEST_P(ReadsNumbers, AsPeopleWriteThem)
{
    const Typed typed = readTyped(QString::fromUtf8(GetParam().text), *GetParam().indicator);
    EXPECT_EQ(typed.value, std::optional(GetParam().value)) << GetParam().text;
    EXPECT_TRUE(typed.readable());
    EXPECT_EQ(typed.fault, QString());
    EXPECT_EQ(typed.suggestion, QString());
}

constexpr Readable readables[] = { { "30.6", &percent, 30.6 }, { "  30.6 ", &percent, 30.6 },
    { "85.6%", &percent, 85.6 }, { "８５．６％", &percent, 85.6 }, { "0", &percent, 0 },
    { "−3.2", &percent, -3.2 }, { "-3.2", &percent, -3.2 }, { "－3.2", &percent, -3.2 },
    { "1,234.5", &persons, 1234.5 }, { "1，234", &persons, 1234 }, { "1.2万", &persons, 12000 },
    { "2亿", &persons, 2e8 }, { "是", &flag, 1 }, { "no", &flag, 0 }, { "1", &flag, 1 } };
INSTANTIATE_TEST_SUITE_P(Table, ReadsNumbers, testing::ValuesIn(readables));

struct Refused
{
    const char* text;
    const db::Indicator* indicator;
    const char* fault;
    const char* suggestion;
};
class Refuses : public testing::TestWithParam<Refused>
{
};

TEST_P(Refuses, WithASentenceAndWhatWasProbablyMeant)
{
    const Refused& c = GetParam();
    const Typed typed = readTyped(QString::fromUtf8(c.text), *c.indicator);
    EXPECT_FALSE(typed.readable()) << c.text;
    EXPECT_TRUE(typed.fault.contains(QString::fromUtf8(c.fault)))
        << c.text << ": " << qPrintable(typed.fault);
    EXPECT_EQ(typed.suggestion, QString::fromUtf8(c.suggestion)) << c.text;
    if (!typed.suggestion.isEmpty()) {
        EXPECT_TRUE(readTyped(typed.suggestion, *c.indicator).readable()) << c.text;
    }
}

constexpr Refused refusals[] = {
    { "3O.6", &percent, "Character 2 of “3O.6” is the letter O.", "30.6" },
    { "l2.5", &percent, "Character 1 of “l2.5” is the letter l.", "12.5" },
    { "I2", &percent, "the letter I", "12" },
    { "30，6", &percent, "comma", "30.6" },
    { "30。6", &percent, "character 3", "30.6" },
    { "30、6", &percent, "character 3", "30.6" },
    { "30..6", &percent, "character 4", "30.6" },
    { "307种", &persons, "character 4", "" },
    { "307人", &persons, "character 4", "307" },
    { "12,34", &persons, "comma", "12.34" },
    { "5万", &percent, "万", "" },
    { "5%", &persons, "percent", "" },
    { "#DIV/0!", &percent, "spreadsheet", "" },
    { "OIL", &percent, "letter O", "" },
    { "abc", &percent, "letter a", "" },
    { "1.2.3", &percent, "character 4", "" },
    { "1e999", &percent, "too large", "" },
    { "341/930", &percent, "character 4", "" },
};
INSTANTIATE_TEST_SUITE_P(Table, Refuses, testing::ValuesIn(refusals));

TEST(ReadTyped, FactorsBelongToWhatIsCountedOrAddedUp)
{
    const db::Indicator days = indicator("天", "rate");
    EXPECT_FALSE(readTyped(QStringLiteral("1.2万"), days).readable());
    EXPECT_EQ(readTyped(QStringLiteral("1.2万"), indicator("元", "amount")).value,
        std::optional(12000.0));
    // The unit counts in 万 already: it would be taken twice.
    EXPECT_FALSE(readTyped(QStringLiteral("1.2万"), indicator("万人", "amount")).readable());
}

TEST(ReadTyped, AnEmptyTextIsNeitherReadableNorAFault)
{
    for (const auto& text : { QString(), QStringLiteral("  "), QStringLiteral("　") })
        EXPECT_EQ(readTyped(text, percent), Typed {});
}

TEST(ReadTyped, UnderstandsReasonsInBothLanguages)
{
    const std::pair<const char*, db::Missing> words[] = { { "未报", db::Missing::NotReported },
        { "未报送", db::Missing::NotReported }, { "—", db::Missing::NotReported },
        { "--", db::Missing::NotReported }, { "-", db::Missing::NotReported },
        { "/", db::Missing::NotReported }, { "／", db::Missing::NotReported },
        { "无", db::Missing::NotReported }, { "Not reported", db::Missing::NotReported },
        { "未收集", db::Missing::NotCollected }, { "未采集", db::Missing::NotCollected },
        { "not collected", db::Missing::NotCollected }, { "不适用", db::Missing::NotApplicable },
        { "N/A", db::Missing::NotApplicable }, { "不予公布", db::Missing::Suppressed },
        { "withheld", db::Missing::Suppressed }, { "计入其他地区", db::Missing::IncludedElsewhere },
        { "未到期", db::Missing::NotDue }, { "未到报送期", db::Missing::NotDue },
        { "not due yet", db::Missing::NotDue } };
    for (const auto& [text, missing] : words) {
        for (const db::Indicator& i : { percent, withTerms("%"), persons }) {
            const Typed typed = readTyped(QString::fromUtf8(text), i);
            EXPECT_EQ(typed.missing, missing) << text;
            EXPECT_FALSE(typed.value) << text;
            EXPECT_EQ(typed.fault, QString()) << text;
        }
    }
}

TEST(ReadTyped, AnEllipsisIsAFigureBelowTheSmallestUnit)
{
    const Typed typed = readTyped(QStringLiteral("…"), persons);
    EXPECT_EQ(typed.value, std::optional(0.0));
    EXPECT_EQ(typed.status, db::ValueStatus::NotSignificant);
}

TEST(ReadTyped, AFractionGivesItsValueAndItsTerms)
{
    // 341 ÷ 930 = 0.366666…
    const Typed typed = readTyped(QStringLiteral("341/930"), withTerms("%"));
    EXPECT_EQ(typed.value, std::optional(36.6666666666667));
    EXPECT_EQ(typed.numerator, std::optional(341.0));
    EXPECT_EQ(typed.denominator, std::optional(930.0));
    EXPECT_EQ(readTyped(QStringLiteral("３／４"), withTerms("")).value, std::optional(0.75));
    EXPECT_EQ(
        readTyped(QStringLiteral("1,500 / 6,000"), withTerms("%")).value, std::optional(25.0));
}

TEST(ReadTyped, AFractionCannotDivideByZeroOrLackATerm)
{
    const Typed zero = readTyped(QStringLiteral("341/0"), withTerms("%"));
    EXPECT_FALSE(zero.readable());
    EXPECT_EQ(zero.fault, QStringLiteral("“341/0” divides by zero."));
    for (const char* text : { "341/", "/930", "1/2/3", "341/无", "3O/90" }) {
        const Typed typed = readTyped(QString::fromUtf8(text), withTerms("%"));
        EXPECT_FALSE(typed.readable()) << text;
        EXPECT_NE(typed.fault, QString()) << text;
    }
    EXPECT_EQ(
        readTyped(QStringLiteral("3O/90"), withTerms("%")).suggestion, QStringLiteral("30/90"));
}

TEST(TypedText, ReadsBackAsTheSameValue)
{
    std::mt19937_64 random(20221130);
    std::uniform_real_distribution<double> mantissa(-10, 10);
    std::uniform_int_distribution<int> exponent(-12, 18);
    std::vector<double> values { 0, 1, -1, 0.1, 30.6, -3.2, 100000, 123456789, 1e15, 1e300, 1e-9,
        0.1 + 0.2, 12345.678, -0.000001 };
    for (int i = 0; i < 2000; ++i)
        values.push_back(mantissa(random) * std::pow(10, exponent(random)));
    for (const db::Indicator& i : { percent, persons, flag, withTerms("%") }) {
        for (const double value : values) {
            const QString text = app::typedText(value, db::Missing::None, i);
            EXPECT_EQ(readTyped(text, i).value, std::optional(value)) << qPrintable(text);
        }
    }
}

TEST(TypedText, WritesFiguresOutAndReasonsAsWords)
{
    const auto text
        = [](double value) { return app::typedText(value, db::Missing::None, persons); };
    EXPECT_EQ(text(100000), QStringLiteral("100000"));
    EXPECT_EQ(text(30.6), QStringLiteral("30.6"));
    EXPECT_EQ(text(-3), QStringLiteral("-3"));
    EXPECT_EQ(app::typedText({}, db::Missing::None, persons), QString());
    EXPECT_EQ(app::typedText(1, db::Missing::None, flag), QStringLiteral("yes"));
    for (const auto missing :
        { db::Missing::NotReported, db::Missing::NotCollected, db::Missing::NotApplicable,
            db::Missing::Suppressed, db::Missing::IncludedElsewhere, db::Missing::NotDue }) {
        const QString word = app::typedText({}, missing, persons);
        EXPECT_EQ(word, app::missingText(missing));
        EXPECT_EQ(readTyped(word, persons).missing, missing);
    }
}

} // namespace
