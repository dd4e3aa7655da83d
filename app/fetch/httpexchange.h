// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contentdecoder.h"
#include "fetchoutcome.h"
#include "fetchrules.h"

#include <QNetworkReply>
#include <QObject>
#include <QTimer>

class QNetworkAccessManager;

namespace parallax::fetch {

/// What came back on one request.
struct ExchangeAnswer
{
    FetchState state = FetchState::Ok; ///< Ok: an answer came whole, whatever its status
    int status = 0;
    HttpHeaders headers; ///< all of them
    QByteArray body; ///< decoded, as far as it came
    QString detail; ///< English: why it is not Ok
};

/// One GET on one address: bounded in time and size, follows nothing, decides nothing about
/// statuses. Deleting it ends the request.
class HttpExchange final : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        FetchTimes times;
        qint64 largestBody = largestFile;
        QStringList types; ///< media types whose body is wanted; empty: any
        ProxyChoice::Kind proxy = ProxyChoice::Kind::None; ///< whose errors are to be told apart
    };

    HttpExchange(QNetworkAccessManager &network,
                 const QNetworkRequest &request,
                 const Limits &limits,
                 QObject *parent);
    ~HttpExchange() override;
    Q_DISABLE_COPY_MOVE(HttpExchange)

Q_SIGNALS:
    /// Once, from the event loop. The exchange may be deleted by the receiver with deleteLater().
    void finished(const parallax::fetch::ExchangeAnswer &answer);

private:
    void readHead();
    void readBody();
    void replyFinished();
    [[nodiscard]] std::optional<ExchangeAnswer> failureOfReply() const;
    [[nodiscard]] bool isProxys(QNetworkReply::NetworkError error) const;
    void stop(FetchState state, const QString &detail);
    void answer();

    QNetworkReply *m_reply = nullptr;
    Limits m_limits;
    ContentDecoder m_decoder;
    ExchangeAnswer m_answer;
    QString m_host;
    QStringList m_tlsErrors;
    QTimer m_connectTimer;
    QTimer m_idleTimer;
    QTimer m_totalTimer;
    qint64 m_received = 0; ///< bytes of the body as they came
    bool m_hasHead = false;
    bool m_isAnswered = false;
};

} // namespace parallax::fetch
