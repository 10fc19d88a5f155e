// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/comments.h"

#include "db/sql.h"
#include "db/store.h"

namespace db {

namespace {

std::vector<Comment> commentRows(QSqlQuery q)
{
    std::vector<Comment> rows;
    while (q.next())
        rows.push_back({ idAt<CommentId>(q, 0), cellAt(q, 1), q.value(5).toString(),
            q.value(6).toString(), q.value(7).toString(), q.value(8).toString(), optionalDate(q, 9),
            optionalDate(q, 10) });
    return rows;
}

} // namespace

std::optional<Comment> Comments::find(CommentId id) const
{
    const auto rows = commentRows(run(m_db, R"sql(
        SELECT id, indicator_id, basis, period_id, region_id, text, author, at, owner, due_on,
            resolved_on
        FROM comment
        WHERE id = ?)sql",
        { db::bind(id) }));
    return rows.empty() ? std::nullopt : std::optional(rows.front());
}

std::vector<Comment> Comments::of(const CellKey& key) const
{
    return commentRows(run(m_db, R"sql(
        SELECT id, indicator_id, basis, period_id, region_id, text, author, at, owner, due_on,
            resolved_on
        FROM comment
        WHERE indicator_id = ? AND basis = ? AND period_id = ? AND region_id = ?
        ORDER BY id)sql",
        cellValues(key)));
}

std::vector<Comment> Comments::of(Period period) const
{
    return commentRows(run(m_db, R"sql(
        SELECT id, indicator_id, basis, period_id, region_id, text, author, at, owner, due_on,
            resolved_on
        FROM comment
        WHERE period_id = ?
        ORDER BY id)sql",
        { period.id() }));
}

std::vector<Comment> Comments::open() const
{
    return commentRows(run(m_db, R"sql(
        SELECT id, indicator_id, basis, period_id, region_id, text, author, at, owner, due_on,
            resolved_on
        FROM comment
        WHERE resolved_on IS NULL
        ORDER BY coalesce(due_on, '9999-12-31'), id)sql"));
}

CommentId Comments::add(Change& change, const Comment& c) const
{
    change.putPeriod(c.key.period);
    QVariantList values = cellValues(c.key);
    values << bind(c.text) << (c.author.isEmpty() ? actorName(m_db) : c.author)
           << (c.at.isEmpty() ? timeNow() : c.at) << bind(c.owner) << bind(c.dueOn)
           << bind(c.resolvedOn);
    QSqlQuery q = run(m_db, R"sql(
        INSERT INTO comment (indicator_id, basis, period_id, region_id, text, author, at, owner,
            due_on, resolved_on)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        RETURNING id)sql",
        values);
    q.next();
    return idAt<CommentId>(q, 0);
}

void Comments::setResolved(Change&, const Comment& comment, std::optional<QDate> on) const
{
    run(m_db, R"sql(
        UPDATE comment
        SET resolved_on = ?
        WHERE id = ? AND region_id = ?)sql",
        { db::bind(on), db::bind(comment.id), db::bind(comment.key.region) });
}

} // namespace db
