// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace parallax::fetch {

/// The address under which an article is known, whoever linked to it: without fragment, user name,
/// default port, parameters that only say who sent the reader, and without the forms that name an
/// AMP copy. The order of the other parameters, the scheme and "www." stay: they may matter to the
/// server. Same as \a url for an address that is not http or https. Pure; applying it twice changes
/// nothing more. A page's own canonical link, where it has one, is the better answer.
/// The lists are in resources/fetch/addresses.json.
[[nodiscard]] QUrl articleAddress(const QUrl &url);

/// Scheme, host and port as one key, in the form "https://host" or "http://host:8080": what a
/// robots.txt speaks for.
[[nodiscard]] QString originOf(const QUrl &url);

/// Whether the host is written as an address or name of this machine or of a private network
/// ("localhost", 127.0.0.0/8, 10.0.0.0/8, 192.168.0.0/16, fe80::/10, …). Resolves no name.
[[nodiscard]] bool isLocalHost(const QString &host);

} // namespace parallax::fetch
