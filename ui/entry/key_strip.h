// SPDX-License-Identifier: GPL-3.0-or-later
// The line under the grid that always shows the main keys.
#pragma once

#include <QFrame>

class QLabel;

namespace ui {

class KeyStrip : public QFrame
{
    Q_OBJECT

public:
    explicit KeyStrip(QWidget* parent = nullptr);
    // The legend of the mark of others, while so many cells carry it.
    void showOthers(int cells);

private:
    QWidget* m_others = nullptr;
    QLabel* m_othersText = nullptr;
};

} // namespace ui
