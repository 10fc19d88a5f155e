// SPDX-License-Identifier: GPL-3.0-or-later
// Whole tables out of a file and into a new one, which lies under another name beside its place
// until it is complete.
#include "db/engine/sqlite.h"
#include "db/engine/sqlite_native.h"
#include "db/sql.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace db::engine::sqlite {

namespace {

struct StoreText
{
    Q_DECLARE_TR_FUNCTIONS(StoreText)
};

QString cannotWrite(const QString& path)
{
    return StoreText::tr("The copy %1 could not be written. Check the folder and the space "
                         "left on it.")
        .arg(QDir::toNativeSeparators(path));
}

// Nobody else's, and told apart from the workspace by whoever finds it after a power failure.
QString suffix()
{
    return QStringLiteral(".%1.part").arg(QCoreApplication::applicationPid());
}

QString placeOf(const QSqlDatabase& db)
{
    return db.databaseName().chopped(suffix().size());
}

Kind kindOf(const QString& declared)
{
    return declared == QStringLiteral("INTEGER") ? Kind::Integer
        : declared == QStringLiteral("REAL")     ? Kind::Real
        : declared == QStringLiteral("TEXT")     ? Kind::Text
        : declared == QStringLiteral("BLOB")     ? Kind::Blob
                                                 : Kind::Null;
}

Value valueAt(sqlite3_stmt* s, int column)
{
    const auto bytes = [&](const void* content) {
        return std::string_view(content ? static_cast<const char*>(content) : "",
            std::size_t(sqlite3_column_bytes(s, column)));
    };
    switch (sqlite3_column_type(s, column)) {
    case SQLITE_INTEGER: return { Kind::Integer, sqlite3_column_int64(s, column), 0, {} };
    case SQLITE_FLOAT: return realValue(sqlite3_column_double(s, column));
    case SQLITE_TEXT: return { Kind::Text, 0, 0, bytes(sqlite3_column_text(s, column)) };
    case SQLITE_BLOB: return { Kind::Blob, 0, 0, bytes(sqlite3_column_blob(s, column)) };
    default: return {};
    }
}

int bindValue(sqlite3_stmt* s, int at, const Value& value)
{
    const char* content = value.bytes.empty() ? "" : value.bytes.data(); // no pointer: NULL
    switch (value.kind) {
    case Kind::Integer: return sqlite3_bind_int64(s, at, value.integer);
    case Kind::Real: return sqlite3_bind_double(s, at, value.real);
    case Kind::Text:
        return sqlite3_bind_text64(s, at, content, value.bytes.size(), SQLITE_STATIC, SQLITE_UTF8);
    case Kind::Blob: return sqlite3_bind_blob64(s, at, content, value.bytes.size(), SQLITE_STATIC);
    case Kind::Null: break;
    }
    return sqlite3_bind_null(s, at);
}

void removeFiles(const QString& path)
{
    for (const char* suffix : { "", "-wal", "-shm", "-journal" })
        QFile::remove(path + QString::fromUtf8(suffix));
}

} // namespace

// The act that is open this moment is nothing to copy.
std::vector<Table> tables(const QSqlDatabase& db)
{
    QSqlQuery q = run(db, R"sql(
        SELECT t.name, c.name, c.type, c.pk
        FROM sqlite_schema t
        JOIN pragma_table_info(t.name) c
        WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%' AND t.name <> 'journal_context'
        ORDER BY t.name, c.cid)sql");
    std::vector<Table> all;
    while (q.next()) {
        const QByteArray name = q.value(0).toString().toUtf8();
        if (all.empty() || all.back().name != name)
            all.push_back({ name, {}, {}, {} });
        Table& table = all.back();
        table.columns.push_back({ q.value(1).toString().toUtf8(), kindOf(q.value(2).toString()) });
        const auto place = q.value(3).toULongLong();
        if (place == 0)
            continue;
        table.key.resize(std::max(table.key.size(), std::size_t(place)));
        table.key[place - 1] = table.columns.back().name;
    }
    for (Table& table : all) {
        QSqlQuery parents = run(db, "SELECT DISTINCT \"table\" FROM pragma_foreign_key_list(?)",
            { QString::fromUtf8(table.name) });
        while (parents.next())
            table.parents.push_back(parents.value(0).toString().toUtf8());
    }
    return all;
}

