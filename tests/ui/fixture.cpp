// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fixture.h"

#include "tests/support/engines.h"

namespace ui::test {

namespace {

template <typename T> Page* create(Session& session, QWidget* parent)
{
    return new T(session, parent);
}

const PageSpec specs[] = {
    { "overview", "Overview", "overview", create<CountingPage> },
    { "province", "Regions", "province", create<CountingPage> },
    { "documents", "Documents", "documents", create<CountingPage> },
};

db::Region region(
    const char* code, const char16_t* zh, const char* en, const char* group, int order)
{
    db::Region region;
    region.code = QLatin1String(code);
    region.letters = QString::fromLatin1(en).left(2).toUpper();
    region.nameZh = QString::fromUtf16(zh);
    region.shortZh = region.nameZh.left(2);
    region.nameEn = QLatin1String(en);
    region.shortEn = region.nameEn;
    region.econGroup = QLatin1String(group);
    region.type = QStringLiteral("province");
    region.sortOrder = order;
    region.isReporting = order > 0;
    return region;
}

db::Indicator indicator(const char* code, const char16_t* zh, const char* en)
{
    db::Indicator indicator;
    indicator.code = QLatin1String(code);
    indicator.nameZh = QString::fromUtf16(zh);
    indicator.nameEn = QLatin1String(en);
    indicator.theme = QStringLiteral("resources");
    indicator.unit = QStringLiteral("张");
    indicator.valueType = QStringLiteral("rate");
    indicator.frequency = QStringLiteral("annual");
    indicator.aggregation = QStringLiteral("none");
    indicator.level = QStringLiteral("province");
    indicator.xpccRule = QStringLiteral("unknown");
    indicator.classLimits = { 50, 60, 70 };
    return indicator;
}

} // namespace

void CountingPage::load(const db::Filter& filter)
{
    ++loads;
    last = filter;
    if (!failure.isEmpty())
        throw db::Error(failure, QStringLiteral("technical words"));
}

std::span<const PageSpec> countingPages()
{
    return specs;
}

std::unique_ptr<db::Store> sampleStore(const QString& path)
{
    std::unique_ptr<db::Store> store = support::newStore(path);
    db::Change change(*store, { QStringLiteral("Sample"), QStringLiteral("window"), {}, {} });
    db::Source source;
    source.title = QStringLiteral("Sample");
    source.kind = QStringLiteral("statistics");
    const db::SourceId sourceId = store->sources().put(change, source);
    std::vector<db::RegionId> regions;
    for (db::Region row : { region("000000", u"全国", "China", "", 0),
             region("110000", u"北京市", "Beijing", "east", 1),
             region("350000", u"福建省", "Fujian", "east", 2),
             region("660000", u"兵团", "XPCC", "west", 3) }) {
        row.source = sourceId;
        regions.push_back(store->regions().put(change, row));
    }
    std::vector<db::Observation> rows;
    for (db::Indicator row : { indicator("NBS.BEDS", u"每万人口床位数", "Beds per 10 000 people"),
             indicator("NBS.GP", u"全科医生数", "General practitioners") }) {
        row.source = sourceId;
        const db::IndicatorId id = store->indicators().put(change, row);
        for (int year = 2020; year <= 2022; ++year) {
            for (const db::RegionId where : regions) {
                db::Observation observation;
                observation.key = { id, db::Basis::Discrete, db::Period::year(year), where };
                observation.value = year - 1960;
                observation.source = sourceId;
                rows.push_back(observation);
            }
        }
    }
    store->observations().put(change, rows);
    change.commit();
    return store;
}

} // namespace ui::test
