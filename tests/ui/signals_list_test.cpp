// SPDX-License-Identifier: GPL-3.0-or-later
// What stands out in the roll-out, as a list: sections, rows that lead somewhere, rules that cannot
// be read.
#include "tests/support/rollout_workspace.h"
#include "ui/look.h"
#include "ui/pages/pane.h"
#include "ui/rollout/signals_list.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace ui::test {

namespace {

class SignalsListTest : public testing::Test
{
protected:
    SignalsListTest()
    {
        applyLook(ThemeChoice::Light);
        session.setStore(std::move(w.store));
        list.resize(420, 900);
        list.show();
    }
    db::Store& store() { return *session.store(); }
    void show(QDate day = support::RolloutWorkspace::day())
    {
        const app::RolloutBook book = app::rolloutBook(store());
        app::RolloutQuery query;
        query.day = day;
        list.show(book, app::rolloutMatrix(book, store().catalog(), query));
        QTest::qWait(0); // what was there before goes
    }
    void only(const char* kind, const char* expression)
    {
        for (const db::RolloutRule& rule : store().measures().rules())
            app::removeRolloutRule(store(), rule.id);
        db::RolloutRule rule;
        rule.code = QStringLiteral("R1");
        rule.kind = QString::fromLatin1(kind);
        rule.expression = QString::fromLatin1(expression);
        rule.sentenceZh = rule.sentenceEn = QStringLiteral("for {days} days");
        app::saveRolloutRule(store(), rule);
    }
    QList<LightRow*> rows(const char* kind) const
    {
        return list.findChildren<LightRow*>(QStringLiteral("signals.row.") + QLatin1String(kind));
    }
    QStringList notes(const char* name) const
    {
        QStringList all;
        for (const QLabel* label : list.findChildren<QLabel*>(QLatin1String(name)))
            all.append(label->text());
        return all;
    }

    support::RolloutWorkspace w;
    Session session;
    SignalsList list { session };
};

} // namespace

TEST_F(SignalsListTest, AStalledCellLeadsToItsCell)
{
    only("stalled", "full == 0 && days > 180");
    show();
    // The longest first: Corps 698 days, Northeast's Second 698, North 549.
    ASSERT_EQ(rows("stalled").size(), 3);
    QSignalSpy wanted(&list, &SignalsList::cellWanted);
    rows("stalled")[2]->click();
    ASSERT_EQ(wanted.size(), 1);
    const auto cell = wanted[0][0].value<app::RolloutCellId>();
    EXPECT_EQ(cell.measure, w.first);
    EXPECT_EQ(cell.region, w.north);
}

TEST_F(SignalsListTest, ALaggingRegionLeadsToItsRegion)
{
    only("lags", "untouched * 2 > recorded");
    show();
    // North: First issued only. Northeast: First full, Second not started. Nobody: more than half.
    EXPECT_TRUE(rows("lags").isEmpty());
    only("lags", "untouched * 2 >= recorded");
    show();
    ASSERT_EQ(rows("lags").size(), 1);
    QSignalSpy wanted(&list, &SignalsList::regionWanted);
    rows("lags")[0]->click();
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].value<db::RegionId>(), w.northeast);
}

TEST_F(SignalsListTest, SaysTheRuleOfEachKindAndWhatThereIsNot)
{
    only("stands_out", "recorded > 99");
    show();
    const QStringList rules = notes("signals.rules");
    ASSERT_EQ(rules.size(), 3);
    EXPECT_EQ(rules[1], QStringLiteral("R1: recorded > 99"));
    EXPECT_EQ(rules[0], QStringLiteral("No rule of this kind is on."));
    EXPECT_EQ(notes("signals.none").size(), 1);
    EXPECT_EQ(notes("signals.noPairs").size(), 1); // four regions are too few
}

TEST_F(SignalsListTest, ARuleThatCannotBeReadIsABand)
{
    show();
    EXPECT_FALSE(list.findChild<QWidget*>(QStringLiteral("signals.faults")));
    db::RolloutRule broken = store().measures().rules().front();
    broken.expression = QStringLiteral("covered > 1"); // as another program may have written it
    db::Change change(store(), { QStringLiteral("break"), QStringLiteral("window"), {}, {} });
    store().measures().put(change, broken);
    change.commit();
    show();
    auto* band = list.findChild<QWidget*>(QStringLiteral("signals.faults"));
    ASSERT_TRUE(band);
    EXPECT_TRUE(band->accessibleDescription().contains(QStringLiteral("covered")));
}

TEST_F(SignalsListTest, SaysThatMovingTogetherIsNoCause)
{
    show();
    ASSERT_EQ(notes("signals.pairsAbout").size(), 1);
    EXPECT_TRUE(notes("signals.pairsAbout")[0].contains(QStringLiteral("no proof")));
}

} // namespace ui::test
