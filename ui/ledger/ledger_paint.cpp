// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledger_paint.h"

#include "app/format.h"
#include "ui/charts/draw.h"
#include "ui/charts/lights.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr qreal trackHeight = 5;
constexpr qreal barHeight = 6;
constexpr QSizeF tickSize(2, 14);
constexpr qreal dotRadius = 3.6;
constexpr qreal washOpacity = 0.42;

void fillRound(QPainter& painter, const QRectF& box, qreal radius, const QColor& colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(box, radius, radius);
}

QColor wash(const Theme& theme)
{
    QColor colour = theme.lights[std::size_t(app::Light::Late)].glyph;
    colour.setAlphaF(washOpacity);
    return colour;
}

// Labels over equal calendar steps of `months`, each centred in its step.
template <typename Text>
void labelSteps(QPainter& painter, const QRectF& box, const TimeAxis& axis, int months,
    const QFont& font, const QColor& colour, Text text)
{
    for (QDate from = axis.first; from <= axis.last; from = from.addMonths(months)) {
        const qreal left = axis.x(from);
        const qreal right = axis.x(from.addMonths(months).addDays(-1));
        drawText(painter, QRectF(left, box.top(), right - left, box.height()), Qt::AlignHCenter,
            text(from), font, colour);
    }
}

QString quarterText(QDate day)
{
    return app::periodShort(db::Period::quarter(day.year(), (day.month() + 2) / 3));
}

} // namespace

qreal TimeAxis::x(QDate day) const
{
    const qreal days = qreal(first.daysTo(last) + 1);
    const qreal at = (qreal(first.daysTo(day)) + 0.5) / days;
    return left + width * std::clamp(at, 0.0, 1.0);
}

TimeAxis timeAxis(const app::Ledger& ledger, qreal left, qreal width)
{
    int year = ledger.firstYear;
    for (const app::LedgerSection& section : ledger.sections) {
        for (const app::LedgerTask& task : section.tasks)
            year = std::max(year, task.end.isValid() ? task.end.year() : year);
    }
    return { QDate(ledger.firstYear, 1, 1), QDate(year, 12, 31), left, width };
}

void drawAxisHeads(QPainter& painter, const QRectF& box, const TimeAxis& axis, const Theme& theme)
{
    const QFont face = font(captionPx);
    if (axis.years() > 1) {
        labelSteps(painter, box, axis, 12, face, theme.text2,
            [](QDate day) { return QString::number(day.year()); });
        return;
    }
    const int every = axis.width / 12 < 15 ? 3 : 1;
    labelSteps(painter, box, axis, every, face, theme.text2,
        [](QDate day) { return QString::number(day.month()); });
}

void drawPlanHeads(QPainter& painter, const QRectF& box, const TimeAxis& axis, const Theme& theme)
{
    const bool several = axis.years() > 1;
    const QRectF upper(box.left(), box.top() + 2, box.width(), box.height() / 2 - 2);
    const QRectF lower = upper.translated(0, upper.height());
    labelSteps(painter, upper, axis, several ? 12 : 3, font(captionPx, true), theme.text2,
        [several](QDate day) { return several ? QString::number(day.year()) : quarterText(day); });
    const int months = several ? 3 : 1;
    const qreal step = axis.width / axis.years() / 12 * months;
    if (step >= 15)
        labelSteps(
            painter, lower, axis, months, font(captionPx), theme.text3, [several](QDate day) {
                return several ? QStringLiteral("Q%1").arg((day.month() + 2) / 3)
                               : QString::number(day.month());
            });
}

void drawAxisLines(QPainter& painter, const QRectF& box, const TimeAxis& axis, const Theme& theme)
{
    painter.setPen(QPen(theme.lineSubtle, 1));
    const int months = axis.years() > 1 ? 12 : 3;
    for (QDate day = axis.first.addMonths(months); day <= axis.last; day = day.addMonths(months)) {
        const qreal x = std::round(axis.x(day)) + 0.5;
        painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()));
    }
}

