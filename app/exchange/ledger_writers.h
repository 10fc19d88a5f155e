// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of the ledger as CSV in the columns they are read in: what is written reads back as the
// same.
#pragma once

#include "db/store.h"

#include <QByteArray>
#include <QStringList>

namespace app {

QStringList writableLists(); // "tasks", "milestones", …
// Every row, or those of one document's tasks. Throws Error for a list that is not written.
QByteArray listCsv(const db::Store& store, const QString& list,
    const std::optional<db::DocumentId>& document = {});

} // namespace app
