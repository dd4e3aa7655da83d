// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capturereading.h"

#include <app/async/runthen.h>
#include <app/extract/newsdiffs.h>
#include <app/extract/pagereader.h>
#include <app/extract/pdftext.h>
#include <app/extract/textreader.h>
#include <app/extract/version.h>

using namespace Qt::StringLiterals;

namespace parallax::workspace {
namespace {

Result<Extraction> stamped(Result<Extraction> extraction)
{
    if (extraction) {
        for (ArticleHistory &history : *extraction) {
            for (Article &article : history.revisions) {
                article.extractor = extract::version;
            }
        }
    }
    return extraction;
}

/// Everything that needs no page engine.
Result<Extraction> articlesOf(const Capture &capture)
{
    if (extract::isPdf(capture)) {
        return extract::pdfText(capture).and_then(&extract::pdfArticle);
    }
    if (extract::isNewsDiffsPage(capture)) {
        return extract::newsDiffsArticles(capture);
    }
    return extract::articles(capture);
}

} // namespace

void readCapture(QThreadPool &pool,
                 extract::PageReader *pageReader,
                 const Capture &capture,
                 QObject *context,
                 std::function<void(CaptureReading)> done)
{
    if (!extract::needsBrowser(capture) || extract::isNewsDiffsPage(capture)) {
        async::runThen(
            pool, context,
            [capture] {
                return CaptureReading{stamped(articlesOf(capture)), {}};
            },
            std::move(done));
        return;
    }
    if (pageReader == nullptr) {
        // Queued: an archive may hold more pages than the stack bears calls.
        QMetaObject::invokeMethod(
            context,
            [done = std::move(done)] {
                done({failure(Error::Code::Unsupported,
                              u"pages need the page engine, which is not there"_s),
                      {}});
            },
            Qt::QueuedConnection);
        return;
    }
    pageReader->read(
        capture, context, [&pool, context, capture, done](Result<extract::PageSnapshot> snapshot) {
            if (!snapshot) {
                done({tl::unexpected(snapshot.error()), {}});
                return;
            }
            async::runThen(
                pool, context,
                [capture, snapshot = std::move(*snapshot)] {
                    return CaptureReading{stamped(extract::pageArticles(snapshot, capture)),
                                          snapshot.page};
                },
                done);
        });
}

} // namespace parallax::workspace
