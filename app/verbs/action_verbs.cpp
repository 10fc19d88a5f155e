// SPDX-License-Identifier: GPL-3.0-or-later
// Actions, and the centres and pilots.
#include "app/exchange/ledger_writers.h"
#include "app/format.h"
#include "app/ledger/ledger.h"
#include "app/ledger/task_edits.h"
#include "app/verbs/data_verbs.h"
#include "app/verbs/ledger_verbs.h"

#include <QCoreApplication>

#include <algorithm>

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

Exit listActions(VerbCall& call)
{
    const Options options(call.arguments, { QStringLiteral("day") },
        { QStringLiteral("all"), QStringLiteral("json") });
    if (options.rest().size() != 1)
        throw Usage(Verbs::tr("Give one workspace."));
    const auto store = openForVerb(options.rest().first(), call.err);
    const QDate day = dateOption(options, QStringLiteral("day"), store->asOf());
    const auto actions
        = options.has(QStringLiteral("all")) ? store->actions().all() : openActions(*store, day);
    QJsonArray array;
    for (const db::Action& a : actions) {
        array.append(QJsonObject { { QStringLiteral("code"), a.code },
            { QStringLiteral("title"), a.title }, { QStringLiteral("gap"), a.gap },
            { QStringLiteral("owner"), a.owner }, { QStringLiteral("opened"), iso(a.openedOn) },
            { QStringLiteral("due"), iso(a.dueOn) }, { QStringLiteral("result"), a.result },
            { QStringLiteral("closed"), iso(a.closedOn) } });
        if (options.has(QStringLiteral("json")))
            continue;
        QStringList parts { a.code, a.title, a.owner };
        if (a.dueOn)
            parts.append(Verbs::tr("due %1").arg(iso(a.dueOn)));
        if (a.dueOn && !a.closedOn && *a.dueOn < day)
            parts.append(Verbs::tr("overdue"));
        if (a.closedOn)
            parts.append(Verbs::tr("closed %1: %2").arg(iso(a.closedOn), a.result));
        call.out << parts.join(QStringLiteral("  ")) << '\n';
    }
    if (options.has(QStringLiteral("json")))
        printJson(array, call);
    return Exit::Done;
}

Exit openVerb(VerbCall& call)
{
    const Options options(call.arguments,
        { QStringLiteral("title"), QStringLiteral("task"), QStringLiteral("measure"),
            QStringLiteral("indicator"), QStringLiteral("region"), QStringLiteral("period"),
            QStringLiteral("gap"), QStringLiteral("owner"), QStringLiteral("due"),
            QStringLiteral("on") },
        {});
    if (options.rest().size() != 1)
        throw Usage(Verbs::tr("Give one workspace."));
    const auto store = openForVerb(options.rest().first(), call.err);
    db::Action a;
    a.title = options.value(QStringLiteral("title"));
    a.gap = options.value(QStringLiteral("gap"));
    a.owner = options.value(QStringLiteral("owner"));
    a.openedOn = dateOption(options, QStringLiteral("on"), store->asOf());
    if (options.has(QStringLiteral("due")))
        a.dueOn = dateOption(options, QStringLiteral("due"), {});
    if (options.has(QStringLiteral("task")))
        a.task = taskArgument(store->tasks().all(), options.value(QStringLiteral("task"))).id;
    if (options.has(QStringLiteral("measure"))) {
        const auto measures = store->measures().all();
        const auto it = std::ranges::find(
            measures, options.value(QStringLiteral("measure")), &db::Measure::code);
        if (it == measures.end())
            throw Usage(Verbs::tr("There is no measure “%1”.")
                            .arg(options.value(QStringLiteral("measure"))));
        a.measure = it->id;
    }
    if (options.has(QStringLiteral("indicator")))
        a.indicator = indicatorArgument(*store, options.value(QStringLiteral("indicator"))).id;
    if (options.has(QStringLiteral("region")))
        a.region = regionArgument(*store, options.value(QStringLiteral("region"))).id;
    if (options.has(QStringLiteral("period")))
        a.period = periodArgument(options.value(QStringLiteral("period")));
    call.out << openAction(*store, a, via) << '\n';
    return Exit::Done;
}

Exit closeVerb(VerbCall& call)
{
    const Options options(call.arguments, { QStringLiteral("result"), QStringLiteral("on") }, {});
    if (options.rest().size() != 2)
        throw Usage(Verbs::tr("Give a workspace and the code of an action."));
    const auto store = openForVerb(options.rest().first(), call.err);
    closeAction(*store, options.rest()[1], dateOption(options, QStringLiteral("on"), store->asOf()),
        options.value(QStringLiteral("result")), via);
    call.out << Verbs::tr("%1 is closed.").arg(options.rest()[1]) << '\n';
    return Exit::Done;
}

