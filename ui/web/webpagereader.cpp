// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "webpagereader.h"

#include "schemes.h"

#include <app/extract/nesting.h>
#include <app/extract/outlethints.h>
#include <app/extract/textreader.h>

#include <QBuffer>
#include <QFile>
#include <QJsonDocument>
#include <QPointer>
#include <QQueue>
#include <QRegularExpression>
#include <QTimer>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineScript>
#include <QWebEngineSettings>
#include <QWebEngineUrlRequestInterceptor>
#include <QWebEngineUrlRequestJob>
#include <QWebEngineUrlSchemeHandler>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

using Done = std::function<void(Result<extract::PageSnapshot>)>;

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
        auto *device = new QBuffer(job); // dies with the request
        device->setData(m_bytes);
        device->open(QIODevice::ReadOnly);
        job->reply(m_contentType, device);
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

/// A profile and a page that show one captured page after the other, each at an address of its own.
/// The pages' scripts and storage are off, so nothing goes from one to the next.
class Engine final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Engine)

public:
    Engine()
    {
        m_profile.setUrlRequestInterceptor(&m_only);
        m_profile.installUrlSchemeHandler(storedPageScheme, &m_server);
        m_profile.setHttpCacheType(QWebEngineProfile::NoCache);
        m_page = std::make_unique<StillPage>(&m_profile);
        QWebEngineSettings *settings = m_page->settings();
        // Isolated worlds, where our own script runs, are not touched by this.
        settings->setAttribute(QWebEngineSettings::JavascriptEnabled, false);
        settings->setAttribute(QWebEngineSettings::AutoLoadImages, false);
        settings->setAttribute(QWebEngineSettings::PluginsEnabled, false);
        settings->setAttribute(QWebEngineSettings::ErrorPageEnabled, false);
        settings->setAttribute(QWebEngineSettings::LocalStorageEnabled, false);
    }

    [[nodiscard]] QWebEnginePage &page() const { return *m_page; }

    [[nodiscard]] bool isWorn() const { return m_pages >= pagesOfAnEngine; }

    /// The address at which the bytes stand now.
    QUrl load(const QByteArray &bytes, const QByteArray &contentType)
    {
        const QUrl address(QLatin1StringView(storedPageScheme) + "://capture/page/"_L1
                           + QString::number(++m_pages));
        m_only.allow(address);
        m_server.serve(address, bytes, contentType);
        m_page->allowOnce(address);
        m_page->load(address);
        return address;
    }

private:
    OnlyThePage m_only;
    PageServer m_server;
    QWebEngineProfile m_profile; ///< without a name: off the record
    std::unique_ptr<StillPage> m_page; // must die before its profile
    int m_pages = 0;
};

