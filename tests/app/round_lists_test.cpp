// SPDX-License-Identifier: GPL-3.0-or-later
// Forms and check rules as lists.
#include "app/edits.h"
#include "tests/support/facts.h"
#include "tests/support/raw_database.h"

#include <gtest/gtest.h>

namespace {

using app::ImportPlan;

class RoundLists : public testing::Test
{
protected:
    RoundLists() { store = std::move(db::Store::open(path).store); }
    ImportPlan plan(const QByteArray& text) const
    {
        return app::planImport(*store, QStringLiteral("folder/list.csv"), text);
    }
    app::ImportResult apply(const ImportPlan& p)
    {
        return app::applyImport(*store, p, { {}, QStringLiteral("import") });
    }
    static std::string print(const ImportPlan& plan)
    {
        std::string text;
        for (const app::Finding& f : plan.findings) {
            text += std::to_string(f.row) + ":" + f.code.toStdString() + " "
                + f.column.toStdString() + "\n";
            EXPECT_FALSE(f.message.isEmpty());
        }
        return text;
    }
    db::IndicatorId id(const char* code) const
    {
        return store->catalog().indicatorByCode(QString::fromUtf8(code))->id;
    }

    support::FilledPlace place { app::WorkspaceKind::Facts };
    const QString path = place.path();
    std::unique_ptr<db::Store> store;
    const QByteArray head = "form,name_zh,name_en,frequency,indicator,basis,part_of,required,lower,"
                            "upper,note,source\n";
    const QByteArray rules
        = "code,method,severity,indicator,expression,threshold,name_zh,name_en,enabled\n";
};

TEST_F(RoundLists, AFormComesInAsOneWithItsItemsInOrder)
{
    const ImportPlan p = plan(head
        + "Q1,季报,Quarterly,quarterly,DRGDIP_REGIONS,,,1,0,,n,A document\n"
          "Q1,,,,DRG_CITIES,point,DRGDIP_REGIONS,0,,,,\n"
          "Q1,季报,Quarterly,quarterly,SERV_INC_SHARE,ytd,,1,0,100,n,A document\n");
    EXPECT_EQ(print(p), "");
    EXPECT_EQ(p.list.list, QStringLiteral("forms"));
    EXPECT_EQ(p.list.added, 1);
    const QString before = support::RawDatabase(path).dump();
    const auto result = apply(p);
    const auto form = store->forms().find(QStringLiteral("Q1"));
    ASSERT_TRUE(form);
    EXPECT_EQ(form->frequency, QStringLiteral("quarterly"));
    EXPECT_EQ(form->note, QStringLiteral("n"));
    const auto items = store->forms().items(form->id);
    ASSERT_EQ(items.size(), 3u);
    EXPECT_EQ(items[0].indicator, id("DRGDIP_REGIONS"));
    EXPECT_EQ(items[0].basis, store->catalog().indicator(items[0].indicator)->basis); // the usual
    EXPECT_EQ(items[1].partOf, std::optional(items[0].indicator));
    EXPECT_FALSE(items[1].required);
    EXPECT_EQ(items[2].basis, db::Basis::YearToDate);
    EXPECT_EQ(items[2].lower, std::optional(0.0));
    EXPECT_EQ(items[2].upper, std::optional(100.0));
    app::undo(*store, result.batch);
    EXPECT_EQ(support::RawDatabase(path).dump(), before);
}

TEST_F(RoundLists, AFormReadTwiceChangesNothingAndAShorterOneTakesItemsAway)
{
    const QByteArray rows = "Q1,季报,,annual,BEDS_10K,,,,,,,A document\nQ1,,,,HOSP_CNT,,,,,,,\n";
    apply(plan(head + rows));
    const ImportPlan again = plan(head + rows);
    EXPECT_EQ(again.list.unchanged, 1);
    EXPECT_TRUE(again.list.writes.empty());
    const ImportPlan shorter = plan(head + "Q1,季报,,annual,HOSP_CNT,,,,,,,A document\n");
    EXPECT_EQ(shorter.list.changed, 1);
    apply(shorter);
    const auto form = store->forms().find(QStringLiteral("Q1"));
    ASSERT_EQ(store->forms().items(form->id).size(), 1u);
    EXPECT_EQ(store->forms().items(form->id)[0].indicator, id("HOSP_CNT"));
}

TEST_F(RoundLists, FormsReportEveryBadRowAndWriteNothing)
{
    const ImportPlan p = plan(head
        + "Q1,季报,,weekly,BEDS_10K,,,1,,,,A\n" // 2: frequency
          "Q1,,,,NOTHING,,,1,,,,\n" // 3: unknown indicator
          "Q1,,,,HOSP_CNT,sometimes,,1,,,,\n" // 4: basis
          "Q1,,,,DRG_CITIES,,DRGDIP_REGIONS,1,,,,\n" // 5: part of what is not in the form
          "Q1,,,,MMR,,,1,100,0,,\n" // 6: bounds
          "Q1,,,,MMR,,,1,,,,\n" // 7: twice
          "Q1,,,,IMR,,,2,x,,,\n" // 8: required, lower
          "Q1,月报,,,U5MR,,,1,,,,\n" // 9: another name for the same form
          ",,,monthly,U5MR,,,1,,,,A\n"); // 10: no code
    EXPECT_EQ(print(p),
        "2:E112 frequency\n3:E302 indicator\n4:E112 basis\n5:E304 part_of\n6:E303 lower\n"
        "7:E310 indicator\n8:E112 required\n8:E110 lower\n9:E311 name_zh\n10:E111 form\n");
    EXPECT_FALSE(p.acceptable());
    EXPECT_TRUE(p.list.writes.empty());
    EXPECT_EQ(print(plan(head + "Q1,,,annual,BEDS_10K,,,,,,,A\n")), "2:E320 form\n"); // no name
}

TEST_F(RoundLists, RulesAreAddedAndChangedByCode)
{
    const ImportPlan p = plan(rules
        + "C206,jump,inform,,,0.5,相差过大,Far,1\n"
          "X1,expression,explain,,BEDS_10K > 0,,床位大于零,Beds above nothing,0\n");
    EXPECT_EQ(print(p), "");
    EXPECT_EQ(p.list.added, 1);
    EXPECT_EQ(p.list.changed, 1);
    apply(p);
    const auto all = store->rules().all();
    const auto jump = std::ranges::find(all, QStringLiteral("C206"), &db::CheckRule::code);
    EXPECT_EQ(jump->severity, db::CheckSeverity::Informs);
    EXPECT_EQ(jump->threshold, std::optional(0.5));
    EXPECT_EQ(jump->order, 160); // where it stood
    EXPECT_EQ(all.back().code, QStringLiteral("X1"));
    EXPECT_FALSE(all.back().enabled);
    EXPECT_EQ(plan(rules + "C206,jump,inform,,,0.5,相差过大,Far,1\n").list.unchanged, 1);
}

TEST_F(RoundLists, RulesReportEveryBadRow)
{
    EXPECT_EQ(print(plan(rules
                  + "X1,guess,explain,,,,,,1\n" // 2
                    "X2,jump,sometimes,,,1,,,1\n" // 3
                    "X3,jump,explain,NOTHING,,1,,,1\n" // 4
                    "X4,jump,explain,,,x,,,1\n" // 5
                    "X5,expression,explain,,BEDS_10K >,,,,1\n" // 6
                    "X6,jump,explain,,,,,,1\n" // 7: needs a threshold
                    "X6,jump,explain,,,1,,,1\n" // 8: twice
                    ",jump,explain,,,1,,,maybe\n")), // 9
        "2:E112 method\n3:E112 severity\n4:E302 indicator\n5:E110 threshold\n6:E320 method\n"
        "7:E320 method\n8:E310 code\n9:E111 code\n9:E112 enabled\n");
    // A table that merely begins with a column of codes is no list of rules.
    EXPECT_TRUE(plan("code,2020\nBEDS_10K,1\n").list.list.isEmpty());
}

} // namespace
