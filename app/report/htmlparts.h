// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "digest.h"

namespace parallax::report {

/// Everything a section of the HTML report is made of.
struct HtmlContext
{
    const Digest &digest;
    const ReportLabels &labels;
    const ReportOptions &options;
};

/// Text for element content and quoted attributes; characters that HTML forbids become U+FFFD.
[[nodiscard]] QString html(const QString &text);
/// A label's text, escaped.
[[nodiscard]] QString html(const HtmlContext &context, QLatin1StringView key);
/// A label's text with arguments that are HTML already.
[[nodiscard]] QString
htmlFilled(const HtmlContext &context, QLatin1StringView key, const QStringList &arguments);
/// `<tag class="…">content</tag>`; \a content is HTML.
[[nodiscard]] QString
element(QLatin1StringView tag, QLatin1StringView classes, const QString &content);
/// Heading of a section with what belongs to it; never parted from what follows by the end of a
/// page.
[[nodiscard]] QString
sectionHead(const HtmlContext &context, QLatin1StringView name, const QString &belonging = {});
/// Square with the article's letter in the outlet's colour; a ring from the seventh article on.
[[nodiscard]] QString badge(qsizetype article);
[[nodiscard]] QString badges(const QList<qsizetype> &articles);
/// Attributes that keep an article's own language and direction whatever the report speaks.
[[nodiscard]] QString ownLanguage(const ComparedArticle &article);
/// The words of a span with the marked parts in `<mark>`.
[[nodiscard]] QString markedWords(const Digest &digest,
                                  qsizetype article,
                                  const TextSpan &span,
                                  const QList<TextSpan> &marks);
/// "rev 3 ¶ 4", escaped, a link to the claim in the full texts when those are in the report.
[[nodiscard]] QString evidence(const HtmlContext &context, const Claim &claim);
/// The shape of a state, as in the matrix of the window.
[[nodiscard]] QString stateShape(CoverageState state);
/// A link when the address can be followed (http, https), else the address as text.
[[nodiscard]] QString address(const QUrl &url);

// Sections, each with its own heading; empty when there is nothing to say.
[[nodiscard]] QString frontSection(const HtmlContext &context);
[[nodiscard]] QString discrepancySection(const HtmlContext &context);
[[nodiscard]] QString matrixSection(const HtmlContext &context);
[[nodiscard]] QString wordingSection(const HtmlContext &context);
[[nodiscard]] QString onlySection(const HtmlContext &context);
[[nodiscard]] QString sharedSection(const HtmlContext &context);
[[nodiscard]] QString timeSection(const HtmlContext &context);
[[nodiscard]] QString decisionSection(const HtmlContext &context);
[[nodiscard]] QString annotationSection(const HtmlContext &context);
[[nodiscard]] QString textSection(const HtmlContext &context);
[[nodiscard]] QString provenanceSection(const HtmlContext &context);

/// Number line with one mark an article: dot exact, arrow "more than" and "up to", bar "about".
/// Empty when the finding's figures do not stand on one line (other units, no value, or further
/// apart than a factor of fifty).
[[nodiscard]] QString figureScale(const HtmlContext &context, const Finding &finding);

} // namespace parallax::report
