// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxychoice.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace parallax::fetch {
namespace {

constexpr int usualHttpPort = 8080;
constexpr int usualSocksPort = 1080; // RFC 1928

/// Asks the desktop each time: its answer may differ from address to address and change.
class SystemProxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return systemProxyForQuery(query);
    }
};

std::optional<ProxyChoice::Kind> kindOf(const QString &scheme)
{
    if (scheme == "http"_L1) {
        return ProxyChoice::Kind::Http;
    }
    if (scheme == "socks5"_L1 || scheme == "socks5h"_L1 || scheme == "socks"_L1) {
        return ProxyChoice::Kind::Socks5;
    }
    return std::nullopt;
}

/// What is named in a message must not be the password, however the text is broken.
QString withoutUser(const QString &text)
{
    const qsizetype scheme = text.indexOf("://"_L1);
    return text.left(scheme < 0 ? 0 : scheme + 3)
        + (text.contains(u'@') ? text.section(u'@', -1) : text.mid(scheme < 0 ? 0 : scheme + 3));
}

} // namespace

Result<ProxyChoice> proxyFromText(const QString &text)
{
    const QString trimmed = text.trimmed();
    const QString word = trimmed.toLower();
    if (word.isEmpty() || word == "none"_L1 || word == "system"_L1) {
        return ProxyChoice{word == "system"_L1 ? ProxyChoice::Kind::System
                                               : ProxyChoice::Kind::None,
                           {},
                           0,
                           {},
                           {}};
    }
    const QUrl url(trimmed, QUrl::StrictMode);
    const QString shown = withoutUser(trimmed);
    if (!trimmed.contains("://"_L1)) {
        return failure(Error::Code::Malformed,
                       u"proxy \"%1\": expected \"none\", \"system\", \"http://host:port\" or "
                       "\"socks5://host:port\""_s.arg(shown));
    }
    if (!url.isValid() || url.host().isEmpty() || url.port() == 0) {
        return failure(Error::Code::Malformed,
                       u"proxy \"%1\": no host, or no port between 1 and 65535"_s.arg(shown));
    }
    if ((url.path().size() > 1) || url.hasQuery() || url.hasFragment()) {
        return failure(Error::Code::Malformed,
                       u"proxy \"%1\": nothing may follow the port"_s.arg(shown));
    }
    const auto kind = kindOf(url.scheme());
    if (!kind) {
        return failure(Error::Code::Unsupported,
                       u"proxy \"%1\": only HTTP and SOCKS 5 are known, not \"%2\""_s.arg(
                           shown, url.scheme()));
    }
    const int usual = *kind == ProxyChoice::Kind::Http ? usualHttpPort : usualSocksPort;
    return ProxyChoice{*kind, url.host(), static_cast<quint16>(url.port(usual)),
                       url.userName(QUrl::FullyDecoded), url.password(QUrl::FullyDecoded)};
}

QString proxyText(const ProxyChoice &choice)
{
    if (choice.kind == ProxyChoice::Kind::None) {
        return u"none"_s;
    }
    if (choice.kind == ProxyChoice::Kind::System) {
        return u"system"_s;
    }
    QUrl url;
    url.setScheme(choice.kind == ProxyChoice::Kind::Http ? u"http"_s : u"socks5"_s);
    url.setHost(choice.host);
    url.setPort(choice.port);
    url.setUserName(choice.user, QUrl::DecodedMode);
    return url.toString(QUrl::FullyEncoded);
}

QNetworkProxy networkProxy(const ProxyChoice &choice)
{
    if (choice.kind == ProxyChoice::Kind::None || choice.kind == ProxyChoice::Kind::System) {
        return QNetworkProxy(QNetworkProxy::NoProxy);
    }
    const bool isHttp = choice.kind == ProxyChoice::Kind::Http;
    QNetworkProxy proxy(isHttp ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy, choice.host,
                        choice.port, choice.user, choice.password);
    proxy.setCapabilities(proxy.capabilities() | QNetworkProxy::HostNameLookupCapability);
    return proxy;
}

void useProxy(QNetworkAccessManager &network, const ProxyChoice &choice)
{
    if (choice.kind == ProxyChoice::Kind::System) {
        network.setProxyFactory(new SystemProxies); // the manager owns it
        return;
    }
    network.setProxyFactory(nullptr);
    network.setProxy(networkProxy(choice));
}

void useProxyForProgram(const ProxyChoice &choice)
{
    QNetworkProxyFactory::setUseSystemConfiguration(choice.kind == ProxyChoice::Kind::System);
    if (choice.kind != ProxyChoice::Kind::System) {
        QNetworkProxy::setApplicationProxy(networkProxy(choice));
    }
}

bool needsUserForPages(const ProxyChoice &choice)
{
    return choice.kind == ProxyChoice::Kind::Socks5 && !choice.user.isEmpty();
}

} // namespace parallax::fetch
