// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storedanswer.h"

#include "connectionhints.h"

#include <app/async/runthen.h>

#include <QBuffer>
#include <QThreadPool>
#include <QWebEngineUrlRequestJob>

namespace parallax::ui {

namespace {

/// HTML, XHTML, what else may hold their elements, and what the engine has to guess.
bool isDocument(const QByteArray &mediaType)
{
    const QByteArray type = mediaType.toLower();
    return type.isEmpty() || type.contains("html") || type.contains("xml");
}

void reply(QWebEngineUrlRequestJob *job, const QByteArray &bytes, const QByteArray &mediaType)
{
    auto *device = new QBuffer(job); // dies with the job
    device->setData(bytes);
    device->open(QIODevice::ReadOnly);
    job->reply(mediaType, device);
}

} // namespace

void answerStored(QWebEngineUrlRequestJob *job,
                  const QByteArray &bytes,
                  const QByteArray &mediaType)
{
    if (!isDocument(mediaType)) {
        reply(job, bytes, mediaType);
        return;
    }
    async::runThen(
        *QThreadPool::globalInstance(), job,
        [bytes, mediaType] { return withoutConnectionHints(bytes, mediaType); },
        [job, mediaType](const QByteArray &shown) { reply(job, shown, mediaType); });
}

} // namespace parallax::ui
