// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/data_verbs.h"

#include "app/calc/periods.h"
#include "app/edits.h"
#include "app/exchange/canonical.h"
#include "app/workspace.h"
#include "db/server_address.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace app {

namespace {

struct Verbs
{
    Q_DECLARE_TR_FUNCTIONS(Verbs)
};

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error: return Verbs::tr("error");
    case Severity::Check: return Verbs::tr("check");
    case Severity::Info: return Verbs::tr("note");
    }
    return {};
}

struct FileResult
{
    ImportPlan plan;
    ImportResult result;
    bool written = false;
    Exit exit = Exit::Done;
};

void decide(FileResult& file, db::Store& store, const Options& options)
{
    const int conflicts = file.plan.count(RowEffect::Conflict);
    const QString choice = options.value(QStringLiteral("conflicts"));
    if (!file.plan.readable) {
        file.exit = Exit::Unreadable;
        return;
    }
    if (!file.plan.acceptable()) {
        file.exit = Exit::Refused;
        return;
    }
    // A conflict that was decided on the command line is nothing to look at any more.
    const bool checks = std::ranges::any_of(file.plan.findings, [&](const Finding& f) {
        return f.severity == Severity::Check
            && (choice.isEmpty() || f.code != QStringLiteral("C201"));
    });
    file.exit = checks ? Exit::Findings : Exit::Done;
    if ((conflicts > 0 && choice.isEmpty()) || options.has(QStringLiteral("dry-run")))
        return;
    file.result = applyImport(store, file.plan,
        { std::vector<bool>(std::size_t(conflicts), choice == QStringLiteral("take")),
            QStringLiteral("command line"), options.value(QStringLiteral("reason")) });
    file.written = file.result.batch != db::BatchId {};
}

void printText(const FileResult& file, VerbCall& call)
{
    const ImportPlan& plan = file.plan;
    for (const Finding& f : plan.findings) {
        call.err << f.file;
        if (f.row > 0)
            call.err << ':' << f.row;
        call.err << ": " << severityWord(f.severity) << ' ' << f.code << ": " << f.message;
        if (!f.suggestion.isEmpty())
            call.err << ' ' << f.suggestion;
        call.err << '\n';
    }
    call.out << plan.file << ": ";
    if (plan.list.list.isEmpty())
        call.out << Verbs::tr("new %1, details %2, claims %3, conflicts %4, unchanged %5")
                        .arg(plan.count(RowEffect::New))
                        .arg(plan.count(RowEffect::Detail))
                        .arg(plan.count(RowEffect::Claim))
                        .arg(plan.count(RowEffect::Conflict))
                        .arg(plan.count(RowEffect::Same));
    else
        call.out << Verbs::tr("list of %1: new %2, changed %3, unchanged %4")
                        .arg(plan.list.list)
                        .arg(plan.list.added)
                        .arg(plan.list.changed)
                        .arg(plan.list.unchanged);
    call.out << "; " << (file.written ? Verbs::tr("written") : Verbs::tr("nothing written"))
             << '\n';
    if (!file.written && plan.acceptable() && plan.count(RowEffect::Conflict) > 0)
        call.err << Verbs::tr(
            "%1 disagrees with accepted values. Decide with --conflicts keep (the "
            "file's values are kept as claims) or --conflicts take.")
                        .arg(plan.file)
                 << '\n';
}

QJsonObject toJson(const FileResult& file)
{
    const ImportPlan& plan = file.plan;
    QJsonObject counts;
    counts[QStringLiteral("new")] = plan.count(RowEffect::New) + plan.list.added;
    counts[QStringLiteral("details")] = plan.count(RowEffect::Detail) + plan.list.changed;
    counts[QStringLiteral("claims")] = plan.count(RowEffect::Claim);
    counts[QStringLiteral("conflicts")] = plan.count(RowEffect::Conflict);
    counts[QStringLiteral("unchanged")] = plan.count(RowEffect::Same) + plan.list.unchanged;
    QJsonObject object;
    object[QStringLiteral("file")] = plan.file;
    object[QStringLiteral("encoding")] = plan.encoding;
    object[QStringLiteral("sha256")] = QString::fromLatin1(plan.sha256.toHex());
    object[QStringLiteral("written")] = file.written;
    object[QStringLiteral("counts")] = counts;
    object[QStringLiteral("findings")]
        = QJsonDocument::fromJson(findingsJson(plan.findings)).array();
    return object;
}

