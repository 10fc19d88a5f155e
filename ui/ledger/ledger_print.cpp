// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledger_print.h"

#include "app/error.h"
#include "app/format.h"
#include "ui/charts/draw.h"
#include "ui/charts/lights.h"
#include "ui/ledger/ledger_print_layout.h"
#include "ui/ledger/ledger_rows.h"
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

struct LedgerPrintText
{
    Q_DECLARE_TR_FUNCTIONS(LedgerPrintText)
};

class Printer
{
    using enum LedgerLayout::Column;
    using Column = LedgerLayout::Column;

public:
    Printer(QPainter& painter, const LedgerSheet& sheet, const LedgerLayout& layout, QSizeF page)
        : m_painter(painter)
        , m_sheet(sheet)
        , m_layout(layout)
        , m_page(page)
        , m_axis(layout.axis())
    {
    }

    void page(std::size_t number)
    {
        title();
        foot(number);
        const auto [first, end] = m_layout.pages()[number];
        qreal y = paper::margin + paper::titleHeight;
        heads(y);
        y += paper::headHeight;
        const qreal top = y;
        for (std::size_t i = first; i < end; ++i) {
            const LedgerLine& row = m_layout.rows()[i];
            row.section ? section(*row.section, y) : task(row, y);
            y += row.height;
            rule(y, i + 1 == end);
        }
        if (first == end)
            drawLabel(m_painter, QRectF(paper::margin, top + 8, inner().width(), 20), Qt::AlignLeft,
                LedgerPrintText::tr("This list has no tasks."), font(smallPx), m_theme.text2);
        else if (m_axis.holds(m_sheet.ledger.day))
            m_painter.fillRect(
                QRectF(m_axis.x(m_sheet.ledger.day) - 0.5, top, 1, y - top), m_theme.accent);
    }

private:
    QRectF inner() const
    {
        return { paper::margin, paper::margin, m_page.width() - 2 * paper::margin, 24 };
    }
    QRectF box(Column column, qreal y, qreal height) const
    {
        return { m_layout.left(column) + paper::padding, y,
            m_layout.width(column) - 2 * paper::padding, height };
    }

    void title()
    {
        qreal right = 0;
        if (m_sheet.demonstration) {
            const QString mark = LedgerPrintText::tr("Demonstration data");
            right = textWidth(font(captionPx), mark) + 16;
            const QRectF pill(inner().right() - right, inner().top() + 2, right, 19);
            QPen pen(m_theme.lineStrong, 1);
            pen.setDashPattern({ 3, 2 });
            m_painter.setPen(pen);
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawRoundedRect(pill, 9, 9);
            drawText(m_painter, pill, Qt::AlignHCenter, mark, font(captionPx), m_theme.text2);
        }
        const app::Ledger& ledger = m_sheet.ledger;
        drawLabel(m_painter, inner().adjusted(0, 0, -right - 10, 0), Qt::AlignLeft,
            ledger.document ? app::listTitle(*ledger.document) : QString(), font(subheadPx, true),
            m_theme.text);
        const QRectF below = inner().translated(0, 23);
        qreal x = below.left();
        for (int i = 0; i < app::lightCount; ++i) {
            const int count = ledger.counts[std::size_t(i)];
            if (count == 0)
                continue;
            x += drawLight(m_painter, QRectF(x, below.top(), 200, below.height()), app::Light(i),
                app::lightText(app::Light(i)) + u' ' + QString::number(count), m_theme, 9);
            x += 14;
        }
        QStringList words { LedgerPrintText::tr("As of %1").arg(ledger.day.toString(Qt::ISODate)),
            m_sheet.about };
        words.removeAll(QString());
        drawLabel(m_painter, QRectF(x + 4, below.top(), below.right() - x - 4, below.height()),
            Qt::AlignLeft, words.join(QStringLiteral(" · ")), font(captionPx), m_theme.text2);
    }

