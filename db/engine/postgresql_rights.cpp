// SPDX-License-Identifier: GPL-3.0-or-later
// What the login of a connection may do, asked of the server that holds it to that, and said in
// words where it is refused something.
#include "db/engine/postgresql.h"
#include "db/error.h"
#include "db/sql.h"

#include <QCoreApplication>
#include <QSqlDriver>
#include <QSqlError>

namespace db::engine::postgresql {

namespace {

struct StoreText
{
    Q_DECLARE_TR_FUNCTIONS(StoreText)
};

constexpr int shownRegions = 5;
constexpr const char* mayOnly = "reformboard_may_only"; // kept with the connection

QString listed(const QStringList& names)
{
    const int more = int(names.size()) - shownRegions;
    const QString text = (more > 1 ? names.mid(0, shownRegions) : names).join(StoreText::tr(", "));
    return more > 1 ? StoreText::tr("%1 and %n more", nullptr, more).arg(text) : text;
}

// An error comes in the middle of an act that has failed, when nothing more can be asked.
QString limits(const Rights& rights, const QStringList& regions)
{
    switch (rights.role) {
    case Role::Reader:
        return StoreText::tr("The login %1 may only read this workspace.").arg(rights.login);
    case Role::Entry:
        return regions.isEmpty()
            ? StoreText::tr("The login %1 may enter, but no region has been granted to it.")
                  .arg(rights.login)
            : StoreText::tr("The login %1 may enter for %2 only; what has been submitted or "
                            "accepted is changed by a reviewer.")
                  .arg(rights.login, listed(regions));
    case Role::Reviewer:
        return StoreText::tr("The login %1 may change everything but who may do what.")
            .arg(rights.login);
    case Role::Owner: break;
    }
    return StoreText::tr("The login %1 may do everything but what the server keeps for the login "
                         "that made the workspace.")
        .arg(rights.login);
}

bool chinese()
{
    return QCoreApplication::translate("FormatText", "en", "language") == QStringLiteral("zh");
}

} // namespace

Rights rights(const QSqlDatabase& db)
{
    // In one journey.
    QSqlQuery q = run(db, R"sql(
        SELECT session_user, my_role(), r.id, r.short_zh,
            coalesce(nullif(r.short_en, ''), r.name_en)
        FROM (SELECT) AS one
        LEFT JOIN member_region m ON m.login = session_user AND my_role() = 1
        LEFT JOIN region r ON r.id = m.region_id
        ORDER BY r.sort_order, r.id)sql");
    Rights rights;
    QStringList regions;
    while (q.next()) {
        rights.login = q.value(0).toString();
        if (q.isNull(1))
            throw NoRight(
                StoreText::tr("The login %1 has no right in this workspace. Ask its owner "
                              "for one.")
                    .arg(rights.login));
        rights.role = Role(q.value(1).toInt());
        if (const auto region = optionalId<RegionId>(q, 2)) {
            rights.regions.push_back(*region);
            regions.append(q.value(chinese() ? 3 : 4).toString());
        }
    }
    db.driver()->setProperty(mayOnly, limits(rights, regions));
    return rights;
}

void refuse(const QSqlDatabase& db, const QString& details)
{
    throw NoRight(StoreText::tr("%1 Nothing was changed; ask the owner of the workspace.",
                      "what the login may do, a sentence")
                      .arg(db.driver()->property(mayOnly).toString()),
        details);
}

} // namespace db::engine::postgresql