struct ProjectField
{
    const char* option;
    QString db::Project::*field;
};
constexpr ProjectField projectFields[]
    = { { "kind", &db::Project::kind }, { "name-zh", &db::Project::nameZh },
          { "name-en", &db::Project::nameEn }, { "place", &db::Project::place },
          { "batch", &db::Project::batch }, { "year", &db::Project::year },
          { "status", &db::Project::status }, { "specialty", &db::Project::specialty },
          { "output", &db::Project::outputHospital }, { "host", &db::Project::hostHospital },
          { "beds", &db::Project::beds }, { "investment", &db::Project::investment },
          { "outflow", &db::Project::outflowEffect }, { "count", &db::Project::count },
          { "completeness", &db::Project::completeness }, { "note", &db::Project::note } };

Exit listProjects(VerbCall& call)
{
    const Options options(call.arguments,
        { QStringLiteral("kind"), QStringLiteral("batch"), QStringLiteral("region") },
        { QStringLiteral("json") });
    if (options.rest().size() != 1)
        throw Usage(Verbs::tr("Give one workspace."));
    const auto store = openForVerb(options.rest().first(), call.err);
    const db::Region* wanted = options.has(QStringLiteral("region"))
        ? &regionArgument(*store, options.value(QStringLiteral("region")))
        : nullptr;
    QJsonArray array;
    for (const db::Project& p : store->projects().all()) {
        if (p.kind != options.value(QStringLiteral("kind"), p.kind)
            || p.batch != options.value(QStringLiteral("batch"), p.batch)
            || (wanted && p.region != wanted->id))
            continue;
        const db::Region* where = p.region ? store->catalog().region(*p.region) : nullptr;
        QJsonObject object { { QStringLiteral("code"), p.code },
            { QStringLiteral("region"), where ? where->code : QString() } };
        for (const ProjectField& f : projectFields)
            object[QString::fromUtf8(f.option)] = p.*f.field;
        array.append(object);
        if (!options.has(QStringLiteral("json")))
            call.out << p.code << "  " << projectKindText(p.kind) << "  " << name(p) << "  "
                     << (where ? shortName(*where) : QString()) << "  "
                     << completenessText(p.completeness)
                     << (p.count.isEmpty() ? QString() : QStringLiteral(" ") + p.count) << '\n';
    }
    if (options.has(QStringLiteral("json")))
        printJson(array, call);
    return Exit::Done;
}

Exit setProject(VerbCall& call)
{
    QStringList valued { QStringLiteral("region") };
    for (const ProjectField& f : projectFields)
        valued.append(QString::fromUtf8(f.option));
    const Options options(call.arguments, valued, {});
    if (options.rest().size() != 2)
        throw Usage(Verbs::tr("Give a workspace and the code of a project."));
    const auto store = openForVerb(options.rest().first(), call.err);
    const auto all = store->projects().all();
    const auto known = std::ranges::find(all, options.rest()[1], &db::Project::code);
    db::Project p = known == all.end() ? db::Project() : *known;
    p.code = options.rest()[1];
    for (const ProjectField& f : projectFields)
        p.*f.field = options.value(QString::fromUtf8(f.option), p.*f.field);
    if (p.completeness.isEmpty())
        p.completeness = QStringLiteral("named");
    if (options.has(QStringLiteral("region")))
        p.region = regionArgument(*store, options.value(QStringLiteral("region"))).id;
    saveProject(*store, p, via);
    call.out << Verbs::tr("%1 is written.").arg(p.code) << '\n';
    return Exit::Done;
}

Exit projectHistory(VerbCall& call)
{
    const Options options(call.arguments, {}, { QStringLiteral("json") });
    if (options.rest().size() != 2)
        throw Usage(Verbs::tr("Give a workspace and the code of a project."));
    const auto store = openForVerb(options.rest().first(), call.err);
    const auto all = store->projects().all();
    const auto p = std::ranges::find(all, options.rest()[1], &db::Project::code);
    if (p == all.end())
        throw Usage(Verbs::tr("There is no project “%1”.").arg(options.rest()[1]));
    const auto entries = store->journal().ofRow(
        QStringLiteral("project"), QStringLiteral("{\"id\":%1}").arg(qint64(p->id)));
    if (options.has(QStringLiteral("json")))
        printJson(historyJson(*store, entries), call);
    else
        printHistory(*store, entries, call);
    return Exit::Done;
}

Exit exportProjects(VerbCall& call)
{
    const Options options(call.arguments, { QStringLiteral("o") }, {});
    if (options.rest().size() != 1)
        throw Usage(Verbs::tr("Give one workspace."));
    const auto store = openForVerb(options.rest().first(), call.err);
    printOrSave(listCsv(*store, QStringLiteral("projects")), options, call);
    return Exit::Done;
}

} // namespace

Exit runAction(VerbCall& call)
{
    static constexpr SubVerb all[]
        = { { "list", listActions }, { "open", openVerb }, { "close", closeVerb } };
    return runSubVerb(all, call);
}

Exit runProject(VerbCall& call)
{
    static constexpr SubVerb all[] = { { "list", listProjects }, { "set", setProject },
        { "history", projectHistory }, { "export", exportProjects } };
    return runSubVerb(all, call);
}

} // namespace app
