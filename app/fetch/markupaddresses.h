// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>
#include <optional>

namespace parallax::fetch {

/// What stands in place of an address, or nothing to leave it as it is.
using AddressChange = std::function<std::optional<QByteArray>(const QByteArray &)>;

/// HTML or XHTML with the addresses of what it shows (pictures, style sheets, pictures within
/// styles, frames) changed; addresses of links, scripts and forms stay. The <base> element goes
/// when \a withoutBase. Bytes of any charset in which ASCII is itself; never longer to work than
/// the markup is long. \a change gets the address without character references.
[[nodiscard]] QByteArray
withAddresses(const QByteArray &markup, bool withoutBase, const AddressChange &change);

/// The same for url(…) and @import in a style sheet.
[[nodiscard]] QByteArray styleWithAddresses(const QByteArray &style, const AddressChange &change);

} // namespace parallax::fetch