    void foot(std::size_t number)
    {
        const qreal y = m_page.height() - paper::margin - 30;
        const QRectF upper(paper::margin, y, inner().width(), 15);
        qreal x = upper.left();
        const auto entry = [&](const QString& words, qreal sign) {
            x += sign + 5;
            x += drawText(m_painter, QRectF(x, y, 300, 15), Qt::AlignLeft, words, font(captionPx),
                     m_theme.text2)
                + 16;
        };
        const std::pair<app::MilestoneState, QString> states[] = {
            { app::MilestoneState::Done, LedgerPrintText::tr("milestone done") },
            { app::MilestoneState::Open, LedgerPrintText::tr("open") },
            { app::MilestoneState::Overdue, LedgerPrintText::tr("overdue: ring with a cross") }
        };
        for (const auto& [state, words] : states) {
            sign({ x + 4, y + 7.5 }, state);
            entry(words, 8);
        }
        m_painter.fillRect(QRectF(x, y + 1, 1, 13), m_theme.accent);
        entry(LedgerPrintText::tr("today; due today is not overdue"), 1);
        m_painter.setPen(QPen(m_theme.lineStrong, 1));
        m_painter.drawLines(
            QList<QLineF> { { x, y + 12.5, x + 9, y + 12.5 }, { x, y + 3, x, y + 12.5 } });
        entry(LedgerPrintText::tr("first promised"), 9);
        const QRectF lower = upper.translated(0, 15);
        const QString page
            = LedgerPrintText::tr("Page %1 of %2").arg(number + 1).arg(m_layout.pages().size());
        const qreal wide
            = drawText(m_painter, lower, Qt::AlignRight, page, font(captionPx), m_theme.text2);
        drawLabel(m_painter, lower.adjusted(0, 0, -wide - 12, 0), Qt::AlignLeft,
            m_sheet.source.isEmpty() ? QString()
                                     : LedgerPrintText::tr("Source: %1").arg(m_sheet.source),
            font(captionPx), m_theme.text2);
    }

    // In grey the red ring would look like the open one: it is crossed as well.
    void sign(QPointF centre, app::MilestoneState state)
    {
        drawMilestone(m_painter, centre, 3.6, state, m_theme);
        if (state != app::MilestoneState::Overdue)
            return;
        m_painter.setPen(QPen(m_theme.lights[std::size_t(app::Light::Late)].glyph, 1));
        m_painter.drawLines(QList<QLineF> { { centre + QPointF(-2, -2), centre + QPointF(2, 2) },
            { centre + QPointF(-2, 2), centre + QPointF(2, -2) } });
    }

    void rule(qreal y, bool strong)
    {
        m_painter.setPen(QPen(strong ? m_theme.text2 : m_theme.line, strong ? 1.2 : 0.8));
        m_painter.drawLine(QPointF(paper::margin, y), QPointF(m_page.width() - paper::margin, y));
    }

    void heads(qreal y)
    {
        m_painter.fillRect(
            QRectF(paper::margin, y, inner().width(), paper::headHeight), m_theme.sunken);
        const auto head = [&](Column column, const QString& words) {
            drawLabel(m_painter, box(column, y, paper::headHeight), Qt::AlignLeft, words,
                font(smallPx, true), m_theme.text);
        };
        const auto word
            = [](LedgerColumn column) { return columnTitle(column, LedgerGroups::Sections); };
        head(Number, word(LedgerColumn::Number));
        head(Title, word(LedgerColumn::Title));
        head(Light, word(LedgerColumn::Light));
        head(Lead, word(LedgerColumn::Lead));
        head(Due, word(LedgerColumn::Due));
        head(Steps, word(LedgerColumn::Progress));
        drawAxisHeads(
            m_painter, QRectF(m_axis.left, y, m_axis.width, paper::headHeight), m_axis, m_theme);
        rule(y, true);
        rule(y + paper::headHeight, true);
    }

    void section(const app::LedgerSection& section, qreal y)
    {
        m_painter.fillRect(
            QRectF(paper::margin, y, inner().width(), paper::sectionHeight), m_theme.sunken);
        const QRectF line(paper::margin + paper::padding, y, inner().width() - 2 * paper::padding,
            paper::sectionHeight);
        const qreal x = line.left()
            + drawLabel(m_painter, line.adjusted(0, 0, -220, 0), Qt::AlignLeft,
                app::sectionHeading(section), font(smallPx, true), m_theme.text);
        drawLightCounts(
            m_painter, QRectF(x + 16, y, 200, paper::sectionHeight), section.counts, m_theme);
    }

    void lines(const QStringList& texts, Column column, qreal y, qreal height, qreal indent = 0)
    {
        QRectF line = box(
            column, y + (height - paper::lineHeight * qreal(texts.size())) / 2, paper::lineHeight)
                          .adjusted(indent, 0, 0, 0);
        for (const QString& text : texts) {
            drawText(m_painter, line, Qt::AlignLeft, text, font(smallPx), m_theme.text);
            line.translate(0, paper::lineHeight);
        }
    }

