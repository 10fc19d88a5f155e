// SPDX-License-Identifier: GPL-3.0-or-later
// The panel beside the matrix: what it says of a cell, and what it opens.
#include "tests/support/rollout_workspace.h"
#include "ui/look.h"
#include "ui/rollout/panel_pictures.h"
#include "ui/rollout/rollout_panel.h"
#include "ui/user_action.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace ui::test {

namespace {

// Takes what would go to another program.
class Opened : public QObject
{
    Q_OBJECT

public:
    Opened() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "take"); }
    ~Opened() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    QList<QUrl> urls;

public Q_SLOTS:
    void take(const QUrl& url) { urls.append(url); }
};

class RolloutPanelTest : public testing::Test
{
protected:
    RolloutPanelTest()
    {
        applyLook(ThemeChoice::Light);
        session.setStore(std::move(w.store));
        panel = std::make_unique<RolloutPanel>(session);
        panel->resize(290, 900);
        panel->show();
    }
    db::Store& store() { return *session.store(); }
    void show(
        db::MeasureId measure, db::RegionId region, QDate day = support::RolloutWorkspace::day())
    {
        const app::RolloutBook book = app::rolloutBook(store());
        app::RolloutQuery query;
        query.day = day;
        panel->show(book, app::rolloutMatrix(book, store().catalog(), query), { measure, region });
        QTest::qWait(0); // what was there before goes
    }
    QString text(const char* name) const
    {
        return panel->findChild<QLabel*>(QLatin1String(name))->text();
    }
    QString head() const
    {
        return panel->findChild<QWidget*>(QStringLiteral("rollout.head"))->accessibleName();
    }
    // The words of each step of the record, as they stand.
    QStringList steps() const
    {
        QStringList all;
        const auto* record = panel->findChild<QWidget*>(QStringLiteral("rollout.record"));
        for (const QWidget* step : record->findChildren<QWidget*>(QStringLiteral("rollout.step"))) {
            QStringList words;
            for (const QLabel* label : step->findChildren<QLabel*>())
                words.append(label->text());
            all.append(words.join(u'|'));
        }
        return all;
    }
    QStringList rows(const char* name) const
    {
        QStringList all;
        for (const EvidenceRow* row : panel->findChildren<EvidenceRow*>(QLatin1String(name)))
            all.append(row->text());
        return all;
    }

    support::RolloutWorkspace w;
    Session session;
    std::unique_ptr<RolloutPanel> panel;
};

} // namespace

TEST_F(RolloutPanelTest, SaysTheStateAndForHowLong)
{
    show(w.first, w.northeast);
    EXPECT_EQ(text("rollout.title"), QStringLiteral("First"));
    EXPECT_TRUE(head().startsWith(QStringLiteral("Northeast 1, "))) << head().toStdString();
    EXPECT_TRUE(head().contains(QStringLiteral("324"))) << head().toStdString();
    // The workspace's entries were put past the check: the panel says what is wanting.
    EXPECT_TRUE(text("rollout.rests").contains(QStringLiteral("none is given")));
}

TEST_F(RolloutPanelTest, TheRecordHasTheNewestFirstAndMarksWhatIsLater)
{
    show(w.first, w.northeast, QDate(2021, 12, 31));
    const QStringList record = steps();
    ASSERT_EQ(record.size(), 3);
    EXPECT_TRUE(record[0].contains(QStringLiteral("2022-02-10, later")));
    EXPECT_TRUE(record[1].contains(QStringLiteral("2021-05-01")));
    EXPECT_FALSE(record[1].contains(QStringLiteral("later")));
    EXPECT_TRUE(record[2].contains(QStringLiteral("2021-01-10")));
}

TEST_F(RolloutPanelTest, WithoutARecordItSaysSo)
{
    show(w.third, w.north);
    EXPECT_TRUE(head().contains(QStringLiteral("no record")));
    EXPECT_TRUE(text("rollout.rests").contains(QStringLiteral("2022-12-31")));
    EXPECT_TRUE(steps().isEmpty());
}

TEST_F(RolloutPanelTest, CountsTheRegionsMostAdvancedFirst)
{
    show(w.first, w.north);
    const QString words = text("rollout.barWords");
    EXPECT_LT(words.indexOf(QStringLiteral("2")), words.indexOf(QStringLiteral("1")));
    EXPECT_TRUE(text("rollout.curveWords").contains(QStringLiteral("285"))); // median days
    EXPECT_TRUE(text("rollout.curveWords").contains(QStringLiteral("2 region(s) have stalled")));
}

