// SPDX-License-Identifier: GPL-3.0-or-later
// The window on a server: what it is called, what others write, and what happens when nobody
// answers any more. Against a real server.
#include "app/entry/entry_edits.h"
#include "tests/support/engines.h"
#include "tests/support/round_workspace.h"
#include "tests/ui/fixture.h"
#include "ui/dialogs/unsent_dialog.h"
#include "ui/entry/entry_grid.h"
#include "ui/entry/entry_model.h"
#include "ui/entry/entry_view.h"
#include "ui/main_window.h"
#include "ui/user_action.h"

#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace ui::test {

namespace {

using support::Engine;
using support::NewPlace;
using support::Outage;

class SharedWindowTest : public testing::Test
{
protected:
    SharedWindowTest()
    {
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
            + QStringLiteral("/unsent"))
            .removeRecursively();
        settings.set(setting::theme, QStringLiteral("light"));
        settings.set(setting::language, QStringLiteral("en"));
        WindowServices services;
        services.pages = countingPages();
        window = std::make_unique<MainWindow>(session, settings, language, services);
        window->show();
    }
    template <typename T> T* find(const char* name) const
    {
        return window->findChild<T*>(QLatin1String(name));
    }
    QString banner() const
    {
        const auto* bar = find<QWidget>("connectionBar");
        return bar->isVisible() ? find<QLabel>("connection.text")->text() : QString();
    }
    bool loses() const
    {
        return QTest::qWaitFor([&] { return !session.connected(); }, 10000);
    }
    // By the key, as a person would.
    bool returns()
    {
        return QTest::qWaitFor(
            [&] {
                find<QAction>("action.reconnect")->trigger();
                return session.connected();
            },
            15000);
    }

    QTemporaryDir folder;
    Settings settings { folder.filePath(QStringLiteral("settings.ini")) };
    Session session;
    Language language;
    std::unique_ptr<MainWindow> window;
    NewPlace place { Engine::Postgresql };
};

TEST_F(SharedWindowTest, IsCalledByDatabaseAndServerNeverByALogin)
{
    sampleStore(place.path());
    ASSERT_TRUE(window->openWorkspace(place.path()));
    const QString name = session.store()->name();
    EXPECT_EQ(window->windowTitle(), name + QStringLiteral(" — ReformBoard"));
    EXPECT_EQ(find<QLabel>("status_file")->text(), name);
    auto* recent = find<QMenu>("menu.recent");
    Q_EMIT recent->aboutToShow();
    ASSERT_FALSE(recent->actions().isEmpty());
    EXPECT_EQ(recent->actions().front()->text(), name);
    EXPECT_TRUE(recent->actions().front()->isEnabled());
    EXPECT_EQ(settings.get(setting::lastWorkspace), place.path());
    QStringList said { window->windowTitle(), recent->actions().front()->text() };
    for (const QLabel* label : window->findChildren<QLabel*>())
        said << label->text() << label->toolTip();
    for (const QString& text : said)
        EXPECT_FALSE(text.contains(QStringLiteral("user="))) << text.toStdString();
}

TEST_F(SharedWindowTest, OpensARecentAddress)
{
    sampleStore(place.path());
    window->openPlace(place.path());
    EXPECT_EQ(session.store(), nullptr) << "waited for the server";
    EXPECT_TRUE(window->notice().contains(QStringLiteral("Connecting")));
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.store() != nullptr; }, 15000));
    EXPECT_EQ(window->notice(), QString());
}

TEST_F(SharedWindowTest, OffersToTryAgainWhereNobodyAnswers)
{
    sampleStore(place.path());
    Outage outage(place.path());
    window->openPlace(place.path());
    auto* retry = find<QPushButton>("notice.undo");
    ASSERT_TRUE(QTest::qWaitFor([&] { return retry->text() == QStringLiteral("Retry"); }, 15000));
    EXPECT_EQ(session.store(), nullptr);
    outage.end();
    retry->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.store() != nullptr; }, 15000));
}

