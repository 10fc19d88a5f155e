// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/field.h"

#include "app/edits.h"
#include "tests/bench/anchor.h"
#include "tests/support/raw_database.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <memory>
#include <random>

namespace bench {

namespace {

double seconds(const QElapsedTimer& timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

struct Made
{
    explicit Made(Field field)
        : place(field.engine)
    {
    }
    support::NewPlace place;
    double seconds = 0;
};

db::Period quarter(int number)
{
    return db::Period::quarter(2014 + number / 4, number % 4 + 1);
}

// A hundred counties below every region that reports.
void putCounties(db::Store& store)
{
    db::Change change(store, { QStringLiteral("Counties"), QStringLiteral("facts"), {}, {} });
    const std::vector<db::RegionId> above = store.catalog().reporting();
    const int each = countyCount / int(above.size());
    for (const db::RegionId id : above) {
        const db::Region parent = *store.catalog().region(id);
        for (int i = 0; i < each; ++i) {
            db::Region county;
            county.code = QString::number(parent.code.left(2).toInt() * 10000 + 9000 + i);
            county.gbCode = county.code;
            county.nameZh = county.shortZh = parent.shortZh + QString::number(i) + u'县';
            county.nameEn = county.shortEn = parent.shortEn + u' ' + QString::number(i);
            county.type = QStringLiteral("county");
            county.parent = id;
            county.sortOrder = parent.sortOrder * 1000 + i;
            county.source = parent.source;
            store.regions().put(change, county);
        }
    }
    change.commit();
}

// An act an indicator, in the order of the key; the regions that report are in it as well.
double fillAll(db::Store& store)
{
    std::vector<db::RegionId> regions;
    for (const db::Region& region : store.catalog().regions()) {
        if (region.isReporting || region.type == QStringLiteral("county"))
            regions.push_back(region.id);
    }
    std::ranges::sort(regions);
    const db::SourceId source = store.sources().all().front().id;
    std::mt19937_64 random(20221130);
    double spent = 0;
    for (const db::Indicator& indicator : store.catalog().indicators()) {
        if (!indicator.code.startsWith(QStringLiteral("BENCH")))
            continue;
        std::vector<db::Observation> rows;
        rows.reserve(regions.size() * quarterCount);
        for (int q = 0; q < quarterCount; ++q) {
            for (const db::RegionId region : regions) {
                db::Observation& o = rows.emplace_back();
                o.key = { indicator.id, db::Basis::Discrete, quarter(q), region };
                o.value = double(random() % 1000000) / 100;
                o.source = source;
            }
        }
        QElapsedTimer timer;
        timer.start();
        db::Change change(store,
            { QStringLiteral("Import %1").arg(indicator.code), QStringLiteral("import"), {}, {} },
            true);
        for (db::Observation& row : rows)
            row.batch = change.batch();
        store.observations().put(change, rows);
        change.commit();
        spent += seconds(timer);
    }
    return spent;
}

double importFile(db::Store& store)
{
    QElapsedTimer timer;
    timer.start();
    app::applyImport(store, app::planImport(store, QStringLiteral("rows.csv"), canonicalFile()),
        { {}, QStringLiteral("facts") });
    return seconds(timer);
}

const Made& made(Field field)
{
    support::addressOf(QStringLiteral("postgres")); // the server: gone after the places on it
    static std::map<Field, std::unique_ptr<Made>> all;
    std::unique_ptr<Made>& one = all[field];
    if (one)
        return *one;
    one = std::make_unique<Made>(field);
    const auto store = emptyStore(one->place.path());
    if (field.large)
        putCounties(*store);
    one->seconds = field.large ? fillAll(*store) : importFile(*store);
    db::Change change(*store, { QStringLiteral("Day"), QStringLiteral("facts"), {}, {} });
    change.setSetting(QStringLiteral("default_period"), QStringLiteral("2022Q4"));
    change.setSetting(QStringLiteral("default_indicator"), QStringLiteral("BENCH_000"));
    change.commit();
    return *one;
}

} // namespace

QString filled(Field field)
{
    return made(field).place.path();
}

std::unique_ptr<db::Store> opened(Field field)
{
    return std::move(db::Store::open(filled(field)).store);
}

double fillSeconds(Field field)
{
    return made(field).seconds;
}

double megabytes(Field field)
{
    const QString path = filled(field);
    if (field.engine == support::Engine::Sqlite)
        return double(QFileInfo(path).size() + QFileInfo(path + QStringLiteral("-wal")).size())
            / 1e6;
    return support::RawDatabase(path)
               .value("SELECT pg_database_size(current_database())")
               .toDouble()
        / 1e6;
}

double importSeconds(support::Engine engine)
{
    const support::NewPlace place(engine);
    return importFile(*emptyStore(place.path()));
}

} // namespace bench
