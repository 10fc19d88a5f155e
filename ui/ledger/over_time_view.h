// SPDX-License-Identifier: GPL-3.0-or-later
// How the sections of a list stood at the end of each month: a column of lights a month, each
// section on a scale of its own tasks. Every part says its count beside its glyph.
#pragma once

#include "app/ledger/ledger.h"

#include <QWidget>

namespace ui {

class OverTimeView : public QWidget
{
    Q_OBJECT

public:
    explicit OverTimeView(QWidget* parent = nullptr);
    void setLedger(const app::Ledger& ledger);
    const app::StatusOverTime& status() const { return m_status; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return { 300, sizeHint().height() }; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override; // tooltips

private:
    struct Row
    {
        QString title;
        const std::vector<app::LightCounts>* counts = nullptr;
    };
    std::vector<Row> rows() const;
    QRectF cell(int row, std::size_t month) const;
    void paintCell(QPainter& painter, const QRectF& box, const app::LightCounts& counts) const;

    app::StatusOverTime m_status;
};

} // namespace ui
