// SPDX-License-Identifier: GPL-3.0-or-later
// Workspaces as the program fills them, made once for a test program and copied out as files.
#pragma once

#include "app/workspace.h"

#include <QByteArray>

namespace support {

// The store in memory, filled; nobody may write to it.
const db::Store& filled(app::WorkspaceKind kind);
// A file with the same content at this path.
void copyFilled(app::WorkspaceKind kind, const QString& path);
QByteArray factsFile(const QString& name); // as it lies in the program

} // namespace support
