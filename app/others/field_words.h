// SPDX-License-Identifier: GPL-3.0-or-later
// THE LIST of the journaled tables and of the columns of their rows, with the words a person knows
// them by.
#pragma once

#include "db/store.h"

#include <QStringList>

class QJsonObject;
class QJsonValue;

namespace app {

QString tableText(const QString& table); // "task"; an unknown one as it is spelled
QStringList wordedTables();
// The columns of a row that a person would look for, in the order they are told.
QStringList wordedColumns(const QString& table);
QString columnText(const QString& column); // "Due"
// What a row is mostly about: the value of an observation, the state of a return; may be empty.
QString mainColumn(const QString& table);
// Columns nobody is told of: ids, versions, who and when.
bool isBookkeeping(const QString& table, const QString& column);

// Ids and codes of a column to the words they stand for.
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
