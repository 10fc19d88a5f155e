// SPDX-License-Identifier: GPL-3.0-or-later
// The small pictures beside the roll-out matrix: region with its state as a chip, regions by state
// as one bar, regions rolled out by quarter as steps, a file or document to open.
#pragma once

#include "app/rollout/cell_summary.h"

#include <QAbstractButton>
#include <QWidget>

namespace ui {

// Region, state chip and how long, on one line where they fit.
class StateHead : public QWidget
{
public:
    explicit StateHead(QWidget* parent = nullptr);
    // No state: nothing is recorded.
    void setData(
        const QString& region, const std::optional<db::RolloutState>& state, const QString& since);
    QSize sizeHint() const override { return { 240, height() }; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    qreal chipWidth() const;
    bool onOneLine() const; // else how long stands below

    QString m_region;
    std::optional<db::RolloutState> m_state;
    QString m_since;
};

// The sign of a state on its fill.
class StateSwatch : public QWidget
{
public:
    StateSwatch(const QString& look, bool faint, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_look;
    bool m_faint;
};

// Most advanced first, without record last.
class StateBar : public QWidget
{
public:
    explicit StateBar(QWidget* parent = nullptr);
    // `counts`: one for each of the states and one without record.
    void setData(const std::vector<db::RolloutState>& states, const std::vector<int>& counts);
    const QString& words() const { return m_words; } // "Evaluated 5, rolled out 15, …"
    QSize sizeHint() const override { return { 240, 14 }; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Part
    {
        QString look; // empty: no record
        QString word;
        int count = 0;
    };
    std::vector<Part> m_parts;
    int m_total = 0;
    QString m_words;
};

class AdoptionSteps : public QWidget
{
public:
    explicit AdoptionSteps(QWidget* parent = nullptr);
    void setData(
        const std::vector<db::Period>& quarters, const std::vector<int>& reached, int applicable);
    QSize sizeHint() const override { return { 240, 104 }; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<db::Period> m_quarters;
    std::vector<int> m_reached;
    int m_applicable = 0;
};

// One line with an icon: opens what it names.
class EvidenceRow : public QAbstractButton
{
    Q_OBJECT

public:
    EvidenceRow(const QString& text, const QString& aside, QWidget* parent = nullptr);
    QSize sizeHint() const override { return { 240, 24 }; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_aside;
};

QString wordOf(const std::optional<db::RolloutState>& state); // "no record" without one

} // namespace ui