// Every slab, or the cells asked for, straight down the key.
std::vector<db::CellKey> cellsFor(const db::Store& store, const db::Cube::Slab& slab,
    const db::Region* region, std::optional<db::Period> period)
{
    std::vector<db::CellKey> cells;
    for (std::size_t p = 0; p < slab.periods.size(); ++p) {
        if (period && slab.periods[p] != *period)
            continue;
        for (const db::Region& r : store.catalog().regions()) {
            if ((!region || region->id == r.id) && store.cube().at(slab, int(p), r.id).present)
                cells.push_back({ slab.indicator, slab.basis, slab.periods[p], r.id });
        }
    }
    return cells;
}

std::vector<db::Observation> rowsFor(const db::Store& store, const db::Indicator* indicator,
    const db::Region* region, std::optional<db::Period> period)
{
    std::vector<db::Observation> rows;
    std::vector<db::Indicator> wanted;
    if (indicator)
        wanted.push_back(*indicator);
    else
        wanted = store.catalog().indicators();
    for (const db::Indicator& i : wanted) {
        for (const db::Basis basis : store.cube().bases(i.id)) {
            if (!region && !period) {
                const auto series = store.observations().series(i.id, basis);
                rows.insert(rows.end(), series.begin(), series.end());
                continue;
            }
            const auto found = store.observations().find(
                cellsFor(store, *store.cube().slab(i.id, basis), region, period));
            rows.insert(rows.end(), found.begin(), found.end());
        }
    }
    return rows;
}

// Indicator code, period, basis, region code: stable whatever the ids are.
void sortByCodes(const db::Store& store, std::vector<db::Observation>& rows)
{
    const db::Catalog& catalog = store.catalog();
    std::ranges::stable_sort(rows, [&](const db::Observation& a, const db::Observation& b) {
        const auto key = [&](const db::Observation& o) {
            return std::tuple(catalog.indicator(o.key.indicator)->code, o.key.period, o.key.basis,
                catalog.region(o.key.region)->code);
        };
        return key(a) < key(b);
    });
}

} // namespace

std::unique_ptr<db::Store> openForVerb(const QString& path, QTextStream& err)
{
    db::OpenOutcome outcome = db::Store::open(path);
    if (!outcome.store) {
        if (outcome.status == db::OpenStatus::Busy || outcome.status == db::OpenStatus::Newer)
            throw Error(outcome.sentence, outcome.details);
        throw Unreadable(outcome.sentence, outcome.details);
    }
    if (!outcome.sentence.isEmpty())
        err << outcome.sentence << '\n';
    if (!outcome.store->notice().isEmpty())
        err << outcome.store->notice() << '\n';
    return std::move(outcome.store);
}

const db::Indicator& indicatorArgument(const db::Store& store, const QString& text)
{
    if (const db::Indicator* byCode = store.catalog().indicatorByCode(text))
        return *byCode;
    const db::Indicator* found = nullptr;
    for (const db::Indicator& indicator : store.catalog().indicators()) {
        if (indicator.nameZh != text && indicator.nameEn != text)
            continue;
        if (found)
            throw Usage(
                Verbs::tr("More than one indicator is called “%1”; use the code (%2 or %3).")
                    .arg(text, found->code, indicator.code));
        found = &indicator;
    }
    if (!found)
        throw Usage(Verbs::tr("There is no indicator with the code or name “%1”.").arg(text));
    return *found;
}

const db::Region& regionArgument(const db::Store& store, const QString& text)
{
    if (const db::Region* region = store.catalog().regionByCode(text))
        return *region;
    throw Usage(Verbs::tr("There is no region with the code “%1”; codes have six digits, 000000 is "
                          "the nation.")
                    .arg(text));
}

db::Period periodArgument(const QString& text)
{
    if (const auto parsed = parsePeriod(text))
        return parsed->period;
    throw Usage(Verbs::tr("“%1” is not a period; write 2022, 2022Q4 or 202209.").arg(text));
}

db::Form formArgument(const db::Store& store, const QString& code)
{
    if (auto form = store.forms().find(code))
        return *form;
    throw Usage(Verbs::tr("There is no form with the code “%1”.").arg(code));
}

