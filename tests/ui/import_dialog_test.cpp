// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fixture.h"

#include "ui/dialogs/import_dialog.h"
#include "ui/models/conflicts_model.h"
#include "ui/models/findings_model.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace ui::test {

namespace {

const db::Catalog& catalog()
{
    static const db::Catalog catalog = sampleStore()->catalog();
    return catalog;
}

// One new row and two conflicts in Fujian.
app::ImportPlan samplePlan()
{
    app::ImportPlan plan;
    plan.file = QStringLiteral("/in/beds.csv");
    plan.format = app::FileFormat::Canonical;
    plan.encoding = QStringLiteral("GB18030");
    for (int line = 2; line <= 4; ++line) {
        app::PlannedRow row;
        row.row = line;
        row.effect = line == 2 ? app::RowEffect::New : app::RowEffect::Conflict;
        row.observation.key = { catalog().indicators().front().id, db::Basis::Discrete,
            db::Period::year(2020 + line), catalog().regionByCode(QStringLiteral("350000"))->id };
        row.observation.value = 53.45;
        row.accepted = 54.5;
        plan.rows.push_back(row);
    }
    return plan;
}

app::Finding finding(app::Severity severity)
{
    return { severity, QStringLiteral("X100"), QStringLiteral("beds.csv"), 3,
        QStringLiteral("value"), QStringLiteral("x"), QStringLiteral("a number"),
        QStringLiteral("This is not a number."), QStringLiteral("Write digits.") };
}

} // namespace

class ImportDialogTest : public testing::Test
{
protected:
    ImportSteps steps()
    {
        ImportSteps result;
        result.background = false;
        result.plan = [this](const QString&) { return plan; };
        result.apply = [this](const app::ImportPlan&, const app::ImportChoices& choices) {
            if (!failure.isEmpty())
                throw db::Error(failure, QStringLiteral("technical words"));
            applied.push_back(choices.take);
            reason = choices.reason;
            app::ImportResult applyResult;
            applyResult.added = 1;
            return applyResult;
        };
        return result;
    }
    static QPushButton* button(const QDialog& dialog, const char* name)
    {
        return dialog.findChild<QPushButton*>(QLatin1String(name));
    }
    static QString label(const QDialog& dialog, const char* name)
    {
        return dialog.findChild<QLabel*>(QLatin1String(name))->text();
    }

    app::ImportPlan plan = samplePlan();
    QString failure;
    QString reason;
    std::vector<std::vector<bool>> applied;
};

TEST_F(ImportDialogTest, ShowsWhatTheFileIsAndCounts)
{
    const ImportDialog dialog(catalog(), { plan.file }, steps());
    EXPECT_EQ(label(dialog, "import.file"), QStringLiteral("beds.csv"));
    EXPECT_TRUE(label(dialog, "import.about").contains(QStringLiteral("GB18030")));
    EXPECT_TRUE(label(dialog, "import.count.0").contains(QStringLiteral(">1<")));
    EXPECT_TRUE(label(dialog, "import.count.4").contains(QStringLiteral(">2<")));
    EXPECT_TRUE(button(dialog, "import.apply")->isEnabled());
}

TEST_F(ImportDialogTest, RefusesWithAReasonWhileThereAreErrors)
{
    plan.findings = { finding(app::Severity::Check), finding(app::Severity::Error) };
    const ImportDialog dialog(catalog(), { plan.file }, steps());
    EXPECT_FALSE(button(dialog, "import.apply")->isEnabled());
    EXPECT_FALSE(label(dialog, "import.reason").isEmpty());
}

TEST_F(ImportDialogTest, HandsOverTheChoicesInPlanOrder)
{
    ImportDialog dialog(catalog(), { plan.file }, steps());
    auto* model = dialog.findChild<ConflictsModel*>();
    const QModelIndex second = model->index(1, ConflictsModel::TakeColumn);
    EXPECT_TRUE(model->setData(second, Qt::Checked, Qt::CheckStateRole));
    button(dialog, "import.apply")->click();
    ASSERT_EQ(applied.size(), 1u);
    EXPECT_EQ(applied.front(), (std::vector<bool> { false, true }));
    EXPECT_EQ(dialog.results().size(), 1u);
    EXPECT_EQ(dialog.result(), int(QDialog::Accepted));
}

