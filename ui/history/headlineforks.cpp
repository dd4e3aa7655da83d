// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "headlineforks.h"

namespace parallax::ui {

QList<HeadlineFork> headlineForks(const QList<workspace::LineState> &headlines)
{
    QList<HeadlineFork> forks;
    for (qsizetype i = 0; i + 2 < headlines.size();) {
        qsizetype again = i + 2;
        while (again < headlines.size() && headlines.at(again).text != headlines.at(i).text) {
            ++again;
        }
        if (again == headlines.size() || headlines.at(i).text.isEmpty()
            || headlines.at(i + 1).text.isEmpty()) {
            ++i;
            continue;
        }
        forks.append(
            {headlines.at(i + 1).revision, headlines.at(again).revision, headlines.at(i + 1).text});
        i = again;
    }
    return forks;
}

} // namespace parallax::ui
