// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shutinprofile.h"

#include "schemes.h"

#include <QBuffer>
#include <QWebEngineProfile>
#include <QWebEngineSettings>
#include <QWebEngineUrlRequestInfo>
#include <QWebEngineUrlRequestInterceptor>
#include <QWebEngineUrlRequestJob>
#include <QWebEngineUrlSchemeHandler>

#include <atomic>

using namespace Qt::StringLiterals;

namespace parallax::ui {

/// Answers for the addresses of stored pages, and for nothing else.
class StoredPages final : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT

public:
    StoredPages() = default;
    Q_DISABLE_COPY_MOVE(StoredPages)

    void requestStarted(QWebEngineUrlRequestJob *job) override
    {
        const auto found = m_pages.constFind(job->requestUrl().host());
        if (found == m_pages.constEnd() || job->requestMethod() != "GET") {
            job->fail(QWebEngineUrlRequestJob::UrlNotFound);
            return;
        }
        auto *buffer = new QBuffer(job); // dies with the job
        buffer->setData(found->bytes);
        job->reply(found->mediaType, buffer);
    }

    QUrl keep(const QByteArray &page, const QByteArray &mediaType)
    {
        const QString name = u"page%1"_s.arg(++m_last);
        m_pages.insert(name, {page, mediaType});
        return QUrl(QLatin1String(storedPageScheme) + u"://"_s + name + u'/');
    }

    void forget(const QUrl &address) { m_pages.remove(address.host()); }

private:
    struct Page
    {
        QByteArray bytes;
        QByteArray mediaType;
    };

    QHash<QString, Page> m_pages;
    int m_last = 0;
};

namespace {

class RequestGuard final : public QWebEngineUrlRequestInterceptor
{
public:
    RequestGuard() = default;
    Q_DISABLE_COPY_MOVE(RequestGuard)

    void interceptRequest(QWebEngineUrlRequestInfo &info) override
    {
        const QString scheme = info.requestUrl().scheme();
        const bool isMain = info.resourceType() == QWebEngineUrlRequestInfo::ResourceTypeMainFrame;
        // setHtml() loads a data address; images inside a stored page may be data too.
        if (scheme == "data"_L1 || (isMain && scheme == QLatin1String(storedPageScheme))) {
            return;
        }
        m_blocked.fetch_add(1);
        info.block(true);
    }

    [[nodiscard]] int blocked() const { return m_blocked.load(); }

private:
    std::atomic<int> m_blocked = 0;
};

} // namespace

ShutInProfile::ShutInProfile(QObject *parent)
    : QObject(parent)
    , m_pages(std::make_unique<StoredPages>())
    , m_profile(std::make_unique<QWebEngineProfile>()) // without a name: off the record
{
    auto guard = std::make_unique<RequestGuard>();
    m_profile->setUrlRequestInterceptor(guard.get());
    m_guard = std::move(guard);
    m_profile->installUrlSchemeHandler(storedPageScheme, m_pages.get());
    m_profile->setHttpCacheType(QWebEngineProfile::NoCache);
    m_profile->setPersistentCookiesPolicy(QWebEngineProfile::NoPersistentCookies);
    m_profile->setSpellCheckEnabled(false);
    QWebEngineSettings *settings = m_profile->settings();
    for (const QWebEngineSettings::WebAttribute attribute :
         {QWebEngineSettings::JavascriptEnabled, QWebEngineSettings::JavascriptCanOpenWindows,
          QWebEngineSettings::JavascriptCanAccessClipboard, QWebEngineSettings::LocalStorageEnabled,
          QWebEngineSettings::LocalContentCanAccessRemoteUrls,
          QWebEngineSettings::LocalContentCanAccessFileUrls, QWebEngineSettings::PluginsEnabled,
          QWebEngineSettings::FullScreenSupportEnabled, QWebEngineSettings::WebGLEnabled,
          QWebEngineSettings::DnsPrefetchEnabled, QWebEngineSettings::AutoLoadIconsForPage,
          QWebEngineSettings::HyperlinkAuditingEnabled, QWebEngineSettings::PdfViewerEnabled,
          QWebEngineSettings::NavigateOnDropEnabled, QWebEngineSettings::ErrorPageEnabled}) {
        settings->setAttribute(attribute, false);
    }
}

ShutInProfile::~ShutInProfile() = default;

QUrl ShutInProfile::keep(const QByteArray &page, const QByteArray &mediaType)
{
    return m_pages->keep(page, mediaType);
}

void ShutInProfile::forget(const QUrl &address)
{
    m_pages->forget(address);
}

int ShutInProfile::blockedRequests() const
{
    return static_cast<const RequestGuard *>(m_guard.get())->blocked();
}

} // namespace parallax::ui

#include "shutinprofile.moc"
