// SPDX-License-Identifier: GPL-3.0-or-later
// Who answered in time. The published rates of 2014 come out of counts.
#include "app/entry/reporting.h"

#include "app/entry/round_edits.h"
#include "tests/app/entry_workspace.h"

#include <gtest/gtest.h>

namespace {

using app::Punctuality;
using app::Punctuals;
using testing::EntryWorkspace;

db::Round round(int month)
{
    db::Round r;
    r.id = db::RoundId { month };
    r.period = db::Period::month(2014, month);
    r.opensOn = r.period.endDate();
    r.dueOn = r.opensOn.addDays(10);
    return r;
}

TEST(Reporting, ReproducesThePublishedRatesOf2014)
{
    // Published: 44.3 % on time, 40.1 % late, 15.6 % missing (国卫发明电〔2015〕4号). The counts
    // are our own derivation: twelve monthly rounds of 32 regions are 384 returns, and 170, 154
    // and 60 of them give these rates.
    Punctuals total;
    for (int month = 1; month <= 12; ++month) {
        const db::Round r = round(month);
        std::vector<db::Submission> rows;
        for (int region = 0; region < 32; ++region) {
            const int number = (month - 1) * 32 + region;
            db::Submission row { r.id, db::RegionId { region + 1 }, db::SubmissionState::NotStarted,
                {} };
            if (number < 170)
                row.receivedOn = r.dueOn;
            else if (number < 170 + 154)
                row.receivedOn = r.dueOn.addDays(1);
            rows.push_back(row);
        }
        const Punctuals counts = app::count(r, rows, QDate(2015, 2, 6));
        EXPECT_EQ(counts.due(), 32);
        total.onTime += counts.onTime;
        total.late += counts.late;
        total.missing += counts.missing;
        total.pending += counts.pending;
    }
    EXPECT_EQ(total, (Punctuals { 170, 154, 60, 0 }));
    EXPECT_EQ(QString::number(*total.onTimeRate(), 'f', 1), QStringLiteral("44.3"));
    EXPECT_EQ(QString::number(*total.lateRate(), 'f', 1), QStringLiteral("40.1"));
    EXPECT_EQ(QString::number(*total.missingRate(), 'f', 1), QStringLiteral("15.6"));
}

TEST(Reporting, WhatIsDueTodayIsNotMissingYet)
{
    const db::Round r = round(3);
    const db::Submission nothing { r.id, db::RegionId { 1 }, db::SubmissionState::NotStarted, {} };
    EXPECT_EQ(app::punctuality(r, nothing, r.dueOn), Punctuality::Pending);
    EXPECT_EQ(app::punctuality(r, nothing, r.dueOn.addDays(1)), Punctuality::Missing);
    db::Submission came = nothing;
    came.receivedOn = r.dueOn;
    EXPECT_EQ(app::punctuality(r, came, r.dueOn.addDays(50)), Punctuality::OnTime);
    came.receivedOn = r.dueOn.addDays(1);
    EXPECT_EQ(app::punctuality(r, came, r.dueOn.addDays(50)), Punctuality::Late);
}

TEST(Reporting, ThereIsNoRateOfNothing)
{
    EXPECT_EQ(Punctuals().onTimeRate(), std::nullopt);
    EXPECT_EQ((Punctuals { 0, 0, 0, 3 }).missingRate(), std::nullopt);
    EXPECT_EQ((Punctuals { 0, 0, 1, 3 }).missingRate(), std::optional(100.0));
}

TEST(Reporting, OverdueStaysInSightWhateverHappensToTheRound)
{
    EntryWorkspace workspace; // due on 20 October, as of 30 November
    const QDate today = workspace.store->asOf();
    EXPECT_EQ(app::reportingCalendar(*workspace.store, today).total.missing, 3);
    app::closeRound(*workspace.store, workspace.round.id);
    const app::ReportingCalendar calendar = app::reportingCalendar(*workspace.store, today);
    EXPECT_EQ(calendar.total.missing, 3);
    ASSERT_EQ(calendar.regions.size(), 3u);
    EXPECT_EQ(calendar.regions[0].region, workspace.beijing); // official order
    EXPECT_EQ(calendar.regions[0].rounds, std::vector { Punctuality::Missing });
    workspace.enter(workspace.id(workspace.beijing, workspace.kinds), QStringLiteral("1"));
    EXPECT_EQ(app::reportingCalendar(*workspace.store, today).total.missing, 3);
}

TEST(Reporting, RoundsComeOldestFirstAndRegionsInOfficialOrder)
{
    EntryWorkspace workspace;
    app::openRound(*workspace.store,
        { workspace.formId, db::Period::quarter(2022, 2), QDate(2022, 7, 1), QDate(2022, 7, 20),
            {} });
    workspace.setState(workspace.corps, db::SubmissionState::Draft);
    const auto calendar = app::reportingCalendar(*workspace.store, QDate(2022, 10, 20));
    ASSERT_EQ(calendar.rounds.size(), 2u);
    EXPECT_EQ(calendar.rounds[0].period, db::Period::quarter(2022, 2));
    EXPECT_EQ(calendar.totals[0], (Punctuals { 0, 0, 3, 0 }));
    EXPECT_EQ(calendar.totals[1], (Punctuals { 0, 0, 0, 3 }));
    EXPECT_EQ(calendar.total, (Punctuals { 0, 0, 3, 3 }));
    EXPECT_EQ(
        calendar.regions[2].rounds, (std::vector { Punctuality::Missing, Punctuality::Pending }));
}

TEST(Reporting, CountsStates)
{
    EntryWorkspace workspace;
    workspace.setState(workspace.corps, db::SubmissionState::Draft);
    const auto counts = app::stateCounts(workspace.store->rounds().submissions(workspace.round.id));
    EXPECT_EQ(counts, (std::array { 2, 1, 0, 0, 0, 0 }));
    EXPECT_EQ(app::waitingReturns(*workspace.store), 1);
    app::closeRound(*workspace.store, workspace.round.id);
    EXPECT_EQ(app::waitingReturns(*workspace.store), 0);
}

} // namespace
