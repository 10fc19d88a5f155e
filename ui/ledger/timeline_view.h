// SPDX-License-Identifier: GPL-3.0-or-later
// The tasks along time: plan over baseline, slip in days, milestones with their names, the line of
// the day; and what is due next. A list of several years gets years and quarters.
#pragma once

#include "ui/ledger/ledger_view.h"

class QListWidget;
class QLabel;

namespace ui {

class TimelineView : public LedgerView
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent = nullptr);
    void paintHead(QPainter& painter, const QRect& box, LedgerColumn column) const override;

protected:
    int taskHeight() const override;
    QList<int> columnWidths(int room) const override;
    void paintTrack(
        QPainter& painter, const QRectF& box, const app::LedgerTask& task) const override;
};

// What is due from the day on, soonest first.
class DueStrip : public QWidget
{
    Q_OBJECT

public:
    explicit DueStrip(QWidget* parent = nullptr);
    void setLedger(const app::Ledger& ledger);

Q_SIGNALS:
    void taskWanted(db::TaskId task);

private:
    QLabel* m_title;
    QListWidget* m_list;
};

} // namespace ui
