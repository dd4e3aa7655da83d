// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace parallax::extract {

/// The articles that the page's JSON-LD scripts describe, in order, also in "@graph" and lists; of
/// a script that no parser reads, the plain fields.
[[nodiscard]] QList<QJsonObject> linkedArticles(const QJsonArray &scripts);
/// The articles in a snapshot's microdata or RDFa, in the words of JSON-LD.
[[nodiscard]] QList<QJsonObject> itemArticles(const QJsonArray &items);

/// The strings that a value is or lists.
[[nodiscard]] QStringList stringsOf(const QJsonValue &value);
/// The names of the people or organisations that a value is or lists.
[[nodiscard]] QStringList namesOf(const QJsonValue &value, int depth = 0);
/// The list that a value is, or the list of this one value.
[[nodiscard]] QJsonArray listOf(const QJsonValue &value);

} // namespace parallax::extract
