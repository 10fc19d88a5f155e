// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger on paper, read back as text.
#include "app/calc/tasks.h"
#include "app/format.h"
#include "tests/support/engines.h"
#include "tests/support/small_ledger.h"
#include "ui/ledger/ledger_print.h"
#include "ui/picture_verbs.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace ui::test {

namespace {

using support::day;

// Of each page, in the usual characters: where a font draws 力 and the radical ⼒ with one glyph,
// the file may name the radical.
QStringList pages(const QByteArray& pdf)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("ledger.pdf"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess process;
    process.start(
        QStringLiteral("pdftotext"), { QStringLiteral("-layout"), path, QStringLiteral("-") });
    if (!process.waitForFinished())
        return {};
    QStringList texts = QString::fromUtf8(process.readAllStandardOutput())
                            .normalized(QString::NormalizationForm_KC)
                            .split(u'\f');
    texts.removeLast(); // after the last page's own end
    return texts;
}

class LedgerPrintTest : public testing::Test
{
protected:
    // So many tasks of two milestones each.
    void fill(int count)
    {
        for (int i = 1; i <= count; ++i) {
            db::Task task = s.task(qPrintable(QStringLiteral("T%1").arg(i)),
                qPrintable(QStringLiteral("Job%1.").arg(i)), s.first);
            task.parent = s.section;
            task.number = i;
            task.leadDepartment = QStringLiteral("Health");
            task.dueOn = QStringLiteral("2022-12-31");
            const db::TaskId id = s.put(task);
            s.put(s.milestone(id, 1, "2022-06-30", i % 2 ? "2022-07-05" : ""));
            s.put(s.milestone(id, 2, "2022-12-31", "", "2022-10-31"));
        }
    }
    LedgerSheet sheet(const app::LedgerFilter& filter = {}, const QString& words = {})
    {
        const app::Ledger whole = app::ledger(s.store, s.first,
            app::JudgedAt { s.workspace.nation, db::Period::year(2022), day("2022-11-30") });
        return ledgerSheet(s.store, app::narrowed(whole, filter), words);
    }

    support::SmallLedger s;
};

} // namespace

TEST_F(LedgerPrintTest, EveryPageHasHeadTitleNumberAndAtLeastOneTask)
{
    fill(60);
    for (const auto paper : { QPageSize::A4, QPageSize::A3 }) {
        const QStringList texts = pages(ledgerPdf(sheet(), paper));
        ASSERT_GT(texts.size(), 1);
        for (int page = 0; page < texts.size(); ++page) {
            EXPECT_TRUE(texts[page].contains(QStringLiteral("L2022")));
            EXPECT_TRUE(texts[page].contains(QStringLiteral("Milestones")));
            EXPECT_TRUE(texts[page].contains(
                QStringLiteral("Page %1 of %2").arg(page + 1).arg(texts.size())));
            EXPECT_TRUE(texts[page].contains(QStringLiteral("Job"))) << "page " << page + 1;
        }
        const QString all = texts.join(u' ');
        for (int i = 1; i <= 60; ++i)
            EXPECT_EQ(all.count(QStringLiteral("Job%1.").arg(i)), 1) << i;
    }
    EXPECT_LT(pages(ledgerPdf(sheet(), QPageSize::A3)).size(),
        pages(ledgerPdf(sheet(), QPageSize::A4)).size());
}

TEST_F(LedgerPrintTest, SaysLightsInWordsAndMilestonesWithTheirDates)
{
    fill(2);
    const QString text = pages(ledgerPdf(sheet(), QPageSize::A3)).join(u' ');
    const app::Ledger shown = sheet().ledger;
    for (const app::LedgerTask& task : shown.sections[0].tasks)
        EXPECT_TRUE(text.contains(app::lightText(task.light.light)));
    EXPECT_TRUE(text.contains(QStringLiteral("06-30 节点1 (done 07-05)")));
    EXPECT_TRUE(text.contains(QStringLiteral("(overdue 153 day(s))")));
    EXPECT_TRUE(text.contains(QStringLiteral("(first 10-31)")));
    EXPECT_TRUE(text.contains(QStringLiteral("Health")));
    EXPECT_TRUE(text.contains(QStringLiteral("As of 2022-11-30")));
    EXPECT_TRUE(text.contains(QStringLiteral("due today is not overdue")));
    EXPECT_TRUE(text.contains(QStringLiteral("Source:")));
    EXPECT_TRUE(text.contains(QStringLiteral("推进医疗服务价格改革")));
}

