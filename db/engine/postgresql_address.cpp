// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/engine/postgresql_address.h"

#include <QCoreApplication>
#include <QUrl>
#include <QUrlQuery>

namespace db::engine::postgresql {

namespace {

struct StoreText
{
    Q_DECLARE_TR_FUNCTIONS(StoreText)
};

} // namespace

QString Address::server() const
{
    if (host.isEmpty()) {
        for (const auto& [name, value] : options) {
            if (name == QStringLiteral("host") || name == QStringLiteral("service"))
                return value;
        }
        return QStringLiteral("localhost");
    }
    return port < 0 ? host : QStringLiteral("%1:%2").arg(host).arg(port);
}

Address addressOf(const QString& place)
{
    const QUrl url(place, QUrl::StrictMode);
    Address address;
    bool named = false;
    bool password = !url.password().isEmpty();
    const QUrlQuery query(url);
    for (const auto& [name, value] : query.queryItems(QUrl::FullyDecoded)) {
        password = password || name.contains(QStringLiteral("password"));
        named = named || name == QStringLiteral("service");
        address.options.emplace_back(name, value);
    }
    address.host = url.host();
    address.port = url.port();
    address.user = url.userName();
    address.database = url.path().mid(1);
    if (password)
        address.problem = StoreText::tr(
            "The address holds a password. Leave it out: the password belongs into the password "
            "file of PostgreSQL (.pgpass, or the file that PGPASSFILE names) or a service file.");
    else if (!url.isValid() || (address.database.isEmpty() && !named)
        || address.database.contains(u'/') || place.contains(QStringLiteral("%00")))
        address.problem = StoreText::tr("This is not the address of a shared workspace. Write it "
                                        "as postgresql://user@host:port/database.");
    return address;
}

} // namespace db::engine::postgresql
