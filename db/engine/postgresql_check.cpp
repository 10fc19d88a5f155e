// SPDX-License-Identifier: GPL-3.0-or-later
// What can be wrong with a workspace on a server: damage the server knows of, tables somebody
// changed, ids that lead nowhere.
#include "db/engine/postgresql.h"
#include "db/engine/postgresql_native.h"
#include "db/error.h"

#include <QCoreApplication>
#include <QMap>

namespace db::engine::postgresql {

namespace {

QString cannotCompare()
{
    return QCoreApplication::translate("StoreText",
        "The tables can only be compared by a login that may make a schema in the database.");
}

// Everything in the schema that names are looked up in first, with how it was made.
constexpr const char* everyObject = R"sql(
    SELECT c.relname, concat_ws(' ', c.relrowsecurity, c.relforcerowsecurity)
        || string_agg(concat_ws(' ', a.attname, format_type(a.atttypid, a.atttypmod),
        a.attnotnull, a.attidentity, l.collname, pg_get_expr(d.adbin, d.adrelid)), ', '
        ORDER BY a.attnum)
    FROM pg_class c
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    LEFT JOIN pg_collation l ON l.oid = a.attcollation
    LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
    WHERE c.relkind IN ('r', 'v') AND c.relnamespace = current_schema()::regnamespace
    GROUP BY c.oid, c.relname
    UNION ALL
    SELECT c.relname || ' ' || conname, pg_get_constraintdef(k.oid, true)
    FROM pg_constraint k
    JOIN pg_class c ON c.oid = k.conrelid
    WHERE k.connamespace = current_schema()::regnamespace
    UNION ALL
    SELECT c.relname, pg_get_indexdef(i.indexrelid, 0, true)
    FROM pg_index i
    JOIN pg_class c ON c.oid = i.indexrelid
    WHERE c.relnamespace = current_schema()::regnamespace
    UNION ALL
    SELECT t.tgname, concat_ws(' ', pg_get_triggerdef(t.oid, true), t.tgenabled)
    FROM pg_trigger t
    JOIN pg_class c ON c.oid = t.tgrelid
    WHERE NOT t.tgisinternal AND c.relnamespace = current_schema()::regnamespace
    UNION ALL
    SELECT proname, concat_ws(' ', pg_get_function_arguments(oid), provolatile, prosecdef,
        replace(proconfig::TEXT, current_schema(), 'ours'), prosrc, pg_get_function_sqlbody(oid),
        (SELECT string_agg(concat_ws(' ', grantee::regrole, privilege_type), ', '
            ORDER BY grantee, privilege_type)
            FROM aclexplode(coalesce(proacl, acldefault('f', proowner)))
            WHERE grantee <> proowner))
    FROM pg_proc
    WHERE pronamespace = current_schema()::regnamespace
    UNION ALL
    SELECT relname, concat_ws(' ', grantee::regrole, privilege_type)
    FROM pg_class
    CROSS JOIN aclexplode(relacl)
    WHERE relkind IN ('r', 'v') AND relnamespace = current_schema()::regnamespace
        AND grantee <> relowner
    UNION ALL
    SELECT c.relname || ' ' || polname, concat_ws(' ', polcmd, polpermissive, polroles,
        pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid))
    FROM pg_policy
    JOIN pg_class c ON c.oid = polrelid
    WHERE c.relnamespace = current_schema()::regnamespace
    UNION ALL
    SELECT relname, pg_get_viewdef(oid, true)
    FROM pg_class
    WHERE relkind = 'v' AND relnamespace = current_schema()::regnamespace)sql";

QMap<QString, QStringList> objects(PGconn* connection)
{
    const Result found = execute(connection, everyObject, cannotCompare());
    QMap<QString, QStringList> all;
    for (int row = 0; row < PQntuples(found.get()); ++row)
        all[textAt(found.get(), row, 0)].append(textAt(found.get(), row, 1));
    for (QStringList& parts : all)
        parts.sort();
    return all;
}

} // namespace

