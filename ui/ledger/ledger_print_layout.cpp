// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledger_print_layout.h"

#include "app/format.h"
#include "ui/charts/draw.h"
#include "ui/charts/lights.h"
#include "ui/ledger/ledger_rows.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

constexpr qreal stepGap = 12;

struct LedgerPrintText
{
    Q_DECLARE_TR_FUNCTIONS(LedgerPrintText)
};

QString stepText(const app::LedgerMilestone& m, const app::Ledger& ledger)
{
    QStringList parts { dueText(m.milestone.dueOn, ledger), app::title(m.milestone) };
    if (m.state == app::MilestoneState::Done && m.milestone.doneOn
        && *m.milestone.doneOn != m.milestone.dueOn)
        parts.append(LedgerPrintText::tr("(done %1)").arg(dueText(*m.milestone.doneOn, ledger)));
    if (m.state == app::MilestoneState::Overdue)
        parts.append(LedgerPrintText::tr("(overdue %n day(s))", "", m.overdueDays));
    if (m.milestone.baselineOn && *m.milestone.baselineOn != m.milestone.dueOn)
        parts.append(
            LedgerPrintText::tr("(first %1)").arg(dueText(*m.milestone.baselineOn, ledger)));
    return parts.join(u' ');
}

} // namespace

LedgerLayout::LedgerLayout(const app::Ledger& ledger, QSizeF page)
    : m_ledger(ledger)
    , m_page(page)
{
    fitColumns();
    for (const app::LedgerSection& section : ledger.sections) {
        if (section.tasks.empty())
            continue;
        m_rows.push_back({ &section, nullptr, {}, {}, {}, paper::sectionHeight });
        for (const app::LedgerTask& task : section.tasks)
            m_rows.push_back(lineOf(task));
    }
    split();
}

TimeAxis LedgerLayout::axis() const
{
    return timeAxis(m_ledger, left(Course) + paper::padding, width(Course) - 2 * paper::padding);
}

void LedgerLayout::fitColumns()
{
    const qreal room = m_page.width() - 2 * paper::margin;
    qreal light
        = textWidth(font(smallPx, true), columnTitle(LedgerColumn::Light, LedgerGroups::Sections));
    for (int i = 0; i < app::lightCount; ++i)
        light = std::max(light, lightWidth(app::lightText(app::Light(i)), 9));
    const bool dates = std::ranges::any_of(m_ledger.sections, [&](const auto& section) {
        return std::ranges::any_of(section.tasks,
            [&](const app::LedgerTask& t) { return t.due && t.due->year() != m_ledger.firstYear; });
    });
    const qreal fixed = 34 + light + 2 * paper::padding + (dates ? 76 : 50);
    const qreal rest = room - fixed;
    const std::array<qreal, columnCount> widths { 34, rest * 0.33, light + 2 * paper::padding,
        rest * 0.13, dates ? 76.0 : 50.0, rest * 0.29, rest * 0.25 };
    m_left[0] = paper::margin;
    for (std::size_t i = 0; i < columnCount; ++i)
        m_left[i + 1] = m_left[i] + widths[i];
}

// As many milestones on a line as fit; one that is longer than the column goes on below.
std::vector<PrintedStep> LedgerLayout::stepsOf(const app::LedgerTask& task) const
{
    const QFont face = font(captionPx);
    const qreal room = width(Steps) - 2 * paper::padding;
    std::vector<PrintedStep> steps;
    qreal x = 0;
    int line = 0;
    for (const app::LedgerMilestone& m : task.milestones) {
        const QString text = stepText(m, m_ledger);
        const qreal wide = paper::signRoom + textWidth(face, text);
        if (x > 0 && x + wide > room) {
            x = 0;
            ++line;
        }
        if (wide <= room) {
            steps.push_back({ text, m.state, x, line, true });
            x += wide + stepGap;
            continue;
        }
        bool first = true;
        for (const QString& part : wrappedLines(text, face, room - paper::signRoom)) {
            steps.push_back({ part, m.state, 0, line++, first });
            first = false;
        }
    }
    return steps;
}

LedgerLine LedgerLayout::lineOf(const app::LedgerTask& task) const
{
    LedgerLine line;
    line.task = &task;
    line.title = wrappedLines(task.title, font(smallPx),
        width(Title) - 2 * paper::padding - 12 * std::min(task.depth, 4));
    line.lead = wrappedLines(task.departments.value(0, QString(QChar(0x2014))), font(smallPx),
        width(Lead) - 2 * paper::padding);
    line.steps = stepsOf(task);
    const int steps = line.steps.empty() ? 1 : line.steps.back().line + 1;
    const auto lines
        = std::max({ qreal(line.title.size()), qreal(line.lead.size()), qreal(steps) });
    line.height = std::max(22.0, lines * paper::lineHeight + 7);
    return line;
}

void LedgerLayout::split()
{
    const qreal room = m_page.height() - 2 * paper::margin - paper::titleHeight - paper::headHeight
        - paper::footHeight;
    std::size_t first = 0;
    qreal used = 0;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const bool headsNext = m_rows[i].section && i + 1 < m_rows.size();
        const qreal needed = m_rows[i].height + (headsNext ? m_rows[i + 1].height : 0);
        if (used + needed > room && i > first) {
            m_pages.emplace_back(first, i);
            first = i;
            used = 0;
        }
        used += m_rows[i].height;
    }
    m_pages.emplace_back(first, m_rows.size());
}

} // namespace ui
