// SPDX-License-Identifier: GPL-3.0-or-later
// Bulk insert: the rows are shown to SQLite as a virtual table and pulled in by one INSERT …
// SELECT, which saves a bind and a step a row.
#include "db/engine/sqlite.h"
#include "db/engine/sqlite_native.h"
#include "db/error.h"
#include "db/sql.h"

#include <QCoreApplication>
#include <QSqlDatabase>

#include <sqlite3.h>

#include <map>
#include <memory>
#include <tuple>

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

struct Trigger
{
    QByteArray name;
    QByteArray text; // it was made with
};

// What looks at every row that is added: none where the workspace has lost them.
std::vector<Trigger> rowTriggers(sqlite3* handle)
{
    sqlite3_stmt* raw = nullptr;
    std::vector<Trigger> found;
    if (sqlite3_prepare_v2(handle,
            "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' "
            "AND name IN ('observation_insert', 'observation_sources_insert')",
            -1, &raw, nullptr)
        == SQLITE_OK) {
        while (sqlite3_step(raw) == SQLITE_ROW)
            found.push_back({ reinterpret_cast<const char*>(sqlite3_column_text(raw, 0)),
                reinterpret_cast<const char*>(sqlite3_column_text(raw, 1)) });
    }
    sqlite3_finalize(raw);
    return found;
}

// What observation_sources_insert counts, for all rows together.
QByteArray countOfSources(std::span<const Observation> rows)
{
    std::map<std::tuple<SourceId, IndicatorId, Basis>, qint64> counts;
    for (const Observation& o : rows)
        ++counts[{ o.source, o.key.indicator, o.key.basis }];
    QByteArray sql;
    for (const auto& [of, cells] : counts) {
        const auto& [source, indicator, basis] = of;
        sql += "INSERT INTO source_use (source_id, indicator_id, basis, cells) VALUES ("
            + QByteArray::number(qint64(source)) + ", " + QByteArray::number(qint64(indicator))
            + ", " + QByteArray::number(int(basis)) + ", " + QByteArray::number(cells)
            + ") ON CONFLICT (source_id, indicator_id, basis) "
              "DO UPDATE SET cells = cells + excluded.cells;";
    }
    return sql;
}

// One entry for each (indicator, basis) of a bulk insert; undo removes by batch.
void journalBulk(const QSqlDatabase& db, std::span<const Observation> rows)
{
    for (std::size_t from = 0; from < rows.size();) {
        std::size_t to = from;
        while (to < rows.size() && rows[to].key.indicator == rows[from].key.indicator
            && rows[to].key.basis == rows[from].key.basis)
            ++to;
        run(db, R"sql(
            INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, new_row)
            SELECT b.id, b.at, b.actor, b.via, 'observation', 'import', ?, ?
            FROM batch b
            WHERE b.id = ?)sql",
            { QStringLiteral("{\"indicator_id\":%1,\"basis\":%2}")
                    .arg(qint64(rows[from].key.indicator))
                    .arg(int(rows[from].key.basis)),
                QStringLiteral("{\"rows\":%1}").arg(to - from), bind(rows[from].batch) });
        from = to;
    }
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
    // One entry an indicator replaces an entry a row: the triggers are away for this statement,
    // and a rollback brings them back as well.
    const std::vector<Trigger> triggers = rowTriggers(handle);
    for (const Trigger& trigger : triggers)
        execute("DROP TRIGGER " + trigger.name);
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
    execute(countOfSources(rows));
    for (const Trigger& trigger : triggers)
        execute(trigger.text);
    journalBulk(db, rows);
}

} // namespace db::engine::sqlite
