// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/sheet_print.h"

#include "app/entry/cell_context.h"
#include "app/error.h"
#include "app/format.h"
#include "ui/charts/draw.h"
#include "ui/pdf_bytes.h"
#include "ui/user_action.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>
#include <cmath>
#include <memory>

namespace ui {

namespace {

constexpr double unitsPerInch = 96; // 12 units are 9 points on paper
constexpr qreal margin = 38; // 10 mm
constexpr qreal titleHeight = 46;
constexpr qreal footHeight = 34;
constexpr qreal line = 14;
constexpr qreal stateWidth = 62;

struct SheetPrintText
{
    Q_DECLARE_TR_FUNCTIONS(SheetPrintText)
};

QString headTitle(const app::SheetHead& head)
{
    // Some names say so themselves; the star stays on the line of the last word.
    const bool says = head.title.startsWith(QStringLiteral("其中"))
        || head.title.startsWith(QStringLiteral("of which"));
    const QString title
        = head.level > 0 && !says ? SheetPrintText::tr("of which: %1").arg(head.title) : head.title;
    return head.required ? title + QChar(QChar::Nbsp) + u'*' : title;
}

struct Part
{
    std::size_t first = 0;
    std::size_t end = 0;
};

// What goes where: columns in groups that fit across, rows in groups that fit down; a page is one
// of each, with the heads again.
class Layout
{
public:
    Layout(const app::Sheet& sheet, QSizeF page, bool blank)
        : m_sheet(sheet)
        , m_page(page)
        , m_blank(blank)
    {
        const bool items = sheet.query.orientation == app::Orientation::ItemsByPeriods;
        const bool measures = sheet.query.orientation == app::Orientation::MeasuresByRegions;
        m_names = items || measures ? 260 : 96;
        m_states = sheet.query.orientation == app::Orientation::RegionsByItems && !blank;
        const qreal room = page.width() - 2 * margin - left();
        const qreal narrowest = measures ? 34 : 70;
        const qreal widest = measures ? 60 : 150;
        splitColumns(std::max<std::size_t>(1, std::size_t(room / narrowest)));
        m_column = std::min(widest, room / qreal(std::max<std::size_t>(1, m_most)));
        measureHead();
        splitRows();
    }

    qreal left() const { return m_names + (m_states ? stateWidth : 0); }
    qreal names() const { return m_names; }
    bool states() const { return m_states; }
    qreal column() const { return m_column; }
    qreal head() const { return m_head; }
    qreal top() const { return margin + titleHeight; }
    const std::vector<Part>& columns() const { return m_columns; }
    const std::vector<Part>& rows() const { return m_rows; }
    int pages() const { return int(m_columns.size() * m_rows.size()); }
    qreal rowHeight(std::size_t row) const
    {
        const auto lines
            = wrappedLines(headTitle(m_sheet.rows[row]), font(smallPx), m_names - 10).size();
        return std::max<qreal>(m_blank ? 24 : 20, qreal(lines) * line + 6);
    }

private:
    // As even as can be, so that no page ends with one lonely column.
    void splitColumns(std::size_t fitting)
    {
        const std::size_t count = m_sheet.columns.size();
        const std::size_t groups = std::max<std::size_t>(1, (count + fitting - 1) / fitting);
        m_most = (count + groups - 1) / groups;
        for (std::size_t first = 0; first < count || m_columns.empty(); first += m_most)
            m_columns.push_back({ first, std::min(count, first + m_most) });
    }

    void measureHead()
    {
        m_head = 24;
        for (const app::SheetHead& column : m_sheet.columns) {
            const auto name = wrappedLines(headTitle(column), font(smallPx, true), m_column - 8);
            const auto unit = wrappedLines(column.unit, font(captionPx), m_column - 8);
            m_head = std::max(m_head, qreal(name.size() + unit.size()) * line + 10);
        }
    }

    void splitRows()
    {
        const qreal room = m_page.height() - top() - m_head - footHeight - margin;
        Part part;
        qreal used = 0;
        for (std::size_t row = 0; row < m_sheet.rows.size(); ++row) {
            const qreal height = rowHeight(row);
            if (used + height > room && row > part.first) {
                m_rows.push_back({ part.first, row });
                part.first = row;
                used = 0;
            }
            used += height;
        }
        m_rows.push_back({ part.first, m_sheet.rows.size() });
    }

    const app::Sheet& m_sheet;
    QSizeF m_page;
    bool m_blank;
    bool m_states = false;
    qreal m_names = 0;
    qreal m_column = 0;
    qreal m_head = 0;
    std::size_t m_most = 0;
    std::vector<Part> m_columns;
    std::vector<Part> m_rows;
};

struct Words
{
    QString title;
    QString about;
    QString foot;
    bool demonstration = false;
};

Words wordsOf(const db::Store& store, const app::Sheet& sheet, bool blank)
{
    Words words;
    words.title = sheetTitle(store, sheet);
    words.demonstration = store.isDemonstration();
    if (const auto round = store.rounds().find(sheet.query.round))
        words.about = SheetPrintText::tr("Due on %1").arg(round->dueOn.toString(Qt::ISODate));
    const bool required = std::ranges::any_of(sheet.columns, &app::SheetHead::required)
        || std::ranges::any_of(sheet.rows, &app::SheetHead::required);
    if (required)
        words.about += QStringLiteral(" · ") + SheetPrintText::tr("* has to be filled in");
    if (blank)
        words.foot = SheetPrintText::tr("Filled in by:                    Reviewed by:"
                                        "                    Date:");
    return words;
}

class Printer
{
public:
    Printer(QPainter& painter, const app::Sheet& sheet, const Layout& layout, const Words& words,
        QSizeF page, bool blank)
        : m_painter(painter)
        , m_sheet(sheet)
        , m_layout(layout)
        , m_words(words)
        , m_page(page)
        , m_blank(blank)
    {
    }

