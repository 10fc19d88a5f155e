// SPDX-License-Identifier: GPL-3.0-or-later
// The two lists of 2022 from the files the program brings along to the values of the page.
#include "app/ledger/ledger.h"

#include "tests/support/facts.h"
#include "tests/support/small_ledger.h"

#include <gtest/gtest.h>

#include <stdexcept>

namespace {

using app::Ledger;
using app::LedgerTask;
using app::Light;
using support::day;

class Demonstrated : public testing::Test
{
protected:
    static const db::Store& store() { return support::filled(app::WorkspaceKind::Demonstration); }
    static db::DocumentId document(const char* code)
    {
        const auto all = store().documents().all();
        return std::ranges::find(all, QString::fromLatin1(code), &db::Document::code)->id;
    }
    static Ledger ledger(const char* code)
    {
        return app::ledger(store(), document(code),
            { store().catalog().nation(), db::Period::quarter(2022, 4), day("2022-11-30") });
    }
    static const LedgerTask& task(const Ledger& found, int number)
    {
        for (const app::LedgerSection& section : found.sections) {
            for (const LedgerTask& t : section.tasks) {
                if (t.task.number == number)
                    return t;
            }
        }
        throw std::out_of_range("no such task");
    }
};

TEST_F(Demonstrated, LooksLikeThePicture)
{
    const Ledger found = ledger("SC2022");
    EXPECT_EQ(found.sections.size(), 4u);
    EXPECT_EQ(found.counts, (app::LightCounts { 11, 4, 2, 3, 1 }));
    const int perSection[] = { 5, 6, 4, 6 };
    for (std::size_t i = 0; i < 4; ++i)
        EXPECT_EQ(int(found.sections[i].tasks.size()), perSection[i]);
    for (const int late : { 8, 16 })
        EXPECT_EQ(task(found, late).light.light, Light::Late) << late;
    for (const int near : { 5, 7, 13, 19 })
        EXPECT_EQ(task(found, near).light.light, Light::Warn) << near;
    for (const int later : { 2, 11, 21 })
        EXPECT_EQ(task(found, later).light.light, Light::NotDue) << later;
    EXPECT_EQ(task(found, 14).light.light, Light::NoData);
}

TEST_F(Demonstrated, NamesNoDepartmentTheSourceDoesNotName)
{
    const Ledger found = ledger("SC2022");
    for (const app::LedgerSection& section : found.sections) {
        for (const LedgerTask& t : section.tasks)
            EXPECT_EQ(t.departments.isEmpty(), t.task.number != 1 && t.task.number != 2)
                << t.title.toStdString();
    }
    EXPECT_EQ(found.departments.front().department, QStringLiteral("国家发展改革委"));
    EXPECT_EQ(found.departments.front().leads.size(), 2u);
    EXPECT_EQ(found.departments.back().leads.size(), 19u);
}

// Task 8: due 30 June 2022, seen on 30 November: 153 days. Set to "watch" by hand in July and
// August. Task 16: milestones of 31 May and 31 July done in June and August, those of 31 August
// and 15 October (and of 15 November) open.
TEST_F(Demonstrated, TellsItsHistory)
{
    const Ledger found = ledger("SC2022");
    EXPECT_EQ(task(found, 8).light.days, -153);
    EXPECT_TRUE(task(found, 8).light.sentence.contains(QStringLiteral("153")));
    EXPECT_TRUE(task(found, 8).overdue);
    EXPECT_TRUE(
        support::lightsByMonth(task(found, 8)).ends_with("7:warn* 8:warn* 9:late 10:late 11:late"))
        << support::lightsByMonth(task(found, 8));
    EXPECT_EQ(
        support::lightsByMonth(task(found, 16)), "5:notdue 6:ok 7:ok 8:ok 9:warn 10:late 11:late");
    EXPECT_EQ(task(found, 16).missedFrom, day("2022-08-31"));
    EXPECT_EQ(task(found, 16).slipDays, 122); // promised for 31 July
    EXPECT_EQ(task(found, 13).light.light, Light::Warn);
    EXPECT_EQ(task(found, 13).light.computed, Light::Late);
    EXPECT_EQ(task(found, 8).actions.size(), 1u);
}

TEST_F(Demonstrated, ShowsTheRegionsBehindATarget)
{
    const LedgerTask t = task(ledger("SC2022"), 8);
    ASSERT_EQ(t.targets.size(), 1u);
    EXPECT_EQ(t.targets[0].expected, 32);
    EXPECT_EQ(int(t.targets[0].lacking.size()), 32 - t.targets[0].meeting);
    EXPECT_GT(t.targets[0].lacking.size(), 0u);
    EXPECT_TRUE(t.light.sentence.contains(QString::number(t.targets[0].lacking.size())));
}

TEST_F(Demonstrated, ListsWhatIsDueNext)
{
    std::string due;
    for (const app::DueSoon& d : app::dueSoon(ledger("SC2022"), 30))
        due += d.due.toString(QStringLiteral("MMdd ")).toStdString();
    EXPECT_EQ(due, "1205 1210 1215 1220 1225 ");
}

TEST_F(Demonstrated, AddsUpMonthByMonth)
{
    const Ledger found = ledger("SC2022");
    const app::StatusOverTime status = app::statusOverTime(found);
    ASSERT_EQ(status.months.size(), 7u); // May, when the list was issued, to November
    EXPECT_EQ(status.months.front(), day("2022-05-01"));
    EXPECT_EQ(status.total.back(), found.counts);
    for (std::size_t m = 0; m < status.months.size(); ++m) {
        int tasks = 0;
        for (int light = 0; light < app::lightCount; ++light) {
            int sections = 0;
            for (const app::SectionMonths& s : status.sections)
                sections += s.counts[m][std::size_t(light)];
            EXPECT_EQ(sections, status.total[m][std::size_t(light)]);
            tasks += sections;
        }
        EXPECT_EQ(tasks, 21);
    }
}

TEST_F(Demonstrated, TracksGuangdongAsFound)
{
    const Ledger found = ledger("GD2022");
    EXPECT_EQ(found.sections.size(), 5u); // four aspects and what stands under none
    int tasks = 0;
    int judged = 0;
    for (const app::LedgerSection& section : found.sections) {
        for (const LedgerTask& t : section.tasks) {
            ++tasks;
            judged += t.light.light != Light::NoData;
            EXPECT_FALSE(t.implements); // no source says which national task an item carries out
        }
    }
    EXPECT_EQ(tasks, 34); // 33 items and one requirement
    EXPECT_GT(judged, 8);
    // Its target of 42 % is Guangdong's own: one region.
    const auto all = store().tasks().all();
    const LedgerTask* pay
        = found.task(std::ranges::find(all, QStringLiteral("GD2022-2-i05"), &db::Task::code)->id);
    ASSERT_EQ(pay->targets.size(), 1u);
    EXPECT_EQ(pay->targets[0].expected, 1);
    EXPECT_TRUE(pay->targets[0].value);
}

TEST_F(Demonstrated, ComparesTheListsOfTwoYears)
{
    const app::ListComparison c
        = app::compareLists(store(), document("SC2021"), document("SC2022"));
    EXPECT_EQ(c.kept + c.added, 21);
    EXPECT_EQ(c.kept + c.dropped, 14);
    EXPECT_EQ(c.kept, c.probable); // the titles of 2021 are our own English wording
    for (const app::ComparedTask& row : c.rows)
        EXPECT_EQ(row.match != app::ListMatch::None, row.before && row.after);
}

TEST_F(Demonstrated, HasOneActionOpen)
{
    EXPECT_EQ(app::openActions(store(), day("2022-11-30")).size(), 1u);
    EXPECT_EQ(app::openActions(store(), day("2022-09-10")).size(), 2u);
    EXPECT_TRUE(app::openActions(store(), day("2022-08-01")).empty());
}

TEST_F(Demonstrated, ListsTheNewestListFirst)
{
    const auto lists = app::taskDocuments(store());
    ASSERT_EQ(lists.size(), 5u);
    EXPECT_EQ(lists.front().code, QStringLiteral("SC2024"));
    EXPECT_EQ(lists.back().code, QStringLiteral("GD2022"));
}

} // namespace
