// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/server_address.h"

#include <QCoreApplication>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace db {

namespace {

struct StoreText
{
    Q_DECLARE_TR_FUNCTIONS(StoreText)
};

} // namespace

QString ServerAddress::option(const QString& name) const
{
    const auto found
        = std::ranges::find(options, name, [](const auto& option) { return option.first; });
    return found == options.end() ? QString() : found->second;
}

void ServerAddress::setOption(const QString& name, const QString& value)
{
    const auto found
        = std::ranges::find(options, name, [](const auto& option) { return option.first; });
    if (value.isEmpty()) {
        if (found != options.end())
            options.erase(found);
    } else if (found != options.end()) {
        found->second = value;
    } else {
        options.emplace_back(name, value);
    }
}

QString ServerAddress::server() const
{
    if (host.isEmpty()) {
        for (const auto& [name, value] : options) {
            if (name == QStringLiteral("host") || name == QStringLiteral("service"))
                return value;
        }
        return QStringLiteral("localhost");
    }
    if (port < 0)
        return host;
    return (host.contains(u':') ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2"))
        .arg(host)
        .arg(port);
}

QString ServerAddress::name() const
{
    return database.isEmpty() ? server() : QStringLiteral("%1 · %2").arg(database, server());
}

QString ServerAddress::text() const
{
    QUrl url;
    url.setScheme(QStringLiteral("postgresql"));
    url.setHost(host);
    url.setPort(port);
    url.setUserName(user.isEmpty() ? QString() : user); // an empty one would leave its @
    url.setPath(u'/' + database);
    QUrlQuery query;
    for (const auto& [name, value] : options)
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value, "/:")));
    if (!query.isEmpty())
        url.setQuery(query);
    const QString text = url.toString(QUrl::FullyEncoded);
    // Without a host a URL is written with one slash only.
    return host.isEmpty() && !text.startsWith(QStringLiteral("postgresql://"))
        ? QStringLiteral("postgresql://") + text.mid(QStringLiteral("postgresql:").size())
        : text;
}

bool isServerAddress(const QString& place)
{
    return place.startsWith(QStringLiteral("postgresql://"))
        || place.startsWith(QStringLiteral("postgres://"));
}

ServerAddress serverAddress(const QString& place)
{
    const QUrl url(place, QUrl::StrictMode);
    ServerAddress address;
    bool named = false;
    address.holdsPassword = !url.password().isEmpty();
    const QUrlQuery query(url);
    for (const auto& [name, value] : query.queryItems(QUrl::FullyDecoded)) {
        address.holdsPassword = address.holdsPassword || name.contains(QStringLiteral("password"));
        named = named || name == QStringLiteral("service");
        address.options.emplace_back(name, value);
    }
    address.host = url.host();
    address.port = url.port();
    address.user = url.userName();
    address.database = url.path().mid(1);
    const auto twice = [&](const QString& part, const char* option) {
        return std::ranges::count(address.options, QString::fromLatin1(option),
                   &std::pair<QString, QString>::first)
            + (part.isEmpty() ? 0 : 1)
            > 1;
    };
    if (address.holdsPassword)
        address.problem = StoreText::tr(
            "The address holds a password. Leave it out: the password belongs into the password "
            "file of PostgreSQL (.pgpass, or the file that PGPASSFILE names) or a service file.");
    else if (!url.isValid() || !isServerAddress(place) || (address.database.isEmpty() && !named)
        || address.database.contains(u'/') || place.contains(QStringLiteral("%00")))
        address.problem = StoreText::tr("This is not the address of a shared workspace. Write it "
                                        "as postgresql://user@host:port/database.");
    else if (twice(address.host, "host") || twice(address.user, "user")
        || twice(address.port > 0 ? QStringLiteral("0") : QString(), "port")
        || twice(address.database, "dbname"))
        address.problem = StoreText::tr(
            "The address names its server, port, login or database twice. Write each once.");
    return address;
}

} // namespace db
