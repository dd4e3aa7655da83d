// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageengine.h"

#include "schemes.h"
#include "storedanswer.h"

#include <QFile>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineScript>
#include <QWebEngineScriptCollection>
#include <QWebEngineSettings>
#include <QWebEngineUrlRequestInfo>
#include <QWebEngineUrlRequestInterceptor>
#include <QWebEngineUrlRequestJob>
#include <QWebEngineUrlSchemeHandler>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

/// Pages that one engine reads before a fresh one takes its place: what Chromium keeps of each page
/// stays bounded, and starting anew costs as much as one page.
constexpr int pagesOfAnEngine = 200;

/// Lets the page itself through, once as the main frame, and nothing that it asks for.
class OnlyThePage final : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OnlyThePage)

public:
    OnlyThePage() = default;

    void allow(const QUrl &address) { m_address = address; }

    void interceptRequest(QWebEngineUrlRequestInfo &info) override
    {
        const bool isPage = info.requestUrl() == m_address
            && info.resourceType() == QWebEngineUrlRequestInfo::ResourceTypeMainFrame;
        info.block(!isPage);
    }

private:
    QUrl m_address;
};

/// Serves the bytes as they came: setHtml() would end at two megabytes and decide the encoding.
class PageServer final : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageServer)

public:
    PageServer() = default;

    void serve(const QUrl &address, const QByteArray &bytes, const QByteArray &contentType)
    {
        m_address = address;
        m_bytes = bytes;
        m_contentType = contentType;
    }

    void requestStarted(QWebEngineUrlRequestJob *job) override
    {
        if (job->requestUrl() != m_address) {
            job->fail(QWebEngineUrlRequestJob::RequestDenied);
            return;
        }
        answerStored(job, m_bytes, m_contentType);
    }

private:
    QUrl m_address;
    QByteArray m_bytes;
    QByteArray m_contentType;
};

/// The page stays where it is: no refresh, link or form leads away from it.
class StillPage final : public QWebEnginePage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StillPage)

public:
    using QWebEnginePage::QWebEnginePage;

    void allowOnce(const QUrl &address) { m_allowed = address; }

protected:
    bool
    acceptNavigationRequest(const QUrl &url, NavigationType /*type*/, bool isMainFrame) override
    {
        const bool isAllowed = isMainFrame && url == m_allowed;
        m_allowed = isAllowed ? QUrl() : m_allowed;
        return isAllowed;
    }

    QWebEnginePage *createWindow(WebWindowType /*type*/) override { return nullptr; }

    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel /*level*/,
                                  const QString & /*message*/,
                                  int /*line*/,
                                  const QString & /*source*/) override
    {
        // Complaints about a captured page are no messages of this program.
    }

private:
    QUrl m_allowed;
};

QByteArray resource(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Readability and our own scripts behind it.
const QString &readingScript()
{
    static const QString script = QString::fromUtf8(
        resource(u":/third-party/Readability.js"_s) + "\n;\n" + resource(u":/web/pagestyles.js"_s)
        + resource(u":/web/pagesnapshot.js"_s) + resource(u":/web/pagedesk.js"_s));
    return script;
}

/// In the isolated world, before anything of the page is there.
QWebEngineScript earlyScript(const QString &name, const QString &source)
{
    QWebEngineScript script;
    script.setName(name);
    script.setSourceCode(source);
    script.setInjectionPoint(QWebEngineScript::DocumentCreation);
    script.setWorldId(QWebEngineScript::ApplicationWorld);
    return script;
}

} // namespace

struct PageEngine::Parts
{
    OnlyThePage only;
    PageServer server;
    QWebEngineProfile profile; ///< without a name: off the record
    std::unique_ptr<StillPage> page; // must die before its profile
};

PageEngine::PageEngine()
    : m_parts(std::make_unique<Parts>())
{
    QWebEngineProfile &profile = m_parts->profile;
    profile.setUrlRequestInterceptor(&m_parts->only);
    profile.installUrlSchemeHandler(readPageScheme, &m_parts->server);
    profile.setHttpCacheType(QWebEngineProfile::NoCache);
    m_parts->page = std::make_unique<StillPage>(&profile);
    QWebEngineSettings *settings = m_parts->page->settings();
    // Isolated worlds, where our own script runs, are not touched by this.
    settings->setAttribute(QWebEngineSettings::JavascriptEnabled, false);
    settings->setAttribute(QWebEngineSettings::AutoLoadImages, false);
    settings->setAttribute(QWebEngineSettings::PluginsEnabled, false);
    settings->setAttribute(QWebEngineSettings::ErrorPageEnabled, false);
    settings->setAttribute(QWebEngineSettings::LocalStorageEnabled, false);
    // What is not shown is not laid out; its own styles still tell what the page hides.
    // Also while nothing is read in it.
    connect(m_parts->page.get(), &QWebEnginePage::renderProcessTerminated, this,
            [this] { m_isBroken = true; });
    m_parts->page->scripts().insert(earlyScript(
        u"hiding"_s,
        u"document.documentElement.style.setProperty('display', 'none', 'important')"_s));
    m_parts->page->scripts().insert(earlyScript(u"reading"_s, readingScript()));
}

PageEngine::~PageEngine() = default;

QWebEnginePage &PageEngine::page() const
{
    return *m_parts->page;
}

bool PageEngine::isWorn() const
{
    return m_isBroken || m_pages >= pagesOfAnEngine;
}

bool PageEngine::hasDesk() const
{
    return m_hasDesk;
}

void PageEngine::openDesk()
{
    connect(
        m_parts->page.get(), &QWebEnginePage::loadFinished, this,
        [this](bool isOpen) { m_hasDesk = isOpen; }, Qt::SingleShotConnection);
    show("<!DOCTYPE html><title></title>", "text/html; charset=utf-8");
}

void PageEngine::callAtDesk(const QString &script,
                            const std::function<void(const QVariant &)> &answer)
{
    ++m_pages;
    m_parts->page->runJavaScript(script, QWebEngineScript::ApplicationWorld, answer);
}

QUrl PageEngine::load(const QByteArray &bytes, const QByteArray &contentType)
{
    m_hasDesk = false; // the page takes its place
    return show(bytes, contentType);
}

QUrl PageEngine::show(const QByteArray &bytes, const QByteArray &contentType)
{
    const QUrl address(QLatin1StringView(readPageScheme) + "://capture/page/"_L1
                       + QString::number(++m_pages));
    m_parts->only.allow(address);
    m_parts->server.serve(address, bytes, contentType);
    m_parts->page->allowOnce(address);
    m_parts->page->load(address);
    return address;
}

} // namespace parallax::ui

#include "pageengine.moc"
