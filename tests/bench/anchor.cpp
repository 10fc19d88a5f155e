// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/anchor.h"

#include "app/edits.h"
#include "app/workspace.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <random>

namespace bench {

namespace {

QString codeOf(int indicator)
{
    return QStringLiteral("BENCH_%1").arg(indicator, 3, 10, QLatin1Char('0'));
}

// Two decimals, the same on every machine.
double valueOf(std::mt19937_64& random)
{
    return double(random() % 1000000) / 100;
}

template <typename Use> void eachRow(const db::Catalog& catalog, Use use)
{
    std::mt19937_64 random(20221130);
    for (int i = 0; i < indicatorCount; ++i) {
        for (int q = 0; q < quarterCount; ++q) {
            const db::Period period = db::Period::quarter(2014 + q / 4, q % 4 + 1);
            for (const db::RegionId region : catalog.reporting())
                use(i, period, region, valueOf(random));
        }
    }
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error("the benchmark's folder cannot be written");
}

} // namespace

QString scratch(const QString& name)
{
    static const QTemporaryDir folder;
    return folder.filePath(name);
}

std::unique_ptr<db::Store> emptyStore(const QString& path)
{
    auto store = db::Store::create(path);
    app::fillWorkspace(*store, app::WorkspaceKind::Empty);
    db::Change change(*store, { QStringLiteral("Benchmark"), QStringLiteral("facts"), {}, {} });
    db::Source source;
    source.title = QStringLiteral("Benchmark");
    source.kind = QStringLiteral("statistics");
    const db::SourceId id = store->sources().put(change, source);
    for (int i = 0; i < indicatorCount; ++i) {
        db::Indicator indicator;
        indicator.code = codeOf(i);
        indicator.nameZh = indicator.nameEn = indicator.code;
        indicator.unit = QStringLiteral("张");
        indicator.valueType = QStringLiteral("rate");
        indicator.frequency = QStringLiteral("quarterly");
        indicator.aggregation = QStringLiteral("none");
        indicator.xpccRule = QStringLiteral("separate");
        indicator.headline = i < 6 ? i + 1 : 0;
        indicator.source = id;
        store->indicators().put(change, indicator);
    }
    change.commit();
    return store;
}

const QByteArray& canonicalFile()
{
    static const QByteArray csv = [] {
        const auto store = emptyStore(QStringLiteral(":memory:"));
        QByteArray text = "indicator,region,period,basis,value,source_doc\n";
        text.reserve(rowCount * 60);
        eachRow(store->catalog(),
            [&](int indicator, db::Period period, db::RegionId region, double value) {
                text += codeOf(indicator).toUtf8() + ','
                    + store->catalog().region(region)->code.toUtf8() + ',' + period.code().toUtf8()
                    + ",discrete," + QByteArray::number(value, 'f', 2) + ",Benchmark\n";
            });
        return text;
    }();
    return csv;
}

QByteArray idsFile(const db::Store& store, bool bare)
{
    QByteArray text;
    text.reserve(rowCount * 60);
    eachRow(
        store.catalog(), [&](int indicator, db::Period period, db::RegionId region, double value) {
            const auto id = store.catalog().indicatorByCode(codeOf(indicator))->id;
            text += QByteArray::number(qint64(id)) + ",0," + QByteArray::number(period.id()) + ','
                + QByteArray::number(qint64(region)) + ',' + QByteArray::number(value, 'f', 2)
                + (bare ? "\n" : ",0,0,0,0,0,1,,,1,1,1\n");
        });
    return text;
}

QString filledFile()
{
    static const QString path = [] {
        const QString file = scratch(QStringLiteral("filled.mrdb"));
        const auto store = emptyStore(file);
        app::applyImport(*store,
            app::planImport(*store, QStringLiteral("rows.csv"), canonicalFile()),
            { {}, QStringLiteral("facts") });
        db::Change change(*store, { QStringLiteral("Day"), QStringLiteral("facts"), {}, {} });
        change.setSetting(QStringLiteral("default_period"), QStringLiteral("2022Q4"));
        change.setSetting(QStringLiteral("default_indicator"), codeOf(0));
        change.commit();
        return file;
    }();
    return path;
}

double sqliteCommandSeconds(const db::Store& store, Peer peer)
{
    const bool bare = peer == Peer::Bare;
    const QString file = scratch(QStringLiteral("command.db"));
    for (const char* suffix : { "", "-wal", "-shm" })
        QFile::remove(file + QString::fromUtf8(suffix));
    store.backup(file); // the same tables, checks and triggers
    const QString csv = scratch(bare ? QStringLiteral("bare.csv") : QStringLiteral("ids.csv"));
    if (!QFile::exists(csv))
        write(csv, idsFile(store, bare));
    const QByteArray table = bare ? "bare" : "observation";
    const QByteArray script = R"sql(
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = FULL;
        PRAGMA cache_size = -16000;
        CREATE TABLE bare (indicator_id INTEGER NOT NULL,
            basis INTEGER NOT NULL CHECK (basis BETWEEN 0 AND 2), period_id INTEGER NOT NULL,
            region_id INTEGER NOT NULL, value REAL CHECK (value BETWEEN -1e300 AND 1e300),
            PRIMARY KEY (indicator_id, basis, period_id, region_id)) STRICT, WITHOUT ROWID;
)sql" + QByteArray(peer == Peer::TriggerAside ? "DROP TRIGGER observation_insert;\n" : "")
        + ".mode csv\n.import '" + csv.toUtf8() + "' " + table + "\nSELECT count(*) FROM " + table
        + ";\n";
    QElapsedTimer timer;
    timer.start();
    QProcess command;
    command.start(QStringLiteral("sqlite3"), { file });
    if (!command.waitForStarted())
        return -1;
    command.write(script);
    command.closeWriteChannel();
    command.waitForFinished(-1);
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    const QByteArray out = command.readAllStandardOutput().trimmed();
    return out.endsWith(QByteArray::number(rowCount)) ? seconds : -1;
}

} // namespace bench
