// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "webpagereader.h"

#include "pagecall.h"
#include "pageengine.h"
#include "pagereading.h"

#include <app/extract/nesting.h>
#include <app/extract/outlethints.h>
#include <app/extract/textreader.h>

#include <QPointer>
#include <QQueue>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

using Done = std::function<void(Result<extract::PageSnapshot>)>;

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
        if (!item.context) {
            startNext();
        } else if (const auto refusal = refusalOf(item.capture)) {
            item.done(tl::unexpected(*refusal));
            QMetaObject::invokeMethod(this, &Queue::startNext, Qt::QueuedConnection);
        } else {
            startReading(item);
        }
    }

    void startReading(const Item &item)
    {
        const QString hint = QString::fromUtf8(
            extract::hintScript(extract::OutletHints::shipped().find(item.capture)));
        const auto call = readingCall(item.capture, hint);
        std::unique_ptr<PageEngine> &engine = call ? m_desk : m_loading;
        if (!engine || engine->isWorn())
            engine = std::make_unique<PageEngine>();
        const auto answer = [this, item, &engine](const Result<extract::PageSnapshot> &result) {
            m_reading.release()->deleteLater();
            // A page that hung or crashed takes its engine along, not the pages after it.
            if (!result || engine->isWorn())
                engine.release()->deleteLater();
            QMetaObject::invokeMethod(this, &Queue::startNext, Qt::QueuedConnection);
            if (item.context)
                item.done(result);
        };
        m_reading = std::make_unique<PageReading>(*engine, item.capture, m_timeLimit, answer);
        if (call)
            m_reading->readAtDesk(*call);
        else
            m_reading->readLoaded(item.capture, hint);
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
    std::unique_ptr<PageEngine> m_desk; ///< started with the first page
    std::unique_ptr<PageEngine> m_loading; ///< started with the first page that needs a load
    std::unique_ptr<PageReading> m_reading; // must die before its engine
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
