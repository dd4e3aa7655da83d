// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trackingwords.h"

#include "changewording.h"
#include "wording.h"

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

// Words in a sentence are cut to this many characters, so that the sentence stays one.
constexpr qsizetype longestArgument = 120;

QString cut(const QString &words)
{
    const QString plain = words.simplified();
    if (plain.isEmpty()) {
        return u"–"_s;
    }
    return plain.size() <= longestArgument ? plain
                                           : plain.first(longestArgument - 1).trimmed() + u'…';
}

} // namespace

QString TrackingWords::state(FetchState state, int status)
{
    switch (state) {
    case FetchState::Ok:
        return tr("the page came whole");
    case FetchState::NotModified:
        return tr("the server says that the page has not changed");
    case FetchState::HttpError:
        switch (status) {
        case 401:
            return tr("the server asks for a login (401)");
        case 402:
            return tr("the server asks for payment (402)");
        case 403:
            return tr("the server refuses to show this page (403)");
        case 429:
            return tr("the server says that it was asked too often (429)");
        case 451:
            return tr("the server says that it may not show this page for legal reasons (451)");
        default:
            return status >= 500
                ? tr("the server reports an error of its own (%1)").arg(status)
                : tr("the server answers with status %1 instead of the page").arg(status);
        }
    case FetchState::NotFound:
        return tr("the server says that it finds nothing at this address (404)");
    case FetchState::Gone:
        return tr("the server says that nothing is at this address any more (410)");
    case FetchState::Soft404:
        return tr("a page came that says that nothing was found");
    case FetchState::ConsentPage:
        return tr("a page came that asks for consent instead of showing the article");
    case FetchState::Paywall:
        return tr("a page came that shows the article to subscribers only");
    case FetchState::EmptyExtraction:
        return tr("a page came in which no article text was found");
    case FetchState::RedirectedElsewhere:
        return tr("the address leads to a front page or a section instead of the article");
    case FetchState::UnsupportedType:
        return tr("what the server offers is no page of text");
    case FetchState::TooLarge:
        return tr("the page is larger than what is read");
    case FetchState::Truncated:
        return tr("the page came only in part");
    case FetchState::BadEncoding:
        return tr("the page came in a compressed form that cannot be read");
    case FetchState::BadAnswer:
        return tr("what the server sent is not an answer in HTTP");
    case FetchState::TooManyRedirects:
        return tr("the address leads on and on without coming to a page");
    case FetchState::UnsafeRedirect:
        return tr("the address leads to one that is not safe to follow");
    case FetchState::TimedOut:
        return tr("the server took too long");
    case FetchState::DnsFailure:
        return tr("the name of the server was not found");
    case FetchState::ConnectionRefused:
        return tr("the server refused the connection");
    case FetchState::ConnectionLost:
        return tr("the connection broke off before an answer came");
    case FetchState::TlsFailure:
        return tr("no secure connection could be made");
    case FetchState::ProxyFailure:
        return tr("the proxy could not be reached or refused");
    case FetchState::RobotsDisallowed:
        return tr("the server’s robots.txt asks programs not to fetch this page");
    case FetchState::AskedToWait:
        return tr("the server asked to come back later, and later is not yet");
    case FetchState::BadAddress:
        return tr("this is no web address");
    }
    return {};
}

QString TrackingWords::lastLook(const workspace::TrackedArticle &article)
{
    if (const FailedLook *failed = article.looks.standingFailure()) {
        const QString words = state(failed->state, failed->status);
        return failed->count > 1 ? tr("Not shown %n time(s) since %1: %2", nullptr, failed->count)
                                       .arg(Wording::time(failed->first, QLocale()), words)
                                 : tr("Not shown: %1").arg(words);
    }
    return article.looks.lastGood || article.record.lastSeen ? tr("Shown")
                                                             : tr("Not looked at yet");
}

QString TrackingWords::lastLook(const FeedState &feed)
{
    if (!feed.lastLook) {
        return tr("Not looked at yet");
    }
    if (feed.failures > 0) {
        const QString words =
            showsArticle(feed.state) ? tr("what came is no feed") : state(feed.state, 0);
        return feed.failures > 1
            ? tr("Not read %n time(s) in a row: %1", nullptr, feed.failures).arg(words)
            : tr("Not read: %1").arg(words);
    }
    return feed.detail.isEmpty() ? tr("Read") : tr("Read in part: it is damaged");
}

