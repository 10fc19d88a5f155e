// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rollout/matrix_cell.h"

#include "ui/charts/draw.h"
#include "ui/charts/lights.h"

#include <QPainter>

#include <algorithm>

namespace ui {

QRectF cellFill(const QRectF& cell, bool barred)
{
    const qreal inset = cell.height() < 17 ? 0.5 : 1;
    return cell.adjusted(0.5, inset, -0.5, -inset - (barred ? belowBar + 0.5 : 0));
}

void paintRolloutCell(QPainter& painter, const QRectF& cell, const db::RolloutState* state,
    bool changed, bool barred, const Theme& theme)
{
    const QRectF fill = cellFill(cell, barred);
    if (!state) {
        drawHatch(painter, fill, theme);
    } else if (!state->look.isEmpty()) {
        const Theme::Ink look = theme.state(state->look);
        const bool open = look.fill == theme.surface;
        painter.setPen(open ? QPen(theme.line, 1) : QPen(Qt::NoPen));
        painter.setBrush(look.fill);
        painter.drawRoundedRect(open ? fill.adjusted(0.5, 0.5, -0.5, -0.5) : fill, 2, 2);
        const bool dashOnly = state->look == QLatin1String("na") && state->mark == QChar(0x2014);
        const qreal y = fill.center().y();
        const qreal x = dashOnly ? fill.center().x() : cell.left() + cell.width() * 0.3;
        drawStateDisc(
            painter, QPointF(x, y), std::min(4.0, fill.height() / 2 - 1), state->look, look.ink);
        if (!dashOnly)
            drawText(painter,
                QRectF(cell.left() + cell.width() * 0.708 - 7, fill.top(), 14, fill.height()),
                Qt::AlignHCenter, state->mark, font(captionPx), look.ink);
    }
    if (!changed)
        return;
    const QRectF ring = cell.adjusted(1, 1, -1, -1);
    painter.setBrush(Qt::NoBrush);
    if (fill.height() > 17) { // else the two rings would reach into the character
        painter.setPen(QPen(theme.surface, 1));
        painter.drawRoundedRect(ring.adjusted(1.4, 1.4, -1.4, -1.4), 1, 1);
    }
    painter.setPen(QPen(theme.text, 1.8));
    painter.drawRoundedRect(ring, 2, 2);
}

void CellStamps::prepare(const std::vector<db::RolloutState>& states, const MatrixLayout& layout,
    const Theme& theme, qreal ratio, QSize viewport)
{
    const QSize cell(layout.cellWidth, layout.cellHeight);
    if (m_theme == &theme && m_cell == cell && m_ratio == ratio && m_states == states
        && m_viewport == viewport)
        return;
    m_states = states;
    m_cell = cell;
    m_theme = &theme;
    m_ratio = ratio;
    m_viewport = viewport;
    m_hatch = {};
    m_stamps.assign(states.size() + 1, {});
}

// State −1, no record, is the first row.
const QPixmap& CellStamps::cell(int state, bool changed, bool barred)
{
    QPixmap& stamp
        = m_stamps[std::size_t(state) + 1][std::size_t(changed) * 2 + std::size_t(barred)];
    if (stamp.isNull()) {
        stamp = QPixmap(m_cell * m_ratio);
        stamp.setDevicePixelRatio(m_ratio);
        stamp.fill(Qt::transparent);
        QPainter painter(&stamp);
        painter.setRenderHint(QPainter::Antialiasing);
        // No record: only the ring; the hatching below it runs on from cell to cell.
        const QRectF whole(QPointF(0, 0), QSizeF(m_cell));
        static const db::RolloutState open;
        paintRolloutCell(painter, whole, state < 0 ? &open : &m_states[std::size_t(state)], changed,
            barred, *m_theme);
    }
    return stamp;
}

const QPixmap& CellStamps::hatch()
{
    if (m_hatch.isNull()) {
        m_hatch = QPixmap(m_viewport * m_ratio);
        m_hatch.setDevicePixelRatio(m_ratio);
        QPainter painter(&m_hatch);
        painter.setRenderHint(QPainter::Antialiasing);
        drawHatch(painter, QRectF(QPointF(0, 0), QSizeF(m_viewport)), *m_theme);
    }
    return m_hatch;
}

} // namespace ui
