// SPDX-License-Identifier: GPL-3.0-or-later
// Remarks on cells, with who is to see to them, by when, and whether that is done.
#pragma once

#include "db/types.h"

#include <QSqlDatabase>

namespace db {

class Change;

class Comments
{
public:
    explicit Comments(QSqlDatabase db)
        : m_db(std::move(db))
    {
    }
    std::optional<Comment> find(CommentId id) const;
    std::vector<Comment> of(const CellKey& key) const; // oldest first
    std::vector<Comment> open() const; // not resolved, those due first in front
    std::vector<Comment> of(Period period) const;
    // Author and time are those given, else who is at the keyboard, now.
    CommentId add(Change& change, const Comment& comment) const;
    void setResolved(Change& change, const Comment& comment, std::optional<QDate> on) const;

private:
    QSqlDatabase m_db;
};

} // namespace db
