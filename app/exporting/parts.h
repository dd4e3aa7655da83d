// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting.h"

#include <QDateTime>

class QIODevice;

namespace parallax::exporting {

/// One format each, into an open device; the bag is in bag.h.
[[nodiscard]] Result<Outcome> writeTable(const Material &material, QIODevice &out);
[[nodiscard]] Result<Outcome> writeJsonLd(const Material &material, QIODevice &out);
[[nodiscard]] Result<Outcome> writeQdpx(const Material &material, QIODevice &out);
[[nodiscard]] Result<Outcome> writeWacz(const Material &material, QIODevice &out);

/// A stopped export as an error, asked once a step.
[[nodiscard]] Result<> stepped(const Material &material, qsizetype done, qsizetype total);
[[nodiscard]] Result<> writtenTo(QIODevice &out, const QByteArray &bytes);
/// Number of stored revisions of all articles.
[[nodiscard]] qsizetype revisionCount(const Material &material);
/// The latest time that anything was seen or written; the clock is never asked. Invalid when
/// nothing has a time.
[[nodiscard]] QDateTime newestTime(const Material &material);
/// "articles/wire/1f9c…, revision 2"
[[nodiscard]] QString revisionName(const Revision &revision);

} // namespace parallax::exporting
