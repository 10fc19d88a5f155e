// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/outline.h"

#include "app/format.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Outline)
};

constexpr int shownFigures = 500;

QString sourceKindText(const QString& kind)
{
    if (kind == QStringLiteral("statistics"))
        return Text::tr("Statistics");
    if (kind == QStringLiteral("web"))
        return Text::tr("Web pages and press");
    if (kind == QStringLiteral("demonstration"))
        return Text::tr("Demonstration data");
    if (kind == QStringLiteral("file"))
        return Text::tr("Imported files");
    return Text::tr("Documents and papers");
}

QString key(db::SourceId id)
{
    return QStringLiteral("source:%1").arg(qint64(id));
}

std::optional<db::SourceId> sourceOf(const QString& text)
{
    if (!text.startsWith(QStringLiteral("source:")))
        return std::nullopt;
    return db::SourceId { text.mid(7).toLongLong() };
}

void addFact(OutlineDetail& detail, const QString& name, const QString& value)
{
    if (!value.isEmpty())
        detail.facts.emplace_back(name, value);
}

OutlineTable taskTable(const std::vector<db::Task>& tasks)
{
    OutlineTable table { Text::tr("Tasks"), {},
        { Text::tr("No."), Text::tr("Task"), Text::tr("Lead department"), Text::tr("Due"),
            Text::tr("Our copy") },
        {}, {} };
    for (const db::Task& t : tasks) {
        const bool section = t.kind == QStringLiteral("section");
        const QString number = t.number
            ? (section ? Text::tr("§ %1").arg(*t.number) : QString::number(*t.number))
            : QStringLiteral("…");
        table.rows.push_back({ number, app::title(t),
            t.leadDepartment.isEmpty() ? QStringLiteral("—") : t.leadDepartment,
            t.dueOn.isEmpty() ? QStringLiteral("—") : t.dueOn,
            app::completenessText(t.completeness) });
        table.keys.push_back(t.code);
    }
    return table;
}

OutlineTable measureTable(const std::vector<db::Measure>& measures)
{
    OutlineTable table { Text::tr("Measures"), {},
        { Text::tr("Code"), Text::tr("Measure"), Text::tr("Class"), Text::tr("Listed by") }, {},
        {} };
    for (const db::Measure& m : measures) {
        table.rows.push_back(
            { m.code, app::title(m), app::measureClassText(m.listClass), m.listedBy });
        table.keys.push_back(m.code);
    }
    return table;
}

OutlineTable targetTable(const db::Store& store, const std::vector<db::Target>& targets)
{
    OutlineTable table { Text::tr("Targets"), {},
        { Text::tr("Indicator"), Text::tr("For"), Text::tr("By"), Text::tr("Target"),
            Text::tr("Note") },
        {}, {} };
    for (const db::Target& t : targets) {
        const db::Indicator* i = store.catalog().indicator(t.indicator);
        const db::Region* r = t.region ? store.catalog().region(*t.region) : nullptr;
        table.rows.push_back({ app::name(*i), r ? app::shortName(*r) : Text::tr("each region"),
            app::periodText(t.period),
            app::qualifierText(t.op) + app::number(t.value, i->decimals) + u' '
                + app::unitText(i->unit),
            t.note });
        table.keys.push_back({});
    }
    return table;
}

OutlineTable figureTable(
    const db::Store& store, const std::vector<db::Observation>& figures, qint64 total)
{
    OutlineTable table { Text::tr("Figures"), QString::number(total),
        { Text::tr("Indicator"), Text::tr("Region"), Text::tr("Period"), Text::tr("Value"),
            Text::tr("Unit"), Text::tr("Status"), Text::tr("Note") },
        {}, {} };
    if (total > std::ssize(figures))
        table.note = Text::tr("%1 of %2 shown").arg(figures.size()).arg(total);
    for (const db::Observation& o : figures) {
        const db::Indicator* i = store.catalog().indicator(o.key.indicator);
        const db::Region* r = store.catalog().region(o.key.region);
        table.rows.push_back({ app::name(*i), app::shortName(*r),
            app::periodText(o.key.period, o.key.basis),
            o.value ? app::qualifierText(o.qualifier) + app::number(*o.value, i->decimals)
                    : app::missingText(o.missing),
            app::unitText(i->unit), app::statusText(o.status), o.note });
        table.keys.push_back(QStringLiteral("figure:%1:%2:%3:%4")
                                 .arg(qint64(o.key.indicator))
                                 .arg(int(o.key.basis))
                                 .arg(o.key.period.id())
                                 .arg(qint64(o.key.region)));
    }
    return table;
}

