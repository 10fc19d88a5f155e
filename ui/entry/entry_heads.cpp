// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entry_heads.h"

#include "app/entry/cell_context.h"
#include "ui/charts/draw.h"
#include "ui/entry/entry_marks.h"
#include "ui/entry/entry_model.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int margin = 10;
constexpr int leftMargin = 20; // of a page's content
constexpr int nameGap = 20;
constexpr int glyphSize = 10;
constexpr int levelIndent = 12;
constexpr int lineHeight = 16;

const app::Sheet& sheetOf(const QHeaderView& header)
{
    return static_cast<const EntryModel*>(header.model())->sheet();
}

// At most two lines; the second takes what is left and may be shortened.
QStringList twoLines(const QString& text, const QFont& font, qreal width)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(width);
    const int first = line.textLength();
    layout.endLayout();
    if (first >= text.size())
        return { text };
    // Two lines of like length are read more easily than a full one and its rest.
    const qsizetype half = (text.size() + 1) / 2;
    qsizetype cut = first;
    const bool spaced = text.left(first).contains(u' ');
    const qreal whole = textWidth(font, text);
    if (!spaced && whole < 2 * width && textWidth(font, text.mid(half)) <= width)
        cut = std::min<qsizetype>(first, half);
    return { text.left(cut).trimmed(), text.mid(cut).trimmed() };
}

// A period that takes two lines breaks after its year.
QStringList headLines(const app::SheetHead& head, const QFont& font, qreal width)
{
    const QString year = QString::number(head.period.endYear());
    if (head.period.isNull() || !head.title.startsWith(year)
        || textWidth(font, head.title) <= width)
        return twoLines(head.title, font, width);
    qsizetype cut = year.size();
    while (cut < head.title.size() && QStringLiteral("年, -").contains(head.title[cut]))
        ++cut;
    return { head.title.left(cut).trimmed(), head.title.mid(cut) };
}

void fillHead(QPainter& painter, const QRect& rect, bool current, const Theme& theme)
{
    painter.fillRect(rect, current ? theme.selected : theme.surface);
}

} // namespace

ColumnHeads::ColumnHeads(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setFixedHeight(entryHeadHeight);
    setSectionsClickable(true);
    setSectionResizeMode(QHeaderView::Fixed);
    setHighlightSections(false);
}

void ColumnHeads::setCurrent(int column)
{
    if (m_current == column)
        return;
    m_current = column;
    viewport()->update();
}

void ColumnHeads::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), Theme::of(palette()).surface);
    painter.end();
    QHeaderView::paintEvent(event);
}

void ColumnHeads::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const app::SheetHead& head = sheetOf(*this).columns[size_t(section)];
    const Theme& theme = Theme::of(palette());
    const bool current = section == m_current;
    painter->save();
    fillHead(*painter, rect, current, theme);
    const QRectF inside = QRectF(rect).adjusted(margin / 2.0, 0, -margin, 0);
    const QFont name = ui::font(smallPx, current);
    QStringList lines = headLines(head, name, inside.width());
    const QFont small = ui::font(captionPx);
    // From the bottom up, so that heads of one and of two lines end on one line.
    qreal bottom = rect.bottom() - 5;
    const auto write = [&](const QString& text, const QFont& written, const QColor& colour) {
        const QRectF box(inside.left(), bottom - lineHeight, inside.width(), lineHeight);
        drawLabel(*painter, box, Qt::AlignRight, text, written, colour);
        bottom -= lineHeight;
    };
    if (!head.unit.isEmpty())
        write(head.unit, small, theme.text2);
    std::ranges::reverse(lines);
    for (const QString& line : lines)
        write(line, name, theme.text);
    painter->setPen(theme.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->setPen(theme.lineSubtle);
    painter->drawLine(rect.topRight(), rect.bottomRight() - QPoint(0, 1));
    painter->restore();
}

RowHeads::RowHeads(QWidget* parent)
    : QHeaderView(Qt::Vertical, parent)
{
    setMinimumSectionSize(entryRowHeight);
    setDefaultSectionSize(entryRowHeight);
    setSectionsClickable(true);
    setSectionResizeMode(QHeaderView::Fixed);
    setHighlightSections(false);
}

