// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/canonical.h"
#include "app/exchange/import.h"
#include "db/store.h"

#include "tests/app/exchange_catalog.h"
#include "tests/support/engines.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace {

using app::ImportPlan;
using app::planImport;
using app::RowEffect;

const QByteArray header("indicator,region,period,basis,value,status,comment,source_doc\n");

class Import : public testing::Test
{
protected:
    void SetUp() override
    {
        store = support::newStore();
        db::Change change(*store, act());
        db::Source source;
        source.title = QStringLiteral("Facts");
        source.kind = QStringLiteral("statistics");
        const auto id = store->sources().put(change, source);
        for (db::Region region : testing::exchangeRegions()) {
            region.source = id;
            store->regions().put(change, region);
        }
        for (db::Indicator indicator : testing::exchangeIndicators()) {
            indicator.source = id;
            store->indicators().put(change, indicator);
        }
        change.commit();
    }
    static db::Act act() { return { QStringLiteral("test"), QStringLiteral("import"), {}, {} }; }

    ImportPlan plan(const QByteArray& text)
    {
        return planImport(*store, QStringLiteral("folder/table.csv"), text);
    }
    // Accepts new rows and details, keeps claims and conflicts beside them.
    void apply(const ImportPlan& plan)
    {
        db::Change change(*store, act());
        std::vector<db::SourceId> sources;
        for (const db::Source& source : plan.sources)
            sources.push_back(store->sources().put(change, source));
        std::vector<db::IndicatorId> indicators;
        for (db::Indicator indicator : plan.newIndicators) {
            indicator.source = sources.at(0);
            indicators.push_back(store->indicators().put(change, indicator));
        }
        std::vector<db::Observation> accepted;
        std::vector<db::Observation> claims;
        for (const auto& row : plan.rows) {
            db::Observation o = row.observation;
            if (qint64(o.key.indicator) < 0)
                o.key.indicator = indicators.at(size_t(-qint64(o.key.indicator) - 1));
            o.source = row.source >= 0 ? sources.at(size_t(row.source)) : fileSource(change);
            if (row.effect == RowEffect::New || row.effect == RowEffect::Detail)
                accepted.push_back(o);
            else if (row.effect != RowEffect::Same)
                claims.push_back(o);
        }
        store->observations().put(change, accepted);
        for (const auto& claim : claims)
            store->observations().putClaim(change, claim);
        change.commit();
    }
    db::SourceId fileSource(db::Change& change)
    {
        db::Source source;
        source.title = QStringLiteral("table.csv");
        source.kind = QStringLiteral("file");
        return store->sources().put(change, source);
    }
    static std::string effects(const ImportPlan& plan)
    {
        std::string text;
        for (const auto& row : plan.rows)
            text += "NSDCX"[int(row.effect)];
        return text;
    }
    static std::string codes(const ImportPlan& plan)
    {
        std::string text;
        for (const auto& f : plan.findings) {
            EXPECT_FALSE(f.message.isEmpty());
            text += f.code.toStdString() + " " + std::to_string(f.row) + "\n";
        }
        return text;
    }
    std::unique_ptr<db::Store> store;
};

TEST_F(Import, aSecondReadingChangesNothing)
{
    const QByteArray text = header
        + "BEDS_TOTAL,110000,2024,discrete,130000,A,,Yearbook\n"
          "BEDS_TOTAL,110000,2023,discrete,,O,[missing=not-due],Yearbook\n"
          "BEDS_TOTAL,120000,2024,discrete,0,P,[qualifier=>=] from the press,Press\n"
          "BEDS_TOTAL,140000,2024,discrete,7,,,\n";
    const auto first = plan(text);
    EXPECT_EQ(effects(first), "NNNN");
    EXPECT_EQ(codes(first), "");
    EXPECT_TRUE(first.acceptable());
    EXPECT_EQ(first.sha256.size(), 32);
    apply(first);
    const auto second = plan(text);
    EXPECT_EQ(effects(second), "SSSS");
    EXPECT_EQ(codes(second), "");
}

TEST_F(Import, sortsRowsByTheirEffect)
{
    apply(plan(header
        + "BEDS_TOTAL,110000,2024,discrete,5,A,,Yearbook\n"
          "BEDS_TOTAL,120000,2024,discrete,6,A,kept note,Yearbook\n"
          "BEDS_TOTAL,140000,2024,discrete,,O,,Yearbook\n"));
    const QByteArray text = header
        + "BEDS_TOTAL,110000,2024,discrete,5,A,,Press\n" // agrees
          "BEDS_TOTAL,120000,2024,discrete,6,P,,Yearbook\n" // only the status changes
          "BEDS_TOTAL,140000,2024,discrete,9,A,,Yearbook\n" // fills a gap
          "BEDS_TOTAL,110000,2023,discrete,4,A,,Yearbook\n"; // new
    const auto again = plan(text);
    EXPECT_EQ(effects(again), "CDNN");
    EXPECT_EQ(again.rows[1].observation.note, QStringLiteral("kept note"));
    apply(again);
    EXPECT_EQ(effects(plan(text)), "SSSS");
}

