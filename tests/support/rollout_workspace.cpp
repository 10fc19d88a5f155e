// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rollout_workspace.h"

#include "tests/support/engines.h"

namespace support {

namespace {

const db::Act setUp { QStringLiteral("set up"), QStringLiteral("window"), {}, {} };

} // namespace

RolloutWorkspace::RolloutWorkspace(const QString& path)
    : store(newStore(path))
{
    db::Change change(*store, setUp);
    change.setSetting(QStringLiteral("as_of"), QStringLiteral("2022-12-31"));
    db::Source cited;
    cited.title = QStringLiteral("Returns");
    cited.kind = QStringLiteral("document");
    source = store->sources().put(change, cited);
    int order = 0;
    const auto region = [&](const char* code, const char* name, std::optional<db::RegionId> parent,
                            bool reporting) {
        db::Region r;
        r.code = QString::fromUtf8(code);
        r.nameZh = r.shortZh = r.nameEn = r.shortEn = QString::fromUtf8(name);
        r.type = r.code == QStringLiteral("000000") ? QStringLiteral("country")
                                                    : QStringLiteral("province");
        r.parent = parent;
        r.sortOrder = order++;
        r.isReporting = reporting;
        r.source = source;
        return store->regions().put(change, r);
    };
    nation = region("000000", "Nation", {}, false);
    north = region("110000", "North 1", nation, true);
    northeast = region("210000", "Northeast 1", nation, true);
    east = region("310000", "East 1", nation, true);
    corps = region("660000", "Corps", nation, true);
    cities = { region("310100", "City a", east, false), region("310200", "City b", east, false),
        region("310300", "City c", east, false) };
    const auto measure = [&](const char* code, const char* listClass, int place) {
        db::Measure m;
        m.code = QString::fromUtf8(code);
        m.titleZh = m.titleEn = m.code;
        m.listClass = QString::fromUtf8(listClass);
        m.sortOrder = place;
        m.source = source;
        return store->measures().put(change, m);
    };
    third = measure("Third", "unclassified", 1);
    first = measure("First", "universal", 2);
    second = measure("Second", "exploratory", 3);
    db::Document d;
    d.code = QStringLiteral("DOC");
    d.kind = QStringLiteral("policy");
    d.titleZh = d.titleEn = QStringLiteral("A document");
    d.source = source;
    document = store->documents().put(change, d);
    change.commit();

    put(first, north, { 2021, 1, 10 }, "none");
    put(first, north, { 2021, 6, 30 }, "issued");
    put(first, northeast, { 2021, 1, 10 }, "none");
    put(first, northeast, { 2021, 5, 1 }, "issued");
    put(first, northeast, { 2022, 2, 10 }, "full");
    put(first, east, { 2021, 1, 10 }, "none");
    put(first, east, { 2021, 3, 31 }, "issued");
    put(first, east, { 2021, 8, 1 }, "full");
    put(first, corps, { 2021, 2, 1 }, "pilot");
    put(second, north, { 2021, 1, 1 }, "na");
    put(second, northeast, { 2021, 2, 1 }, "none");
    put(second, east, { 2021, 1, 10 }, "study");
    put(second, east, { 2021, 4, 1 }, "pilot");
    put(second, east, { 2022, 1, 1 }, "full");
    put(second, east, { 2022, 7, 1 }, "eval");
    put(third, east, { 2022, 3, 1 }, "full");
    put(third, east, { 2022, 9, 1 }, "pilot");
    put(first, cities[0], { 2021, 5, 1 }, "full");
    put(first, cities[1], { 2021, 6, 1 }, "none");
}

void RolloutWorkspace::put(
    db::MeasureId measure, db::RegionId region, QDate from, const char* state)
{
    db::Change change(*store, setUp);
    db::RolloutEntry e;
    e.measure = measure;
    e.region = region;
    e.from = from;
    e.state = QString::fromUtf8(state);
    e.source = source;
    store->measures().put(change, e);
    change.commit();
}

app::RolloutDraft RolloutWorkspace::draft(QDate day, const char* state, const QString& override)
{
    app::RolloutDraft d;
    d.day = day;
    d.state = QString::fromUtf8(state);
    d.evidence.overrideReason = override;
    return d;
}

} // namespace support