    void page(const Part& columns, const Part& rows, int number)
    {
        frame(number);
        qreal y = m_layout.top();
        heads(columns, y);
        y += m_layout.head();
        for (std::size_t row = rows.first; row < rows.end; ++row)
            y += oneRow(row, columns, y);
    }

private:
    void frame(int number)
    {
        const QRectF inner(margin, margin, m_page.width() - 2 * margin, 24);
        qreal right = 0;
        if (m_words.demonstration) {
            const QString mark = SheetPrintText::tr("Demonstration data");
            right = textWidth(font(captionPx), mark) + 16;
            const QRectF pill(inner.right() - right, inner.top() + 2, right, 19);
            QPen pen(m_theme.lineStrong, 1);
            pen.setDashPattern({ 3, 2 });
            m_painter.setPen(pen);
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawRoundedRect(pill, 9, 9);
            drawText(m_painter, pill, Qt::AlignHCenter, mark, font(captionPx), m_theme.text2);
        }
        drawLabel(m_painter, inner.adjusted(0, 0, -right - 10, 0), Qt::AlignLeft, m_words.title,
            font(subheadPx, true), m_theme.text);
        drawLabel(m_painter, inner.translated(0, 22), Qt::AlignLeft, m_words.about, font(captionPx),
            m_theme.text2);
        const QRectF foot(margin, m_page.height() - margin - 16, inner.width(), 16);
        drawText(m_painter, foot, Qt::AlignRight,
            SheetPrintText::tr("Page %1 of %2").arg(number).arg(m_layout.pages()), font(captionPx),
            m_theme.text2);
        drawText(m_painter, foot, Qt::AlignLeft, m_words.foot, font(smallPx), m_theme.text);
    }

    void rule(qreal y, qreal width, bool strong)
    {
        m_painter.setPen(QPen(strong ? m_theme.text2 : m_theme.line, strong ? 1.2 : 0.8));
        m_painter.drawLine(QPointF(margin, y), QPointF(margin + width, y));
    }

    qreal width(const Part& columns) const
    {
        return m_layout.left() + m_layout.column() * qreal(columns.end - columns.first);
    }

    void uprights(const Part& columns, qreal y, qreal height)
    {
        m_painter.setPen(QPen(m_theme.line, 0.8));
        for (std::size_t i = columns.first; i <= columns.end; ++i) {
            const qreal x = margin + m_layout.left() + m_layout.column() * qreal(i - columns.first);
            m_painter.drawLine(QPointF(x, y), QPointF(x, y + height));
        }
        m_painter.drawLine(QPointF(margin, y), QPointF(margin, y + height));
    }

    void heads(const Part& columns, qreal y)
    {
        const qreal bottom = y + m_layout.head();
        m_painter.fillRect(QRectF(margin, y, width(columns), m_layout.head()), m_theme.sunken);
        const bool regions = m_sheet.query.orientation == app::Orientation::RegionsByItems;
        const QString corner = regions ? SheetPrintText::tr("Region")
            : m_sheet.query.orientation == app::Orientation::ItemsByPeriods
            ? SheetPrintText::tr("Item")
            : SheetPrintText::tr("Measure");
        drawLabel(m_painter, QRectF(margin + 5, bottom - 20, m_layout.names() - 10, 18),
            Qt::AlignLeft, corner, font(smallPx, true), m_theme.text);
        if (m_layout.states())
            drawLabel(m_painter, QRectF(margin + m_layout.names(), bottom - 20, stateWidth - 4, 18),
                Qt::AlignLeft, SheetPrintText::tr("State"), font(smallPx, true), m_theme.text);
        for (std::size_t i = columns.first; i < columns.end; ++i) {
            const app::SheetHead& head = m_sheet.columns[i];
            const qreal x = margin + m_layout.left() + m_layout.column() * qreal(i - columns.first);
            QRectF box(x + 4, y + 4, m_layout.column() - 8, line);
            for (const QString& words :
                wrappedLines(headTitle(head), font(smallPx, true), box.width())) {
                drawText(
                    m_painter, box, Qt::AlignHCenter, words, font(smallPx, true), m_theme.text);
                box.translate(0, line);
            }
            const QStringList unit = wrappedLines(head.unit, font(captionPx), box.width());
            box.moveTop(bottom - 5 - line * qreal(unit.size()));
            for (const QString& words : unit) {
                drawText(m_painter, box, Qt::AlignHCenter, words, font(captionPx), m_theme.text2);
                box.translate(0, line);
            }
        }
        uprights(columns, y, m_layout.head());
        rule(y, width(columns), true);
        rule(bottom, width(columns), true);
    }

