// SPDX-License-Identifier: GPL-3.0-or-later
// Files kept in the workspace as evidence: what they are called, and their bytes by their hash.
#pragma once

#include "db/types.h"

#include <QSqlDatabase>

namespace db {

class Change;

class Attachments
{
public:
    explicit Attachments(QSqlDatabase db)
        : m_db(std::move(db))
    {
    }
    std::vector<Attachment> all() const; // by name
    std::optional<Attachment> find(AttachmentId id) const;
    std::optional<Attachment> find(const QString& sha256) const;
    QByteArray content(const QString& sha256) const; // empty when there is none
    // The one that is there already for bytes that are there already; day and person are set here.
    AttachmentId add(Change& change, const QString& name, const QString& mediaType,
        const QByteArray& content) const;

private:
    QSqlDatabase m_db;
};

} // namespace db
