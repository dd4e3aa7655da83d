// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetchstate.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace parallax {
namespace {

constexpr std::array<std::pair<FetchState, QLatin1StringView>, 26> stateWords{{
    {FetchState::Ok, "ok"_L1},
    {FetchState::NotModified, "not-modified"_L1},
    {FetchState::HttpError, "http-error"_L1},
    {FetchState::NotFound, "not-found"_L1},
    {FetchState::Gone, "gone"_L1},
    {FetchState::Soft404, "soft-404"_L1},
    {FetchState::ConsentPage, "consent-page"_L1},
    {FetchState::Paywall, "paywall"_L1},
    {FetchState::EmptyExtraction, "empty-extraction"_L1},
    {FetchState::RedirectedElsewhere, "redirected-elsewhere"_L1},
    {FetchState::UnsupportedType, "unsupported-type"_L1},
    {FetchState::TooLarge, "too-large"_L1},
    {FetchState::Truncated, "truncated"_L1},
    {FetchState::BadEncoding, "bad-encoding"_L1},
    {FetchState::BadAnswer, "bad-answer"_L1},
    {FetchState::TooManyRedirects, "too-many-redirects"_L1},
    {FetchState::UnsafeRedirect, "unsafe-redirect"_L1},
    {FetchState::TimedOut, "timed-out"_L1},
    {FetchState::DnsFailure, "dns-failure"_L1},
    {FetchState::ConnectionRefused, "connection-refused"_L1},
    {FetchState::ConnectionLost, "connection-lost"_L1},
    {FetchState::TlsFailure, "tls-failure"_L1},
    {FetchState::ProxyFailure, "proxy-failure"_L1},
    {FetchState::RobotsDisallowed, "robots-disallowed"_L1},
    {FetchState::AskedToWait, "asked-to-wait"_L1},
    {FetchState::BadAddress, "bad-address"_L1},
}};
static_assert(stateWords.size() == static_cast<size_t>(FetchState::BadAddress) + 1);

} // namespace

QString fetchStateName(FetchState state)
{
    for (const auto &[value, word] : stateWords) {
        if (value == state) {
            return word;
        }
    }
    return {};
}

std::optional<FetchState> fetchStateFromName(QStringView name)
{
    for (const auto &[value, word] : stateWords) {
        if (word == name) {
            return value;
        }
    }
    return std::nullopt;
}

} // namespace parallax
