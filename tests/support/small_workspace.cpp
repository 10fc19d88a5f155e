// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/small_workspace.h"

#include "tests/support/engines.h"

namespace support {

namespace {

db::Region region(const QString& code, const QString& name, const QString& type, int order)
{
    db::Region r;
    r.code = code;
    r.gbCode = type == QStringLiteral("province") ? code : QString();
    r.nameZh = r.shortZh = r.nameEn = r.shortEn = name;
    r.type = type;
    r.sortOrder = order;
    r.isReporting = order > 0;
    return r;
}

db::Indicator indicator(const QString& code)
{
    db::Indicator i;
    i.code = i.nameZh = i.nameEn = code;
    i.unit = QStringLiteral("张");
    i.valueType = QStringLiteral("rate");
    i.frequency = QStringLiteral("annual");
    i.aggregation = QStringLiteral("none");
    i.xpccRule = QStringLiteral("separate");
    return i;
}

} // namespace

SmallWorkspace::SmallWorkspace(const QString& path)
    : store(newStore(path))
{
    db::Change change(*store, act(QStringLiteral("set up")));
    db::Source source;
    source.title = QStringLiteral("Yearbook");
    source.kind = QStringLiteral("statistics");
    yearbook = store->sources().put(change, source);
    source.title = QStringLiteral("Bulletin");
    bulletin = store->sources().put(change, source);
    const auto add = [&](const char* code, const char* name, const char* type, int order) {
        db::Region r = region(
            QString::fromUtf8(code), QString::fromUtf8(name), QString::fromUtf8(type), order);
        r.source = yearbook;
        return store->regions().put(change, r);
    };
    nation = add("000000", "Nation", "country", 0);
    beijing = add("110000", "北京市", "province", 1);
    xinjiang = add("650000", "Xinjiang", "province", 2);
    corps = add("660000", "XPCC", "production_corps", 3);
    db::Indicator i = indicator(QStringLiteral("BEDS"));
    i.source = yearbook;
    beds = store->indicators().put(change, i);
    i = indicator(QStringLiteral("NURSES"));
    i.source = yearbook;
    nurses = store->indicators().put(change, i);
    change.commit();
}

db::Act SmallWorkspace::act(const QString& label)
{
    return { label, QStringLiteral("window"), {}, {} };
}

db::CellKey SmallWorkspace::cell(db::RegionId region, int year) const
{
    return { beds, db::Basis::Discrete, db::Period::year(year), region };
}

db::Observation SmallWorkspace::value(db::RegionId region, int year, double number) const
{
    db::Observation o;
    o.key = cell(region, year);
    o.value = number;
    o.source = yearbook;
    return o;
}

db::Observation SmallWorkspace::missing(db::RegionId region, int year, db::Missing reason) const
{
    db::Observation o = value(region, year, 0);
    o.value.reset();
    o.missing = reason;
    return o;
}

db::BatchId SmallWorkspace::put(const std::vector<db::Observation>& rows)
{
    db::Change change(*store, act());
    store->observations().put(change, rows);
    change.commit();
    return change.batch();
}

db::BatchId SmallWorkspace::remove(const db::CellKey& key)
{
    db::Change change(*store, act());
    store->observations().remove(change, key);
    change.commit();
    return change.batch();
}

db::BatchId SmallWorkspace::putClaim(const db::Observation& claim)
{
    db::Change change(*store, act());
    store->observations().putClaim(change, claim);
    change.commit();
    return change.batch();
}

db::BatchId SmallWorkspace::undo(db::BatchId batch)
{
    db::Change change(*store, { QStringLiteral("undo"), QStringLiteral("undo"), {}, batch });
    store->journal().undo(change, batch);
    change.commit();
    return change.batch();
}

std::vector<db::Observation> SmallWorkspace::months(int years) const
{
    std::vector<db::Observation> rows;
    for (int month = 0; month < years * 12; ++month) {
        for (const db::RegionId where : { nation, beijing, xinjiang, corps }) {
            db::Observation o = value(where, 2000, 0.1 * month + double(qint64(where)));
            o.key.period = db::Period::month(1950 + month / 12, month % 12 + 1);
            rows.push_back(o);
        }
    }
    return rows;
}

} // namespace support
