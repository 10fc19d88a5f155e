// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/others/may.h"

#include "app/sharing.h"

#include <QCoreApplication>

namespace app {

namespace {

struct MayText
{
    Q_DECLARE_TR_FUNCTIONS(MayText)
};

QString granted(const db::Store& store)
{
    const QString names = regionNames(store, store.rights().regions);
    return names.isEmpty() ? MayText::tr("no region") : names;
}

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
        .arg(rights.login, granted(store));
}

} // namespace

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
        return MayText::tr("%1 may enter values for %2 only.").arg(rights.login, granted(store));
    case Doing::Review:
    case Doing::Edit:
    case Doing::Import: return rights.mayReview() ? QString() : refusal(store, doing);
    case Doing::Grant: return rights.mayGrant() ? QString() : refusal(store, doing);
    }
    return {};
}

QString roleLine(const db::Store& store)
{
    if (!store.shared())
        return {};
    const db::Rights& rights = store.rights();
    return rights.role == db::Role::Entry
        ? MayText::tr("%1: %2", "role, regions").arg(roleName(rights.role), granted(store))
        : roleName(rights.role);
}

} // namespace app
