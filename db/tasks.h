// SPDX-License-Identifier: GPL-3.0-or-later
// The items of annual key-task lists as a tree (section, task, sub-item), and their milestones.
#pragma once

#include "db/types.h"

#include <QSqlDatabase>

namespace db {

class Change;

class Tasks
{
public:
    explicit Tasks(QSqlDatabase db)
        : m_db(std::move(db))
    {
    }
    std::vector<Task> all() const; // as entered, which is the order of the lists
    std::vector<Task> of(DocumentId document) const;
    TaskId put(Change& change, const Task& task) const; // by code
    std::vector<Milestone> milestones() const; // by task, number
    void put(Change& change, const Milestone& milestone) const; // by task and number

private:
    QSqlDatabase m_db;
};

} // namespace db
