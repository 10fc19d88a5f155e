// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the region that a code or a name in a file means. A name that fits several regions, or
// none, is answered with candidates and never with a guess.
#pragma once

#include "app/exchange/finding.h"
#include "db/catalog.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace app {

struct RegionMatch
{
    std::optional<db::RegionId> region;
    std::vector<db::RegionId> candidates; // when there is no region: what may have been meant
    bool ambiguous = false; // the text fits each candidate; false: it fits nothing
};

class RegionMatcher
{
public:
    explicit RegionMatcher(const db::Catalog& catalog); // copies nothing of it but names and ids

    RegionMatch match(std::string_view utf8) const;
    RegionMatch match(QStringView text) const;

private:
    void add(const QString& name, db::RegionId region, bool own);
    std::vector<db::RegionId> nearest(const QString& key) const;
    RegionMatch matchKey(const QString& key) const;

    std::unordered_map<std::string, std::vector<db::RegionId>> m_names; // by normalised name
    std::unordered_map<std::string, bool> m_own; // held by a reporting unit or the nation
    std::vector<std::pair<QString, db::RegionId>> m_spellings; // for near misses
};

// E301 unknown or E302 ambiguous, with the candidates named; `match` holds no region.
Finding regionFinding(const RegionMatch& match, std::string_view text, const db::Catalog& catalog);

// How many characters must be changed, added or left out to turn one text into the other.
int editDistance(QStringView a, QStringView b);

} // namespace app
