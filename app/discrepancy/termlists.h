// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace parallax::discrepancy {

/// Words that a reader may correct: resources/align/terminology.json and antonyms.json.
struct TermLists
{
    QList<QList<QStringList>>
        referents; ///< sets of folded phrases, as words, that newsrooms use for one thing
    QList<std::pair<QString, QString>> opposites; ///< folded words of which only one can be true

    [[nodiscard]] static TermLists shipped();
};

} // namespace parallax::discrepancy
