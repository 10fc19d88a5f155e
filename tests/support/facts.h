// SPDX-License-Identifier: GPL-3.0-or-later
// Workspaces as the program fills them, made once for a test program and copied.
#pragma once

#include "app/workspace.h"
#include "tests/support/engines.h"

#include <QByteArray>

namespace support {

// The filled store, in memory or on the server of this run; nobody may write to it.
const db::Store& filled(app::WorkspaceKind kind);
// A file with the same content at this path.
void copyFilled(app::WorkspaceKind kind, const QString& path);
// A place with the same content.
class FilledPlace : public NewPlace
{
public:
    explicit FilledPlace(app::WorkspaceKind kind, Engine engine = support::engine());
};
QByteArray factsFile(const QString& name); // as it lies in the program

} // namespace support
