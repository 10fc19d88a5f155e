// SPDX-License-Identifier: GPL-3.0-or-later
// Centres and pilots as they are listed: what is counted apart, what a row leaves out, what a
// region narrows to, how a table leaves for a spreadsheet.
#include "app/charts/project_charts.h"
#include "app/ledger/project_list.h"
#include "app/ledger/task_edits.h"
#include "tests/support/small_workspace.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace app {

namespace {

class ProjectLists : public testing::Test
{
protected:
    ProjectLists()
    {
        db::Change change(*w.store, support::SmallWorkspace::act());
        int column = 1;
        for (const db::RegionId id : { w.beijing, w.xinjiang, w.corps }) {
            db::Region region = *w.store->catalog().region(id);
            region.tileRow = 1;
            region.tileColumn = column++;
            region.parent = id == w.corps ? w.xinjiang : w.nation;
            w.store->regions().put(change, region);
        }
        db::Region city = *w.store->catalog().region(w.beijing);
        city.id = {};
        city.code = QStringLiteral("660100");
        city.gbCode.clear();
        city.nameZh = QStringLiteral("石河子市");
        city.nameEn = QStringLiteral("Shihezi City");
        city.shortEn = QStringLiteral("Shihezi");
        city.parent = w.corps;
        city.isReporting = false;
        w.store->regions().put(change, city);
        change.commit();
        add({ {}, "NR01", "nrmc", "甲中心", "Centre A", w.beijing, "北京市", "1", "2020",
            "approved", "children", "Output A", "Host A", "", "", "", "named", "", {}, "-40%" });
        add({ {}, "NR02", "nrmc", "", "Centre B", w.xinjiang, "", "2", "", "coached", "", "", "",
            "", "", "", "named", "by plane", {}, "" });
        add({ {}, "NR03", "nrmc", "丙中心", "", w.corps, "shihezi", "", "", "", "", "", "", "", "",
            "", "named", "", {}, "" });
        add({ {}, "NB10", "nrmc_batch", "第一批", "Batch 1", w.nation, "", "1", "", "", "", "", "",
            "", "", "10", "count_only", "", {}, "" });
        add({ {}, "HP01", "hq_hospital_pilot", "试点医院", "Pilot hospitals", w.nation, "", "",
            "2022", "pilot", "", "", "", "", "", "14", "count_derived", "", {}, "" });
    }
    struct Row
    {
        db::ProjectId id;
        const char* code;
        const char* kind;
        const char* nameZh;
        const char* nameEn;
        db::RegionId region;
        const char* place;
        const char* batch;
        const char* year;
        const char* status;
        const char* specialty;
        const char* output;
        const char* host;
        const char* beds;
        const char* investment;
        const char* count;
        const char* completeness;
        const char* note;
        db::SourceId source;
        const char* outflow;
    };
    void add(const Row& r)
    {
        const auto text = [](const char* s) { return QString::fromUtf8(s); };
        saveProject(*w.store,
            { r.id, text(r.code), text(r.kind), text(r.nameZh), text(r.nameEn), r.region,
                text(r.place), text(r.batch), text(r.year), text(r.status), text(r.specialty),
                text(r.output), text(r.host), text(r.beds), text(r.investment), text(r.count),
                text(r.completeness), text(r.note), r.source, text(r.outflow) });
    }
    ProjectList list(const char* kind = "", db::RegionId region = {}) const
    {
        return projectList(*w.store, QString::fromUtf8(kind), region);
    }
    static std::string codes(const ProjectList& list)
    {
        QStringList codes;
        for (const ProjectRow& row : list.rows)
            codes.append(row.project.code);
        return codes.join(u' ').toStdString();
    }
    static const ProjectKind& kind(const ProjectList& list, const char* kind)
    {
        return *std::ranges::find(list.kinds, QString::fromUtf8(kind), &ProjectKind::kind);
    }

