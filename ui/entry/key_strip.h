// SPDX-License-Identifier: GPL-3.0-or-later
// The line under the grid that always shows the main keys.
#pragma once

#include <QFrame>

namespace ui {

class KeyStrip : public QFrame
{
    Q_OBJECT

public:
    explicit KeyStrip(QWidget* parent = nullptr);
};

} // namespace ui
