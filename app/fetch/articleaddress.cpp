// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articleaddress.h"

#include "fetchlists.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::fetch {
namespace {

/// An AMP cache names the page inside another one at most this often; more is somebody's joke.
constexpr int deepestNesting = 3;

struct AmpCache
{
    QString host; ///< "*.x.org": any name below
    QString path;
};

struct AddressLists
{
    QStringList tracking; ///< whole names
    QStringList trackingBeginnings;
    QStringList ampParameters; ///< "name" or "name=value"
    QStringList ampEndings;
    QStringList ampBeginnings;
    QList<AmpCache> ampCaches;
};

AddressLists readLists()
{
    const QJsonObject data = listFile(u"addresses"_s);
    AddressLists lists;
    for (const QString &name : strings(data, "trackingParameters"_L1)) {
        if (name.endsWith(u'*')) {
            lists.trackingBeginnings.append(name.chopped(1));
        } else {
            lists.tracking.append(name);
        }
    }
    lists.ampParameters = strings(data, "ampParameters"_L1);
    lists.ampEndings = strings(data, "ampPathEndings"_L1);
    lists.ampBeginnings = strings(data, "ampPathBeginnings"_L1);
    const QJsonArray caches = data.value("ampCaches"_L1).toArray();
    for (const auto &value : caches) {
        const QJsonObject cache = value.toObject();
        lists.ampCaches.append(
            {cache.value("host"_L1).toString(), cache.value("path"_L1).toString()});
    }
    return lists;
}

const AddressLists &lists()
{
    static const AddressLists read = readLists();
    return read;
}

bool isWeb(const QUrl &url)
{
    return (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && !url.host().isEmpty();
}

bool isNoise(const QString &parameter)
{
    const QString whole = parameter.toLower();
    const QString name = whole.section(u'=', 0, 0);
    const AddressLists &known = lists();
    return known.tracking.contains(name) || known.ampParameters.contains(whole)
        || (known.ampParameters.contains(name) && (whole == name || whole.endsWith("=1"_L1)))
        || std::ranges::any_of(known.trackingBeginnings,
                               [&name](const QString &begin) { return name.startsWith(begin); });
}

/// Works on the encoded form: what is left must stay letter by letter as the server wrote it.
QString withoutNoise(const QString &query)
{
    QStringList kept;
    for (const QString &parameter : query.split(u'&', Qt::SkipEmptyParts)) {
        if (!isNoise(parameter)) {
            kept.append(parameter);
        }
    }
    return kept.join(u'&');
}

QString withoutAmp(QString path)
{
    for (const QString &ending : lists().ampEndings) {
        if (path.endsWith(ending) && path.size() > ending.size()) {
            path.chop(ending.size());
            break;
        }
    }
    for (const QString &begin : lists().ampBeginnings) {
        if (path.startsWith(begin) && path.size() > begin.size()) {
            path.remove(0, begin.size() - 1); // its last character is the slash that stays
            break;
        }
    }
    return path;
}

/// The page that an address of an AMP cache names ("…/s/host/path": over https); \a url when none.
QUrl withoutCache(const QUrl &url)
{
    const QString path = url.path(QUrl::FullyEncoded);
    for (const AmpCache &cache : lists().ampCaches) {
        const bool isHost = cache.host.startsWith(u'*')
            ? url.host().endsWith(QStringView(cache.host).sliced(1))
            : url.host() == cache.host;
        if (!isHost || !path.startsWith(cache.path)) {
            continue;
        }
        QString rest = path.mid(cache.path.size());
        const bool isSecure = rest.startsWith("s/"_L1);
        rest.remove(0, isSecure ? 2 : 0);
        QUrl inner((isSecure ? u"https://"_s : u"http://"_s) + rest, QUrl::StrictMode);
        // A host without a dot is a word of the cache's own path, not a site.
        if (inner.isValid() && inner.host().contains(u'.')) {
            inner.setQuery(url.query(QUrl::FullyEncoded), QUrl::StrictMode);
            return inner;
        }
    }
    return url;
}

} // namespace

QUrl articleAddress(const QUrl &url)
{
    if (!isWeb(url)) {
        return url;
    }
    QUrl address = url;
    for (int depth = 0; depth < deepestNesting; ++depth) {
        address = withoutCache(address);
    }
    address =
        address.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment | QUrl::NormalizePathSegments);
    if (address.port() == (address.scheme() == "https"_L1 ? 443 : 80)) {
        address.setPort(-1);
    }
    QString path = address.path(QUrl::FullyEncoded);
    for (QString shorter = withoutAmp(path); shorter != path; shorter = withoutAmp(path)) {
        path = shorter;
    }
    address.setPath(path.isEmpty() ? u"/"_s : path, QUrl::TolerantMode);
    const QString query = withoutNoise(address.query(QUrl::FullyEncoded));
    address.setQuery(query.isEmpty() ? QString() : query, QUrl::TolerantMode);
    return address;
}

QString originOf(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded).toLower();
    const int usual = url.scheme() == "https"_L1 ? 443 : 80;
    const QString port = url.port(usual) == usual ? QString() : u':' + QString::number(url.port());
    // An IPv6 address needs its brackets in front of a port.
    return url.scheme() + "://"_L1 + (host.contains(u':') ? u'[' + host + u']' : host) + port;
}

bool isLocalHost(const QString &host)
{
    const QString name = host.endsWith(u'.') ? host.chopped(1).toLower() : host.toLower();
    if (name == "localhost"_L1 || name.endsWith(".localhost"_L1) || name.endsWith(".local"_L1)) {
        return true;
    }
    QHostAddress address;
    if (!address.setAddress(name)) {
        return false;
    }
    bool isMapped = false;
    const QHostAddress inner(address.toIPv4Address(&isMapped));
    if (isMapped) {
        address = inner;
    }
    // 0.0.0.0 reaches this machine, and 100.64.0.0/10 is shared behind a provider's own router.
    return address.isLoopback() || address.isLinkLocal() || address.isSiteLocal()
        || address.isUniqueLocalUnicast() || address == QHostAddress(QHostAddress::AnyIPv4)
        || address == QHostAddress(QHostAddress::AnyIPv6)
        || address.isInSubnet(QHostAddress(u"10.0.0.0"_s), 8)
        || address.isInSubnet(QHostAddress(u"100.64.0.0"_s), 10)
        || address.isInSubnet(QHostAddress(u"172.16.0.0"_s), 12)
        || address.isInSubnet(QHostAddress(u"192.168.0.0"_s), 16);
}

} // namespace parallax::fetch
