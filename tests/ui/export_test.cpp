// SPDX-License-Identifier: GPL-3.0-or-later
// Charts as files: the same data give the same bytes, whatever the window looks like.
#include "app/error.h"
#include "tests/support/sample_charts.h"
#include "ui/charts/export.h"
#include "ui/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QMimeData>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <unistd.h>

namespace {

using support::Kind;
using support::sampleChart;
using support::Size;

std::string kindOf(const testing::TestParamInfo<Kind>& tested)
{
    return support::kindName(tested.param);
}

class ChartFiles : public testing::TestWithParam<Kind>
{
protected:
    app::ChartData data = sampleChart(GetParam());
    const ui::Preset& preset = ui::presets().front();
};

TEST_P(ChartFiles, HaveTheSameBytesUnderAnotherThemeAndFont)
{
    const QByteArray png = ui::chartPng(data, preset);
    const QByteArray svg = ui::chartSvg(data, preset);
    const QByteArray pdf = ui::chartPdf(data, preset);
    const QPalette palette = QApplication::palette();
    const QFont font = QApplication::font();
    QApplication::setPalette(ui::Theme::darkTheme().palette());
    QApplication::setFont(QFont(QStringLiteral("DejaVu Serif"), 23));
    EXPECT_TRUE(png == ui::chartPng(data, preset));
    EXPECT_TRUE(svg == ui::chartSvg(data, preset));
    EXPECT_TRUE(pdf == ui::chartPdf(data, preset));
    QApplication::setPalette(palette);
    QApplication::setFont(font);
}

TEST_P(ChartFiles, AreWhitePaperOfTheStatedSize)
{
    const QImage image = QImage::fromData(ui::chartPng(data, preset));
    EXPECT_EQ(image.size(), QSize(1843, 1134)); // 156 x 96 mm at 300 dpi
    EXPECT_EQ(image.dotsPerMeterX(), 11811);
    EXPECT_EQ(image.pixelColor(0, 0), QColor(Qt::white));
    EXPECT_EQ(image.pixelColor(1842, 1133), QColor(Qt::white));
}

TEST_P(ChartFiles, KeepTheTitleAsTextInSvg)
{
    const QString svg = QString::fromUtf8(ui::chartSvg(data, preset));
    EXPECT_TRUE(svg.contains(QStringLiteral("width=\"156mm\" height=\"96mm\"")));
    EXPECT_TRUE(svg.contains(data.title + QStringLiteral("</text>")));
    EXPECT_TRUE(svg.contains(QStringLiteral("'Noto Sans CJK SC','Source Han Sans SC',"
                                            "'Microsoft YaHei','SimHei',sans-serif")));
    EXPECT_FALSE(svg.contains(QStringLiteral("<image")));
}

TEST_P(ChartFiles, CarryEmbeddedFontsAndReadableTextInPdf)
{
    const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    const QByteArray pdf = ui::chartPdf(data, preset);
    EXPECT_TRUE(pdf.contains("/FontFile"));
    ASSERT_FALSE(reader.isEmpty()) << "pdftotext is among the packages";
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("chart.pdf"));
    ui::saveChart(data, preset, path);
    QProcess process;
    process.start(reader, { path, QStringLiteral("-") });
    ASSERT_TRUE(process.waitForFinished());
    // Readers give compatibility forms of a few characters: compare what they stand for.
    const QString text = QString::fromUtf8(process.readAllStandardOutput())
                             .normalized(QString::NormalizationForm_KC);
    EXPECT_TRUE(text.contains(data.title.normalized(QString::NormalizationForm_KC)));
}

// Digits beside Latin letters are the ones a shaped font would lose.
TEST(ChartText, KeepsDigitsBesideLettersReadableInPdf)
{
    app::ChartData data = sampleChart(Kind::Ranking, Size::Sample, false);
    data.title = QStringLiteral("Beds per 10,234 people in 2056-78-90");
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("chart.pdf"));
    ui::saveChart(data, ui::presets().front(), path);
    QProcess process;
    process.start(QStringLiteral("pdftotext"), { path, QStringLiteral("-") });
    ASSERT_TRUE(process.waitForFinished());
    EXPECT_TRUE(QString::fromUtf8(process.readAllStandardOutput()).contains(data.title));
}

TEST_P(ChartFiles, CanBeMadeInEverySizeAndLanguage)
{
    for (const ui::Preset& size : ui::presets())
        for (const bool chinese : { true, false })
            EXPECT_GT(
                ui::chartSvg(sampleChart(GetParam(), Size::Large, chinese), size).size(), 1000);
}

INSTANTIATE_TEST_SUITE_P(All, ChartFiles, testing::ValuesIn(support::kinds), kindOf);

TEST(ChartPresets, AreFoundByTheirNames)
{
    EXPECT_EQ(ui::preset(u"text-width"), &ui::presets().front());
    EXPECT_EQ(ui::preset(u"nothing"), nullptr);
    EXPECT_EQ(ui::presets().size(), 8u);
    const app::ChartData data = sampleChart(Kind::Map);
    EXPECT_EQ(
        QImage::fromData(ui::chartPng(data, *ui::preset(u"square"))).size(), QSize(1080, 1080));
    EXPECT_EQ(QImage::fromData(ui::chartPng(data, *ui::preset(u"owid"))).size(), QSize(850, 600));
}

TEST(SaveChart, WritesTheKindOfTheSuffix)
{
    QTemporaryDir folder;
    const app::ChartData data = sampleChart(Kind::Stacks);
    const std::pair<const char*, QByteArray> kinds[]
        = { { "png", QByteArray("\x89PNG") }, { "svg", QByteArray("<?xml") },
              { "pdf", QByteArray("%PDF") }, { "csv", QByteArray("\xEF\xBB\xBF") } };
    for (const auto& [suffix, start] : kinds) {
        const QString path = folder.filePath(QStringLiteral("chart.") + QLatin1String(suffix));
        ui::saveChart(data, ui::presets().front(), path);
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_TRUE(file.readAll().startsWith(start)) << suffix;
    }
}

TEST(SaveChart, SaysWhatFailedAndLeavesNothingBehind)
{
    QTemporaryDir folder;
    const app::ChartData data = sampleChart(Kind::Units);
    const ui::Preset& preset = ui::presets().front();
    EXPECT_THROW(ui::saveChart(data, preset, folder.filePath(QStringLiteral("no/such/chart.png"))),
        app::Error);
    EXPECT_THROW(
        ui::saveChart(data, preset, folder.filePath(QStringLiteral("chart.doc"))), app::Error);
    QDir(folder.path()).mkdir(QStringLiteral("taken.svg"));
    EXPECT_THROW(
        ui::saveChart(data, preset, folder.filePath(QStringLiteral("taken.svg"))), app::Error);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 0);
}

TEST(SaveChart, RefusesAReadOnlyFolder)
{
    // A place that refuses the administrator too.
    EXPECT_THROW(ui::saveChart(sampleChart(Kind::Units), ui::presets().front(),
                     QStringLiteral("/proc/chart.svg")),
        app::Error);
}

TEST(ChartClipboard, CarriesPictureTextAndTable)
{
    const auto mime = ui::chartMime(sampleChart(Kind::Ranking));
    for (const char* format : { "image/svg+xml", "application/pdf", "image/png",
             "text/tab-separated-values", "text/plain", "text/html" })
        EXPECT_TRUE(mime->hasFormat(QLatin1String(format))) << format;
    EXPECT_EQ(mime->text().count(QLatin1Char('\n')), 32); // a header and 32 regions
}

} // namespace
