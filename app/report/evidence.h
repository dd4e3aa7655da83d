// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/comparison.h>
#include <app/domain/error.h>

#include <QByteArray>

namespace parallax::report {

/// What a report rests on, in a form that can be checked against the archive: every revision by its
/// commit and hashes, every quoted passage by its place.
struct Evidence
{
    struct Passage
    {
        TextSpan span; ///< in the text of the revision
        QString text;
        friend bool operator==(const Passage &, const Passage &) = default;
    };

    struct Source
    {
        ArticleId article;
        RevisionId revision;
        int number = 0;
        QString outlet;
        QString contentHash; ///< SHA-256 of the text, hexadecimal
        QString captureHash; ///< SHA-256 of the capture's bytes, hexadecimal
        QList<Passage> passages; ///< by place
        friend bool operator==(const Source &, const Source &) = default;
    };

    QString event; ///< name
    QList<Source> sources; ///< stored articles of the comparison, in its order
    friend bool operator==(const Evidence &, const Evidence &) = default;
};

[[nodiscard]] Evidence evidenceOf(const Comparison &comparison);
/// The report with its evidence attached as `evidence.json`, which any PDF reader lists. The pages
/// stay as they are. Errors: Malformed.
[[nodiscard]] Result<QByteArray> withEvidence(const QByteArray &pdf, const Evidence &evidence);
/// Errors: NotFound (a PDF without evidence), Malformed (no PDF, or evidence that cannot be read).
[[nodiscard]] Result<Evidence> evidenceIn(const QByteArray &pdf);

} // namespace parallax::report
