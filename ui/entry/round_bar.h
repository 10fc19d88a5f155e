// SPDX-License-Identifier: GPL-3.0-or-later
// The line above the grid: which round, which way round the grid lies, how many regions stand
// where, and short sentences about what just happened.
#pragma once

#include "app/entry/sheet.h"

#include <QFrame>

class QLabel;
class QMenu;
class QPushButton;
class QTimer;

namespace ui {

class ElidedLabel;
class StateCounts;

class RoundBar : public QFrame
{
    Q_OBJECT

public:
    explicit RoundBar(QWidget* parent = nullptr);
    void show(const db::Store& store, const app::SheetQuery& query,
        const std::vector<db::Submission>& submissions);
    // In place of the counts for a few seconds.
    void say(const QString& sentence);

Q_SIGNALS:
    void roundChosen(db::RoundId round);
    void orientationChosen(app::Orientation orientation);

private:
    void fillRounds(const db::Store& store, db::RoundId current);

    QPushButton* m_round;
    QMenu* m_rounds;
    std::vector<QPushButton*> m_orientations;
    StateCounts* m_counts;
    ElidedLabel* m_notice;
    QTimer* m_quiet;
};

// "季报 2022年三季度"; with the deadline and whether it has passed for a list.
QString roundTitle(const db::Store& store, const db::Round& round);
QString roundDetail(const db::Store& store, const db::Round& round);

} // namespace ui
