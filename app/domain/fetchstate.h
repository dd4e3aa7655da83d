// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace parallax {

/// How one look at an address ended. None of them says that an article was removed: a server that
/// answers "gone" has said "gone", and that is all that is known.
enum class FetchState {
    Ok,
    NotModified, ///< the server says that the page is as it was at the look before
    // An answer came, and it is not the article.
    HttpError, ///< a status that has no state of its own: 401, 403, 429, 500, …
    NotFound, ///< 404
    Gone, ///< 410
    Soft404, ///< status 200 with a page that says "not found"
    ConsentPage,
    Paywall,
    EmptyExtraction, ///< a page without article text
    RedirectedElsewhere, ///< sent on to a front page or a section
    UnsupportedType, ///< an image, a film, …: not a page
    TooLarge,
    Truncated, ///< fewer bytes than the server announced
    BadEncoding, ///< compressed data that cannot be read
    BadAnswer, ///< what came is not HTTP
    TooManyRedirects, ///< also a loop of redirects
    UnsafeRedirect, ///< from https to http, to the reader's own network, to no web address
    // No answer came.
    TimedOut,
    DnsFailure,
    ConnectionRefused,
    ConnectionLost,
    TlsFailure,
    ProxyFailure,
    // Nothing was asked.
    RobotsDisallowed,
    AskedToWait, ///< the server told us to come back later, and later is not yet
    BadAddress, ///< not an http or https address
};

/// The stored word, one for each enumerator: "ok", "not-modified", "http-error", …
[[nodiscard]] QString fetchStateName(FetchState state);
/// The enumerator of a stored word; nullopt for an unknown one.
[[nodiscard]] std::optional<FetchState> fetchStateFromName(QStringView name);

/// Whether the article itself is known to stand at the address: Ok and NotModified.
[[nodiscard]] constexpr bool showsArticle(FetchState state)
{
    return state == FetchState::Ok || state == FetchState::NotModified;
}

} // namespace parallax
