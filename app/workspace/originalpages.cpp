// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "originalpages.h"

#include <app/async/runthen.h>
#include <app/fetch/originalpages.h>

#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace parallax::workspace {
namespace {

/// Reads what is to be shown: the web archive where there is one that can be read.
Result<OriginalPage> shownOf(const Capture &capture, const QList<Attachment> &attachments)
{
    for (const Attachment &one : attachments) {
        if (!one.mediaType.startsWith("multipart/related"_L1)) {
            continue;
        }
        auto page =
            fetch::originalPage({one.bytes, one.mediaType, one.name, capture.url, capture.fetched});
        if (page) {
            return page;
        }
    }
    return fetch::originalPage(capture);
}

} // namespace

void originalPage(Workspace &workspace,
                  const RevisionId &revision,
                  QObject *context,
                  const Workspace::Done<OriginalPage> &done)
{
    workspace.capture(
        revision, context, [&workspace, revision, context, done](const Result<Capture> &capture) {
            if (!capture) {
                done(tl::unexpected(capture.error()));
                return;
            }
            workspace.attachments(
                revision, context,
                [capture = *capture, context, done](const Result<QList<Attachment>> &attachments) {
                    async::runThen(
                        *QThreadPool::globalInstance(), context,
                        [capture, kept = attachments.value_or(QList<Attachment>())] {
                            return shownOf(capture, kept);
                        },
                        done);
                });
        });
}

} // namespace parallax::workspace
