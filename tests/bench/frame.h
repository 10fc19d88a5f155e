// SPDX-License-Identifier: GPL-3.0-or-later
// The window as it is shown to a person, for measuring it.
#pragma once

#include "ui/charts/chart_view.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QEvent>
#include <QTemporaryDir>

namespace bench {

// Counts the charts that are painted.
class Painted : public QObject
{
public:
    int count = 0;
    bool eventFilter(QObject*, QEvent* event) override
    {
        count += event->type() == QEvent::Paint;
        return false;
    }
};

struct Frame
{
    Frame()
    {
        settings.set(ui::setting::language, QStringLiteral("zh_CN"));
        settings.set(ui::setting::theme, QStringLiteral("light"));
        window = std::make_unique<ui::MainWindow>(session, settings, language);
        window->resize(1440, 900);
        window->show();
    }
    void open(const QString& place, const char* page)
    {
        session.setStore(std::move(db::Store::open(place).store));
        session.setPage(QString::fromUtf8(page));
        settle();
        for (ui::ChartView* view : window->findChildren<ui::ChartView*>())
            view->installEventFilter(&painted);
    }
    static void settle()
    {
        for (int i = 0; i < 5; ++i)
            QApplication::processEvents();
    }

    QTemporaryDir folder;
    ui::Settings settings { folder.filePath(QStringLiteral("settings.ini")) };
    ui::Language language;
    ui::Session session;
    Painted painted;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace bench
