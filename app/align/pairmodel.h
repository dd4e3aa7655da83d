// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/error.h>

#include <QJsonObject>
#include <QStringList>

namespace parallax::align {

/// Logistic regression over a few numbers of a pair of texts. Parameters are data:
/// resources/align/*.json with `origin`, `bias`, `threshold` and one weight for each number.
struct PairModel
{
    double bias = 0;
    QList<double> weights;
    double threshold = 0.5; ///< a pair is linked from this chance on

    /// \a names says which weights are wanted, in which order. Errors: Malformed when a number is
    /// missing or one too many.
    [[nodiscard]] static Result<PairModel> fromJson(const QJsonObject &object,
                                                    const QStringList &names);
    [[nodiscard]] QJsonObject toJson(const QStringList &names, const QString &origin) const;
    /// The parameters that came with the program as resources/align/\a file.
    [[nodiscard]] static PairModel shipped(const QString &file, const QStringList &names);

    /// 0…1; \a values in the order of the weights.
    [[nodiscard]] double chance(const QList<double> &values) const;
};

} // namespace parallax::align
