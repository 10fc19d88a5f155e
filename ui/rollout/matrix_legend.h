// SPDX-License-Identifier: GPL-3.0-or-later
// The line over the matrix that says what its signs mean and how many cells have changed.
#pragma once

#include "app/rollout/matrix.h"

#include <QWidget>

namespace ui {

class MatrixLegend : public QWidget
{
    Q_OBJECT

public:
    explicit MatrixLegend(QWidget* parent = nullptr);
    // `others`: so many of the cells somebody else has changed.
    void show(const app::RolloutMatrix& matrix, int others = 0);
    using QWidget::show;
    QSize sizeHint() const override { return { 400, 30 }; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Entry
    {
        db::RolloutState state; // its look decides the swatch
        bool open = false; // hatching: no record
        bool ring = false; // changed
        QString text;
        bool others = false; // the mark of what somebody else changed
    };
    std::vector<Entry> m_entries;
};

} // namespace ui
