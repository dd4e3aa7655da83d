// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetchoutcome.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::fetch {
namespace {

QString statusInWords(int status)
{
    switch (status) {
    case 401:
        return u"the server asks for a login (401)"_s;
    case 402:
        return u"the server asks for payment (402)"_s;
    case 403:
        return u"the server refuses to show this page (403)"_s;
    case 429:
        return u"the server says that it was asked too often (429)"_s;
    case 451:
        return u"the server says that it may not show this page for legal reasons (451)"_s;
    default:
        break;
    }
    if (status >= 500) {
        return u"the server reports an error of its own (%1)"_s.arg(status);
    }
    return u"the server answers with status %1 instead of the page"_s.arg(status);
}

/// Comes from outside and is stored in a line with other words.
bool isCharsetName(const QString &name)
{
    constexpr qsizetype longestName = 40; // as RFC 2978 allows
    return !name.isEmpty() && name.size() <= longestName && std::ranges::all_of(name, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || u"-_.:+"_s.contains(c);
    });
}

} // namespace

Validators validatorsOf(const HttpFacts &facts)
{
    return {facts.etag.toLatin1(), facts.lastModified.toLatin1()};
}

Validators FetchOutcome::validators() const
{
    return {header(headers, "etag"), header(headers, "last-modified")};
}

QString stateInWords(FetchState state, int status)
{
    switch (state) {
    case FetchState::Ok:
        return u"the page came whole"_s;
    case FetchState::NotModified:
        return u"the server says that the page has not changed"_s;
    case FetchState::HttpError:
        return statusInWords(status);
    case FetchState::NotFound:
        return u"the server says that it finds nothing at this address (404)"_s;
    case FetchState::Gone:
        return u"the server says that nothing is at this address any more (410)"_s;
    case FetchState::Soft404:
        return u"a page came that says that nothing was found"_s;
    case FetchState::ConsentPage:
        return u"a page came that asks for consent instead of showing the article"_s;
    case FetchState::Paywall:
        return u"a page came that shows the article to subscribers only"_s;
    case FetchState::EmptyExtraction:
        return u"a page came in which no article text was found"_s;
    case FetchState::RedirectedElsewhere:
        return u"the address leads to a front page or a section instead of the article"_s;
    case FetchState::UnsupportedType:
        return u"what the server offers is no page of text"_s;
    case FetchState::TooLarge:
        return u"the page is larger than what is read"_s;
    case FetchState::Truncated:
        return u"the page came only in part"_s;
    case FetchState::BadEncoding:
        return u"the page came in a compressed form that cannot be read"_s;
    case FetchState::BadAnswer:
        return u"what the server sent is not an answer in HTTP"_s;
    case FetchState::TooManyRedirects:
        return u"the address leads on and on without coming to a page"_s;
    case FetchState::UnsafeRedirect:
        return u"the address leads to one that is not safe to follow"_s;
    case FetchState::TimedOut:
        return u"the server took too long"_s;
    case FetchState::DnsFailure:
        return u"the name of the server was not found"_s;
    case FetchState::ConnectionRefused:
        return u"the server refused the connection"_s;
    case FetchState::ConnectionLost:
        return u"the connection broke off before an answer came"_s;
    case FetchState::TlsFailure:
        return u"no secure connection could be made"_s;
    case FetchState::ProxyFailure:
        return u"the proxy could not be reached or refused"_s;
    case FetchState::RobotsDisallowed:
        return u"the server's robots.txt asks programs not to fetch this page"_s;
    case FetchState::AskedToWait:
        return u"the server asked us to come back later"_s;
    case FetchState::BadAddress:
        return u"this is not an http or https address"_s;
    }
    return {};
}

Capture captureOf(const FetchOutcome &outcome)
{
    Capture capture;
    capture.bytes = outcome.bytes;
    capture.mediaType = outcome.mediaType;
    // It outranks what the page says of itself, and whoever reads the capture later must know it.
    if (isCharsetName(outcome.charset)) {
        capture.mediaType += "; charset="_L1 + outcome.charset;
    }
    capture.url = outcome.finalUrl;
    capture.fetched = outcome.fetched;
    const Validators validators = outcome.validators();
    capture.http.status = outcome.status;
    capture.http.etag = QString::fromLatin1(validators.etag);
    capture.http.lastModified = QString::fromLatin1(validators.lastModified);
    for (const Redirect &step : outcome.redirects) {
        capture.http.redirects.append(step.from);
    }
    return capture;
}

} // namespace parallax::fetch
