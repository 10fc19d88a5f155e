// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/over_time_view.h"

#include "app/format.h"
#include "ui/charts/draw.h"
#include "ui/charts/lights.h"
#include "ui/look.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <numeric>

namespace ui {

namespace {

constexpr qreal edge = 20;
constexpr qreal headHeight = 28;
constexpr qreal rowHeight = 118;
constexpr qreal titleWidth = 190;
constexpr qreal gap = 5;

constexpr qreal leastPart = 14; // a glyph and its count: no part is without them

// In proportion, but none too small to be told apart; what that takes the largest one gives.
std::array<qreal, app::lightCount> partHeights(const app::LightCounts& counts, qreal height)
{
    std::array<qreal, app::lightCount> heights {};
    const int all = std::accumulate(counts.begin(), counts.end(), 0);
    qreal used = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] > 0)
            heights[i] = std::max(leastPart, height * counts[i] / all);
        used += heights[i];
    }
    if (used > height)
        *std::ranges::max_element(heights) -= used - height;
    return heights;
}

} // namespace

OverTimeView::OverTimeView(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("ledger.overTime"));
    setAccessibleName(tr("Status by section, month by month"));
    setMouseTracking(true);
}

void OverTimeView::setLedger(const app::Ledger& ledger)
{
    m_status = app::statusOverTime(ledger);
    QStringList words;
    for (std::size_t m = 0; m < m_status.months.size(); ++m) {
        QStringList counts;
        for (int i = 0; i < app::lightCount; ++i)
            counts.append(QStringLiteral("%1 %2")
                              .arg(app::lightText(app::Light(i)))
                              .arg(m_status.total[m][std::size_t(i)]));
        words.append(m_status.months[m].toString(QStringLiteral("yyyy-MM")) + u' '
            + counts.join(QStringLiteral(", ")));
    }
    setAccessibleDescription(words.join(u'\n'));
    updateGeometry();
    update();
}

std::vector<OverTimeView::Row> OverTimeView::rows() const
{
    std::vector<Row> rows { { tr("Whole list"), &m_status.total } };
    for (const app::SectionMonths& section : m_status.sections)
        rows.push_back({ section.section, &section.counts });
    return rows;
}

QSize OverTimeView::sizeHint() const
{
    return { 700, int(headHeight + rowHeight * qreal(m_status.sections.size() + 1)) + 8 };
}

QRectF OverTimeView::cell(int row, std::size_t month) const
{
    const qreal left = edge + titleWidth;
    const qreal months = qreal(std::max<std::size_t>(1, m_status.months.size()));
    const qreal step = std::min(110.0, (width() - left - edge) / months);
    return { left + step * qreal(month) + gap / 2, headHeight + rowHeight * row + 9, step - gap,
        rowHeight - 18 };
}

void OverTimeView::paintEvent(QPaintEvent*)
{
    const Theme& theme = activeTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.surface);
    painter.fillRect(QRectF(0, 0, width(), headHeight), theme.sunken);
    painter.fillRect(QRectF(0, headHeight - 1, width(), 1), theme.line);
    for (std::size_t m = 0; m < m_status.months.size(); ++m) {
        const QRectF box = cell(0, m);
        const QDate month = m_status.months[m];
        drawLabel(painter, QRectF(box.left(), 0, box.width(), headHeight), Qt::AlignHCenter,
            app::periodShort(db::Period::month(month.year(), month.month())), ui::font(captionPx),
            theme.text2);
    }
    const std::vector<Row> all = rows();
    for (int r = 0; r < int(all.size()); ++r) {
        const Row& row = all[std::size_t(r)];
        const qreal top = headHeight + rowHeight * r;
        qreal y = top + 10;
        for (const QString& line :
            wrappedLines(row.title, ui::font(smallPx, true), titleWidth - 16).mid(0, 4)) {
            drawLabel(painter, QRectF(edge, y, titleWidth - 14, 17), Qt::AlignLeft, line,
                ui::font(smallPx, true), theme.text);
            y += 17;
        }
        for (std::size_t m = 0; m < row.counts->size(); ++m)
            paintCell(painter, cell(r, m), (*row.counts)[m]);
        painter.fillRect(QRectF(0, top + rowHeight - 1, width(), 1), theme.lineSubtle);
    }
}

// From the bottom up in the order of the lights: what is well stands on a common base.
void OverTimeView::paintCell(
    QPainter& painter, const QRectF& box, const app::LightCounts& counts) const
{
    const Theme& theme = activeTheme();
    const std::array<qreal, app::lightCount> heights = partHeights(counts, box.height());
    const QFont face = ui::font(captionPx, true);
    qreal bottom = box.bottom();
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] == 0)
            continue;
        const QRectF part(box.left(), bottom - heights[i], box.width(), heights[i] - 1);
        painter.fillRect(part, theme.lights[i].tint);
        bottom -= heights[i];
        const QString count = QString::number(counts[i]);
        const qreal width = 13 + textWidth(face, count);
        const qreal x = part.center().x() - width / 2;
        drawLightGlyph(painter, { x + 4.5, part.center().y() }, 8, app::Light(i), theme);
        drawText(painter, QRectF(x + 13, part.top(), 40, part.height()), Qt::AlignLeft, count, face,
            theme.lights[i].text);
    }
}

bool OverTimeView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const std::vector<Row> all = rows();
    for (int r = 0; r < int(all.size()); ++r) {
        const Row& row = all[std::size_t(r)];
        for (std::size_t m = 0; m < row.counts->size(); ++m) {
            if (!cell(r, m).contains(help->pos()))
                continue;
            QStringList lines { row.title, m_status.months[m].toString(QStringLiteral("yyyy-MM")) };
            for (int i = 0; i < app::lightCount; ++i)
                lines.append(QStringLiteral("%1 %2")
                                 .arg(app::lightText(app::Light(i)))
                                 .arg((*row.counts)[m][std::size_t(i)]));
            QToolTip::showText(help->globalPos(), lines.join(u'\n'), this);
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

} // namespace ui
