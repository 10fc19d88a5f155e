// SPDX-License-Identifier: GPL-3.0-or-later
// Files as evidence: taken into the workspace by their hash, and opened again as a copy that can
// only be read. Part of the write interface (edits.h).
#pragma once

#include "app/error.h"
#include "db/store.h"

#include <QTemporaryDir>

#include <memory>

namespace app {

inline constexpr qint64 largestAttachment = 50 * 1024 * 1024; // bytes

// A file read and found fit to be kept.
struct AttachmentFile
{
    QString name; // without folder
    QString mediaType;
    QByteArray content;
};
// Throws Error for a file that is not there, cannot be read, is empty or too large.
AttachmentFile readAttachment(const QString& path);

// One act. Bytes that are there already are not kept twice: their attachment is returned.
db::AttachmentId attachFile(db::Store& store, const QString& path);

// The copy lives as long as this object.
struct AttachmentCopy
{
    std::shared_ptr<QTemporaryDir> folder;
    QString path;
};
// Throws Error when its bytes are gone or are not those of its hash any more, or when no copy can
// be written.
AttachmentCopy openAttachment(const db::Store& store, db::AttachmentId attachment);

QString attachmentSizeText(qint64 bytes); // 412 KB, 1.5 MB

} // namespace app
