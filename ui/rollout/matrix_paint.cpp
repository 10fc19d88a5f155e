// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rollout/matrix_paint.h"

#include "ui/charts/draw.h"
#include "ui/others/others_mark.h"
#include "ui/rollout/matrix_words.h"

#include "app/format.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int edge = 20; // of the page
constexpr QSize coverage(22, 6);
constexpr qreal othersCorner = 7; // leaves the disc and the character of the state whole

struct MatrixText
{
    Q_DECLARE_TR_FUNCTIONS(MatrixHeads)
};

// The regions below, the furthest first; those without a record stay open.
void paintBelow(
    QPainter& painter, const QRectF& cell, const app::ChildShare& below, const MatrixScene& scene)
{
    const QRectF bar(cell.left() + 0.5, cell.bottom() - 0.5 - belowBar, cell.width() - 1, belowBar);
    painter.fillRect(bar, scene.theme.band);
    qreal x = bar.left();
    for (std::size_t i = scene.matrix.states.size(); i-- > 0;) {
        if (below.counts[i] == 0)
            continue;
        const qreal width = bar.width() * below.counts[i] / below.regions;
        const Theme::Ink look = scene.theme.state(scene.matrix.states[i].look);
        painter.fillRect(QRectF(x, bar.top(), width, belowBar),
            look.fill == scene.theme.surface ? scene.theme.peer : look.fill);
        x += width;
    }
}

void paintName(
    QPainter& painter, const QRect& box, const QString& name, bool strong, const QColor& colour)
{
    const QFont face = font(captionPx, strong);
    if (standsUpright(name)) {
        constexpr int step = 13;
        const int room = std::max(1, box.height() / step);
        QString shown = name;
        if (shown.size() > room)
            shown = shown.left(room - 1) + QChar(0xFE19); // upright ellipsis
        qreal y = box.center().y() + 0.5 - qreal(shown.size()) * step / 2;
        for (const QChar c : shown) {
            drawText(painter, QRectF(box.left(), y, box.width(), step), Qt::AlignHCenter, c, face,
                colour);
            y += step;
        }
        return;
    }
    painter.save();
    painter.translate(box.left(), box.bottom() - 1);
    painter.rotate(-90);
    drawLabel(
        painter, QRectF(0, 0, box.height() - 2, box.width()), Qt::AlignLeft, name, face, colour);
    painter.restore();
}

// What nobody has reported is not zero.
QString doneText(const app::RolloutTotal& total)
{
    return total.recorded == 0 ? QStringLiteral("—") : QString::number(total.rolledOut);
}

class Drawing
{
public:
    Drawing(QPainter& painter, const MatrixScene& scene)
        : m_painter(painter)
        , s(scene)
        , m_area(matrixCellArea(scene.layout, scene.viewport))
        , m_rows(scene.layout.rowsIn(scene.scroll.y(), scene.scroll.y() + m_area.height()))
        , m_columns(scene.layout.columnsIn(scene.scroll.x(), scene.scroll.x() + m_area.width()))
    {
    }

    int run()
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        clipped({ 0, m_area.top(), m_area.right() + 1 + s.layout.totals, m_area.height() }, [&] {
            rowBand();
            rowHeads();
            totalsAtRight();
        });
        clipped(
            { m_area.left(), 0, m_area.width(), s.layout.columnHead() }, [&] { columnHeads(); });
        int drawn = 0;
        clipped(m_area, [&] {
            drawn = cells();
            othersMarks();
            marks();
        });
        totalsBelow();
        corners();
        return drawn;
    }

