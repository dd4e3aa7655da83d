// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "synchroniser.h"

#include "gitcredentials.h"

#include <app/async/runthen.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QPointer>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace parallax::workspace {
namespace {

/// More often nobody can read.
constexpr qint64 reportMilliseconds = 50;

/// Never ends before the process: a server that takes a connection and says nothing holds its
/// thread (libgit2 before 1.7 knows no time limit), and closing the window must not wait for it.
QThreadPool &exchangePool()
{
    static auto *pool = new QThreadPool;
    return *pool;
}

} // namespace

QString withoutPassword(const QString &address)
{
    const QUrl url(address);
    return url.password().isEmpty() ? address : url.toString(QUrl::RemovePassword);
}

Synchroniser::Synchroniser(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

Synchroniser::~Synchroniser()
{
    stop();
}

void Synchroniser::stop()
{
    if (m_isStopped) {
        *m_isStopped = true;
    }
}

void Synchroniser::start(const QString &address, bool mayPrompt)
{
    if (m_isRunning) {
        return;
    }
    m_isRunning = true;
    m_isStopped = std::make_shared<std::atomic_bool>(false);
    archive::sync::Request request{m_workspace.folder(), address, {}};
    const auto isStopped = m_isStopped;
    const GitCredentials credentials(mayPrompt, [isStopped] { return isStopped->load(); });
    request.access.secret = [credentials](const QString &where, const QString &user) {
        return credentials.secret(where, user);
    };
    request.access.tellHelper = [credentials](const QString &where,
                                              const archive::git::Secret &secret, bool wasTaken) {
        credentials.tell(where, secret, wasTaken);
    };
    auto clock = std::make_shared<QElapsedTimer>();
    clock->start();
    const QPointer<Synchroniser> self(this);
    request.access.progress = [self, isStopped, clock](const archive::git::TransferProgress &now) {
        if (clock->elapsed() >= reportMilliseconds && !isStopped->load()) {
            clock->restart();
            // Whether we still live is asked again on our own thread.
            QMetaObject::invokeMethod(
                qApp, [self, now] { self ? Q_EMIT self->progressed(now) : void(); },
                Qt::QueuedConnection);
        }
        return !isStopped->load();
    };
    async::runThen(
        exchangePool(), this, [request] { return archive::sync::synchronise(request); },
        [this](const Result<archive::sync::Report> &report) { finish(report); });
}

void Synchroniser::finish(const Result<archive::sync::Report> &report)
{
    // What came before a failure is there to be seen, too.
    m_workspace.library(this, [this, report](const Result<Library> &library) {
        m_isRunning = false;
        if (library) {
            Q_EMIT m_workspace.libraryChanged(*library);
            for (const Event &event : library->events) {
                Q_EMIT m_workspace.annotationsChanged(event.id);
            }
        }
        Q_EMIT finished(report);
    });
}

} // namespace parallax::workspace
