// SPDX-License-Identifier: GPL-3.0-or-later
// Many rows at once through SQLite's own interface: series and the cube.
#include "db/engine/region_runs.h"
#include "db/engine/sqlite.h"
#include "db/engine/sqlite_native.h"
#include "db/error.h"

#include <QSqlDatabase>

#include <sqlite3.h>

#include <limits>

namespace db::engine::sqlite {

namespace {

// Calls use(statement, key) for each row; the first four columns are the key.
template <typename Use> void eachRow(sqlite3* handle, sqlite3_stmt* s, Use use)
{
    int rc = SQLITE_OK;
    while ((rc = sqlite3_step(s)) == SQLITE_ROW) {
        const auto period = Period::fromId(sqlite3_column_int64(s, 2));
        if (!period)
            throw Error(unreadable(), QStringLiteral("period %1").arg(sqlite3_column_int64(s, 2)));
        use(s,
            CellKey { IndicatorId { sqlite3_column_int64(s, 0) }, Basis(sqlite3_column_int(s, 1)),
                *period, RegionId { sqlite3_column_int64(s, 3) } });
    }
    if (rc != SQLITE_DONE)
        failNative(handle, unreadable());
}

std::optional<double> realAt(sqlite3_stmt* s, int column)
{
    return sqlite3_column_type(s, column) == SQLITE_NULL
        ? std::nullopt
        : std::optional(sqlite3_column_double(s, column));
}

QString textAt(sqlite3_stmt* s, int column)
{
    if (sqlite3_column_type(s, column) == SQLITE_NULL)
        return {};
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(s, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(s, column));
}

} // namespace

std::vector<Observation> readSeries(const QSqlDatabase& db, IndicatorId indicator, Basis basis)
{
    sqlite3* handle = native(db);
    const Statement statement = prepared(handle, R"sql(
        SELECT indicator_id, basis, period_id, region_id, value, missing, qualifier, status,
            confidentiality, numerator, denominator, note, explanation, source_id, batch_id,
            version
        FROM observation
        WHERE indicator_id = ? AND basis = ?
        ORDER BY period_id, region_id)sql",
        unreadable());
    sqlite3_bind_int64(statement.get(), 1, qint64(indicator));
    sqlite3_bind_int(statement.get(), 2, int(basis));
    std::vector<Observation> rows;
    eachRow(handle, statement.get(), [&](sqlite3_stmt* s, const CellKey& key) {
        Observation& o = rows.emplace_back();
        o.key = key;
        o.value = realAt(s, 4);
        o.missing = Missing(sqlite3_column_int(s, 5));
        o.qualifier = Qualifier(sqlite3_column_int(s, 6));
        o.status = ValueStatus(sqlite3_column_int(s, 7));
        o.confidentiality = Confidentiality(sqlite3_column_int(s, 8));
        o.numerator = realAt(s, 9);
        o.denominator = realAt(s, 10);
        o.note = textAt(s, 11);
        o.explanation = textAt(s, 12);
        o.source = SourceId { sqlite3_column_int64(s, 13) };
        o.batch = BatchId { sqlite3_column_int64(s, 14) };
        o.version = sqlite3_column_int64(s, 15);
    });
    return rows;
}

namespace {

CubeCell cubeCell(sqlite3_stmt* s)
{
    CubeCell cell;
    cell.present = true;
    cell.value = sqlite3_column_double(s, 4);
    cell.missing = Missing(sqlite3_column_int(s, 5));
    cell.qualifier = Qualifier(sqlite3_column_int(s, 6));
    cell.status = ValueStatus(sqlite3_column_int(s, 7));
    return cell;
}

// One look at the file for many statements: the file is locked and looked over once.
class Look
{
public:
    explicit Look(sqlite3* handle)
        : m_handle(sqlite3_get_autocommit(handle) != 0 ? handle : nullptr)
    {
        if (m_handle && sqlite3_exec(m_handle, "BEGIN", nullptr, nullptr, nullptr) != SQLITE_OK)
            failNative(m_handle, unreadable());
    }
    ~Look()
    {
        if (m_handle)
            sqlite3_exec(m_handle, "COMMIT", nullptr, nullptr, nullptr);
    }
    Look(const Look&) = delete;
    Look& operator=(const Look&) = delete;

private:
    sqlite3* m_handle; // null within a transaction
};

// Some rows of one period of one indicator: those of the regions between two ids.
class PeriodReader
{
public:
    explicit PeriodReader(sqlite3* handle)
        : m_handle(handle)
        , m_statement(prepared(handle, R"sql(
            SELECT indicator_id, basis, period_id, region_id, value, missing, qualifier, status
            FROM observation
            WHERE indicator_id = ? AND basis = ? AND period_id = ? AND region_id BETWEEN ? AND ?
            )sql",
              unreadable()))
    {
    }
    void read(IndicatorId indicator, Basis basis, qint64 period, qint64 first, qint64 last,
        const Cube::Use& use) const
    {
        sqlite3_stmt* s = m_statement.get();
        sqlite3_reset(s);
        sqlite3_bind_int64(s, 1, qint64(indicator));
        sqlite3_bind_int(s, 2, int(basis));
        sqlite3_bind_int64(s, 3, period);
        sqlite3_bind_int64(s, 4, first);
        sqlite3_bind_int64(s, 5, last);
        eachRow(
            m_handle, s, [&](sqlite3_stmt* row, const CellKey& key) { use(key, cubeCell(row)); });
    }

private:
    sqlite3* m_handle;
    Statement m_statement;
};