TEST_F(RolloutPanelTest, ShowsWhatIsBelowARegionOnlyWhereThereIsAny)
{
    show(w.first, w.east);
    const auto* below = panel->findChild<QWidget*>(QStringLiteral("rollout.below"));
    EXPECT_TRUE(below->isVisible());
    EXPECT_TRUE(text("rollout.belowWords").contains(QStringLiteral("no record 1")));
    show(w.first, w.north);
    EXPECT_FALSE(below->isVisible());
}

TEST_F(RolloutPanelTest, ListsDocumentsAndFilesAndOpensThem)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("scheme.txt"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("as issued");
    file.close();
    app::RolloutDraft draft = w.draft(QDate(2022, 5, 1), "full");
    draft.evidence.document = w.document;
    draft.evidence.file = path;
    app::setRollout(store(), { { w.first, w.north } }, draft);
    show(w.first, w.north);
    EXPECT_EQ(rows("rollout.document"), QStringList { QStringLiteral("A document") });
    EXPECT_EQ(rows("rollout.file"), QStringList { QStringLiteral("scheme.txt") });
    EXPECT_TRUE(text("rollout.rests").contains(QStringLiteral("2 given")));

    QSignalSpy wanted(panel.get(), &RolloutPanel::documentWanted);
    panel->findChild<EvidenceRow*>(QStringLiteral("rollout.document"))->click();
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].toString(), QStringLiteral("DOC"));

    Opened opened;
    panel->findChild<EvidenceRow*>(QStringLiteral("rollout.file"))->click();
    ASSERT_EQ(opened.urls.size(), 1);
    QFile copy(opened.urls[0].toLocalFile());
    ASSERT_TRUE(copy.open(QIODevice::ReadOnly));
    EXPECT_EQ(copy.readAll(), QByteArray("as issued"));
    EXPECT_FALSE(QFileInfo(copy).permission(QFileDevice::WriteOwner));
}

TEST_F(RolloutPanelTest, TheListOfAMeasureLeadsToItsDocument)
{
    EXPECT_TRUE(rows("rollout.document").isEmpty());
    db::Measure measure = store().measures().all().front();
    measure.listVersion = QStringLiteral("DOC");
    app::saveMeasure(store(), measure);
    show(measure.id, w.north);
    EXPECT_EQ(rows("rollout.document"), QStringList { QStringLiteral("A document") });
}

TEST_F(RolloutPanelTest, NeverScrollsSidewaysAndKeepsItsWidth)
{
    db::Measure measure = store().measures().all().front();
    measure.titleZh = measure.titleEn
        = QString(30, u'长') + QStringLiteral(" a title that goes on for longer than the panel");
    measure.note = QString(200, u'注');
    app::saveMeasure(store(), measure);
    for (const int width : { 290, 376 }) {
        panel->resize(width, 700);
        show(measure.id, w.east);
        const auto* scroll = panel->findChild<QScrollArea*>();
        EXPECT_EQ(panel->width(), width);
        EXPECT_LE(scroll->widget()->minimumSizeHint().width(), width);
        EXPECT_EQ(scroll->horizontalScrollBar()->maximum(), 0);
    }
}

TEST_F(RolloutPanelTest, ItsButtonsAskThePage)
{
    show(w.first, w.north);
    QSignalSpy change(panel.get(), &RolloutPanel::changeWanted);
    QSignalSpy action(panel.get(), &RolloutPanel::actionWanted);
    panel->findChild<QPushButton*>(QStringLiteral("rollout.change"))->click();
    panel->findChild<QPushButton*>(QStringLiteral("rollout.action"))->click();
    EXPECT_EQ(change.size(), 1);
    EXPECT_EQ(action.size(), 1);
}

TEST_F(RolloutPanelTest, ForNothingItSaysToChooseACell)
{
    show(w.first, w.north);
    show(w.first, w.cities[0]); // not in this matrix
    EXPECT_TRUE(panel->findChild<QLabel*>(QStringLiteral("rollout.noCell"))->isVisible());
    EXPECT_FALSE(panel->findChild<QScrollArea*>()->isVisible());
}

} // namespace ui::test

#include "rollout_panel_test.moc"
