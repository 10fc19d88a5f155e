// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rollout/matrix_view.h"

#include "ui/look.h"
#include "ui/rollout/matrix_words.h"

#include "app/format.h"

#include <QAccessible>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <set>

namespace ui {

MatrixView::MatrixView(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("rolloutMatrix"));
    setAccessibleName(tr("Roll-out matrix"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled); // states are typed by their Chinese character
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
}

void MatrixView::setMatrix(app::RolloutMatrix matrix, std::vector<app::ChildShare> shares)
{
    const std::optional<app::RolloutCellId> at = current();
    const bool sameShape
        = std::ranges::equal(
              matrix.rows, m_matrix.rows, {}, [](const auto& r) { return r.measure.id; },
              [](const auto& r) { return r.measure.id; })
        && std::ranges::equal(matrix.columns, m_matrix.columns, {}, &app::MatrixColumn::region,
            &app::MatrixColumn::region);
    m_matrix = std::move(matrix);
    m_shares = std::move(shares);
    if (!sameShape) {
        m_row = any() ? 0 : -1;
        m_column = any() ? 0 : -1;
        if (at && any()) { // each by itself: one may be gone and the other not
            m_row = std::max(0, rowOf(at->measure));
            m_column = std::max(0, columnOf(at->region));
        }
        m_hoverRow = m_hoverColumn = -1;
        collapse();
    }
    arrange();
    tellCell();
    followOthers();
}

void MatrixView::followOthers()
{
    m_othersCells.clear();
    for (int row = 0; m_others.isOpen && row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            if (m_others.isOpen(id(row, column)))
                m_othersCells.emplace(row, column);
        }
    }
    viewport()->update();
}

bool MatrixView::isShown(const app::RolloutCellId& cell) const
{
    const int row = rowOf(cell.measure);
    const int column = columnOf(cell.region);
    return isVisible() && row >= 0 && column >= 0
        && matrixCellArea(m_layout, viewport()->size()).intersects(cellRect(row, column));
}

void MatrixView::arrange()
{
    m_layout = layoutMatrix(m_matrix, maximumViewportSize());
    const QRect area = matrixCellArea(m_layout, maximumViewportSize());
    const bool wide = m_layout.content.width() > area.width();
    const bool high = m_layout.content.height() > area.height();
    constexpr int bar = 10;
    const QSize seen = area.size() - QSize(high ? bar : 0, wide ? bar : 0);
    horizontalScrollBar()->setRange(0, wide ? m_layout.content.width() - seen.width() : 0);
    horizontalScrollBar()->setPageStep(seen.width());
    horizontalScrollBar()->setSingleStep(m_layout.cellWidth);
    verticalScrollBar()->setRange(0, high ? m_layout.content.height() - seen.height() : 0);
    verticalScrollBar()->setPageStep(seen.height());
    verticalScrollBar()->setSingleStep(m_layout.cellHeight);
}

QRect MatrixView::cellRect(int row, int column) const
{
    const QRect area = matrixCellArea(m_layout, viewport()->size());
    return m_layout.cell(row, column)
        .translated(
            area.topLeft() - QPoint(horizontalScrollBar()->value(), verticalScrollBar()->value()));
}

app::RolloutCellId MatrixView::id(int row, int column) const
{
    return { m_matrix.rows[std::size_t(row)].measure.id,
        m_matrix.columns[std::size_t(column)].region };
}

std::optional<app::RolloutCellId> MatrixView::current() const
{
    if (m_row < 0 || m_column < 0)
        return std::nullopt;
    return id(m_row, m_column);
}

const app::ChildShare* MatrixView::below(int row, int column) const
{
    return m_shares.empty()
        ? nullptr
        : &m_shares[std::size_t(row) * m_matrix.columns.size() + std::size_t(column)];
}

int MatrixView::rowOf(db::MeasureId measure) const
{
    const auto found = std::ranges::find(
        m_matrix.rows, measure, [](const app::MatrixRow& r) { return r.measure.id; });
    return found == m_matrix.rows.end() ? -1 : int(found - m_matrix.rows.begin());
}

int MatrixView::columnOf(db::RegionId region) const
{
    const auto found = std::ranges::find(m_matrix.columns, region, &app::MatrixColumn::region);
    return found == m_matrix.columns.end() ? -1 : int(found - m_matrix.columns.begin());
}

bool MatrixView::goTo(const app::RolloutCellId& cell)
{
    const int row = cell.measure == db::MeasureId {} ? m_row : rowOf(cell.measure);
    const int column = cell.region == db::RegionId {} ? m_column : columnOf(cell.region);
    if (row < 0 || column < 0)
        return false;
    if (row != m_row || column != m_column)
        moveTo(row, column);
    return true;
}

