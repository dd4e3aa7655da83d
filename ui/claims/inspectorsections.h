// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/comparison.h>
#include <ui/theme/theme.h>

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace parallax::ui {

/// What the inspector shows of one group, each section a widget with its heading; null when there
/// is nothing to say.

/// The wording of each outlet, the differing words marked, with place and speaker.
[[nodiscard]] QWidget *wordingSection(const Theme &theme,
                                      const Comparison &comparison,
                                      const ClaimGroup &group,
                                      QWidget *parent);
/// One sentence for each discrepancy.
[[nodiscard]] QWidget *
differenceSection(const Comparison &comparison, const ClaimGroup &group, QWidget *parent);
/// Figures on a scale.
[[nodiscard]] QWidget *figureSection(const Theme &theme,
                                     const Comparison &comparison,
                                     const ClaimGroup &group,
                                     QWidget *parent);
/// Why the claims were held to be the same, and how sure that is.
[[nodiscard]] QWidget *
matchSection(const Comparison &comparison, const ClaimGroup &group, QWidget *parent);
/// Outlets that do not tell it, and where was looked.
[[nodiscard]] QWidget *absenceSection(const Theme &theme,
                                      const Comparison &comparison,
                                      const ClaimGroup &group,
                                      QWidget *parent);

/// A section with its heading, ready for lines.
struct InspectorSection
{
    QWidget *widget;
    QVBoxLayout *layout;
};

[[nodiscard]] InspectorSection inspectorSection(const QString &heading, QWidget *parent);
/// A row that begins with the badge of an article's outlet.
[[nodiscard]] QHBoxLayout *
badgeRow(const Theme &theme, const Comparison &comparison, qsizetype article, QWidget *parent);

/// A label that wraps and can be selected by mouse and keyboard.
[[nodiscard]] QWidget *readingLabel(const QString &text, const QString &role, QWidget *parent);

} // namespace parallax::ui
