// SPDX-License-Identifier: GPL-3.0-or-later
// Sources: where a figure or a list item comes from. Every row of the field names one.
#pragma once

#include "db/types.h"

#include <QSqlDatabase>

namespace db {

class Change;

class Sources
{
public:
    explicit Sources(QSqlDatabase db)
        : m_db(std::move(db))
    {
    }
    std::vector<Source> all() const; // by title
    std::optional<Source> find(SourceId id) const;
    std::optional<Source> find(const QString& title) const;
    SourceId put(Change& change, const Source& source) const; // by title
    std::vector<Source> uncited() const; // named by no row of any table
    bool hasDemonstration() const;
    // Sources of this kind and every row that names them, in every table of the field.
    void removeKind(Change& change, const QString& kind) const;

private:
    QSqlDatabase m_db;
};

} // namespace db
