// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what in a shared workspace: in words, and the edits that change it. The database holds
// everybody to it; what is checked here is told before it is tried.
#pragma once

#include "app/error.h"
#include "db/store.h"

namespace app {

QString roleName(db::Role role); // Reader, Entry, Reviewer, Owner
QString roleText(db::Role role); // what it may do, a sentence
const char* roleCode(db::Role role); // reader, entry, reviewer, owner: for verbs
std::optional<db::Role> roleByCode(const QString& code);
// "Fujian, Jiangxi"; beyond a few the rest is counted.
QString regionNames(const db::Store& store, const std::vector<db::RegionId>& regions);
// What this login may do here: "li.na may enter for Fujian, Jiangxi."
QString rightsText(const db::Store& store);

// Why this cannot be done, and empty where it can: for a dialog that says so before.
QString objectionToSet(const db::Store& store, const db::Member& member);
QString objectionToRemove(const db::Store& store, const QString& login);
// Gives a login its role, and an Entry its regions; another role has none. Throws Error with the
// objection, db::NoRight where this login is no owner.
void setMember(db::Store& store, const db::Member& member, const QString& via = {});
void removeMember(db::Store& store, const QString& login, const QString& via = {});

} // namespace app
