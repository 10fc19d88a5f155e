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

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
};

class NavigationRail : public QWidget
{
    Q_OBJECT

public:
    // One action for each page, in the same order; they must be checkable.
    NavigationRail(std::span<const PageSpec> pages, const std::vector<QAction*>& actions,
        QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace ui
