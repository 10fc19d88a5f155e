// SPDX-License-Identifier: GPL-3.0-or-later
// A shared workspace with one login for each role, on the test server.
#pragma once

#include "tests/support/engines.h"
#include "tests/support/round_workspace.h"

#include <array>

namespace support {

// The same place as seen by another login, which is made on the server when there is none yet.
QString asLogin(const QString& place, const QString& login);
// Opened by this login; null, and a failed test, where it is not let in.
std::unique_ptr<db::Store> openedBy(const QString& place, const QString& login);
void grant(db::Store& store, const db::Member& member);

class Office
{
public:
    // In the order of the roles; eve enters for the first two regions.
    static constexpr std::array logins { "rita", "eve", "rob", "olga" };

    Office();
    QString path(const char* login) const;
    std::unique_ptr<db::Store> as(const char* login) const;
    // A value of a cell that no round asks for.
    db::Observation value(int region, int year, double number) const;
    static db::BatchId put(db::Store& store, const std::vector<db::Observation>& rows);

    const NewPlace place { Engine::Postgresql };
    RoundWorkspace workspace { place.path() };
};

} // namespace support
