// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetchjob.h"

#include "articleaddress.h"
#include "redirection.h"

#include <QNetworkRequest>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace parallax::fetch {
namespace {

constexpr int mostRobotsRedirects = 5; ///< RFC 9309, 2.3.1.2
constexpr auto robotsPath = "/robots.txt"_L1;

/// Statuses that often pass by themselves.
bool isPassing(int status)
{
    return status == 429 || status == 500 || status == 502 || status == 503 || status == 504;
}

bool isPassing(FetchState state)
{
    return state == FetchState::TimedOut || state == FetchState::DnsFailure
        || state == FetchState::ConnectionRefused || state == FetchState::ConnectionLost
        || state == FetchState::Truncated;
}

/// What is stored may have come from a damaged place; a line break would make a header of its own.
bool isHeaderValue(const QByteArray &value)
{
    return !value.isEmpty() && std::ranges::all_of(value, [](char c) {
        return static_cast<unsigned char>(c) >= 0x20 && c != 0x7F;
    });
}

} // namespace

FetchJob::FetchJob(FetchServices &services,
                   FetchRequest request,
                   QObject *context,
                   HttpFetcher::Answer answer,
                   QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_request(std::move(request))
    , m_context(context)
    , m_answer(std::move(answer))
{
    connect(context, &QObject::destroyed, this, [this] {
        m_isDone = true;
        delete m_exchange;
        leaveQueue();
        deleteLater();
    });
}

FetchJob::~FetchJob()
{
    delete m_exchange;
    leaveQueue();
}

void FetchJob::start()
{
    m_outcome.requested = m_request.url;
    if (!isWebAddress(m_request.url)) {
        finish(FetchState::BadAddress, {});
        return;
    }
    m_url = m_request.url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    if (!m_request.url.userInfo().isEmpty()) {
        note(u"the user name in the address was left out"_s);
    }
    m_visited[m_url] = 1;
    approach();
}

void FetchJob::approach()
{
    if (m_isDone) {
        return;
    }
    m_target = m_url;
    m_asksRobots = false;
    if (m_services.rules.obeysRobots) {
        const RobotsEntry *entry = m_services.robots.fresh(
            originOf(m_url), QDateTime::currentDateTimeUtc(), m_services.rules);
        if (!entry) {
            m_target = QUrl(originOf(m_url) + robotsPath);
            m_asksRobots = true;
            m_robotsRedirects = 0;
        } else if (!robotsAllow(*entry)) {
            return;
        }
    }
    enterQueue();
}

void FetchJob::enterQueue()
{
    const QString host = m_target.host().toLower();
    const qint64 wait = m_services.queue->waitFor(host);
    if (wait > m_services.rules.longestPatience) {
        m_outcome.retryAfter = wait;
        finish(FetchState::AskedToWait, u"another %1 s"_s.arg(wait / 1000));
        return;
    }
    m_services.queue->enter(host, this, [this, host] {
        m_heldHost = host;
        m_hasTurn = true;
        // Another job may have read the same robots.txt meanwhile.
        const bool isKnown = m_asksRobots && m_robotsRedirects == 0
            && m_services.robots.fresh(originOf(m_url), QDateTime::currentDateTimeUtc(),
                                       m_services.rules);
        if (m_isDone || isKnown) {
            leaveQueue();
            approach();
            return;
        }
        ask();
    });
}

void FetchJob::leaveQueue()
{
    if (std::exchange(m_hasTurn, false)) {
        m_services.queue->leave(m_heldHost);
    }
}

QNetworkRequest FetchJob::networkRequest() const
{
    QNetworkRequest request(m_target);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    const bool hasCookies = m_services.rules.cookies == FetchRules::Cookies::UntilClosed;
    const auto cookies = hasCookies ? QNetworkRequest::Automatic : QNetworkRequest::Manual;
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, cookies);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, cookies);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    // One request at a time a host gains nothing from it, and HTTP/1.1 tells more of what broke.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setRawHeader("User-Agent", m_services.rules.userAgent);
    request.setRawHeader("Accept-Encoding", ContentDecoder::accepted());
    // Qt would make one up from the locale, which tells about the reader.
    request.setRawHeader("Accept-Language",
                         m_services.rules.acceptLanguage.isEmpty()
                             ? QByteArray("*")
                             : m_services.rules.acceptLanguage);
    if (m_asksRobots) {
        request.setRawHeader("Accept", "text/plain, */*;q=0.5");
        return request;
    }
    QByteArray accept = m_request.types.join(u", "_s).toLatin1();
    accept += accept.isEmpty() ? "*/*" : ", */*;q=0.1";
    request.setRawHeader("Accept", accept);
    const QUrl giver =
        m_request.validatorsFrom.isEmpty() ? m_request.url : m_request.validatorsFrom;
    if (originOf(giver) == originOf(m_target)) {
        if (isHeaderValue(m_request.validators.etag)) {
            request.setRawHeader("If-None-Match", m_request.validators.etag);
        }
        if (isHeaderValue(m_request.validators.lastModified)) {
            request.setRawHeader("If-Modified-Since", m_request.validators.lastModified);
        }
    }
    return request;
}

