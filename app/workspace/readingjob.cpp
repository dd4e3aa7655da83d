// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readingjob.h"

#include "capturereading.h"

#include <app/async/runthen.h>
#include <app/fetch/filesource.h>
#include <app/fetch/namedates.h>

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace parallax::workspace {
namespace {

/// Words of body text below which a page of a crawl is held for a frame or an advertisement.
constexpr qsizetype fewestWords = 20;

/// The bytes of one file of an item.
Result<Capture> captureOf(const ImportItem &item, const QString &path, const QDateTime &now)
{
    Capture capture;
    if (!item.bytes.isNull()) {
        capture.bytes = item.bytes;
        capture.fileName = QFileInfo(item.path).fileName();
        if (capture.bytes.size() > fetch::largestArchive) {
            return failure(Error::Code::TooLarge,
                           u"\"%1\" is larger than %2 MB"_s.arg(item.path).arg(fetch::largestArchive
                                                                               / (1024 * 1024)));
        }
    } else {
        if (QFileInfo(path).isDir()) {
            // What could be listed became its files.
            if (const auto files = fetch::filesIn(path); !files) {
                return tl::unexpected(files.error());
            }
        }
        auto read = fetch::readFile(path);
        if (!read) {
            return tl::unexpected(read.error());
        }
        capture = std::move(*read);
    }
    capture.fetched = item.seen.value_or(now).toUTC();
    return capture;
}

/// The date that the file's name, a folder above it or the file itself tells, for pages that say
/// nothing themselves.
void dateByFile(fetch::UnpackedPage &page, const QString &path, const QString &root)
{
    if (page.observed) {
        return;
    }
    const QStringList names = QDir(root).relativeFilePath(path).split(u'/');
    for (qsizetype i = names.size() - 1; i >= 0; --i) {
        if (const auto time = fetch::datedName(names.at(i)).time) {
            page.observed = time;
            page.observedNote = i == names.size() - 1 ? u"by the name of the file"_s
                                                      : u"by the name of the folder"_s;
            return;
        }
    }
    page.observed = QFileInfo(path).lastModified().toUTC();
    page.observedNote = u"by the time of the file"_s;
}

Result<fetch::Unpacked>
unpackedFile(const ImportItem &item, const QString &path, const QDateTime &now)
{
    if (item.capture && item.isHistory) {
        // A page of a web archive: with the archive's own words around it.
        auto memento = fetch::unpacked(*item.capture);
        if (memento) {
            for (fetch::UnpackedPage &page : memento->pages) {
                page.observed = page.observed ? page.observed : item.seen;
            }
        }
        return memento;
    }
    if (item.capture) {
        // What a browser showed is no file that something is packed in.
        fetch::UnpackedPage page;
        page.page = *item.capture;
        page.kept = *item.capture;
        return fetch::Unpacked{{page}, {}, {}, {}};
    }
    const auto capture = captureOf(item, path, now);
    if (!capture) {
        return tl::unexpected(capture.error());
    }
    auto unpacked = fetch::unpacked(*capture);
    if (unpacked && item.isHistory) {
        for (fetch::UnpackedPage &page : unpacked->pages) {
            dateByFile(page, path, item.path);
        }
    }
    return unpacked;
}

/// Names the input in front of a reason that does not name it yet.
Error named(Error error, const QString &path, const QString &record)
{
    const QString place = record.isEmpty() ? QString() : record + u": "_s;
    const QString name = QFileInfo(path).fileName();
    if (error.detail.startsWith(u"\"%1\": "_s.arg(name))) {
        error.detail = u"\"%1\": %2"_s.arg(path, error.detail.sliced(name.size() + 4));
    } else if (!error.detail.contains(path)) {
        error.detail = u"\"%1\": %2%3"_s.arg(path, place, error.detail);
    }
    return error;
}

qsizetype bodyWords(const Article &article)
{
    qsizetype words = 0;
    for (const Paragraph &paragraph : article.paragraphs) {
        if (isRunningText(paragraph.role) || paragraph.role == ParagraphRole::Standfirst) {
            words += paragraph.span.in(article.text).toString().simplified().count(u' ') + 1;
        }
    }
    return words;
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

/// A folder that cannot be listed stays, so that reading it tells why.
QList<ReadingJob::Work> ReadingJob::expanded(const QList<ImportItem> &items)
{
    QList<Work> result;
    for (const ImportItem &item : items) {
        Work work{item, {item.path}, {}};
        if (!item.capture && item.bytes.isNull() && QFileInfo(item.path).isDir()) {
            if (const auto found = fetch::filesIn(item.path)) {
                work.files = found->files;
                work.notes = found->leftOut;
                for (ImportNote &note : work.notes) {
                    note.file = item.path;
                }
            }
        }
        if (item.isHistory || work.files.size() <= 1) {
            result.append(work);
            continue;
        }
        for (const QString &file : std::as_const(work.files)) {
            ImportItem one = item;
            one.path = file;
            result.append({one, {file}, std::exchange(work.notes, {})});
        }
    }
    return result;
}

void ReadingJob::start(const QList<ImportItem> &items, Each each, std::function<void()> finished)
{
    m_each = std::move(each);
    m_finished = std::move(finished);
    async::runThen(
        m_pool, this, [items] { return expanded(items); },
        [this](QList<Work> all) {
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
    m_read = {};
    m_read.item = m_items.at(m_index).item;
    m_read.notes = m_items.at(m_index).notes;
    if (m_items.at(m_index).files.size() == 1 && m_read.item.bytes.isNull()
        && !m_read.item.isHistory) {
        m_read.item.path = m_items.at(m_index).files.first();
    }
    m_file = 0;
    readFile();
}

void ReadingJob::readFile()
{
    const Work &work = m_items.at(m_index);
    if (m_file >= work.files.size()) {
        answer();
        return;
    }
    async::runThen(
        m_pool, this,
        [item = work.item, path = work.files.at(m_file), now = m_now] {
            return unpackedFile(item, path, now);
        },
        [this](Result<fetch::Unpacked> unpacked) { takeFile(std::move(unpacked)); });
}

void ReadingJob::takeFile(Result<fetch::Unpacked> unpacked)
{
    const QString &path = m_items.at(m_index).files.at(m_file);
    m_unpacked = {};
    m_page = 0;
    if (unpacked) {
        m_unpacked = std::move(*unpacked);
    } else {
        m_unpacked.failures.append(unpacked.error());
    }
    for (const Error &error : std::as_const(m_unpacked.failures)) {
        m_read.failures.append(named(error, path, {}));
    }
    m_read.notes += m_unpacked.notes;
    m_read.addresses += m_unpacked.addresses;
    readPage();
}

void ReadingJob::readPage()
{
    if (m_page >= m_unpacked.pages.size()) {
        m_unpacked = {};
        ++m_file;
        readFile();
        return;
    }
    extractFrom(m_unpacked.pages.at(m_page));
}

void ReadingJob::extractFrom(const fetch::UnpackedPage &page)
{
    readCapture(m_pool, m_pageReader, page.page, this, [this, page](CaptureReading reading) {
        takePage(page, std::move(reading.extraction));
    });
}

void ReadingJob::takePage(const fetch::UnpackedPage &page, Result<Extraction> extraction)
{
    const QString &path = m_items.at(m_index).files.at(m_file);
    ++m_page;
    const bool isEmpty = !extraction && extraction.error().code == Error::Code::Empty;
    if (isEmpty && !page.isWanted) {
        m_read.notes.append({ImportNote::Kind::RecordWithoutText, path, page.record});
    } else if (!extraction) {
        m_read.failures.append(named(extraction.error(), path, page.record));
    }
    for (ArticleHistory &history : extraction.value_or(Extraction())) {
        if (!page.isWanted && bodyWords(history.revisions.first()) < fewestWords) {
            m_read.notes.append({ImportNote::Kind::RecordNoArticle, path, page.record});
            continue;
        }
        for (Article &article : history.revisions) {
            if (!article.observed) {
                article.observed = page.observed;
                article.observedNote =
                    article.observedNote.isEmpty() ? page.observedNote : article.observedNote;
            }
            if (article.url.isEmpty()) {
                article.url = page.page.url;
            }
            article.outlet = outletOf(m_read.item, article, page.kept);
        }
        const qsizetype count = history.revisions.size();
        m_read.histories.append(
            {std::move(history), QList<Capture>(count, page.kept),
             m_read.item.isHistory ? fetch::datedName(page.kept.fileName).stem : QString()});
    }
    readPage();
}

void ReadingJob::answer()
{
    m_read.histories = joinedHistories(m_read.histories);
    const bool isNothing =
        m_read.histories.isEmpty() && m_read.addresses.isEmpty() && m_read.failures.isEmpty();
    if (isNothing) {
        m_read.failures.append(
            {Error::Code::Empty, u"\"%1\": it holds no article"_s.arg(m_read.item.path)});
    }
    const qsizetype index = m_index++;
    m_each(index, m_items.size(), std::move(m_read), [this] { readNext(); });
}

} // namespace parallax::workspace
