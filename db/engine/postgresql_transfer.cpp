// SPDX-License-Identifier: GPL-3.0-or-later
// Whole tables out of a database and into a new one, which is made and filled in one transaction.
#include "db/engine/postgresql.h"
#include "db/engine/postgresql_native.h"
#include "db/error.h"

#include <QCoreApplication>

#include <algorithm>

namespace db::engine::postgresql {

namespace {

struct StoreText
{
    Q_DECLARE_TR_FUNCTIONS(StoreText)
};

// What the database is: written where it is made, never copied.
constexpr const char* everyColumn = R"sql(
    SELECT c.relname, a.attname, t.typname,
        coalesce(array_position(i.indkey::INT2[], a.attnum) + 1, 0) AS place_in_key
    FROM pg_class c
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    JOIN pg_type t ON t.oid = a.atttypid
    LEFT JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
    WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition
        AND c.relnamespace = current_schema()::regnamespace AND c.relname <> 'workspace'
    ORDER BY c.relname COLLATE "C", a.attnum)sql";
constexpr const char* everyReference = R"sql(
    SELECT DISTINCT child.relname, parent.relname
    FROM pg_constraint k
    JOIN pg_class child ON child.oid = k.conrelid
    JOIN pg_class parent ON parent.oid = k.confrelid
    WHERE k.contype = 'f' AND k.connamespace = current_schema()::regnamespace)sql";
constexpr const char* hiddenTables = R"sql(
    SELECT relname
    FROM pg_class
    WHERE relkind IN ('r', 'p') AND relnamespace = current_schema()::regnamespace
        AND row_security_active(oid)
    ORDER BY relname)sql";
constexpr const char* everyNumbering = R"sql(
    SELECT format('SELECT setval(%L, coalesce(max(%I), 1), max(%I) IS NOT NULL) FROM %I',
        pg_get_serial_sequence(quote_ident(c.relname), a.attname), a.attname, a.attname, c.relname)
    FROM pg_class c
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attidentity <> ''
    WHERE c.relkind IN ('r', 'p') AND c.relnamespace = current_schema()::regnamespace)sql";

QByteArray bytesAt(const Result& result, int row, int column)
{
    return PQgetvalue(result.get(), row, column);
}

Kind kindOf(const QByteArray& type)
{
    return type == "int8"  ? Kind::Integer
        : type == "float8" ? Kind::Real
        : type == "text"   ? Kind::Text
        : type == "bytea"  ? Kind::Blob
                           : Kind::Null;
}

Value valueAt(const CopyOut& row, int column, Kind kind)
{
    if (row.isNull(column))
        return {};
    switch (kind) {
    case Kind::Integer: return { kind, row.integer(column), 0, {} };
    case Kind::Real: return realValue(row.real(column));
    default: return { kind, 0, 0, row.bytes(column) };
    }
}

void put(CopyIn& copy, const Value& value)
{
    switch (value.kind) {
    case Kind::Integer: copy.integer(value.integer); break;
    case Kind::Real: copy.real(value.real); break;
    case Kind::Null: copy.null(); break;
    default: copy.bytes(value.bytes);
    }
}

QByteArray everyTable(const QSqlDatabase& db)
{
    std::vector<QByteArray> names;
    for (const Table& table : tables(db))
        names.push_back(table.name);
    return joined(names);
}

// As the owner of the tables may; what the foreign keys look at goes on being looked at.
QByteArray triggers(const QSqlDatabase& db, const QByteArray& how)
{
    QByteArray script;
    for (const Table& table : tables(db))
        script += "ALTER TABLE " + quoted(table.name) + ' ' + how + " TRIGGER USER;";
    return script;
}

QString notFilled()
{
    return StoreText::tr("The copy could not be written to the server; nothing was left there.");
}

} // namespace

std::vector<Table> tables(const QSqlDatabase& db)
{
    PGconn* connection = native(db);
    std::vector<Table> all;
    const Result columns = execute(connection, everyColumn, unreadable());
    for (int i = 0; i < PQntuples(columns.get()); ++i) {
        const QByteArray name = bytesAt(columns, i, 0);
        if (all.empty() || all.back().name != name)
            all.push_back({ name, {}, {}, {} });
        Table& table = all.back();
        table.columns.push_back({ bytesAt(columns, i, 1), kindOf(bytesAt(columns, i, 2)) });
        const std::size_t place = bytesAt(columns, i, 3).toUInt();
        if (place == 0)
            continue;
        table.key.resize(std::max(table.key.size(), place));
        table.key[place - 1] = table.columns.back().name;
    }
    const Result references = execute(connection, everyReference, unreadable());
    for (int i = 0; i < PQntuples(references.get()); ++i) {
        const auto child = std::ranges::find(all, bytesAt(references, i, 0), &Table::name);
        if (child != all.end())
            child->parents.push_back(bytesAt(references, i, 1));
    }
    return all;
}

// However long it takes; and rather not at all than without the rows that this login is not shown.
void beginReading(const QSqlDatabase& db)
{
    PGconn* connection = native(db);
    execute(connection,
        "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL row_security = off;"
        "SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0",
        unreadable());
    const Result hidden = execute(connection, hiddenTables, unreadable());
    if (PQntuples(hidden.get()) > 0)
        throw NoRight(
            StoreText::tr("The login %1 is not shown every row of %2 and cannot copy it. "
                          "Let the login do it that the database belongs to.")
                .arg(QString::fromUtf8(PQuser(connection)), QString::fromUtf8(PQdb(connection))),
            textAt(hidden.get(), 0, 0));
}

void eachRow(const QSqlDatabase& db, const Table& table, const RowUse& use)
{
    CopyOut copy(native(db),
        "SELECT " + columnList(table) + " FROM " + quoted(table.name) + " ORDER BY "
            + joined(table.key),
        unreadable());
    std::vector<Value> row(table.columns.size());
    while (copy.next()) {
        for (std::size_t i = 0; i < row.size(); ++i)
            row[i] = valueAt(copy, int(i), table.columns[i].kind);
        use(row);
    }
}

QSqlDatabase beginDraft(const QString& place)
{
    QSqlDatabase db = begun(place);
    try {
        execute(native(db),
            "SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0;"
                + triggers(db, "DISABLE") + "TRUNCATE " + everyTable(db),
            notFilled());
    } catch (const Error&) {
        disconnect(db);
        throw;
    }
    return db;
}

void writeRows(const QSqlDatabase& db, const Table& table, const RowSource& rows)
{
    CopyIn copy(native(db), quoted(table.name) + " (" + columnList(table) + ')',
        int(table.columns.size()), againstRules(table));
    rows([&](Row row) {
        copy.beginRow();
        for (const Value& value : row)
            put(copy, value);
    });
    copy.finish();
}

void finishDraft(QSqlDatabase& db, const QString&)
{
    PGconn* connection = native(db);
    const Result numberings = execute(connection, everyNumbering, notFilled());
    QByteArray script = triggers(db, "ENABLE");
    for (int i = 0; i < PQntuples(numberings.get()); ++i)
        script += bytesAt(numberings, i, 0) + ';';
    // Plans are as good from the first page on as they will be later.
    execute(connection, script + "ANALYZE " + everyTable(db), notFilled());
    commit(db, false);
    disconnect(db);
}

void dropDraft(QSqlDatabase& db)
{
    rollBack(db, false);
    disconnect(db);
}

} // namespace db::engine::postgresql
