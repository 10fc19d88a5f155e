// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledger_print.h"

#include "app/error.h"
#include "app/format.h"
#include "ui/charts/draw.h"
#include "ui/charts/lights.h"
#include "ui/ledger/ledger_paint.h"
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
#include <array>
#include <cmath>
#include <memory>

namespace ui {

namespace {

constexpr double unitsPerInch = 96; // 12 units are 9 points on paper
constexpr qreal margin = 38; // 10 mm
constexpr qreal titleHeight = 50;
constexpr qreal footHeight = 40;
constexpr qreal headHeight = 26;
constexpr qreal sectionHeight = 24;
constexpr qreal lineHeight = 15;
constexpr qreal padding = 5;
constexpr qreal signRoom = 11;
constexpr qreal stepGap = 12;

struct LedgerPrintText
{
    Q_DECLARE_TR_FUNCTIONS(LedgerPrintText)
};

// Columns across the paper; milestones take the place the year's course has on screen between.
enum Column : quint8 { Number, Title, Light, Lead, Due, Steps, Course };
constexpr std::size_t columnCount = 7;

// A milestone in the text of its cell: date and title behind its sign, never parted.
struct Step
{
    QString text;
    app::MilestoneState state = app::MilestoneState::Open;
    qreal x = 0;
    int line = 0;
};

struct Row
{
    const app::LedgerSection* section = nullptr; // of a section's own row
    const app::LedgerTask* task = nullptr;
    QStringList title;
    QStringList lead;
    std::vector<Step> steps;
    qreal height = 0;
};

QString stepText(const app::LedgerMilestone& m, const app::Ledger& ledger)
{
    QStringList parts { dueText(m.milestone.dueOn, ledger), app::title(m.milestone) };
    if (m.state == app::MilestoneState::Done && m.milestone.doneOn
        && *m.milestone.doneOn != m.milestone.dueOn)
        parts.append(LedgerPrintText::tr("(done %1)").arg(dueText(*m.milestone.doneOn, ledger)));
    if (m.state == app::MilestoneState::Overdue)
        parts.append(LedgerPrintText::tr("(overdue %n day(s))", "", m.overdueDays));
    if (m.milestone.baselineOn && *m.milestone.baselineOn != m.milestone.dueOn)
        parts.append(
            LedgerPrintText::tr("(first %1)").arg(dueText(*m.milestone.baselineOn, ledger)));
    return parts.join(u' ');
}

// Which rows on which page: a section's row never ends a page.
class Layout
{
public:
    Layout(const app::Ledger& ledger, QSizeF page)
        : m_ledger(ledger)
        , m_page(page)
    {
        fitColumns();
        for (const app::LedgerSection& section : ledger.sections) {
            if (section.tasks.empty())
                continue;
            m_rows.push_back({ &section, nullptr, {}, {}, {}, sectionHeight });
            for (const app::LedgerTask& task : section.tasks)
                m_rows.push_back(rowOf(task));
        }
        split();
    }

    qreal left(Column column) const { return m_left[column]; }
    qreal width(Column column) const { return m_left[std::size_t(column) + 1] - m_left[column]; }
    const std::vector<Row>& rows() const { return m_rows; }
    const std::vector<std::pair<std::size_t, std::size_t>>& pages() const { return m_pages; }
    TimeAxis axis() const
    {
        return timeAxis(m_ledger, left(Course) + padding, width(Course) - 2 * padding);
    }

private:
    void fitColumns()
    {
        const qreal room = m_page.width() - 2 * margin;
        qreal light = textWidth(
            font(smallPx, true), columnTitle(LedgerColumn::Light, LedgerGroups::Sections));
        for (int i = 0; i < app::lightCount; ++i)
            light = std::max(light, lightWidth(app::lightText(app::Light(i)), 9));
        const bool dates = std::ranges::any_of(m_ledger.sections, [&](const auto& section) {
            return std::ranges::any_of(section.tasks, [&](const app::LedgerTask& t) {
                return t.due && t.due->year() != m_ledger.firstYear;
            });
        });
        const qreal fixed = 34 + light + 2 * padding + (dates ? 76 : 50);
        const qreal rest = room - fixed;
        const std::array<qreal, columnCount> widths { 34, rest * 0.33, light + 2 * padding,
            rest * 0.13, dates ? 76.0 : 50.0, rest * 0.29, rest * 0.25 };
        m_left[0] = margin;
        for (std::size_t i = 0; i < columnCount; ++i)
            m_left[i + 1] = m_left[i] + widths[i];
    }

    Row rowOf(const app::LedgerTask& task) const
    {
        Row row;
        row.task = &task;
        row.title = wrappedLines(
            task.title, font(smallPx), width(Title) - 2 * padding - 12 * std::min(task.depth, 4));
        row.lead
            = wrappedLines(task.departments.value(0), font(smallPx), width(Lead) - 2 * padding);
        const qreal room = width(Steps) - 2 * padding;
        qreal x = 0;
        int line = 0;
        for (const app::LedgerMilestone& m : task.milestones) {
            Step step { stepText(m, m_ledger), m.state, 0, 0 };
            const qreal wide = signRoom + textWidth(font(captionPx), step.text);
            if (x > 0 && x + wide > room) {
                x = 0;
                ++line;
            }
            step.x = x;
            step.line = line;
            x += wide + stepGap;
            row.steps.push_back(std::move(step));
        }
        const auto lines = std::max({ qreal(1), qreal(row.title.size()), qreal(row.lead.size()),
            task.milestones.empty() ? 1.0 : line + 1.0 });
        row.height = std::max(22.0, lines * lineHeight + 7);
        return row;
    }

