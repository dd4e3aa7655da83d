// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/error.h>

#include <QNetworkProxy>

class QNetworkAccessManager;

namespace parallax::fetch {

/// The way every request takes. A proxy is asked to resolve the names too: with Socks5 (Tor) and
/// Http no name of a host is ever looked up by this machine.
struct ProxyChoice
{
    enum class Kind {
        None,
        System, ///< what the desktop or the environment says
        Http,
        Socks5,
    };
    Kind kind = Kind::None;
    QString host; ///< of the proxy; for Http and Socks5 only
    quint16 port = 0;
    QString user; ///< empty: no password is asked for
    QString password;

    friend bool operator==(const ProxyChoice &, const ProxyChoice &) = default;
};

/// "none", "system", "http://[user:password@]host[:port]", "socks5://…" (also written
/// "socks5h://" or "socks://"). Ports left out are 8080 and 1080.
/// Errors: Malformed (no host, a port out of range, a path behind it), Unsupported (another kind,
/// among them SOCKS 4, which sends no names). The detail never holds the password.
[[nodiscard]] Result<ProxyChoice> proxyFromText(const QString &text);

/// The text that proxyFromText() reads back, but without the password: for settings and the screen.
[[nodiscard]] QString proxyText(const ProxyChoice &choice);

/// Http or Socks5 with names resolved by the proxy; NoProxy for None and System.
[[nodiscard]] QNetworkProxy networkProxy(const ProxyChoice &choice);

/// Lets \a network take this way for every request.
void useProxy(QNetworkAccessManager &network, const ProxyChoice &choice);

/// Lets the whole program take this way, the page engine included: Qt WebEngine has no setting of
/// its own and follows QNetworkProxy::applicationProxy(), or the system's settings when these are
/// in use. Call it before the first profile of the page engine is made. After a change it asks for
/// the proxy again by itself, but not at a stated time: nothing is to be loaded until a new profile
/// is there. It takes type, host and port only and sends names to both kinds of proxy; user name
/// and password of an HTTP proxy are asked for by QWebEnginePage::proxyAuthenticationRequired, and
/// for SOCKS there are none (see needsUserForPages()). Addresses of this machine it reaches
/// directly. Whoever owns the profile switches off prefetching of names and WebRTC, which know no
/// proxy. (Qt 6.4, qtwebengine's proxy_config_service_qt.cpp.)
void useProxyForProgram(const ProxyChoice &choice);

/// Whether the page engine cannot use the choice because it knows no user name for Socks5: then
/// no page may be loaded rather than one past the proxy.
[[nodiscard]] bool needsUserForPages(const ProxyChoice &choice);

} // namespace parallax::fetch
