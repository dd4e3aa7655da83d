// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotationjson.h"
#include "archive_p.h"
#include "articlekey.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace parallax::archive {
namespace {

constexpr QLatin1StringView attachmentFolder("attachments/");

Error asDamage(Error error)
{
    if (error.code == Error::Code::Malformed || error.code == Error::Code::NotFound) {
        error.code = Error::Code::Damaged;
    }
    return error;
}

} // namespace

Result<> checkedAttachments(const QList<Attachment> &attachments)
{
    QSet<QString> names;
    qsizetype size = 0;
    for (const Attachment &attachment : attachments) {
        // Two names that only differ in case would be one file where a branch is checked out.
        const QString folded = attachment.name.toLower();
        if (safeFileName(attachment.name) != attachment.name || names.contains(folded)) {
            return failure(
                Error::Code::Malformed,
                u"\"%1\" cannot be the name of an attachment"_s.arg(attachment.name.left(80)));
        }
        names.insert(folded);
        size += attachment.bytes.size();
    }
    if (size > mostAttachedBytes) {
        return failure(
            Error::Code::TooLarge,
            u"attachments of %1 bytes, at most %2 are kept"_s.arg(size).arg(mostAttachedBytes));
    }
    return {};
}

QJsonArray describedAttachments(const QList<Attachment> &attachments)
{
    QJsonArray described;
    for (const Attachment &attachment : attachments) {
        described.append(QJsonObject{
            {u"name"_s, attachment.name},
            {u"mediaType"_s, attachment.mediaType},
            {u"sha256"_s, sha256(attachment.bytes)},
            {u"size"_s, attachment.bytes.size()},
        });
    }
    return described;
}

QList<git::FileChange> attachmentFiles(const QList<Attachment> &attachments)
{
    QList<git::FileChange> files;
    for (const Attachment &attachment : attachments) {
        files.append({attachmentFolder + attachment.name, attachment.bytes});
    }
    return files;
}

Result<QList<Attachment>> storedAttachments(const git::Repository &repository, const RevisionId &id)
{
    const auto object = repository.file(id.value, u"capture.json"_s).and_then(objectFromBytes);
    if (!object) {
        return tl::unexpected(asDamage(object.error()));
    }
    QList<Attachment> attachments;
    for (const QJsonValue &value : object->value("attachments"_L1).toArray()) {
        const QString name = value["name"_L1].toString();
        auto bytes = repository.file(id.value, attachmentFolder + name);
        if (!bytes) {
            return tl::unexpected(asDamage(bytes.error()));
        }
        if (sha256(*bytes) != value["sha256"_L1].toString()) {
            return failure(
                Error::Code::Damaged,
                u"attachment \"%1\" of %2 does not match its hash"_s.arg(name, id.value));
        }
        attachments.append({name, value["mediaType"_L1].toString(), std::move(*bytes)});
    }
    return attachments;
}

} // namespace parallax::archive
