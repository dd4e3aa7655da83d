// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capturepage.h"

#include "captureprofile.h"

#include <QAuthenticator>
#include <QNetworkProxy>
#include <QWebEngineCertificateError>
#include <QWebEngineLoadingInfo>
#include <QWebEngineNewWindowRequest>
#include <QWebEngineRegisterProtocolHandlerRequest>
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QWebEnginePermission>
#endif

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

constexpr qsizetype longestText = 300; ///< of what a page says, in a note

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
QString permissionName(QWebEnginePermission::PermissionType type)
{
    using Type = QWebEnginePermission::PermissionType;
    switch (type) {
    case Type::Geolocation:
        return u"location"_s;
    case Type::MediaAudioCapture:
        return u"microphone"_s;
    case Type::MediaVideoCapture:
        return u"camera"_s;
    case Type::MediaAudioVideoCapture:
        return u"camera and microphone"_s;
    case Type::DesktopVideoCapture:
    case Type::DesktopAudioVideoCapture:
        return u"screen"_s;
    case Type::Notifications:
        return u"notifications"_s;
    case Type::MouseLock:
        return u"mouse"_s;
    case Type::ClipboardReadWrite:
        return u"clipboard"_s;
    default:
        return u"other"_s;
    }
}
#else
QString permissionName(QWebEnginePage::Feature feature)
{
    switch (feature) {
    case QWebEnginePage::Geolocation:
        return u"location"_s;
    case QWebEnginePage::MediaAudioCapture:
        return u"microphone"_s;
    case QWebEnginePage::MediaVideoCapture:
        return u"camera"_s;
    case QWebEnginePage::MediaAudioVideoCapture:
        return u"camera and microphone"_s;
    case QWebEnginePage::DesktopVideoCapture:
    case QWebEnginePage::DesktopAudioVideoCapture:
        return u"screen"_s;
    case QWebEnginePage::Notifications:
        return u"notifications"_s;
    case QWebEnginePage::MouseLock:
        return u"mouse"_s;
    }
    return u"other"_s;
}
#endif

/// Schemes whose documents lie on this computer or in the engine itself.
bool isLocalScheme(const QString &scheme)
{
    static const QStringList local{u"file"_s,
                                   u"qrc"_s,
                                   u"chrome"_s,
                                   u"devtools"_s,
                                   u"chrome-extension"_s,
                                   u"view-source"_s,
                                   u"filesystem"_s,
                                   u"parallax-stored"_s,
                                   u"parallax-page"_s};
    return local.contains(scheme);
}

/// What the engine makes up itself and what never leaves it.
bool isInner(const QUrl &url)
{
    const QString scheme = url.scheme();
    return scheme == "about"_L1 || scheme == "data"_L1 || scheme == "blob"_L1
        || scheme == "javascript"_L1;
}

} // namespace

CapturePage::CapturePage(CaptureProfile &profile, QObject *parent)
    : QWebEnginePage(profile.profile(), parent)
{
    connect(&profile, &CaptureProfile::refused, this, &CapturePage::noted);
    refusePermissions();
    refuseWindows();
    refusePasswords();
    tellFailures();
}

CapturePage::~CapturePage() = default;

void CapturePage::setQuestionsAllowed(int count)
{
    m_questionsAllowed = count;
    m_questionsLeft = count;
}

bool CapturePage::isWebAddress(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
}

void CapturePage::note(CaptureNote::Kind kind, const QString &what)
{
    Q_EMIT noted({kind, url().host(), what.left(longestText)});
}

void CapturePage::refusePermissions()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    connect(this, &QWebEnginePage::permissionRequested, this, [this](QWebEnginePermission asked) {
        asked.deny();
        Q_EMIT noted({CaptureNote::Kind::Permission, asked.origin().host(),
                      permissionName(asked.permissionType())});
    });
#else
    connect(
        this, &QWebEnginePage::featurePermissionRequested, this,
        [this](const QUrl &origin, QWebEnginePage::Feature feature) {
            setFeaturePermission(origin, feature, QWebEnginePage::PermissionDeniedByUser);
            Q_EMIT noted({CaptureNote::Kind::Permission, origin.host(), permissionName(feature)});
        });
#endif
    connect(this, &QWebEnginePage::registerProtocolHandlerRequested, this,
            [this](QWebEngineRegisterProtocolHandlerRequest request) {
                request.reject();
                note(CaptureNote::Kind::ExternalProgram, request.scheme());
            });
}

