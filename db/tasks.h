// SPDX-License-Identifier: GPL-3.0-or-later
// The items of annual key-task lists as a tree (section, task, sub-item), their milestones and the
// progress that is entered.
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
    void removeMilestone(Change& change, TaskId task, int number) const;
    std::vector<TaskProgress> progress() const; // by task, region, day
    void put(Change& change, const TaskProgress& progress) const; // by task, region and day
    void removeProgress(Change& change, TaskId task, RegionId region, QDate on) const;
    // With its milestones, progress and overrides; what refers to it refers to nothing from then
    // on.
    void remove(Change& change, TaskId task) const;

private:
    QSqlDatabase m_db;
};

} // namespace db