OutlineDetail documentDetail(const db::Store& store, const db::Document& d)
{
    OutlineDetail detail;
    detail.title = app::title(d);
    detail.context = d.number;
    addFact(detail, Text::tr("Number"), d.number.isEmpty() ? Text::tr("not found in a source") : d.number);
    addFact(detail, Text::tr("Issued by"), d.issuer);
    addFact(detail, Text::tr("Issued"), d.issuedOn);
    addFact(detail, Text::tr("Published"), d.publishedOn);
    addFact(detail, Text::tr("Kind"), app::documentKindText(d.kind));
    addFact(detail, Text::tr("Covers"), d.periodCovered);
    addFact(detail, Text::tr("Relation"), d.relation);
    addFact(detail, Text::tr("Note"), d.note);
    const auto source = store.sources().find(d.source);
    addFact(detail, Text::tr("Source"), source ? source->title : QString());
    const std::vector<db::Task> tasks = store.tasks().of(d.id);
    const auto numbered = std::ranges::count_if(tasks,
        [](const db::Task& t) { return t.kind == QStringLiteral("task") && t.number; });
    if (d.taskCount && numbered < *d.taskCount)
        detail.warning = Text::tr("Incomplete: the document has %1 tasks, sources name %2 of them.")
                             .arg(*d.taskCount)
                             .arg(numbered);
    else if (!d.taskCount && d.kind == QStringLiteral("annual_task_list"))
        detail.warning = Text::tr("Incomplete: how many tasks the document has was not found.");
    if (!tasks.empty())
        detail.tables.push_back(taskTable(tasks));
    std::vector<db::Measure> measures;
    for (const db::Measure& m : store.measures().all()) {
        if (!d.number.isEmpty() && m.listedBy.contains(d.number))
            measures.push_back(m);
    }
    if (!measures.empty())
        detail.tables.push_back(measureTable(measures));
    std::vector<db::Target> targets;
    for (const db::Target& t : store.targets().all()) {
        if (t.document == d.id)
            targets.push_back(t);
    }
    if (!targets.empty())
        detail.tables.push_back(targetTable(store, targets));
    return detail;
}

OutlineDetail sourceDetail(const db::Store& store, const db::Source& s)
{
    OutlineDetail detail;
    detail.title = s.title.section(QStringLiteral("; "), 0, 0);
    detail.context = sourceKindText(s.kind);
    addFact(detail, Text::tr("Citation"), s.title);
    addFact(detail, Text::tr("Publisher"), s.publisher);
    addFact(detail, Text::tr("Published"), s.publishedOn);
    addFact(detail, Text::tr("Address"), s.address);
    addFact(detail, Text::tr("Note"), s.note);
    qint64 total = 0;
    for (const auto& [id, count] : store.observations().countBySource()) {
        if (id == s.id)
            total = count;
    }
    const auto figures = store.observations().bySource(s.id, shownFigures);
    if (total > 0)
        detail.tables.push_back(figureTable(store, figures, total));
    std::vector<db::Task> tasks;
    for (const db::Task& t : store.tasks().all()) {
        if (t.source == s.id)
            tasks.push_back(t);
    }
    if (!tasks.empty())
        detail.tables.push_back(taskTable(tasks));
    std::vector<db::Measure> measures;
    for (const db::Measure& m : store.measures().all()) {
        if (m.source == s.id)
            measures.push_back(m);
    }
    if (!measures.empty())
        detail.tables.push_back(measureTable(measures));
    return detail;
}

