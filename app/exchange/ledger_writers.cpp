// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/ledger_writers.h"

#include "app/calc/number_text.h"
#include "app/error.h"
#include "app/exchange/exchange_text.h"
#include "app/exchange/list_words.h"
#include "app/exchange/text_output.h"

#include <QHash>

#include <algorithm>

namespace app {

namespace {

// What ids are called in files.
class Names
{
public:
    Names(const db::Store& from, const std::optional<db::DocumentId>& document)
        : store(from)
        , tasks(store.tasks().all())
        , m_document(document)
    {
        for (const db::Task& t : tasks) {
            m_tasks.insert(qint64(t.id), t.code);
            if (!document || t.document == *document)
                m_wanted.insert(qint64(t.id), true);
        }
        for (const db::Document& d : store.documents().all())
            m_documents.insert(qint64(d.id), d.code);
        for (const db::Measure& m : store.measures().all())
            m_measures.insert(qint64(m.id), m.code);
        for (const db::Source& s : store.sources().all())
            m_sources.insert(qint64(s.id), s.title);
    }

    bool wants(const std::optional<db::TaskId>& task) const
    {
        return !m_document || (task && m_wanted.contains(qint64(*task)));
    }
    QString of(const std::optional<db::TaskId>& id) const { return name(m_tasks, id); }
    QString of(const std::optional<db::DocumentId>& id) const { return name(m_documents, id); }
    QString of(const std::optional<db::MeasureId>& id) const { return name(m_measures, id); }
    QString of(db::SourceId id) const { return m_sources.value(qint64(id)); }
    QString of(const std::optional<db::RegionId>& id) const
    {
        const db::Region* region = id ? store.catalog().region(*id) : nullptr;
        return region ? region->code : QString();
    }
    QString of(const std::optional<db::IndicatorId>& id) const
    {
        const db::Indicator* indicator = id ? store.catalog().indicator(*id) : nullptr;
        return indicator ? indicator->code : QString();
    }

    const db::Store& store;
    const std::vector<db::Task> tasks;

private:
    template <typename Id>
    static QString name(const QHash<qint64, QString>& names, const std::optional<Id>& id)
    {
        return id ? names.value(qint64(*id)) : QString();
    }

