// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/error.h>

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QStringList>

#include <optional>

namespace parallax::ui {

/// One line of what was measured; a rate that was not measured is absent.
struct MeasuredRow
{
    QString id; ///< "program", "two-people", or a kind of discrepancy ("figure")
    std::optional<double> precision; ///< right of those told, 0…1
    std::optional<double> recall; ///< found of those there, 0…1
    std::optional<double> f1;
    std::optional<double> accuracy; ///< right of all, 0…1
    std::optional<int> count; ///< on how many cases it rests
    friend bool operator==(const MeasuredRow &, const MeasuredRow &) = default;
};

struct MeasuredSection
{
    QString id; ///< "links", "discrepancies", "pairs", "revisions", "speakers", "sentences"
    QString material; ///< on what it was measured: "events-unseen"
    QString command; ///< that prints the same figures again
    QList<MeasuredRow> rows;
    QStringList notes; ///< how far to trust it: "small-sample"
    friend bool operator==(const MeasuredSection &, const MeasuredSection &) = default;
};

/// How well the program works, as measured and as written down in `resources/measured.json`:
///
///     {"sections": [{"id", "material", "command", "rows": [{"id", "precision", "recall", "f1",
///      "accuracy", "count"}], "notes": []}]}
///
/// Ids have translated words in measured.cpp; one without is shown as it stands. Rates are 0…1.
class Measured
{
    Q_DECLARE_TR_FUNCTIONS(parallax::ui::Measured)

public:
    /// Reads the form above. Errors: Malformed, naming what is wrong.
    [[nodiscard]] static Result<QList<MeasuredSection>> read(const QByteArray &json);
    /// What is shipped with the program.
    [[nodiscard]] static Result<QList<MeasuredSection>> shipped();
    /// One page of HTML, in the language of the interface; rows of tables begin where lines do.
    [[nodiscard]] static QString html(const QList<MeasuredSection> &sections,
                                      Qt::LayoutDirection direction);
    /// Words for an id: of a section, a material, a row or a note; empty when there are none.
    [[nodiscard]] static QString words(const QString &id);
};

} // namespace parallax::ui
