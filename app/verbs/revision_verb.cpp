// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/revision_verb.h"

#include "app/calc/revisions.h"
#include "app/format.h"
#include "app/verbs/data_verbs.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace app {

namespace {

struct Verbs
{
    Q_DECLARE_TR_FUNCTIONS(Verbs)
};

struct Revised
{
    db::Indicator indicator;
    std::vector<Revision> cells;
    RevisionSummary summary;
};

std::vector<Revised> revised(const db::Store& store, const db::Indicator* only)
{
    std::vector<Revised> all;
    for (const db::Indicator& indicator : store.catalog().indicators()) {
        if (only && only->id != indicator.id)
            continue;
        auto cells = revisions(store, indicator.id);
        if (const auto summary = summarize(cells))
            all.push_back({ indicator, std::move(cells), *summary });
    }
    return all;
}

QString percentText(double percent)
{
    return signedNumber(percent, 2) + u'%';
}

QString regionCode(const db::Store& store, const db::CellKey& cell)
{
    const db::Region* region = store.catalog().region(cell.region);
    return region ? region->code : QString();
}

QString line(const db::Store& store, const Revised& row)
{
    const RevisionSummary& s = row.summary;
    return Verbs::tr("%1  %2: revisions %3 (up %4, down %5), median %6, quartiles %7 to %8, "
                     "largest %9")
               .arg(row.indicator.code, name(row.indicator))
               .arg(s.count)
               .arg(s.upward)
               .arg(s.downward)
               .arg(percentText(s.median), percentText(s.lowerQuartile),
                   percentText(s.upperQuartile), percentText(s.largest.percent()))
        + QStringLiteral(" (%1 %2)")
              .arg(regionCode(store, s.largest.cell), s.largest.cell.period.code());
}

QString line(const db::Store& store, const Revision& revision, int decimals)
{
    return QStringLiteral("  %1 %2  %3 → %4  %5  %6")
        .arg(regionCode(store, revision.cell), revision.cell.period.code(),
            number(revision.first, decimals), number(revision.final, decimals),
            percentText(revision.percent()),
            revision.preliminary ? Verbs::tr("was preliminary") : Verbs::tr("was corrected"));
}

QJsonObject toJson(const db::Store& store, const Revised& row)
{
    QJsonArray cells;
    for (const Revision& revision : row.cells)
        cells.append(QJsonObject { { QStringLiteral("region"), regionCode(store, revision.cell) },
            { QStringLiteral("period"), revision.cell.period.code() },
            { QStringLiteral("first"), revision.first },
            { QStringLiteral("final"), revision.final },
            { QStringLiteral("percent"), revision.percent() },
            { QStringLiteral("preliminary"), revision.preliminary } });
    const RevisionSummary& s = row.summary;
    return { { QStringLiteral("indicator"), row.indicator.code },
        { QStringLiteral("count"), s.count }, { QStringLiteral("upward"), s.upward },
        { QStringLiteral("downward"), s.downward },
        { QStringLiteral("lower_quartile"), s.lowerQuartile },
        { QStringLiteral("median"), s.median },
        { QStringLiteral("upper_quartile"), s.upperQuartile },
        { QStringLiteral("largest"), s.largest.percent() }, { QStringLiteral("cells"), cells } };
}

} // namespace

Exit runRevisions(VerbCall& call)
{
    const Options options(call.arguments, {}, { QStringLiteral("json") });
    if (options.rest().isEmpty() || options.rest().size() > 2)
        throw Usage(Verbs::tr("Give one workspace and at most one indicator."));
    const auto store = openForVerb(options.rest().first(), call.err);
    const db::Indicator* only
        = options.rest().size() == 2 ? &indicatorArgument(*store, options.rest().at(1)) : nullptr;
    const std::vector<Revised> all = revised(*store, only);
    if (options.has(QStringLiteral("json"))) {
        QJsonArray array;
        for (const Revised& row : all)
            array.append(toJson(*store, row));
        call.out << QString::fromUtf8(QJsonDocument(array).toJson());
        return Exit::Done;
    }
    for (const Revised& row : all) {
        call.out << line(*store, row) << '\n';
        if (!only)
            continue;
        for (const Revision& revision : row.cells)
            call.out << line(*store, revision, row.indicator.decimals) << '\n';
    }
    if (all.empty())
        call.out << Verbs::tr("No figure has been revised yet.") << '\n';
    return Exit::Done;
}

} // namespace app
