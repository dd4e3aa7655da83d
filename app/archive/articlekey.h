// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/article.h>
#include <app/domain/ids.h>

namespace parallax::archive {

/// A name of ASCII letters, digits and single hyphens that every file system and git take; never
/// empty. What cannot be written in ASCII is told apart by six digits of its hash. At most 48
/// characters.
[[nodiscard]] QString slug(QStringView name);

/// File name that every file system and git take, its ending kept; never empty.
[[nodiscard]] QString safeFileName(const QString &name);

/// The part of a web address that tells one article from another: no scheme, "www.", port by
/// default, trailing slash, fragment or tracking parameters. Empty for an address that is not http
/// or https.
[[nodiscard]] QString canonicalAddress(const QUrl &url);

/// What an article is told by.
struct ArticleKey
{
    QString outlet; ///< slug
    QString hash; ///< 10 hexadecimal digits
    bool hasAddress = false; ///< else by outlet and first headline, or file name

    [[nodiscard]] ArticleId id() const { return {outlet + u'/' + hash}; }
};

[[nodiscard]] ArticleKey articleKey(const ArticleHistory &history, const Capture &capture);

/// How much of two revisions is the same, by the length of sentences that both hold word for word.
/// Furniture and lines about the article (byline, dateline, credit) do not count.
struct SharedText
{
    double ofNew = 0; ///< 0…1
    double ofOld = 0; ///< 0…1
    /// Whether \a ofNew and \a ofOld are enough to hold the one for an update of the other.
    [[nodiscard]] bool isSameArticle() const;
};

[[nodiscard]] SharedText sharedText(const Article &newArticle, const Article &oldArticle);

} // namespace parallax::archive
