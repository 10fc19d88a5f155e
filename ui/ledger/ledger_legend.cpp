// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/draw.h"
#include "ui/ledger/ledger_view.h"
#include "ui/look.h"

#include <QPainter>
#include <QTimer>

#include <algorithm>

namespace ui {

namespace {

constexpr int legendHeight = 34;
constexpr int edge = 20;
constexpr int saidFor = 8000;

} // namespace

LedgerLegend::LedgerLegend(QWidget* parent)
    : QWidget(parent)
    , m_quiet(new QTimer(this))
{
    setObjectName(QStringLiteral("ledger.legend"));
    setFixedHeight(legendHeight);
    setAccessibleName(tr("A task due today is not overdue."));
    m_quiet->setSingleShot(true);
    connect(m_quiet, &QTimer::timeout, this, [this] {
        m_said.clear();
        setToolTip({});
        update();
    });
}

void LedgerLegend::say(const QString& sentence)
{
    m_said = sentence;
    setToolTip(sentence);
    m_quiet->start(saidFor);
    update();
}

void LedgerLegend::setDay(QDate day)
{
    m_day = day;
    update();
}

void LedgerLegend::paintEvent(QPaintEvent*)
{
    const Theme& theme = activeTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.surface);
    painter.fillRect(QRect(0, 0, width(), 1), theme.lineSubtle);
    const QFont face = ui::font(smallPx);
    if (!m_said.isEmpty()) {
        drawLabel(painter, QRectF(edge, 0, width() - 2 * edge, legendHeight), Qt::AlignLeft, m_said,
            ui::font(smallPx, true), theme.text);
        return;
    }
    const QString last = tr("due today is not overdue");
    const qreal end = width() - edge - textWidth(face, last);
    drawText(painter, QRectF(end, 0, width() - end, legendHeight), Qt::AlignLeft, last, face,
        theme.text2);
    const qreal y = legendHeight / 2.0;
    qreal x = edge;
    const auto entry = [&](const QString& words, qreal sign, auto draw) {
        const qreal needed = sign + 6 + textWidth(face, words);
        if (x + needed > end - 16)
            return; // the less there is room, the fewer: the first ones are the most needed
        draw(x + sign / 2);
        drawText(painter, QRectF(x + sign + 6, 0, needed, legendHeight), Qt::AlignLeft, words, face,
            theme.text2);
        x += needed + 18;
    };
    entry(tr("milestone done"), 8, [&](qreal at) {
        drawMilestone(painter, { at, y }, 3.6, app::MilestoneState::Done, theme);
    });
    entry(tr("open"), 8, [&](qreal at) {
        drawMilestone(painter, { at, y }, 3.6, app::MilestoneState::Open, theme);
    });
    entry(tr("overdue"), 8, [&](qreal at) {
        drawMilestone(painter, { at, y }, 3.6, app::MilestoneState::Overdue, theme);
    });
    entry(tr("where time says it should be"), 2,
        [&](qreal at) { painter.fillRect(QRectF(at - 1, y - 7, 2, 14), theme.text); });
    entry(tr("today %1").arg(m_day.toString(QStringLiteral("MM-dd"))), 2,
        [&](qreal at) { painter.fillRect(QRectF(at - 0.5, y - 7, 1.5, 14), theme.accent); });
    entry(tr("first promised"), 12, [&](qreal at) {
        painter.setPen(QPen(theme.lineStrong, 1));
        painter.drawLine(QPointF(at - 6, y + 5.5), QPointF(at + 4, y + 5.5));
        painter.drawLine(QPointF(at - 6, y - 5), QPointF(at - 6, y + 5.5));
    });
}

} // namespace ui
