// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readingjob.h"

#include <app/async/runthen.h>
#include <app/extract/pagereader.h>
#include <app/extract/textreader.h>
#include <app/fetch/filesource.h>

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace parallax::workspace {
namespace {

/// Folders become their files; a folder that cannot be listed stays, so that reading it tells why.
QList<ImportItem> expanded(const QList<ImportItem> &items)
{
    QList<ImportItem> result;
    for (const ImportItem &item : items) {
        if (!item.bytes.isNull() || !QFileInfo(item.path).isDir()) {
            result.append(item);
            continue;
        }
        const auto files = fetch::filesIn(item.path);
        if (!files || files->isEmpty()) {
            result.append(item);
            continue;
        }
        for (const QString &file : *files) {
            ImportItem one = item;
            one.path = file;
            result.append(one);
        }
    }
    return result;
}

Result<Capture> captureOf(const ImportItem &item, const QDateTime &now)
{
    Capture capture;
    if (!item.bytes.isNull()) {
        capture.bytes = item.bytes;
        capture.fileName = QFileInfo(item.path).fileName();
        if (capture.bytes.size() > extract::largestInput) {
            return failure(Error::Code::TooLarge,
                           u"\"%1\" is larger than %2 MB"_s.arg(item.path).arg(extract::largestInput
                                                                               / (1024 * 1024)));
        }
    } else {
        if (QFileInfo(item.path).isDir()) {
            // What could be listed became its files.
            if (const auto files = fetch::filesIn(item.path); !files) {
                return tl::unexpected(files.error());
            }
        }
        auto read = fetch::readFile(item.path);
        if (!read) {
            return tl::unexpected(read.error());
        }
        capture = std::move(*read);
    }
    capture.fetched = item.seen.value_or(now).toUTC();
    return capture;
}

/// Names the input in front of a reason that does not name it yet.
Error named(Error error, const QString &path)
{
    if (!error.detail.contains(path)) {
        error.detail = u"\"%1\": %2"_s.arg(path, error.detail);
    }
    return error;
}

} // namespace

QString outletOf(const ImportItem &item, const Article &article, const Capture &capture)
{
    if (!item.outlet.isEmpty()) {
        return item.outlet;
    }
    if (!article.outlet.isEmpty()) {
        return article.outlet;
    }
    if (const QString host = article.url.host(); !host.isEmpty()) {
        return host.startsWith(u"www.") ? host.sliced(4) : host;
    }
    return QFileInfo(capture.fileName).completeBaseName();
}

ReadingJob::ReadingJob(QThreadPool &pool,
                       extract::PageReader *pageReader,
                       QDateTime now,
                       QObject *parent)
    : QObject(parent)
    , m_pool(pool)
    , m_pageReader(pageReader)
    , m_now(std::move(now))
{
}

void ReadingJob::start(const QList<ImportItem> &items, Each each, std::function<void()> finished)
{
    m_each = std::move(each);
    m_finished = std::move(finished);
    async::runThen(
        m_pool, this, [items] { return expanded(items); },
        [this](QList<ImportItem> all) {
            m_items = std::move(all);
            readNext();
        });
}

void ReadingJob::readNext()
{
    if (m_index >= m_items.size()) {
        deleteLater();
        m_finished();
        return;
    }
    readBytes(m_items.at(m_index));
}

void ReadingJob::readBytes(const ImportItem &item)
{
    async::runThen(
        m_pool, this, [item, now = m_now] { return captureOf(item, now); },
        [this, item](Result<Capture> capture) {
            if (!capture) {
                answer(item, {}, tl::unexpected(capture.error()));
                return;
            }
            extractFrom(item, *capture);
        });
}

void ReadingJob::extractFrom(const ImportItem &item, const Capture &capture)
{
    const auto finish = [this, item, capture](Result<Extraction> found) {
        answer(item, capture, std::move(found));
    };
    if (!extract::needsBrowser(capture)) {
        async::runThen(
            m_pool, this, [capture] { return extract::articles(capture); }, finish);
        return;
    }
    if (m_pageReader == nullptr) {
        finish(
            failure(Error::Code::Unsupported, u"pages need the page engine, which is not there"_s));
        return;
    }
    m_pageReader->read(capture, this, [this, capture, finish](Result<extract::PageSnapshot> page) {
        if (!page) {
            finish(tl::unexpected(page.error()));
            return;
        }
        async::runThen(
            m_pool, this,
            [capture, page = std::move(*page)] { return extract::pageArticles(page, capture); },
            finish);
    });
}

void ReadingJob::answer(const ImportItem &item,
                        const Capture &capture,
                        Result<Extraction> extraction)
{
    if (extraction) {
        for (ArticleHistory &history : *extraction) {
            for (Article &article : history.revisions) {
                article.outlet = outletOf(item, article, capture);
            }
        }
    } else {
        extraction = tl::unexpected(named(extraction.error(), item.path));
    }
    const qsizetype index = m_index++;
    m_each(index, m_items.size(), {item, std::move(extraction), capture}, [this] { readNext(); });
}

} // namespace parallax::workspace