QStringList fileProblems(const QSqlDatabase& db)
{
    const Result found = execute(native(db), R"sql(
        SELECT 'index not valid: ' || c.relname
        FROM pg_index i
        JOIN pg_class c ON c.oid = i.indexrelid
        WHERE NOT i.indisvalid AND c.relnamespace = current_schema()::regnamespace
        UNION ALL
        SELECT 'pages with a wrong checksum: ' || checksum_failures
        FROM pg_stat_database
        WHERE datname = current_database() AND checksum_failures > 0)sql",
        unreadable());
    QStringList problems;
    for (int row = 0; row < PQntuples(found.get()); ++row)
        problems.append(textAt(found.get(), row, 0));
    return problems;
}

// Beside tables freshly made in a schema that is never committed.
QStringList schemaDifferences(const QSqlDatabase& db)
{
    PGconn* connection = native(db);
    const QMap<QString, QStringList> found = objects(connection);
    QMap<QString, QStringList> wanted;
    try {
        execute(connection,
            "BEGIN; CREATE SCHEMA reformboard_check; SET LOCAL search_path = reformboard_check;"
                + migrationScript(0),
            cannotCompare());
        wanted = objects(connection);
    } catch (const Error&) {
        PQclear(PQexec(connection, "ROLLBACK"));
        throw;
    }
    execute(connection, "ROLLBACK", cannotCompare());
    QStringList names;
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        if (found.value(it.key()) != it.value())
            names.append(it.key());
    }
    for (auto it = found.begin(); it != found.end(); ++it) {
        if (!wanted.contains(it.key()))
            names.append(it.key());
    }
    return names;
}

std::vector<DanglingReference> danglingReferences(const QSqlDatabase& db)
{
    PGconn* connection = native(db);
    // Each foreign key, and what the triggers of observation stand for, as a statement that counts
    // the rows it is not true of.
    const Result keys = execute(connection, R"sql(
        SELECT child.relname, parent.relname, format(
            'SELECT count(*) FROM %I c WHERE %s AND NOT EXISTS (SELECT 1 FROM %I p WHERE %s)',
            child.relname,
            string_agg(format('c.%I IS NOT NULL', a.attname), ' AND '),
            parent.relname,
            string_agg(format('p.%I = c.%I', b.attname, a.attname), ' AND '))
        FROM pg_constraint k
        JOIN pg_class child ON child.oid = k.conrelid
        JOIN pg_class parent ON parent.oid = k.confrelid
        CROSS JOIN LATERAL unnest(k.conkey, k.confkey) AS pair (mine, theirs)
        JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = pair.mine
        JOIN pg_attribute b ON b.attrelid = k.confrelid AND b.attnum = pair.theirs
        WHERE k.contype = 'f' AND k.connamespace = current_schema()::regnamespace
        GROUP BY k.oid, child.relname, parent.relname
        UNION ALL
        SELECT 'observation', parent, format(
            'SELECT count(*) FROM observation c WHERE NOT EXISTS '
            '(SELECT 1 FROM %I p WHERE p.id = c.%I)', parent, parent || '_id')
        FROM unnest(ARRAY['batch', 'indicator', 'period', 'region', 'source']) AS parent
        ORDER BY 1, 2)sql",
        unreadable());
    std::vector<DanglingReference> rows;
    for (int row = 0; row < PQntuples(keys.get()); ++row) {
        const Result counted = execute(connection, PQgetvalue(keys.get(), row, 2), unreadable());
        const qint64 count = QByteArray(PQgetvalue(counted.get(), 0, 0)).toLongLong();
        if (count > 0)
            rows.push_back({ textAt(keys.get(), row, 0), textAt(keys.get(), row, 1), count });
    }
    return rows;
}

} // namespace db::engine::postgresql
