// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captureprofile.h"

#include <QDir>
#include <QWebEngineDownloadRequest>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineSettings>
#include <QWebEngineUrlRequestInfo>
#include <QWebEngineUrlRequestInterceptor>

using namespace Qt::StringLiterals;

namespace parallax::ui {

/// Runs on the main thread (Qt 6).
class TrackerGuard final : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT

public:
    TrackerGuard() = default;
    Q_DISABLE_COPY_MOVE(TrackerGuard)

    void interceptRequest(QWebEngineUrlRequestInfo &info) override
    {
        // Where the reader goes, the reader goes.
        if (!isOn || info.resourceType() == QWebEngineUrlRequestInfo::ResourceTypeMainFrame) {
            return;
        }
        const QString host = info.requestUrl().host();
        if (trackers.isTracker(host, info.firstPartyUrl().host())) {
            info.block(true);
            Q_EMIT blocked(host);
        }
    }

    TrackerList trackers = TrackerList::builtIn();
    bool isOn = true;

Q_SIGNALS:
    void blocked(const QString &host);
};

CaptureProfile::CaptureProfile(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_guard(std::make_unique<TrackerGuard>())
    , m_profile(std::make_unique<QWebEngineProfile>(u"parallax-capture"_s))
{
    const QDir place(folder);
    m_profile->setPersistentStoragePath(place.filePath(u"storage"_s));
    m_profile->setCachePath(place.filePath(u"cache"_s));
    m_profile->setHttpCacheType(QWebEngineProfile::DiskHttpCache);
    m_profile->setPersistentCookiesPolicy(QWebEngineProfile::AllowPersistentCookies);
    m_profile->setSpellCheckEnabled(false);
    m_profile->setUrlRequestInterceptor(m_guard.get());
    connect(m_guard.get(), &TrackerGuard::blocked, this, &CaptureProfile::trackerBlocked);
    connect(m_profile.get(), &QWebEngineProfile::downloadRequested, this, &CaptureProfile::decide);
    QWebEngineSettings *settings = m_profile->settings();
    // PDF documents and plug-ins would run beside the page; names looked up ahead and WebRTC's
    // addresses would go past a proxy. Pages from the network never reach files.
    for (const QWebEngineSettings::WebAttribute attribute :
         {QWebEngineSettings::JavascriptCanAccessClipboard, QWebEngineSettings::PluginsEnabled,
          QWebEngineSettings::PdfViewerEnabled, QWebEngineSettings::ScreenCaptureEnabled,
          QWebEngineSettings::FullScreenSupportEnabled, QWebEngineSettings::DnsPrefetchEnabled,
          QWebEngineSettings::HyperlinkAuditingEnabled, QWebEngineSettings::ErrorPageEnabled,
          QWebEngineSettings::LocalContentCanAccessFileUrls,
          QWebEngineSettings::LocalContentCanAccessRemoteUrls,
          QWebEngineSettings::NavigateOnDropEnabled}) {
        settings->setAttribute(attribute, false);
    }
    settings->setAttribute(QWebEngineSettings::WebRTCPublicInterfacesOnly, true);
    settings->setAttribute(QWebEngineSettings::PlaybackRequiresUserGesture, true);
    // So that CapturePage is asked, which lets none of them through: the engine's own refusal is
    // silent.
    settings->setUnknownUrlSchemePolicy(QWebEngineSettings::AllowAllUnknownUrlSchemes);
}

CaptureProfile::~CaptureProfile() = default;

void CaptureProfile::setTrackers(const TrackerList &trackers)
{
    m_guard->trackers = trackers;
}

void CaptureProfile::setBlocksTrackers(bool isOn)
{
    m_guard->isOn = isOn;
}

bool CaptureProfile::blocksTrackers() const
{
    return m_guard->isOn;
}

void CaptureProfile::decide(QWebEngineDownloadRequest *request)
{
    // No page can save itself: only QWebEnginePage::save() makes such a request.
    if (request->isSavePageDownload()) {
        Q_EMIT pageSaving(request);
        return;
    }
    const QUrl page = request->page() != nullptr ? request->page()->url() : QUrl();
    const CaptureNote note{CaptureNote::Kind::Download,
                           page.host().isEmpty() ? request->url().host() : page.host(),
                           request->suggestedFileName()};
    request->cancel();
    Q_EMIT refused(note);
}

} // namespace parallax::ui

#include "captureprofile.moc"
