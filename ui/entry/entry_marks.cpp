// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entry_marks.h"

#include "app/entry/cell_context.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace ui {

namespace {

struct EntryMarksText
{
    Q_DECLARE_TR_FUNCTIONS(EntryMarksText)
};

QColor glyphColour(db::SubmissionState state, const Theme& theme)
{
    switch (state) {
    case db::SubmissionState::NotStarted: return theme.text3;
    case db::SubmissionState::Draft: return theme.entry(app::CellState::Draft).mark;
    case db::SubmissionState::Submitted: return theme.text2;
    case db::SubmissionState::Returned: return theme.entry(app::CellState::Returned).mark;
    case db::SubmissionState::Accepted:
    case db::SubmissionState::Published: break;
    }
    return theme.entry(app::CellState::Accepted).mark;
}

} // namespace

void drawSubmissionGlyph(
    QPainter& painter, QPointF centre, qreal size, db::SubmissionState state, const Theme& theme)
{
    const qreal r = size / 2;
    const QColor colour = glyphColour(state, theme);
    const auto at = [&](qreal x, qreal y) { return centre + QPointF(x * r, y * r); };
    QPainterPath path;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    switch (state) {
    case db::SubmissionState::NotStarted:
        path.moveTo(at(-0.6, -0.6));
        path.lineTo(at(0.6, 0.6));
        path.moveTo(at(-0.6, 0.6));
        path.lineTo(at(0.6, -0.6));
        break;
    case db::SubmissionState::Draft:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPolygon(QPolygonF { { at(-0.8, -0.8), at(0.8, -0.8), at(-0.8, 0.8) } });
        break;
    case db::SubmissionState::Submitted:
        path.moveTo(at(0, 0.9));
        path.lineTo(at(0, -0.8));
        path.moveTo(at(-0.6, -0.2));
        path.lineTo(at(0, -0.8));
        path.lineTo(at(0.6, -0.2));
        break;
    case db::SubmissionState::Returned:
        path.moveTo(at(-0.4, -0.9));
        path.lineTo(at(-0.95, -0.35));
        path.lineTo(at(-0.4, 0.2));
        path.moveTo(at(-0.95, -0.35));
        path.lineTo(at(0.4, -0.35));
        path.cubicTo(at(1.1, -0.35), at(1.1, 0.75), at(0.4, 0.75));
        path.lineTo(at(-0.2, 0.75));
        break;
    case db::SubmissionState::Published:
        painter.setBrush(colour);
        painter.drawEllipse(centre, r * 0.95, r * 0.95);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.surface, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        path.moveTo(at(-0.45, 0.05));
        path.lineTo(at(-0.1, 0.4));
        path.lineTo(at(0.5, -0.35));
        break;
    case db::SubmissionState::Accepted:
        path.moveTo(at(-0.85, 0.05));
        path.lineTo(at(-0.25, 0.65));
        path.lineTo(at(0.9, -0.65));
        break;
    }
    painter.drawPath(path);
    painter.restore();
}

QColor submissionColour(db::SubmissionState state, const Theme& theme)
{
    return state == db::SubmissionState::Returned ? theme.entry(app::CellState::Returned).text
                                                  : theme.text2;
}

QString cellStateText(app::CellState state)
{
    switch (state) {
    case app::CellState::Empty: return EntryMarksText::tr("empty");
    case app::CellState::Draft: return EntryMarksText::tr("draft");
    case app::CellState::Submitted: return EntryMarksText::tr("submitted");
    case app::CellState::Returned: return EntryMarksText::tr("sent back");
    case app::CellState::Accepted: return EntryMarksText::tr("accepted");
    case app::CellState::Published: return EntryMarksText::tr("published");
    case app::CellState::Invalid: return EntryMarksText::tr("cannot be read");
    }
    return {};
}

void drawCorner(
    QPainter& painter, const QRectF& cell, Qt::Corner corner, qreal size, const QColor& colour)
{
    const bool right = corner == Qt::TopRightCorner || corner == Qt::BottomRightCorner;
    const bool bottom = corner == Qt::BottomLeftCorner || corner == Qt::BottomRightCorner;
    const QPointF tip(right ? cell.right() : cell.left(), bottom ? cell.bottom() : cell.top());
    const QPointF side(right ? -size : size, 0);
    const QPointF down(0, bottom ? -size : size);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF { { tip, tip + side, tip + down } });
    painter.restore();
}

void drawInnerFrame(QPainter& painter, const QRectF& cell, qreal inset, const QColor& colour)
{
    constexpr qreal width = 2;
    const qreal middle = inset + width / 2;
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(cell.adjusted(middle, middle, -middle, -middle));
}

} // namespace ui