TEST_F(ImportDialogTest, AsksForAReasonWhenTargetsChange)
{
    plan.rows.clear();
    plan.format = app::FileFormat::List;
    plan.list.list = QStringLiteral("targets");
    plan.list.changed = 1;
    plan.list.writes.emplace_back([](db::Change&) {});
    ImportDialog dialog(catalog(), { plan.file }, steps());
    dialog.show();
    auto* why = dialog.findChild<QLineEdit*>(QStringLiteral("import.why"));
    EXPECT_TRUE(why->isVisible());
    EXPECT_FALSE(button(dialog, "import.apply")->isEnabled());
    EXPECT_FALSE(label(dialog, "import.reason").isEmpty());
    why->setText(QStringLiteral("Midterm adjustment"));
    EXPECT_TRUE(label(dialog, "import.reason").isEmpty());
    button(dialog, "import.apply")->click();
    EXPECT_EQ(reason, QStringLiteral("Midterm adjustment"));
}

TEST_F(ImportDialogTest, AsksForNoReasonOtherwise)
{
    ImportDialog dialog(catalog(), { plan.file }, steps());
    dialog.show();
    EXPECT_FALSE(dialog.findChild<QLineEdit*>(QStringLiteral("import.why"))->isVisible());
}

TEST_F(ImportDialogTest, TakesAllOrKeepsAllAtOnce)
{
    const ImportDialog dialog(catalog(), { plan.file }, steps());
    const auto* model = dialog.findChild<ConflictsModel*>();
    button(dialog, "import.takeAll")->click();
    EXPECT_EQ(model->choices(), (std::vector<bool> { true, true }));
    button(dialog, "import.keepAll")->click();
    EXPECT_EQ(model->choices(), (std::vector<bool> { false, false }));
}

TEST_F(ImportDialogTest, TellsAFailureInABandAndStaysOpen)
{
    failure = QStringLiteral("The workspace is busy.");
    ImportDialog dialog(catalog(), { plan.file }, steps());
    dialog.show();
    button(dialog, "import.apply")->click();
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_EQ(label(dialog, "import.failure"), failure);
    failure.clear();
    button(dialog, "import.apply")->click();
    EXPECT_FALSE(dialog.isVisible());
}

TEST_F(ImportDialogTest, TakesFilesOneAfterTheOther)
{
    ImportDialog dialog(catalog(), { plan.file, QStringLiteral("/in/second.csv") }, steps());
    button(dialog, "import.skip")->click();
    EXPECT_TRUE(label(dialog, "import.file").contains(QStringLiteral("second.csv")));
    button(dialog, "import.apply")->click();
    EXPECT_EQ(applied.size(), 1u);
    EXPECT_EQ(dialog.results().size(), 1u);
}

TEST_F(ImportDialogTest, ReadsInTheBackground)
{
    ImportSteps background = steps();
    background.background = true;
    const ImportDialog dialog(catalog(), { plan.file }, background);
    EXPECT_TRUE(QTest::qWaitFor([&] { return button(dialog, "import.apply")->isEnabled(); }));
}

TEST_F(ImportDialogTest, ModelsKeepTheRulesOfModels)
{
    FindingsModel findings;
    const QAbstractItemModelTester findingsTester(
        &findings, QAbstractItemModelTester::FailureReportingMode::Fatal);
    findings.setRows({ finding(app::Severity::Info), finding(app::Severity::Error) });
    EXPECT_TRUE(
        findings.index(0, 0).data().toString().startsWith(severityText(app::Severity::Error)));
    ConflictsModel conflicts;
    const QAbstractItemModelTester conflictsTester(
        &conflicts, QAbstractItemModelTester::FailureReportingMode::Fatal);
    conflicts.setPlan(plan, catalog());
    QStringList row;
    for (int column = 0; column < ConflictsModel::TakeColumn; ++column)
        row.append(conflicts.index(0, column).data().toString());
    EXPECT_EQ(row.at(ConflictsModel::LineColumn), QStringLiteral("3"));
    EXPECT_TRUE(row.at(ConflictsModel::AcceptedColumn).startsWith(QStringLiteral("54.50")));
    EXPECT_TRUE(row.at(ConflictsModel::FileColumn).startsWith(QStringLiteral("53.45")));
}

} // namespace ui::test
