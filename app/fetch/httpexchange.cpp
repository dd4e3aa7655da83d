// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "httpexchange.h"

#include <QNetworkAccessManager>
#include <QSslError>

#include <utility>

using namespace Qt::StringLiterals;

namespace parallax::fetch {
namespace {

/// Bytes read in one go; also how many Qt may hold before the server has to wait.
constexpr qint64 readStep = 64 * 1024;

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

QString inSeconds(int ms)
{
    return QString::number(ms / 1000.0, 'g', 4) + u" s"_s;
}

/// The state of an error that Qt reports for a request on which no answer came.
FetchState stateOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return FetchState::ConnectionRefused;
    case QNetworkReply::HostNotFoundError:
        return FetchState::DnsFailure;
    case QNetworkReply::TimeoutError:
        return FetchState::TimedOut;
    case QNetworkReply::SslHandshakeFailedError:
        return FetchState::TlsFailure;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return FetchState::BadAnswer;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return FetchState::ProxyFailure;
    default:
        return FetchState::ConnectionLost;
    }
}

/// Qt gives every status of 400 and above an error of its own.
bool isAboutStatus(QNetworkReply::NetworkError error)
{
    return (error >= QNetworkReply::ContentAccessDenied
            && error <= QNetworkReply::UnknownContentError)
        || (error >= QNetworkReply::InternalServerError
            && error <= QNetworkReply::UnknownServerError)
        || error == QNetworkReply::AuthenticationRequiredError
        || error == QNetworkReply::ProtocolInvalidOperationError; // 400 and 418
}

} // namespace

HttpExchange::HttpExchange(QNetworkAccessManager &network,
                           const QNetworkRequest &request,
                           const Limits &limits,
                           QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_decoder(limits.largestBody)
    , m_host(request.url().host())
{
    m_reply = network.get(request);
    m_reply->setParent(this);
    m_reply->setReadBufferSize(4 * readStep);
    for (QTimer *timer : {&m_connectTimer, &m_idleTimer, &m_totalTimer}) {
        timer->setSingleShot(true);
    }
    connect(&m_connectTimer, &QTimer::timeout, this, [this] {
        stop(FetchState::TimedOut,
             u"\"%1\" could not be reached within %2"_s.arg(m_host,
                                                            inSeconds(m_limits.times.connect)));
    });
    connect(&m_idleTimer, &QTimer::timeout, this, [this] {
        stop(FetchState::TimedOut,
             m_hasHead ? u"\"%1\" stopped sending for %2, after %3 bytes"_s.arg(
                 m_host, inSeconds(m_limits.times.idle), QString::number(m_received))
                       : u"\"%1\" sent no whole answer within %2"_s.arg(
                           m_host, inSeconds(m_limits.times.idle)));
    });
    connect(&m_totalTimer, &QTimer::timeout, this, [this] {
        stop(FetchState::TimedOut,
             u"\"%1\" had not sent all of it after %2 (%3 bytes had come)"_s.arg(
                 m_host, inSeconds(m_limits.times.total), QString::number(m_received)));
    });
    connect(m_reply, &QNetworkReply::requestSent, this, [this] {
        m_connectTimer.stop();
        m_idleTimer.start(m_limits.times.idle);
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpExchange::readHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::readBody);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::replyFinished);
    // Never ignored; kept for the message.
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors) {
            m_tlsErrors.append(error.errorString());
        }
    });
    m_connectTimer.start(m_limits.times.connect);
    m_totalTimer.start(m_limits.times.total);
}

HttpExchange::~HttpExchange()
{
    // abort() reports at once; nobody is to hear of it.
    m_reply->disconnect(this);
    m_reply->abort();
}

void HttpExchange::readHead()
{
    if (m_isAnswered || m_hasHead) {
        return;
    }
    m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_answer.status == 0) {
        return;
    }
    m_hasHead = true;
    m_connectTimer.stop();
    m_idleTimer.start(m_limits.times.idle);
    for (const auto &[name, value] : m_reply->rawHeaderPairs()) {
        m_answer.headers.append({name, value});
    }
    if (!isSuccess(m_answer.status)) {
        return;
    }
    const QString type = mediaTypeOf(header(m_answer.headers, "content-type"));
    if (!m_limits.types.isEmpty() && !type.isEmpty() && !m_limits.types.contains(type)) {
        stop(FetchState::UnsupportedType, u"the server offers \"%1\""_s.arg(type.left(100)));
        return;
    }
    const qint64 announced = header(m_answer.headers, "content-length").toLongLong();
    if (announced > m_limits.largestBody) {
        stop(FetchState::TooLarge,
             u"the server announces %1 bytes, more than the %2 that are read"_s.arg(announced).arg(
                 m_limits.largestBody));
    }
}

