// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagereading.h"

#include "pagecharset.h"
#include "pageengine.h"

#include <QJsonDocument>
#include <QPointer>
#include <QTimer>
#include <QWebEnginePage>
#include <QWebEngineScript>

using namespace Qt::StringLiterals;

namespace parallax::ui {

PageReading::PageReading(PageEngine &engine,
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
    connect(&engine.page(), &QWebEnginePage::renderProcessTerminated, this, [this] {
        finish(failure(Error::Code::Browser, u"the page engine crashed on \"%1\""_s.arg(m_name)));
    });
}

void PageReading::readAtDesk(const QString &call)
{
    if (m_engine.hasDesk()) {
        askDesk(call);
        return;
    }
    m_engine.openDesk();
    connect(&m_engine.page(), &QWebEnginePage::loadFinished, this, [this, call] { askDesk(call); });
}

void PageReading::askDesk(const QString &call)
{
    m_engine.callAtDesk(call, [self = QPointer(this)](const QVariant &value) {
        if (self)
            self->take(value);
    });
}

void PageReading::readLoaded(const Capture &capture, const QString &hint)
{
    // A refused refresh or frame may report a failed load of a page that stands there whole; so
    // the page itself is asked.
    connect(&m_engine.page(), &QWebEnginePage::loadFinished, this,
            [this, hint] { askLoaded(hint); });
    m_address = m_engine.load(capture.bytes, contentTypeOf(capture));
}

void PageReading::askLoaded(const QString &hint)
{
    if (m_isAsking)
        return;
    m_isAsking = true;
    m_engine.page().runJavaScript(
        u"parallaxReadLoaded(\"%1\",%2)"_s.arg(m_address.toString(), hint),
        QWebEngineScript::ApplicationWorld, [self = QPointer(this), hint](const QVariant &value) {
            if (!self)
                return;
            self->m_isAsking = false;
            if (!value.isValid() || !value.toString().isEmpty()) {
                self->take(value);
                return;
            }
            // The page before this one, whose refused refresh ended late, or not all of this one.
            constexpr std::chrono::milliseconds pause{50}; // ends with the time limit at the latest
            QTimer::singleShot(pause, self.data(), [self, hint] { self->askLoaded(hint); });
        });
}

void PageReading::take(const QVariant &value)
{
    const QJsonObject page = QJsonDocument::fromJson(value.toString().toUtf8()).object();
    if (page.isEmpty()) {
        finish(
            failure(Error::Code::Browser, u"the page engine gave no text of \"%1\""_s.arg(m_name)));
        return;
    }
    finish(extract::PageSnapshot{page});
}

void PageReading::finish(Result<extract::PageSnapshot> result)
{
    if (!m_done)
        return;
    const Done done = std::exchange(m_done, nullptr);
    // Not from inside a call of the page: it must not be deleted there.
    QMetaObject::invokeMethod(
        this, [done, result = std::move(result)] { done(result); }, Qt::QueuedConnection);
}

} // namespace parallax::ui
