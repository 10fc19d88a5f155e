// SPDX-License-Identifier: GPL-3.0-or-later
// The rounds of the demonstration: every state to be seen, plausible, and gone without a trace.
#include "app/checks/check.h"
#include "app/edits.h"
#include "app/entry/reporting.h"
#include "app/entry/sheet.h"
#include "tests/support/facts.h"

#include <gtest/gtest.h>

#include <set>

namespace {

using State = db::SubmissionState;

const db::Store& store()
{
    return support::filled(app::WorkspaceKind::Demonstration);
}

db::Round current()
{
    return *store().rounds().find(*app::currentRound(store()));
}

TEST(DemonstrationRounds, TheCurrentOneIsTheThirdQuarterOf2022)
{
    EXPECT_EQ(current().period, db::Period::quarter(2022, 3));
    EXPECT_EQ(current().dueOn, QDate(2022, 10, 20));
    EXPECT_EQ(current().closedOn, std::nullopt);
    EXPECT_EQ(store().rounds().all().size(), 8u);
    const auto items = store().forms().items(current().form);
    ASSERT_EQ(items.size(), 8u);
    const char* const codes[] = { "PROC_DRUG_CNT", "PROC_CONS_CNT", "PERS_EXP_SHARE",
        "SERV_INC_SHARE", "DRGDIP_COV", "COUNTY_VISIT_RATE", "DIRECT_SETTLE_RATE", "VACC_60" };
    for (std::size_t i = 0; i < items.size(); ++i) {
        const db::Indicator* indicator = store().catalog().indicator(items[i].indicator);
        EXPECT_EQ(indicator->code, QLatin1String(codes[i]));
        EXPECT_EQ(items[i].basis, indicator->basis);
        EXPECT_EQ(items[i].upper.has_value(), indicator->unit == QStringLiteral("%"));
    }
}

TEST(DemonstrationRounds, TheAnnualFormHasPartsOfAWhole)
{
    const auto form = store().forms().find(QStringLiteral("MR-Y"));
    ASSERT_TRUE(form);
    const auto items = store().forms().items(form->id);
    ASSERT_EQ(items.size(), 7u);
    EXPECT_EQ(items[1].partOf, std::optional(items[0].indicator));
    EXPECT_EQ(items[2].partOf, std::optional(items[0].indicator));
}

TEST(DemonstrationRounds, ReturnsStandInEveryState)
{
    const auto counts = app::stateCounts(store().rounds().submissions(current().id));
    EXPECT_EQ(counts, (std::array { 1, 3, 9, 2, 17, 0 }));
    EXPECT_EQ(app::waitingReturns(store()), 3);
    const auto calendar = app::reportingCalendar(store(), store().asOf());
    for (std::size_t i = 0; i < calendar.rounds.size(); ++i) {
        EXPECT_EQ(calendar.totals[i].due(), 32);
        EXPECT_GE(calendar.totals[i].onTime, 26);
        EXPECT_GE(calendar.totals[i].late, 1);
        EXPECT_LE(calendar.totals[i].missing, 4);
    }
    for (const db::Submission& row : store().rounds().submissions()) {
        const auto round = store().rounds().find(row.round);
        if (row.receivedOn) {
            EXPECT_GE(*row.receivedOn, round->opensOn);
            EXPECT_LE(*row.receivedOn, round->closedOn.value_or(store().asOf()));
        }
    }
}

TEST(DemonstrationRounds, ValuesAreAcceptedExactlyWhereTheReturnIs)
{
    for (const db::Round& round : store().rounds().all()) {
        for (const db::Submission& row : store().rounds().submissions(round.id)) {
            for (const db::FormItem& item : store().forms().items(round.form)) {
                const db::CellKey key { item.indicator, item.basis, round.period, row.region };
                const bool accepted = row.state >= State::Accepted;
                EXPECT_EQ(store().cube().at(key).present, accepted);
                if (accepted || row.state == State::NotStarted) {
                    EXPECT_FALSE(store().entries().find(key));
                }
            }
        }
    }
}

TEST(DemonstrationRounds, ShowWhatEntryIsAbout)
{
    const auto entries = store().entries().of(current().period);
    EXPECT_EQ(std::ranges::count_if(entries, [](const db::Entry& e) { return !e.readable(); }), 1);
    const auto reasons = store().rounds().returnReasons(current().id);
    ASSERT_EQ(reasons.size(), 2u);
    for (const db::ReturnReason& reason : reasons) {
        EXPECT_TRUE(reason.indicator);
        EXPECT_EQ(store().rounds().submission(current().id, reason.region)->state, State::Returned);
    }
    EXPECT_EQ(store().comments().open().size(), 2u);
    const auto findings = app::check(store(), { current().id, {}, {} });
    std::set<QString> codes;
    for (const app::CheckFinding& finding : findings) {
        const State state = store().rounds().submission(current().id, finding.cell.region)->state;
        if (!finding.settled()) {
            codes.insert(finding.code);
            // Nothing that was sent or accepted waits for a word.
            EXPECT_TRUE(state != State::Submitted && state != State::Accepted)
                << finding.code.toStdString() << ' ' << finding.sentence.toStdString();
        }
    }
    for (const char* code : { "E110", "E120", "C206" })
        EXPECT_TRUE(codes.contains(QLatin1String(code))) << code;
}

TEST(DemonstrationRounds, GoWithoutATrace)
{
    const support::FilledPlace place(app::WorkspaceKind::Demonstration);
    const QString path = place.path();
    auto copy = std::move(db::Store::open(path).store);
    const auto findings = app::check(*copy, { app::currentRound(*copy), {}, {} });
    const auto explained = std::ranges::find_if(findings,
        [](const app::CheckFinding& f) { return f.severity != db::CheckSeverity::Blocks; });
    ASSERT_NE(explained, findings.end());
    app::dismiss(*copy, *explained, QStringLiteral("seen"));
    copy->entries().keep(explained->cell, {}, QStringLiteral("12"));
    app::removeDemonstration(*copy);
    EXPECT_TRUE(copy->rounds().all().empty());
    EXPECT_TRUE(copy->rounds().submissions().empty());
    EXPECT_TRUE(copy->forms().all().empty());
    EXPECT_TRUE(copy->entries().all().empty());
    EXPECT_TRUE(copy->entries().keystrokes().empty());
    EXPECT_TRUE(copy->comments().open().empty());
    EXPECT_TRUE(copy->rules().dismissals().empty());
    EXPECT_FALSE(copy->rules().all().empty()); // no demonstration: the program's own
    EXPECT_EQ(copy->cube().size(), support::filled(app::WorkspaceKind::Facts).cube().size());
}

} // namespace
