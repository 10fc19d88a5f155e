// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/office.h"

#include "tests/support/raw_database.h"

#include <gtest/gtest.h>

namespace support {

namespace {

QString withUser(QString place, const QString& login)
{
    return place.replace(QStringLiteral("user=office"), QStringLiteral("user=") + login);
}

db::Act act()
{
    return { QStringLiteral("test"), QStringLiteral("window"), {}, {} };
}

} // namespace

QString asLogin(const QString& place, const QString& login)
{
    RawDatabase administrator(withUser(place, QStringLiteral("postgres")));
    const QByteArray name = login.toUtf8();
    if (administrator.rows("SELECT 1 FROM pg_roles WHERE rolname = '" + name + "'").isEmpty()
        && administrator.exec("CREATE ROLE \"" + name + "\" LOGIN") != 0)
        throw std::runtime_error("no login could be made");
    return withUser(place, login);
}

std::unique_ptr<db::Store> openedBy(const QString& place, const QString& login)
{
    db::OpenOutcome outcome = db::Store::open(asLogin(place, login));
    EXPECT_EQ(outcome.status, db::OpenStatus::Opened)
        << (outcome.sentence + outcome.details).toStdString();
    return std::move(outcome.store);
}

void grant(db::Store& store, const db::Member& member)
{
    db::Change change(store, act());
    store.members().put(change, member);
    change.commit();
}

Office::Office()
{
    for (std::size_t role = 0; role < logins.size(); ++role) {
        db::Member member { QString::fromLatin1(logins[role]), db::Role(role), {} };
        if (member.role == db::Role::Entry)
            member.regions = { workspace.regions[0], workspace.regions[1] };
        grant(*workspace.store, member);
    }
}

QString Office::path(const char* login) const
{
    return asLogin(place.path(), QString::fromLatin1(login));
}

std::unique_ptr<db::Store> Office::as(const char* login) const
{
    return openedBy(place.path(), QString::fromLatin1(login));
}

db::Observation Office::value(int region, int year, double number) const
{
    db::Observation o;
    o.key = { workspace.items[0].indicator, db::Basis::Discrete, db::Period::year(year),
        workspace.regions[std::size_t(region)] };
    o.value = number;
    o.source = workspace.source;
    return o;
}

db::BatchId Office::put(db::Store& store, const std::vector<db::Observation>& rows)
{
    db::Change change(store, act());
    store.observations().put(change, rows);
    change.commit();
    return change.batch();
}

} // namespace support
