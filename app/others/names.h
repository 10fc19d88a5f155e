// SPDX-License-Identifier: GPL-3.0-or-later
// The ids and codes in a journaled row as the names a person knows them by.
#pragma once

#include "db/store.h"

class QJsonObject;
class QJsonValue;

namespace app {

class Names
{
public:
    explicit Names(const db::Store& store)
        : m_store(store)
    {
    }
    QString text(const QString& table, const QString& column, const QJsonValue& value,
        const QJsonObject& row) const;
    QString ofId(const QString& table, const QJsonValue& id) const;

private:
    QString ofReference(const QString& column, qint64 id, const QJsonObject& row) const;

    const db::Store& m_store;
};

} // namespace app
