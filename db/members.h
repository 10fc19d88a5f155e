// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what in a shared workspace. The database itself holds everybody to it.
#pragma once

#include "db/sharing.h"

#include <QSqlDatabase>

namespace db {

class Change;

class Members
{
public:
    explicit Members(QSqlDatabase db)
        : m_db(std::move(db))
    {
    }
    std::vector<Member> all() const; // by login
    std::optional<Member> find(const QString& login) const;
    // Every login the server knows, by name, member or not; none of a file.
    std::vector<QString> logins() const;
    // The login the tables belong to: always an owner, with or without a row. None of a file.
    QString keeper() const;
    void put(Change& change, const Member& member) const; // by login, with its regions
    void remove(Change& change, const QString& login) const;

private:
    QSqlDatabase m_db;
};

} // namespace db
