// SPDX-License-Identifier: GPL-3.0-or-later
// postgresql://user@host:port/database?option=value, taken apart for libpq and for Qt's driver.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace db::engine::postgresql {

struct Address
{
    QString host;
    int port = -1;
    QString user;
    QString database;
    std::vector<std::pair<QString, QString>> options; // sslmode, sslrootcert, service, …
    QString problem; // why it is none, in a sentence that repeats nothing of it

    QString server() const; // as a person would name it
};

Address addressOf(const QString& place);

} // namespace db::engine::postgresql
