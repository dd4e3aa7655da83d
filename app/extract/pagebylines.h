// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metalist.h"
#include "pagelines.h"

#include <QJsonObject>
#include <QStringList>

namespace parallax::extract {

struct PageMetadata;

/// Who JSON-LD names, one entry a name: people and desks, "Maren Courier" as well as "Ada Brook".
[[nodiscard]] QStringList linkedByline(const QStringList &entries, const PageLines &words);
/// JSON-LD's authors, which \a data holds, stand; where they are nobody but the outlet, the person
/// whom the page names. \a marked: whom microdata names.
void readByline(PageMetadata &data,
                const QJsonObject &page,
                const MetaList &meta,
                const QStringList &marked,
                const PageLines &words);
/// Nobody but the outlet itself, in whatever spelling.
[[nodiscard]] bool isOnlyOutlet(const QStringList &names, const QString &outlet);

} // namespace parallax::extract
