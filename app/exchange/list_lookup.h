// SPDX-License-Identifier: GPL-3.0-or-later
// Codes in list files against what the workspace holds.
#pragma once

#include "app/exchange/exchange_text.h"
#include "app/exchange/list_row.h"

#include <algorithm>

namespace app {

template <typename T> const T* byCode(const std::vector<T>& all, const QString& code)
{
    const auto it = std::ranges::find(all, code, &T::code);
    return it == all.end() ? nullptr : &*it;
}

template <typename T> auto idOf(const std::vector<T>& all, const QString& code)
{
    const T* found = byCode(all, code);
    return found ? std::optional(found->id) : std::nullopt;
}

template <typename T>
const T* known(ListRow& row, const std::vector<T>& all, const char* column, const QString& code)
{
    const T* found = byCode(all, code);
    if (!found && !code.isEmpty())
        row.problem("E304", column, code, ExchangeText::tr("a code in the workspace"),
            ExchangeText::tr("Line %1: “%2” in the column %3 is not in the workspace. Import that "
                             "list first.")
                .arg(row.line())
                .arg(code, QString::fromUtf8(column)));
    return found;
}

} // namespace app