    void split()
    {
        const qreal room = m_page.height() - 2 * margin - titleHeight - headHeight - footHeight;
        std::size_t first = 0;
        qreal used = 0;
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            const bool headsNext = m_rows[i].section && i + 1 < m_rows.size();
            const qreal needed = m_rows[i].height + (headsNext ? m_rows[i + 1].height : 0);
            if (used + needed > room && i > first) {
                m_pages.emplace_back(first, i);
                first = i;
                used = 0;
            }
            used += m_rows[i].height;
        }
        m_pages.emplace_back(first, m_rows.size());
    }

    const app::Ledger& m_ledger;
    QSizeF m_page;
    std::array<qreal, columnCount + 1> m_left {};
    std::vector<Row> m_rows;
    std::vector<std::pair<std::size_t, std::size_t>> m_pages;
};

class Printer
{
public:
    Printer(QPainter& painter, const LedgerSheet& sheet, const Layout& layout, QSizeF page)
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
        qreal y = margin + titleHeight;
        heads(y);
        y += headHeight;
        const qreal top = y;
        for (std::size_t i = first; i < end; ++i) {
            const Row& row = m_layout.rows()[i];
            row.section ? section(*row.section, y) : task(row, y);
            y += row.height;
            rule(y, i + 1 == end);
        }
        if (first == end)
            drawLabel(m_painter, QRectF(margin, top + 8, inner().width(), 20), Qt::AlignLeft,
                LedgerPrintText::tr("This list has no tasks."), font(smallPx), m_theme.text2);
        else if (m_axis.holds(m_sheet.ledger.day))
            m_painter.fillRect(
                QRectF(m_axis.x(m_sheet.ledger.day) - 0.5, top, 1, y - top), m_theme.accent);
    }

private:
    QRectF inner() const { return { margin, margin, m_page.width() - 2 * margin, 24 }; }
    QRectF box(Column column, qreal y, qreal height) const
    {
        return { m_layout.left(column) + padding, y, m_layout.width(column) - 2 * padding, height };
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
        const qreal y = m_page.height() - margin - 30;
        const QRectF upper(margin, y, inner().width(), 15);
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
        m_painter.drawLine(QPointF(margin, y), QPointF(m_page.width() - margin, y));
    }

    void heads(qreal y)
    {
        m_painter.fillRect(QRectF(margin, y, inner().width(), headHeight), m_theme.sunken);
        const auto head = [&](Column column, const QString& words) {
            drawLabel(m_painter, box(column, y, headHeight), Qt::AlignLeft, words,
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
        drawAxisHeads(m_painter, QRectF(m_axis.left, y, m_axis.width, headHeight), m_axis, m_theme);
        rule(y, true);
        rule(y + headHeight, true);
    }

    void section(const app::LedgerSection& section, qreal y)
    {
        m_painter.fillRect(QRectF(margin, y, inner().width(), sectionHeight), m_theme.sunken);
        const QRectF line(margin + padding, y, inner().width() - 2 * padding, sectionHeight);
        const qreal x = line.left()
            + drawLabel(m_painter, line.adjusted(0, 0, -220, 0), Qt::AlignLeft,
                app::sectionHeading(section), font(smallPx, true), m_theme.text);
        drawLightCounts(m_painter, QRectF(x + 16, y, 200, sectionHeight), section.counts, m_theme);
    }

    void lines(const QStringList& texts, Column column, qreal y, qreal height, qreal indent = 0)
    {
        QRectF line = box(column, y + (height - lineHeight * qreal(texts.size())) / 2, lineHeight)
                          .adjusted(indent, 0, 0, 0);
        for (const QString& text : texts) {
            drawText(m_painter, line, Qt::AlignLeft, text, font(smallPx), m_theme.text);
            line.translate(0, lineHeight);
        }
    }

    void task(const Row& row, qreal y)
    {
        const app::LedgerTask& task = *row.task;
        drawAxisLines(m_painter, QRectF(margin, y, inner().width(), row.height), m_axis, m_theme);
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

    void steps(const Row& row, qreal y)
    {
        const QRectF cell = box(Steps, y, row.height);
        if (row.steps.empty()) {
            drawLabel(m_painter, cell, Qt::AlignLeft, app::barText(*row.task), font(captionPx),
                m_theme.text2);
            return;
        }
        const qreal top = y + (row.height - lineHeight * qreal(row.steps.back().line + 1)) / 2;
        for (const Step& step : row.steps) {
            const QRectF line(cell.left() + step.x, top + lineHeight * step.line,
                cell.width() - step.x, lineHeight);
            sign({ line.left() + 4, line.center().y() }, step.state);
            drawLabel(m_painter, line.adjusted(signRoom, 0, 0, 0), Qt::AlignLeft, step.text,
                font(captionPx), m_theme.text);
        }
    }

    QPainter& m_painter;
    const LedgerSheet& m_sheet;
    const Layout& m_layout;
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
    const Layout layout(sheet.ledger, page);
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
