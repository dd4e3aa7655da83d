// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "webpagereader.h"

#include "pagecharset.h"
#include "pageengine.h"

#include <app/extract/nesting.h>
#include <app/extract/outlethints.h>
#include <app/extract/textreader.h>

#include <QFile>
#include <QJsonDocument>
#include <QPointer>
#include <QQueue>
#include <QTimer>
#include <QWebEnginePage>
#include <QWebEngineScript>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

using Done = std::function<void(Result<extract::PageSnapshot>)>;

QByteArray resource(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
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
    Reading(PageEngine &engine,
            const Capture &capture,
            std::chrono::milliseconds timeLimit,
            Done done)
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
    PageEngine &m_engine;
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
                m_engine = std::make_unique<PageEngine>();
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
    std::unique_ptr<PageEngine> m_engine; ///< started with the first page
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
