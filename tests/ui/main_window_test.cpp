// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fixture.h"

#include "ui/main_window.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QMenuBar>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace ui::test {

class MainWindowTest : public testing::Test
{
protected:
    MainWindowTest()
    {
        settings.set(setting::theme, QStringLiteral("light"));
        settings.set(setting::language, QStringLiteral("en"));
        WindowServices services;
        services.pages = countingPages();
        services.createWorkspace
            = [](const QString& path, app::WorkspaceKind) { sampleStore(path); };
        window = std::make_unique<MainWindow>(session, settings, language, services);
        window->show();
    }
    QAction* action(const char* name) const
    {
        return window->findChild<QAction*>(QLatin1String(name));
    }
    CountingPage* page() const { return qobject_cast<CountingPage*>(window->currentPage()); }
    QString saved(const char* name) const { return folder.filePath(QLatin1String(name)); }

    QTemporaryDir folder;
    Settings settings { folder.filePath(QStringLiteral("settings.ini")) };
    Session session;
    Language language;
    std::unique_ptr<MainWindow> window;
};

TEST_F(MainWindowTest, BeginsWithTheThreeChoices)
{
    for (const char* name : { "welcome.facts", "welcome.demonstration", "welcome.open" })
        EXPECT_NE(window->findChild<QAbstractButton*>(QLatin1String(name)), nullptr) << name;
    EXPECT_EQ(window->currentPage(), nullptr);
    EXPECT_FALSE(action("action.import")->isEnabled());
    EXPECT_FALSE(action("action.page.overview")->isEnabled());
}

TEST_F(MainWindowTest, HasEveryActionByName)
{
    for (const char* name : { "action.new", "action.open", "action.import", "action.close",
             "action.undo", "action.reload", "action.back", "action.forward", "action.palette",
             "action.about", "action.quit", "action.language.zh_CN", "action.language.en",
             "action.theme.system", "action.theme.light", "action.theme.dark",
             "action.page.overview", "action.page.documents" })
        EXPECT_NE(action(name), nullptr) << name;
}

TEST_F(MainWindowTest, CreatesAndOpensAWorkspace)
{
    const QString path = saved("new.mrdb");
    EXPECT_TRUE(window->createWorkspace(path, app::WorkspaceKind::Facts));
    ASSERT_NE(page(), nullptr);
    EXPECT_EQ(page()->loads, 1);
    EXPECT_EQ(session.page(), QStringLiteral("overview"));
    EXPECT_EQ(settings.get(setting::recentFiles).front(), path);
    EXPECT_EQ(settings.get(setting::lastWorkspace), path);
    action("action.close")->trigger();
    EXPECT_EQ(window->currentPage(), nullptr);
}

TEST_F(MainWindowTest, TellsWhyAFileDoesNotOpen)
{
    EXPECT_FALSE(window->openWorkspace(saved("missing.mrdb")));
    auto* box = window->findChild<QDialog*>(QStringLiteral("dialog.failure"));
    ASSERT_NE(box, nullptr);
    box->close();
}