TEST_F(SharedWindowTest, ShowsABannerAndTheOldPageUntilTheServerIsBack)
{
    sampleStore(place.path());
    ASSERT_TRUE(window->openWorkspace(place.path()));
    auto* page = qobject_cast<CountingPage*>(window->currentPage());
    ASSERT_NE(page, nullptr);
    const int loads = page->loads;
    Outage outage(place.path());
    ASSERT_TRUE(loses());
    EXPECT_TRUE(banner().contains(session.store()->name())) << banner().toStdString();
    EXPECT_FALSE(window->grab().isNull());
    EXPECT_EQ(window->currentPage(), page);
    EXPECT_EQ(page->loads, loads);
    EXPECT_EQ(page->errorSentence(), QString());
    EXPECT_FALSE(find<QAction>("action.undo")->isEnabled());
    EXPECT_TRUE(window->windowTitle().contains(QStringLiteral("not connected")));
    EXPECT_TRUE(find<QAction>("action.reconnect")->isEnabled());
    find<QAction>("action.reconnect")->trigger();
    QTest::qWait(300);
    EXPECT_FALSE(session.connected());
    outage.end();
    ASSERT_TRUE(returns());
    EXPECT_EQ(banner(), QString());
    EXPECT_EQ(page->loads, loads + 1);
}

TEST_F(SharedWindowTest, ComesBackByItself)
{
    sampleStore(place.path());
    ASSERT_TRUE(window->openWorkspace(place.path()));
    Outage outage(place.path());
    ASSERT_TRUE(loses());
    outage.end();
    EXPECT_TRUE(QTest::qWaitFor([&] { return session.connected(); }, 20000));
}

TEST_F(SharedWindowTest, AnActWithoutAConnectionIsNoDialog)
{
    sampleStore(place.path());
    ASSERT_TRUE(window->openWorkspace(place.path()));
    Outage outage(place.path());
    for (int i = 0; i < 3; ++i)
        EXPECT_FALSE(runUserAction(window.get(), [&] { session.store()->regions().all(); }));
    EXPECT_FALSE(session.connected());
    EXPECT_EQ(find<QDialog>("dialog.failure"), nullptr);
    EXPECT_TRUE(window->notice().contains(QStringLiteral("Not done")));
}

TEST_F(SharedWindowTest, SurvivesARestartOfTheServer)
{
    support::OwnServer server;
    sampleStore(server.path());
    ASSERT_TRUE(window->openWorkspace(server.path()));
    server.stop();
    ASSERT_TRUE(loses());
    server.start();
    EXPECT_TRUE(returns());
    session.closeStore();
}

class OthersTest : public testing::TestWithParam<Engine>
{
protected:
    bool hear()
    {
        return QTest::qWaitFor([&] { return !heard.empty(); }, 5000);
    }
    void write(int year)
    {
        const auto other = std::move(db::Store::open(place.path()).store);
        ASSERT_NE(other, nullptr);
        db::Change change(*other, { QStringLiteral("Other"), QStringLiteral("window"), {}, {} });
        db::Observation row;
        row.key = cell(*other, year);
        row.value = 7;
        row.source = other->sources().all().front().id;
        other->observations().put(change, std::vector { row });
        change.commit();
    }
    static db::CellKey cell(const db::Store& store, int year)
    {
        return { store.catalog().indicators().front().id, db::Basis::Discrete,
            db::Period::year(year), store.catalog().regions().front().id };
    }

    NewPlace place { GetParam() };
    Session session;
    std::vector<db::OthersChange> heard;
};

TEST_P(OthersTest, WhatAnotherWindowWritesIsHereWithinASecond)
{
    session.setStore(sampleStore(place.path()));
    QObject::connect(&session, &Session::othersChanged,
        [this](const std::vector<db::OthersChange>& changes) { heard = changes; });
    int announced = 0;
    QObject::connect(&session, &Session::dataChanged, [&] { ++announced; });
    QElapsedTimer timer;
    write(2021);
    timer.start();
    ASSERT_TRUE(hear());
    EXPECT_LT(timer.elapsed(), 1500);
    EXPECT_EQ(announced, 1);
    EXPECT_EQ(session.store()->cube().at(cell(*session.store(), 2021)).value, 7);
}

