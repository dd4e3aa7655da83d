// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "redirection.h"

#include "articleaddress.h"

using namespace Qt::StringLiterals;

namespace parallax::fetch {
namespace {

/// Of words that come from outside and end up in a message.
constexpr qsizetype longestShownAddress = 300;

} // namespace

bool isWebAddress(const QUrl &url)
{
    return url.isValid() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1)
        && !url.host().isEmpty();
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

QUrl redirectTarget(const QUrl &from, const QByteArray &location)
{
    const QUrl to = from.resolved(QUrl::fromEncoded(location, QUrl::TolerantMode));
    return to.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
}

QString objectionToRedirect(const QUrl &from, const QUrl &to, bool mayLeaveTls)
{
    if (!isWebAddress(to)) {
        return u"\"%1\" is no http or https address"_s.arg(shownAddress(to));
    }
    if (isLocalHost(to.host()) && !isLocalHost(from.host())) {
        return u"\"%1\" is in the reader's own network"_s.arg(shownAddress(to));
    }
    if (from.scheme() == "https"_L1 && to.scheme() == "http"_L1 && !mayLeaveTls) {
        return u"\"%1\" would be read without encryption, although the address was https"_s.arg(
            shownAddress(to));
    }
    return {};
}

QString shownAddress(const QUrl &url)
{
    const QString text = url.toDisplayString(QUrl::RemoveUserInfo);
    return text.size() <= longestShownAddress ? text : text.left(longestShownAddress) + u'…';
}

} // namespace parallax::fetch