TEST_F(MainWindowTest, GoesToPagesByKey)
{
    session.setStore(sampleStore());
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(session.page(), QStringLiteral("province"));
    EXPECT_TRUE(action("action.page.province")->isChecked());
    QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(session.page(), QStringLiteral("overview"));
    QTest::keyClick(window.get(), Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(session.page(), QStringLiteral("province"));
}

TEST_F(MainWindowTest, LanguageChangesAtOnceAndKeepsThePlace)
{
    session.setStore(sampleStore());
    session.setPage(QStringLiteral("documents"));
    session.setPeriod(db::Period::year(2021));
    const Place before = session.place();
    action("action.language.zh_CN")->trigger();
    EXPECT_EQ(language.current(), QStringLiteral("zh_CN"));
    EXPECT_EQ(settings.get(setting::language), QStringLiteral("zh_CN"));
    EXPECT_EQ(session.place(), before);
    EXPECT_TRUE(session.canGoBack());
    ASSERT_NE(page(), nullptr);
    EXPECT_EQ(page()->objectName(), QStringLiteral("page.documents"));
    EXPECT_EQ(page()->last.period, db::Period::year(2021));
    EXPECT_TRUE(action("action.language.zh_CN")->isChecked());
}

TEST_F(MainWindowTest, ThemeChangesAtOnceAndKeepsThePlace)
{
    session.setStore(sampleStore());
    session.setPage(QStringLiteral("province"));
    const QImage light = window->grab().toImage();
    action("action.theme.dark")->trigger();
    EXPECT_TRUE(activeTheme().dark);
    EXPECT_EQ(session.page(), QStringLiteral("province"));
    QApplication::processEvents();
    const QImage dark = window->grab().toImage();
    EXPECT_NE(light.pixelColor(5, 600), dark.pixelColor(5, 600));
    action("action.theme.light")->trigger();
    EXPECT_FALSE(activeTheme().dark);
}

TEST_F(MainWindowTest, UndoNamesTheActItTakesBack)
{
    session.setStore(sampleStore());
    EXPECT_TRUE(action("action.undo")->text().contains(QStringLiteral("Sample")));
}

TEST_F(MainWindowTest, SelectorFollowsAndChangesTheFilter)
{
    session.setStore(sampleStore());
    auto* period = window->findChild<QAbstractButton*>(QStringLiteral("selector.period"));
    period->click();
    QWidget* popup = QApplication::activePopupWidget();
    ASSERT_NE(popup, nullptr);
    auto* wanted = popup->findChild<QAbstractButton*>(QStringLiteral("period.2021"));
    ASSERT_NE(wanted, nullptr);
    wanted->click();
    EXPECT_EQ(session.filter().period, db::Period::year(2021));
    EXPECT_TRUE(period->accessibleName().contains(QStringLiteral("2021")));
}

TEST_F(MainWindowTest, PaletteGoesToARegion)
{
    session.setStore(sampleStore());
    action("action.palette")->trigger();
    QWidget* palette = QApplication::activePopupWidget();
    ASSERT_NE(palette, nullptr);
    auto* search = palette->findChild<QLineEdit*>();
    search->setText(QStringLiteral("福建"));
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_EQ(session.page(), QStringLiteral("province"));
    EXPECT_EQ(session.filter().region,
        session.store()->catalog().regionByCode(QStringLiteral("350000"))->id);
}

TEST_F(MainWindowTest, AltAloneShowsTheMenuBar)
{
    EXPECT_TRUE(window->menuBar()->isHidden());
    QTest::keyClick(window.get(), Qt::Key_Alt);
    EXPECT_FALSE(window->menuBar()->isHidden());
    QTest::keyClick(window.get(), Qt::Key_Alt);
    EXPECT_TRUE(window->menuBar()->isHidden());
}

TEST_F(MainWindowTest, FitsTheSmallestScreen)
{
    session.setStore(sampleStore());
    EXPECT_LE(window->minimumSizeHint().width(), 1366);
    EXPECT_LE(window->minimumSizeHint().height(), 768);
}

TEST_F(MainWindowTest, EveryInputHasAnAccessibleName)
{
    const auto check = [this] {
        for (const QWidget* widget : window->findChildren<QWidget*>()) {
            const bool input = qobject_cast<const QAbstractButton*>(widget)
                || qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget);
            if (!input || widget->objectName().startsWith(QLatin1String("qt_")))
                continue;
            EXPECT_FALSE(widget->accessibleName().isEmpty())
                << widget->metaObject()->className() << widget->objectName().toStdString();
        }
    };
    check();
    session.setStore(sampleStore());
    check();
    for (const char* name : { "selector.region", "selector.period", "selector.compare" }) {
        window->findChild<QAbstractButton*>(QLatin1String(name))->click();
        check();
        QApplication::activePopupWidget()->close();
    }
}

} // namespace ui::test
