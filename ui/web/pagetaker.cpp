// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagetaker.h"

#include "captureprofile.h"

#include <app/async/runthen.h>
#include <app/extract/textreader.h>

#include <QBuffer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPointer>
#include <QTimer>
#include <QWebEngineDownloadRequest>
#include <QWebEnginePage>
#include <QWebEngineScript>
#include <QWebEngineView>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

constexpr QLatin1StringView archiveName("page.mhtml");
constexpr QLatin1StringView pictureName("page.png");
constexpr qsizetype mostArchiveBytes = mostAttachedBytes / 4 * 3; ///< the picture needs room too
constexpr std::chrono::milliseconds lookAgain{30}; ///< for a frame: about two of them

QString resource(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The address's last part as a file name: what a browser would save the page as.
QString fileNameFor(const QUrl &url)
{
    const QString last = url.path().section(u'/', -1, -1, QString::SectionSkipEmpty);
    const QString stem = last.section(u'.', 0, 0);
    return (stem.isEmpty() ? u"page"_s : stem) + u".html"_s;
}

QByteArray asPng(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.size() <= mostArchiveBytes ? file.readAll()
                                                                             : QByteArray();
}

} // namespace

PageTaker::PageTaker(QWebEngineView &view,
                     CaptureProfile &profile,
                     std::chrono::milliseconds limit,
                     QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_profile(profile)
    , m_limit(limit)
{
}

PageTaker::~PageTaker() = default;

void PageTaker::start(const Done &done)
{
    m_done = done;
    connect(m_view.page(), &QWebEnginePage::loadStarted, this, [this] {
        if (m_taken.capture.bytes.isEmpty()) {
            finish(failure(Error::Code::Browser, u"the page was left while it was taken"_s));
            return;
        }
        for (const QLatin1StringView name : {archiveName, pictureName}) {
            const bool isThere =
                std::ranges::any_of(m_taken.attachments, [name](const Attachment &attachment) {
                    return attachment.name == name;
                });
            if (!isThere && !m_taken.missing.contains(name)) {
                m_taken.missing.append(name);
            }
        }
        finish(m_taken);
    });
    takeDom();
}

void PageTaker::run(const QString &script, const std::function<void(QString)> &done)
{
    m_view.page()->runJavaScript(
        script, QWebEngineScript::ApplicationWorld,
        [self = QPointer(this), step = m_step, done](const QVariant &value) {
            if (self && self->m_step == step && self->m_done) {
                done(value.toString());
            }
        });
}

/// Goes on without what the step was to make when it takes too long.
void PageTaker::giveUpStep(const QString &name, void (PageTaker::*next)())
{
    QTimer::singleShot(m_limit, this, [this, name, next, step = m_step] {
        if (m_step == step && m_done) {
            m_taken.missing.append(name);
            ++m_step;
            (this->*next)();
        }
    });
}

void PageTaker::takeDom()
{
    QTimer::singleShot(m_limit, this, [this, step = m_step] {
        if (m_step == step) {
            finish(failure(
                Error::Code::Browser,
                u"the page engine did not hand over the page within %1 ms"_s.arg(m_limit.count())));
        }
    });
    run(resource(u":/capture/finaldom.js"_s), [this](const QString &html) { keepDom(html); });
}

void PageTaker::keepDom(const QString &html)
{
    Capture &capture = m_taken.capture;
    capture.bytes = html.toUtf8();
    capture.mediaType = u"text/html; charset=utf-8"_s;
    capture.url = m_view.page()->url();
    capture.fileName = fileNameFor(capture.url);
    capture.fetched = QDateTime::currentDateTimeUtc();
    if (capture.bytes.trimmed().isEmpty()) {
        finish(failure(Error::Code::Browser, u"the page engine gave an empty page"_s));
        return;
    }
    if (capture.bytes.size() > extract::largestInput) {
        finish(failure(Error::Code::TooLarge,
                       u"the page has %1 bytes, more than the %2 that are "
                       "read"_s.arg(capture.bytes.size())
                           .arg(extract::largestInput)));
        return;
    }
    ++m_step;
    takeArchive();
}

void PageTaker::takeArchive()
{
    giveUpStep(archiveName, &PageTaker::takePicture);
    connect(
        &m_profile, &CaptureProfile::pageSaving, this,
        [this, step = m_step](QWebEngineDownloadRequest *request) {
            if (m_step == step && m_done) {
                keepArchive(request);
            }
        },
        Qt::SingleShotConnection);
    m_view.page()->save(m_folder.filePath(archiveName),
                        QWebEngineDownloadRequest::MimeHtmlSaveFormat);
}

void PageTaker::keepArchive(QWebEngineDownloadRequest *request)
{
    if (request->state() == QWebEngineDownloadRequest::DownloadRequested) {
        request->accept();
    }
    const auto finished = [this, step = m_step, request = QPointer(request)] {
        if (!request || !request->isFinished() || m_step != step || !m_done) {
            return;
        }
        ++m_step;
        const QString path = m_folder.filePath(archiveName);
        async::runThen(
            *QThreadPool::globalInstance(), this, [path] { return readAll(path); },
            [this](const QByteArray &bytes) {
                if (bytes.isEmpty()) {
                    m_taken.missing.append(archiveName);
                } else {
                    m_taken.attachments.append({archiveName, u"multipart/related"_s, bytes});
                }
                takePicture();
            });
    };
    connect(request, &QWebEngineDownloadRequest::isFinishedChanged, this, finished);
    finished();
}

void PageTaker::takePicture()
{
    giveUpStep(pictureName, &PageTaker::finishPicture);
    const QString script = resource(u":/capture/pictures.js"_s) + u"\nparallaxPicture.measure()"_s;
    run(script, [this](const QString &json) {
        const QJsonObject page = QJsonDocument::fromJson(json.toUtf8()).object();
        const double scale = m_view.zoomFactor() * m_view.devicePixelRatioF();
        const int whole = page["height"_L1].toInt();
        m_oldTop = page["top"_L1].toInt();
        m_pageHeight = std::min(whole, int(tallestPicture / scale));
        m_taken.isPictureCut = m_pageHeight < whole;
        const QSize size(int(page["width"_L1].toInt() * scale), int(m_pageHeight * scale));
        m_picture = QImage(size, QImage::Format_RGB32); // null for a page without size
        if (m_picture.isNull()) {
            finishPicture();
            return;
        }
        m_picture.fill(Qt::white);
        scrollTo(0);
    });
}

void PageTaker::scrollTo(int top)
{
    run(u"parallaxPicture.scroll(%1)"_s.arg(top),
        [this, top](const QString &) { waitForFrame(top); });
}

void PageTaker::waitForFrame(int top)
{
    QTimer::singleShot(lookAgain, this, [this, top, step = m_step] {
        if (m_step == step && m_done) {
            run(u"parallaxPicture.state()"_s,
                [this, top](const QString &json) { keepStrip(top, json); });
        }
    });
}

void PageTaker::keepStrip(int top, const QString &json)
{
    const QJsonObject state = QJsonDocument::fromJson(json.toUtf8()).object();
    if (!state["isDrawn"_L1].toBool()) {
        waitForFrame(top);
        return;
    }
    QImage strip = m_view.grab().toImage();
    strip.setDevicePixelRatio(1.0);
    const double scale = m_view.zoomFactor() * m_view.devicePixelRatioF();
    const double shownTop = state["top"_L1].toDouble(); // the end of the page stops the scrolling
    QPainter(&m_picture).drawImage(0, qRound(shownTop * scale), strip);
    const int shown = int(strip.height() / scale);
    const int next = int(shownTop) + shown;
    if (shown <= 0 || next >= m_pageHeight || int(shownTop) < top) {
        finishPicture();
        return;
    }
    scrollTo(next);
}

void PageTaker::finishPicture()
{
    ++m_step;
    m_view.page()->runJavaScript(u"globalThis.parallaxPicture?.restore(%1)"_s.arg(m_oldTop),
                                 QWebEngineScript::ApplicationWorld);
    if (m_picture.isNull() || m_taken.missing.contains(pictureName)) {
        keepPicture({});
        return;
    }
    async::runThen(
        *QThreadPool::globalInstance(), this,
        [image = std::exchange(m_picture, {})] { return asPng(image); },
        [this](const QByteArray &png) { keepPicture(png); });
}

void PageTaker::keepPicture(const QByteArray &png)
{
    qsizetype size = png.size();
    for (const Attachment &attachment : std::as_const(m_taken.attachments)) {
        size += attachment.bytes.size();
    }
    if (!png.isEmpty() && size <= mostAttachedBytes) {
        m_taken.attachments.append({pictureName, u"image/png"_s, png});
    } else if (!m_taken.missing.contains(pictureName)) {
        m_taken.missing.append(pictureName);
    }
    finish(m_taken);
}

void PageTaker::finish(Result<TakenPage> result)
{
    if (!m_done) {
        return;
    }
    ++m_step;
    // Not from inside a call of the page: whoever asked may delete us.
    QMetaObject::invokeMethod(
        this, [done = std::exchange(m_done, nullptr), result = std::move(result)] { done(result); },
        Qt::QueuedConnection);
}

} // namespace parallax::ui
