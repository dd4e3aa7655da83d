// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QStringList>

namespace parallax::ui {

// Which colours the reader gave the outlets of the event shown. Like the palette of the
// application there is one set of them, and Theme::outletColour() follows it; whoever sets it
// hands the theme out anew, so that everything is painted again. Main thread only.

/// \a chosen, by the index of the article: "B" for a colour of the set, "#rrggbb" for one of the
/// reader's own, empty for the colour of the place (see LibraryCard::colour).
void setOutletColours(const QStringList &chosen);
[[nodiscard]] const QStringList &outletColours();

/// The colour as a theme draws it: one of the reader's own is made lighter or darker until the
/// letter on it can be read (4.5:1). Invalid for an empty choice and for what is no colour.
[[nodiscard]] QColor chosenColour(const Theme &theme, const QString &chosen);
/// The same for paper, as CSS writes it; empty where nothing was chosen.
[[nodiscard]] QStringList printedOutletColours();

} // namespace parallax::ui
