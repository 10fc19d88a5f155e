// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/export.h"

#include "ui/charts/draw.h"
#include "ui/charts/paint.h"
#include "ui/pdf_bytes.h"

#include "app/error.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double unitsPerInch = 96; // so that 12 units are 9 points on the finished page
constexpr qreal margin = 12;
constexpr double smallestScale = 0.85; // caption size 8.25 pt times this is the 7 pt minimum

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChartExport)
};

QSizeF pageSize(const Preset& preset)
{
    return preset.millimetres / 25.4 * unitsPerInch;
}

// Lines downwards from `top`; returns where they end.
qreal paintLines(QPainter& painter, const QStringList& lines, const QFont& textFont,
    const QColor& colour, QRectF box, qreal height)
{
    for (const QString& line : lines) {
        drawText(painter, QRectF(box.left(), box.top(), box.width(), height), Qt::AlignLeft, line,
            textFont, colour);
        box.setTop(box.top() + height);
    }
    return box.top();
}

qreal pillWidth()
{
    return textWidth(font(captionPx), Words::tr("Demonstration data")) + 16;
}

void paintPill(QPainter& painter, QPointF topRight, const Theme& theme)
{
    const QRectF pill(topRight.x() - pillWidth() + 0.5, topRight.y() + 0.5, pillWidth() - 1, 18);
    QPen pen(theme.lineStrong, 1);
    pen.setDashPattern({ 3, 2 });
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(pill, 9, 9);
    drawText(painter, pill, Qt::AlignHCenter, Words::tr("Demonstration data"), font(captionPx),
        theme.text2);
}

void paintBody(
    QPainter& painter, const QRectF& area, const app::ChartData& data, const ChartLook& look)
{
    const QSizeF wanted = chartMinimum(data, look);
    const double scale
        = std::clamp(std::min(area.width() / wanted.width(), area.height() / wanted.height()),
            smallestScale, 1.0);
    painter.save();
    painter.translate(area.topLeft());
    painter.scale(scale, scale);
    paintChart(painter, QRectF(QPointF(0, 0), area.size() / scale), data, look);
    painter.restore();
}

// The finished picture in units of 1/96 inch: nothing in it depends on a window or a screen.
void paintPage(QPainter& painter, const app::ChartData& data, const Preset& preset)
{
    const Theme& theme = Theme::light();
    const QRectF page(QPointF(0, 0), pageSize(preset));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.setFont(font(smallPx)); // else the program's own font is named in the file
    painter.fillRect(page, theme.surface);
    QRectF inner = page.adjusted(margin, margin, -margin, -margin);
    // On narrow pages the title needs its line: the mark goes beside the source.
    const bool narrow = page.width() < 420;
    const qreal pill = data.demonstration ? pillWidth() + 10 : 0;
    if (data.demonstration)
        paintPill(painter, narrow ? inner.bottomRight() - QPointF(0, 19) : inner.topRight(), theme);

    const QFont titleFont = font(narrow ? bodyPx : subheadPx, true);
    const qreal titleLine = titleFont.pixelSize() + 6;
    const QRectF titleBox = inner.adjusted(0, 0, narrow ? 0 : -pill, 0);
    inner.setTop(paintLines(painter, wrappedLines(data.title, titleFont, titleBox.width()),
        titleFont, theme.text, titleBox, titleLine));
    QString context = data.subtitle;
    if (context.isEmpty())
        context = QStringList { data.unit, data.periodText }
                      .filter(QRegularExpression(QStringLiteral(".")))
                      .join(QStringLiteral(", "));
    if (!context.isEmpty())
        inner.setTop(paintLines(painter, wrappedLines(context, font(smallPx), inner.width()),
            font(smallPx), theme.text2, inner, 17));
    inner.setTop(inner.top() + 6);

    QStringList foot;
    for (const QString& line : { data.note, data.source })
        if (!line.isEmpty())
            foot += wrappedLines(line, font(captionPx), inner.width());
    const qreal lastLine
        = foot.isEmpty() ? inner.width() : textWidth(font(captionPx), foot.constLast());
    if (narrow && pill > 0 && lastLine + pill > inner.width()) {
        foot.append(QString());
        inner.setBottom(inner.bottom() - 6); // the mark is higher than a line
    }
    inner.setBottom(inner.bottom() - foot.size() * 15.0);
    paintLines(painter, foot, font(captionPx), theme.text3,
        QRectF(inner.left(), inner.bottom(), inner.width(), foot.size() * 15.0), 15);
    inner.setBottom(inner.bottom() - (foot.isEmpty() ? 0 : 6));
    paintBody(painter, inner, data, { theme });
}

