// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/decision.h>
#include <app/domain/error.h>

#include <QJsonObject>

namespace parallax::archive {

/// The decision in the form of the W3C Web Annotation Data Model
/// (https://www.w3.org/TR/annotation-model/): an annotation with motivation "linking" whose targets
/// say by "parallax:part" which of them are held together. Fields of \a before that this program
/// does not know stay.
[[nodiscard]] QJsonObject toJson(const AlignmentDecision &decision, const QJsonObject &before = {});
/// Errors: Malformed.
[[nodiscard]] Result<AlignmentDecision> decisionFromJson(const QJsonObject &object);

} // namespace parallax::archive
