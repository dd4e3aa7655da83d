// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/comparison.h>

namespace parallax::ui {

/// Something in a claim group that a note can stand on.
struct AnnotationTarget
{
    QString label; ///< translated: "The whole claim group", "Maren Courier: “Four people were…”"
    Annotation annotation; ///< event, target, kind and selectors filled in, the rest empty
};

/// The group, its claims, its discrepancies, in this order; empty for an unknown group.
[[nodiscard]] QList<AnnotationTarget> annotationTargets(const Comparison &comparison,
                                                        const GroupId &group);

/// The group an annotation stands on; empty when its words are not in the revisions compared.
[[nodiscard]] GroupId annotatedGroup(const Comparison &comparison, const Annotation &annotation);

/// Codes in use, each once, sorted.
[[nodiscard]] QStringList codesInUse(const Comparison &comparison);

} // namespace parallax::ui