QByteArray png(const app::ChartData& data, const Preset& preset, double dpi)
{
    const QSizeF size = preset.millimetres / 25.4 * dpi;
    QImage image(static_cast<int>(std::lround(size.width())),
        static_cast<int>(std::lround(size.height())), QImage::Format_RGB32);
    image.setDotsPerMeterX(static_cast<int>(std::lround(dpi / 0.0254)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.fill(Theme::light().surface);
    QPainter painter(&image);
    painter.scale(dpi / unitsPerInch, dpi / unitsPerInch);
    paintPage(painter, data, preset);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

// A subset font carries no name to fall back from, and the generator writes only one family.
QByteArray withFallbacks(QByteArray svg, const Preset& preset)
{
    QString text = QString::fromUtf8(svg);
    static const QRegularExpression family(QStringLiteral("font-family=\"[^\"]*\""));
    text.replace(family,
        QStringLiteral("font-family=\"'Noto Sans CJK SC','Source Han Sans SC',"
                       "'Microsoft YaHei','SimHei',sans-serif\""));
    static const QRegularExpression size(
        QStringLiteral("<svg width=\"[^\"]*\" height=\"[^\"]*\"\\s+viewBox=\"[^\"]*\""));
    const QSizeF page = pageSize(preset);
    text.replace(size,
        QStringLiteral("<svg width=\"%1mm\" height=\"%2mm\" viewBox=\"0 0 %3 %4\"")
            .arg(preset.millimetres.width())
            .arg(preset.millimetres.height())
            .arg(page.width())
            .arg(page.height()));
    return text.toUtf8();
}

} // namespace

std::span<const Preset> presets()
{
    static const Preset list[] = {
        { "text-width", QT_TRANSLATE_NOOP("Presets", "Document, text width"), { 156, 96 }, 300 },
        { "half-width", QT_TRANSLATE_NOOP("Presets", "Document, half width"), { 75, 60 }, 300 },
        { "a4", QT_TRANSLATE_NOOP("Presets", "A4 landscape"), { 267, 180 }, 300 },
        { "a3", QT_TRANSLATE_NOOP("Presets", "A3 landscape"), { 390, 267 }, 300 },
        { "slide", QT_TRANSLATE_NOOP("Presets", "Slide 16:9"), { 338.7, 190.5 }, 300 },
        { "half-slide", QT_TRANSLATE_NOOP("Presets", "Half slide"), { 160, 150 }, 300 },
        { "square", QT_TRANSLATE_NOOP("Presets", "Square, 1080 px"), { 190.5, 190.5 }, 144 },
        { "owid", QT_TRANSLATE_NOOP("Presets", "Web, 850 × 600 px"),
            { 850 / 96.0 * 25.4, 600 / 96.0 * 25.4 }, 96 },
    };
    return list;
}

const Preset* preset(QStringView id)
{
    for (const Preset& candidate : presets())
        if (id == QLatin1String(candidate.id))
            return &candidate;
    return nullptr;
}

QString presetTitle(const Preset& preset)
{
    return QCoreApplication::translate("Presets", preset.title);
}

QByteArray chartPng(const app::ChartData& data, const Preset& preset)
{
    return png(data, preset, preset.dpi);
}

QByteArray chartSvg(const app::ChartData& data, const Preset& preset)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(static_cast<int>(unitsPerInch));
    const QSizeF page = pageSize(preset);
    generator.setSize(QSize(
        static_cast<int>(std::ceil(page.width())), static_cast<int>(std::ceil(page.height()))));
    generator.setViewBox(QRectF(QPointF(0, 0), page));
    generator.setTitle(data.title);
    generator.setDescription(data.summary);
    QPainter painter(&generator);
    paintPage(painter, data, preset);
    painter.end();
    return withFallbacks(bytes, preset);
}

QByteArray chartPdf(const app::ChartData& data, const Preset& preset)
{
    const QPageSize size(
        preset.millimetres, QPageSize::Millimeter, QStringLiteral("chart"), QPageSize::ExactMatch);
    return pdfBytes(
        data.title, QPageLayout(size, QPageLayout::Portrait, QMarginsF()), [&](QPdfWriter& writer) {
            QPainter painter(&writer);
            painter.scale(writer.resolution() / unitsPerInch, writer.resolution() / unitsPerInch);
            paintPage(painter, data, preset);
        });
}

void saveChart(const app::ChartData& data, const Preset& preset, const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    QByteArray bytes;
    if (suffix == QLatin1String("png"))
        bytes = chartPng(data, preset);
    else if (suffix == QLatin1String("svg"))
        bytes = chartSvg(data, preset);
    else if (suffix == QLatin1String("pdf"))
        bytes = chartPdf(data, preset);
    else if (suffix == QLatin1String("csv"))
        bytes = app::chartCsv(data);
    else
        throw app::Error(Words::tr("A chart can be saved as png, svg, pdf or csv, not as \"%1\".")
                             .arg(QFileInfo(path).fileName()));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw app::Error(Words::tr("The chart could not be saved as %1. Choose another folder, or "
                                   "check the space left and the rights.")
                             .arg(path),
            file.errorString());
}

std::unique_ptr<QMimeData> chartMime(const app::ChartData& data)
{
    const Preset& preset = presets().front();
    auto mime = std::make_unique<QMimeData>();
    mime->setData(QStringLiteral("image/svg+xml"), chartSvg(data, preset));
    mime->setData(QStringLiteral("application/pdf"), chartPdf(data, preset));
    mime->setData(QStringLiteral("image/png"), png(data, preset, 2 * unitsPerInch));
    const app::ChartTable table = app::chartTable(data);
    QStringList lines { table.headers.join(QLatin1Char('\t')) };
    QString html = QStringLiteral("<table><tr>");
    for (const QString& header : table.headers)
        html += QStringLiteral("<th>%1</th>").arg(header.toHtmlEscaped());
    html += QStringLiteral("</tr>");
    for (const QStringList& row : table.rows) {
        lines.append(row.join(QLatin1Char('\t')));
        html += QStringLiteral("<tr>");
        for (const QString& cell : row)
            html += QStringLiteral("<td>%1</td>").arg(cell.toHtmlEscaped());
        html += QStringLiteral("</tr>");
    }
    const QString text = lines.join(QLatin1Char('\n'));
    mime->setText(text);
    mime->setData(QStringLiteral("text/tab-separated-values"), text.toUtf8());
    mime->setHtml(html + QStringLiteral("</table>"));
    return mime;
}

} // namespace ui
