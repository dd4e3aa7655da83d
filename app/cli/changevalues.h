// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/revisionchange.h>
#include <app/workspace/histories.h>

#include <QJsonObject>
#include <QStringList>

namespace parallax::cli {

/// {"kind","before","after","explanation","old":{"begin","end"}|null,"new":…,"oldWords":[…],
/// "newWords":[…],"note":index|null}
[[nodiscard]] QJsonObject changeObject(const RevisionChange &change, const QString &outlet);
/// "changes", "notes", "unannounced" (changes that no note read speaks of) and "kinds" (a number
/// for each kind).
void insertChanges(QJsonObject &object, const ChangeSummary &summary, const QString &outlet);
/// What a person reads of them: those that a note speaks of apart from the others, mere layout as a
/// number.
[[nodiscard]] QStringList changeLines(const ChangeSummary &summary, const QString &outlet);
/// {"text","begin","end","firstSeen":{"revision","time"},"lastChanged":…,"changedIn":[…],
/// "movedIn":[…],"returnedIn":number|null} of one sentence.
[[nodiscard]] QJsonObject originObject(const workspace::ArticleBlame &blame, qsizetype sentence);
/// "first seen 2026-10-14T12:05:00Z in revision 1, last changed … in revision 3".
[[nodiscard]] QString originInWords(const workspace::ArticleBlame &blame, qsizetype sentence);

} // namespace parallax::cli
