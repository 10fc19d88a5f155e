// SPDX-License-Identifier: GPL-3.0-or-later
// Every edit of app carried out on a server, with what it wrote and what was sent for it.
#pragma once

#include <QString>
#include <QStringList>

#include <set>
#include <vector>

namespace support {

struct Acted
{
    QString edit; // the function
    std::set<qint64> regions; // of the rows it wrote in tables that are kept by region
};

struct EveryEdit
{
    QStringList tables; // that are kept by region: each row is of one
    std::vector<Acted> acts;
    QStringList statements;
};

const EveryEdit& everyEdit(); // done once

} // namespace support
