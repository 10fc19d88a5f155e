// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/paint.h"

#include "ui/charts/bodies.h"
#include "ui/charts/draw.h"

#include <QFontMetricsF>
#include <QPainter>

namespace ui {

void paintHover(QPainter& painter, const QRectF& rect, const Theme& theme)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.text2, 1));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

void paintFocus(QPainter& painter, const QRectF& rect, const Theme& theme)
{
    // A surface ring below keeps the mark visible on a tile of nearly the same colour.
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.surface, 4));
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 4, 4);
    painter.setPen(QPen(theme.focus, 2));
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 4, 4);
}

void paintEmpty(
    QPainter& painter, const QRectF& area, const app::ChartData& data, const Theme& theme)
{
    const auto lines = [&](const QString& text, const QFont& textFont, qreal top, QColor colour) {
        painter.setFont(textFont);
        painter.setPen(colour);
        const qreal width = qMin<qreal>(area.width() - 24, 460);
        const QRectF box(area.center().x() - width / 2, top, width, area.bottom() - top);
        QRectF used;
        painter.drawText(box, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text, &used);
        return used.bottom();
    };
    const qreal top = qMax(area.top() + 4, area.center().y() - 24);
    const qreal next = lines(data.empty, font(bodyPx, true), top, theme.text);
    if (!data.emptyHint.isEmpty() && next + 20 < area.bottom())
        lines(data.emptyHint, font(smallPx), next + 4, theme.text2);
}

void paintChart(
    QPainter& painter, const QRectF& area, const app::ChartData& data, const ChartLook& look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    if (!data.empty.isEmpty()) {
        paintEmpty(painter, area, data, look.theme);
    } else {
        const body::Frame frame { area, data, look, look.theme };
        std::visit([&](const auto& kind) { body::paint(painter, frame, kind); }, data.body);
        if (look.hovered != db::RegionId {} || look.focused != db::RegionId {}) {
            for (const ChartHit& hit : chartHits(area, data, look)) {
                if (hit.region == db::RegionId {})
                    continue;
                if (hit.region == look.hovered)
                    paintHover(painter, hit.rect, look.theme);
                if (hit.region == look.focused)
                    paintFocus(painter, hit.rect, look.theme);
            }
        }
    }
    painter.restore();
}

std::vector<ChartHit> chartHits(
    const QRectF& area, const app::ChartData& data, const ChartLook& look)
{
    if (!data.empty.isEmpty())
        return {};
    const body::Frame frame { area, data, look, look.theme };
    return std::visit([&](const auto& kind) { return body::hits(frame, kind); }, data.body);
}

QSizeF chartMinimum(const app::ChartData& data, const ChartLook& look)
{
    if (!data.empty.isEmpty())
        return { 150, 90 };
    return std::visit([&](const auto& kind) { return body::minimum(look, kind); }, data.body);
}

} // namespace ui
