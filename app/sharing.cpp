// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sharing.h"

#include "app/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace app {

namespace {

struct SharingText
{
    Q_DECLARE_TR_FUNCTIONS(SharingText)
};

constexpr std::size_t shownRegions = 5;
constexpr std::array roleCodes { "reader", "entry", "reviewer", "owner" };

db::Act act(const QString& label, const QString& via)
{
    return { label, via.isEmpty() ? QStringLiteral("window") : via, {}, {} };
}

// In no order that matters, each once; only somebody who enters has regions.
db::Member tidy(db::Member member)
{
    member.login = member.login.trimmed();
    std::ranges::sort(member.regions);
    member.regions.erase(
        std::unique(member.regions.begin(), member.regions.end()), member.regions.end());
    if (member.role != db::Role::Entry)
        member.regions.clear();
    return member;
}

QString objectionOfRights(const db::Store& store)
{
    return store.rights().mayGrant()
        ? QString()
        : SharingText::tr("Only an owner of the workspace says who may do what.");
}

// Whose the tables are can do everything with them: no row of ours takes that away.
QString objectionOfKeeper(const db::Store& store, const QString& login)
{
    return store.members().keeper() == login
        ? SharingText::tr("The tables of the workspace belong to %1, who is always an owner.")
              .arg(login)
        : QString();
}

QString objectionOfOneself(const db::Store& store, const QString& login)
{
    return store.shared() && store.rights().login == login
        ? SharingText::tr("Nobody takes the right of an owner from themselves: ask another owner.")
        : QString();
}

QString firstOf(std::initializer_list<QString> objections)
{
    const auto it = std::ranges::find_if_not(objections, &QString::isEmpty);
    return it == objections.end() ? QString() : *it;
}

} // namespace

QString roleName(db::Role role)
{
    switch (role) {
    case db::Role::Reader: return SharingText::tr("Reader");
    case db::Role::Entry: return SharingText::tr("Entry");
    case db::Role::Reviewer: return SharingText::tr("Reviewer");
    case db::Role::Owner: break;
    }
    return SharingText::tr("Owner");
}

QString roleText(db::Role role)
{
    switch (role) {
    case db::Role::Reader: return SharingText::tr("Looks and exports; changes nothing.");
    case db::Role::Entry:
        return SharingText::tr("Enters and submits for the regions granted; looks at all.");
    case db::Role::Reviewer:
        return SharingText::tr("Accepts, corrects and imports; edits everything but the members.");
    case db::Role::Owner: break;
    }
    return SharingText::tr("Does everything, and says who may do what.");
}

const char* roleCode(db::Role role)
{
    return roleCodes.at(std::size_t(role));
}

std::optional<db::Role> roleByCode(const QString& code)
{
    const auto it = std::ranges::find_if(
        roleCodes, [&](const char* one) { return code == QLatin1String(one); });
    return it == roleCodes.end() ? std::nullopt
                                 : std::optional(db::Role(std::distance(roleCodes.begin(), it)));
}

QString regionNames(const db::Store& store, const std::vector<db::RegionId>& regions)
{
    QStringList names;
    for (const db::Region& region : store.catalog().regions()) { // in the official order
        if (std::ranges::find(regions, region.id) != regions.end())
            names.append(shortName(region));
    }
    const int more = int(names.size()) - int(shownRegions);
    if (more > 1)
        names = names.mid(0, shownRegions);
    const QString text = names.join(SharingText::tr(", "));
    return more > 1 ? SharingText::tr("%1 and %n more", nullptr, more).arg(text) : text;
}

QString rightsText(const db::Store& store)
{
    const db::Rights& rights = store.rights();
    switch (rights.role) {
    case db::Role::Reader:
        return SharingText::tr("%1 may look and export, and change nothing.").arg(rights.login);
    case db::Role::Entry:
        return rights.regions.empty()
            ? SharingText::tr("%1 may enter, but no region has been granted yet.").arg(rights.login)
            : SharingText::tr("%1 may enter for %2.")
                  .arg(rights.login, regionNames(store, rights.regions));
    case db::Role::Reviewer:
        return SharingText::tr("%1 may enter, accept and edit everything but the members.")
            .arg(rights.login);
    case db::Role::Owner: break;
    }
    return SharingText::tr("%1 is an owner of the workspace and may do everything.")
        .arg(rights.login);
}

QString objectionToSet(const db::Store& store, const db::Member& member)
{
    const db::Member wanted = tidy(member);
    QString objection = objectionOfRights(store);
    if (objection.isEmpty() && wanted.login.isEmpty())
        objection = SharingText::tr("Say which login of the server is meant.");
    if (objection.isEmpty() && wanted.role == db::Role::Entry && wanted.regions.empty())
        objection = SharingText::tr("Choose at least one region to enter for.");
    if (objection.isEmpty() && wanted.role != db::Role::Owner)
        objection = firstOf(
            { objectionOfKeeper(store, wanted.login), objectionOfOneself(store, wanted.login) });
    return objection;
}

QString objectionToRemove(const db::Store& store, const QString& login)
{
    QString objection = firstOf({ objectionOfRights(store), objectionOfOneself(store, login) });
    if (objection.isEmpty() && !store.members().find(login))
        objection = SharingText::tr("%1 is not a member of the workspace.").arg(login);
    return objection;
}

void setMember(db::Store& store, const db::Member& member, const QString& via)
{
    if (const QString objection = objectionToSet(store, member); !objection.isEmpty())
        throw Error(objection);
    const db::Member wanted = tidy(member);
    const auto before = store.members().find(wanted.login);
    if (before && tidy(*before) == wanted)
        return;
    db::Change change(
        store, act(SharingText::tr("Member %1: %2").arg(wanted.login, roleName(wanted.role)), via));
    store.members().put(change, wanted);
    change.commit();
}

void removeMember(db::Store& store, const QString& login, const QString& via)
{
    if (const QString objection = objectionToRemove(store, login); !objection.isEmpty())
        throw Error(objection);
    db::Change change(store, act(SharingText::tr("Remove member %1").arg(login), via));
    store.members().remove(change, login);
    change.commit();
}

} // namespace app
