// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace parallax::ui {

/// Loads the translation of the system's first language that there is one for, Qt's own words with
/// it, and turns the interface to the language's direction. Needs a QApplication; once, before the
/// window is made.
void installTranslation();
/// The same for one language, "de"; false when there is no such translation (English stays).
bool installTranslation(const QString &language);
/// Languages with a translation, sorted.
[[nodiscard]] QStringList translatedLanguages();

} // namespace parallax::ui