TEST_F(Import, aConflictIsToBeDecidedOnce)
{
    apply(plan(header + "BEDS_TOTAL,110000,2024,discrete,5,A,,Yearbook\n"));
    const QByteArray text = header + "BEDS_TOTAL,110000,2024,discrete,6,A,,Press\n";
    const auto conflict = plan(text);
    EXPECT_EQ(effects(conflict), "X");
    EXPECT_EQ(conflict.rows[0].accepted, 5.0);
    EXPECT_EQ(codes(conflict), "C201 2\n");
    EXPECT_EQ(conflict.findings[0].file, QStringLiteral("table.csv"));
    EXPECT_TRUE(conflict.findings[0].message.contains(QStringLiteral("Yearbook")));
    EXPECT_TRUE(conflict.findings[0].message.contains(QStringLiteral("Press")));
    EXPECT_TRUE(conflict.acceptable());
    apply(conflict); // the accepted value stays, the other is kept beside it
    const auto after = plan(text);
    EXPECT_EQ(effects(after), "S");
    EXPECT_EQ(codes(after), "");
}

TEST_F(Import, theBetterOfSeveralSourcesInAFileIsTaken)
{
    const QByteArray text = header
        + "BEDS_TOTAL,110000,2024,discrete,1,E,,Estimate\n"
          "BEDS_TOTAL,110000,2024,discrete,2,A,,Yearbook\n"
          "BEDS_TOTAL,110000,2024,discrete,3,A,,Press\n"
          "BEDS_TOTAL,110000,2024,discrete,2,P,,Flash\n";
    const auto first = plan(text);
    EXPECT_EQ(effects(first), "CNCC");
    EXPECT_EQ(codes(first), "C202 2\nC202 4\n");
    apply(first);
    const auto again = plan(text);
    EXPECT_EQ(effects(again), "SSSS");
    EXPECT_EQ(codes(again), "");
}

TEST_F(Import, repeatedRowsAreDroppedOrRefused)
{
    const auto read = plan(header
        + "BEDS_TOTAL,110000,2024,discrete,1,A,,Yearbook\n"
          "BEDS_TOTAL,110000,2024,discrete,1.0,A,,Yearbook\n"
          "BEDS_TOTAL,120000,2024,discrete,1,A,,\n"
          "BEDS_TOTAL,120000,2024,discrete,2,A,,\n");
    EXPECT_EQ(effects(read), "NN");
    EXPECT_EQ(codes(read), "I301 3\nE210 5\n");
    EXPECT_FALSE(read.acceptable());
}

TEST_F(Import, bureauFilesMakeTheirIndicatorOnce)
{
    const QString path = QStringLiteral(TEST_DATA "/statistics_bureau_year.csv");
    const auto first = planImport(*store, path);
    EXPECT_EQ(first.format, app::FileFormat::StatisticsBureau);
    EXPECT_EQ(first.encoding, QStringLiteral("GB18030"));
    EXPECT_EQ(effects(first), "NNNNN");
    EXPECT_EQ(first.newIndicators.size(), 1u);
    apply(first);
    const auto second = planImport(*store, path);
    EXPECT_TRUE(second.newIndicators.empty());
    EXPECT_EQ(effects(second), "SSSSS");
    EXPECT_EQ(codes(second), "");
}

TEST_F(Import, recognisesListsAndRefusesTheUnknown)
{
    EXPECT_EQ(plan("doc_id,title\nD1,x\n").format, app::FileFormat::List);
    EXPECT_EQ(
        plan("measure,region,period,state\nM1,110000,2024,full\n").format, app::FileFormat::List);
    const auto unknown = plan("name,colour\na,red\n");
    EXPECT_EQ(unknown.format, app::FileFormat::Unknown);
    EXPECT_EQ(codes(unknown), "E207 1\n");
    EXPECT_TRUE(unknown.readable);
    EXPECT_FALSE(unknown.acceptable());
    EXPECT_EQ(codes(plan(header)), "I306 0\n");
}

TEST_F(Import, saysWhyAFileCannotBeRead)
{
    QTemporaryDir folder;
    const auto write = [&](const QByteArray& bytes) {
        QFile file(folder.filePath(QStringLiteral("a.csv")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    };
    for (const QString& path : { folder.path(), folder.filePath(QStringLiteral("none.csv")) }) {
        const auto read = planImport(*store, path);
        EXPECT_FALSE(read.readable);
        EXPECT_EQ(codes(read), "E204 0\n");
    }
    EXPECT_EQ(codes(planImport(*store, write({}))), "E203 0\n");
    EXPECT_EQ(codes(planImport(*store, write("\n\n"))), "E203 0\n");
    EXPECT_EQ(codes(planImport(*store, write("PK\x03\x04"))), "E201 0\n");
    EXPECT_EQ(codes(planImport(*store, write(header + "\"open\n"))), "E209 2\n");
    EXPECT_EQ(codes(planImport(*store, write(header + QByteArray(9 << 20, 'x')))), "E205 2\n");
    EXPECT_FALSE(planImport(*store, write(QByteArray("a,b\0", 4))).readable);
}

TEST_F(Import, marksDemonstrationData)
{
    EXPECT_TRUE(
        plan(header + "BEDS_TOTAL,110000,2024,discrete,1,A,,演示数据：床位\n").demonstration);
    EXPECT_FALSE(plan(header + "BEDS_TOTAL,110000,2024,discrete,1,A,,Yearbook\n").demonstration);
}

} // namespace
