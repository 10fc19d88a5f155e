// SPDX-License-Identifier: GPL-3.0-or-later
// Bulk insert: the rows are shown to SQLite as a virtual table and pulled in by one INSERT …
// SELECT, which saves a bind and a step a row. Series and cube are read natively likewise.
#include "db/engine/sqlite.h"
#include "db/engine/sqlite_native.h"
#include "db/error.h"

#include <QCoreApplication>
#include <QSqlDatabase>

#include <sqlite3.h>

#include <memory>

namespace db::engine::sqlite {

namespace {

struct RowTable : sqlite3_vtab
{
    std::span<const Observation> rows;
};

struct RowCursor : sqlite3_vtab_cursor
{
    std::size_t at = 0;
};

std::span<const Observation> rowsOf(sqlite3_vtab_cursor* cursor)
{
    return static_cast<RowTable*>(cursor->pVtab)->rows;
}

int rowConnect(sqlite3* db, void* aux, int, const char* const*, sqlite3_vtab** table, char**)
{
    const int rc = sqlite3_declare_vtab(db,
        "CREATE TABLE x (indicator_id, basis, period_id, region_id, value, missing, qualifier, "
        "status, confidentiality, numerator, denominator, note, explanation, source_id, batch_id)");
    if (rc != SQLITE_OK)
        return rc;
    auto made = std::make_unique<RowTable>();
    made->rows = *static_cast<const std::span<const Observation>*>(aux);
    *table = made.release();
    return SQLITE_OK;
}

int rowDisconnect(sqlite3_vtab* table)
{
    delete static_cast<RowTable*>(table);
    return SQLITE_OK;
}

int rowBestIndex(sqlite3_vtab*, sqlite3_index_info* info)
{
    info->estimatedCost = 1e6;
    return SQLITE_OK;
}

int rowOpen(sqlite3_vtab*, sqlite3_vtab_cursor** cursor)
{
    *cursor = std::make_unique<RowCursor>().release();
    return SQLITE_OK;
}

int rowClose(sqlite3_vtab_cursor* cursor)
{
    delete static_cast<RowCursor*>(cursor);
    return SQLITE_OK;
}

int rowFilter(sqlite3_vtab_cursor* cursor, int, const char*, int, sqlite3_value**)
{
    static_cast<RowCursor*>(cursor)->at = 0;
    return SQLITE_OK;
}

int rowNext(sqlite3_vtab_cursor* cursor)
{
    ++static_cast<RowCursor*>(cursor)->at;
    return SQLITE_OK;
}

int rowEof(sqlite3_vtab_cursor* cursor)
{
    return static_cast<RowCursor*>(cursor)->at >= rowsOf(cursor).size();
}

void resultReal(sqlite3_context* context, const std::optional<double>& value)
{
    if (value)
        sqlite3_result_double(context, *value);
    else
        sqlite3_result_null(context);
}

void resultText(sqlite3_context* context, const QString& text)
{
    if (text.isEmpty()) {
        sqlite3_result_null(context);
        return;
    }
    sqlite3_result_text16(
        context, text.utf16(), int(text.size() * 2), SQLITE_STATIC); // the rows outlive the step
}

int rowColumn(sqlite3_vtab_cursor* cursor, sqlite3_context* context, int column)
{
    const Observation& o = rowsOf(cursor)[static_cast<RowCursor*>(cursor)->at];
    switch (column) {
    case 0: sqlite3_result_int64(context, qint64(o.key.indicator)); break;
    case 1: sqlite3_result_int(context, int(o.key.basis)); break;
    case 2: sqlite3_result_int64(context, o.key.period.id()); break;
    case 3: sqlite3_result_int64(context, qint64(o.key.region)); break;
    case 4: resultReal(context, o.value); break;
    case 5: sqlite3_result_int(context, int(o.missing)); break;
    case 6: sqlite3_result_int(context, int(o.qualifier)); break;
    case 7: sqlite3_result_int(context, int(o.status)); break;
    case 8: sqlite3_result_int(context, int(o.confidentiality)); break;
    case 9: resultReal(context, o.numerator); break;
    case 10: resultReal(context, o.denominator); break;
    case 11: resultText(context, o.note); break;
    case 12: resultText(context, o.explanation); break;
    case 13: sqlite3_result_int64(context, qint64(o.source)); break;
    default: sqlite3_result_int64(context, qint64(o.batch)); break;
    }
    return SQLITE_OK;
}

int rowId(sqlite3_vtab_cursor* cursor, sqlite3_int64* id)
{
    *id = sqlite3_int64(static_cast<RowCursor*>(cursor)->at);
    return SQLITE_OK;
}

const sqlite3_module& rowModule()
{
    static const sqlite3_module module = [] {
        sqlite3_module m {};
        m.xConnect = rowConnect; // no xCreate: the table exists by its module's name alone
        m.xDisconnect = rowDisconnect;
        m.xBestIndex = rowBestIndex;
        m.xOpen = rowOpen;
        m.xClose = rowClose;
        m.xFilter = rowFilter;
        m.xNext = rowNext;
        m.xEof = rowEof;
        m.xColumn = rowColumn;
        m.xRowid = rowId;
        return m;
    }();
    return module;
}

// The text the trigger was made with; empty when the workspace has lost it.
QByteArray triggerText(sqlite3* handle)
{
    sqlite3_stmt* raw = nullptr;
    QByteArray text;
    if (sqlite3_prepare_v2(handle,
            "SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = 'observation_insert'",
            -1, &raw, nullptr)
            == SQLITE_OK
        && sqlite3_step(raw) == SQLITE_ROW)
        text = reinterpret_cast<const char*>(sqlite3_column_text(raw, 0));
    sqlite3_finalize(raw);
    return text;
}

} // namespace

void insertRows(const QSqlDatabase& db, std::span<const Observation> rows)
{
    sqlite3* handle = native(db);
    const QString sentence = QCoreApplication::translate(
        "Store", "The values could not be written; nothing was changed.");
    const auto execute = [&](const QByteArray& sql) {
        if (sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
            failNative(handle, sentence);
    };
    // One entry an indicator replaces an entry a row: the trigger is away for this statement, and
    // a rollback brings it back as well.
    const QByteArray trigger = triggerText(handle);
    if (!trigger.isEmpty())
        execute("DROP TRIGGER observation_insert");
    if (sqlite3_create_module_v2(handle, "incoming_rows", &rowModule(), &rows, nullptr)
        != SQLITE_OK)
        failNative(handle, sentence);
    const int rc = sqlite3_exec(handle, R"sql(
        INSERT INTO observation (indicator_id, basis, period_id, region_id, value, missing,
            qualifier, status, confidentiality, numerator, denominator, note, explanation,
            source_id, batch_id)
        SELECT indicator_id, basis, period_id, region_id, value, missing, qualifier, status,
            confidentiality, numerator, denominator, note, explanation, source_id, batch_id
        FROM incoming_rows)sql",
        nullptr, nullptr, nullptr);
    const QString details = rc == SQLITE_OK ? QString() : QString::fromUtf8(sqlite3_errmsg(handle));
    // The module points at our rows: it must not outlive this call.
    sqlite3_create_module_v2(handle, "incoming_rows", nullptr, nullptr, nullptr);
    if (rc != SQLITE_OK)
        throw Error(sentence, details);
    if (!trigger.isEmpty())
        execute(trigger);
}

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

void loadCube(const QSqlDatabase& db, Cube& cube)
{
    sqlite3* handle = native(db);
    const Statement values = prepared(handle, R"sql(
        SELECT indicator_id, basis, period_id, region_id, value, missing, qualifier, status
        FROM observation
        ORDER BY indicator_id, basis, period_id, region_id)sql",
        unreadable());
    eachRow(handle, values.get(), [&](sqlite3_stmt* s, const CellKey& key) {
        CubeCell cell;
        cell.present = true;
        cell.value = sqlite3_column_double(s, 4);
        cell.missing = Missing(sqlite3_column_int(s, 5));
        cell.qualifier = Qualifier(sqlite3_column_int(s, 6));
        cell.status = ValueStatus(sqlite3_column_int(s, 7));
        cube.put(key, cell);
    });
    // A claim that agrees with the accepted value does not make the cell disputed.
    const Statement claims = prepared(handle, R"sql(
        SELECT DISTINCT c.indicator_id, c.basis, c.period_id, c.region_id
        FROM claim c
        JOIN observation o ON o.indicator_id = c.indicator_id AND o.basis = c.basis
            AND o.period_id = c.period_id AND o.region_id = c.region_id
        WHERE o.value IS NOT c.value)sql",
        unreadable());
    eachRow(handle, claims.get(),
        [&](sqlite3_stmt*, const CellKey& key) { cube.setClaims(key, true); });
}

} // namespace db::engine::sqlite
