// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/comparison.h>
#include <app/domain/error.h>

#include <QByteArray>
#include <QHash>
#include <QString>

#include <functional>

class QObject;

namespace parallax::report {

/// Every word a report needs, so that this folder holds no user-visible text. Keys are listed in labels.cpp.
struct ReportLabels
{
    QString language; ///< BCP 47 of the labels
    bool isRightToLeft = false;
    QHash<QString, QString> words; ///< key → translated text with %1…
    /// English words for every key.
    [[nodiscard]] static ReportLabels english();
    [[nodiscard]] QString text(const QString &key) const;
};

struct ReportOptions
{
    QString title; ///< empty: the event's name
    QDateTime asOf; ///< UTC; shown, never taken from the clock
    bool includesFullTexts = true;
};

/// Self-contained HTML (styles inside, no script, no remote resource) that is previewed and printed alike.
[[nodiscard]] QString toHtml(const Comparison &comparison, const ReportOptions &options, const ReportLabels &labels);
[[nodiscard]] QString toMarkdown(const Comparison &comparison, const ReportOptions &options, const ReportLabels &labels);
/// RFC 4180, one discrepancy a line, headed.
[[nodiscard]] QString toCsv(const Comparison &comparison);
/// The command line's contract for `align` and `compare` (with "event", "annotations" and provenance for a stored event).
[[nodiscard]] QByteArray toJson(const Comparison &comparison);

/// Text of the footer line: title at the start, provenance in the middle, page "1 of 4" at the end.
struct Footer
{
    QString title;
    QString provenance;
    QString pagePattern; ///< "%1 of %2"
    bool isRightToLeft = false;
};
[[nodiscard]] Footer footer(const Comparison &comparison, const ReportOptions &options, const ReportLabels &labels);

/// Prints HTML as PDF; implemented by the page engine.
class PdfPrinter
{
public:
    virtual ~PdfPrinter() = default;
    /// A4, fonts embedded, links kept, page footers stamped, document title and language set. Calls \a done once on the
    /// thread of \a context with the bytes of the PDF. Errors: Browser.
    virtual void print(const QString &html, const Footer &footer, QObject *context, std::function<void(Result<QByteArray>)> done) = 0;
};

} // namespace parallax::report