    support::SmallWorkspace w;
};

TEST_F(ProjectLists, CountsNamesAndNumbersApart)
{
    const ProjectList all = list();
    EXPECT_EQ(codes(all), "NR01 NR02 NR03 NB10 HP01");
    EXPECT_EQ(all.kinds.front().kind, QString());
    EXPECT_EQ(all.kinds.front().named, 3);
    EXPECT_EQ(all.kinds.front().stated.size(), 2);
    EXPECT_EQ(kind(all, "nrmc").named, 3);
    EXPECT_TRUE(kind(all, "nrmc").stated.isEmpty());
    EXPECT_EQ(kind(all, "hq_hospital_pilot").named, 0);
    EXPECT_EQ(
        kind(all, "hq_hospital_pilot").stated, QStringList(QStringLiteral("Pilot hospitals: 14")));
    EXPECT_EQ(kind(all, "county_pilot").named, 0); // a kind without rows is there as well
}

TEST_F(ProjectLists, KeepsToAKindAndToARegionWithWhatLiesBelowIt)
{
    EXPECT_EQ(codes(list("nrmc_batch")), "NB10");
    EXPECT_EQ(codes(list("", w.nation)), "NR01 NR02 NR03 NB10 HP01");
    EXPECT_EQ(codes(list("", w.beijing)), "NR01");
    const ProjectList xinjiang = list("nrmc", w.xinjiang);
    EXPECT_EQ(codes(xinjiang), "NR02 NR03"); // the corps lies in Xinjiang
    EXPECT_EQ(kind(xinjiang, "nrmc").named, 2);
    EXPECT_EQ(kind(xinjiang, "nrmc_batch").stated.size(), 0);
    EXPECT_EQ(codes(list("", db::RegionId { 999 })), "NR01 NR02 NR03 NB10 HP01");
}

TEST_F(ProjectLists, SaysWhatARowLeavesOutOfWhatItsKindStates)
{
    const ProjectList all = list();
    const auto gaps
        = [&](std::size_t row) { return all.rows[row].cell(ProjectColumn::Gaps).toStdString(); };
    EXPECT_EQ(gaps(0), "not stated: Place"); // the city of another row
    EXPECT_EQ(gaps(1),
        "not stated: Place, Year, Specialty, Output hospital, Host hospital, Effect on outflow");
    EXPECT_EQ(gaps(3), "10, not named in the source");
    EXPECT_EQ(gaps(4), "14 (derived), not named in the source");
}

TEST_F(ProjectLists, CallsAPlaceByTheNameOfTheRegionItIs)
{
    const ProjectList all = list("nrmc");
    EXPECT_EQ(all.rows[0].cell(ProjectColumn::Region), QStringLiteral("北京市"));
    EXPECT_EQ(all.rows[0].cell(ProjectColumn::Place), QString()); // the region itself
    EXPECT_EQ(all.rows[2].cell(ProjectColumn::Place), QStringLiteral("Shihezi City"));
}

TEST_F(ProjectLists, ShowsTheColumnsInWhichSomethingStands)
{
    QStringList words;
    for (const ProjectColumn column : columnsInUse(list("hq_hospital_pilot").rows))
        words.append(projectColumnText(column));
    EXPECT_EQ(words.join(u' '), QStringLiteral("Name Province Year Status Gaps"));
    EXPECT_EQ(columnsInUse({}).size(), 2U);
}

TEST_F(ProjectLists, ProposesTheNextCodeOfAKind)
{
    EXPECT_EQ(nextProjectCode(*w.store, QStringLiteral("nrmc")), QStringLiteral("NR04"));
    EXPECT_EQ(nextProjectCode(*w.store, QStringLiteral("nrmc_batch")), QStringLiteral("NB11"));
    EXPECT_EQ(nextProjectCode(*w.store, QStringLiteral("county_pilot")), QStringLiteral("P01"));
}

TEST_F(ProjectLists, LeavesForASpreadsheetAsItIsShown)
{
    const ProjectList batches = list("nrmc_batch");
    const QByteArray csv
        = projectCsv(*w.store, QStringLiteral("Title"), batches.rows, columnsInUse(batches.rows));
    const QString person = w.store->sources().find(batches.rows[0].project.source)->title;
    EXPECT_EQ(csv.toStdString(),
        ("\xEF\xBB\xBFTitle\r\nCode,Kind,Name,Province,Batch,Gaps,Number stated,Source\r\n"
         "NB10,\"National regional medical centres, by batch\",Batch 1,Nation,1,"
         "\"10, not named in the source\",10,"
            + person.toUtf8() + "\r\n")
            .toStdString());
}

TEST_F(ProjectLists, TheMapOfAKindCountsThatKindOnly)
{
    const db::Filter filter { w.nation, {}, {}, {} };
    const auto named = [&](const char* kind) {
        const ChartData data = projectsByProvince(*w.store, filter, QString::fromUtf8(kind));
        int sum = 0;
        for (const Tile& tile : std::get<TileMap>(data.body).tiles)
            sum += int(tile.figure.number.value_or(0));
        return sum;
    };
    EXPECT_EQ(named("nrmc"), 3);
    EXPECT_EQ(named(""), 3);
    EXPECT_EQ(named("price_pilot"), 0);
    EXPECT_FALSE(
        projectsByProvince(*w.store, filter, QStringLiteral("hq_hospital_pilot")).empty.isEmpty());
}

TEST_F(ProjectLists, AFaultIsSaidBeforeSavingAndSavingRefusesIt)
{
    db::Project p = list("nrmc").rows[0].project;
    EXPECT_EQ(projectFault(*w.store, p), QString());
    p.completeness = QStringLiteral("count_only");
    EXPECT_EQ(projectFault(*w.store, p),
        QStringLiteral("A row that stands for a number needs the number."));
    EXPECT_THROW(saveProject(*w.store, p), Error);
    p.code = QStringLiteral("NR02");
    EXPECT_FALSE(projectFault(*w.store, p).isEmpty());
}

} // namespace

} // namespace app
