// SPDX-License-Identifier: GPL-3.0-or-later
// Forms and their items: what a round asks for. Data, never code.
#pragma once

#include "db/types.h"

#include <QSqlDatabase>

namespace db {

class Change;

class Forms
{
public:
    explicit Forms(QSqlDatabase db)
        : m_db(std::move(db))
    {
    }
    std::vector<Form> all() const; // by code
    std::optional<Form> find(FormId id) const;
    std::optional<Form> find(const QString& code) const;
    FormId put(Change& change, const Form& form) const; // by code
    std::vector<FormItem> items(FormId form) const; // in their order
    // The items of the form become these; what is the same stays untouched. A part must come after
    // the item it is a part of.
    void setItems(Change& change, FormId form, const std::vector<FormItem>& items) const;

private:
    QSqlDatabase m_db;
};

} // namespace db
