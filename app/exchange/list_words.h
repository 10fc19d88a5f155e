// SPDX-License-Identifier: GPL-3.0-or-later
// The words of closed sets in list files, the same for reading and writing.
#pragma once

#include <QStringList>

#include <algorithm>

namespace app {

// In the order of the enum Light.
inline const QStringList& lightWords()
{
    static const QStringList words { QStringLiteral("ok"), QStringLiteral("warn"),
        QStringLiteral("late"), QStringLiteral("not_due"), QStringLiteral("no_data") };
    return words;
}

inline int lightOf(const QString& word)
{
    return int(std::max(qsizetype(0), lightWords().indexOf(word)));
}

} // namespace app
