// SPDX-License-Identifier: GPL-3.0-or-later
// Making a new workspace file: empty, with the public facts, or with the demonstration on top.
#pragma once

#include <QString>

namespace app {

enum class WorkspaceKind : quint8 { Empty, Facts, Demonstration };

// Creates and fills the file. Throws Error when it exists or cannot be written; then no file stays.
void createWorkspace(const QString& path, WorkspaceKind kind);

} // namespace app
