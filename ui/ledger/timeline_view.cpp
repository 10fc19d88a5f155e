// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/timeline_view.h"

#include "app/format.h"
#include "ui/charts/draw.h"
#include "ui/charts/lights.h"
#include "ui/look.h"
#include "ui/pages/pane.h"

#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <vector>

namespace ui {

namespace {

constexpr int headHeight = 40;
constexpr int planRow = 42;
constexpr int edge = 20;
constexpr int soonDays = 30;
constexpr int stripRows = 4;
constexpr int stripRow = 24;

void drawDiamond(QPainter& painter, QPointF c, const app::LedgerMilestone& m, const Theme& theme)
{
    constexpr qreal r = 5;
    const bool overdue = m.state == app::MilestoneState::Overdue;
    const QColor ink = overdue                 ? theme.lights[std::size_t(app::Light::Late)].glyph
        : m.state == app::MilestoneState::Done ? theme.ramp[3].fill
                                               : theme.lineStrong;
    painter.setPen(QPen(ink, 1.5));
    painter.setBrush(m.state == app::MilestoneState::Done ? ink : theme.surface);
    painter.drawPolygon(QPolygonF(
        { c + QPointF(0, -r), c + QPointF(r, 0), c + QPointF(0, r), c + QPointF(-r, 0) }));
}

// Under the plan: from the day first promised to where it stands now.
void drawBaseline(QPainter& painter, const TimeAxis& line, const app::LedgerMilestone& m, qreal y,
    const Theme& theme)
{
    const auto ghost = ghostDay(m);
    if (!ghost || !m.milestone.baselineOn)
        return;
    const qreal g = line.x(*ghost);
    const qreal x = line.x(milestoneDay(m));
    painter.fillRect(QRectF(std::min(g, x), y + 5, std::abs(x - g), 2.5), theme.lineStrong);
}

} // namespace

TimelineView::TimelineView(QWidget* parent)
    : LedgerView(LedgerGroups::Sections, headHeight, parent)
{
    setObjectName(QStringLiteral("ledger.timeline"));
    setAccessibleName(tr("Timeline of the key tasks"));
}

int TimelineView::taskHeight() const
{
    return planRow;
}

QList<int> TimelineView::columnWidths(int room) const
{
    const int number = edge + 32;
    const int title = std::clamp(room * 26 / 100, 160, 300);
    const int light = 74;
    return { number, title, light, 0, 0, 0, std::max(200, room - number - title - light) };
}

void TimelineView::paintHead(QPainter& painter, const QRect& box, LedgerColumn column) const
{
    if (column == LedgerColumn::Track)
        drawPlanHeads(painter, box, axis(), activeTheme());
    else
        LedgerView::paintHead(painter, box, column);
}

void TimelineView::paintTrack(
    QPainter& painter, const QRectF& box, const app::LedgerTask& task) const
{
    const Theme& theme = activeTheme();
    const TimeAxis line = axis();
    const QRectF bar(box.left(), box.top() + 3, box.width(), 18);
    drawTrack(painter, bar, line, task, rows().ledger().day, theme);
    const qreal y = bar.center().y();
    // Names stand under their signs, as far as the next one leaves room.
    const QFont face = ui::font(captionPx);
    std::vector<std::pair<qreal, const app::LedgerMilestone*>> placed;
    for (const app::LedgerMilestone& m : task.milestones)
        placed.emplace_back(line.x(milestoneDay(m)), &m);
    std::ranges::stable_sort(placed, {}, [](const auto& p) { return p.first; });
    const qreal end = line.left + line.width + edge - 6;
    qreal used = line.left;
    for (std::size_t i = 0; i < placed.size(); ++i) {
        const auto& [x, m] = placed[i];
        drawBaseline(painter, line, *m, y, theme);
        drawDiamond(painter, { x, y }, *m, theme);
        const QString slip = m->slipDays > 0 ? slipText(m->slipDays) : QString();
        const QString words
            = slip.isEmpty() ? app::title(m->milestone) : slip + u' ' + app::title(m->milestone);
        const qreal width = textWidth(face, words);
        const qreal right = (i + 1 < placed.size() ? placed[i + 1].first - 10 : end) - (x - 4);
        // Beside the next sign there is no room: then to the left, where that is free.
        const bool turned = right < width && x + 4 - width > used + 8;
        const QRectF under(
            turned ? x + 4 - width : x - 4, box.top() + 22, turned ? width + 1 : right, 16);
        if (under.width() < 26 || under.left() < used)
            continue;
        used = under.left()
            + drawLabel(painter, under, Qt::AlignLeft, words, face,
                m->state == app::MilestoneState::Overdue
                    ? theme.lights[std::size_t(app::Light::Late)].text
                    : theme.text2);
    }
    if (task.milestones.empty())
        drawLabel(painter,
            QRectF(line.x(task.start.isValid() ? task.start : line.first), box.top() + 22,
                line.width, 16),
            Qt::AlignLeft,
            rows().cellText(
                rows().indexOf(task.task.id).siblingAtColumn(int(LedgerColumn::Progress))),
            face, theme.text2);
}

// --- what is due next ---

DueStrip::DueStrip(QWidget* parent)
    : QWidget(parent)
    , m_title(plainLabel({}, smallPx, true, activeTheme().text))
    , m_list(new QListWidget)
{
    setObjectName(QStringLiteral("ledger.dueSoon"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(edge, 6, 0, 4);
    rows->setSpacing(2);
    rows->addWidget(m_title);
    m_list->setObjectName(QStringLiteral("ledger.dueList"));
    m_list->setAccessibleName(tr("Due in the next 30 days"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    rows->addWidget(m_list);
    const auto chosen = [this](const QListWidgetItem* item) {
        Q_EMIT taskWanted(db::TaskId { item->data(Qt::UserRole).toLongLong() });
    };
    connect(m_list, &QListWidget::itemActivated, this, chosen);
    connect(m_list, &QListWidget::itemClicked, this, chosen);
}

void DueStrip::setLedger(const app::Ledger& ledger)
{
    const std::vector<app::DueSoon> soon = app::dueSoon(ledger, soonDays);
    m_title->setText(soon.empty() ? tr("Nothing is due in the next 30 days")
                                  : tr("Due in the next 30 days: %1").arg(soon.size()));
    m_list->clear();
    for (const app::DueSoon& due : soon) {
        const app::LedgerTask& task
            = ledger.sections[std::size_t(due.task.first)].tasks[std::size_t(due.task.second)];
        const QString when = due.days == 0 ? tr("today") : tr("in %n day(s)", "", due.days);
        QString text = dueText(due.due, ledger) + QStringLiteral("   ") + when
            + QStringLiteral("   ") + due.title;
        if (due.milestone)
            text += QStringLiteral("   ") + task.title;
        auto* item = new QListWidgetItem(text, m_list);
        item->setData(Qt::UserRole, qint64(task.task.id));
        item->setToolTip(text);
        item->setSizeHint({ 100, stripRow });
    }
    m_list->setVisible(!soon.empty());
    m_list->setFixedHeight(std::min(int(soon.size()), stripRows) * stripRow + 2);
}

} // namespace ui
