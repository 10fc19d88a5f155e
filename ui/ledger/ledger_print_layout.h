// SPDX-License-Identifier: GPL-3.0-or-later
// Where everything of a printed ledger goes: columns across the paper, the lines of each row, rows
// on pages. It draws nothing.
#pragma once

#include "ui/ledger/ledger_paint.h"

#include <QSizeF>
#include <QStringList>

#include <array>
#include <vector>

namespace ui {

// In units of 1/96 inch.
namespace paper {
inline constexpr qreal margin = 38; // 10 mm
inline constexpr qreal titleHeight = 50;
inline constexpr qreal footHeight = 40;
inline constexpr qreal headHeight = 26;
inline constexpr qreal sectionHeight = 24;
inline constexpr qreal lineHeight = 15;
inline constexpr qreal padding = 5;
inline constexpr qreal signRoom = 11;
} // namespace paper

// A milestone in the text of its cell: date and title behind its sign, never parted.
struct PrintedStep
{
    QString text;
    app::MilestoneState state = app::MilestoneState::Open;
    qreal x = 0;
    int line = 0;
    bool first = true; // with its sign; false: the text goes on
};

struct LedgerLine
{
    const app::LedgerSection* section = nullptr; // of a section's own row
    const app::LedgerTask* task = nullptr;
    QStringList title;
    QStringList lead;
    std::vector<PrintedStep> steps;
    qreal height = 0;
};

// A section's row never ends a page.
class LedgerLayout
{
public:
    // Milestones have a column of their own before the course of the year.
    enum Column : quint8 { Number, Title, Light, Lead, Due, Steps, Course };
    static constexpr std::size_t columnCount = 7;

    // The ledger must outlive it.
    LedgerLayout(const app::Ledger& ledger, QSizeF page);

    qreal left(Column column) const { return m_left[column]; }
    qreal width(Column column) const { return m_left[std::size_t(column) + 1] - m_left[column]; }
    const std::vector<LedgerLine>& rows() const { return m_rows; }
    const std::vector<std::pair<std::size_t, std::size_t>>& pages() const { return m_pages; }
    TimeAxis axis() const;

private:
    void fitColumns();
    LedgerLine lineOf(const app::LedgerTask& task) const;
    std::vector<PrintedStep> stepsOf(const app::LedgerTask& task) const;
    void split();

    const app::Ledger& m_ledger;
    QSizeF m_page;
    std::array<qreal, columnCount + 1> m_left {};
    std::vector<LedgerLine> m_rows;
    std::vector<std::pair<std::size_t, std::size_t>> m_pages;
};

} // namespace ui
