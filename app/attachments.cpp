// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attachments.h"

#include "app/format.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

namespace app {

namespace {

struct AttachmentsText
{
    Q_DECLARE_TR_FUNCTIONS(AttachmentsText)
};

} // namespace

AttachmentFile readAttachment(const QString& path)
{
    const QFileInfo info(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (!info.exists())
        throw Error(AttachmentsText::tr("There is no file %1.").arg(shown));
    if (!info.isFile())
        throw Error(AttachmentsText::tr("%1 is not a file.").arg(shown));
    if (info.size() > largestAttachment)
        throw Error(AttachmentsText::tr("%1 is too large to be kept (%2; at most %3).")
                        .arg(shown, attachmentSizeText(info.size()),
                            attachmentSizeText(largestAttachment)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(AttachmentsText::tr("%1 cannot be read.").arg(shown), file.errorString());
    AttachmentFile result { info.fileName(), {}, file.read(largestAttachment + 1) };
    if (file.error() != QFileDevice::NoError)
        throw Error(AttachmentsText::tr("%1 cannot be read.").arg(shown), file.errorString());
    if (result.content.isEmpty())
        throw Error(AttachmentsText::tr("%1 is empty.").arg(shown));
    result.mediaType
        = QMimeDatabase().mimeTypeForFileNameAndData(result.name, result.content).name();
    return result;
}

db::AttachmentId attachFile(db::Store& store, const QString& path)
{
    const AttachmentFile file = readAttachment(path);
    const QString sha256 = QString::fromLatin1(
        QCryptographicHash::hash(file.content, QCryptographicHash::Sha256).toHex());
    if (const auto known = store.attachments().find(sha256))
        return known->id;
    db::Change change(store,
        { AttachmentsText::tr("Attach %1").arg(file.name), QStringLiteral("window"), {}, {} });
    const db::AttachmentId id
        = store.attachments().add(change, file.name, file.mediaType, file.content);
    change.commit();
    return id;
}

AttachmentCopy openAttachment(const db::Store& store, db::AttachmentId attachment)
{
    const auto row = store.attachments().find(attachment);
    const QByteArray content = row ? store.attachments().content(row->sha256) : QByteArray();
    if (content.isEmpty())
        throw Error(AttachmentsText::tr("This file is not in the workspace any more."));
    if (QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()
        != row->sha256.toLatin1())
        throw Error(AttachmentsText::tr(
            "%1 has been changed since it was attached, outside this program; it is not opened.")
                        .arg(row->name));
    AttachmentCopy copy { std::make_shared<QTemporaryDir>(), {} };
    // A name that another program wrote may hold a path.
    const QString name = QFileInfo(row->name).fileName();
    copy.path = copy.folder->filePath(
        name.isEmpty() || name == QStringLiteral("..") ? QStringLiteral("attachment") : name);
    QFile file(copy.path);
    if (!copy.folder->isValid() || !file.open(QIODevice::WriteOnly)
        || file.write(content) != content.size() || !file.flush())
        throw Error(AttachmentsText::tr("%1 cannot be copied out to be looked at. Check the space "
                                        "left for temporary files.")
                        .arg(row->name),
            file.errorString());
    file.close();
    file.setPermissions(QFileDevice::ReadOwner);
    return copy;
}

QString attachmentSizeText(qint64 bytes)
{
    constexpr double kilobyte = 1024;
    const double size = double(bytes);
    if (size < kilobyte)
        return QStringLiteral("%1 B").arg(bytes);
    if (size < kilobyte * kilobyte)
        return QStringLiteral("%1 KB").arg(number(size / kilobyte, 0));
    return QStringLiteral("%1 MB").arg(number(size / kilobyte / kilobyte, 1));
}

} // namespace app