void beginReading(const QSqlDatabase& db)
{
    run(db, "BEGIN");
    run(db, "SELECT count(*) FROM setting"); // from here on nothing changes
}

void eachRow(const QSqlDatabase& db, const Table& table, const RowUse& use)
{
    sqlite3* handle = native(db);
    const Statement statement = prepared(handle,
        ("SELECT " + columnList(table) + " FROM " + quoted(table.name) + " ORDER BY "
            + joined(table.key))
            .constData(),
        unreadable());
    std::vector<Value> row(table.columns.size());
    int rc = SQLITE_OK;
    while ((rc = sqlite3_step(statement.get())) == SQLITE_ROW) {
        for (std::size_t i = 0; i < row.size(); ++i)
            row[i] = valueAt(statement.get(), int(i));
        use(row);
    }
    if (rc != SQLITE_DONE)
        failNative(handle, unreadable());
}

QSqlDatabase beginDraft(const QString& place)
{
    if (QFileInfo::exists(place))
        throw Error(
            StoreText::tr("%1 exists already. Choose another name; nothing was overwritten.")
                .arg(QDir::toNativeSeparators(place)));
    const QString path = place + suffix();
    QSqlDatabase db;
    try {
        db = create(path).db;
    } catch (const Error& error) {
        throw Error(cannotWrite(place), error.details());
    }
    try {
        // No second file has to grow with this one, which is thrown away when anything fails.
        run(db, "PRAGMA journal_mode = MEMORY");
        run(db, "PRAGMA foreign_keys = OFF");
        run(db,
            "CREATE TEMP TABLE trigger_text AS SELECT name, sql FROM sqlite_schema "
            "WHERE type = 'trigger'");
        run(db, "BEGIN IMMEDIATE");
        QSqlQuery q = run(db, "SELECT name FROM trigger_text");
        QStringList triggers;
        while (q.next())
            triggers.append(q.value(0).toString());
        q.finish();
        for (const QString& trigger : triggers)
            run(db, ("DROP TRIGGER " + quoted(trigger.toUtf8())).constData());
        for (const Table& table : tables(db))
            run(db, ("DELETE FROM " + quoted(table.name)).constData());
    } catch (const Error& error) {
        dropDraft(db);
        throw Error(cannotWrite(place), error.details());
    }
    return db;
}

void writeRows(const QSqlDatabase& db, const Table& table, const RowSource& rows)
{
    sqlite3* handle = native(db);
    const QString sentence = cannotWrite(placeOf(db));
    QByteArray marks;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        marks += i > 0 ? ", ?" : "?";
    const Statement statement = prepared(handle,
        ("INSERT INTO " + quoted(table.name) + " (" + columnList(table) + ") VALUES (" + marks
            + ')')
            .constData(),
        sentence);
    sqlite3_stmt* s = statement.get();
    rows([&](Row row) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (bindValue(s, int(i) + 1, row[i]) != SQLITE_OK)
                failNative(handle, sentence);
        }
        const int rc = sqlite3_step(s);
        if (rc == SQLITE_CONSTRAINT)
            failNative(handle, againstRules(table));
        if (rc != SQLITE_DONE)
            failNative(handle, sentence);
        sqlite3_reset(s);
    });
}

void finishDraft(QSqlDatabase& db, const QString& place)
{
    const QString path = db.databaseName();
    const QString sentence = cannotWrite(place);
    sqlite3* handle = native(db);
    QSqlQuery q = run(db, "SELECT sql FROM trigger_text ORDER BY rowid");
    std::vector<QByteArray> triggers;
    while (q.next())
        triggers.push_back(q.value(0).toString().toUtf8());
    q.finish();
    triggers.emplace_back("COMMIT");
    triggers.emplace_back("PRAGMA journal_mode = WAL");
    for (const QByteArray& sql : triggers) {
        if (sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
            failNative(handle, sentence);
    }
    disconnect(db);
    if (QFile::rename(path, place))
        return;
    removeFiles(path);
    throw Error(sentence);
}

void dropDraft(QSqlDatabase& db)
{
    const QString path = db.databaseName();
    QSqlQuery(db).exec(QStringLiteral("ROLLBACK"));
    disconnect(db);
    removeFiles(path);
}

} // namespace db::engine::sqlite
