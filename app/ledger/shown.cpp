// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledger/shown.h"

#include "app/format.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>
#include <map>

namespace app {

namespace {

struct LedgerText
{
    Q_DECLARE_TR_FUNCTIONS(LedgerText)
};

void countLights(Ledger& ledger)
{
    ledger.counts = {};
    ledger.milestones = ledger.milestonesDone = ledger.milestonesExpected = 0;
    for (LedgerSection& section : ledger.sections) {
        section.counts = {};
        for (const LedgerTask& t : section.tasks) {
            if (t.depth > 0)
                continue;
            ++section.counts[std::size_t(t.light.light)];
            ++ledger.counts[std::size_t(t.light.light)];
            ledger.milestones += t.light.evidence.milestones;
            ledger.milestonesDone += t.done;
            ledger.milestonesExpected += t.expected;
        }
    }
}

void countDepartments(Ledger& ledger)
{
    std::map<QString, DepartmentTasks> found;
    for (int s = 0; s < int(ledger.sections.size()); ++s) {
        const auto& tasks = ledger.sections[std::size_t(s)].tasks;
        for (int i = 0; i < int(tasks.size()); ++i) {
            const LedgerTask& t = tasks[std::size_t(i)];
            if (t.departments.isEmpty() && t.depth > 0)
                continue;
            DepartmentTasks& lead = found[t.departments.value(0)];
            lead.leads.emplace_back(s, i);
            ++lead.counts[std::size_t(t.light.light)];
            for (const QString& name : t.departments.mid(1))
                found[name].joins.emplace_back(s, i);
        }
    }
    ledger.departments.clear();
    for (auto& [name, tasks] : found) {
        tasks.department = name;
        ledger.departments.push_back(std::move(tasks));
    }
    std::ranges::stable_sort(ledger.departments, {}, [](const DepartmentTasks& d) {
        return std::pair(d.department.isEmpty(), -int(d.leads.size()));
    });
}

bool holds(const LedgerTask& task, const QString& text)
{
    const auto in = [&](const QString& field) { return field.contains(text, Qt::CaseInsensitive); };
    return in(task.task.titleZh) || in(task.task.titleEn) || in(task.task.targetText)
        || in(task.task.deliverable) || in(task.task.code) || in(task.departments.join(u' '))
        || std::ranges::any_of(task.milestones, [&](const LedgerMilestone& m) {
               return in(m.milestone.titleZh) || in(m.milestone.titleEn);
           });
}

QString percentText(double share)
{
    return number(share * 100, 0) + u'%';
}

} // namespace

void recount(Ledger& ledger)
{
    countLights(ledger);
    countDepartments(ledger);
}

bool accepts(const LedgerFilter& filter, const LedgerTask& task)
{
    return (!filter.light || task.light.light == *filter.light)
        && (filter.department.isEmpty() || task.departments.contains(filter.department))
        && (filter.origin.isEmpty() || task.task.origin == filter.origin)
        && (filter.text.trimmed().isEmpty() || holds(task, filter.text.trimmed()));
}

Ledger narrowed(const Ledger& ledger, const LedgerFilter& filter)
{
    Ledger shown = ledger;
    if (!filter.narrows())
        return shown;
    for (LedgerSection& section : shown.sections)
        std::erase_if(section.tasks, [&](const LedgerTask& t) { return !accepts(filter, t); });
    std::erase_if(shown.sections, [](const LedgerSection& s) { return s.tasks.empty(); });
    recount(shown);
    return shown;
}

std::optional<TaskBar> taskBar(const LedgerTask& task)
{
    const TaskEvidence& e = task.light.evidence;
    if (task.doneShare && task.expectedShare)
        return TaskBar { *task.doneShare, *task.expectedShare,
            QStringLiteral("%1/%2").arg(task.done).arg(e.milestones), task.done < task.expected };
    // Whether that is too little the rules of the light say, not a second rule here.
    const Light light = task.light.computed;
    const bool behind = light == Light::Warn || light == Light::Late;
    if (e.regionsJudged > 0 && !e.monitorOnly)
        return TaskBar { double(e.regionsMeeting) / e.regionsExpected, e.timeShare,
            LedgerText::tr("%1/%2 regions").arg(e.regionsMeeting).arg(e.regionsExpected), behind };
    if (e.progress) {
        const double share = std::clamp(*e.progress / 100, 0.0, 1.0);
        return TaskBar { share, e.timeShare, percentText(share), behind };
    }
    return std::nullopt;
}

QString barText(const LedgerTask& task)
{
    if (const auto bar = taskBar(task))
        return bar->text;
    const TaskEvidence& e = task.light.evidence;
    return e.regionsExpected > 0 ? LedgerText::tr("No figures yet")
                                 : LedgerText::tr("No milestones set");
}

QString sectionHeading(const LedgerSection& section)
{
    if (!section.section || !section.section->number)
        return section.title;
    const int n = *section.section->number;
    if (!chinese())
        return QStringLiteral("%1. %2").arg(n).arg(section.title);
    static const QString numerals = QStringLiteral("一二三四五六七八九十");
    if (n < 1 || n > numerals.size()
        || section.title.startsWith(numerals[n - 1] + QStringLiteral("、")))
        return section.title;
    return numerals[n - 1] + QStringLiteral("、") + section.title;
}

QString originText(const QString& origin)
{
    static const QHash<QString, const char*> words {
        { QStringLiteral("national"), QT_TRANSLATE_NOOP("LedgerText", "National") },
        { QStringLiteral("prescribed"), QT_TRANSLATE_NOOP("LedgerText", "Prescribed") },
        { QStringLiteral("self_selected"), QT_TRANSLATE_NOOP("LedgerText", "Self-selected") },
        { QStringLiteral("provincial"), QT_TRANSLATE_NOOP("LedgerText", "Provincial") },
        { QStringLiteral("prescribed_or_self_selected_unknown"),
            QT_TRANSLATE_NOOP("LedgerText", "Prescribed or self-selected, not stated") },
    };
    const char* word = words.value(origin);
    return word ? LedgerText::tr(word) : origin;
}

QStringList originsOf(const Ledger& ledger)
{
    QStringList origins;
    for (const LedgerSection& section : ledger.sections) {
        for (const LedgerTask& t : section.tasks) {
            if (!t.task.origin.isEmpty() && !origins.contains(t.task.origin))
                origins.append(t.task.origin);
        }
    }
    return origins;
}

QString listTitle(const db::Document& document)
{
    const QString name = title(document);
    return document.number.isEmpty() ? name : document.number + QStringLiteral("  ") + name;
}

} // namespace app