void drawTaskBar(QPainter& painter, const QRectF& box, const app::TaskBar& bar, const Theme& theme)
{
    const QRectF ground(
        box.left(), box.center().y() - barHeight / 2, box.width() - tickSize.width(), barHeight);
    fillRound(painter, ground, 1, theme.band);
    QRectF done = ground;
    done.setWidth(ground.width() * bar.share);
    if (bar.share > 0)
        fillRound(painter, done, 1, theme.ramp[3].fill);
    const qreal x = ground.left() + ground.width() * std::clamp(bar.expected, 0.0, 1.0);
    painter.fillRect(QRectF(x - 0.5, box.center().y() - tickSize.height() / 2, tickSize.width(),
                         tickSize.height()),
        theme.text);
}

void drawMilestone(
    QPainter& painter, QPointF centre, qreal radius, app::MilestoneState state, const Theme& theme)
{
    if (state == app::MilestoneState::Done) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.ramp[3].fill);
        painter.drawEllipse(centre, radius, radius);
        return;
    }
    const bool overdue = state == app::MilestoneState::Overdue;
    painter.setPen(
        QPen(overdue ? theme.lights[std::size_t(app::Light::Late)].glyph : theme.lineStrong, 1.5));
    painter.setBrush(theme.surface);
    painter.drawEllipse(centre, radius - 0.5, radius - 0.5);
}

QDate milestoneDay(const app::LedgerMilestone& m)
{
    return m.state == app::MilestoneState::Done ? m.milestone.doneOn.value_or(m.milestone.dueOn)
                                                : m.milestone.dueOn;
}

std::optional<QDate> ghostDay(const app::LedgerMilestone& m)
{
    const QDate promised = m.milestone.baselineOn.value_or(m.milestone.dueOn);
    return promised == milestoneDay(m) ? std::nullopt : std::optional(promised);
}

void drawTrack(QPainter& painter, const QRectF& box, const TimeAxis& axis,
    const app::LedgerTask& task, QDate day, const Theme& theme)
{
    const qreal y = box.center().y();
    const qreal from = axis.x(task.start.isValid() ? task.start : axis.first);
    const qreal to = axis.x(task.end.isValid() ? task.end : axis.last);
    const QRectF track(from, y - trackHeight / 2, std::max(trackHeight, to - from), trackHeight);
    if (!app::taskBar(task)) {
        drawHatch(painter, QRectF(from, y - 4, std::max(8.0, to - from), 8), theme);
        return;
    }
    fillRound(painter, track, trackHeight / 2, theme.band2);
    if (task.missedFrom && *task.missedFrom < day) {
        const qreal missed = axis.x(*task.missedFrom);
        fillRound(painter,
            QRectF(missed, track.top(), std::max(1.0, axis.x(std::min(day, axis.last)) - missed),
                trackHeight),
            trackHeight / 2, wash(theme));
    }
    for (const app::LedgerMilestone& m : task.milestones) {
        const auto ghost = ghostDay(m);
        if (!ghost || !m.milestone.baselineOn)
            continue; // a few days around the due date would only smear the dot
        const qreal g = axis.x(*ghost);
        painter.setPen(QPen(theme.lineStrong, 1));
        painter.drawLine(QPointF(g, y + 5.5), QPointF(axis.x(milestoneDay(m)), y + 5.5));
        painter.drawLine(QPointF(g, y - 5), QPointF(g, y + 5.5));
    }
    for (const app::LedgerMilestone& m : task.milestones)
        drawMilestone(painter, { axis.x(milestoneDay(m)), y }, dotRadius, m.state, theme);
}

qreal drawLightCounts(
    QPainter& painter, const QRectF& box, const app::LightCounts& counts, const Theme& theme)
{
    qreal x = box.left();
    for (int i = 0; i < app::lightCount; ++i) {
        const int count = counts[std::size_t(i)];
        if (count == 0)
            continue;
        drawLightGlyph(painter, { x + 5, box.center().y() }, 9, app::Light(i), theme);
        x += 14;
        x += drawText(painter, QRectF(x, box.top(), 40, box.height()), Qt::AlignLeft,
            QString::number(count), font(smallPx), theme.lights[std::size_t(i)].text);
        x += 12;
    }
    return x - box.left();
}

} // namespace ui
