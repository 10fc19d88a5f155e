// SPDX-License-Identifier: GPL-3.0-or-later
// How a server is reached: what is sent along with an address, how long is waited, and what a
// refusal means for who wants to open.
#pragma once

#include "db/engine/postgresql.h"
#include "db/engine/postgresql_native.h"
#include "db/server_address.h"

namespace db::engine::postgresql {

using NativeConnection = std::unique_ptr<PGconn, Closer>;

// Nobody waits longer for a server than its connect_timeout, ten seconds without one, and nobody
// at all in a thread that was asked to stop. Look at its status.
NativeConnection connected(const ServerAddress& address);
// For a server that asks for one which libpq does not find; empty where none is known.
QString knownPassword(const ServerAddress& address);
// The same settings as QPSQL takes them: behind its own, spelled as libpq does.
QString driverOptions(const ServerAddress& address);
// Of a connection that could not be made, with the server's words.
ProbeResult refusal(const ServerAddress& address, PGconn* connection);
// What the server's five letters mean for who wants to open; no letters: nobody answered.
ProbeResult refusal(const ServerAddress& address, const QByteArray& state, const QString& details);
QString named(const QString& text, const ServerAddress& address); // %1 database, %2 server

} // namespace db::engine::postgresql
