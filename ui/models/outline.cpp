// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/outline.h"

#include "app/format.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace ui {

namespace {

struct OutlineText
{
    Q_DECLARE_TR_FUNCTIONS(OutlineText)
};

constexpr int shownFigures = 500;

QString sourceKindText(const QString& kind)
{
    if (kind == QStringLiteral("statistics"))
        return OutlineText::tr("Statistics");
    if (kind == QStringLiteral("web"))
        return OutlineText::tr("Web pages and press");
    if (kind == QStringLiteral("demonstration"))
        return OutlineText::tr("Demonstration data");
    if (kind == QStringLiteral("file"))
        return OutlineText::tr("Imported files");
    return OutlineText::tr("Documents and papers");
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
    OutlineTable table { OutlineText::tr("Tasks"), {},
        { OutlineText::tr("No."), OutlineText::tr("Task"), OutlineText::tr("Lead department"),
            OutlineText::tr("Due"), OutlineText::tr("Our copy") },
        {}, {}, Thing::Task };
    for (const db::Task& t : tasks) {
        const bool section = t.kind == QStringLiteral("section");
        const QString number = t.number
            ? (section ? OutlineText::tr("§ %1").arg(*t.number) : QString::number(*t.number))
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
    OutlineTable table { OutlineText::tr("Measures"), {},
        { OutlineText::tr("Code"), OutlineText::tr("Measure"), OutlineText::tr("Class"),
            OutlineText::tr("Listed by") },
        {}, {}, Thing::Measure };
    for (const db::Measure& m : measures) {
        table.rows.push_back(
            { m.code, app::title(m), app::measureClassText(m.listClass), m.listedBy });
        table.keys.push_back(m.code);
    }
    return table;
}

OutlineTable targetTable(const db::Store& store, const std::vector<db::Target>& targets)
{
    OutlineTable table { OutlineText::tr("Targets"), {},
        { OutlineText::tr("Indicator"), OutlineText::tr("For"), OutlineText::tr("By"),
            OutlineText::tr("Target"), OutlineText::tr("Note") },
        {}, {} };
    for (const db::Target& t : targets) {
        const db::Indicator* i = store.catalog().indicator(t.indicator);
        const db::Region* r = t.region ? store.catalog().region(*t.region) : nullptr;
        table.rows.push_back({ app::name(*i),
            r ? app::shortName(*r) : OutlineText::tr("each region"), app::periodText(t.period),
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
    OutlineTable table { OutlineText::tr("Figures"), QString::number(total),
        { OutlineText::tr("Indicator"), OutlineText::tr("Region"), OutlineText::tr("Period"),
            OutlineText::tr("Value"), OutlineText::tr("Unit"), OutlineText::tr("Status"),
            OutlineText::tr("Note") },
        {}, {} };
    if (total > std::ssize(figures))
        table.note = OutlineText::tr("%1 of %2 shown").arg(figures.size()).arg(total);
    for (const db::Observation& o : figures) {
        const db::Indicator* i = store.catalog().indicator(o.key.indicator);
        const db::Region* r = store.catalog().region(o.key.region);
        table.rows.push_back(
            { app::name(*i), app::shortName(*r), app::periodText(o.key.period, o.key.basis),
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
    addFact(detail, OutlineText::tr("Number"),
        d.number.isEmpty() ? OutlineText::tr("not found in a source") : d.number);
    addFact(detail, OutlineText::tr("Issued by"), d.issuer);
    addFact(detail, OutlineText::tr("Issued"), d.issuedOn);
    addFact(detail, OutlineText::tr("Published"), d.publishedOn);
    addFact(detail, OutlineText::tr("Kind"), app::documentKindText(d.kind));
    addFact(detail, OutlineText::tr("Covers"), d.periodCovered);
    addFact(detail, OutlineText::tr("Relation"), d.relation);
    addFact(detail, OutlineText::tr("Note"), d.note);
    const auto source = store.sources().find(d.source);
    addFact(detail, OutlineText::tr("Source"), source ? source->title : QString());
    const std::vector<db::Task> tasks = store.tasks().of(d.id);
    const auto numbered = std::ranges::count_if(
        tasks, [](const db::Task& t) { return t.kind == QStringLiteral("task") && t.number; });
    if (d.taskCount && numbered < *d.taskCount)
        detail.warning
            = OutlineText::tr("Incomplete: the document has %1 tasks, sources name %2 of them.")
                  .arg(*d.taskCount)
                  .arg(numbered);
    else if (!d.taskCount && d.kind == QStringLiteral("annual_task_list"))
        detail.warning
            = OutlineText::tr("Incomplete: how many tasks the document has was not found.");
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
    addFact(detail, OutlineText::tr("Citation"), s.title);
    addFact(detail, OutlineText::tr("Publisher"), s.publisher);
    addFact(detail, OutlineText::tr("Published"), s.publishedOn);
    addFact(detail, OutlineText::tr("Address"), s.address);
    addFact(detail, OutlineText::tr("Note"), s.note);
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
    detail.title = OutlineText::tr("Reform measures");
    const std::vector<db::Measure> all = store.measures().all();
    QHash<QString, int> counts;
    for (const db::Measure& m : all)
        ++counts[m.listClass];
    for (const char* name : { "universal", "exploratory", "unclassified" })
        addFact(detail, app::measureClassText(QString::fromUtf8(name)),
            QString::number(counts.value(QString::fromUtf8(name))));
    detail.warning = OutlineText::tr(
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
        entries.push_back({ OutlineText::tr("Lists"), QStringLiteral("measures"),
            OutlineText::tr("Reform measures"),
            OutlineText::tr("%n measure(s)", "", int(store.measures().all().size())) });
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
            entries.push_back({ app::documentKindText(kind), d.code, app::title(d),
                d.number.isEmpty() ? date : d.number });
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
        entries.push_back(
            { sourceKindText(s.kind), key(s.id), s.title.section(QStringLiteral("; "), 0, 0),
                count > 0 ? OutlineText::tr("%n figure(s)", "", int(count))
                          : OutlineText::tr("lists only") });
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
