// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codebook.h"

#include <QMap>

#include <algorithm>

namespace parallax::annotate {

QList<CodeUse> codesInUse(const QList<Annotation> &annotations)
{
    QMap<QString, CodeUse> uses;
    for (const Annotation &annotation : annotations) {
        if (annotation.code.isEmpty()) {
            continue;
        }
        CodeUse &use = uses[annotation.code];
        use.code = annotation.code;
        ++use.count;
        if (!use.authors.contains(annotation.author)) {
            use.authors.append(annotation.author);
        }
    }
    QList<CodeUse> sorted = uses.values();
    for (CodeUse &use : sorted) {
        use.authors.sort();
    }
    std::ranges::stable_sort(sorted, std::ranges::greater{}, &CodeUse::count);
    return sorted;
}

} // namespace parallax::annotate