QByteArray resource(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isUtf8Name(const QString &charset)
{
    return charset.compare("utf-8"_L1, Qt::CaseInsensitive) == 0
        || charset.compare("utf8"_L1, Qt::CaseInsensitive) == 0;
}

/// True where more bytes beyond ASCII break UTF-8 than make it: a page of another encoding. One
/// torn character in a page that is UTF-8 otherwise does not count.
bool isMostlyOtherThanUtf8(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    qsizetype broken = 0;
    qsizetype whole = 0;
    for (const QChar character : text) {
        if (character == QChar::ReplacementCharacter)
            ++broken;
        else if (character.unicode() >= 0x80)
            ++whole;
    }
    return broken > whole;
}

/// The media type with the encoding where something outside the page says it: a byte order mark, or
/// the server. Otherwise Chromium looks at the page's own words, and then at its bytes.
QByteArray contentTypeOf(const Capture &capture)
{
    const QByteArray bytes = capture.bytes.first(std::min<qsizetype>(capture.bytes.size(), 1024));
    if (bytes.startsWith("\xFF\xFE"))
        return "text/html; charset=utf-16le";
    if (bytes.startsWith("\xFE\xFF"))
        return "text/html; charset=utf-16be";
    // A page saved by a browser may be UTF-8 now and still carry the words of its old encoding;
    // text of another encoding is never valid UTF-8 by chance.
    const bool isAscii = std::all_of(capture.bytes.begin(), capture.bytes.end(),
                                     [](char byte) { return (byte & 0x80) == 0; });
    if (!isAscii && capture.bytes.isValidUtf8())
        return "text/html; charset=utf-8";
    const qsizetype charset = capture.mediaType.indexOf("charset="_L1, 0, Qt::CaseInsensitive);
    if (charset >= 0) {
        const QString name =
            capture.mediaType.sliced(charset + 8).section(u';', 0, 0).remove(u'"').trimmed();
        if (!isUtf8Name(name))
            return "text/html; charset=" + name.toLatin1();
    }
    // Bytes that are not UTF-8 although the page or the server says so: a browser would put
    // replacement characters in their place, and what they were would be lost.
    static const QRegularExpression declared(u"charset\\s*=\\s*[\"']?\\s*utf-?8"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    const bool saysUtf8 = charset >= 0 || declared.match(QString::fromLatin1(bytes)).hasMatch();
    if (!isAscii && saysUtf8 && isMostlyOtherThanUtf8(capture.bytes))
        return "text/html; charset=windows-1252";
    return charset >= 0 ? "text/html; charset=utf-8" : "text/html";
}

/// Readability and our own script behind it.
const QString &snapshotScript()
{
    static const QString script =
        QString::fromUtf8(resource(u":/third-party/Readability.js"_s) + "\n;\n"
                          + resource(u":/web/pagesnapshot.js"_s));
    return script;
}

/// One page from bytes to snapshot.
class Reading final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Reading)

public:
    Reading(Engine &engine, const Capture &capture, std::chrono::milliseconds timeLimit, Done done)
        : m_name(capture.fileName.isEmpty() ? capture.url.toString() : capture.fileName)
        , m_done(std::move(done))
        , m_engine(engine)
    {
        QTimer::singleShot(timeLimit, this, [this, timeLimit] {
            finish(failure(Error::Code::Browser,
                           u"the page engine did not read \"%1\" within %2 ms"_s.arg(m_name).arg(
                               timeLimit.count())));
        });
        connect(&engine.page(), &QWebEnginePage::loadFinished, this, &Reading::takeSnapshot);
        connect(&engine.page(), &QWebEnginePage::renderProcessTerminated, this, [this] {
            finish(
                failure(Error::Code::Browser, u"the page engine crashed on \"%1\""_s.arg(m_name)));
        });
        m_hint =
            QString::fromUtf8(extract::hintScript(extract::OutletHints::shipped().find(capture)));
        m_address = engine.load(capture.bytes, contentTypeOf(capture));
    }

private:
    /// A refused refresh or frame may report a failed load of a page that stands there whole; so
    /// the page itself is asked.
    void takeSnapshot()
    {
        if (m_isAsking)
            return;
        m_isAsking = true;
        m_engine.page().runJavaScript(
            u"var parallaxHint = "_s + m_hint + u";\n"_s + snapshotScript(),
            QWebEngineScript::ApplicationWorld, [self = QPointer(this)](const QVariant &value) {
                if (self)
                    self->takeResult(value.toString());
            });
    }

    void takeResult(const QString &json)
    {
        m_isAsking = false;
        const QJsonObject page = QJsonDocument::fromJson(json.toUtf8()).object();
        if (page.isEmpty()) {
            finish(failure(Error::Code::Browser,
                           u"the page engine gave no text of \"%1\""_s.arg(m_name)));
            return;
        }
        // An answer of the page before this one, whose refused refresh ended late, is no answer.
        const bool isThisPage = page["address"_L1].toString() == m_address.toString();
        if (!isThisPage || page["state"_L1] == "loading"_L1) {
            constexpr std::chrono::milliseconds pause{50}; // ends with the time limit at the latest
            QTimer::singleShot(pause, this, &Reading::takeSnapshot);
            return;
        }
        finish(extract::PageSnapshot{page});
    }

    void finish(Result<extract::PageSnapshot> result)
    {
        if (!m_done)
            return;
        const Done done = std::exchange(m_done, nullptr);
        // Not from inside a call of the page: it must not be deleted there.
        QMetaObject::invokeMethod(
            this, [done, result = std::move(result)] { done(result); }, Qt::QueuedConnection);
    }

    QString m_name;
    QString m_hint; ///< what is known of the outlet, for the script
    Done m_done;
    Engine &m_engine;
    QUrl m_address;
    bool m_isAsking = false;
};

} // namespace

