// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/entry/cell_history.h"
#include "app/exchange/canonical_codes.h"
#include "app/verbs/data_verbs.h"
#include "app/verbs/round_verbs.h"

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

db::CellKey cellArgument(const db::Store& store, const QString& text)
{
    const QStringList parts = text.split(u'/');
    if (parts.size() < 3 || parts.size() > 4)
        throw Usage(Verbs::tr("“%1” is not a cell; write indicator, region and period, like "
                              "BEDS_10K/110000/2022, and the basis if it is not the usual one.")
                        .arg(text));
    const db::Indicator& indicator = indicatorArgument(store, parts[0]);
    db::CellKey key { indicator.id, indicator.basis, periodArgument(parts[2]),
        regionArgument(store, parts[1]).id };
    if (parts.size() == 4) {
        const auto basis = basisFromCode(parts[3].toStdString());
        if (!basis)
            throw Usage(
                Verbs::tr("“%1” is not a basis; write discrete, ytd or point.").arg(parts[3]));
        key.basis = *basis;
    }
    return key;
}

const char* actCode(CellAct what)
{
    static const char* const codes[]
        = { "typed", "cleared", "imported", "changed", "accepted", "published", "removed",
              "explained", "noted", "confirmed", "commented", "resolved", "returned" };
    return codes[std::size_t(what)];
}

} // namespace

Exit runHistory(VerbCall& call)
{
    const Options options(call.arguments, { QStringLiteral("cell") }, { QStringLiteral("json") });
    if (options.rest().size() != 1)
        throw Usage(Verbs::tr("Give one workspace."));
    const QString cell = options.value(QStringLiteral("cell")).trimmed();
    if (cell.isEmpty())
        throw Usage(Verbs::tr("--%1 must be given.").arg(QStringLiteral("cell")));
    const auto store = openForVerb(options.rest().first(), call.err);
    const std::vector<CellEvent> events = cellHistory(*store, cellArgument(*store, cell));
    QJsonArray array;
    for (const CellEvent& event : events) {
        if (options.has(QStringLiteral("json"))) {
            array.append(QJsonObject { { QStringLiteral("at"), event.at },
                { QStringLiteral("actor"), event.actor }, { QStringLiteral("via"), event.via },
                { QStringLiteral("what"), QLatin1String(actCode(event.what)) },
                { QStringLiteral("from"), event.from }, { QStringLiteral("to"), event.to },
                { QStringLiteral("reason"), event.reason } });
            continue;
        }
        call.out << event.at << "  " << event.actor << "  " << event.via << "  "
                 << cellActText(event.what);
        if (!event.from.isEmpty() || !event.to.isEmpty())
            call.out << "  “" << event.from << "” → “" << event.to << "”";
        if (!event.reason.isEmpty())
            call.out << "  " << Verbs::tr("reason: %1").arg(event.reason);
        call.out << '\n';
    }
    if (options.has(QStringLiteral("json")))
        call.out << QString::fromUtf8(QJsonDocument(array).toJson());
    else if (events.empty())
        call.out << Verbs::tr("Nothing is recorded for this cell.") << '\n';
    return Exit::Done;
}

} // namespace app
