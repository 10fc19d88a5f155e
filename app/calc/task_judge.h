// SPDX-License-Identifier: GPL-3.0-or-later
// Everything the lights of tasks are made from, read from the store once: milestones, targets,
// entered progress, overrides and rules. Answers for any task, region, period and day.
#pragma once

#include "app/calc/task_light.h"
#include "db/store.h"

#include <QHash>

namespace app {

struct JudgedAt
{
    db::RegionId region {}; // the nation: the list as a whole
    db::Period period; // figures that end later are not known yet
    QDate day;
    bool operator==(const JudgedAt&) const = default;
};

class TaskJudge
{
public:
    explicit TaskJudge(const db::Store& store);

    TaskLight judge(const db::Task& task, const JudgedAt& at);
    TaskEvidence evidence(const db::Task& task, const JudgedAt& at) const;

    std::vector<db::Milestone> milestonesOf(db::TaskId task) const; // by number
    std::vector<db::Target> targetsOf(db::TaskId task) const;
    std::vector<db::TaskProgress> progressOf(db::TaskId task) const; // by region, day
    std::vector<db::LightOverride> overridesOf(db::TaskId task) const; // by first day
    // The newest entered up to the day.
    std::optional<db::TaskProgress> progressOn(const db::Task& task, const JudgedAt& at) const;
    // The newest that holds on the day.
    std::optional<db::LightOverride> overrideOn(db::TaskId task, QDate day) const;
    const db::Document* document(db::DocumentId id) const;
    // The stretch of time a task has: from the day of its list to its due date or the list's end.
    std::pair<QDate, QDate> span(const db::Task& task) const;
    // The regions whose figures a target is about, seen from there.
    std::vector<db::RegionId> regionsOf(
        const db::Task& task, const db::Target& target, db::RegionId seenFrom) const;

private:
    // Milestones and overrides are of the list as a whole; they say nothing about one region of it.
    bool isWhole(const db::Task& task, db::RegionId region) const;
    void countMilestones(TaskEvidence& e, const db::Task& task, const JudgedAt& at) const;
    void countRegions(TaskEvidence& e, const db::Task& task, const JudgedAt& at) const;

    const db::Store& m_store;
    LightRules m_rules;
    QHash<qint64, std::vector<db::Milestone>> m_milestones;
    QHash<qint64, std::vector<db::Target>> m_targets;
    QHash<qint64, std::vector<db::TaskProgress>> m_progress;
    QHash<qint64, std::vector<db::LightOverride>> m_overrides;
    QHash<qint64, db::Document> m_documents;
};

// The days a document covers, by what it says: "2022", "2023H2", "2021-2025".
std::optional<std::pair<QDate, QDate>> coveredBy(const db::Document& document);
// ISO, possibly only a year or a month: then its first day.
std::optional<QDate> issuedOn(const db::Document& document);

} // namespace app
