// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markedtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::ui {

QString markedHtml(const QString &text, QList<TextSpan> marks, const Theme &theme)
{
    std::sort(marks.begin(), marks.end(),
              [](const TextSpan &one, const TextSpan &other) { return one.begin < other.begin; });
    const QString open =
        u"<span style=\"background-color:%1;color:%2;font-weight:600;text-decoration:underline\">"_s
            .arg(theme.colour("warm-mid"_L1).name(), theme.colour("ink"_L1).name());
    QString html = text.isRightToLeft() ? u"<div dir=\"rtl\">"_s : u"<div dir=\"ltr\">"_s;
    qsizetype done = 0;
    for (const TextSpan &mark : marks) {
        const qsizetype begin = std::clamp(mark.begin, done, text.size());
        const qsizetype end = std::clamp(mark.end, begin, text.size());
        if (begin == end) {
            continue;
        }
        html += text.mid(done, begin - done).toHtmlEscaped() + open
            + text.mid(begin, end - begin).toHtmlEscaped() + u"</span>"_s;
        done = end;
    }
    return html + text.mid(done).toHtmlEscaped() + u"</div>"_s;
}

} // namespace parallax::ui
