// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rereading.h"

#include "capturereading.h"
#include "workspace_p.h"

#include <app/extract/version.h>
#include <app/fetch/unpacked.h>

#include <QCryptographicHash>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace parallax::workspace {
namespace {

Q_LOGGING_CATEGORY(log, "parallax.workspace")

/// As revisions name their text and their capture.
QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// The page in a stored capture. Errors: Unsupported for a file of several pages.
Result<Capture> pageOf(const Capture &kept)
{
    const auto unpacked = fetch::unpacked(kept);
    if (!unpacked) {
        return tl::unexpected(unpacked.error());
    }
    if (unpacked->pages.size() != 1) {
        return failure(Error::Code::Unsupported,
                       u"\"%1\" holds several pages"_s.arg(kept.fileName));
    }
    return unpacked->pages.first().page;
}

} // namespace

std::optional<StaleReading> staleReading(archive::Archive &archive,
                                         const ArticleId &id,
                                         const Article &look,
                                         const Capture &capture)
{
    const auto record = archive.history(id);
    if (!record || record->revisions.isEmpty()) {
        return std::nullopt;
    }
    const Revision &newest = record->revisions.last();
    const bool isOld = newest.extractor < extract::version && look.extractor == extract::version;
    // The same bytes with another text are a re-extraction by themselves.
    if (!isOld || newest.contentHash == sha256(look.text.toUtf8())
        || newest.captureHash == sha256(capture.bytes)) {
        return std::nullopt;
    }
    auto stored = archive.load(newest.id);
    auto bytes = archive.capture(newest.id);
    if (!stored || !bytes) {
        return std::nullopt; // verify names the damage
    }
    return StaleReading{std::move(stored->article), id, std::move(*bytes)};
}

Result<> storeReading(archive::Archive &archive,
                      const StaleReading &stale,
                      const Result<Extraction> &extraction)
{
    if (!extraction) {
        return tl::unexpected(extraction.error());
    }
    if (extraction->size() != 1 || extraction->first().revisions.size() != 1) {
        return {};
    }
    ArticleHistory history = extraction->first();
    Article &article = history.revisions.first();
    // What did not come from reading the text stays as it was.
    article.outlet = stale.article.outlet;
    article.url = stale.article.url.isEmpty() ? article.url : stale.article.url;
    article.observed = stale.article.observed;
    article.observedNote = stale.article.observedNote;
    return archive.storeLook(stale.id, history, stale.capture).map([](const auto &) {});
}

RereadingJob::RereadingJob(QThreadPool &pool, extract::PageReader *pageReader, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
    , m_pageReader(pageReader)
{
}

void RereadingJob::start(QList<StaleReading> looks, Each each, std::function<void()> finished)
{
    m_looks = std::move(looks);
    m_each = std::move(each);
    m_finished = std::move(finished);
    readNext();
}

void RereadingJob::readNext()
{
    if (m_index >= m_looks.size()) {
        deleteLater();
        m_finished();
        return;
    }
    const StaleReading &look = m_looks.at(m_index++);
    async::runThen(
        m_pool, this, [kept = look.capture] { return pageOf(kept); },
        [this, look](const Result<Capture> &page) {
            if (!page) {
                m_each(look, tl::unexpected(page.error()), [this] { readNext(); });
                return;
            }
            readCapture(m_pool, m_pageReader, *page, this,
                        [this, look](const CaptureReading &reading) {
                            m_each(look, reading.extraction, [this] { readNext(); });
                        });
        });
}

void Workspace::readAgain(const QList<IncomingLook> &looks,
                          QObject *context,
                          const std::function<void()> &done)
{
    if (looks.isEmpty()) {
        done();
        return;
    }
    const auto read = [this, context, done](const Result<QList<StaleReading>> &stale) {
        if (!stale || stale->isEmpty()) {
            done();
            return;
        }
        auto *job = new RereadingJob(d->work, d->pageReader, context);
        job->start(
            *stale,
            [this, job](const StaleReading &look, const Result<Extraction> &extraction,
                        const RereadingJob::Next &next) {
                onArchive(
                    job,
                    [look, extraction](archive::Archive &archive) {
                        return storeReading(archive, look, extraction);
                    },
                    [next, id = look.id](const Result<> &stored) {
                        if (!stored) {
                            qCWarning(log, "\"%ls\" could not be read again: %ls",
                                      qUtf16Printable(id.value),
                                      qUtf16Printable(stored.error().detail));
                        }
                        next();
                    });
            },
            done);
    };
    onArchive(
        context,
        [looks](archive::Archive &archive) -> Result<QList<StaleReading>> {
            QList<StaleReading> stale;
            for (const IncomingLook &look : looks) {
                const ArticleId id = look.article.isEmpty()
                    ? archive.articleFor({{look.text}}, look.capture).value_or(ArticleId())
                    : look.article;
                if (auto found = staleReading(archive, id, look.text, look.capture)) {
                    stale.append(std::move(*found));
                }
            }
            return stale;
        },
        read);
}

} // namespace parallax::workspace
