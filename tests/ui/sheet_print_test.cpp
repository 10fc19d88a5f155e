// SPDX-License-Identifier: GPL-3.0-or-later
// Entry sheets on paper, read back as text.
#include "app/entry/entry_edits.h"
#include "app/format.h"
#include "tests/support/engines.h"
#include "tests/support/round_workspace.h"
#include "ui/entry/sheet_print.h"
#include "ui/picture_verbs.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

namespace ui::test {

namespace {

// The text of each page.
QStringList pages(const QByteArray& pdf)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sheet.pdf"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess process;
    process.start(
        QStringLiteral("pdftotext"), { QStringLiteral("-layout"), path, QStringLiteral("-") });
    if (!process.waitForFinished())
        return {};
    QStringList texts = QString::fromUtf8(process.readAllStandardOutput()).split(u'\f');
    texts.removeLast(); // after the last page's own end
    return texts;
}

// Words of a title as they stand in a narrow head: in pieces.
bool holdsWords(const QString& page, const QString& title)
{
    const QStringList words = title.split(u' ');
    return std::ranges::all_of(words, [&](const QString& word) { return page.contains(word); });
}

class SheetPrintTest : public testing::Test
{
protected:
    app::Sheet sheet(app::Orientation orientation = app::Orientation::RegionsByItems)
    {
        return app::loadSheet(*w.store, { orientation, w.round, w.regions[15] });
    }
    QByteArray pdf(const app::Sheet& shown, bool blank, QPageSize::PageSizeId paper)
    {
        return sheetPdf(*w.store, shown, blank, paper);
    }
    support::RoundWorkspace w;
};

} // namespace

TEST_F(SheetPrintTest, HasEveryRegionAndTheHeadersOnEachPage)
{
    app::enterCells(*w.store, { { { w.cell(15, 3), {} }, QStringLiteral("30.6") } });
    for (const auto paper : { QPageSize::A4, QPageSize::A3 }) {
        const QStringList texts = pages(pdf(sheet(), false, paper));
        ASSERT_FALSE(texts.isEmpty());
        const QString all = texts.join(u' ');
        for (const db::RegionId region : w.regions)
            EXPECT_TRUE(all.contains(app::shortName(*w.store->catalog().region(region))))
                << app::shortName(*w.store->catalog().region(region)).toStdString();
        EXPECT_TRUE(all.contains(QStringLiteral("30.6")));
        for (int page = 0; page < texts.size(); ++page) {
            EXPECT_TRUE(texts[page].contains(QStringLiteral("Quarterly of the three reforms")));
            EXPECT_TRUE(texts[page].contains(QStringLiteral("2022 Q3")));
            EXPECT_TRUE(texts[page].contains(
                QStringLiteral("Page %1 of %2").arg(page + 1).arg(texts.size())));
            EXPECT_TRUE(holdsWords(texts[page], QStringLiteral("Staff costs of expenditure")));
        }
    }
}

TEST_F(SheetPrintTest, NeedsMorePagesOnSmallerPaper)
{
    EXPECT_GT(pages(pdf(sheet(), true, QPageSize::A4)).size(), 1);
    EXPECT_EQ(pages(pdf(sheet(), true, QPageSize::A3)).size(), 1);
}

TEST_F(SheetPrintTest, ABlankFormHasTheItemsButNoValues)
{
    app::enterCells(*w.store, { { { w.cell(15, 3), {} }, QStringLiteral("30.6") } });
    const QString text = pages(pdf(sheet(), true, QPageSize::A3)).join(u' ');
    EXPECT_FALSE(text.contains(QStringLiteral("30.6")));
    EXPECT_TRUE(text.contains(QStringLiteral("Henan")));
    EXPECT_TRUE(text.contains(QStringLiteral("Filled in by:")));
}

TEST_F(SheetPrintTest, PrintsTheOtherOrientations)
{
    const QString periods
        = pages(pdf(sheet(app::Orientation::ItemsByPeriods), false, QPageSize::A4)).join(u' ');
    EXPECT_TRUE(periods.contains(QStringLiteral("Henan")));
    EXPECT_TRUE(periods.contains(QStringLiteral("Cost of a visit")));
    const QString measures
        = pages(pdf(sheet(app::Orientation::MeasuresByRegions), false, QPageSize::A4)).join(u' ');
    EXPECT_TRUE(measures.contains(QStringLiteral("M2")));
}

