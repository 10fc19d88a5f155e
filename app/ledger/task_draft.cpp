// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledger/task_draft.h"

#include "app/ledger/edit_support.h"

namespace app {

namespace {

bool isSection(const db::Task& task)
{
    return task.kind == QStringLiteral("section");
}

std::optional<db::TaskId> sectionOf(const std::vector<db::Task>& tasks, const db::Task* task)
{
    // A ring written by another program must not hold us up.
    for (int steps = 0; task && steps < 20; ++steps) {
        if (isSection(*task))
            return task->id;
        task = task->parent ? findBy(tasks, *task->parent, &db::Task::id) : nullptr;
    }
    return {};
}

} // namespace

db::Task taskDraft(const db::Store& store, db::DocumentId list, std::optional<db::TaskId> near)
{
    const std::vector<db::Task> tasks = store.tasks().all();
    const std::vector<db::Document> documents = store.documents().all();
    const db::Document* document = findBy(documents, list, &db::Document::id);
    db::Task draft;
    draft.document = list;
    draft.kind = QStringLiteral("task");
    draft.completeness = QStringLiteral("full");
    draft.parent = sectionOf(tasks, near ? findBy(tasks, *near, &db::Task::id) : nullptr);
    int last = 0;
    for (const db::Task& task : tasks) {
        if (task.document == list && !isSection(task))
            last = std::max(last, task.number.value_or(0));
    }
    draft.number = last + 1;
    const QString stem = document ? document->code : QString();
    for (int number = last + 1; draft.code.isEmpty(); ++number) {
        const QString code = stem + QStringLiteral("-%1").arg(number);
        if (!findBy(tasks, code, &db::Task::code))
            draft.code = code;
    }
    return draft;
}

LightPreview lightPreview(const Ledger& ledger, const std::vector<db::LightRule>& rules)
{
    LightRules judge(rules);
    LightPreview preview;
    for (const LedgerSection& section : ledger.sections) {
        for (const LedgerTask& t : section.tasks) {
            if (t.depth > 0)
                continue;
            const TaskLight light = judge.judge(t.light.evidence, ledger.day, t.light.override_);
            ++preview.counts[std::size_t(light.light)];
            preview.changed += light.light != t.light.light;
        }
    }
    return preview;
}

} // namespace app
