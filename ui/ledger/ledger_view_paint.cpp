// SPDX-License-Identifier: GPL-3.0-or-later
// What the rows of the ledger look like.
#include "app/format.h"
#include "ui/charts/draw.h"
#include "ui/charts/lights.h"
#include "ui/ledger/ledger_view.h"
#include "ui/look.h"
#include "ui/others/others_mark.h"

#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr int indentStep = 16;

} // namespace

void LedgerView::paintHead(QPainter& painter, const QRect& box, LedgerColumn column) const
{
    const Theme& theme = activeTheme();
    if (column == LedgerColumn::Track) {
        drawAxisHeads(painter, box, axis(), theme);
        return;
    }
    const int left = column == LedgerColumn::Number ? ledgerEdge : 0;
    drawLabel(painter, box.adjusted(left, 0, -6, 0), Qt::AlignLeft,
        m_rows.headerData(int(column), Qt::Horizontal, Qt::DisplayRole).toString(),
        ui::font(smallPx), theme.text2);
}

void LedgerView::drawRow(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, row, index);
    if (m_rows.group(index))
        paintGroup(*painter, row, index);
    else
        paintTask(*painter, row, index);
    painter->restore();
}

void LedgerView::paintGround(QPainter& painter, const QRect& row, const QModelIndex& index) const
{
    const Theme& theme = activeTheme();
    const bool chosen = selectionModel()->isRowSelected(index.row(), index.parent());
    const bool hovered = m_hovered.isValid() && m_hovered == index.siblingAtColumn(0);
    painter.fillRect(row, chosen ? theme.selected : hovered ? theme.hover : theme.surface);
    if (!m_rows.group(index))
        drawAxisLines(painter, row, axis(), theme);
    painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), theme.lineSubtle);
    if (chosen)
        painter.fillRect(QRect(row.left(), row.top(), 3, row.height()), theme.accent);
    const bool current
        = currentIndex().isValid() && currentIndex().siblingAtColumn(0) == index.siblingAtColumn(0);
    if (current && hasFocus()) {
        painter.setPen(QPen(theme.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(row).adjusted(1, 1, -1, -1));
    }
}

void LedgerView::paintGroup(QPainter& painter, const QRect& row, const QModelIndex& index) const
{
    const Theme& theme = activeTheme();
    const LedgerRows::Group& group = *m_rows.group(index);
    const QPointF centre(ledgerEdge + 4, row.center().y() + 0.5);
    const bool open = isExpanded(index.siblingAtColumn(0));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.text2);
    painter.drawPolygon(open ? QPolygonF({ centre + QPointF(-4.5, -2.5),
                            centre + QPointF(4.5, -2.5), centre + QPointF(0, 3) })
                             : QPolygonF({ centre + QPointF(-2.5, -4.5), centre + QPointF(3, 0),
                                 centre + QPointF(-2.5, 4.5) }));
    const QFont bold = ui::font(smallPx, true);
    const qreal left = ledgerEdge + 16;
    const qreal tail = 40 + textWidth(ui::font(smallPx), group.note) + 26 * app::lightCount;
    const qreal room = std::max(80.0, row.width() - left - tail - ledgerEdge);
    qreal x = left
        + drawLabel(painter, QRectF(left, row.top(), room, row.height()), Qt::AlignLeft,
            group.title, bold, theme.text);
    x += 12;
    x += drawText(painter, QRectF(x, row.top(), 200, row.height()), Qt::AlignLeft, group.note,
        ui::font(smallPx), theme.text2);
    drawLightCounts(painter, QRectF(x + 14, row.top(), 200, row.height()), group.counts, theme);
}

void LedgerView::paintTask(QPainter& painter, const QRect& row, const QModelIndex& index) const
{
    const Theme& theme = activeTheme();
    const app::LedgerTask& task = *m_rows.task(index);
    const bool chosen = selectionModel()->isRowSelected(index.row(), index.parent());
    const auto box = [&](LedgerColumn column) {
        return QRectF(columnRect(column, row)).adjusted(0, 0, -ledgerGap, 0);
    };
    const auto words = [&](LedgerColumn column, const QColor& ink) {
        const QRectF cell = box(column);
        drawLabel(painter, cell, Qt::AlignLeft, m_rows.cellText(index.siblingAtColumn(int(column))),
            ui::font(smallPx), ink);
    };
    const QRectF number = box(LedgerColumn::Number).adjusted(ledgerEdge, 0, ledgerGap, 0);
    drawText(painter, number, Qt::AlignLeft, m_rows.cellText(index.siblingAtColumn(0)),
        ui::font(smallPx), theme.text2);
    if (m_others && m_others(task.task.id))
        drawOthersDot(painter, QPointF(ledgerEdge / 2.0 + 1, row.center().y() + 0.5), theme);
    paintTitle(painter, box(LedgerColumn::Title), task, chosen);
    drawLight(painter, box(LedgerColumn::Light), task.light.light, app::lightText(task.light.light),
        theme);
    words(LedgerColumn::Lead, theme.text2);
    if (const QRectF due = box(LedgerColumn::Due); due.width() > 0)
        drawText(painter, due, Qt::AlignLeft,
            m_rows.cellText(index.siblingAtColumn(int(LedgerColumn::Due))),
            ui::font(smallPx, task.overdue), task.overdue ? theme.danger : theme.text);
    if (const QRectF progress = box(LedgerColumn::Progress); progress.width() > 0)
        paintProgress(painter, progress, task);
    paintTrack(painter, columnRect(LedgerColumn::Track, row), task);
}

void LedgerView::paintTitle(
    QPainter& painter, const QRectF& box, const app::LedgerTask& task, bool chosen) const
{
    const qreal indent = indentStep * std::min(task.depth, 4);
    drawLabel(painter, box.adjusted(indent, 0, 0, 0), Qt::AlignLeft, task.title,
        ui::font(smallPx, chosen), activeTheme().text);
}

void LedgerView::paintProgress(
    QPainter& painter, const QRectF& box, const app::LedgerTask& task) const
{
    const Theme& theme = activeTheme();
    const auto bar = app::taskBar(task);
    if (!bar) {
        drawLabel(painter, box, Qt::AlignLeft, app::barText(task), ui::font(smallPx), theme.text2);
        return;
    }
    drawTaskBar(painter, QRectF(box.left(), box.top(), ledgerBar, box.height()), *bar, theme);
    drawText(painter, box.adjusted(ledgerBar + 8, 0, 0, 0), Qt::AlignLeft, bar->text,
        ui::font(smallPx),
        bar->behind ? theme.lights[std::size_t(app::Light::Late)].text : theme.text);
}

void LedgerView::paintTrack(QPainter& painter, const QRectF& box, const app::LedgerTask& task) const
{
    drawTrack(painter, box, axis(), task, m_rows.ledger().day, activeTheme());
}

int LedgerView::contentBottom() const
{
    const QModelIndex group = m_rows.index(m_rows.rowCount() - 1, 0);
    const QModelIndex last
        = isExpanded(group) ? m_rows.index(m_rows.rowCount(group) - 1, 0, group) : group;
    return visualRect(last.isValid() ? last : group).bottom() + 1;
}

void LedgerView::paintEvent(QPaintEvent* event)
{
    QTreeView::paintEvent(event);
    if (const auto x = dayLine()) {
        QPainter painter(viewport());
        const QModelIndex last = indexAt(viewport()->rect().bottomLeft());
        const int end = last.isValid() ? viewport()->height() : contentBottom();
        painter.fillRect(QRect(*x, 0, 1, end), activeTheme().accent);
    }
}

} // namespace ui
