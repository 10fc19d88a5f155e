// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/others/may.h"

#include "app/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {

namespace {

struct MayText
{
    Q_DECLARE_TR_FUNCTIONS(MayText)
};

// Of a role that is too small.
QString refusal(const db::Store& store, Doing doing)
{
    const db::Rights& rights = store.rights();
    if (doing == Doing::Grant)
        return MayText::tr("Only an owner of the workspace says who may do what; %1 is none.")
            .arg(rights.login);
    if (rights.role == db::Role::Reader)
        return MayText::tr("%1 may only read here. Ask an owner of the workspace for more.")
            .arg(rights.login);
    return MayText::tr("%1 enters values for %2; this is for reviewers.")
        .arg(rights.login, regionNames(store, rights.regions));
}

} // namespace

QString regionNames(const db::Store& store, const std::vector<db::RegionId>& regions)
{
    constexpr std::size_t most = 4;
    QStringList names;
    // In the official order, whatever order they were granted in.
    for (const db::Region& region : store.catalog().regions()) {
        if (std::ranges::find(regions, region.id) != regions.end())
            names.append(shortName(region));
    }
    if (names.isEmpty())
        return MayText::tr("no region");
    const QString separator = chinese() ? QStringLiteral("、") : QStringLiteral(", ");
    if (std::size_t(names.size()) <= most)
        return names.join(separator);
    return MayText::tr("%1 and %n more", "regions", int(names.size()) - int(most))
        .arg(names.mid(0, qsizetype(most)).join(separator));
}

QString whyNot(const db::Store& store, Doing doing, std::optional<db::RegionId> region)
{
    const db::Rights& rights = store.rights();
    if (doing == Doing::Grant && !store.shared())
        return MayText::tr("In a file everybody who can open it may do everything. Rights are "
                           "granted in a workspace on a server.");
    if (rights.role == db::Role::Reader)
        return refusal(store, doing);
    if (store.readOnly())
        return store.whyReadOnly();
    switch (doing) {
    case Doing::Enter:
        if (!region || rights.mayEnter(*region))
            return {};
        return MayText::tr("%1 may enter values for %2 only.")
            .arg(rights.login, regionNames(store, rights.regions));
    case Doing::Review:
    case Doing::Edit:
    case Doing::Import: return rights.mayReview() ? QString() : refusal(store, doing);
    case Doing::Grant: return rights.mayGrant() ? QString() : refusal(store, doing);
    }
    return {};
}

QString roleText(db::Role role)
{
    switch (role) {
    case db::Role::Reader: return MayText::tr("Reader");
    case db::Role::Entry: return MayText::tr("Entry");
    case db::Role::Reviewer: return MayText::tr("Reviewer");
    case db::Role::Owner: return MayText::tr("Owner");
    }
    return {};
}

QString roleMeaning(db::Role role)
{
    switch (role) {
    case db::Role::Reader: return MayText::tr("Looks at everything and exports.");
    case db::Role::Entry:
        return MayText::tr("Enters and submits values for the regions granted.");
    case db::Role::Reviewer:
        return MayText::tr("Accepts, corrects and imports; keeps every list.");
    case db::Role::Owner: return MayText::tr("Does everything, and says who may do what.");
    }
    return {};
}

QString roleLine(const db::Store& store)
{
    if (!store.shared())
        return {};
    const db::Rights& rights = store.rights();
    return rights.role == db::Role::Entry
        ? MayText::tr("%1: %2", "role, regions")
              .arg(roleText(rights.role), regionNames(store, rights.regions))
        : roleText(rights.role);
}

} // namespace app
