// SPDX-License-Identifier: GPL-3.0-or-later
// Targets, which refer to indicators, regions, tasks and documents.
#include "app/exchange/list_lookup.h"

#include <algorithm>

namespace app {

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
    const auto it = std::ranges::find_if(context.targets, [&](const db::Target& other) {
        db::Target same = t;
        same.id = other.id;
        same.source = other.source;
        return same == other && context.sourceTitle(other.source) == source;
    });
    const db::Target* existing = it == context.targets.end() ? nullptr : &*it;
    planWrite(context, existing, existing != nullptr, [t, source](db::Change& change) mutable {
        t.source = change.store().sources().put(change, citation(source));
        change.store().targets().put(change, t);
    });
}

} // namespace app