void RowHeads::setCurrent(int row)
{
    if (m_current == row)
        return;
    m_current = row;
    viewport()->update();
}

void RowHeads::fit()
{
    const app::Sheet& sheet = sheetOf(*this);
    constexpr qreal widestName = 280;
    qreal names = 28;
    for (const app::SheetHead& head : sheet.rows)
        names = std::max(names,
            textWidth(ui::font(smallPx, true), head.title) + head.level * levelIndent
                + (head.unit.isEmpty() ? 0 : 8 + textWidth(ui::font(captionPx), head.unit)));
    const bool states = sheet.query.orientation == app::Orientation::RegionsByItems;
    qreal widestState = 0;
    for (int i = 0; i < db::submissionStateCount; ++i)
        widestState = std::max(widestState,
            textWidth(ui::font(smallPx), app::submissionStateText(db::SubmissionState(i))));
    m_stateLeft = states ? leftMargin + qCeil(std::min(names, widestName)) + nameGap : 0;
    m_width = states ? m_stateLeft + glyphSize + 6 + qCeil(widestState) + margin
                     : leftMargin + qCeil(std::min(names, widestName)) + margin;
    setFixedWidth(m_width);
    viewport()->update();
}

void RowHeads::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), Theme::of(palette()).surface);
    painter.end();
    QHeaderView::paintEvent(event);
}

void RowHeads::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const app::Sheet& sheet = sheetOf(*this);
    const app::SheetHead& head = sheet.rows[size_t(section)];
    const Theme& theme = Theme::of(palette());
    const bool current = section == m_current;
    painter->save();
    fillHead(*painter, rect, current, theme);
    const QColor ink = current ? theme.accent : theme.text;
    qreal right = (m_stateLeft > 0 ? m_stateLeft - nameGap / 2 : rect.right() - margin);
    if (!head.unit.isEmpty() && m_stateLeft == 0) {
        const QRectF box(rect.left(), rect.top(), right - rect.left(), rect.height());
        right
            -= drawText(*painter, box, Qt::AlignRight, head.unit, ui::font(captionPx), theme.text2)
            + 8;
    }
    const qreal left = rect.left() + leftMargin + head.level * levelIndent;
    drawLabel(*painter, QRectF(left, rect.top(), right - left, rect.height()), Qt::AlignLeft,
        head.title, ui::font(smallPx, current), ink);
    if (m_stateLeft > 0) {
        const QPointF centre(rect.left() + m_stateLeft + glyphSize / 2.0, rect.center().y() + 0.5);
        drawSubmissionGlyph(*painter, centre, glyphSize, head.state, theme);
        const qreal word = rect.left() + m_stateLeft + glyphSize + 6;
        drawText(*painter, QRectF(word, rect.top(), rect.right() - word, rect.height()),
            Qt::AlignLeft, app::submissionStateText(head.state), ui::font(smallPx),
            submissionColour(head.state, theme));
    }
    painter->setPen(theme.lineSubtle);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->drawLine(rect.topRight(), rect.bottomRight());
    painter->restore();
}

HeadsCorner::HeadsCorner(const RowHeads& rows, const EntryModel& model, QWidget* parent)
    : QWidget(parent)
    , m_rows(rows)
    , m_model(model)
{
    setAttribute(Qt::WA_TransparentForMouseEvents); // the corner behind it selects all
}

void HeadsCorner::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    painter.setPen(theme.line);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    painter.setPen(theme.lineSubtle);
    painter.drawLine(rect().topRight(), rect().bottomRight() - QPoint(0, 1));
    const qreal top = height() - 5 - lineHeight;
    const auto write = [&](qreal left, const QString& text) {
        drawText(painter, QRectF(left, top, width() - left, lineHeight), Qt::AlignLeft, text,
            ui::font(smallPx), theme.text);
    };
    switch (m_model.sheet().query.orientation) {
    case app::Orientation::RegionsByItems: write(leftMargin, tr("Region")); break;
    case app::Orientation::ItemsByPeriods: write(leftMargin, tr("Item")); break;
    case app::Orientation::MeasuresByRegions: write(leftMargin, tr("Measure")); break;
    }
    if (m_rows.stateLeft() > 0)
        write(m_rows.stateLeft(), tr("State"));
}

} // namespace ui
