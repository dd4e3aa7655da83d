// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wacz.h"

#include "httprecord.h"
#include "warc.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::fetch {
namespace {

/// "http://www.example.org/a" and "https://example.org/a/" are the same entry of a list.
QString looseAddress(const QUrl &url)
{
    QString address =
        url.adjusted(QUrl::RemoveScheme | QUrl::RemoveFragment | QUrl::StripTrailingSlash)
            .toString(QUrl::FullyEncoded);
    if (address.startsWith("//www."_L1))
        address.remove(2, 4);
    return address;
}

bool isWarcPath(const QString &path)
{
    return path.endsWith(".warc"_L1, Qt::CaseInsensitive)
        || path.endsWith(".warc.gz"_L1, Qt::CaseInsensitive)
        || path.endsWith(".arc"_L1, Qt::CaseInsensitive)
        || path.endsWith(".arc.gz"_L1, Qt::CaseInsensitive);
}

/// Reads one WACZ file.
class Wacz
{
public:
    Wacz(const Capture &capture, ZipFile zip)
        : m_capture(capture)
        , m_zip(std::move(zip))
    {
        m_found.failures = m_zip.failures;
    }

    Unpacked take();

private:
    void checkPackage();
    void checkResource(const QJsonObject &resource);
    void noteSignature();
    void readPageList();
    void addWarc(const QString &path);

    void fail(Error::Code code, const QString &detail) { m_found.failures.append({code, detail}); }

    Capture m_capture;
    ZipFile m_zip;
    Unpacked m_found;
    QStringList m_damaged;
    QSet<QString> m_listed; ///< addresses
};

void Wacz::checkResource(const QJsonObject &resource)
{
    const QString path = resource["path"_L1].toString();
    if (!m_zip.entries.contains(path)) {
        const bool wasRefused = std::ranges::any_of(m_zip.failures, [&path](const Error &error) {
            return error.detail.contains(u'"' + path + u'"');
        });
        if (!wasRefused)
            fail(Error::Code::NotFound, u"\"%1\" is listed and not in the archive"_s.arg(path));
        return;
    }
    const QJsonObject stats = resource["stats"_L1].toObject(); // of the first versions
    QString hash = resource["hash"_L1].toString(stats["hash"_L1].toString());
    if (!hash.contains(u':'))
        hash.prepend(resource["hashing"_L1].toString(u"sha256"_s) + u':');
    const auto matches = matchesDigest(hash.toLatin1(), {m_zip.entries.value(path)});
    if (!matches) {
        m_found.notes.append({ImportNote::Kind::DigestUnknown, {}, {}, path, hash.left(60)});
    } else if (!*matches) {
        m_damaged.append(path);
        fail(Error::Code::Damaged,
             u"\"%1\" was changed after the archive was made: it does not match its digest in "
             "datapackage.json"_s.arg(path));
    }
}

void Wacz::checkPackage()
{
    if (!m_zip.entries.contains(u"datapackage.json"_s)) {
        fail(Error::Code::Malformed, u"it has no datapackage.json, so nothing could be checked"_s);
        return;
    }
    QJsonParseError error{};
    const QByteArray bytes = m_zip.entries.value(u"datapackage.json"_s);
    const QJsonDocument package = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError || !package.isObject()) {
        fail(Error::Code::Malformed, u"datapackage.json cannot be read: "_s + error.errorString());
        return;
    }
    for (const QJsonValue &resource : package["resources"_L1].toArray())
        checkResource(resource.toObject());
    noteSignature();
}

void Wacz::noteSignature()
{
    if (!m_zip.entries.contains(u"datapackage-digest.json"_s))
        return;
    const QJsonObject digest =
        QJsonDocument::fromJson(m_zip.entries.value(u"datapackage-digest.json"_s)).object();
    const QByteArray hash = digest["hash"_L1].toString().toLatin1();
    const QJsonObject signedData = digest["signedData"_L1].toObject();
    const bool isSame =
        matchesDigest(hash, {m_zip.entries.value(u"datapackage.json"_s)}).value_or(false);
    const bool isSignedOther =
        !signedData.isEmpty() && signedData["hash"_L1].toString().toLatin1() != hash;
    if (!isSame || isSignedOther) {
        fail(Error::Code::Damaged,
             u"datapackage.json does not match the digest in datapackage-digest.json"_s);
    }
    if (!signedData.isEmpty()) {
        const QString signer =
            signedData["domain"_L1].toString(signedData["publicKey"_L1].toString().left(40));
        m_found.notes.append({ImportNote::Kind::SignatureUnverified,
                              {},
                              {},
                              signer,
                              signedData["created"_L1].toString()});
    }
}

void Wacz::readPageList()
{
    for (const QString &path : std::as_const(m_zip.order)) {
        const bool isList = path.startsWith("pages/"_L1) && path.endsWith(".jsonl"_L1);
        // extraPages.jsonl is what the crawler found on the way: every frame and linked page.
        if (!isList || path.contains("extra"_L1, Qt::CaseInsensitive))
            continue;
        for (const QByteArray &line : m_zip.entries.value(path).split('\n')) {
            const QJsonObject entry = QJsonDocument::fromJson(line).object();
            const QUrl url(entry["url"_L1].toString());
            if (url.isValid() && !url.isEmpty())
                m_listed.insert(looseAddress(url));
        }
    }
}

void Wacz::addWarc(const QString &path)
{
    if (m_damaged.contains(path))
        return;
    Capture capture = m_capture;
    capture.bytes = m_zip.entries.take(path);
    if (!isWarc(capture)) {
        fail(Error::Code::Malformed, u"\"%1\" is no WARC file"_s.arg(path));
        return;
    }
    Unpacked inner = warcPages(capture);
    for (UnpackedPage &page : inner.pages) {
        page.isWanted = m_listed.contains(looseAddress(page.page.url));
        page.record = u"\"%1\", %2"_s.arg(path, page.record);
        if (page.isWanted || m_listed.isEmpty())
            m_found.pages.append(std::move(page));
    }
    for (Error &error : inner.failures) {
        error.detail = u"\"%1\", %2"_s.arg(path, error.detail);
        m_found.failures.append(std::move(error));
    }
    for (ImportNote &note : inner.notes) {
        note.place = u"\"%1\""_s.arg(path);
        m_found.notes.append(std::move(note));
    }
}

Unpacked Wacz::take()
{
    checkPackage();
    readPageList();
    int warcs = 0;
    for (const QString &path : std::as_const(m_zip.order)) {
        if (!isWarcPath(path))
            continue;
        ++warcs;
        addWarc(path);
    }
    if (warcs == 0)
        fail(Error::Code::Empty, u"it holds no WARC file"_s);
    QStringList missing = m_listed.values();
    for (const UnpackedPage &page : std::as_const(m_found.pages))
        missing.removeAll(looseAddress(page.page.url));
    missing.sort();
    for (const QString &address : std::as_const(missing))
        fail(Error::Code::NotFound, u"the listed page %1 is not in it"_s.arg(address.mid(2)));
    if (m_found.pages.size() == 1)
        m_found.pages.first().isWanted = true;
    return m_found;
}

} // namespace

bool isWacz(const QStringList &paths)
{
    return paths.contains(u"datapackage.json"_s) || std::ranges::any_of(paths, &isWarcPath);
}

Unpacked waczPages(const Capture &capture, ZipFile zip)
{
    Capture rest = capture;
    rest.bytes.clear();
    return Wacz(rest, std::move(zip)).take();
}

} // namespace parallax::fetch