    qreal oneRow(std::size_t row, const Part& columns, qreal y)
    {
        const app::SheetHead& head = m_sheet.rows[row];
        const qreal height = m_layout.rowHeight(row);
        const QStringList name
            = wrappedLines(headTitle(head), font(smallPx), m_layout.names() - 10);
        QRectF box(
            margin + 5, y + (height - line * qreal(name.size())) / 2, m_layout.names() - 10, line);
        for (const QString& words : name) {
            drawText(m_painter, box, Qt::AlignLeft, words, font(smallPx), m_theme.text);
            box.translate(0, line);
        }
        if (m_layout.states())
            drawLabel(m_painter, QRectF(margin + m_layout.names(), y, stateWidth - 4, height),
                Qt::AlignLeft, app::submissionStateText(head.state), font(captionPx),
                m_theme.text2);
        for (std::size_t i = columns.first; i < columns.end && !m_blank; ++i) {
            const qreal x = margin + m_layout.left() + m_layout.column() * qreal(i - columns.first);
            cell(m_sheet.at(int(row), int(i)), QRectF(x + 4, y, m_layout.column() - 8, height));
        }
        uprights(columns, y, height);
        rule(y + height, width(columns), row + 1 == m_sheet.rows.size());
        return height;
    }

    // Numbers are never shortened: they get smaller until they fit.
    void cell(const app::SheetCell& cell, const QRectF& box)
    {
        if (cell.text.isEmpty())
            return;
        const int size = fittingSize(cell.text, false, box.width(), { 12, 11, 10, 9, 8 });
        const bool mark = m_sheet.query.orientation == app::Orientation::MeasuresByRegions;
        const QColor ink = cell.state == app::CellState::Invalid ? m_theme.danger : m_theme.text;
        drawLabel(m_painter, box, mark ? Qt::AlignHCenter : Qt::AlignRight, cell.text,
            font(size > 0 ? size : 8), ink);
    }

    QPainter& m_painter;
    const app::Sheet& m_sheet;
    const Layout& m_layout;
    const Words& m_words;
    QSizeF m_page;
    bool m_blank;
    const Theme& m_theme = Theme::light();
};

} // namespace

QString sheetTitle(const db::Store& store, const app::Sheet& sheet)
{
    const auto round = store.rounds().find(sheet.query.round);
    if (!round)
        return {};
    QStringList parts;
    if (sheet.query.orientation == app::Orientation::MeasuresByRegions)
        parts.append(SheetPrintText::tr("Roll-out of the measures"));
    else if (const auto form = store.forms().find(round->form))
        parts.append(app::name(*form));
    if (sheet.query.orientation == app::Orientation::ItemsByPeriods) {
        if (const db::Region* region = store.catalog().region(sheet.query.region))
            parts.append(app::name(*region));
    }
    parts.append(app::periodText(round->period));
    return parts.join(QStringLiteral(" · "));
}

void printSheet(
    QPagedPaintDevice& device, const db::Store& store, const app::Sheet& sheet, bool blank)
{
    QPageLayout paper = device.pageLayout();
    paper.setMode(QPageLayout::FullPageMode);
    paper.setMargins(QMarginsF());
    device.setPageLayout(paper);
    const QSizeF page = paper.fullRect(QPageLayout::Inch).size() * unitsPerInch;
    const Layout layout(sheet, page, blank);
    const Words words = wordsOf(store, sheet, blank);
    QPainter painter;
    if (!painter.begin(&device))
        throw app::Error(SheetPrintText::tr("The sheet could not be printed. Check the printer or "
                                            "the place of the file."));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(device.logicalDpiX() / unitsPerInch, device.logicalDpiY() / unitsPerInch);
    painter.setFont(font(smallPx)); // else the program's own font is named in the file
    Printer printer(painter, sheet, layout, words, page, blank);
    int number = 0;
    for (const Part& columns : layout.columns()) {
        for (const Part& rows : layout.rows()) {
            if (++number > 1)
                device.newPage();
            printer.page(columns, rows, number);
        }
    }
}

QByteArray sheetPdf(
    const db::Store& store, const app::Sheet& sheet, bool blank, QPageSize::PageSizeId paper)
{
    return pdfBytes(sheetTitle(store, sheet),
        QPageLayout(QPageSize(paper), QPageLayout::Landscape, QMarginsF()),
        [&](QPdfWriter& writer) { printSheet(writer, store, sheet, blank); });
}

void openPrintDialog(QWidget* parent, const db::Store& store, const app::Sheet& sheet, bool blank)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(sheetTitle(store, sheet));
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setPageSize(QPageSize(QPageSize::A3));
    auto* dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("dialog.print"));
    QObject::connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), parent,
        [parent, printer, &store, sheet, blank](QPrinter* chosen) {
            runUserAction(parent, [&] { printSheet(*chosen, store, sheet, blank); });
        });
    dialog->open();
}

} // namespace ui
