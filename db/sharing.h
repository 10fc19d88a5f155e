// SPDX-License-Identifier: GPL-3.0-or-later
// What several people on one workspace need of each other: who may do what, and what somebody else
// has written. In a file everybody who can open it is its owner.
#pragma once

#include "db/types.h"

#include <algorithm>

namespace db {

// In the order of what they may do; as stored.
enum class Role : quint8 {
    Reader, // looks, and exports
    Entry, // enters and submits for the regions granted
    Reviewer, // accepts, corrects, imports; edits everything but who may do what
    Owner
};

struct Member
{
    QString login; // as the server knows it
    Role role = Role::Reader;
    std::vector<RegionId> regions; // granted; of an Entry only
    bool operator==(const Member&) const = default;
};

// What the login of this connection may do.
struct Rights
{
    QString login;
    Role role = Role::Owner;
    std::vector<RegionId> regions; // where role is Entry

    bool mayWrite() const { return role != Role::Reader; }
    bool mayReview() const { return role >= Role::Reviewer; }
    bool mayGrant() const { return role == Role::Owner; }
    bool mayEnter(RegionId region) const
    {
        return mayReview()
            || (role == Role::Entry && std::ranges::find(regions, region) != regions.end());
    }
};

// One row somebody else wrote.
struct OthersChange
{
    QString actor;
    QString at; // UTC, ISO 8601
    QString table;
    QString action; // insert, update, delete, import
    QString rowKey; // as the journal spells it; of an import the indicator and basis only
    std::optional<CellKey> cell; // where the row belongs to one: observation, claim, entry
};

} // namespace db
