// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fixture.h"

#include "ui/entry/findings_list.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <gtest/gtest.h>

namespace ui::test {

namespace {

class FindingsListTest : public testing::Test
{
protected:
    FindingsListTest()
    {
        session.setStore(sampleStore());
        list = std::make_unique<FindingsList>(session);
        list->resize(320, 600);
    }
    app::CheckFinding finding(db::CheckSeverity severity, int year, const char* sentence)
    {
        app::CheckFinding f;
        f.rule = session.store()->rules().all().front().id;
        f.code = QStringLiteral("C206");
        f.severity = severity;
        f.cell = { session.store()->catalog().indicators().front().id, db::Basis::Discrete,
            db::Period::year(year), session.store()->catalog().reporting().front() };
        f.sentence = QLatin1String(sentence);
        return f;
    }
    // Explain 2020, blocks 2021, informs 2022, put aside 2019.
    std::vector<app::CheckFinding> four()
    {
        std::vector<app::CheckFinding> rows { finding(db::CheckSeverity::Explain, 2020, "far"),
            finding(db::CheckSeverity::Blocks, 2021, "empty"),
            finding(db::CheckSeverity::Informs, 2022, "new"),
            finding(db::CheckSeverity::Explain, 2019, "known") };
        rows.back().dismissed = true;
        return rows;
    }
    QAbstractItemModel* model() const { return list->findChild<QTreeView*>()->model(); }
    QStringList groups() const
    {
        QStringList words;
        for (int i = 0; i < model()->rowCount(); ++i)
            words.append(model()->index(i, 0).data().toString());
        return words;
    }
    QPushButton* filter(int part) const
    {
        return list->findChild<QPushButton*>(QStringLiteral("findings.filter.%1").arg(part));
    }

    Session session;
    std::unique_ptr<FindingsList> list;
};

int yearOf(const QSignalSpy& spy)
{
    return spy.back().front().value<db::CellKey>().period.endYear();
}

} // namespace

TEST_F(FindingsListTest, GroupsBySeverityWithCountsAndFoldsAwayWhatWasPutAside)
{
    list->setFindings(four());
    const QStringList words = groups();
    ASSERT_EQ(words.size(), 4);
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(words[i],
            app::severityText(db::CheckSeverity(i)) + QStringLiteral(" 1")); // the worst first
    EXPECT_EQ(words[3], QStringLiteral("Put aside 1"));
    const auto* tree = list->findChild<QTreeView*>();
    EXPECT_TRUE(tree->isExpanded(model()->index(0, 0)));
    EXPECT_FALSE(tree->isExpanded(model()->index(3, 0)));
    EXPECT_EQ(filter(0)->text(), QStringLiteral("All 3"));
    list->grab();
}

TEST_F(FindingsListTest, NarrowsToOneSeverity)
{
    list->setFindings(four());
    filter(2)->click();
    EXPECT_EQ(model()->rowCount(), 2); // explain, and the one of them put aside
    filter(0)->click();
    EXPECT_EQ(model()->rowCount(), 4);
    list->setFindings({});
    EXPECT_EQ(model()->rowCount(), 0);
}

TEST_F(FindingsListTest, EnterGoesToTheCell)
{
    list->setFindings(four());
    QSignalSpy gone(list.get(), &FindingsList::goTo);
    auto* tree = list->findChild<QTreeView*>();
    tree->setCurrentIndex(model()->index(0, 0, model()->index(0, 0)));
    Q_EMIT tree->activated(tree->currentIndex());
    ASSERT_EQ(gone.size(), 1);
    EXPECT_EQ(yearOf(gone), 2021);
}

TEST_F(FindingsListTest, StepsThroughWhatIsOpenAndRoundAgain)
{
    list->setFindings(four());
    QSignalSpy gone(list.get(), &FindingsList::goTo);
    // What only informs and what was put aside ask for nothing.
    for (const int year : { 2021, 2020, 2021 }) {
        EXPECT_TRUE(list->step(true));
        EXPECT_EQ(yearOf(gone), year);
    }
    EXPECT_TRUE(list->step(false));
    EXPECT_EQ(yearOf(gone), 2020);
    list->setFindings({});
    EXPECT_FALSE(list->step(true));
}

TEST_F(FindingsListTest, FollowsTheCellWithoutTellingAndKeepsItsPlace)
{
    list->setFindings(four());
    QSignalSpy gone(list.get(), &FindingsList::goTo);
    const auto* tree = list->findChild<QTreeView*>();
    list->selectCell(finding(db::CheckSeverity::Explain, 2020, "").cell);
    const QString chosen = tree->currentIndex().data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(chosen.endsWith(QStringLiteral("far")));
    list->setFindings(four());
    EXPECT_EQ(tree->currentIndex().data(Qt::AccessibleTextRole).toString(), chosen);
    list->selectCell({});
    EXPECT_FALSE(tree->currentIndex().isValid());
    EXPECT_EQ(gone.size(), 0);
}

} // namespace ui::test
