// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs of rounds: what they suggest, what they return, what they refuse.
#include "app/error.h"
#include "tests/support/round_workspace.h"
#include "ui/dialogs/calendar_dialog.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/dialogs/return_dialog.h"
#include "ui/dialogs/round_dialog.h"
#include "ui/dialogs/rules_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

#include <gtest/gtest.h>

namespace ui::test {

namespace {

template <typename T> T* child(const QDialog& dialog, const char* name)
{
    return dialog.findChild<T*>(QLatin1String(name));
}

QString reason(const QDialog& dialog, const char* name)
{
    return child<QLabel>(dialog, name)->text();
}

RoundDialog::Given given(const support::RoundWorkspace& w, QDate today)
{
    return { w.store->forms().all(), w.store->rounds().all(), today };
}

} // namespace

TEST(RoundDialog, SuggestsThePeriodAfterTheLatestOpenedAndTwentyDays)
{
    const support::RoundWorkspace w; // has 2022Q3
    RoundDialog dialog(given(w, QDate(2023, 1, 5)));
    const app::RoundDraft draft = dialog.draft();
    EXPECT_EQ(draft.form, w.form);
    EXPECT_EQ(draft.period, db::Period::quarter(2022, 4));
    EXPECT_EQ(draft.opensOn, QDate(2023, 1, 5));
    EXPECT_EQ(draft.dueOn, QDate(2023, 1, 20)); // 31 December and twenty days
    EXPECT_TRUE(child<QPushButton>(dialog, "round.accept")->isEnabled());
}

TEST(RoundDialog, TheDraftOpensTheRound)
{
    support::RoundWorkspace w;
    RoundDialog dialog(given(w, QDate(2023, 1, 5)));
    child<QLineEdit>(dialog, "round.note")->setText(QStringLiteral(" year end "));
    const db::RoundId made = app::openRound(*w.store, dialog.draft());
    EXPECT_EQ(w.store->rounds().find(made)->note, QStringLiteral("year end"));
    EXPECT_EQ(w.store->rounds().submissions(made).size(), 32U);
}

TEST(RoundDialog, SaysLiveWhyARoundCannotBeOpened)
{
    const support::RoundWorkspace w;
    RoundDialog dialog(given(w, QDate(2022, 10, 15)));
    auto* periods = child<QComboBox>(dialog, "round.period");
    periods->setCurrentIndex(periods->findData(qint64(w.period.id())));
    EXPECT_TRUE(reason(dialog, "round.reason").contains(QStringLiteral("2022-10-20")));
    EXPECT_FALSE(child<QPushButton>(dialog, "round.accept")->isEnabled());
    periods->setCurrentIndex(periods->findData(qint64(db::Period::quarter(2022, 2).id())));
    EXPECT_EQ(reason(dialog, "round.reason"), QString());
    child<QDateEdit>(dialog, "round.due")->setDate(QDate(2022, 1, 1));
    EXPECT_FALSE(child<QPushButton>(dialog, "round.accept")->isEnabled());
}

TEST(RoundDialog, WithoutAFormItOffersToMakeOne)
{
    RoundDialog dialog(RoundDialog::Given { {}, {}, QDate(2022, 10, 15) });
    EXPECT_FALSE(reason(dialog, "round.reason").isEmpty());
    QSignalSpy wanted(&dialog, &RoundDialog::formWanted);
    child<QPushButton>(dialog, "round.newForm")->click();
    EXPECT_EQ(wanted.size(), 1);
}

struct NextPeriodCase
{
    const char* frequency;
    std::vector<db::Period> opened;
    QDate today;
    db::Period next;
};

class NextPeriod : public testing::TestWithParam<NextPeriodCase>
{
};

TEST_P(NextPeriod, IsAfterTheLatestOpenedElseTheLastThatEnded)
{
    EXPECT_EQ(nextPeriod(QLatin1String(GetParam().frequency), GetParam().opened, GetParam().today),
        GetParam().next);
}

INSTANTIATE_TEST_SUITE_P(All, NextPeriod,
    testing::Values(
        NextPeriodCase { "monthly", {}, QDate(2022, 3, 15), db::Period::month(2022, 2) },
        NextPeriodCase { "monthly", { db::Period::month(2021, 12) }, QDate(2022, 3, 15),
            db::Period::month(2022, 1) },
        NextPeriodCase { "quarterly", {}, QDate(2022, 9, 30), db::Period::quarter(2022, 3) },
        NextPeriodCase { "quarterly", {}, QDate(2022, 1, 1), db::Period::quarter(2021, 4) },
        NextPeriodCase { "half_yearly", { db::Period::half(2021, 1), db::Period::half(2020, 2) },
            QDate(2022, 1, 1), db::Period::half(2021, 2) },
        NextPeriodCase { "annual", {}, QDate(2022, 7, 1), db::Period::year(2021) },
        NextPeriodCase { "weekly", {}, QDate(2022, 7, 1), db::Period() }));

TEST(FormDialog, ReturnsWhatItWasGiven)
{
    const support::RoundWorkspace w;
    const app::FormDraft draft { *w.store->forms().find(w.form), w.store->forms().items(w.form) };
    const FormDialog dialog(w.store->catalog(), draft);
    EXPECT_EQ(dialog.draft().form, draft.form);
    EXPECT_EQ(dialog.draft().items, draft.items);
    EXPECT_TRUE(child<QPushButton>(dialog, "form.accept")->isEnabled());
}

TEST(FormDialog, ANewFormIsMadeFromItsItemsAndSaved)
{
    support::RoundWorkspace w;
    FormDialog dialog(w.store->catalog(), {});
    EXPECT_FALSE(child<QPushButton>(dialog, "form.accept")->isEnabled());
    child<QLineEdit>(dialog, "form.code")->setText(QStringLiteral("F9"));
    child<QLineEdit>(dialog, "form.nameZh")->setText(QStringLiteral("月报"));
    EXPECT_EQ(reason(dialog, "form.reason"), QStringLiteral("The form has no item yet."));
    auto* completer = child<QLineEdit>(dialog, "form.search")->completer();
    for (const char* part : { "VISITS_HOSP", "VISITS_PRIMARY" }) {
        completer->setCompletionPrefix(QLatin1String(part));
        ASSERT_EQ(completer->completionCount(), 1);
        Q_EMIT completer->activated(completer->currentIndex());
    }
    child<QComboBox>(dialog, "form.frequency")->setCurrentIndex(0);
    child<QLineEdit>(dialog, "form.lower.0")->setText(QStringLiteral("0"));
    child<QLineEdit>(dialog, "form.upper.0")->setText(QStringLiteral("1,000"));
    child<QCheckBox>(dialog, "form.required.1")->setChecked(false);
    const app::FormDraft draft = dialog.draft();
    ASSERT_EQ(draft.items.size(), 2U);
    EXPECT_EQ(draft.items[0].basis, db::Basis::YearToDate); // its own
    EXPECT_EQ(draft.items[0].lower, 0);
    EXPECT_EQ(draft.items[0].upper, 1000);
    EXPECT_FALSE(draft.items[1].required);
    const db::FormId made = app::saveForm(*w.store, draft);
    EXPECT_EQ(w.store->forms().find(made)->frequency, QStringLiteral("monthly"));
    EXPECT_EQ(w.store->forms().items(made).size(), 2U);
}

TEST(FormDialog, RefusesAPartBeforeItsWholeAndBoundsTheWrongWayRound)
{
    const support::RoundWorkspace w;
    const app::FormDraft draft { *w.store->forms().find(w.form), w.store->forms().items(w.form) };
    FormDialog dialog(w.store->catalog(), draft);
    auto* table = child<QTableWidget>(dialog, "form.items");
    table->setCurrentCell(9, 0); // primary care, a part of the visits before it
    child<QPushButton>(dialog, "form.up")->click();
    EXPECT_FALSE(child<QPushButton>(dialog, "form.accept")->isEnabled());
    child<QPushButton>(dialog, "form.down")->click();
    EXPECT_TRUE(child<QPushButton>(dialog, "form.accept")->isEnabled());
    child<QLineEdit>(dialog, "form.lower.2")->setText(QStringLiteral("101"));
    EXPECT_FALSE(child<QPushButton>(dialog, "form.accept")->isEnabled());
    child<QLineEdit>(dialog, "form.lower.2")->setText(QStringLiteral("none"));
    EXPECT_TRUE(reason(dialog, "form.reason").contains(QStringLiteral("not a number")));
    child<QLineEdit>(dialog, "form.lower.2")->clear();
    EXPECT_TRUE(child<QPushButton>(dialog, "form.accept")->isEnabled());
}

TEST(FormDialog, TakingAwayAWholeFreesItsParts)
{
    const support::RoundWorkspace w;
    const app::FormDraft draft { *w.store->forms().find(w.form), w.store->forms().items(w.form) };
    FormDialog dialog(w.store->catalog(), draft);
    child<QTableWidget>(dialog, "form.items")->setCurrentCell(8, 0);
    child<QPushButton>(dialog, "form.remove")->click();
    const auto items = dialog.draft().items;
    ASSERT_EQ(items.size(), draft.items.size() - 1);
    for (const db::FormItem& item : items)
        EXPECT_FALSE(item.partOf.has_value());
}

TEST(ReturnDialog, TakesTheFindingsAsReasonsAndAGeneralOne)
{
    const db::IndicatorId first { 1 };
    const db::IndicatorId second { 2 };
    ReturnDialog dialog(QStringLiteral("Henan"),
        { { first, QStringLiteral("Beds"), QStringLiteral("31"), QStringLiteral("far too low") },
            { second, QStringLiteral("Nurses"), QStringLiteral("12"), {} } });
    auto reasons = dialog.reasons();
    ASSERT_EQ(reasons.size(), 1U);
    EXPECT_EQ(reasons[0].indicator, first);
    EXPECT_EQ(reasons[0].reason, QStringLiteral("far too low"));
    QTest::keyClicks(child<QLineEdit>(dialog, "return.reason.1"), QStringLiteral("no stamp"));
    EXPECT_TRUE(child<QCheckBox>(dialog, "return.tick.1")->isChecked());
    child<QLineEdit>(dialog, "return.general")->setText(QStringLiteral(" all of it "));
    reasons = dialog.reasons();
    ASSERT_EQ(reasons.size(), 3U);
    EXPECT_EQ(reasons[1].indicator, second);
    EXPECT_FALSE(reasons[2].indicator.has_value());
    EXPECT_EQ(reasons[2].reason, QStringLiteral("all of it"));
}

TEST(ReturnDialog, DoesNotSendBackWithoutAReason)
{
    ReturnDialog dialog(QStringLiteral("Henan"),
        { { db::IndicatorId { 1 }, QStringLiteral("Beds"), QStringLiteral("31"), {} } });
    const auto* send = child<QPushButton>(dialog, "return.accept");
    EXPECT_FALSE(send->isEnabled());
    child<QCheckBox>(dialog, "return.tick.0")->setChecked(true);
    EXPECT_EQ(reason(dialog, "return.reason"), QStringLiteral("Each ticked item needs a reason."));
    child<QLineEdit>(dialog, "return.general")->setText(QStringLiteral("all of it"));
    EXPECT_FALSE(send->isEnabled());
    child<QLineEdit>(dialog, "return.reason.0")->setText(QStringLiteral("too low"));
    EXPECT_TRUE(send->isEnabled());
}

class RulesDialogTest : public testing::Test
{
protected:
    support::RoundWorkspace w;
    RulesDialog dialog { w.store->catalog(), ruleSteps(*w.store) };
    QTableWidget* table = child<QTableWidget>(dialog, "rules.table");

