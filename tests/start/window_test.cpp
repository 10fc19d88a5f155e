// SPDX-License-Identifier: GPL-3.0-or-later
// The real window on the real facts: every page, both languages, both themes, in silence.
#include "app/charts/charts.h"
#include "tests/support/facts.h"
#include "ui/charts/chart_card.h"
#include "ui/main_window.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QTemporaryDir>

#include <set>

namespace {

QStringList warnings;

void listen(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    // The offscreen platform has no window manager to hand size hints to.
    if (type != QtDebugMsg && type != QtInfoMsg
        && !message.contains(QStringLiteral("propagateSizeHints")))
        warnings.append(message);
}

int distinctColours(const QImage& image)
{
    std::set<QRgb> colours;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2)
            colours.insert(image.pixel(x, y));
    }
    return int(colours.size());
}

class Window : public testing::Test
{
protected:
    Window()
    {
        warnings.clear();
        m_before = qInstallMessageHandler(listen);
    }
    ~Window() override
    {
        window.reset();
        qInstallMessageHandler(m_before);
        EXPECT_TRUE(warnings.isEmpty()) << warnings.join(u'\n').toStdString();
    }
    void show(const char* language = "en", const char* theme = "light")
    {
        settings.set(ui::setting::language, QString::fromUtf8(language));
        settings.set(ui::setting::theme, QString::fromUtf8(theme));
        window = std::make_unique<ui::MainWindow>(session, settings, m_language);
        window->resize(1440, 900);
        window->show();
        ASSERT_TRUE(window->openWorkspace(facts.path()));
    }
    void go(const char* page)
    {
        session.setPage(QString::fromUtf8(page));
        QApplication::processEvents();
    }
    ui::ChartView* tileMap() const
    {
        for (ui::ChartView* view : window->findChildren<ui::ChartView*>()) {
            if (view->isVisible() && std::holds_alternative<app::TileMap>(view->data().body))
                return view;
        }
        return nullptr;
    }
    void press(QWidget* widget, int key) const
    {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        QApplication::sendEvent(widget, &event);
    }
    void press(QWidget* widget, QPointF at) const
    {
        QMouseEvent event(QEvent::MouseButtonPress, at, widget->mapToGlobal(at), Qt::LeftButton,
            Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(widget, &event);
    }
    // Every visible chart shows what its id gives for the filter as it is now.
    void expectChartsFollow(const std::string& when) const
    {
        int compared = 0;
        for (const ui::ChartView* view : window->findChildren<ui::ChartView*>()) {
            const app::ChartSpec* spec = app::chart(view->data().id);
            if (!view->isVisible() || !spec)
                continue;
            ++compared;
            EXPECT_TRUE(view->data() == spec->load(*session.store(), session.filter()))
                << when << ' ' << spec->id;
        }
        EXPECT_GE(compared, 2) << when;
    }

    QTemporaryDir folder;
    support::FilledPlace facts { app::WorkspaceKind::Facts };
    ui::Settings settings { folder.filePath(QStringLiteral("settings.ini")) };
    ui::Session session;
    std::unique_ptr<ui::MainWindow> window;

private:
    ui::Language m_language;
    QtMessageHandler m_before = nullptr;
};

using Look = std::tuple<const char*, const char*>;

class WindowLooks : public Window, public testing::WithParamInterface<Look>
{
};

TEST_P(WindowLooks, ShowsEveryPage)
{
    show(std::get<0>(GetParam()), std::get<1>(GetParam()));
    std::set<QByteArray> pictures;
    for (const ui::PageSpec& spec : ui::pages()) {
        go(spec.id);
        ASSERT_NE(window->currentPage(), nullptr) << spec.id;
        EXPECT_TRUE(window->currentPage()->errorSentence().isEmpty()) << spec.id;
        const QImage picture = window->currentPage()->grab().toImage();
        EXPECT_GT(picture.width(), 1000) << spec.id;
        EXPECT_GT(distinctColours(picture), 50) << spec.id;
        pictures.insert(
            QByteArray(reinterpret_cast<const char*>(picture.constBits()), picture.sizeInBytes()));
    }
    EXPECT_EQ(pictures.size(), ui::pages().size());
}

INSTANTIATE_TEST_SUITE_P(Every, WindowLooks,
    testing::Combine(testing::Values("zh_CN", "en"), testing::Values("light", "dark")),
    [](const auto& look) {
        return std::string(std::get<0>(look.param)) + "_" + std::get<1>(look.param);
    });

TEST_F(Window, AClickOnTheMapMovesEveryViewAtOnce)
{
    show();
    for (const char* page : { "overview", "province" }) {
        go(page);
        ui::ChartView* map = tileMap();
        ASSERT_NE(map, nullptr) << page;
        const db::RegionId before = session.filter().region;
        // From the middle on until a tile is met; no event loop runs in between.
        for (int y = map->height() / 2; y < map->height(); y += 9) {
            for (int x = 5; x < map->width() && session.filter().region == before; x += 9)
                press(map, QPointF(x, y));
        }
        ASSERT_NE(session.filter().region, before) << page;
        expectChartsFollow(page);
    }
}

TEST_F(Window, ArrowsAndReturnMoveEveryViewToo)
{
    show();
    go("overview");
    std::set<qint64> visited;
    for (const int key : { Qt::Key_Down, Qt::Key_Down, Qt::Key_Right, Qt::Key_Up, Qt::Key_Left }) {
        ui::ChartView* map = tileMap();
        ASSERT_NE(map, nullptr);
        press(map, key);
        press(map, Qt::Key_Return);
        visited.insert(qint64(session.filter().region));
        expectChartsFollow("arrow " + std::to_string(key));
    }
    EXPECT_GE(visited.size(), 3u);
}

TEST_F(Window, EveryChangeOfTheFilterReachesEveryViewAtOnce)
{
    show();
    const db::Indicator* hospitals
        = session.store()->catalog().indicatorByCode(QStringLiteral("HOSP_CNT"));
    for (const char* page : { "overview", "province" }) {
        go(page);
        for (const db::RegionId region : session.store()->catalog().reporting()) {
            session.setRegion(region);
            expectChartsFollow(page);
        }
        session.setPeriod(db::Period::year(2020));
        expectChartsFollow(page);
        session.setIndicator(hospitals->id);
        expectChartsFollow(page);
    }
}

TEST_F(Window, EverythingThatTakesInputHasAnAccessibleName)
{
    show("zh_CN");
    for (const ui::PageSpec& spec : ui::pages()) {
        go(spec.id);
        for (const QWidget* widget : window->findChildren<QWidget*>()) {
            const bool input = qobject_cast<const QAbstractButton*>(widget)
                || qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget)
                || qobject_cast<const QAbstractItemView*>(widget)
                || qobject_cast<const ui::ChartView*>(widget);
            // Qt's own parts of a field or a table carry the name of the whole.
            if (!input || !widget->isVisible()
                || widget->objectName().startsWith(QStringLiteral("qt_"))
                || widget->inherits("QHeaderView") || widget->inherits("QTableCornerButton"))
                continue;
            // As a screen reader asks: a button may be named by its words.
            auto* read = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
            ASSERT_NE(read, nullptr);
            EXPECT_FALSE(read->text(QAccessible::Name).isEmpty())
                << spec.id << ' ' << widget->metaObject()->className() << ' '
                << widget->objectName().toStdString();
        }
    }
}

} // namespace