void MatrixView::collapse()
{
    m_anchorRow = m_row;
    m_anchorColumn = m_column;
    m_blocks.clear();
    if (m_row >= 0 && m_column >= 0)
        m_blocks.emplace_back(m_column, m_row, 1, 1);
    viewport()->update();
}

void MatrixView::moveTo(int row, int column, Select how)
{
    if (!any())
        return;
    const int fromRow = m_row;
    const int fromColumn = m_column;
    m_row = std::clamp(row, 0, rowCount() - 1);
    m_column = std::clamp(column, 0, columnCount() - 1);
    if (how == Select::Only || m_blocks.empty()) {
        collapse();
    } else if (how == Select::Add) {
        m_anchorRow = m_row;
        m_anchorColumn = m_column;
        m_blocks.emplace_back(m_column, m_row, 1, 1);
    } else {
        m_blocks.back()
            = QRect(QPoint(std::min(m_anchorColumn, m_column), std::min(m_anchorRow, m_row)),
                QPoint(std::max(m_anchorColumn, m_column), std::max(m_anchorRow, m_row)));
    }
    reveal();
    viewport()->update();
    if (fromRow != m_row || fromColumn != m_column) {
        tellCell();
        Q_EMIT currentChanged();
    }
}

std::vector<app::RolloutCellId> MatrixView::selection() const
{
    std::set<std::pair<int, int>> chosen;
    for (const QRect& block : m_blocks)
        for (int row = block.top(); row <= block.bottom(); ++row)
            for (int column = block.left(); column <= block.right(); ++column)
                chosen.emplace(row, column);
    std::vector<app::RolloutCellId> cells;
    for (const auto& [row, column] : chosen)
        cells.push_back(id(row, column));
    return cells;
}

QString MatrixView::copyText() const
{
    std::set<int> rows;
    std::set<int> columns;
    for (const QRect& block : m_blocks) {
        for (int row = block.top(); row <= block.bottom(); ++row)
            rows.insert(row);
        for (int column = block.left(); column <= block.right(); ++column)
            columns.insert(column);
    }
    return blockText(m_matrix, std::vector<int>(rows.begin(), rows.end()),
        std::vector<int>(columns.begin(), columns.end()));
}

// So that the whole cell is seen.
void MatrixView::reveal()
{
    if (m_layout.columnX.size() != m_matrix.columns.size()
        || m_layout.rowY.size() != m_matrix.rows.size())
        return; // not laid out yet
    const QRect cell = m_layout.cell(m_row, m_column);
    const auto show = [](QScrollBar* bar, int from, int to) {
        if (from < bar->value())
            bar->setValue(from);
        else if (to > bar->value() + bar->pageStep())
            bar->setValue(to - bar->pageStep());
    };
    show(horizontalScrollBar(), cell.left(), cell.right() + 1);
    // With the first row of a group its title comes into sight.
    show(verticalScrollBar(), m_row == 0 ? 0 : cell.top(), cell.bottom() + 1);
}

void MatrixView::tellCell()
{
    const QStringList words = m_row < 0 || m_column < 0 ? QStringList() : toldOf(m_row, m_column);
    const QString told = words.join(app::chinese() ? QStringLiteral("，") : QStringLiteral(", "));
    if (told == accessibleDescription())
        return;
    setAccessibleDescription(told);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

QStringList MatrixView::toldOf(int row, int column) const
{
    QStringList lines = cellLines(m_matrix, row, column, below(row, column));
    if (const QString others = m_others.line ? m_others.line(id(row, column)) : QString();
        !others.isEmpty())
        lines.append(others);
    return lines;
}

void MatrixView::drill(int column)
{
    if (column >= 0 && any())
        Q_EMIT drillWanted(m_matrix.columns[std::size_t(column)].region);
}

void MatrixView::paintEvent(QPaintEvent* event)
{
    const Theme& theme = activeTheme();
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme.surface);
    if (!any())
        return;
    m_stamps.prepare(m_matrix.states, m_layout, theme, devicePixelRatioF(), viewport()->size());
    MatrixScene scene { m_matrix, m_layout, theme, viewport()->size() };
    scene.scroll = { horizontalScrollBar()->value(), verticalScrollBar()->value() };
    scene.shares = m_shares;
    scene.row = m_row;
    scene.column = m_column;
    scene.hoverRow = m_hoverRow;
    scene.hoverColumn = m_hoverColumn;
    scene.focused = hasFocus();
    scene.selected = m_blocks;
    scene.stamps = &m_stamps;
    scene.others = &m_othersCells;
    m_painted = paintMatrix(painter, scene);
}

void MatrixView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
    if (any() && m_row >= 0)
        reveal();
}

// The heads move with one direction only: everything is painted anew, there is little of it.
void MatrixView::scrollContentsBy(int, int)
{
    m_hoverRow = m_hoverColumn = -1;
    viewport()->update();
}

void MatrixView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void MatrixView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void MatrixView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

} // namespace ui
