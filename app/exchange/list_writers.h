// SPDX-License-Identifier: GPL-3.0-or-later
// Lists to files in the columns that lists.cpp reads: read back, they change nothing.
#pragma once

#include "db/store.h"

namespace app {

QByteArray measuresCsv(const db::Store& store);
QByteArray rolloutStatesCsv(const db::Store& store);
QByteArray rolloutCsv(const db::Store& store); // every step, by measure, region and day

} // namespace app
