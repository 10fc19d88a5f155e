// SPDX-License-Identifier: GPL-3.0-or-later
// Where the password of a login comes from when the files of PostgreSQL's own library hold none
// that the server takes. Here it is only handed on, to the server.
#pragma once

#include "db/server_address.h"

#include <functional>

namespace db {

// Asked in any thread; empty where none is known.
using PasswordSource = std::function<QString(const ServerAddress& address)>;
void setPasswordSource(PasswordSource source); // at start, before any place is looked at

} // namespace db