class WebPageReader::Queue final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Queue)

public:
    explicit Queue(std::chrono::milliseconds timeLimit)
        : m_timeLimit(timeLimit)
    {
    }

    struct Item
    {
        Capture capture;
        QPointer<QObject> context;
        Done done;
    };

    void add(Item item)
    {
        m_waiting.enqueue(std::move(item));
        // Never an answer before read() has returned.
        QMetaObject::invokeMethod(this, &Queue::startNext, Qt::QueuedConnection);
    }

private:
    void startNext()
    {
        if (m_reading || m_waiting.isEmpty())
            return;
        const Item item = m_waiting.dequeue();
        const auto answer = [this, item](const Result<extract::PageSnapshot> &result) {
            m_reading.release()->deleteLater();
            // A page that hung or crashed takes its engine along, not the pages after it.
            if (!result || m_engine->isWorn())
                m_engine.release()->deleteLater();
            QMetaObject::invokeMethod(this, &Queue::startNext, Qt::QueuedConnection);
            if (item.context)
                item.done(result);
        };
        if (!item.context) {
            startNext();
        } else if (const auto refusal = refusalOf(item.capture)) {
            item.done(tl::unexpected(*refusal));
            QMetaObject::invokeMethod(this, &Queue::startNext, Qt::QueuedConnection);
        } else {
            if (!m_engine)
                m_engine = std::make_unique<Engine>();
            m_reading = std::make_unique<Reading>(*m_engine, item.capture, m_timeLimit, answer);
        }
    }

    [[nodiscard]] static std::optional<Error> refusalOf(const Capture &capture)
    {
        if (capture.bytes.size() > extract::largestInput) {
            return Error{
                Error::Code::TooLarge,
                u"\"%1\" has %2 bytes, more than the %3 that are read"_s.arg(capture.fileName)
                    .arg(capture.bytes.size())
                    .arg(extract::largestInput)};
        }
        if (capture.bytes.trimmed().isEmpty())
            return Error{Error::Code::Empty, u"\"%1\" is empty"_s.arg(capture.fileName)};
        if (extract::deepestNesting(capture.bytes) > extract::deepestPage) {
            return Error{
                Error::Code::TooLarge,
                u"\"%1\" has more than %2 elements inside each other"_s.arg(capture.fileName)
                    .arg(extract::deepestPage)};
        }
        return std::nullopt;
    }

    std::chrono::milliseconds m_timeLimit;
    QQueue<Item> m_waiting;
    std::unique_ptr<Engine> m_engine; ///< started with the first page
    std::unique_ptr<Reading> m_reading; // must die before its engine
};

WebPageReader::WebPageReader(std::chrono::milliseconds timeLimit)
    : m_queue(std::make_unique<Queue>(timeLimit))
{
}

WebPageReader::~WebPageReader() = default;

void WebPageReader::read(const Capture &capture,
                         QObject *context,
                         std::function<void(Result<extract::PageSnapshot>)> done)
{
    m_queue->add({capture, context, std::move(done)});
}

} // namespace parallax::ui

#include "webpagereader.moc"
