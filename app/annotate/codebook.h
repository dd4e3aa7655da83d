// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/annotation.h>

#include <QStringList>

namespace parallax::annotate {

/// A code and who used it how often.
struct CodeUse
{
    QString code;
    int count = 0;
    QStringList authors; ///< sorted, each once
    friend bool operator==(const CodeUse &, const CodeUse &) = default;
};

/// The codes used in these annotations, most used first, then by code. Annotations without a code
/// do not count.
[[nodiscard]] QList<CodeUse> codesInUse(const QList<Annotation> &annotations);

} // namespace parallax::annotate
