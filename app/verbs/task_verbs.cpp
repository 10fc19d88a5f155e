// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calc/tasks.h"
#include "app/exchange/ledger_writers.h"
#include "app/exchange/list_words.h"
#include "app/format.h"
#include "app/ledger/ledger.h"
#include "app/ledger/task_edits.h"
#include "app/verbs/data_verbs.h"
#include "app/verbs/ledger_verbs.h"

#include <QCoreApplication>

namespace app {

namespace {

struct Verbs
{
    Q_DECLARE_TR_FUNCTIONS(Verbs)
};

const QString via = QStringLiteral("command line");

QString iso(const std::optional<QDate>& day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

QString word(Light light)
{
    return lightWords()[int(light)];
}

QJsonObject toJson(const LedgerTask& t, const QString& section)
{
    QJsonArray months;
    for (const MonthLight& m : t.history)
        months.append(
            QJsonObject { { QStringLiteral("month"), m.month.toString(QStringLiteral("yyyy-MM")) },
                { QStringLiteral("light"), word(m.light) },
                { QStringLiteral("overridden"), m.overridden } });
    return { { QStringLiteral("code"), t.task.code }, { QStringLiteral("section"), section },
        { QStringLiteral("number"), t.task.number ? QJsonValue(*t.task.number) : QJsonValue() },
        { QStringLiteral("title"), t.title }, { QStringLiteral("light"), word(t.light.light) },
        { QStringLiteral("rule"), t.light.rule }, { QStringLiteral("why"), t.light.sentence },
        { QStringLiteral("overridden"), t.light.override_.has_value() },
        { QStringLiteral("departments"), QJsonArray::fromStringList(t.departments) },
        { QStringLiteral("due"), iso(t.due) },
        { QStringLiteral("milestones"), int(t.milestones.size()) },
        { QStringLiteral("done"), t.done }, { QStringLiteral("expected"), t.expected },
        { QStringLiteral("slip_days"), t.slipDays }, { QStringLiteral("months"), months } };
}

// The list asked for, else the one in force.
Ledger ledgerFor(const db::Store& store, const Options& options)
{
    db::Filter filter;
    filter.region = options.has(QStringLiteral("region"))
        ? regionArgument(store, options.value(QStringLiteral("region"))).id
        : store.catalog().nation();
    const QDate day = dateOption(options, QStringLiteral("day"), store.asOf());
    filter.period = db::Period::month(day.year(), day.month());
    const std::vector<db::Document> documents = store.documents().all();
    const auto document = options.has(QStringLiteral("document"))
        ? std::optional(documentArgument(documents, options.value(QStringLiteral("document"))))
        : listInForce(store, filter);
    if (!document)
        throw Error(Verbs::tr("No annual list covers %1.").arg(day.toString(Qt::ISODate)));
    // A quarter's figures come before it ends: on the workspace's own day they are all known.
    if (day == store.asOf())
        filter.period = db::Period::quarter(day.year(), (day.month() + 2) / 3);
    return ledger(store, document->id, { filter.region, filter.period, day });
}

Exit listTasks(VerbCall& call)
{
    const Options options(call.arguments,
        { QStringLiteral("document"), QStringLiteral("region"), QStringLiteral("day") },
        { QStringLiteral("json") });
    if (options.rest().size() != 1)
        throw Usage(Verbs::tr("Give one workspace."));
    const auto store = openForVerb(options.rest().first(), call.err);
    const Ledger found = ledgerFor(*store, options);
    QJsonArray array;
    for (const LedgerSection& section : found.sections) {
        if (!options.has(QStringLiteral("json")))
            call.out << section.title << '\n';
        for (const LedgerTask& t : section.tasks) {
            array.append(toJson(t, section.title));
            if (options.has(QStringLiteral("json")))
                continue;
            call.out << "  " << t.task.code << "  " << t.title << "  [" << lightText(t.light.light)
                     << "]  ";
            if (!t.milestones.empty())
                call.out << t.done << '/' << t.milestones.size() << "  ";
            call.out << t.light.sentence << '\n';
        }
    }
    if (options.has(QStringLiteral("json")))
        printJson(array, call);
    return Exit::Done;
}

// The option's task, or none for an empty one.
void setLink(const Options& options, const QString& name, const std::vector<db::Task>& tasks,
    std::optional<db::TaskId>& link)
{
    if (!options.has(name))
        return;
    const QString code = options.value(name);
    link = code.isEmpty() ? std::nullopt : std::optional(taskArgument(tasks, code).id);
}

Exit setTask(VerbCall& call)
{
    const Options options(call.arguments,
        { QStringLiteral("document"), QStringLiteral("kind"), QStringLiteral("parent"),
            QStringLiteral("number"), QStringLiteral("title-zh"), QStringLiteral("title-en"),
            QStringLiteral("lead"), QStringLiteral("joint"), QStringLiteral("due"),
            QStringLiteral("target"), QStringLiteral("deliverable"), QStringLiteral("implements"),
            QStringLiteral("follows"), QStringLiteral("progress"), QStringLiteral("on") },
        {});
    if (options.rest().size() != 2)
        throw Usage(Verbs::tr("Give a workspace and the code of a task."));
    const auto store = openForVerb(options.rest().first(), call.err);
    const std::vector<db::Task> tasks = store->tasks().all();
    const auto known = std::ranges::find(tasks, options.rest()[1], &db::Task::code);
    db::Task t = known == tasks.end() ? db::Task() : *known;
    t.code = options.rest()[1];
    if (t.kind.isEmpty())
        t.kind = QStringLiteral("task");
    if (options.has(QStringLiteral("document")))
        t.document
            = documentArgument(store->documents().all(), options.value(QStringLiteral("document")))
                  .id;
    t.kind = options.value(QStringLiteral("kind"), t.kind);
    setLink(options, QStringLiteral("parent"), tasks, t.parent);
    setLink(options, QStringLiteral("implements"), tasks, t.implements);
    setLink(options, QStringLiteral("follows"), tasks, t.follows);
    if (options.has(QStringLiteral("number"))) {
        bool whole = false;
        t.number = options.value(QStringLiteral("number")).toInt(&whole);
        if (!whole)
            throw Usage(Verbs::tr("--number is followed by a whole number."));
    }
    for (const auto& [name, field] :
        { std::pair("title-zh", &db::Task::titleZh), std::pair("title-en", &db::Task::titleEn),
            std::pair("lead", &db::Task::leadDepartment),
            std::pair("joint", &db::Task::jointDepartments), std::pair("due", &db::Task::dueOn),
            std::pair("target", &db::Task::targetText),
            std::pair("deliverable", &db::Task::deliverable) })
        t.*field = options.value(QString::fromUtf8(name), t.*field);
    const db::TaskId id = saveTask(*store, t, via);
    if (options.has(QStringLiteral("progress"))) {
        bool number = false;
        const double percent = options.value(QStringLiteral("progress")).toDouble(&number);
        if (!number)
            throw Usage(Verbs::tr("--progress is followed by a number from 0 to 100."));
        setProgress(*store,
            { id, {}, dateOption(options, QStringLiteral("on"), store->asOf()), percent, {}, {} },
            via);
    }
    call.out << Verbs::tr("%1 is written.").arg(t.code) << '\n';
    return Exit::Done;
}

Exit removeTaskVerb(VerbCall& call)
{
    const Options options(call.arguments, {}, {});
    if (options.rest().size() != 2)
        throw Usage(Verbs::tr("Give a workspace and the code of a task."));
    const auto store = openForVerb(options.rest().first(), call.err);
    removeTask(*store, taskArgument(store->tasks().all(), options.rest()[1]).id, via);
    call.out << Verbs::tr("%1 is removed.").arg(options.rest()[1]) << '\n';
    return Exit::Done;
}

db::Milestone milestoneOf(const db::Store& store, db::TaskId task, int number)
{
    for (const db::Milestone& m : store.tasks().milestones()) {
        if (m.task == task && m.number == number)
            return m;
    }
    db::Milestone fresh;
    fresh.task = task;
    fresh.number = number;
    return fresh;
}

Exit milestoneVerb(VerbCall& call)
{
    const Options options(call.arguments,
        { QStringLiteral("title-zh"), QStringLiteral("title-en"), QStringLiteral("due"),
            QStringLiteral("baseline"), QStringLiteral("done"), QStringLiteral("evidence") },
        { QStringLiteral("remove") });
    bool whole = true;
    const int number = options.rest().size() == 3 ? options.rest()[2].toInt(&whole) : 0;
    if (options.rest().size() < 2 || options.rest().size() > 3 || !whole || number < 0)
        throw Usage(Verbs::tr("Give a workspace, the code of a task and the milestone's number."));
    const auto store = openForVerb(options.rest().first(), call.err);
    const db::TaskId task = taskArgument(store->tasks().all(), options.rest()[1]).id;
    if (options.has(QStringLiteral("remove"))) {
        removeMilestone(*store, task, number, via);
        return Exit::Done;
    }
    db::Milestone m = milestoneOf(*store, task, number);
    m.titleZh = options.value(QStringLiteral("title-zh"), m.titleZh);
    m.titleEn = options.value(QStringLiteral("title-en"), m.titleEn);
    m.dueOn = dateOption(options, QStringLiteral("due"), m.dueOn);
    if (options.has(QStringLiteral("baseline")))
        m.baselineOn = dateOption(options, QStringLiteral("baseline"), {});
    if (options.has(QStringLiteral("evidence")))
        m.evidence
            = documentArgument(store->documents().all(), options.value(QStringLiteral("evidence")))
                  .id;
    if (options.value(QStringLiteral("done")) == QStringLiteral("no"))
        m.doneOn.reset();
    else if (options.has(QStringLiteral("done")))
        m.doneOn = dateOption(options, QStringLiteral("done"), {});
    setMilestone(*store, m, via);
    call.out << Verbs::tr("%1 is written.").arg(options.rest()[1]) << '\n';
    return Exit::Done;
}

Exit overrideVerb(VerbCall& call)
{
    const Options options(call.arguments,
        { QStringLiteral("light"), QStringLiteral("until"), QStringLiteral("from"),
            QStringLiteral("reason"), QStringLiteral("on") },
        { QStringLiteral("end") });
    if (options.rest().size() != 2)
        throw Usage(Verbs::tr("Give a workspace and the code of a task."));
    const auto store = openForVerb(options.rest().first(), call.err);
    const db::TaskId task = taskArgument(store->tasks().all(), options.rest()[1]).id;
    if (options.has(QStringLiteral("end"))) {
        endOverride(*store, task, dateOption(options, QStringLiteral("on"), store->asOf()), via);
        return Exit::Done;
    }
    db::LightOverride o;
    o.task = task;
    o.light = int(lightWords().indexOf(options.value(QStringLiteral("light"))));
    if (o.light < 0)
        throw Usage(Verbs::tr("--light is followed by one of: %1.")
                        .arg(lightWords().join(QStringLiteral(", "))));
    o.from = dateOption(options, QStringLiteral("from"), store->asOf());
    o.until = dateOption(options, QStringLiteral("until"), {});
    o.reason = options.value(QStringLiteral("reason"));
    overrideLight(*store, o, via);
    call.out << Verbs::tr("%1 is written.").arg(options.rest()[1]) << '\n';
    return Exit::Done;
}

Exit historyVerb(VerbCall& call)
{
    const Options options(call.arguments, {}, { QStringLiteral("json") });
    if (options.rest().size() != 2)
        throw Usage(Verbs::tr("Give a workspace and the code of a task."));
    const auto store = openForVerb(options.rest().first(), call.err);
    const std::vector<db::Task> tasks = store->tasks().all();
    const db::Task& task = taskArgument(tasks, options.rest()[1]);
    const QDate day = store->asOf();
    const Ledger found = ledger(*store, task.document,
        { store->catalog().nation(), db::Period::quarter(day.year(), (day.month() + 2) / 3), day });
    const auto entries = store->journal().ofTask(task.id);
    const LedgerTask* t = found.task(task.id);
    if (options.has(QStringLiteral("json"))) {
        QJsonObject object = t ? toJson(*t, {}) : QJsonObject();
        object[QStringLiteral("journal")] = historyJson(*store, entries);
        printJson({ object }, call);
        return Exit::Done;
    }
    if (t) {
        for (const MonthLight& m : t->history)
            call.out << m.month.toString(QStringLiteral("yyyy-MM")) << "  " << lightText(m.light)
                     << "  " << m.sentence << '\n';
    }
    printHistory(*store, entries, call);
    return Exit::Done;
}

Exit exportVerb(VerbCall& call)
{
    const Options options(call.arguments,
        { QStringLiteral("list"), QStringLiteral("document"), QStringLiteral("o") }, {});
    const QString list = options.value(QStringLiteral("list"), QStringLiteral("tasks"));
    if (options.rest().size() != 1 || !writableLists().contains(list))
        throw Usage(Verbs::tr("Give one workspace; --list is followed by one of: %1.")
                        .arg(writableLists().join(QStringLiteral(", "))));
    const auto store = openForVerb(options.rest().first(), call.err);
    std::optional<db::DocumentId> document;
    if (options.has(QStringLiteral("document")))
        document
            = documentArgument(store->documents().all(), options.value(QStringLiteral("document")))
                  .id;
    printOrSave(listCsv(*store, list, document), options, call);
    return Exit::Done;
}

QString matchWord(const ComparedTask& row)
{
    return !row.before                     ? QStringLiteral("new")
        : !row.after                       ? QStringLiteral("dropped")
        : row.match == ListMatch::Probable ? QStringLiteral("probably kept")
                                           : QStringLiteral("kept");
}

QString matchText(const ComparedTask& row)
{
    return !row.before                     ? Verbs::tr("new")
        : !row.after                       ? Verbs::tr("dropped")
        : row.match == ListMatch::Probable ? Verbs::tr("probably kept")
                                           : Verbs::tr("kept");
}

Exit compareVerb(VerbCall& call)
{
    const Options options(call.arguments, {}, { QStringLiteral("json") });
    if (options.rest().size() != 3)
        throw Usage(
            Verbs::tr("Give a workspace and the codes of two lists, the earlier one first."));
    const auto store = openForVerb(options.rest().first(), call.err);
    const std::vector<db::Document> documents = store->documents().all();
    const ListComparison c = compareLists(*store, documentArgument(documents, options.rest()[1]).id,
        documentArgument(documents, options.rest()[2]).id);
    QJsonArray array;
    for (const ComparedTask& row : c.rows) {
        const QString before = row.before ? row.before->code : QString();
        const QString after = row.after ? row.after->code : QString();
        array.append(QJsonObject { { QStringLiteral("what"), matchWord(row) },
            { QStringLiteral("before"), before }, { QStringLiteral("after"), after },
            { QStringLiteral("similarity"), row.similarity } });
        if (!options.has(QStringLiteral("json")))
            call.out << matchText(row) << "  " << (before.isEmpty() ? QStringLiteral("—") : before)
                     << "  " << (after.isEmpty() ? QStringLiteral("—") : after) << "  "
                     << title(row.after ? *row.after : *row.before) << '\n';
    }
    if (options.has(QStringLiteral("json")))
        printJson(array, call);
    else
        call.out << Verbs::tr("kept %1 (probably: %2), new %3, dropped %4")
                        .arg(c.kept)
                        .arg(c.probable)
                        .arg(c.added)
                        .arg(c.dropped)
                 << '\n';
    return Exit::Done;
}

} // namespace

Exit runTask(VerbCall& call)
{
    static constexpr SubVerb all[] = { { "list", listTasks }, { "set", setTask },
        { "remove", removeTaskVerb }, { "milestone", milestoneVerb }, { "override", overrideVerb },
        { "history", historyVerb }, { "export", exportVerb }, { "compare", compareVerb } };
    return runSubVerb(all, call);
}

} // namespace app
