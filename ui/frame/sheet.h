// SPDX-License-Identifier: GPL-3.0-or-later
// The white sheet everything but the frame stands on: a hairline at the left and the top, the one
// rounded corner between them.
#pragma once

#include <QWidget>

namespace ui {

class Sheet : public QWidget
{
    Q_OBJECT

public:
    explicit Sheet(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace ui