    std::optional<db::DocumentId> m_document;
    QHash<qint64, bool> m_wanted;
    QHash<qint64, QString> m_tasks;
    QHash<qint64, QString> m_documents;
    QHash<qint64, QString> m_measures;
    QHash<qint64, QString> m_sources;
};

QString date(const QDate& day)
{
    return day.toString(Qt::ISODate);
}

QString date(const std::optional<QDate>& day)
{
    return day ? date(*day) : QString();
}

QString light(int value)
{
    return lightWords().value(value);
}

using Rows = std::vector<QStringList>;

Rows taskRows(const Names& names)
{
    Rows rows;
    for (const db::Task& t : names.tasks) {
        if (names.wants(t.id))
            rows.push_back({ t.code, names.of(std::optional(t.document)), names.of(t.parent),
                t.number ? QString::number(*t.number) : QString(), t.kind, t.titleZh, t.titleEn,
                t.leadDepartment, t.jointDepartments, t.dueOn, t.targetText, t.deliverable,
                t.origin, names.of(t.implements), names.of(t.follows), t.completeness, t.note,
                names.of(t.source) });
    }
    return rows;
}

Rows milestoneRows(const Names& names)
{
    Rows rows;
    for (const db::Milestone& m : names.store.tasks().milestones()) {
        if (names.wants(m.task))
            rows.push_back({ names.of(std::optional(m.task)), QString::number(m.number), m.titleZh,
                m.titleEn, date(m.dueOn), date(m.doneOn), date(m.baselineOn), names.of(m.evidence),
                names.of(m.source) });
    }
    return rows;
}

Rows progressRows(const Names& names)
{
    Rows rows;
    for (const db::TaskProgress& p : names.store.tasks().progress()) {
        if (names.wants(p.task))
            rows.push_back(
                { names.of(std::optional(p.task)), names.of(std::optional(p.region)), date(p.on),
                    QString::fromLatin1(machineText(p.percent)), p.note, names.of(p.source) });
    }
    return rows;
}

Rows overrideRows(const Names& names)
{
    Rows rows;
    for (const db::LightOverride& o : names.store.lights().overrides()) {
        if (names.wants(o.task))
            rows.push_back({ names.of(std::optional(o.task)), date(o.from), date(o.until),
                light(o.light), o.reason, o.actor, o.at, names.of(o.source) });
    }
    return rows;
}

Rows actionRows(const Names& names)
{
    Rows rows;
    for (const db::Action& a : names.store.actions().all()) {
        if (names.wants(a.task))
            rows.push_back({ a.code, a.title, names.of(a.task), names.of(a.measure),
                names.of(a.indicator), names.of(a.region), a.period ? a.period->code() : QString(),
                a.gap, a.owner, date(a.openedOn), date(a.dueOn), a.result, date(a.closedOn),
                a.actor, names.of(a.source) });
    }
    return rows;
}

Rows departmentRows(const Names& names)
{
    Rows rows;
    for (const db::Department& d : names.store.departments().all())
        rows.push_back({ d.code, d.nameZh, d.nameEn, names.of(d.source) });
    return rows;
}

Rows ruleRows(const Names& names)
{
    Rows rows;
    for (const db::LightRule& r : names.store.lights().rules())
        rows.push_back({ r.code, QString::number(r.order), light(r.light), r.expression,
            r.sentenceZh, r.sentenceEn, QString::number(int(r.enabled)) });
    return rows;
}

Rows projectRows(const Names& names)
{
    Rows rows;
    for (const db::Project& p : names.store.projects().all())
        rows.push_back({ p.code, p.kind, p.nameZh, p.nameEn, names.of(p.region), p.place, p.batch,
            p.year, p.status, p.specialty, p.outputHospital, p.hostHospital, p.beds, p.investment,
            p.count, p.completeness, p.outflowEffect, p.note, names.of(p.source) });
    return rows;
}

struct WrittenList
{
    const char* name;
    const char* header;
    Rows (*rows)(const Names&);
};

constexpr WrittenList lists[] = {
    { "tasks",
        "task_id,doc_id,parent_id,seq,node_type,title_zh,title_en,lead_dept,participating_depts,"
        "due,target_text,deliverable,origin,implements,follows,completeness,note,source",
        taskRows },
    { "milestones", "task,number,title_zh,title_en,due,done,baseline,evidence_doc,source",
        milestoneRows },
    { "task_progress", "progress_task,region,on,percent,note,source", progressRows },
    { "light_overrides", "override_task,from,until,light,reason,actor,at,source", overrideRows },
    { "light_rules", "light_rule,sort_order,light,expression,sentence_zh,sentence_en,enabled",
        ruleRows },
    { "actions",
        "action_code,title,task,measure,indicator,region,period,gap,owner,opened,due,result,"
        "closed,actor,source",
        actionRows },
    { "departments", "department_code,name_zh,name_en,source", departmentRows },
    { "projects",
        "project_id,kind,name_zh,name_en,region_code,place,batch,year,status,specialty,"
        "output_hospital,host_hospital,beds,investment,count,completeness,outflow_effect,note,"
        "source",
        projectRows },
};

} // namespace

QStringList writableLists()
{
    QStringList names;
    for (const WrittenList& list : lists)
        names.append(QString::fromUtf8(list.name));
    return names;
}

QByteArray listCsv(
    const db::Store& store, const QString& list, const std::optional<db::DocumentId>& document)
{
    const auto* const found = std::ranges::find_if(
        lists, [&](const WrittenList& l) { return list == QString::fromUtf8(l.name); });
    if (found == std::end(lists))
        throw Error(ExchangeText::tr("The list “%1” cannot be written; use one of: %2.")
                        .arg(list, writableLists().join(QStringLiteral(", "))));
    QByteArray out = QByteArray(found->header) + '\n';
    for (const QStringList& row : found->rows(Names(store, document))) {
        for (qsizetype i = 0; i < row.size(); ++i)
            appendCsvText(i > 0 ? out += ',' : out, row[i]);
        out += '\n';
    }
    return out;
}

} // namespace app
