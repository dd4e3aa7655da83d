// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bag.h"

#include "filenames.h"

#include <app/domain/articlejson.h>
#include <app/domain/names.h>
#include <app/report/report.h>

#include <QBuffer>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace parallax::exporting {
namespace {

QByteArray jsonBytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

void put(QJsonObject &object, const QString &key, const std::optional<QDateTime> &time)
{
    if (time && time->isValid()) {
        object.insert(key, isoTime(*time));
    }
}

/// What is known of a revision besides its text.
QJsonObject factsOf(const Revision &revision, const QString &captureFile)
{
    QJsonObject facts{{u"article"_s, revision.article.value},
                      {u"revision"_s, revision.number},
                      {u"commit"_s, revision.id.value},
                      {u"kind"_s, revisionKindName(revision.kind)},
                      {u"outlet"_s, revision.outlet},
                      {u"headline"_s, revision.headline},
                      {u"url"_s, revision.url.toString(QUrl::FullyEncoded)},
                      {u"textSha256"_s, revision.contentHash},
                      {u"captureSha256"_s, revision.captureHash},
                      {u"capture"_s, captureFile}};
    put(facts, u"fetched"_s, revision.fetched);
    put(facts, u"claimed"_s, revision.claimed);
    put(facts, u"archived"_s, revision.archived);
    put(facts, u"lastSeen"_s, revision.lastSeen);
    if (!revision.observedNote.isEmpty()) {
        facts.insert(u"observedNote"_s, revision.observedNote);
    }
    return facts;
}

/// A value of bag-info.txt stands on one line.
QByteArray lineValue(QString text)
{
    for (QChar &character : text) {
        if (!character.isPrint() && !character.isSurrogate()) {
            character = u' ';
        }
    }
    return text.simplified().toUtf8();
}

class Bag
{
public:
    Bag(const Material &material, BagTarget &target)
        : m_material(material)
        , m_target(target)
    {
    }

    Result<Outcome> write()
    {
        const qsizetype total = revisionCount(m_material) + 1;
        qsizetype step = 0;
        for (const ArticleRecord &article : m_material.articles) {
            for (const Revision &revision : article.revisions) {
                auto done = stepped(m_material, step++, total);
                if (done) {
                    done = addRevision(revision);
                }
                if (!done) {
                    return tl::unexpected(done.error());
                }
            }
        }
        auto done = stepped(m_material, step, total);
        if (done) {
            done = addEvent();
        }
        if (done) {
            done = addBundle();
        }
        if (done) {
            done = addTags();
        }
        return done ? Result<Outcome>(m_outcome) : tl::unexpected(done.error());
    }

private:
    using Manifest = QMap<QString, QByteArray>; ///< path → SHA-256, by path

    Result<> add(Manifest &manifest, const QString &path, QIODevice &content)
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (!hash.addData(&content) || !content.seek(0)) {
            return failure(Error::Code::Unreadable, path + u": "_s + content.errorString());
        }
        manifest.insert(path, hash.result().toHex());
        return m_target.add(path, content);
    }

    Result<> add(Manifest &manifest, const QString &path, const QByteArray &bytes)
    {
        QBuffer buffer;
        buffer.setData(bytes);
        if (!buffer.open(QIODevice::ReadOnly)) {
            return failure(Error::Code::Unreadable, path);
        }
        return add(manifest, path, buffer);
    }

    Result<> addPayload(const QString &path, const QByteArray &bytes)
    {
        m_payloadSize += bytes.size();
        return add(m_payload, u"data/"_s + path, bytes);
    }

    Result<> addRevision(const Revision &revision)
    {
        const QString folder = u"articles/%1/%2/"_s.arg(safePath(revision.article.value))
                                   .arg(revision.number, 4, 10, QChar(u'0'));
        Result<> done;
        if (const auto article = m_material.article(revision.id)) {
            done = addPayload(folder + u"text.txt"_s, article->text.toUtf8());
            if (done) {
                done = addPayload(folder + u"article.json"_s, jsonBytes(toJson(*article)));
            }
        } else {
            m_outcome.failures.append(article.error());
        }
        QString captureFile;
        if (const auto capture = m_material.capture(revision.id); !capture) {
            m_outcome.failures.append(capture.error());
        } else if (done) {
            captureFile = captureName(*capture);
            done = addPayload(folder + captureFile, capture->bytes);
        }
        if (done) {
            done =
                addPayload(folder + u"revision.json"_s, jsonBytes(factsOf(revision, captureFile)));
        }
        return done ? addAttachments(revision, folder) : done;
    }

