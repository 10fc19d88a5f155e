// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/members_verb.h"

#include "app/sharing.h"
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

QStringList codesOf(const db::Store& store, const db::Member& member)
{
    QStringList codes;
    for (const db::RegionId id : member.regions) {
        const db::Region* region = store.catalog().region(id);
        codes.append(region ? region->code : QString::number(qint64(id)));
    }
    codes.sort();
    return codes;
}

// Whose the tables are comes first: an owner that no row makes one.
std::vector<db::Member> everybody(const db::Store& store)
{
    std::vector<db::Member> all = store.members().all();
    const QString keeper = store.members().keeper();
    std::erase_if(all, [&](const db::Member& member) { return member.login == keeper; });
    if (!keeper.isEmpty())
        all.insert(all.begin(), { keeper, db::Role::Owner, {} });
    return all;
}

void list(const db::Store& store, const Options& options, VerbCall& call)
{
    QJsonArray array;
    for (const db::Member& member : everybody(store)) {
        const QStringList codes = codesOf(store, member);
        if (options.has(QStringLiteral("json"))) {
            array.append(QJsonObject { { QStringLiteral("login"), member.login },
                { QStringLiteral("role"), QLatin1String(roleCode(member.role)) },
                { QStringLiteral("regions"), QJsonArray::fromStringList(codes) } });
            continue;
        }
        call.out << member.login << "  " << roleName(member.role);
        if (!codes.isEmpty())
            call.out << "  " << codes.join(u',');
        call.out << '\n';
    }
    if (options.has(QStringLiteral("json")))
        call.out << QString::fromUtf8(QJsonDocument(array).toJson());
}

db::Member memberFrom(const db::Store& store, const Options& options)
{
    db::Member member { options.value(QStringLiteral("set")), db::Role::Reader, {} };
    const QString code = options.value(QStringLiteral("role"));
    const auto role = roleByCode(code);
    if (!role)
        throw Usage(Verbs::tr("“%1” is no role; say reader, entry, reviewer or owner after --role.")
                        .arg(code));
    member.role = *role;
    const QStringList regions
        = options.value(QStringLiteral("regions")).split(u',', Qt::SkipEmptyParts);
    for (const QString& region : regions)
        member.regions.push_back(regionArgument(store, region.trimmed()).id);
    if (member.role != db::Role::Entry && !member.regions.empty())
        throw Usage(Verbs::tr("Only the role entry has regions."));
    return member;
}

} // namespace

Exit runMembers(VerbCall& call)
{
    const Options options(call.arguments,
        { QStringLiteral("set"), QStringLiteral("role"), QStringLiteral("regions"),
            QStringLiteral("remove") },
        { QStringLiteral("json") });
    const bool sets = options.has(QStringLiteral("set"));
    const bool removes = options.has(QStringLiteral("remove"));
    if (options.rest().size() != 1)
        throw Usage(Verbs::tr("Give one workspace."));
    if (sets && removes)
        throw Usage(Verbs::tr("Say either --set or --remove."));
    const auto store = openForVerb(options.rest().first(), call.err);
    if (sets)
        setMember(*store, memberFrom(*store, options), QStringLiteral("command line"));
    else if (removes)
        removeMember(
            *store, options.value(QStringLiteral("remove")), QStringLiteral("command line"));
    list(*store, options, call);
    if (!store->shared())
        call.err << Verbs::tr("A file knows no logins: whoever can open it may do everything. The "
                              "members count once it is copied to a server.")
                 << '\n';
    return Exit::Done;
}

} // namespace app