TEST_P(OthersTest, BehindADialogItWaits)
{
    session.setStore(sampleStore(place.path()));
    QObject::connect(&session, &Session::othersChanged,
        [this](const std::vector<db::OthersChange>& changes) { heard = changes; });
    QDialog dialog;
    dialog.open();
    write(2021);
    QTest::qWait(1200);
    EXPECT_TRUE(heard.empty());
    dialog.close();
    EXPECT_TRUE(hear());
}

INSTANTIATE_TEST_SUITE_P(Engines, OthersTest, support::engines(), support::engineName);

// The grid of a round on a server, and keys.
class OfflineGridTest : public SharedWindowTest
{
protected:
    OfflineGridTest()
    {
        session.setStore(std::move(workspace.store));
        grid = std::make_unique<EntryGrid>(session);
        QObject::connect(&session, &Session::dataChanged, grid.get(), &EntryGrid::reload);
        show();
    }
    void show()
    {
        app::SheetQuery query;
        query.round = workspace.round;
        grid->resize(1040, 700);
        grid->show(query);
        grid->show();
        QApplication::setActiveWindow(grid.get());
        view().setFocus();
        view().goTo(view().model()->index(0, 0));
    }
    EntryView& view() const { return *grid->findChild<EntryView*>(); }
    void type(const QString& keys) const
    {
        for (const QChar c : keys)
            QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
    }
    void press(Qt::Key key) const { QTest::keyClick(QApplication::focusWidget(), key); }
    const app::SheetCell& cell(int row) const { return grid->sheet().at(row, 0); }
    QString standing(int row) const
    {
        return app::standingText(*session.store(), { workspace.cell(row, 0), {} });
    }
    void another(int row, const char* text)
    {
        const auto other = std::move(db::Store::open(place.path()).store);
        ASSERT_NE(other, nullptr);
        app::enterCells(*other, { { { workspace.cell(row, 0), {} }, QString::fromUtf8(text) } });
    }
    bool decisionOffered() const
    {
        auto* decide = find<QPushButton>("notice.undo");
        return QTest::qWaitFor(
            [&] { return decide->isVisible() && decide->text() == QStringLiteral("Decide…"); },
            15000);
    }
    bool sent() const
    {
        return QTest::qWaitFor(
            [&] {
                return session.connected()
                    && window->notice().contains(QStringLiteral("connection"));
            },
            15000);
    }

    support::RoundWorkspace workspace { place.path() };
    std::unique_ptr<EntryGrid> grid;
};

TEST_F(OfflineGridTest, WhatIsTypedIsKeptAndSavedOnReturn)
{
    Outage outage(place.path());
    type(QStringLiteral("12")); // meets the lost connection at the first key
    EXPECT_FALSE(session.connected());
    press(Qt::Key_Return);
    type(QStringLiteral("13"));
    press(Qt::Key_Return);
    EXPECT_EQ(cell(0).text, QStringLiteral("12"));
    EXPECT_TRUE(cell(0).unsent);
    EXPECT_EQ(cell(1).text, QStringLiteral("13"));
    EXPECT_TRUE(find<QLabel>("status_unsent")->text().startsWith(QStringLiteral("2 cell")));
    EXPECT_EQ(find<QDialog>("dialog.failure"), nullptr);
    outage.end();
    ASSERT_TRUE(returns());
    ASSERT_TRUE(sent()) << window->notice().toStdString();
    EXPECT_EQ(standing(0), QStringLiteral("12"));
    EXPECT_EQ(standing(1), QStringLiteral("13"));
    EXPECT_FALSE(cell(0).unsent);
    EXPECT_TRUE(session.unsent().isEmpty());
}

