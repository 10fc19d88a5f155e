// SPDX-License-Identifier: GPL-3.0-or-later
// New workspaces: empty (regions only), with the public facts, or with demonstration data on top.
// Filled through the same import code that reads a person's files.
#pragma once

#include "app/error.h"
#include "db/store.h"

namespace app {

enum class WorkspaceKind : quint8 { Empty, Facts, Demonstration };

// Creates the file, or fills the empty database, whole; on failure nothing is left behind. Throws
// Error.
void createWorkspace(const QString& path, WorkspaceKind kind);
// The same into an empty store (tests, benchmarks in memory).
void fillWorkspace(db::Store& store, WorkspaceKind kind);

} // namespace app