OutlineDetail measuresDetail(const db::Store& store)
{
    OutlineDetail detail;
    detail.title = Text::tr("Reform measures");
    const std::vector<db::Measure> all = store.measures().all();
    QHash<QString, int> counts;
    for (const db::Measure& m : all)
        ++counts[m.listClass];
    for (const char* name : { "universal", "exploratory", "unclassified" })
        addFact(detail, app::measureClassText(QString::fromUtf8(name)),
            QString::number(counts.value(QString::fromUtf8(name))));
    detail.warning = Text::tr(
        "Incomplete: the official lists of measures promoted everywhere and explored by local "
        "conditions are published by number; only some titles were found in sources.");
    detail.tables.push_back(measureTable(all));
    return detail;
}

} // namespace

std::vector<OutlineEntry> documentOutline(const db::Store& store)
{
    std::vector<OutlineEntry> entries;
    if (!store.measures().all().empty())
        entries.push_back({ Text::tr("Lists"), QStringLiteral("measures"),
            Text::tr("Reform measures"),
            Text::tr("%n measure(s)", "", int(store.measures().all().size())) });
    QStringList kinds;
    const std::vector<db::Document> all = store.documents().all();
    for (const db::Document& d : all) {
        if (!kinds.contains(d.kind))
            kinds.append(d.kind);
    }
    // The lists the office is judged on come first.
    const qsizetype annual = kinds.indexOf(QStringLiteral("annual_task_list"));
    if (annual > 0)
        kinds.move(annual, 0);
    for (const QString& kind : kinds) {
        for (const db::Document& d : all) {
            if (d.kind != kind)
                continue;
            const QString date = d.issuedOn.isEmpty() ? d.publishedOn : d.issuedOn;
            QStringList detail { d.number, date };
            detail.removeAll(QString());
            entries.push_back({ app::documentKindText(kind), d.code, app::title(d),
                detail.join(QStringLiteral(" · ")) });
        }
    }
    return entries;
}

std::vector<OutlineEntry> sourceOutline(const db::Store& store)
{
    QHash<qint64, qint64> counts;
    for (const auto& [id, count] : store.observations().countBySource())
        counts.insert(qint64(id), count);
    std::vector<OutlineEntry> entries;
    for (const db::Source& s : store.sources().all()) {
        const qint64 count = counts.value(qint64(s.id));
        entries.push_back({ sourceKindText(s.kind), key(s.id),
            s.title.section(QStringLiteral("; "), 0, 0),
            count > 0 ? Text::tr("%n figure(s)", "", int(count)) : Text::tr("lists only") });
    }
    std::ranges::stable_sort(entries, [&](const OutlineEntry& a, const OutlineEntry& b) {
        if (a.group != b.group)
            return a.group < b.group;
        return counts.value(a.key.mid(7).toLongLong()) > counts.value(b.key.mid(7).toLongLong());
    });
    return entries;
}

QString outlineOwner(const db::Store& store, const QString& key)
{
    if (sourceOf(key))
        return key;
    for (const db::Document& d : store.documents().all()) {
        if (d.code == key)
            return key;
    }
    for (const db::Task& t : store.tasks().all()) {
        if (t.code != key)
            continue;
        for (const db::Document& d : store.documents().all()) {
            if (d.id == t.document)
                return d.code;
        }
    }
    for (const db::Measure& m : store.measures().all()) {
        if (m.code == key)
            return QStringLiteral("measures");
    }
    return key == QStringLiteral("measures") ? key : QString();
}

OutlineDetail outlineDetail(const db::Store& store, const QString& key)
{
    const QString owner = outlineOwner(store, key);
    OutlineDetail detail;
    if (const auto id = sourceOf(owner)) {
        if (const auto source = store.sources().find(*id))
            detail = sourceDetail(store, *source);
    } else if (owner == QStringLiteral("measures")) {
        detail = measuresDetail(store);
    } else {
        for (const db::Document& d : store.documents().all()) {
            if (d.code == owner)
                detail = documentDetail(store, d);
        }
    }
    detail.mark = key;
    return detail;
}

} // namespace ui