    db::CheckRule rule(const char* code) const
    {
        for (const db::CheckRule& row : w.store->rules().all())
            if (row.code == QLatin1String(code))
                return row;
        return {};
    }
    void select(const char* code) const
    {
        for (int row = 0; row < table->rowCount(); ++row)
            if (table->item(row, 1)->text() == QLatin1String(code))
                table->setCurrentCell(row, 1);
    }
};

TEST_F(RulesDialogTest, ShowsEveryRuleAndSwitchesOneOff)
{
    EXPECT_EQ(table->rowCount(), int(w.store->rules().all().size()));
    EXPECT_FALSE(dialog.changed());
    select("C206");
    table->item(table->currentRow(), 0)->setCheckState(Qt::Unchecked);
    EXPECT_FALSE(rule("C206").enabled);
    EXPECT_TRUE(dialog.changed());
}

TEST_F(RulesDialogTest, ChangesSeverityAndThreshold)
{
    select("C206");
    child<QComboBox>(dialog, "rules.severity")->setCurrentIndex(2);
    auto* threshold = child<QLineEdit>(dialog, "rules.threshold");
    threshold->setText(QStringLiteral("half"));
    EXPECT_FALSE(child<QPushButton>(dialog, "rules.save")->isEnabled());
    threshold->setText(QStringLiteral("0.5"));
    child<QPushButton>(dialog, "rules.save")->click();
    EXPECT_EQ(rule("C206").severity, db::CheckSeverity::Informs);
    EXPECT_EQ(rule("C206").threshold, 0.5);
}

TEST_F(RulesDialogTest, AnExpressionIsReadWhileItIsTypedAndSavedAsARule)
{
    child<QPushButton>(dialog, "rules.new")->click();
    child<QLineEdit>(dialog, "rules.code")->setText(QStringLiteral("Z900"));
    child<QLineEdit>(dialog, "rules.nameEn")->setText(QStringLiteral("Parts of visits"));
    auto* expression = child<QLineEdit>(dialog, "rules.expression");
    expression->setText(QStringLiteral("VISITS >= NO_SUCH_CODE"));
    EXPECT_FALSE(reason(dialog, "rules.fault").isEmpty());
    EXPECT_FALSE(child<QPushButton>(dialog, "rules.save")->isEnabled());
    expression->setText(QStringLiteral("VISITS >= VISITS_PRIMARY + VISITS_HOSP"));
    EXPECT_EQ(reason(dialog, "rules.fault"), QString());
    child<QPushButton>(dialog, "rules.save")->click();
    EXPECT_EQ(rule("Z900").method, QStringLiteral("expression"));
    EXPECT_EQ(rule("Z900").expression, QStringLiteral("VISITS >= VISITS_PRIMARY + VISITS_HOSP"));
    EXPECT_EQ(table->item(table->currentRow(), 1)->text(), QStringLiteral("Z900"));
    child<QPushButton>(dialog, "rules.remove")->click();
    EXPECT_EQ(rule("Z900").code, QString());
}

TEST_F(RulesDialogTest, ABuiltInRuleStaysAndACodeIsUsedOnce)
{
    select("E110");
    EXPECT_FALSE(child<QPushButton>(dialog, "rules.remove")->isEnabled());
    EXPECT_TRUE(child<QLineEdit>(dialog, "rules.code")->isReadOnly());
    child<QPushButton>(dialog, "rules.new")->click();
    child<QLineEdit>(dialog, "rules.code")->setText(QStringLiteral("E110"));
    child<QLineEdit>(dialog, "rules.expression")->setText(QStringLiteral("VISITS >= 0"));
    child<QPushButton>(dialog, "rules.save")->click();
    EXPECT_TRUE(reason(dialog, "rules.fault").contains(QStringLiteral("E110")));
    EXPECT_EQ(rule("E110").method, QStringLiteral("readable"));
}

TEST(CalendarDialog, PutsWhoIsOverdueOnTopAndCountsTheRest)
{
    support::RoundWorkspace w;
    // On the day after the deadline: all but the last two have answered on time.
    for (int region = 0; region < 30; ++region)
        w.setState(region, db::SubmissionState::Submitted);
    CalendarDialog dialog(*w.store, QDate(2022, 10, 21));
    auto* table = child<QTableWidget>(dialog, "calendar.table");
    ASSERT_EQ(table->rowCount(), 33); // all regions, then each
    EXPECT_EQ(table->item(0, 1)->text(), QStringLiteral("93.8%")); // 30 of 32
    EXPECT_EQ(table->item(1, 0)->text(), QStringLiteral("Xinjiang"));
    EXPECT_EQ(table->item(2, 0)->text(), QStringLiteral("XPCC"));
    EXPECT_EQ(table->item(3, 0)->text(), QStringLiteral("Beijing"));
    EXPECT_EQ(table->item(1, 1)->text(), QStringLiteral("■"));
    EXPECT_TRUE(table->item(1, 1)->toolTip().startsWith(QStringLiteral("missing")));
    EXPECT_EQ(table->item(3, 1)->text(), QStringLiteral("●"));
    EXPECT_TRUE(table->item(3, 1)->toolTip().contains(QStringLiteral("received 2022-10-14")));
    QSignalSpy chosen(&dialog, &CalendarDialog::roundChosen);
    Q_EMIT table->cellActivated(1, 1);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.front().at(0).value<db::RoundId>(), w.round);
    EXPECT_EQ(chosen.front().at(1).value<db::RegionId>(), w.regions[30]);
    Q_EMIT table->cellActivated(0, 1);
    EXPECT_EQ(chosen.size(), 1);
}

TEST(CalendarDialog, NothingIsMissingBeforeTheDeadline)
{
    const support::RoundWorkspace w;
    const CalendarDialog dialog(*w.store, QDate(2022, 10, 20));
    const auto* table = child<QTableWidget>(dialog, "calendar.table");
    EXPECT_EQ(table->item(0, 1)->text(), QStringLiteral("—"));
    EXPECT_EQ(table->item(1, 1)->text(), QStringLiteral("◇"));
}

} // namespace ui::test
