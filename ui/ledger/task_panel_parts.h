// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the panel beside the ledger: a milestone, the months
// of a light, a bar. They show what they are given; used by the panel only.
#pragma once

#include "app/ledger/ledger.h"

#include <QAbstractButton>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

// Dot, day, title, what there is to say about the day. Pressing it asks what to do with it.
class MilestoneRow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit MilestoneRow(const app::LedgerMilestone& row, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    app::MilestoneState m_state;
    QLabel* m_title = nullptr;
};

// What a milestone says of its day: "done 06-12, 3 days late", "overdue by 153 days", …
QString milestoneNote(const app::LedgerMilestone& row);

// The light of each month as a box: tint, glyph, number of the month; a dashed edge when it was
// set by hand. The sentence is in the tooltip, and said at the arrow keys.
class LightMonths : public QWidget
{
    Q_OBJECT

public:
    explicit LightMonths(std::vector<app::MonthLight> months, QWidget* parent = nullptr);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return { 240, heightForWidth(240) }; }
    QSize minimumSizeHint() const override { return { 120, 44 }; }

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    int columns(int width) const;
    QRectF box(int index) const;
    QString tip(int index) const;
    void showTip(int index);

    std::vector<app::MonthLight> m_months;
    int m_current = 0;
};

// How much of a whole, 4 px high; the words stand beside it.
class ShareBar : public QWidget
{
    Q_OBJECT

public:
    explicit ShareBar(double share, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_share;
};

// Glyph and word on the tint of the light.
class LightChip : public QWidget
{
    Q_OBJECT

public:
    explicit LightChip(app::Light light, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    app::Light m_light;
};

QLabel* wrappedLabel(const QString& text, const QColor& colour, int pixels = 12, bool bold = false);
// A button that reads like text, over several lines when it must.
QPushButton* linkButton(const QString& text, const char* name);

} // namespace ui
