// SPDX-License-Identifier: GPL-3.0-or-later
// The doctor: THE LIST of integrity checks on a workspace. A new check is a row in it and a breach
// in its test.
#pragma once

#include "db/store.h"

#include <QStringList>

#include <span>

namespace app {

struct HealthCheck
{
    const char* id; // stable
    bool wrong; // false: worth knowing, nothing has to be done
    const char* help; // source text, translation context "Doctor"
    QStringList (*find)(const db::Store& store, const QDate& today); // a sentence a finding
};

std::span<const HealthCheck> healthChecks();

struct HealthFindings
{
    const HealthCheck* check = nullptr;
    QStringList sentences;
};

// The checks that found something, in the order of the list. A damaged file is not examined
// further: what else it says cannot be believed.
std::vector<HealthFindings> examine(const db::Store& store, const QDate& today);

QString helpText(const HealthCheck& check);

} // namespace app
