// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// WACZ 1.1.1. What a server said was not kept word for word, so a page is a record of kind
// "resource" with the capture's bytes, never a response that is made up.

#include "capturerecords.h"
#include "warcwriter.h"
#include "zipwriter.h"

#include <app/domain/articlejson.h>

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::exporting {
namespace {

QByteArray jsonLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray digits(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyyMMddHHmmss"_s).toLatin1();
}

class Wacz
{
public:
    Wacz(const Material &material, QIODevice &out)
        : m_material(material)
        , m_zip(out)
    {
    }

    Result<Outcome> write()
    {
        QTemporaryFile warc;
        if (!warc.open()) {
            return failure(Error::Code::NotWritable, warc.errorString());
        }
        auto done = writeRecords(warc);
        if (done && m_pages.isEmpty()) {
            return failure(Error::Code::Empty,
                           u"the event \"%1\" has no captured web page with an address, so there "
                           "is nothing to replay; the formats bagit and jsonld hold plain texts, "
                           "too"_s.arg(m_material.event.name));
        }
        if (done && (!warc.flush() || !warc.seek(0))) {
            return failure(Error::Code::NotWritable, warc.errorString());
        }
        if (done) {
            done = add(u"archive/data.warc.gz"_s, warc);
        }
        std::ranges::sort(m_index);
        if (done) {
            done = add(u"indexes/index.cdx"_s, m_index.join());
        }
        if (done) {
            done = add(u"pages/pages.jsonl"_s, pageList());
        }
        const QByteArray package = describedPackage();
        if (done) {
            done = m_zip.add(u"datapackage.json"_s, package);
        }
        if (done) {
            done = m_zip.add(u"datapackage-digest.json"_s,
                             jsonLine({{u"path"_s, u"datapackage.json"_s},
                                       {u"hash"_s, QString::fromLatin1(warcDigest(package))}}));
        }
        if (done) {
            done = m_zip.finish();
        }
        return done ? Result<Outcome>(m_outcome) : tl::unexpected(done.error());
    }

private:
    Result<> writeRecords(QIODevice &file)
    {
        WarcWriter warc(file);
        const QByteArray info = warcFields({{"software", m_material.program},
                                            {"format", u"WARC File Format 1.1"_s},
                                            {"isPartOf", m_material.event.name}});
        const auto begun =
            warc.add({"warcinfo", {}, newestTime(m_material), "application/warc-fields", info, {}});
        if (!begun) {
            return tl::unexpected(begun.error());
        }
        const QList<CaptureUse> uses = captureUses(m_material);
        qsizetype done = 0;
        for (const CaptureUse &use : uses) {
            if (auto going = stepped(m_material, done++, uses.size()); !going) {
                return going;
            }
            const auto capture = m_material.capture(use.revisions.first().id);
            if (!capture) {
                m_outcome.failures.append(capture.error());
                continue;
            }
            if (auto added = addCapture(warc, use, *capture); !added) {
                return added;
            }
        }
        return {};
    }

    Result<> addCapture(WarcWriter &warc, const CaptureUse &use, const Capture &capture)
    {
        const Revision &revision = use.revisions.first();
        const QUrl url = capture.url.isEmpty() ? revision.url : capture.url;
        if (!isWebAddress(url)) {
            m_outcome.notes.append(
                u"%1: left out, since its capture has no address of the web"_s.arg(
                    revisionName(revision)));
            return {};
        }
        const QByteArray type = recordType(capture);
        const WarcRecord page{
            "resource", url.toEncoded(QUrl::RemoveFragment), use.time, type, capture.bytes, {}};
        const auto place = warc.add(page);
        if (!place) {
            return tl::unexpected(place.error());
        }
        const auto facts = warc.add({"metadata", page.target, use.time, "application/warc-fields",
                                     captureFacts(use, capture), page.id()});
        if (!facts) {
            return tl::unexpected(facts.error());
        }
        m_index.append(
            sortKey(url) + ' ' + digits(use.time) + ' '
            + jsonLine({{u"url"_s, QString::fromLatin1(page.target)},
                        {u"mime"_s, QString::fromLatin1(type.split(';').first().trimmed())},
                        {u"status"_s, u"200"_s},
                        {u"digest"_s, QString::fromLatin1(warcDigest(capture.bytes))},
                        {u"length"_s, QString::number(place->length)},
                        {u"offset"_s, QString::number(place->offset)},
                        {u"filename"_s, u"data.warc.gz"_s}}));
        if (isPageType(type)) {
            m_pages.append(QJsonObject{{u"id"_s, QString::fromLatin1(page.id().mid(10).chopped(1))},
                                       {u"url"_s, QString::fromLatin1(page.target)},
                                       {u"ts"_s, QString::fromLatin1(warcTime(use.time))},
                                       {u"title"_s, revision.headline}});
        } else {
            m_outcome.notes.append(
                u"%1: its capture is of type %2, which is kept and not listed "
                "as a page"_s.arg(revisionName(revision), QString::fromLatin1(type)));
        }
        return {};
    }

    [[nodiscard]] QByteArray pageList() const
    {
        QByteArray list = jsonLine({{u"format"_s, u"json-pages-1.0"_s},
                                    {u"id"_s, u"pages"_s},
                                    {u"title"_s, m_material.event.name}});
        for (const QJsonValue &page : m_pages) {
            list += jsonLine(page.toObject());
        }
        return list;
    }

    [[nodiscard]] QByteArray describedPackage() const
    {
        const QString time = QString::fromLatin1(warcTime(newestTime(m_material)));
        const QJsonObject first = m_pages.first().toObject();
        return QJsonDocument(QJsonObject{{u"profile"_s, u"data-package"_s},
                                         {u"wacz_version"_s, u"1.1.1"_s},
                                         {u"title"_s, m_material.event.name},
                                         {u"software"_s, m_material.program},
                                         {u"created"_s, time},
                                         {u"modified"_s, time},
                                         {u"mainPageUrl"_s, first["url"_L1]},
                                         {u"mainPageDate"_s, first["ts"_L1]},
                                         {u"resources"_s, m_resources}})
            .toJson(QJsonDocument::Indented);
    }

    void list(const QString &path, const QByteArray &hash, qint64 size)
    {
        m_resources.append(QJsonObject{{u"name"_s, path.section(u'/', -1)},
                                       {u"path"_s, path},
                                       {u"hash"_s, QString(u"sha256:"_s + QString::fromLatin1(hash))},
                                       {u"bytes"_s, size}});
    }

    /// Players read records and index out of the middle of the file, so nothing is packed twice.
    Result<> add(const QString &path, QIODevice &content)
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (!hash.addData(&content) || !content.seek(0)) {
            return failure(Error::Code::Unreadable, path + u": "_s + content.errorString());
        }
        list(path, hash.result().toHex(), content.size());
        return m_zip.add(path, content, ZipWriter::Packing::Stored);
    }

    Result<> add(const QString &path, const QByteArray &content)
    {
        list(path, QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex(),
             content.size());
        return m_zip.add(path, content, ZipWriter::Packing::Stored);
    }

    const Material &m_material;
    ZipWriter m_zip;
    QList<QByteArray> m_index;
    QJsonArray m_pages;
    QJsonArray m_resources;
    Outcome m_outcome;
};

} // namespace

Result<Outcome> writeWacz(const Material &material, QIODevice &out)
{
    return Wacz(material, out).write();
}

} // namespace parallax::exporting
