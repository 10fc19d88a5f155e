// SPDX-License-Identifier: GPL-3.0-or-later
// postgresql://user@host:port/database?option=value, taken apart for libpq, for Qt's driver and for
// a person, and put together again. It never holds a password.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace db {

struct ServerAddress
{
    QString host;
    int port = -1;
    QString user;
    QString database;
    std::vector<std::pair<QString, QString>> options; // sslmode, sslrootcert, service, …
    QString problem; // why it is none, in a sentence that repeats nothing of it
    bool holdsPassword = false; // which is such a problem

    QString option(const QString& name) const; // empty without it
    void setOption(const QString& name, const QString& value); // empty: none
    QString server() const; // as a person would name it
    QString name() const; // of the workspace: database and server, never a login
    QString text() const; // the address again
    bool operator==(const ServerAddress&) const = default;
};

bool isServerAddress(const QString& place); // postgresql://…, else a file
ServerAddress serverAddress(const QString& place);

} // namespace db
