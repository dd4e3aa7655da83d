// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/fetchstate.h>

#include <QString>
#include <QUrl>

#include <optional>

namespace parallax::fetch {

/// A page that came with a status of success, as extraction read it.
struct PageReading
{
    QUrl requested;
    QUrl finalUrl;
    QString title; ///< of the page, as in its <title>
    QString headline; ///< of the article found in it, may be empty
    QString text; ///< of the article found in it, may be empty
    QString pageText; ///< all words that the page shows, with what extraction left out
    QString knownHeadline; ///< of the same article at an earlier look; empty at the first
    std::optional<bool> isFree; ///< "isAccessibleForFree" of the page's own data
};

/// What such a page is, and by which sign.
struct PageVerdict
{
    FetchState state = FetchState::Ok;
    QString sign; ///< the words or the address that decided, as they stand there; empty when Ok
    QString words; ///< English: the sign in a sentence
    friend bool operator==(const PageVerdict &, const PageVerdict &) = default;
};

/// Article, front page, consent page, "not found", paywall, or nothing. Careful: a page counts as
/// the article unless a sign says otherwise and the article's text is too short to speak against
/// it; an article about cookies, subscriptions or lost pages is an article. Pure. The phrases are
/// in resources/fetch/pagestates.json (English, German, French, Spanish, Arabic).
[[nodiscard]] PageVerdict pageState(const PageReading &page);

/// Whether a request for an article ended on a front page or section of an outlet.
[[nodiscard]] bool leadsElsewhere(const QUrl &requested, const QUrl &finalUrl);

} // namespace parallax::fetch