void FetchJob::ask()
{
    const FetchRules &rules = m_services.rules;
    HttpExchange::Limits limits;
    limits.times = rules.times;
    limits.largestBody = m_asksRobots ? largestRobots : rules.largestBody;
    limits.types = m_asksRobots ? QStringList() : m_request.types;
    limits.proxy = rules.proxy.kind;
    m_outcome.tries += m_asksRobots ? 0 : 1;
    m_exchange = new HttpExchange(*m_services.network, networkRequest(), limits, this);
    connect(m_exchange, &HttpExchange::finished, this, [this](const ExchangeAnswer &answer) {
        m_exchange->deleteLater();
        m_exchange = nullptr;
        leaveQueue();
        const auto wait =
            retryAfterMs(header(answer.headers, "retry-after"), QDateTime::currentDateTimeUtc());
        if (wait && isPassing(answer.status)) {
            m_outcome.retryAfter = *wait;
            m_services.queue->pause(m_target.host().toLower(), *wait);
        }
        if (m_asksRobots) {
            robotsAnswered(answer);
        } else {
            pageAnswered(answer);
        }
    });
}

QString FetchJob::overrideReason() const
{
    if (!m_request.robotsOverride.isEmpty()) {
        return m_request.robotsOverride;
    }
    for (const RobotsOverride &one : m_services.rules.overrides) {
        if (one.host == m_url.host().toLower()) {
            return one.reason.isEmpty() ? u"no reason was given"_s : one.reason;
        }
    }
    return {};
}

bool FetchJob::robotsAllow(const RobotsEntry &entry)
{
    const RobotsDecision decision = robotsDecision(entry, m_url, m_services.rules.product);
    if (decision.allowed) {
        return true;
    }
    if (const QString reason = overrideReason(); !reason.isEmpty()) {
        note(u"fetched although %1; the reader decided so: %2"_s.arg(decision.words, reason));
        return true;
    }
    // A server that gives no sign of life has forbidden nothing.
    const bool isSilent = entry.kind == RobotsEntry::Kind::Unreachable && !entry.hasFile
        && entry.state != FetchState::Ok;
    finish(isSilent ? entry.state : FetchState::RobotsDisallowed, decision.words);
    return false;
}

void FetchJob::robotsAnswered(const ExchangeAnswer &answer)
{
    ExchangeAnswer last = answer;
    const QByteArray location = header(answer.headers, "location");
    if (answer.state == FetchState::Ok && isRedirect(answer.status) && !location.isEmpty()) {
        const QUrl next = redirectTarget(m_target, location);
        const QString why = objectionToRedirect(m_target, next, m_services.rules.followsToHttp);
        if (why.isEmpty() && ++m_robotsRedirects <= mostRobotsRedirects) {
            m_target = next;
            enterQueue();
            return;
        }
        last.state = why.isEmpty() ? FetchState::TooManyRedirects : FetchState::UnsafeRedirect;
        last.detail = why;
        last.status = why.isEmpty() ? answer.status : 0;
    }
    const QString origin = originOf(m_url);
    const RobotsEntry *before = m_services.robots.known(origin);
    // What passes by itself is tried again before it is believed.
    if (isPassing(last.state) && last.state != FetchState::Truncated && !(before && before->hasFile)
        && m_failures + 1 < m_services.rules.tries) {
        retryOrFinish(last.state, last.detail);
        return;
    }
    m_services.robots.store(origin, last, QDateTime::currentDateTimeUtc());
    if (const RobotsEntry *entry = m_services.robots.known(origin); entry && entry->hasFile) {
        m_services.queue->setCrawlDelay(m_url.host().toLower(),
                                        entry->file.delayMs(m_services.rules.product).value_or(0));
    }
    approach();
}