TEST_F(LedgerPrintTest, WhatIsNarrowedSaysSo)
{
    fill(12);
    app::LedgerFilter filter;
    filter.text = QStringLiteral("Job11");
    const QStringList texts
        = pages(ledgerPdf(sheet(filter, QStringLiteral("“Job11”")), QPageSize::A4));
    ASSERT_EQ(texts.size(), 1);
    EXPECT_TRUE(texts[0].contains(QStringLiteral("Only “Job11”")));
    EXPECT_TRUE(texts[0].contains(QStringLiteral("Job11.")));
    EXPECT_FALSE(texts[0].contains(QStringLiteral("Job12.")));
}

TEST_F(LedgerPrintTest, TheSameLedgerGivesTheSameBytesAndSaysDemonstration)
{
    fill(3);
    EXPECT_EQ(ledgerPdf(sheet(), QPageSize::A4), ledgerPdf(sheet(), QPageSize::A4));
    EXPECT_FALSE(pages(ledgerPdf(sheet(), QPageSize::A4))
                     .join(u' ')
                     .contains(QStringLiteral("Demonstration")));
    fill(60);
    LedgerSheet marked = sheet();
    marked.demonstration = true;
    for (const QString& text : pages(ledgerPdf(marked, QPageSize::A4)))
        EXPECT_TRUE(text.contains(QStringLiteral("Demonstration data")));
}

TEST_F(LedgerPrintTest, AListWithoutTasksIsOnePageThatSaysSo)
{
    app::LedgerFilter filter;
    filter.text = QStringLiteral("no such task");
    const QStringList texts = pages(ledgerPdf(sheet(filter), QPageSize::A4));
    ASSERT_EQ(texts.size(), 1);
    EXPECT_TRUE(texts[0].contains(QStringLiteral("This list has no tasks.")));
}

// --- the verb ---

namespace {

app::Exit runLedger(const QStringList& arguments)
{
    QString out;
    QString err;
    QTextStream outStream(&out);
    QTextStream errStream(&err);
    app::VerbCall call { arguments, outStream, errStream };
    for (const app::Verb& verb : pictureVerbs()) {
        if (QLatin1String(verb.name) == QLatin1String("ledger"))
            return verb.run(call);
    }
    return app::Exit::Unreadable;
}

} // namespace

TEST(LedgerVerb, WritesAListByItsCodeOrTheOneInForce)
{
    QTemporaryDir folder;
    const support::NewPlace place;
    const QString path = place.path();
    {
        const support::SmallLedger s(path);
    }
    const QString target = folder.filePath(QStringLiteral("ledger.pdf"));
    const QStringList rest { QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("-o"),
        target };
    const QStringList code { QStringLiteral("--list"), QStringLiteral("L2022") };
    for (const QStringList& list : { code, QStringList() }) {
        QFile::remove(target);
        EXPECT_EQ(runLedger(QStringList { path } + list + rest), app::Exit::Done);
        QFile file(target);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_TRUE(pages(file.readAll()).join(u' ').contains(QStringLiteral("加强综合监管")));
    }
    EXPECT_THROW(
        runLedger(QStringList { path, QStringLiteral("--list"), QStringLiteral("L9") } + rest),
        app::Usage);
    EXPECT_THROW(
        runLedger(QStringList { path, QStringLiteral("--paper"), QStringLiteral("A5") } + rest),
        app::Usage);
    EXPECT_THROW(runLedger({ path }), app::Usage);
}

} // namespace ui::test
