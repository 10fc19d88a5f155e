// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/attachments.h"

#include "db/sql.h"
#include "db/store.h"

#include <QCryptographicHash>

namespace db {

namespace {

Attachment attachmentAt(const QSqlQuery& q)
{
    return { idAt<AttachmentId>(q, 0), q.value(1).toString(), q.value(2).toString(),
        q.value(3).toString(), q.value(4).toLongLong(), dateAt(q, 5), q.value(6).toString() };
}

std::optional<Attachment> first(QSqlQuery q)
{
    return q.next() ? std::optional(attachmentAt(q)) : std::nullopt;
}

} // namespace

std::vector<Attachment> Attachments::all() const
{
    QSqlQuery q = run(m_db, R"sql(
        SELECT id, sha256, name, media_type, size, added_on, added_by
        FROM attachment
        ORDER BY name, id)sql");
    std::vector<Attachment> rows;
    while (q.next())
        rows.push_back(attachmentAt(q));
    return rows;
}

std::optional<Attachment> Attachments::find(AttachmentId id) const
{
    return first(run(m_db, R"sql(
        SELECT id, sha256, name, media_type, size, added_on, added_by
        FROM attachment
        WHERE id = ?)sql",
        { bind(id) }));
}

std::optional<Attachment> Attachments::find(const QString& sha256) const
{
    return first(run(m_db, R"sql(
        SELECT id, sha256, name, media_type, size, added_on, added_by
        FROM attachment
        WHERE sha256 = ?)sql",
        { bind(sha256) }));
}

QByteArray Attachments::content(const QString& sha256) const
{
    QSqlQuery q = run(m_db, R"sql(
        SELECT content
        FROM attachment_content
        WHERE sha256 = ?)sql",
        { bind(sha256) });
    return q.next() ? q.value(0).toByteArray() : QByteArray();
}

AttachmentId Attachments::add(
    Change&, const QString& name, const QString& mediaType, const QByteArray& content) const
{
    const QString sha256 = QString::fromLatin1(
        QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    if (const auto known = find(sha256))
        return known->id;
    // The bytes of an attachment that was taken back are still there.
    if (!run(m_db, R"sql(
        SELECT sha256
        FROM attachment_content
        WHERE sha256 = ?)sql",
            { sha256 })
             .next())
        run(m_db, R"sql(
            INSERT INTO attachment_content (sha256, content)
            VALUES (?, ?))sql",
            { sha256, content });
    QSqlQuery q = run(m_db, R"sql(
        INSERT INTO attachment (sha256, name, media_type, size, added_on, added_by)
        VALUES (?, ?, ?, ?, ?, ?)
        RETURNING id)sql",
        { sha256, bind(name), bind(mediaType), content.size(), timeNow().left(10),
            actorName(m_db) });
    q.next();
    return idAt<AttachmentId>(q, 0);
}

} // namespace db