private:
    template <typename Paint> void clipped(const QRect& rect, Paint paint)
    {
        m_painter.save();
        m_painter.setClipRect(rect);
        paint();
        m_painter.restore();
    }

    QRect cellRect(int row, int column) const
    {
        return s.layout.cell(row, column).translated(m_area.topLeft() - s.scroll);
    }
    int rowTop(int row) const
    {
        return s.layout.rowY[std::size_t(row)] + m_area.top() - s.scroll.y();
    }
    int totalsLeft() const { return m_area.right() + 1; }

    void rowBand()
    {
        if (s.row < 0)
            return;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(s.theme.selected);
        m_painter.drawRoundedRect(
            QRect(edge - 8, rowTop(s.row), totalsLeft() + s.layout.totals - edge + 6,
                s.layout.cellHeight),
            3, 3);
    }

    void rowHeads()
    {
        for (const app::RolloutGroup& group : s.matrix.rowGroups) {
            if (group.title.isEmpty() || group.count == 0)
                continue;
            const int top = rowTop(group.first) - s.layout.groupRow;
            const QRectF line(edge, top, m_area.right() - edge, s.layout.groupRow);
            const qreal width = drawText(
                m_painter, line, Qt::AlignLeft, group.title, font(smallPx, true), s.theme.text);
            drawText(m_painter, line.adjusted(width + 10, 0, 0, 0), Qt::AlignLeft,
                MatrixText::tr("%n measure(s)", nullptr, group.count), font(captionPx),
                s.theme.text3);
        }
        for (int row = m_rows.first; row < m_rows.second; ++row)
            rowHead(row);
    }

    void rowHead(int row)
    {
        const app::MatrixRow& head = s.matrix.rows[std::size_t(row)];
        const bool here = row == s.row;
        const int top = rowTop(row);
        const QRectF bar(s.layout.rowHead - 8 - coverage.width(),
            top + (s.layout.cellHeight - coverage.height()) / 2.0, coverage.width(),
            coverage.height());
        m_painter.fillRect(bar, s.theme.band);
        if (const auto share = head.total.share())
            m_painter.fillRect(
                QRectF(bar.topLeft(), QSizeF(bar.width() * *share / 100, bar.height())),
                s.theme.ramp[3].fill);
        const QFont face = font(smallPx, here);
        const QColor colour = here ? s.theme.accent : s.theme.text;
        QRectF box(edge, top, bar.left() - 8 - edge, s.layout.cellHeight);
        const QString dagger = QStringLiteral(" †");
        const bool marked = hasDagger(head.measure);
        const qreal room = marked ? textWidth(face, dagger) : 0;
        const qreal used = drawLabel(
            m_painter, box.adjusted(0, 0, -room, 0), Qt::AlignLeft, head.title, face, colour);
        if (marked)
            drawText(m_painter, box.adjusted(used, 0, 0, 0), Qt::AlignLeft, dagger, face, colour);
    }

    void totalsAtRight()
    {
        const qreal middle = totalsLeft() + s.layout.totals * 0.56;
        for (int row = m_rows.first; row < m_rows.second; ++row) {
            const app::RolloutTotal& total = s.matrix.rows[std::size_t(row)].total;
            const QRectF line(totalsLeft(), rowTop(row), s.layout.totals, s.layout.cellHeight);
            drawText(m_painter,
                QRectF(line.left(), line.top(), middle - line.left(), line.height()),
                Qt::AlignRight, doneText(total), font(smallPx, true),
                row == s.row ? s.theme.accent : s.theme.text);
            drawText(m_painter, QRectF(middle, line.top(), line.right() - middle, line.height()),
                Qt::AlignLeft, QStringLiteral("/%1").arg(total.applicable), font(captionPx),
                s.theme.text3);
        }
    }

    void columnHeads()
    {
        const int shift = m_area.left() - s.scroll.x();
        for (const app::RolloutGroup& block : s.matrix.columnBlocks) {
            if (s.layout.blockRow == 0 || block.count == 0)
                continue;
            const int left = s.layout.columnX[std::size_t(block.first)] + shift;
            const int right
                = s.layout.columnX[std::size_t(block.first) + std::size_t(block.count) - 1]
                + s.layout.cellWidth + shift;
            if (right < m_area.left() || left > m_area.right())
                continue;
            // "Northeast China" over two columns is the Northeast.
            const bool fits = textWidth(font(captionPx), block.title) <= right - left;
            drawLabel(m_painter, QRectF(left, 0, right - left, s.layout.blockRow - 2),
                Qt::AlignHCenter,
                fits || !block.title.contains(u' ') ? block.title
                                                    : block.title.section(u' ', 0, -2),
                font(captionPx), s.theme.text3);
            m_painter.setPen(QPen(s.theme.line, 1));
            m_painter.drawLine(QPointF(left + 1, s.layout.blockRow - 0.5),
                QPointF(right - 1, s.layout.blockRow - 0.5));
        }
        for (int column = m_columns.first; column < m_columns.second; ++column) {
            const QRect box(s.layout.columnX[std::size_t(column)] + shift, s.layout.blockRow + 2,
                s.layout.cellWidth, s.layout.nameRow - 3);
            const bool here = column == s.column;
            if (here) {
                m_painter.setPen(Qt::NoPen);
                m_painter.setBrush(s.theme.selected);
                m_painter.drawRoundedRect(box, 3, 3);
            }
            paintName(m_painter, box, s.matrix.columns[std::size_t(column)].name, here,
                here ? s.theme.accent : s.theme.text2);
        }
    }

    int cells()
    {
        const bool bars = !s.shares.empty() && showsBars(s.layout);
        const std::size_t width = s.matrix.columns.size();
        int drawn = 0;
        for (int row = m_rows.first; row < m_rows.second; ++row) {
            for (int column = m_columns.first; column < m_columns.second; ++column, ++drawn) {
                const app::ChildShare* below
                    = bars ? &s.shares[std::size_t(row) * width + std::size_t(column)] : nullptr;
                if (below && below->unknown == below->regions)
                    below = nullptr;
                oneCell(cellRect(row, column), s.matrix.at(row, column), below);
            }
        }
        return drawn;
    }

    void oneCell(const QRect& rect, const app::RolloutCell& cell, const app::ChildShare* below)
    {
        if (!s.stamps) {
            paintRolloutCell(
                m_painter, rect, s.matrix.state(cell), cell.changed, below != nullptr, s.theme);
        } else {
            if (cell.state < 0) {
                const QRectF fill = cellFill(rect, below != nullptr);
                const qreal ratio = s.stamps->hatch().devicePixelRatio();
                m_painter.drawPixmap(
                    fill, s.stamps->hatch(), QRectF(fill.topLeft() * ratio, fill.size() * ratio));
            }
            if (cell.state >= 0 || cell.changed)
                m_painter.drawPixmap(
                    rect.topLeft(), s.stamps->cell(cell.state, cell.changed, below != nullptr));
        }
        if (below)
            paintBelow(m_painter, rect, *below, s);
    }

    void othersMarks()
    {
        if (!s.others)
            return;
        for (const auto& [row, column] : *s.others) {
            if (row >= m_rows.first && row < m_rows.second && column >= m_columns.first
                && column < m_columns.second)
                drawOthersCorner(m_painter, QRectF(cellRect(row, column)).adjusted(0.5, 0, 0, -0.5),
                    othersCorner, s.theme);
        }
    }

    // What is selected, where the pointer is and where the cursor is.
    void marks()
    {
        for (const QRect& block : s.selected) {
            if (block.width() * block.height() < 2)
                continue;
            const QRectF frame = QRectF(cellRect(block.top(), block.left())
                                            .united(cellRect(block.bottom(), block.right())));
            QColor wash = s.theme.accent;
            wash.setAlphaF(0.16F);
            m_painter.fillRect(frame, wash);
            m_painter.setBrush(Qt::NoBrush);
            m_painter.setPen(QPen(s.theme.accent, 1));
            m_painter.drawRect(frame.adjusted(0.5, 0.5, -0.5, -0.5));
        }
        if (s.hoverRow >= 0 && s.hoverColumn >= 0) {
            m_painter.setBrush(Qt::NoBrush);
            m_painter.setPen(QPen(s.theme.text2, 1));
            m_painter.drawRoundedRect(
                QRectF(cellRect(s.hoverRow, s.hoverColumn)).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        }
        if (s.row < 0 || s.column < 0)
            return;
        const QRectF cursor = QRectF(cellRect(s.row, s.column)).adjusted(0.5, 0.5, -0.5, -0.5);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(s.theme.surface, 4));
        m_painter.drawRoundedRect(cursor, 3, 3);
        m_painter.setPen(QPen(s.theme.accent, s.focused ? 2.5 : 1.5));
        m_painter.drawRoundedRect(cursor, 3, 3);
    }

    void totalsBelow()
    {
        const int top = m_area.bottom() + 1;
        m_painter.setPen(QPen(s.theme.line, 1));
        m_painter.drawLine(
            QPointF(edge, top + 2.5), QPointF(totalsLeft() + s.layout.totals - 4, top + 2.5));
        const QRectF line(edge, top + 3, s.layout.rowHead - edge - 8, s.layout.totalRow - 3);
        drawLabel(m_painter, line, Qt::AlignLeft, totalsLabel(), font(smallPx), s.theme.text2);
        clipped({ m_area.left(), top, m_area.width(), s.layout.totalRow }, [&] {
            for (int column = m_columns.first; column < m_columns.second; ++column) {
                const bool here = column == s.column;
                const int left
                    = s.layout.columnX[std::size_t(column)] + m_area.left() - s.scroll.x();
                drawText(m_painter, QRectF(left, line.top(), s.layout.cellWidth, line.height()),
                    Qt::AlignHCenter, doneText(s.matrix.columns[std::size_t(column)].total),
                    font(smallPx, here), here ? s.theme.accent : s.theme.text);
            }
        });
        if (const auto share = s.matrix.total.share(); share && s.matrix.total.recorded > 0)
            drawText(m_painter,
                QRectF(totalsLeft(), line.top(), s.layout.totals - 8, line.height()),
                Qt::AlignRight, app::number(*share, 0) + u'%', font(smallPx, true), s.theme.text);
    }

    void corners()
    {
        const QStringList words = totalsHead();
        QRectF line(totalsLeft(), s.layout.columnHead() - 34, s.layout.totals - 6, 15);
        for (const QString& word : words) {
            drawText(m_painter, line, Qt::AlignRight, word, font(captionPx), s.theme.text2);
            line.translate(0, 15);
        }
    }

    QPainter& m_painter;
    const MatrixScene& s;
    QRect m_area;
    std::pair<int, int> m_rows;
    std::pair<int, int> m_columns;
};

} // namespace

bool showsBars(const MatrixLayout& layout)
{
    return layout.cellHeight >= 17;
}

QRect matrixCellArea(const MatrixLayout& layout, QSize viewport)
{
    const int width
        = std::min(layout.content.width(), viewport.width() - layout.rowHead - layout.totals);
    const int height = std::min(
        layout.content.height(), viewport.height() - layout.columnHead() - layout.totalRow);
    return { layout.rowHead, layout.columnHead(), std::max(0, width), std::max(0, height) };
}

int paintMatrix(QPainter& painter, const MatrixScene& scene)
{
    return Drawing(painter, scene).run();
}

} // namespace ui
