// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/members.h"

#include "db/sql.h"
#include "db/store.h"

namespace db {

namespace {

std::vector<Member> memberRows(QSqlQuery q)
{
    std::vector<Member> rows;
    while (q.next()) {
        const QString login = q.value(0).toString();
        if (rows.empty() || rows.back().login != login)
            rows.push_back({ login, Role(q.value(1).toInt()), {} });
        if (const auto region = optionalId<RegionId>(q, 2))
            rows.back().regions.push_back(*region);
    }
    return rows;
}

} // namespace

std::vector<Member> Members::all() const
{
    return memberRows(run(m_db, R"sql(
        SELECT m.login, m.role, r.region_id
        FROM member m
        LEFT JOIN member_region r ON r.login = m.login
        ORDER BY m.login, r.region_id)sql"));
}

std::optional<Member> Members::find(const QString& login) const
{
    const auto rows = memberRows(run(m_db, R"sql(
        SELECT m.login, m.role, r.region_id
        FROM member m
        LEFT JOIN member_region r ON r.login = m.login
        WHERE m.login = ?
        ORDER BY r.region_id)sql",
        { login }));
    return rows.empty() ? std::nullopt : std::optional(rows.front());
}

std::vector<QString> Members::logins() const
{
    QSqlQuery q = run(m_db, R"sql(
        SELECT login
        FROM known_login
        ORDER BY login)sql");
    std::vector<QString> names;
    while (q.next())
        names.push_back(q.value(0).toString());
    return names;
}

QString Members::keeper() const
{
    QSqlQuery q = run(m_db, R"sql(
        SELECT login
        FROM known_login
        WHERE keeps_tables = 1)sql");
    return q.next() ? q.value(0).toString() : QString();
}

void Members::put(Change&, const Member& member) const
{
    run(m_db, R"sql(
        INSERT INTO member (login, role)
        VALUES (?, ?)
        ON CONFLICT (login) DO UPDATE SET role = excluded.role
        WHERE member.role <> excluded.role)sql",
        { member.login, int(member.role) });
    const auto before = find(member.login);
    for (const RegionId region : before->regions) {
        if (std::ranges::find(member.regions, region) == member.regions.end())
            run(m_db, "DELETE FROM member_region WHERE login = ? AND region_id = ?",
                { member.login, bind(region) });
    }
    for (const RegionId region : member.regions)
        run(m_db, R"sql(
            INSERT INTO member_region (login, region_id)
            VALUES (?, ?)
            ON CONFLICT (login, region_id) DO NOTHING)sql",
            { member.login, bind(region) });
}

void Members::remove(Change&, const QString& login) const
{
    run(m_db, "DELETE FROM member_region WHERE login = ?", { login });
    run(m_db, "DELETE FROM member WHERE login = ?", { login });
}

} // namespace db
