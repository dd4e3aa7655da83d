// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace parallax::fetch {

/// Whether it is an http or https address with a host.
[[nodiscard]] bool isWebAddress(const QUrl &url);

/// 301, 302, 303, 307, 308: with a "Location" they lead on.
[[nodiscard]] bool isRedirect(int status);

/// Where the "Location" of an answer from \a from leads; without user name and fragment. May be no
/// web address.
[[nodiscard]] QUrl redirectTarget(const QUrl &from, const QByteArray &location);

/// English: why a step is not safe to follow; empty when it is. Not safe are steps to no web
/// address, into the reader's own network from outside, and, unless \a mayLeaveTls, from https to
/// http.
[[nodiscard]] QString objectionToRedirect(const QUrl &from, const QUrl &to, bool mayLeaveTls);

/// An address as a message shows it: no user name, not too long.
[[nodiscard]] QString shownAddress(const QUrl &url);

} // namespace parallax::fetch