void loadEverything(sqlite3* handle, Cube& cube)
{
    const Statement values = prepared(handle, R"sql(
        SELECT indicator_id, basis, period_id, region_id, value, missing, qualifier, status
        FROM observation
        ORDER BY indicator_id, basis, period_id, region_id)sql",
        unreadable());
    eachRow(handle, values.get(),
        [&](sqlite3_stmt* s, const CellKey& key) { cube.put(key, cubeCell(s)); });
}

// Every period there is by a descent each, and in each the regions that are held by a walk along
// the key: of most rows nothing is read.
void loadHeld(sqlite3* handle, Cube& cube)
{
    const Statement next = prepared(handle, R"sql(
        SELECT indicator_id, basis, period_id
        FROM observation
        WHERE (indicator_id, basis, period_id, region_id) > (?, ?, ?, 9223372036854775807)
        ORDER BY indicator_id, basis, period_id, region_id
        LIMIT 1)sql",
        unreadable());
    const PeriodReader reader(handle);
    const auto runs = regionRuns(cube.regions());
    const Cube::Use put = [&](const CellKey& key, const CubeCell& cell) { cube.put(key, cell); };
    sqlite3_stmt* s = next.get();
    for (int column = 1; column <= 3; ++column)
        sqlite3_bind_int64(s, column, std::numeric_limits<qint64>::min());
    int rc = SQLITE_OK;
    while ((rc = sqlite3_step(s)) == SQLITE_ROW) {
        const IndicatorId indicator { sqlite3_column_int64(s, 0) };
        const auto basis = Basis(sqlite3_column_int(s, 1));
        const auto period = Period::fromId(sqlite3_column_int64(s, 2));
        if (!period)
            throw Error(unreadable(), QStringLiteral("period %1").arg(sqlite3_column_int64(s, 2)));
        sqlite3_reset(s);
        cube.addPeriod(indicator, basis, *period);
        for (const auto& [first, last] : runs)
            reader.read(indicator, basis, period->id(), first, last, put);
        sqlite3_bind_int64(s, 1, qint64(indicator));
        sqlite3_bind_int(s, 2, int(basis));
        sqlite3_bind_int64(s, 3, period->id());
    }
    if (rc != SQLITE_DONE)
        failNative(handle, unreadable());
}

} // namespace

void loadCube(const QSqlDatabase& db, Cube& cube)
{
    sqlite3* handle = native(db);
    const Look look(handle);
    if (cube.holdsAll())
        loadEverything(handle, cube);
    else
        loadHeld(handle, cube);
    // A claim that agrees with the accepted value does not make the cell disputed.
    const Statement claims = prepared(handle, R"sql(
        SELECT DISTINCT c.indicator_id, c.basis, c.period_id, c.region_id
        FROM claim c
        CROSS JOIN observation o
        WHERE o.indicator_id = c.indicator_id AND o.basis = c.basis
            AND o.period_id = c.period_id AND o.region_id = c.region_id
            AND o.value IS NOT c.value)sql",
        unreadable());
    eachRow(handle, claims.get(),
        [&](sqlite3_stmt*, const CellKey& key) { cube.setClaims(key, true); });
}

void readRegion(const QSqlDatabase& db, std::span<const Cube::Slab> series, RegionId region,
    const Cube::Use& use)
{
    const Look look(native(db));
    const PeriodReader reader(native(db));
    for (const Cube::Slab& slab : series) {
        for (const Period period : slab.periods)
            reader.read(
                slab.indicator, slab.basis, period.id(), qint64(region), qint64(region), use);
    }
}

void readPeriod(const QSqlDatabase& db, const CellKey& period, const Cube::Use& use)
{
    PeriodReader(native(db))
        .read(period.indicator, period.basis, period.period.id(),
            std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max(), use);
}

} // namespace db::engine::sqlite