void HttpExchange::readBody()
{
    readHead();
    while (!m_isAnswered) {
        const QByteArray bytes = m_reply->read(readStep);
        if (bytes.isEmpty()) {
            return;
        }
        m_idleTimer.start(m_limits.times.idle);
        if (m_received == 0) {
            const QByteArray encoding = header(m_answer.headers, "content-encoding");
            if (const auto started = m_decoder.start(encoding); !started) {
                stop(FetchState::BadEncoding, started.error().detail);
                return;
            }
        }
        m_received += bytes.size();
        if (const auto added = m_decoder.add(bytes); !added) {
            const bool isTooLarge = added.error().code == Error::Code::TooLarge;
            stop(isTooLarge ? FetchState::TooLarge : FetchState::BadEncoding, added.error().detail);
        }
    }
}

bool HttpExchange::isProxys(QNetworkReply::NetworkError error) const
{
    // What Qt has no name for happens between here and the first machine on the way.
    if (m_limits.proxy == ProxyChoice::Kind::Http || m_limits.proxy == ProxyChoice::Kind::Socks5) {
        if (error == QNetworkReply::UnknownNetworkError) {
            return true;
        }
    }
    // Without TLS a web proxy is itself the server that is spoken to.
    return m_limits.proxy == ProxyChoice::Kind::Http && m_reply->url().scheme() == "http"_L1
        && (error == QNetworkReply::ConnectionRefusedError
            || error == QNetworkReply::HostNotFoundError);
}

std::optional<ExchangeAnswer> HttpExchange::failureOfReply() const
{
    ExchangeAnswer failed = m_answer;
    const QNetworkReply::NetworkError error = m_reply->error();
    const bool isBroken = error != QNetworkReply::NoError && !isAboutStatus(error);
    if (!m_hasHead) {
        if (!isBroken) {
            failed.state = FetchState::BadAnswer;
            failed.detail = u"\"%1\" sent no status"_s.arg(m_host);
            return failed;
        }
        failed.state = isProxys(error) ? FetchState::ProxyFailure : stateOf(error);
        failed.detail = m_tlsErrors.isEmpty() ? m_reply->errorString() : m_tlsErrors.join(u"; "_s);
        return failed;
    }
    // Only whole numbers: a header with several lengths says nothing.
    bool isNumber = false;
    const qint64 announced = header(m_answer.headers, "content-length").toLongLong(&isNumber);
    const bool hasBody = m_answer.status != 304 && m_answer.status != 204;
    if (hasBody && isNumber && m_received < announced) {
        failed.state = FetchState::Truncated;
        failed.detail =
            u"%1 of the %2 bytes came that the server announced"_s.arg(m_received).arg(announced);
        return failed;
    }
    if (isBroken) {
        failed.state = FetchState::Truncated;
        failed.detail = u"it broke off after %1 bytes: %2"_s.arg(QString::number(m_received),
                                                                 m_reply->errorString());
        return failed;
    }
    return std::nullopt;
}

void HttpExchange::replyFinished()
{
    if (m_isAnswered) {
        return;
    }
    readBody();
    if (m_isAnswered) {
        return;
    }
    if (auto failed = failureOfReply()) {
        m_answer = std::move(*failed);
    } else if (const auto finished = m_decoder.finish(); !finished) {
        m_answer.state = FetchState::BadEncoding;
        m_answer.detail = finished.error().detail;
    }
    answer();
}

void HttpExchange::stop(FetchState state, const QString &detail)
{
    if (m_isAnswered) {
        return;
    }
    m_answer.state = state;
    m_answer.detail = detail;
    answer();
}

void HttpExchange::answer()
{
    m_isAnswered = true;
    for (QTimer *timer : {&m_connectTimer, &m_idleTimer, &m_totalTimer}) {
        timer->stop();
    }
    m_answer.body = m_decoder.takeDecoded();
    // A reply that is still under way is ended by the destructor: abort() from within one of its
    // own signals makes it report two errors.
    Q_EMIT finished(m_answer);
}

} // namespace parallax::fetch