TEST_F(OfflineGridTest, TheOpenEditorKeepsItsTextOverTheLossAndTheReturn)
{
    type(QStringLiteral("1"));
    Outage outage(place.path());
    type(QStringLiteral("2"));
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(editor, nullptr);
    outage.end();
    ASSERT_TRUE(returns());
    EXPECT_EQ(QApplication::focusWidget(), editor);
    EXPECT_EQ(editor->text(), QStringLiteral("12"));
    type(QStringLiteral("3"));
    press(Qt::Key_Return);
    EXPECT_EQ(standing(0), QStringLiteral("123"));
}

TEST_F(OfflineGridTest, OthersChangesLeaveTheOpenEditorAlone)
{
    type(QStringLiteral("45"));
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(editor, nullptr);
    editor->setCursorPosition(1);
    another(3, "77");
    ASSERT_TRUE(QTest::qWaitFor([&] { return cell(3).text == QStringLiteral("77"); }, 5000));
    EXPECT_EQ(QApplication::focusWidget(), editor);
    EXPECT_EQ(editor->text(), QStringLiteral("45"));
    EXPECT_EQ(editor->cursorPosition(), 1);
}

TEST_F(OfflineGridTest, EscapeGivesUpWhatWasTypedWithoutAConnection)
{
    Outage outage(place.path());
    type(QStringLiteral("12"));
    press(Qt::Key_Escape);
    EXPECT_EQ(cell(0).text, QString());
    EXPECT_TRUE(session.unsent().isEmpty());
}

TEST_F(OfflineGridTest, IsThereAgainWhenTheWindowWasClosedMeanwhile)
{
    {
        Outage outage(place.path());
        type(QStringLiteral("12"));
        press(Qt::Key_Return);
        type(QStringLiteral("9"));
        session.closeStore(); // as the end of the program: the file is all that is left
    }
    ASSERT_TRUE(window->openWorkspace(place.path()));
    ASSERT_TRUE(sent()) << window->notice().toStdString();
    EXPECT_EQ(standing(0), QStringLiteral("12"));
    ASSERT_EQ(session.store()->entries().keystrokes().size(), 1u);
    EXPECT_EQ(session.store()->entries().keystrokes().front().text, QStringLiteral("9"));
}

TEST_F(OfflineGridTest, WhatCameInBehindTheEditorIsNotWrittenOver)
{
    another(0, "3");
    ASSERT_TRUE(QTest::qWaitFor([&] { return cell(0).text == QStringLiteral("3"); }, 5000));
    type(QStringLiteral("5"));
    another(0, "4");
    ASSERT_TRUE(QTest::qWaitFor([&] { return cell(0).text == QStringLiteral("4"); }, 5000));
    {
        Outage outage(place.path());
        press(Qt::Key_Return);
        EXPECT_FALSE(session.connected());
    }
    ASSERT_TRUE(returns());
    ASSERT_TRUE(decisionOffered());
    EXPECT_EQ(standing(0), QStringLiteral("4"));
    EXPECT_TRUE(cell(0).contested);
    EXPECT_EQ(cell(0).text, QStringLiteral("5"));
}

TEST_F(OfflineGridTest, WhatNobodyLookedAtIsNotPastedOverWithoutAConnection)
{
    another(1, "70");
    ASSERT_TRUE(QTest::qWaitFor([&] { return cell(1).text == QStringLiteral("70"); }, 5000));
    auto* clip = new QMimeData;
    clip->setText(QStringLiteral("1\n2\n3\n"));
    QGuiApplication::clipboard()->setMimeData(clip);
    {
        Outage outage(place.path());
        QTest::keyClick(&view(), Qt::Key_V, Qt::ControlModifier);
        EXPECT_FALSE(session.connected());
    }
    ASSERT_TRUE(returns());
    ASSERT_TRUE(decisionOffered());
    EXPECT_EQ(standing(0), QStringLiteral("1"));
    EXPECT_EQ(standing(1), QStringLiteral("70"));
    EXPECT_EQ(standing(2), QStringLiteral("3"));
    EXPECT_TRUE(cell(1).contested);
    QGuiApplication::clipboard()->clear();
}