QString TrackingWords::schedule(const Tracking &tracking)
{
    if (tracking.isPaused) {
        return tr("paused");
    }
    return tracking.every ? tr("every %1").arg(duration(*tracking.every)) : tr("automatic");
}

QString TrackingWords::duration(std::chrono::seconds length)
{
    constexpr std::chrono::hours day(24);
    if (length >= 2 * day) {
        return tr("%n day(s)", nullptr, int(length / day));
    }
    if (length >= std::chrono::hours(1)) {
        return tr("%n hour(s)", nullptr,
                  int(std::chrono::duration_cast<std::chrono::hours>(length).count()));
    }
    return tr("%n minute(s)", nullptr,
              int(std::chrono::duration_cast<std::chrono::minutes>(length).count()));
}

QString TrackingWords::change(const workspace::RevisionChange &change, const QString &outlet)
{
    using Kind = workspace::RevisionChange::Kind;
    const QString before = cut(change.before);
    const QString after = cut(change.after);
    switch (change.kind) {
    case Kind::CorrectionAdded:
        return tr("%1 added a note: “%2”").arg(outlet, after);
    case Kind::CorrectionRemoved:
        return tr("A note of %1 was not seen again: “%2”").arg(outlet, before);
    case Kind::Figure:
        return tr("A figure changed in %1: %2 → %3").arg(outlet, before, after);
    case Kind::QuotationChanged:
        return tr("A quotation is worded differently in %1: “%2” → “%3”")
            .arg(outlet, before, after);
    case Kind::QuotationRemoved:
        return tr("A quotation in %1 was not seen again: “%2”").arg(outlet, before);
    case Kind::QuotationAdded:
        return tr("A quotation is new in %1: “%2”").arg(outlet, after);
    case Kind::AttributionLost:
        return tr("A statement in %1 no longer names its source: %2").arg(outlet, before);
    case Kind::AttributionAdded:
        return tr("A statement in %1 now names a source: %2").arg(outlet, after);
    case Kind::AttributionChanged:
        return tr("A statement in %1 names another source: %2 → %3").arg(outlet, before, after);
    case Kind::Hardened:
        return tr("A hedge was not seen again in a statement of %1: “%2”").arg(outlet, before);
    case Kind::Softened:
        return tr("A statement in %1 is now hedged: “%2”").arg(outlet, after);
    case Kind::Headline:
        return tr("The headline changed in %1: “%2” → “%3”").arg(outlet, before, after);
    case Kind::Caption:
        return tr("A caption changed in %1: “%2” → “%3”").arg(outlet, before, after);
    case Kind::Byline:
        return tr("The byline changed in %1: %2 → %3").arg(outlet, before, after);
    case Kind::Date:
        return tr("A date or time changed in %1: %2 → %3").arg(outlet, before, after);
    case Kind::Name:
        return tr("A name changed in %1: %2 → %3").arg(outlet, before, after);
    case Kind::Standfirst:
        return tr("The lines below the headline changed in %1: “%2” → “%3”")
            .arg(outlet, before, after);
    default:
        //: an outlet, the kind of a change ("wording"), and the words
        return tr("%1, %2: %3")
            .arg(outlet, ChangeWording::kind(change.kind), ChangeWording::words(change));
    }
}

QString TrackingWords::counts(const workspace::ChangeSummary &summary)
{
    QStringList parts;
    if (summary.added > 0) {
        parts.append(tr("%n sentence(s) added", nullptr, summary.added));
    }
    if (summary.removed > 0) {
        parts.append(tr("%n sentence(s) not seen again", nullptr, summary.removed));
    }
    if (summary.edited > 0) {
        parts.append(tr("%n sentence(s) edited", nullptr, summary.edited));
    }
    if (summary.moved > 0) {
        parts.append(tr("%n sentence(s) moved", nullptr, summary.moved));
    }
    return parts.join(tr(", "));
}

} // namespace parallax::ui
