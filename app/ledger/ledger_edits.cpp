// SPDX-License-Identifier: GPL-3.0-or-later
// Actions, departments, projects and rules: the edits that are not about one task.
#include "app/calc/task_light.h"
#include "app/format.h"
#include "app/ledger/edit_support.h"
#include "app/ledger/ledger.h"
#include "app/ledger/task_edits.h"

#include <QCoreApplication>

namespace app {

namespace {

struct LedgerEditsText
{
    Q_DECLARE_TR_FUNCTIONS(LedgerEditsText)
};

QString nextCode(const std::vector<db::Action>& actions)
{
    int last = 0;
    for (const db::Action& a : actions)
        last = std::max(last, a.code.startsWith(u'A') ? a.code.mid(1).toInt() : 0);
    return QStringLiteral("A%1").arg(last + 1, 4, 10, QLatin1Char('0'));
}

void requireSound(const db::Store& store, const db::Action& action)
{
    if (action.title.trimmed().isEmpty())
        throw Error(LedgerEditsText::tr("Say in a few words what is to be done."));
    if (!action.openedOn.isValid())
        throw Error(LedgerEditsText::tr("The action needs the day it was opened on."));
    if (action.dueOn && *action.dueOn < action.openedOn)
        throw Error(
            LedgerEditsText::tr("Due %1, before it was opened (%2). Correct the date.")
                .arg(action.dueOn->toString(Qt::ISODate), action.openedOn.toString(Qt::ISODate)));
    if (action.closedOn && *action.closedOn < action.openedOn)
        throw Error(
            LedgerEditsText::tr("Closed on %1, before it was opened (%2). Correct the date.")
                .arg(
                    action.closedOn->toString(Qt::ISODate), action.openedOn.toString(Qt::ISODate)));
    const bool found = (!action.task || findBy(store.tasks().all(), *action.task, &db::Task::id))
        && (!action.measure || findBy(store.measures().all(), *action.measure, &db::Measure::id))
        && (!action.indicator || store.catalog().indicator(*action.indicator))
        && (!action.region || store.catalog().region(*action.region));
    if (!found)
        throw Error(LedgerEditsText::tr("What the action is about is no longer there."));
}

db::Action existing(const db::Store& store, const QString& code)
{
    const auto actions = store.actions().all();
    const db::Action* action = findBy(actions, code, &db::Action::code);
    if (!action)
        throw Error(LedgerEditsText::tr("There is no action %1.").arg(code));
    return *action;
}

void put(db::Store& store, db::Action action, const QString& label, const QString& via)
{
    db::Change change(store, { label, via, {}, {} });
    if (action.source == db::SourceId {})
        action.source = personSource(change);
    store.actions().put(change, action);
    change.commit();
}

} // namespace

void requireDepartments(const db::Store& store, const QString& names)
{
    const auto departments = store.departments().all();
    const QStringList unknown = unknownDepartments(departments, names);
    if (unknown.isEmpty())
        return;
    const QString nearest = nearestDepartments(departments, unknown.first())
                                .join(chinese() ? QStringLiteral("、") : QStringLiteral(", "));
    if (nearest.isEmpty())
        throw Error(
            LedgerEditsText::tr("“%1” is not in the list of departments. Add it to the list first.")
                .arg(unknown.first()));
    throw Error(LedgerEditsText::tr("“%1” is not in the list of departments. Write %2 if that is "
                                    "meant, else add it to the list first.")
                    .arg(unknown.first(), nearest));
}

QStringList unknownDepartments(const std::vector<db::Department>& departments, const QString& names)
{
    QStringList unknown;
    for (const QString& name : departmentNames(names)) {
        const bool known = std::ranges::any_of(departments,
            [&](const db::Department& d) { return d.nameZh == name || d.nameEn == name; });
        if (!known && !departments.empty())
            unknown.append(name);
    }
    return unknown;
}

QStringList nearestDepartments(const std::vector<db::Department>& departments, const QString& name)
{
    std::vector<std::pair<double, QString>> alike;
    for (const db::Department& d : departments) {
        const double near
            = std::max(titleSimilarity(d.nameZh, name), titleSimilarity(d.nameEn, name));
        if (near >= 0.3)
            alike.emplace_back(near, d.nameZh);
    }
    std::ranges::stable_sort(alike, std::greater {}, [](const auto& a) { return a.first; });
    QStringList names;
    for (std::size_t i = 0; i < alike.size() && i < 3; ++i)
        names.append(alike[i].second);
    return names;
}

QString openAction(db::Store& store, const db::Action& action, const QString& via)
{
    db::Action a = action;
    a.code = nextCode(store.actions().all());
    requireSound(store, a);
    put(store, a, LedgerEditsText::tr("New action %1: %2").arg(a.code, a.title), via);
    return a.code;
}

void updateAction(db::Store& store, const db::Action& action, const QString& via)
{
    const db::Action before = existing(store, action.code);
    db::Action a = action;
    if (a.source == db::SourceId {})
        a.source = before.source;
    if (a.actor.isEmpty())
        a.actor = before.actor;
    requireSound(store, a);
    if (a != before)
        put(store, a, LedgerEditsText::tr("Change action %1: %2").arg(a.code, a.title), via);
}

void closeAction(
    db::Store& store, const QString& code, QDate on, const QString& result, const QString& via)
{
    db::Action a = existing(store, code);
    if (a.closedOn)
        throw Error(LedgerEditsText::tr("The action %1 was closed on %2.")
                        .arg(code, a.closedOn->toString(Qt::ISODate)));
    if (result.trimmed().isEmpty())
        throw Error(LedgerEditsText::tr("Say what came of it before closing the action."));
    if (!on.isValid())
        throw Error(LedgerEditsText::tr("Say on which day the action is closed."));
    a.closedOn = on;
    a.result = result.trimmed();
    requireSound(store, a);
    put(store, a, LedgerEditsText::tr("Close action %1: %2").arg(a.code, a.title), via);
}

void saveDepartment(db::Store& store, const db::Department& department, const QString& via)
{
    db::Department d = department;
    if (d.code.trimmed().isEmpty() || d.nameZh.trimmed().isEmpty())
        throw Error(LedgerEditsText::tr("A department needs a code and its Chinese name."));
    const auto all = store.departments().all();
    const db::Department* before = findBy(all, d.code, &db::Department::code);
    const db::Department* same = findBy(all, d.nameZh, &db::Department::nameZh);
    if (same && same->code != d.code)
        throw Error(
            LedgerEditsText::tr("%1 is in the list already, as %2.").arg(d.nameZh, same->code));
    if (before && d.source == db::SourceId {})
        d.source = before->source;
    if (before && *before == d)
        return;
    db::Change change(store, { LedgerEditsText::tr("Department %1").arg(d.nameZh), via, {}, {} });
    if (d.source == db::SourceId {})
        d.source = personSource(change);
    store.departments().put(change, d);
    change.commit();
}

void removeDepartment(db::Store& store, const QString& code, const QString& via)
{
    const auto all = store.departments().all();
    const db::Department* d = findBy(all, code, &db::Department::code);
    if (!d)
        throw Error(LedgerEditsText::tr("There is no department %1.").arg(code));
    const auto tasks = store.tasks().all();
    const auto naming = std::ranges::count_if(tasks, [&](const db::Task& t) {
        const QStringList names = departmentNames(t.leadDepartment + u';' + t.jointDepartments);
        return names.contains(d->nameZh) || (!d->nameEn.isEmpty() && names.contains(d->nameEn));
    });
    if (naming > 0)
        throw Error(
            LedgerEditsText::tr("%n task(s) name %1; it stays in the list.", nullptr, int(naming))
                .arg(d->nameZh));
    db::Change change(
        store, { LedgerEditsText::tr("Remove department %1").arg(d->nameZh), via, {}, {} });
    store.departments().remove(change, code);
    change.commit();
}

QString projectFault(const db::Store& store, const db::Project& p)
{
    static const QStringList completeness { QString(), QStringLiteral("named"),
        QStringLiteral("count_only"), QStringLiteral("count_derived") };
    if (p.code.trimmed().isEmpty() || p.kind.trimmed().isEmpty())
        return LedgerEditsText::tr("A project needs a code and a kind.");
    if (name(p).trimmed().isEmpty())
        return LedgerEditsText::tr("Give the project a name.");
    if (!completeness.contains(p.completeness))
        return LedgerEditsText::tr("A project is named, or stands for a number.");
    if (p.completeness.startsWith(QStringLiteral("count")) && p.count.trimmed().isEmpty())
        return LedgerEditsText::tr("A row that stands for a number needs the number.");
    if (p.region && !store.catalog().region(*p.region))
        return LedgerEditsText::tr("The region of the project is not there.");
    const auto all = store.projects().all();
    const db::Project* known = findBy(all, p.code, &db::Project::code);
    if (p.id != db::ProjectId {} && (!known || known->id != p.id))
        return LedgerEditsText::tr("The code of a project stays as it is; %1 is another one.")
            .arg(p.code);
    return {};
}

db::ProjectId saveProject(db::Store& store, const db::Project& project, const QString& via)
{
    if (const QString fault = projectFault(store, project); !fault.isEmpty())
        throw Error(fault);
    db::Project p = project;
    const QString called = name(p);
    const auto all = store.projects().all();
    const db::Project* before = findBy(all, p.code, &db::Project::code);
    p.id = before ? before->id : db::ProjectId {};
    if (before && p.source == db::SourceId {})
        p.source = before->source;
    if (before && *before == p)
        return p.id;
    db::Change change(store, { LedgerEditsText::tr("Project %1").arg(called), via, {}, {} });
    if (p.source == db::SourceId {})
        p.source = personSource(change);
    const db::ProjectId id = store.projects().put(change, p);
    change.commit();
    return id;
}

void removeProject(db::Store& store, db::ProjectId project, const QString& via)
{
    const auto all = store.projects().all();
    const db::Project* p = findBy(all, project, &db::Project::id);
    if (!p)
        throw Error(LedgerEditsText::tr("This project is no longer there."));
    db::Change change(
        store, { LedgerEditsText::tr("Remove project %1").arg(name(*p)), via, {}, {} });
    store.projects().remove(change, project);
    change.commit();
}

void saveLightRule(db::Store& store, const db::LightRule& rule, const QString& via)
{
    requireSound(rule);
    const auto all = store.lights().rules();
    const db::LightRule* before = findBy(all, rule.code, &db::LightRule::code);
    if (before && *before == rule)
        return;
    db::Change change(store, { LedgerEditsText::tr("Light rule %1").arg(rule.code), via, {}, {} });
    store.lights().put(change, rule);
    change.commit();
}

void removeLightRule(db::Store& store, const QString& code, const QString& via)
{
    if (!findBy(store.lights().rules(), code, &db::LightRule::code))
        throw Error(LedgerEditsText::tr("There is no light rule %1.").arg(code));
    db::Change change(
        store, { LedgerEditsText::tr("Remove light rule %1").arg(code), via, {}, {} });
    store.lights().removeRule(change, code);
    change.commit();
}

} // namespace app
