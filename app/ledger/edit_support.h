// SPDX-License-Identifier: GPL-3.0-or-later
// What the edits of the ledger share. Used by them only.
#pragma once

#include "app/edits.h"
#include "db/store.h"

#include <algorithm>

namespace app {

// What the checks of an edit object to; empty when they let it pass.
template <typename Checks> QString objectionOf(Checks checks)
{
    try {
        checks();
        return {};
    } catch (const Error& error) {
        return error.sentence();
    }
}

void requireDepartments(const db::Store& store, const QString& names);

template <typename T, typename Key, typename Member>
const T* findBy(const std::vector<T>& all, const Key& key, Member member)
{
    const auto it = std::ranges::find(all, key, member);
    return it == all.end() ? nullptr : &*it;
}

} // namespace app
