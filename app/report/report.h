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

/// Every word a report needs; the English ones serve the command line and the data formats, the
/// window passes translated ones. Keys and English texts stand in labels.cpp.
struct ReportLabels
{
    QString language; ///< BCP 47 of the labels; also decides how numbers are written
    bool isRightToLeft = false;
    /// key → text. %1, %2 are replaced by arguments, %n by the count. A key ending in "#one" is the
    /// form for the count 1; languages with more forms set `counted`.
    QHash<QString, QString> words;
    /// Text of a key for a count, or an empty string to fall back on `words`; may be null.
    std::function<QString(const QString &key, int count)> counted;

    /// English words for every key.
    [[nodiscard]] static ReportLabels english();
    /// All keys, ascending, without the "#one" forms.
    [[nodiscard]] static QStringList keys();
    /// Keys of texts that hold %n, ascending.
    [[nodiscard]] static QStringList countedKeys();
    /// The text of a key; English when it is not translated, the key itself when it is unknown.
    [[nodiscard]] QString text(const QString &key) const;
    /// The text of a key in the form for \a count, with %n replaced by the number.
    [[nodiscard]] QString text(const QString &key, qsizetype count) const;
    /// The number as written in `language`.
    [[nodiscard]] QString number(qsizetype value) const;
    /// A number from 0 to 1 as written in `language`, with two decimals.
    [[nodiscard]] QString share(double value) const;
    /// "2026-10-14 12:05 UTC"; in a text from right to left its parts keep their order.
    [[nodiscard]] QString time(const QDateTime &time) const;
    /// What is written from left to right in every language, within a text of `language`.
    [[nodiscard]] QString leftToRight(const QString &text) const;
    /// Words of an article within a text of `language`: in one from right to left their marks stay
    /// with them.
    [[nodiscard]] QString foreign(const QString &text) const;
};

/// Key of the sentence for an explanation: "explanation.figure-value".
[[nodiscard]] QString explanationKey(Explanation::Code code);
/// One sentence that says why two wordings were held to differ.
[[nodiscard]] QString explanationText(const Explanation &explanation, const ReportLabels &labels);

/// What is known of one telling, each a short text: its order, when, since which revision, what
/// changed, whether it was dropped.
[[nodiscard]] QStringList tellingTexts(const Telling &telling, const ReportLabels &labels);
/// "Common text, 23 words"
[[nodiscard]] QString runText(const SharedRun &run, const ReportLabels &labels);
/// How much of the outlet's text stands in common text.
[[nodiscard]] QString shareText(double share, const QString &outlet, const ReportLabels &labels);
/// Where the outlet names the agency.
[[nodiscard]] QString
agencyText(const NamedAgency &agency, const QString &outlet, const ReportLabels &labels);

struct ReportOptions
{
    QString title; ///< empty: the event's name
    QDateTime asOf; ///< UTC; shown, never taken from the clock
    bool includesFullTexts = true;
};

/// Self-contained HTML (styles inside, no script, no remote resource) that is previewed and printed
/// alike.
[[nodiscard]] QString
toHtml(const Comparison &comparison, const ReportOptions &options, const ReportLabels &labels);
[[nodiscard]] QString
toMarkdown(const Comparison &comparison, const ReportOptions &options, const ReportLabels &labels);
/// RFC 4180, headed: one discrepancy a line, then one line of kind "shared-copy" or
/// "shared-quotation" for every two places of a run of common text, which names no claims, then one
/// line of kind "telling" for each outlet that told a claim: when, in which revision, what changed.
[[nodiscard]] QString toCsv(const Comparison &comparison);
/// The command line's contract for `align` and `compare`: UTF-8, keys in the order of the contract,
/// ends with a line feed. A stored event adds "event", "annotations", "decisions" (where
/// two readers differ, "disagreements") and "confirmedBy" of links, a stored article "provenance".
[[nodiscard]] QByteArray toJson(const Comparison &comparison);

/// What was not looked for because of an article's language, one sentence or two for each such
/// article and one for events in several languages; empty when all is English.
[[nodiscard]] QStringList languageNotices(const Comparison &comparison, const ReportLabels &labels);

/// A part of a report that its list of contents names.
struct Section
{
    QString anchor; ///< id in the HTML: "s-matrix"
    QString title;
    friend bool operator==(const Section &, const Section &) = default;
};

/// What a printed report carries besides its HTML. The footer line has the title at the start,
/// provenance in the middle and the page, "1 of 4", at the end.
struct Footer
{
    QString title; ///< also the title of the document
    QString provenance;
    QString pagePattern; ///< "%1 of %2"
    bool isRightToLeft = false;
    QString language; ///< BCP 47, of the document
    QDateTime created; ///< UTC, written into the document; invalid: none is written
    QList<Section> sections; ///< outline of the document
};

[[nodiscard]] Footer
footer(const Comparison &comparison, const ReportOptions &options, const ReportLabels &labels);

/// Prints HTML as PDF; implemented by the page engine.
class PdfPrinter
{
public:
    virtual ~PdfPrinter() = default;
    /// A4, fonts embedded, links kept, page footers stamped, document title and language set. Calls
    /// \a done once on the thread of \a context with the bytes of the PDF. Errors: Browser.
    virtual void print(const QString &html,
                       const Footer &footer,
                       QObject *context,
                       std::function<void(Result<QByteArray>)> done) = 0;
};

} // namespace parallax::report
