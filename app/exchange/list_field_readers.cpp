// SPDX-License-Identifier: GPL-3.0-or-later
// Targets, which refer to indicators, regions, tasks and documents.
#include "app/exchange/list_lookup.h"

#include <algorithm>

namespace app {

namespace {

// The target of the workspace that a row states: the one that says the same, else the only one
// that the same source sets for the same indicator, region, period, task and document. Where there
// are several of those, or an earlier row of the file states it, the row is one more target.
const db::Target* statedTarget(ListContext& context, const db::Target& t, const QString& source)
{
    const db::Target* found = nullptr;
    int candidates = 0;
    for (const db::Target& other : context.targets) {
        const auto stated = context.targetsStated.constFind(qint64(other.id));
        const bool free = stated == context.targetsStated.cend();
        if (context.sourceTitle(other.source) != source || (!free && *stated))
            continue;
        db::Target plain = t;
        plain.id = other.id;
        plain.source = other.source;
        if (plain == other) {
            context.targetsStated.insert(qint64(other.id), false);
            return &other;
        }
        plain.op = other.op;
        plain.value = other.value;
        plain.note = other.note;
        if (!free || plain != other)
            continue;
        found = &other;
        ++candidates;
    }
    if (candidates != 1)
        return nullptr;
    context.targetsStated.insert(qint64(found->id), true);
    return found;
}

} // namespace

void readTarget(ListContext& context, ListRow& row)
{
    static const QStringList operators { QStringLiteral("="), QStringLiteral(">"),
        QStringLiteral(">="), QStringLiteral("<"), QStringLiteral("<="), QStringLiteral("about") };
    db::Target t;
    t.indicator = row.indicator("target_indicator", true).value_or(db::IndicatorId {});
    t.region = row.region("region", false);
    t.period = row.period("period").value_or(db::Period());
    t.op = db::Qualifier(
        std::max(qsizetype(0), operators.indexOf(row.oneOf("operator", operators))));
    t.value = row.real("value").value_or(0);
    const QString task = row.text("task");
    const QString document = row.text("document");
    known(row, context.tasks, "task", task);
    known(row, context.documents, "document", document);
    t.task = idOf(context.tasks, task);
    t.document = idOf(context.documents, document);
    t.note = row.text("note");
    const QString source = row.source();
    const db::Target* existing = statedTarget(context, t, source);
    const bool same = existing && existing->op == t.op && existing->value == t.value
        && existing->note == t.note;
    if (existing)
        t.id = existing->id;
    planWrite(context, existing, same, [t, source](db::Change& change) mutable {
        t.source = change.store().sources().put(change, citation(source));
        change.store().targets().put(change, t);
    });
}

} // namespace app
