// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shutinprofile.h"

#include "schemes.h"
#include "storedanswer.h"

#include <QWebEngineProfile>
#include <QWebEngineSettings>
#include <QWebEngineUrlRequestInfo>
#include <QWebEngineUrlRequestInterceptor>
#include <QWebEngineUrlRequestJob>
#include <QWebEngineUrlSchemeHandler>

#include <algorithm>
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
        const QByteArray path = job->requestUrl().path(QUrl::FullyEncoded).toLatin1();
        const bool isPage = path.isEmpty() || path == "/";
        const auto part =
            std::find_if(found->parts.begin(), found->parts.end(),
                         [&path](const OriginalPart &one) { return one.path == path; });
        if (!isPage && part == found->parts.end()) {
            job->fail(QWebEngineUrlRequestJob::UrlNotFound);
            return;
        }
        answerStored(job, isPage ? found->bytes : part->bytes,
                     isPage ? found->mediaType : part->mediaType);
    }

    QUrl keep(const QByteArray &page, const QByteArray &mediaType, const QList<OriginalPart> &parts)
    {
        const QString name = u"page%1"_s.arg(++m_last);
        m_pages.insert(name, {page, mediaType, parts});
        return QUrl(QLatin1String(storedPageScheme) + u"://"_s + name + u'/');
    }

    void forget(const QUrl &address) { m_pages.remove(address.host()); }

private:
    struct Page
    {
        QByteArray bytes;
        QByteArray mediaType;
        QList<OriginalPart> parts;
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
        // setHtml() loads a data address; images inside a stored page may be data too.
        if (scheme == "data"_L1
            || (scheme == QLatin1String(storedPageScheme) && isShown(info.resourceType()))) {
            return;
        }
        m_blocked.fetch_add(1);
        info.block(true);
    }

    [[nodiscard]] int blocked() const { return m_blocked.load(); }

private:
    /// The page itself with its frames, and what they show: no script, nothing in the background.
    static bool isShown(QWebEngineUrlRequestInfo::ResourceType type)
    {
        return type == QWebEngineUrlRequestInfo::ResourceTypeMainFrame
            || type == QWebEngineUrlRequestInfo::ResourceTypeSubFrame
            || type == QWebEngineUrlRequestInfo::ResourceTypeImage
            || type == QWebEngineUrlRequestInfo::ResourceTypeStylesheet
            || type == QWebEngineUrlRequestInfo::ResourceTypeFontResource;
    }

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

QUrl ShutInProfile::keep(const QByteArray &page,
                         const QByteArray &mediaType,
                         const QList<OriginalPart> &parts)
{
    return m_pages->keep(page, mediaType, parts);
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