    void task(const LedgerLine& row, qreal y)
    {
        const app::LedgerTask& task = *row.task;
        drawAxisLines(
            m_painter, QRectF(paper::margin, y, inner().width(), row.height), m_axis, m_theme);
        drawText(m_painter, box(Number, y, row.height), Qt::AlignLeft,
            task.task.number ? QString::number(*task.task.number) : QString(QChar(0x2014)),
            font(smallPx), m_theme.text2);
        lines(row.title, Title, y, row.height, 12 * std::min(task.depth, 4));
        drawLight(m_painter, box(Light, y, row.height), task.light.light,
            app::lightText(task.light.light), m_theme, 9);
        lines(row.lead, Lead, y, row.height);
        drawText(m_painter, box(Due, y, row.height), Qt::AlignLeft,
            task.due ? dueText(*task.due, m_sheet.ledger) : QString(QChar(0x2014)),
            font(smallPx, task.overdue), task.overdue ? m_theme.danger : m_theme.text);
        steps(row, y);
        drawTrack(m_painter, QRectF(m_axis.left, y, m_axis.width, row.height), m_axis, task,
            m_sheet.ledger.day, m_theme);
        for (const app::LedgerMilestone& m : task.milestones) {
            if (m.state == app::MilestoneState::Overdue)
                sign({ m_axis.x(milestoneDay(m)), y + row.height / 2 }, m.state);
        }
    }

    void steps(const LedgerLine& row, qreal y)
    {
        const QRectF cell = box(Steps, y, row.height);
        if (row.steps.empty()) {
            drawLabel(m_painter, cell, Qt::AlignLeft, app::barText(*row.task), font(captionPx),
                m_theme.text2);
            return;
        }
        const qreal top
            = y + (row.height - paper::lineHeight * qreal(row.steps.back().line + 1)) / 2;
        for (const PrintedStep& step : row.steps) {
            const QRectF line(cell.left() + step.x, top + paper::lineHeight * step.line,
                cell.width() - step.x, paper::lineHeight);
            if (step.first)
                sign({ line.left() + 4, line.center().y() }, step.state);
            drawLabel(m_painter, line.adjusted(paper::signRoom, 0, 0, 0), Qt::AlignLeft, step.text,
                font(captionPx), m_theme.text);
        }
    }

    QPainter& m_painter;
    const LedgerSheet& m_sheet;
    const LedgerLayout& m_layout;
    QSizeF m_page;
    TimeAxis m_axis;
    const Theme& m_theme = Theme::light();
};

} // namespace

LedgerSheet ledgerSheet(
    const db::Store& store, const app::Ledger& ledger, const QString& narrowedTo)
{
    LedgerSheet sheet { ledger, {}, {}, store.isDemonstration() };
    QStringList about;
    const db::Region* region = store.catalog().region(ledger.at.region);
    if (region && region->id != store.catalog().nation())
        about.append(LedgerPrintText::tr("Linked figures of %1").arg(app::shortName(*region)));
    if (!narrowedTo.isEmpty())
        about.append(LedgerPrintText::tr("Only %1").arg(narrowedTo));
    sheet.about = about.join(QStringLiteral(" · "));
    if (ledger.document) {
        if (const auto source = store.sources().find(ledger.document->source))
            sheet.source = source->title.section(QStringLiteral("; "), 0, 0);
    }
    return sheet;
}

void printLedger(QPagedPaintDevice& device, const LedgerSheet& sheet)
{
    QPageLayout paper = device.pageLayout();
    paper.setMode(QPageLayout::FullPageMode);
    paper.setMargins(QMarginsF());
    device.setPageLayout(paper);
    const QSizeF page = paper.fullRect(QPageLayout::Inch).size() * unitsPerInch;
    const LedgerLayout layout(sheet.ledger, page);
    QPainter painter;
    if (!painter.begin(&device))
        throw app::Error(LedgerPrintText::tr(
            "The ledger could not be printed. Check the printer or the place of the file."));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(device.logicalDpiX() / unitsPerInch, device.logicalDpiY() / unitsPerInch);
    painter.setFont(font(smallPx)); // else the program's own font is named in the file
    Printer printer(painter, sheet, layout, page);
    for (std::size_t number = 0; number < layout.pages().size(); ++number) {
        if (number > 0)
            device.newPage();
        printer.page(number);
    }
}

QByteArray ledgerPdf(const LedgerSheet& sheet, QPageSize::PageSizeId paper)
{
    return pdfBytes(sheet.ledger.document ? app::listTitle(*sheet.ledger.document) : QString(),
        QPageLayout(QPageSize(paper), QPageLayout::Landscape, QMarginsF()),
        [&](QPdfWriter& writer) { printLedger(writer, sheet); });
}

void openLedgerPrintDialog(QWidget* parent, const LedgerSheet& sheet)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    if (sheet.ledger.document)
        printer->setDocName(app::listTitle(*sheet.ledger.document));
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setPageSize(QPageSize(QPageSize::A3));
    auto* dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("dialog.print"));
    QObject::connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), parent,
        [parent, printer, sheet](
            QPrinter* chosen) { runUserAction(parent, [&] { printLedger(*chosen, sheet); }); });
    dialog->open();
}

} // namespace ui
