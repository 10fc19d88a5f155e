// SPDX-License-Identifier: GPL-3.0-or-later
// Seals on the history: each act ends with the digest of the seal before it and of every journal
// row since, so that a byte changed or a row taken away afterwards shows.
#pragma once

#include "db/types.h"

#include <QSqlDatabase>

namespace db {

// The first seal that does not hold, and the act it closed.
struct SealBreak
{
    qint64 first = 0; // journal rows under the seal
    qint64 last = 0;
    qint64 gone = 0; // how many of them are not there any more
    std::optional<BatchId> batch; // none: another program's rows
    QString at; // of the act, as far as it can still be told
    QString actor;
    QString label;
};

struct SealReport
{
    qint64 rows = 0;
    qint64 seals = 0;
    qint64 broken = 0; // seals that do not hold
    std::optional<SealBreak> firstBreak;
    qint64 unsealed = 0; // written since the last seal; the next act seals them
    qint64 stripped = 0; // of this program, which never leaves a row unsealed
    qint64 gone = 0; // journal rows are numbered without gaps
    qint64 firstGone = 0;
    QString head; // the last digest: who notes it down can tell later that nothing was cut off
    bool intact() const { return broken == 0 && gone == 0 && stripped == 0; }
};

// Seals the rows since the last seal; nothing to do when there are none.
void sealJournal(const QSqlDatabase& db);
SealReport verifySeals(const QSqlDatabase& db);
// The last journal row that a digest noted down covers; none when it is no seal of this history.
std::optional<qint64> sealedUpTo(const QSqlDatabase& db, const QString& digest);

} // namespace db
