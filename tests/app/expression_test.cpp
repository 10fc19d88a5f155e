// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checks/expression.h"

#include "app/error.h"
#include "tests/support/check_workspace.h"

#include <gtest/gtest.h>

#include <array>

namespace {

using app::Expression;
using db::Basis;
using db::Period;
using support::CheckWorkspace;

db::Catalog catalog()
{
    std::vector<db::Indicator> indicators(3);
    const std::array codes { "A", "B", "AB" };
    for (std::size_t i = 0; i < indicators.size(); ++i) {
        indicators[i].id = db::IndicatorId { qint64(i) + 1 };
        indicators[i].code = QString::fromLatin1(codes[i]);
    }
    return { {}, indicators };
}

struct Truth
{
    const char* text;
    std::vector<double> values; // of the operands in order of appearance
    double tolerance;
    std::optional<bool> holds;
};

class Truths : public testing::TestWithParam<Truth>
{
};

TEST_P(Truths, AreToldFromUntruths)
{
    const Truth& t = GetParam();
    Expression expression(QString::fromLatin1(t.text), catalog());
    ASSERT_EQ(expression.operands().size(), t.values.size());
    const auto verdict = expression.evaluate(t.values, t.tolerance);
    EXPECT_EQ(verdict ? std::optional(verdict->holds) : std::nullopt, t.holds) << t.text;
}

INSTANTIATE_TEST_SUITE_P(Expressions, Truths,
    testing::Values(Truth { "A <= B", { 1, 2 }, 0, true }, Truth { "A <= B", { 2, 1 }, 0, false },
        Truth { "B > A", { 2, 1 }, 0, true }, Truth { "A + B == AB", { 0.1, 0.2, 0.3 }, 0, true },
        Truth { "A == B", { 1, 1.001 }, 0, false },
        // A share of the larger side: 1 of 100.
        Truth { "A == B", { 99, 100 }, 0.01, true }, Truth { "A == B", { 98.9, 100 }, 0.01, false },
        Truth { "A != B", { 99, 100 }, 0.01, false }, Truth { "A >= B", { 99, 100 }, 0.01, true },
        Truth { "A <= B", { 100, 99 }, 0.01, true }, Truth { "A < B", { 100, 100 }, 0.01, false },
        Truth { "A > B", { 100, 99.5 }, 0.01, true },
        Truth { "A >= 0 && B >= 0", { 1, -1 }, 0, false },
        Truth { "A >= 0 && B >= 0", { 1, 1 }, 0, true },
        Truth { "A > 9 || B > 9", { 1, 10 }, 0, true },
        Truth { "A > 9 || B > 9", { 1, 1 }, 0, false },
        Truth { "A > 0 ? B > 0 : 1", { 1, -1 }, 0, false }, Truth { "(A < B)", { 2, 1 }, 0, false },
        Truth { "abs(A - B) < 2", { 1, 4 }, 0, false }, Truth { "A", { 0 }, 0, false },
        Truth { "A", { 3 }, 0, true },
        Truth { "A / B < 5", { 1, 0 }, 0, std::nullopt }, // no number: not assessed
        Truth { "A / B < 5", { 0, 0 }, 0, std::nullopt },
        Truth { "sqrt(A) < 5", { -1 }, 0, std::nullopt },
        Truth { "A * A * A * A < 1", { 1e300 }, 0, std::nullopt },
        Truth { "A - prev_A <= lastyear_A * nation_A", { 4, 1, 3, 1 }, 0, true }));

struct Refusal
{
    const char* name;
    QString text;
    int at; // the character named, 0 when none is
};

class Refusals : public testing::TestWithParam<Refusal>
{
};

TEST_P(Refusals, NameThePlace)
{
    try {
        const Expression expression(GetParam().text, catalog());
        FAIL() << "it was read";
    } catch (const app::Error& error) {
        EXPECT_FALSE(error.sentence().isEmpty());
        const QString place = QStringLiteral("character %1:").arg(GetParam().at);
        EXPECT_TRUE(GetParam().at == 0 || error.sentence().contains(place))
            << error.sentence().toStdString();
    }
}

const QString nested = QString(200, u'(') + u'A' + QString(200, u')');
QString longText()
{
    QString text = QStringLiteral("A");
    while (text.size() < 100000)
        text += QStringLiteral(" + A");
    return text;
}

INSTANTIATE_TEST_SUITE_P(Expressions, Refusals,
    testing::Values(Refusal { "empty", {}, 0 }, Refusal { "blank", QStringLiteral("  \t "), 0 },
        Refusal { "veryLong", longText(), 0 }, Refusal { "nested", nested, 33 },
        Refusal { "unknownName", QStringLiteral("A < C"), 5 },
        Refusal { "unknownPrefixed", QStringLiteral("A < prev_C"), 5 },
        Refusal { "namePartOfAnother", QStringLiteral("AB + ABC"), 6 },
        Refusal { "assignment", QStringLiteral("A = B"), 3 },
        Refusal { "assignmentInside", QStringLiteral("A <= (B = 3)"), 9 },
        Refusal { "triple", QStringLiteral("A === B"), 5 },
        Refusal { "noIndicator", QStringLiteral("1 < 2"), 0 },
        Refusal { "openBracket", QStringLiteral("(A < B"), 6 },
        Refusal { "closeBracket", QStringLiteral("A) < B"), 2 },
        Refusal { "nothingRight", QStringLiteral("A <"), 3 },
        Refusal { "nothingLeft", QStringLiteral("< A"), 0 },
        Refusal { "emptyPart", QStringLiteral("A < B &&"), 8 },
        Refusal { "twoNames", QStringLiteral("A B"), 3 },
        Refusal { "twoComparisons", QStringLiteral("A < B < AB"), 7 },
        Refusal { "text", QStringLiteral("A < \"x\""), 5 },
        Refusal { "semicolon", QStringLiteral("A; B"), 2 },
        Refusal { "wideDigits", QStringLiteral("A < ５"), 5 },
        Refusal { "unknownFunction", QStringLiteral("system(A)"), 0 },
        Refusal { "manyParameters", QStringLiteral("abs(A, B) < 1"), 0 },
        Refusal { "strayAmpersand", QStringLiteral("A & B"), 0 },
        Refusal { "strayMark", QStringLiteral("!A"), 0 }),
    [](const auto& test) { return std::string(test.param.name); });

TEST(Expression, ShowsBothSidesOfTheComparisonThatFails)
{
    Expression expression(QStringLiteral("A > 0 && A + 1 <= B"), catalog());
    const std::array values { 4.0, 3.0 };
    const auto verdict = expression.evaluate(values, 0);
    ASSERT_TRUE(verdict);
    EXPECT_EQ(verdict->failed, QStringLiteral("A + 1 <= B"));
    EXPECT_EQ(verdict->left, std::optional(5.0));
    EXPECT_EQ(verdict->right, std::optional(3.0));
}

class ExpressionRule : public testing::Test
{
protected:
    std::size_t findings() const { return w.found(QStringLiteral("expression")).size(); }
    db::CellKey share(Period period, db::RegionId region) const
    {
        return { w.share, Basis::Discrete, period, region };
    }
    CheckWorkspace w;
};

TEST_F(ExpressionRule, IsEvaluatedForEveryRegionAndPeriod)
{
    w.addExpression(QStringLiteral("SHARE <= 40"));
    for (const db::RegionId region : w.provinces)
        w.put(share(w.period, region), 41);
    w.put(share(Period::quarter(2022, 2), w.province()), 41);
    EXPECT_EQ(findings(), 9u);
}

TEST_F(ExpressionRule, ComparesWithThePeriodAndTheYearBeforeAndTheNation)
{
    w.addExpression(
        QStringLiteral("SHARE >= prev_SHARE && SHARE >= lastyear_SHARE && SHARE >= nation_SHARE"));
    w.put(share(w.period, w.province()), 30);
    w.put(share(Period::quarter(2022, 2), w.province()), 29);
    w.put(share(Period::quarter(2021, 3), w.province()), 28);
    EXPECT_EQ(findings(), 0u) << "the nation is missing: not assessed";
    w.put(share(w.period, w.nation), 31);
    const auto found = w.found(QStringLiteral("expression"));
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].cell, share(w.period, w.province()));
    EXPECT_EQ(found[0].sentence,
        QStringLiteral("“SHARE >= nation_SHARE” does not hold: 30 on the left, 31 on the right."));
}

