// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/article.h>
#include <app/domain/error.h>
#include <app/fetch/fetchoutcome.h>

#include <functional>

class QObject;
class QThreadPool;

namespace parallax::extract {
class PageReader;
}

namespace parallax::workspace {

/// A fetched page, read: what it is, and the article when it is one.
struct FetchedPage
{
    FetchState state = FetchState::Ok;
    int status = 0;
    QString words; ///< English: what happened, with the address; empty when Ok
    /// A fault of this program's: the page could not be read here, which says nothing about it.
    std::optional<Error> fault;
    QStringList notes; ///< English: what else is worth knowing of the fetch
    QUrl requested;
    QUrl finalUrl;
    QDateTime time; ///< UTC
    std::optional<QDateTime> notBefore; ///< UTC: the server asked not to come back earlier
    Capture capture; ///< only when Ok
    ArticleHistory history; ///< only when Ok
};

/// Reads what a fetch brought: the state that HTTP tells, then extraction, then what the page says
/// of itself (not found, consent, paywall, nothing). \a knownHeadline is that of an earlier look.
/// Calls \a done once, later, on the thread of \a context.
void readFetched(QThreadPool &pool,
                 extract::PageReader *pageReader,
                 const fetch::FetchOutcome &outcome,
                 const QString &knownHeadline,
                 QObject *context,
                 std::function<void(FetchedPage)> done);

} // namespace parallax::workspace
