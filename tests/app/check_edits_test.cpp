// SPDX-License-Identifier: GPL-3.0-or-later
// Findings put aside and taken up again, rules made and removed, findings as JSON.
#include "app/error.h"
#include "tests/support/check_workspace.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace {

using support::CheckWorkspace;

class CheckEdits : public testing::Test
{
protected:
    CheckEdits() { w.put(w.shareCell(), 101); }
    app::CheckFinding percent() const
    {
        const auto found = w.found(QStringLiteral("percent"));
        return found.empty() ? app::CheckFinding {} : found.front();
    }
    int acts() const { return int(w.store->journal().batches(-1).size()); }
    db::CheckRule expression(const char* text) const
    {
        db::CheckRule rule;
        rule.code = QStringLiteral("X1");
        rule.method = QStringLiteral("expression");
        rule.expression = QString::fromLatin1(text);
        return rule;
    }
    CheckWorkspace w;
    const QString reason = QStringLiteral("counted over two years");
};

TEST_F(CheckEdits, ADismissalLastsExactlyUntilAnInputChanges)
{
    const int before = acts();
    app::dismiss(*w.store, percent(), reason);
    EXPECT_EQ(acts(), before + 1);
    EXPECT_TRUE(percent().dismissed);
    EXPECT_TRUE(percent().settled());
    w.put(w.shareCell(), 102);
    EXPECT_FALSE(percent().dismissed);
    w.put(w.shareCell(), 101);
    EXPECT_TRUE(percent().dismissed) << "it is the same finding again";
}

TEST_F(CheckEdits, ADismissalEndsWithTheThreshold)
{
    w.put(w.cell(w.share, db::Basis::Discrete, w.period.yearsBefore(1)), 30);
    const auto jump = [&] { return w.found(QStringLiteral("jump")).front(); };
    app::dismiss(*w.store, jump(), reason);
    EXPECT_TRUE(jump().dismissed);
    w.setRule(QStringLiteral("C206"), [](db::CheckRule& r) { r.threshold = 2; });
    EXPECT_FALSE(jump().dismissed);
    w.setRule(QStringLiteral("C206"), [](db::CheckRule& r) { r.threshold = 1; });
    EXPECT_TRUE(jump().dismissed);
    w.put(w.cell(w.share, db::Basis::Discrete, w.period.yearsBefore(1)), 31);
    EXPECT_FALSE(jump().dismissed) << "the other value is an input too";
}

TEST_F(CheckEdits, ADismissalCanBeTakenBack)
{
    app::dismiss(*w.store, percent(), reason);
    const int before = acts();
    app::restoreFinding(*w.store, percent());
    EXPECT_EQ(acts(), before + 1);
    EXPECT_FALSE(percent().dismissed);
}

TEST_F(CheckEdits, WhatBlocksCannotBeDismissed)
{
    const auto bounds = [&] { return w.found(QStringLiteral("bounds")).front(); };
    EXPECT_THROW(app::dismiss(*w.store, bounds(), reason), app::Error);
    // Nor does an older dismissal count once the rule blocks.
    app::dismiss(*w.store, percent(), reason);
    w.setRule(
        QStringLiteral("C201"), [](db::CheckRule& r) { r.severity = db::CheckSeverity::Blocks; });
    EXPECT_FALSE(percent().dismissed);
}

TEST_F(CheckEdits, ADismissalNeedsAReason)
{
    EXPECT_THROW(app::dismiss(*w.store, percent(), QStringLiteral("  ")), app::Error);
    EXPECT_FALSE(percent().dismissed);
}

TEST_F(CheckEdits, AnExplanationDoesNotUnblock)
{
    w.put(w.shareCell(), 101,
        [](db::Observation& o) { o.explanation = QStringLiteral("it is really so much"); });
    EXPECT_FALSE(w.found(QStringLiteral("bounds"))[0].settled());
    EXPECT_TRUE(percent().settled());
}

