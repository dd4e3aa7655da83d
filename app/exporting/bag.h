// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts.h"

#include <QMap>

namespace parallax::exporting {

/// Where the files of a bag go.
class BagTarget
{
public:
    BagTarget() = default;
    virtual ~BagTarget() = default;
    Q_DISABLE_COPY_MOVE(BagTarget)

    /// \a path: as safePath() makes it. \a content: open, from its beginning.
    [[nodiscard]] virtual Result<> add(const QString &path, QIODevice &content) = 0;
};

/// Writes the bag (RFC 8493) with the event's payload.
[[nodiscard]] Result<Outcome> writeBag(const Material &material, BagTarget &target);

/// Writes the bag as a new folder, which appears whole or not at all. Errors: NotWritable (also
/// where something stands already).
[[nodiscard]] Result<Outcome> writeBagFolder(const Material &material, const QString &path);
/// Writes the bag as a ZIP file with one folder in it.
[[nodiscard]] Result<Outcome> writeBagZip(const Material &material, QIODevice &out);

} // namespace parallax::exporting
