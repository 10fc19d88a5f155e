// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/small_ledger.h"

#include <algorithm>

namespace support {

QDate day(const char* iso)
{
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

std::string lightsByMonth(const app::LedgerTask& t)
{
    static const char* const words[] = { "ok", "warn", "late", "notdue", "nodata" };
    std::string text;
    for (const app::MonthLight& m : t.history)
        text += (text.empty() ? "" : " ") + std::to_string(m.month.month()) + ":"
            + words[int(m.light)] + (m.overridden ? "*" : "");
    return text;
}

SmallLedger::SmallLedger(const QString& path)
    : workspace(path)
    , store(*workspace.store)
{
    db::Change change(store, SmallWorkspace::act(QStringLiteral("lists")));
    const auto list = [&](const char* code, const char* issued, const char* year) {
        db::Document d;
        d.code = QString::fromLatin1(code);
        d.titleZh = d.titleEn = d.code;
        d.kind = QStringLiteral("annual_task_list");
        d.level = QStringLiteral("national");
        d.issuedOn = QString::fromLatin1(issued);
        d.periodCovered = QString::fromLatin1(year);
        d.source = workspace.yearbook;
        return store.documents().put(change, d);
    };
    first = list("L2022", "2022-05-04", "2022");
    second = list("L2023", "2023-07-21", "2023");
    db::Task s = task("S", "一", first);
    s.kind = QStringLiteral("section");
    section = store.tasks().put(change, s);
    db::Task t = task("A", "推进医疗服务价格改革", first);
    t.parent = section;
    a = store.tasks().put(change, t);
    t = task("B", "加强综合监管", first);
    t.parent = section;
    b = store.tasks().put(change, t);
    change.setSetting(QStringLiteral("as_of"), QStringLiteral("2022-11-30"));
    change.commit();
}

db::Task SmallLedger::task(const char* code, const char* title, db::DocumentId document) const
{
    db::Task t;
    t.code = QString::fromLatin1(code);
    t.kind = QStringLiteral("task");
    t.titleZh = QString::fromUtf8(title);
    t.document = document;
    t.source = workspace.yearbook;
    return t;
}

db::TaskId SmallLedger::put(const db::Task& task)
{
    db::Change change(store, SmallWorkspace::act());
    const db::TaskId id = store.tasks().put(change, task);
    change.commit();
    return id;
}

void SmallLedger::put(const db::Milestone& milestone)
{
    db::Change change(store, SmallWorkspace::act());
    store.tasks().put(change, milestone);
    change.commit();
}

void SmallLedger::put(const db::Target& target)
{
    db::Change change(store, SmallWorkspace::act());
    store.targets().put(change, target);
    change.commit();
}

db::Milestone SmallLedger::milestone(
    db::TaskId task, int number, const char* due, const char* done, const char* baseline) const
{
    db::Milestone m;
    m.task = task;
    m.number = number;
    m.titleZh = QStringLiteral("节点%1").arg(number);
    m.dueOn = day(due);
    m.doneOn = *done ? std::optional(day(done)) : std::nullopt;
    m.baselineOn = *baseline ? std::optional(day(baseline)) : std::nullopt;
    m.source = workspace.yearbook;
    return m;
}

db::Task SmallLedger::find(db::TaskId id) const
{
    const auto all = store.tasks().all();
    return *std::ranges::find(all, id, &db::Task::id);
}

} // namespace support
