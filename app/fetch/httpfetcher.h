// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fetchoutcome.h"
#include "fetchrules.h"
#include "robots.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace parallax::fetch {

/// One page to look at.
struct FetchRequest
{
    QUrl url;
    Validators validators; ///< of the look before; empty: the page is wanted in any case
    QUrl validatorsFrom; ///< the address that gave them; empty: `url`. No other host sees them.
    QStringList types; ///< wanted media types, in lower case; empty: any
    QString robotsOverride; ///< the reader's reason to fetch this page anyway; usually empty
};

/// Media types that hold an article: pages, plain text, PDF.
[[nodiscard]] QStringList pageTypes();

/// Fetches pages over HTTP and HTTPS: gently (one request at a time a host, with a pause between
/// two; robots.txt, Crawl-delay, Retry-After), conditionally, bounded in time and size, through
/// the proxy that was chosen. Redirects are followed here, so that each step is known and asks the
/// robots.txt of its own host. Sends no cookie and no referrer.
/// Lives on the thread that made it and never blocks it.
class HttpFetcher final : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(const FetchOutcome &)>;

    /// \a rules hold for the fetcher's life; a changed setting asks for a new one.
    explicit HttpFetcher(FetchRules rules, QObject *parent = nullptr);
    ~HttpFetcher() override;
    Q_DISABLE_COPY_MOVE(HttpFetcher)

    /// Calls \a answer once, later, on this thread. When \a context dies first, the request is
    /// given up and nothing is called; the same when the fetcher dies.
    void fetch(const FetchRequest &request, QObject *context, Answer answer);

    /// What the robots.txt read so far says about \a url; nullopt when it was not asked for yet.
    [[nodiscard]] std::optional<RobotsDecision> robotsDecisionFor(const QUrl &url) const;
    [[nodiscard]] const FetchRules &rules() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace parallax::fetch
