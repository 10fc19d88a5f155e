// SPDX-License-Identifier: GPL-3.0-or-later
// Documents: policy papers, annual lists, notices, with the numbers and dates sources give.
#pragma once

#include "db/types.h"

#include <QSqlDatabase>

namespace db {

class Change;

class Documents
{
public:
    explicit Documents(QSqlDatabase db)
        : m_db(std::move(db))
    {
    }
    std::vector<Document> all() const; // newest first
    DocumentId put(Change& change, const Document& document) const; // by code

private:
    QSqlDatabase m_db;
};

} // namespace db
