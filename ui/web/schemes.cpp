// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schemes.h"

#include <QWebEngineUrlScheme>

namespace parallax::ui {
namespace {

/// Not among the engine's settings: WebRTCPublicInterfacesOnly hides addresses of the inner network
/// and still sends datagrams directly.
constexpr char webRtcFlag[] = "--force-webrtc-ip-handling-policy=disable_non_proxied_udp";
constexpr char flagsVariable[] = "QTWEBENGINE_CHROMIUM_FLAGS";

} // namespace

void registerSchemes()
{
    const QByteArray flags = qgetenv(flagsVariable);
    if (!flags.contains(webRtcFlag)) {
        qputenv(flagsVariable, QByteArray(flags + ' ' + webRtcFlag).trimmed());
    }
    QWebEngineUrlScheme scheme(storedPageScheme);
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    scheme.setFlags(QWebEngineUrlScheme::NoAccessAllowed);
    QWebEngineUrlScheme::registerScheme(scheme);
    QWebEngineUrlScheme read(readPageScheme);
    read.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    QWebEngineUrlScheme::registerScheme(read);
}

} // namespace parallax::ui
