// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/annotation.h>
#include <app/domain/error.h>
#include <app/domain/revision.h>

#include <QJsonObject>

namespace parallax::archive {

/// The annotation in the form of the W3C Web Annotation Data Model
/// (https://www.w3.org/TR/annotation-model/). Fields of \a before that this program does not know
/// stay. Positions are UTF-16 code units.
[[nodiscard]] QJsonObject toJson(const Annotation &annotation, const QJsonObject &before = {});
/// Errors: Malformed.
[[nodiscard]] Result<Annotation> annotationFromJson(const QJsonObject &object);

/// A place as a target of the W3C model: quote and position in one revision of an article.
[[nodiscard]] QJsonObject toJson(const TextSelector &selector);
/// Errors: Malformed.
[[nodiscard]] Result<TextSelector> selectorFromJson(const QJsonObject &target);

/// Fields of \a before that this program does not know stay.
[[nodiscard]] QJsonObject toJson(const Event &event, const QJsonObject &before = {});
/// Errors: Malformed.
[[nodiscard]] Result<Event> eventFromJson(const QJsonObject &object);

/// A stored file's JSON object. Errors: Malformed.
[[nodiscard]] Result<QJsonObject> objectFromBytes(const QByteArray &bytes);

} // namespace parallax::archive
