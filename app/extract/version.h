// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace parallax::extract {

/// Version of the reading, stored with every revision. To be raised with every change after which
/// the same bytes may give another text, other roles or other facts: a stored look is then read
/// again before a new one is compared with it, and a better reading never looks like an edit by the
/// outlet. 1: Readability and rules; 2: the fitted block model; 3: forms of paragraphs;
/// 4: hints of outlets; 5: the headline by the places that state it;
/// frames of saved pages; tables of PDF and plain text.
constexpr int version = 5;

} // namespace parallax::extract
