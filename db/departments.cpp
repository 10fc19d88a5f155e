// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/departments.h"

#include "db/sql.h"
#include "db/store.h"

namespace db {

std::vector<Department> Departments::all() const
{
    QSqlQuery q = run(m_db, R"sql(
        SELECT code, name_zh, name_en, source_id
        FROM department
        ORDER BY code)sql");
    std::vector<Department> rows;
    while (q.next())
        rows.push_back({ q.value(0).toString(), q.value(1).toString(), q.value(2).toString(),
            idAt<SourceId>(q, 3) });
    return rows;
}

void Departments::put(Change&, const Department& d) const
{
    run(m_db, R"sql(
        INSERT INTO department (code, name_zh, name_en, source_id)
        VALUES (?, ?, ?, ?)
        ON CONFLICT (code) DO UPDATE SET name_zh = excluded.name_zh, name_en = excluded.name_en,
            source_id = excluded.source_id)sql",
        { bind(d.code), bind(d.nameZh), bind(d.nameEn), bind(d.source) });
}

void Departments::remove(Change&, const QString& code) const
{
    run(m_db, R"sql(
        DELETE FROM department
        WHERE code = ?)sql",
        { bind(code) });
}

} // namespace db