TEST_F(OfflineGridTest, ADecisionCanBeTakenLaterFromTheFootOfTheWindow)
{
    auto* decide = find<QPushButton>("status_decide");
    EXPECT_TRUE(decide->isHidden());
    {
        Outage outage(place.path());
        type(QStringLiteral("12"));
        press(Qt::Key_Return);
        EXPECT_TRUE(decide->isHidden()) << "without a connection nobody can tell";
        outage.end();
        another(0, "99");
    }
    ASSERT_TRUE(returns());
    ASSERT_TRUE(decisionOffered());
    find<QPushButton>("notice.undo")->click(); // the notice is gone with it
    ASSERT_NE(window->findChild<UnsentDialog*>(), nullptr);
    window->findChild<UnsentDialog*>()->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    ASSERT_EQ(window->findChild<UnsentDialog*>(), nullptr);
    ASSERT_FALSE(decide->isHidden());
    decide->click();
    auto* dialog = window->findChild<UnsentDialog*>();
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QPushButton*>(QStringLiteral("unsent.theirs"))->click();
    EXPECT_EQ(standing(0), QStringLiteral("99"));
    EXPECT_TRUE(session.unsent().isEmpty());
    EXPECT_TRUE(decide->isHidden());
}

TEST_F(OfflineGridTest, WhatIsChangedBehindTheDecisionIsShownAndThenWrittenOver)
{
    {
        Outage outage(place.path());
        type(QStringLiteral("12"));
        press(Qt::Key_Return);
        type(QStringLiteral("13"));
        press(Qt::Key_Return);
        outage.end();
        another(0, "99");
        another(1, "98");
    }
    ASSERT_TRUE(returns());
    ASSERT_TRUE(decisionOffered());
    find<QPushButton>("notice.undo")->click();
    auto* dialog = window->findChild<UnsentDialog*>();
    ASSERT_NE(dialog, nullptr);
    auto* table = dialog->findChild<QTableWidget*>(QStringLiteral("unsent.table"));
    auto* ours = dialog->findChild<QPushButton*>(QStringLiteral("unsent.ours"));
    ASSERT_EQ(table->rowCount(), 2);
    another(0, "100");
    another(1, "101");
    table->selectRow(1);
    ours->click();
    EXPECT_EQ(standing(1), QStringLiteral("101")) << "it had not been shown";
    EXPECT_EQ(table->currentRow(), 1);
    EXPECT_EQ(table->item(1, 1)->text(), QStringLiteral("101"));
    EXPECT_FALSE(dialog->findChild<QLabel*>(QStringLiteral("unsent.reason"))->text().isEmpty());
    ours->click();
    EXPECT_EQ(standing(1), QStringLiteral("13"));
    ASSERT_EQ(table->rowCount(), 1);
    EXPECT_EQ(table->item(0, 1)->text(), QStringLiteral("100"));
    ours->click();
    EXPECT_EQ(standing(0), QStringLiteral("12"));
    EXPECT_TRUE(session.unsent().isEmpty());
}

TEST_F(OfflineGridTest, WhatSomebodyElseChangedMeanwhileWaitsForADecision)
{
    {
        Outage outage(place.path());
        type(QStringLiteral("12"));
        press(Qt::Key_Return);
        outage.end();
        another(0, "99"); // before this window is back
    }
    ASSERT_TRUE(returns());
    auto* decide = find<QPushButton>("notice.undo");
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return decide->text() == QStringLiteral("Decide…"); }, 15000));
    EXPECT_EQ(standing(0), QStringLiteral("99"));
    EXPECT_TRUE(cell(0).contested);
    EXPECT_EQ(cell(0).text, QStringLiteral("12"));
    decide->click();
    auto* dialog = window->findChild<UnsentDialog*>();
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QPushButton*>(QStringLiteral("unsent.ours"))->click();
    EXPECT_EQ(standing(0), QStringLiteral("12"));
    EXPECT_FALSE(cell(0).contested);
    EXPECT_TRUE(session.unsent().isEmpty());
}

} // namespace

} // namespace ui::test