void FetchJob::pageAnswered(const ExchangeAnswer &answer)
{
    m_outcome.status = answer.status;
    m_outcome.finalUrl = m_url;
    m_outcome.headers = keptHeaders(answer.headers);
    const QByteArray type = header(answer.headers, "content-type");
    m_outcome.mediaType = mediaTypeOf(type);
    m_outcome.charset = charsetOf(type);
    m_outcome.bytes = answer.body;
    if (answer.state == FetchState::Ok) {
        takeStatus(answer);
    } else if (isPassing(answer.state)) {
        retryOrFinish(answer.state, answer.detail);
    } else {
        finish(answer.state, answer.detail);
    }
}

void FetchJob::takeStatus(const ExchangeAnswer &answer)
{
    const int status = answer.status;
    if (isRedirect(status) && !header(answer.headers, "location").isEmpty()) {
        follow(answer);
    } else if (status == 304 && m_request.validators != Validators()) {
        finish(FetchState::NotModified, {});
    } else if (status == 404) {
        finish(FetchState::NotFound, {});
    } else if (status == 410) {
        finish(FetchState::Gone, {});
    } else if (status >= 200 && status < 300) {
        const bool isEmpty = answer.body.isEmpty();
        finish(isEmpty ? FetchState::EmptyExtraction : FetchState::Ok,
               isEmpty ? u"the page that came has no bytes"_s : QString());
    } else if (isPassing(status) && m_outcome.retryAfter <= m_services.rules.longestPatience) {
        retryOrFinish(FetchState::HttpError, {});
    } else {
        finish(FetchState::HttpError,
               m_outcome.retryAfter > 0
                   ? u"it asks us to wait %1 s"_s.arg(m_outcome.retryAfter / 1000)
                   : QString());
    }
}

void FetchJob::follow(const ExchangeAnswer &answer)
{
    const QUrl to = redirectTarget(m_url, header(answer.headers, "location"));
    m_outcome.redirects.append({m_url, to, answer.status});
    m_outcome.bytes.clear();
    if (const QString why = objectionToRedirect(m_url, to, m_services.rules.followsToHttp);
        !why.isEmpty()) {
        finish(FetchState::UnsafeRedirect, why);
        return;
    }
    if (m_url.scheme() == "https"_L1 && to.scheme() == "http"_L1) {
        note(u"the redirect from \"%1\" to \"%2\" left encryption behind"_s.arg(shownAddress(m_url),
                                                                                shownAddress(to)));
    }
    // Some pages set a cookie and send the reader to the same address again.
    const int mostVisits = m_services.rules.cookies == FetchRules::Cookies::Off ? 1 : 2;
    if (++m_visited[to] > mostVisits) {
        finish(FetchState::TooManyRedirects,
               u"it leads in a circle, back to \"%1\""_s.arg(shownAddress(to)));
        return;
    }
    if (m_outcome.redirects.size() > m_services.rules.mostRedirects) {
        finish(FetchState::TooManyRedirects,
               u"stopped after %1 steps, the next one to \"%2\""_s.arg(
                   QString::number(m_services.rules.mostRedirects), shownAddress(to)));
        return;
    }
    m_url = to;
    approach();
}

void FetchJob::retryOrFinish(FetchState state, const QString &detail)
{
    if (++m_failures >= m_services.rules.tries) {
        finish(state, detail);
        return;
    }
    const QString host = m_target.host().toLower();
    m_services.queue->pause(
        host,
        backOff(host, m_failures, m_services.rules.firstBackOff, m_services.rules.longestBackOff));
    m_outcome.retryAfter = -1;
    approach();
}

void FetchJob::note(const QString &text)
{
    if (!m_outcome.notes.contains(text)) {
        m_outcome.notes.append(text);
    }
}

void FetchJob::finish(FetchState state, const QString &detail)
{
    if (std::exchange(m_isDone, true)) {
        return;
    }
    leaveQueue();
    m_outcome.state = state;
    m_outcome.fetched = QDateTime::currentDateTimeUtc();
    m_outcome.detail = shownAddress(m_request.url) + u": "_s + stateInWords(state, m_outcome.status)
        + (detail.isEmpty() ? QString() : u" ("_s + detail + u')');
    if (m_failures > 1 && !showsArticle(state)) {
        m_outcome.detail += u"; tried %1 times"_s.arg(m_failures);
    }
    // From the event loop, with nothing of this job on the stack: the receiver may delete the
    // fetcher, and with it the job.
    QMetaObject::invokeMethod(this, &FetchJob::deliver, Qt::QueuedConnection);
}

void FetchJob::deliver()
{
    const HttpFetcher::Answer answer = std::move(m_answer);
    const FetchOutcome outcome = std::move(m_outcome);
    deleteLater();
    if (m_context) {
        answer(outcome);
    }
}

} // namespace parallax::fetch
