// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fixture.h"

#include "ui/frame/palette.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace ui::test {

namespace {

QString firstTarget(const PaletteIndex& index, const QString& typed)
{
    const std::vector<int> hits = index.search(typed);
    return hits.empty() ? QString() : index.items()[size_t(hits.front())].target;
}

PaletteIndex sampleIndex()
{
    PaletteIndex index;
    index.setItems(paletteItems(*sampleStore()));
    return index;
}

} // namespace

TEST(PaletteTest, FindsByChineseEnglishAndCode)
{
    const PaletteIndex index = sampleIndex();
    EXPECT_EQ(firstTarget(index, QStringLiteral("福建")), QStringLiteral("350000"));
    EXPECT_EQ(firstTarget(index, QStringLiteral("fuj")), QStringLiteral("350000"));
    EXPECT_EQ(firstTarget(index, QStringLiteral("350000")), QStringLiteral("350000"));
    EXPECT_EQ(firstTarget(index, QStringLiteral("床位")), QStringLiteral("NBS.BEDS"));
    EXPECT_EQ(firstTarget(index, QStringLiteral("people beds")), QStringLiteral("NBS.BEDS"));
    EXPECT_TRUE(index.search(QStringLiteral("zzz")).empty());
}

TEST(PaletteTest, PutsTheStartOfANameBeforeTheMiddle)
{
    PaletteIndex index;
    index.setItems(
        { { PaletteKind::Task, QStringLiteral("Embed"), {}, QStringLiteral("middle"), 0, {} },
            { PaletteKind::Task, QStringLiteral("Day bed"), {}, QStringLiteral("word"), 0, {} },
            { PaletteKind::Task, QStringLiteral("Beds"), {}, QStringLiteral("start"), 0, {} } });
    const std::vector<int> expected { 2, 1, 0 };
    EXPECT_EQ(index.search(QStringLiteral("bed")), expected);
}

TEST(PaletteTest, AnswersWithinThirtyMilliseconds)
{
    std::vector<PaletteItem> items;
    for (int i = 0; i < 5000; ++i)
        items.push_back({ PaletteKind::Task, QStringLiteral("Task number %1 of the list").arg(i),
            QStringLiteral("T%1").arg(i), QStringLiteral("T%1").arg(i), 0,
            QStringLiteral("\n推进公立医院综合改革与高质量发展 %1").arg(i) });
    PaletteIndex index;
    index.setItems(std::move(items));
    QElapsedTimer timer;
    timer.start();
    EXPECT_EQ(index.search(QStringLiteral("改革 4999")).size(), 1u);
    EXPECT_LT(timer.elapsed(), 30 * 3); // three times the budget, for a busy machine
}

TEST(PaletteTest, EnterChoosesWhatTheArrowsPointAt)
{
    const PaletteIndex index = sampleIndex();
    auto* palette = new Palette(index);
    QSignalSpy chosen(palette, &Palette::chosen);
    palette->show();
    auto* search = palette->findChild<QLineEdit*>();
    search->setText(QStringLiteral("nbs"));
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(search, Qt::Key_Return);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.front().front().value<PaletteItem>().target, QStringLiteral("NBS.GP"));
}

} // namespace ui::test
