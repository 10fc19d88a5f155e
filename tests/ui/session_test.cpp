// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fixture.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace ui::test {

class SessionTest : public testing::Test
{
protected:
    void SetUp() override
    {
        session.setStore(sampleStore());
        session.setPage(QStringLiteral("overview"));
        fujian = session.store()->catalog().regionByCode(QStringLiteral("350000"))->id;
    }
    Session session;
    db::RegionId fujian {};
};

TEST_F(SessionTest, OpensOnTheNation)
{
    EXPECT_EQ(session.filter().region, session.store()->catalog().nation());
    EXPECT_FALSE(session.canGoBack());
}

TEST_F(SessionTest, SaysEachChangeOnce)
{
    QSignalSpy filter(&session, &Session::filterChanged);
    QSignalSpy page(&session, &Session::pageChanged);
    session.setRegion(fujian);
    EXPECT_EQ(filter.count(), 1);
    EXPECT_EQ(page.count(), 0);
    session.setRegion(fujian);
    EXPECT_EQ(filter.count(), 1);
    Place place = session.place();
    place.page = QStringLiteral("province");
    place.filter.period = db::Period::year(2020);
    session.go(place);
    EXPECT_EQ(filter.count(), 2);
    EXPECT_EQ(page.count(), 1);
}

TEST_F(SessionTest, GoesBackAndForwardThroughPlaces)
{
    const Place start = session.place();
    session.setRegion(fujian);
    session.setPage(QStringLiteral("province"));
    const Place end = session.place();
    session.back();
    session.back();
    EXPECT_EQ(session.place(), start);
    EXPECT_FALSE(session.canGoBack());
    session.forward();
    session.forward();
    EXPECT_EQ(session.place(), end);
    EXPECT_FALSE(session.canGoForward());
    session.back();
    session.setPeriod(db::Period::year(2021));
    EXPECT_FALSE(session.canGoForward()); // a new way was taken
}

TEST_F(SessionTest, PinsAtMostFiveRegions)
{
    for (int id = 100; id < 108; ++id)
        session.togglePinned(db::RegionId { id });
    EXPECT_EQ(session.filter().pinned.size(), 5u);
    session.togglePinned(db::RegionId { 102 });
    EXPECT_EQ(session.filter().pinned.size(), 4u);
}

TEST_F(SessionTest, ForgetsThePlacesOfAnotherStore)
{
    session.setRegion(fujian);
    session.setStore(sampleStore());
    EXPECT_FALSE(session.canGoBack());
    EXPECT_EQ(session.filter().region, session.store()->catalog().nation());
    session.closeStore();
    EXPECT_EQ(session.store(), nullptr);
}

TEST_F(SessionTest, SaysItemOfAPlace)
{
    QSignalSpy item(&session, &Session::itemChanged);
    Place place = session.place();
    place.page = QStringLiteral("documents");
    place.item = QStringLiteral("DOC-1");
    session.go(place);
    EXPECT_EQ(item.count(), 1);
    EXPECT_EQ(session.item(), QStringLiteral("DOC-1"));
    session.setPage(QStringLiteral("overview"));
    EXPECT_TRUE(session.item().isEmpty());
}

TEST_F(SessionTest, PageLoadsOnceWhenShownAndStaysStaleWhileHidden)
{
    CountingPage page(session);
    session.setRegion(fujian);
    EXPECT_EQ(page.loads, 0);
    page.show();
    EXPECT_EQ(page.loads, 1);
    EXPECT_EQ(page.last.region, fujian);
    session.setPeriod(db::Period::year(2020));
    EXPECT_EQ(page.loads, 2);
    page.hide();
    session.announceDataChanged();
    EXPECT_EQ(page.loads, 2);
    page.show();
    EXPECT_EQ(page.loads, 3);
}

TEST_F(SessionTest, PageShowsAFailureInItsBandAndRecovers)
{
    CountingPage page(session);
    page.failure = QStringLiteral("The drive is gone.");
    page.refreshNow();
    EXPECT_EQ(page.errorSentence(), page.failure);
    page.failure.clear();
    page.refreshNow();
    EXPECT_TRUE(page.errorSentence().isEmpty());
}

} // namespace ui::test