TEST_F(SheetPrintTest, SplitsColumnsThatDoNotFitAndKeepsEveryOne)
{
    app::Sheet wide = sheet();
    const app::SheetHead first = wide.columns.front();
    const std::vector<app::SheetCell> cells(wide.rows.size() * 30);
    wide.columns.assign(30, first);
    for (int i = 0; i < 30; ++i)
        wide.columns[std::size_t(i)].title = QStringLiteral("Item%1").arg(i);
    wide.cells = cells;
    const QStringList texts = pages(pdf(wide, false, QPageSize::A4));
    const QString all = texts.join(u' ');
    for (int i = 0; i < 30; ++i)
        EXPECT_TRUE(all.contains(QRegularExpression(QStringLiteral("\\bItem%1\\b").arg(i)))) << i;
    for (const QString& text : texts)
        EXPECT_TRUE(text.contains(QStringLiteral("Region")));
}

TEST_F(SheetPrintTest, TheSameSheetGivesTheSameBytesAndSaysDemonstration)
{
    EXPECT_EQ(pdf(sheet(), false, QPageSize::A4), pdf(sheet(), false, QPageSize::A4));
    EXPECT_FALSE(
        pages(pdf(sheet(), false, QPageSize::A4)).join(u' ').contains(QStringLiteral("Demo")));
    {
        db::Change change(
            *w.store, { QStringLiteral("demo"), QStringLiteral("demonstration"), {}, {} });
        db::Source source;
        source.title = QStringLiteral("Made up");
        source.kind = QStringLiteral("demonstration");
        db::Observation row;
        row.key = w.cell(0, 0);
        row.value = 1;
        row.source = w.store->sources().put(change, source);
        w.store->observations().put(change, std::vector { row });
        change.commit();
    }
    ASSERT_TRUE(w.store->isDemonstration());
    for (const QString& text : pages(pdf(sheet(), false, QPageSize::A4)))
        EXPECT_TRUE(text.contains(QStringLiteral("Demonstration data")));
}

TEST_F(SheetPrintTest, AnEmptySheetIsOnePage)
{
    app::Sheet empty = sheet();
    empty.rows.clear();
    empty.cells.clear();
    EXPECT_EQ(pages(pdf(empty, true, QPageSize::A4)).size(), 1);
}

// --- the verb ---

namespace {

struct Outcome
{
    app::Exit exit;
    QString out;
    QString err;
};

Outcome runSheet(const QStringList& arguments)
{
    Outcome outcome { app::Exit::Done, {}, {} };
    QTextStream out(&outcome.out);
    QTextStream err(&outcome.err);
    app::VerbCall call { arguments, out, err };
    for (const app::Verb& verb : pictureVerbs()) {
        if (QLatin1String(verb.name) == QLatin1String("sheet"))
            outcome.exit = verb.run(call);
    }
    return outcome;
}

} // namespace

TEST(SheetVerb, WritesTheSheetOfARound)
{
    QTemporaryDir folder;
    const support::NewPlace place;
    const QString path = place.path();
    {
        const support::RoundWorkspace w(path);
    }
    const QString target = folder.filePath(QStringLiteral("sheet.pdf"));
    const QStringList rest { QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("-o"),
        target };
    for (const char* round : { "F2/2022Q3", "F2/2022年三季度" }) {
        const Outcome outcome = runSheet(
            QStringList { path, QStringLiteral("--round"), QString::fromUtf8(round),
                QStringLiteral("--blank"), QStringLiteral("--paper"), QStringLiteral("A3") }
            + rest);
        EXPECT_EQ(outcome.exit, app::Exit::Done) << round;
        QFile file(target);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_TRUE(pages(file.readAll()).join(u' ').contains(QStringLiteral("Henan"))) << round;
    }
    for (const char* round : { "F9/2022Q3", "2022Q3", "F2/2019Q1", "" })
        EXPECT_THROW(
            runSheet(
                QStringList { path, QStringLiteral("--round"), QString::fromUtf8(round) } + rest),
            app::Usage)
            << round;
    EXPECT_THROW(
        runSheet(QStringList { path, QStringLiteral("--round"), QStringLiteral("F2/2022Q3"),
                     QStringLiteral("--paper"), QStringLiteral("A5") }
            + rest),
        app::Usage);
}

} // namespace ui::test
