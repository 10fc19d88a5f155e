// SPDX-License-Identifier: GPL-3.0-or-later
// The passwords of logins for which PostgreSQL's own files hold none: what a person typed is known
// while the program runs and, where wished, kept in the keychain of the system. Never in a file,
// a setting or a log of ours. Belongs to the login on the server, whichever database it opens.
#pragma once

#include "app/error.h"
#include "db/server_address.h"

namespace app {

// As the keychain names it: office@db.example:5432, or the entry of a service file.
QString loginOf(const db::ServerAddress& address);

// From here on it is found by db, also by verbs. Once, at start.
void usePasswords();

// Of this run, else of the keychain, which may ask the person to unlock it; empty where none is
// known. Any thread; gives up where the thread is asked to.
QString passwordOf(const db::ServerAddress& address);
void rememberPassword(const db::ServerAddress& address, const QString& password); // this run
// Throws Error where there is no keychain or it will not.
void keepPassword(const db::ServerAddress& address, const QString& password);

} // namespace app