db::Round roundArgument(const db::Store& store, const QString& text)
{
    const qsizetype cut = text.lastIndexOf(u'/');
    if (cut <= 0)
        throw Usage(
            Verbs::tr("“%1” is not a round; write form and period, like MR-Q/2022Q3.").arg(text));
    const db::Form form = formArgument(store, text.left(cut));
    const db::Period period = periodArgument(text.mid(cut + 1));
    if (const auto round = store.rounds().find(form.id, period))
        return *round;
    throw Usage(Verbs::tr("The form %1 has no round for %2.").arg(form.code, period.code()));
}

Exit runNew(VerbCall& call)
{
    const Options options(call.arguments, {},
        { QStringLiteral("facts"), QStringLiteral("empty"), QStringLiteral("demo") });
    const int kinds = options.has(QStringLiteral("facts")) + options.has(QStringLiteral("empty"))
        + options.has(QStringLiteral("demo"));
    if (options.rest().size() != 1 || kinds > 1)
        throw Usage(Verbs::tr("Give one workspace and at most one kind."));
    createWorkspace(options.rest().first(),
        options.has(QStringLiteral("empty"))      ? WorkspaceKind::Empty
            : options.has(QStringLiteral("demo")) ? WorkspaceKind::Demonstration
                                                  : WorkspaceKind::Facts);
    const QString& place = options.rest().first();
    const bool shared = db::isServerAddress(place); // whose address holds a login
    call.out << Verbs::tr("%1 is ready.").arg(shared ? db::serverAddress(place).name() : place)
             << '\n';
    return Exit::Done;
}

Exit runImport(VerbCall& call)
{
    const Options options(call.arguments, { QStringLiteral("conflicts"), QStringLiteral("reason") },
        { QStringLiteral("dry-run"), QStringLiteral("json") });
    const QString choice = options.value(QStringLiteral("conflicts"));
    if (options.rest().size() < 2)
        throw Usage(Verbs::tr("Give a workspace and at least one file."));
    if (options.has(QStringLiteral("conflicts")) && choice != QStringLiteral("keep")
        && choice != QStringLiteral("take"))
        throw Usage(Verbs::tr("--conflicts is followed by keep or take."));
    const auto store = openForVerb(options.rest().first(), call.err);
    Exit worst = Exit::Done;
    QJsonArray report;
    for (const QString& path : options.rest().mid(1)) {
        FileResult file;
        file.plan = planImport(*store, path);
        decide(file, *store, options);
        worst = std::max(worst, file.exit);
        if (options.has(QStringLiteral("json")))
            report.append(toJson(file));
        else
            printText(file, call);
    }
    if (options.has(QStringLiteral("json")))
        call.out << QString::fromUtf8(QJsonDocument(report).toJson());
    return worst;
}

Exit runQuery(VerbCall& call)
{
    const Options options(call.arguments,
        { QStringLiteral("indicator"), QStringLiteral("region"), QStringLiteral("period") },
        { QStringLiteral("csv"), QStringLiteral("json") });
    if (options.rest().size() != 1)
        throw Usage(Verbs::tr("Give one workspace."));
    const auto store = openForVerb(options.rest().first(), call.err);
    const db::Indicator* indicator = options.has(QStringLiteral("indicator"))
        ? &indicatorArgument(*store, options.value(QStringLiteral("indicator")))
        : nullptr;
    const db::Region* region = options.has(QStringLiteral("region"))
        ? &regionArgument(*store, options.value(QStringLiteral("region")))
        : nullptr;
    const auto period = options.has(QStringLiteral("period"))
        ? std::optional(periodArgument(options.value(QStringLiteral("period"))))
        : std::nullopt;
    std::vector<db::Observation> rows = rowsFor(*store, indicator, region, period);
    sortByCodes(*store, rows);
    QHash<qint64, QString> titles;
    for (const db::Source& source : store->sources().all())
        titles.insert(qint64(source.id), source.title);
    QHash<qint64, db::Batch> batches;
    for (const db::Batch& batch : store->journal().batches(-1))
        batches.insert(qint64(batch.id), batch);
    const CanonicalNames names {
        [&](db::SourceId id) { return titles.value(qint64(id)); },
        [&](const db::Observation& o) { return batches.value(qint64(o.batch)).actor; },
        [&](const db::Observation& o) { return batches.value(qint64(o.batch)).at; },
    };
    call.out << QString::fromUtf8(options.has(QStringLiteral("json"))
            ? canonicalJson(store->catalog(), rows, names)
            : canonicalCsv(store->catalog(), rows, names));
    return Exit::Done;
}

} // namespace app