TEST_F(ExpressionRule, TakesEachIndicatorOnItsOwnBasis)
{
    w.addExpression(QStringLiteral("TOTAL >= PART_A"));
    w.put(w.totalCell(), 10);
    w.put(w.cell(w.partA, Basis::YearToDate, w.period), 11);
    w.put(w.cell(w.partA, Basis::Discrete, w.period), 1);
    EXPECT_EQ(findings(), 1u);
}

TEST_F(ExpressionRule, IsToldAtTheIndicatorItIsFor)
{
    w.addExpression(QStringLiteral("TOTAL >= PART_A"));
    w.setRule(QStringLiteral("X1"), [&](db::CheckRule& r) { r.indicator = w.partA; });
    w.put(w.totalCell(), 10);
    w.put(w.cell(w.partA, Basis::YearToDate, w.period), 11);
    EXPECT_EQ(w.found(QStringLiteral("expression"))[0].cell.indicator, w.partA);
}

TEST_F(ExpressionRule, OneThatNamesAnIndicatorThatIsGoneSaysSo)
{
    db::CheckRule rule;
    rule.code = QStringLiteral("X2");
    rule.method = QStringLiteral("expression");
    rule.expression = QStringLiteral("GONE > 1");
    db::Change change(*w.store, { QStringLiteral("t"), QStringLiteral("window"), {}, {} });
    w.store->rules().put(change, rule); // as after the removal of an indicator
    change.commit();
    EXPECT_EQ(findings(), 0u);
    EXPECT_TRUE(app::ruleFault(*w.store, rule).contains(QStringLiteral("GONE")));
    rule.expression = QStringLiteral("SHARE > 1");
    EXPECT_EQ(app::ruleFault(*w.store, rule), QString());
}

} // namespace
