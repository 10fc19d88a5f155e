// SPDX-License-Identifier: GPL-3.0-or-later
// The pages as a column of icon and word at the left of the window. It shows where one is; going
// there is the action's business.
#pragma once

#include "ui/pages.h"

#include <QAbstractButton>

class QActionGroup;

namespace ui {

class RailButton : public QAbstractButton
{
    Q_OBJECT

public:
    RailButton(QAction* action, const QString& icon, QWidget* parent = nullptr);
    QSize sizeHint() const override { return { 72, 54 }; }
    void setBadge(int count); // 0: none

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    int m_badge = 0;
};

class NavigationRail : public QWidget
{
    Q_OBJECT

public:
    // One action for each page, in the same order; they must be checkable.
    NavigationRail(std::span<const PageSpec> pages, const std::vector<QAction*>& actions,
        QWidget* parent = nullptr);
    // How much waits on each page; nothing is open: null.
    void showWaiting(const db::Store* store);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::span<const PageSpec> m_pages;
    std::vector<RailButton*> m_buttons;
};

} // namespace ui