    Result<> addAttachments(const Revision &revision, const QString &folder)
    {
        const auto attachments = m_material.attachments(revision.id);
        if (!attachments) {
            m_outcome.failures.append(attachments.error());
            return {};
        }
        for (const Attachment &one : *attachments) {
            auto done = addPayload(folder + u"attachments/"_s + safeName(one.name), one.bytes);
            if (!done) {
                return done;
            }
        }
        return {};
    }

    Result<> addEvent()
    {
        QJsonArray articles;
        for (const ArticleRecord &article : m_material.articles) {
            articles.append(QJsonObject{{u"article"_s, article.id.value},
                                        {u"folder"_s, QString(u"articles/"_s + safePath(article.id.value))},
                                        {u"outlet"_s, article.outlet},
                                        {u"revisions"_s, article.revisions.size()}});
        }
        const QJsonObject event{{u"event"_s, m_material.event.id.value},
                                {u"name"_s, m_material.event.name},
                                {u"articles"_s, articles}};
        auto done = addPayload(u"event.json"_s, jsonBytes(event));
        if (done) {
            done = addPayload(u"comparison.json"_s, report::toJson(m_material.comparison));
        }
        if (!done) {
            return done;
        }
        QBuffer linked;
        linked.open(QIODevice::WriteOnly);
        Material quiet = m_material;
        quiet.progress = {}; // its steps are not ours
        if (const auto written = writeJsonLd(quiet, linked); !written) {
            return tl::unexpected(written.error());
        }
        return addPayload(u"event.jsonld"_s, linked.data());
    }

    Result<> addBundle()
    {
        QTemporaryFile file;
        if (!file.open()) {
            return failure(Error::Code::NotWritable, file.errorString());
        }
        auto done = m_material.bundle(file);
        if (!done) {
            return done;
        }
        m_payloadSize += file.size();
        if (!file.flush() || !file.seek(0)) {
            return failure(Error::Code::NotWritable, file.errorString());
        }
        return add(m_payload, u"data/event.bundle"_s, file);
    }

    static QByteArray lines(const Manifest &manifest)
    {
        QByteArray text;
        for (auto entry = manifest.cbegin(); entry != manifest.cend(); ++entry) {
            text += entry.value() + "  " + entry.key().toUtf8() + '\n';
        }
        return text;
    }

    [[nodiscard]] QByteArray info() const
    {
        QByteArray text;
        if (const QDateTime newest = newestTime(m_material); newest.isValid()) {
            text += "Bagging-Date: " + newest.date().toString(Qt::ISODate).toLatin1() + '\n';
        }
        text += "Bag-Software-Agent: " + lineValue(m_material.program) + '\n';
        text += "External-Description: " + lineValue(m_material.event.name) + '\n';
        text += "External-Identifier: " + lineValue(m_material.event.id.value) + '\n';
        text += "Payload-Oxum: " + QByteArray::number(m_payloadSize) + '.'
            + QByteArray::number(m_payload.size()) + '\n';
        return text;
    }

    Result<> addTags()
    {
        Manifest tags;
        auto done =
            add(tags, u"bagit.txt"_s, "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        if (done) {
            done = add(tags, u"bag-info.txt"_s, info());
        }
        if (done) {
            done = add(tags, u"manifest-sha256.txt"_s, lines(m_payload));
        }
        Manifest unlisted;
        return done ? add(unlisted, u"tagmanifest-sha256.txt"_s, lines(tags)) : done;
    }

    const Material &m_material;
    BagTarget &m_target;
    Manifest m_payload;
    qint64 m_payloadSize = 0;
    Outcome m_outcome;
};

} // namespace

Result<Outcome> writeBag(const Material &material, BagTarget &target)
{
    return Bag(material, target).write();
}

} // namespace parallax::exporting