void CapturePage::refuseWindows()
{
    connect(this, &QWebEnginePage::newWindowRequested, this,
            [this](const QWebEngineNewWindowRequest &request) {
                const QUrl target = request.requestedUrl();
                if (!request.isUserInitiated() || !isWebAddress(target)) {
                    note(CaptureNote::Kind::PopUp, target.toDisplayString());
                    return;
                }
                // What the reader chose is shown here. Not from inside the engine's call.
                QMetaObject::invokeMethod(
                    this, [this, target] { load(target); }, Qt::QueuedConnection);
            });
}

void CapturePage::refusePasswords()
{
    const auto refuse = [this](QAuthenticator *authenticator) {
        *authenticator = QAuthenticator(); // without a name the request ends
        note(CaptureNote::Kind::Password);
    };
    connect(this, &QWebEnginePage::authenticationRequired, this,
            [refuse](const QUrl &, QAuthenticator *authenticator) { refuse(authenticator); });
    connect(this, &QWebEnginePage::proxyAuthenticationRequired, this,
            [refuse](const QUrl &, QAuthenticator *authenticator, const QString &host) {
                // The one that the reader has set knows him; it asks again when it does not.
                const QNetworkProxy proxy = QNetworkProxy::applicationProxy();
                const bool isOurs = proxy.hostName() == host && !proxy.user().isEmpty();
                if (!isOurs || authenticator->user() == proxy.user()) {
                    refuse(authenticator);
                    return;
                }
                authenticator->setUser(proxy.user());
                authenticator->setPassword(proxy.password());
            });
}

void CapturePage::tellFailures()
{
    connect(
        this, &QWebEnginePage::certificateError, this, [this](QWebEngineCertificateError error) {
            error.rejectCertificate();
            Q_EMIT noted({CaptureNote::Kind::Certificate, error.url().host(), error.description()});
        });
    connect(this, &QWebEnginePage::loadingChanged, this, [this](const QWebEngineLoadingInfo &info) {
        if (info.status() == QWebEngineLoadingInfo::LoadStartedStatus) {
            m_questionsLeft = m_questionsAllowed;
        }
        // A certificate that was refused has its own note.
        if (info.status() == QWebEngineLoadingInfo::LoadFailedStatus
            && info.errorDomain() != QWebEngineLoadingInfo::CertificateErrorDomain
            && isWebAddress(info.url())) {
            Q_EMIT noted({CaptureNote::Kind::LoadFailed, info.url().host(), info.errorString()});
        }
    });
    connect(this, &QWebEnginePage::renderProcessTerminated, this,
            [this](RenderProcessTerminationStatus status, int) {
                if (status != NormalTerminationStatus) {
                    note(CaptureNote::Kind::Crashed);
                }
            });
}

bool CapturePage::acceptNavigationRequest(const QUrl &url,
                                          NavigationType /*type*/,
                                          bool isMainFrame)
{
    if (isWebAddress(url) || (isInner(url) && (!isMainFrame || url.scheme() == "about"_L1))) {
        return true;
    }
    const bool isLocal = isLocalScheme(url.scheme()) || isInner(url) || url.scheme().isEmpty();
    note(isLocal ? CaptureNote::Kind::LocalAddress : CaptureNote::Kind::ExternalProgram,
         url.scheme());
    return false;
}

QStringList CapturePage::chooseFiles(FileSelectionMode /*mode*/,
                                     const QStringList & /*oldFiles*/,
                                     const QStringList & /*acceptedMimeTypes*/)
{
    note(CaptureNote::Kind::Upload);
    return {};
}

void CapturePage::javaScriptAlert(const QUrl &origin, const QString &message)
{
    Q_EMIT noted({CaptureNote::Kind::Message, origin.host(), message.left(longestText)});
}

bool CapturePage::mayAsk(const QString &message)
{
    if (m_questionsLeft > 0) {
        --m_questionsLeft;
        return true;
    }
    note(CaptureNote::Kind::Question, message);
    return false;
}

// The engine waits for these two answers, so only here a box may stand in the way: Qt's own.

bool CapturePage::javaScriptConfirm(const QUrl &origin, const QString &message)
{
    return mayAsk(message) && QWebEnginePage::javaScriptConfirm(origin, message);
}

bool CapturePage::javaScriptPrompt(const QUrl &origin,
                                   const QString &message,
                                   const QString &preset,
                                   QString *answer)
{
    return mayAsk(message) && QWebEnginePage::javaScriptPrompt(origin, message, preset, answer);
}

void CapturePage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel /*level*/,
                                           const QString & /*message*/,
                                           int /*line*/,
                                           const QString & /*source*/)
{
    // Complaints about a page are no messages of this program.
}

} // namespace parallax::ui
