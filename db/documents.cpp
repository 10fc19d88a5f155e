// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/documents.h"

#include "db/sql.h"
#include "db/store.h"

namespace db {

std::vector<Document> Documents::all() const
{
    QSqlQuery q = run(m_db, R"sql(
        SELECT id, code, number, title_zh, title_en, issuer, issued_on, published_on, level,
            region_id, kind, period_covered, section_count, task_count, relation, note, source_id
        FROM document
        ORDER BY coalesce(nullif(issued_on, ''), published_on) DESC, id)sql");
    std::vector<Document> rows;
    while (q.next())
        rows.push_back({ idAt<DocumentId>(q, 0), q.value(1).toString(), q.value(2).toString(),
            q.value(3).toString(), q.value(4).toString(), q.value(5).toString(),
            q.value(6).toString(), q.value(7).toString(), q.value(8).toString(),
            optionalId<RegionId>(q, 9), q.value(10).toString(), q.value(11).toString(),
            optionalInt(q, 12), optionalInt(q, 13), q.value(14).toString(), q.value(15).toString(),
            idAt<SourceId>(q, 16) });
    return rows;
}

DocumentId Documents::put(Change& change, const Document& d) const
{
    change.touchCatalog();
    QSqlQuery q = run(m_db, R"sql(
        INSERT INTO document (code, number, title_zh, title_en, issuer, issued_on, published_on,
            level, region_id, kind, period_covered, section_count, task_count, relation, note,
            source_id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (code) DO UPDATE SET number = excluded.number, title_zh = excluded.title_zh,
            title_en = excluded.title_en, issuer = excluded.issuer, issued_on = excluded.issued_on,
            published_on = excluded.published_on, level = excluded.level,
            region_id = excluded.region_id, kind = excluded.kind,
            period_covered = excluded.period_covered, section_count = excluded.section_count,
            task_count = excluded.task_count, relation = excluded.relation, note = excluded.note,
            source_id = excluded.source_id
        RETURNING id)sql",
        { bind(d.code), bind(d.number), bind(d.titleZh), bind(d.titleEn), bind(d.issuer),
            bind(d.issuedOn), bind(d.publishedOn), bind(d.level), bind(d.region), bind(d.kind),
            bind(d.periodCovered), bind(d.sectionCount), bind(d.taskCount), bind(d.relation),
            bind(d.note), bind(d.source) });
    q.next();
    return idAt<DocumentId>(q, 0);
}

} // namespace db