TEST_F(CheckEdits, ARuleForOneIndicatorStandsInPlaceOfTheGeneralOne)
{
    db::CheckRule own = w.rule(QStringLiteral("C201"));
    own.id = {};
    own.code = QStringLiteral("C201-SHARE");
    own.indicator = w.share;
    own.severity = db::CheckSeverity::Informs;
    app::saveRule(*w.store, own);
    EXPECT_EQ(percent().code, QStringLiteral("C201-SHARE"));
    EXPECT_EQ(w.found(QStringLiteral("percent")).size(), 1u);
    w.setRule(own.code, [](db::CheckRule& r) { r.enabled = false; });
    EXPECT_TRUE(w.found(QStringLiteral("percent")).empty()) << "switched off for this one";
    app::removeRule(*w.store, w.rule(own.code).id);
    EXPECT_EQ(percent().code, QStringLiteral("C201"));
}

TEST_F(CheckEdits, ABuiltInRuleStays)
{
    EXPECT_THROW(app::removeRule(*w.store, w.rule(QStringLiteral("C201")).id), app::Error);
    app::saveRule(*w.store, expression("SHARE <= 40"));
    app::dismiss(*w.store, w.found(QStringLiteral("expression"))[0], reason);
    app::removeRule(*w.store, w.rule(QStringLiteral("X1")).id);
    EXPECT_TRUE(w.found(QStringLiteral("expression")).empty());
    EXPECT_TRUE(w.store->rules().dismissals().empty());
}

TEST_F(CheckEdits, ARuleIsCheckedBeforeItIsSaved)
{
    const int before = acts();
    db::CheckRule rule = expression("SHARE <= 40");
    const auto refused = [&](const auto& change) {
        db::CheckRule wrong = rule;
        change(wrong);
        EXPECT_THROW(app::saveRule(*w.store, wrong), app::Error);
    };
    refused([](db::CheckRule& r) { r.code = QStringLiteral(" "); });
    refused([](db::CheckRule& r) { r.code = QStringLiteral("C201"); });
    refused([](db::CheckRule& r) { r.method = QStringLiteral("guess"); });
    refused([](db::CheckRule& r) { r.threshold = -1; });
    refused([](db::CheckRule& r) { r.threshold = std::numeric_limits<double>::infinity(); });
    refused([](db::CheckRule& r) { r.indicator = db::IndicatorId { 999 }; });
    refused([](db::CheckRule& r) { r.expression = QStringLiteral("SHARE <= OTHER"); });
    refused([](db::CheckRule& r) { r.expression = QStringLiteral("nation_SHARE <= 40"); });
    refused([](db::CheckRule& r) { r.method = QStringLiteral("jump"); }); // without a threshold
    refused([&](db::CheckRule& r) {
        r = w.rule(QStringLiteral("C201"));
        r.code = QStringLiteral("C299");
    });
    refused([&](db::CheckRule& r) { r.id = w.rule(QStringLiteral("C201")).id; });
    EXPECT_EQ(acts(), before);
    app::saveRule(*w.store, rule);
    EXPECT_EQ(acts(), before + 1);
}

TEST_F(CheckEdits, FindingsHaveAnIdThatDoesNotDependOnTheFile)
{
    const auto findings = w.found(QStringLiteral("percent"));
    const auto rows = QJsonDocument::fromJson(app::checkFindingsJson(*w.store, findings)).array();
    ASSERT_EQ(rows.size(), 1);
    const QJsonObject row = rows[0].toObject();
    EXPECT_EQ(
        row[QStringLiteral("id")].toString(), QStringLiteral("C201/110000/SHARE/2022Q3/discrete"));
    EXPECT_EQ(row[QStringLiteral("severity")].toString(), QStringLiteral("explain"));
    EXPECT_EQ(row[QStringLiteral("settled")].toBool(), false);
    EXPECT_EQ(row[QStringLiteral("sentence")].toString(),
        QStringLiteral("101.0% is not between 0 and 100 %."));
}

} // namespace
