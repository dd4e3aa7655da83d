// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetchedpage.h"

#include <app/async/runthen.h>
#include <app/extract/pagereader.h>
#include <app/extract/textreader.h>
#include <app/fetch/pagestate.h>

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace parallax::workspace {
namespace {

/// Levels of linked data that are searched: deeper ones describe other things.
constexpr int deepestData = 4;

/// "isAccessibleForFree" of the page's linked data; "False" as a word is common.
std::optional<bool> freeIn(const QJsonValue &value, int depth)
{
    if (depth > deepestData) {
        return std::nullopt;
    }
    if (value.isArray()) {
        for (const QJsonValue &part : value.toArray()) {
            if (const auto found = freeIn(part, depth + 1)) {
                return found;
            }
        }
        return std::nullopt;
    }
    const QJsonObject object = value.toObject();
    const QJsonValue own = object.value("isAccessibleForFree"_L1);
    if (own.isBool() || own.isString()) {
        return own.isBool() ? own.toBool()
                            : own.toString().compare("false"_L1, Qt::CaseInsensitive) != 0;
    }
    return freeIn(object.value("@graph"_L1), depth + 1);
}

std::optional<bool> freeOf(const QJsonObject &page)
{
    for (const QJsonValue &text : page.value("linkedData"_L1).toArray()) {
        const QJsonDocument data = QJsonDocument::fromJson(text.toString().toUtf8());
        const QJsonValue root =
            data.isArray() ? QJsonValue(data.array()) : QJsonValue(data.object());
        if (const auto found = freeIn(root, 0)) {
            return found;
        }
    }
    return std::nullopt;
}

FetchedPage outline(const fetch::FetchOutcome &outcome)
{
    FetchedPage page;
    page.state = outcome.state;
    page.status = outcome.status;
    page.notes = outcome.notes;
    page.requested = outcome.requested;
    page.finalUrl = outcome.finalUrl.isEmpty() ? outcome.requested : outcome.finalUrl;
    page.time = outcome.fetched;
    if (outcome.retryAfter >= 0) {
        page.notBefore = outcome.fetched.addMSecs(outcome.retryAfter);
    }
    if (!showsArticle(outcome.state)) {
        page.words = outcome.detail.isEmpty()
            ? u"\"%1\": %2"_s.arg(outcome.requested.toDisplayString(),
                                  fetch::stateInWords(outcome.state, outcome.status))
            : outcome.detail;
    }
    return page;
}

/// Judges the page by what extraction found in it.
FetchedPage judged(FetchedPage page,
                   const QJsonObject &snapshot,
                   const Result<Extraction> &extraction,
                   const QString &knownHeadline)
{
    fetch::PageReading reading;
    reading.requested = page.requested;
    reading.finalUrl = page.finalUrl;
    reading.title = snapshot.value("title"_L1).toString();
    reading.isFree = freeOf(snapshot);
    reading.knownHeadline = knownHeadline;
    if (extraction && !extraction->isEmpty() && !extraction->first().revisions.isEmpty()) {
        page.history = extraction->first();
        const Article &article = page.history.revisions.last();
        reading.headline = article.headline;
        reading.text = article.text;
        QStringList shown{article.text};
        for (const DroppedText &dropped : article.dropped) {
            shown.append(dropped.text);
        }
        reading.pageText = shown.join(u'\n');
    }
    const fetch::PageVerdict verdict = fetch::pageState(reading);
    page.state = verdict.state;
    const bool isEmpty = page.history.revisions.isEmpty();
    if (isEmpty && page.state == FetchState::Ok) {
        page.state = FetchState::EmptyExtraction;
    }
    if (page.state != FetchState::Ok) {
        const QString sign = !verdict.words.isEmpty() ? verdict.words
            : extraction                              ? QString()
                                                      : extraction.error().detail;
        page.words = u"\"%1\": %2"_s.arg(page.requested.toDisplayString(),
                                         fetch::stateInWords(page.state, page.status));
        page.words += sign.isEmpty() ? QString() : u" ("_s + sign + u')';
        page.capture = {};
        page.history = {};
    }
    return page;
}

} // namespace

void readFetched(QThreadPool &pool,
                 extract::PageReader *pageReader,
                 const fetch::FetchOutcome &outcome,
                 const QString &knownHeadline,
                 QObject *context,
                 std::function<void(FetchedPage)> done)
{
    FetchedPage page = outline(outcome);
    if (outcome.state != FetchState::Ok) {
        async::runThen(
            pool, context, [page] { return page; }, std::move(done));
        return;
    }
    page.capture = fetch::captureOf(outcome);
    page.capture.fileName = page.finalUrl.fileName();
    if (!extract::needsBrowser(page.capture)) {
        async::runThen(
            pool, context,
            [page, knownHeadline] {
                return judged(page, {}, extract::articles(page.capture), knownHeadline);
            },
            std::move(done));
        return;
    }
    const auto unread = [&pool, context, page, done](const Error &error) {
        FetchedPage unreadPage = page;
        unreadPage.state = FetchState::EmptyExtraction;
        unreadPage.fault = error;
        unreadPage.words = u"\"%1\": %2"_s.arg(page.requested.toDisplayString(), error.detail);
        unreadPage.capture = {};
        async::runThen(
            pool, context, [unreadPage] { return unreadPage; }, done);
    };
    if (pageReader == nullptr) {
        unread({Error::Code::Unsupported, u"pages need the page engine, which is not there"_s});
        return;
    }
    pageReader->read(page.capture, context,
                     [&pool, context, page, knownHeadline, done,
                      unread](Result<extract::PageSnapshot> snapshot) {
                         if (!snapshot) {
                             unread(snapshot.error());
                             return;
                         }
                         async::runThen(
                             pool, context,
                             [page, knownHeadline, snapshot = std::move(*snapshot)] {
                                 return judged(page, snapshot.page,
                                               extract::pageArticles(snapshot, page.capture),
                                               knownHeadline);
                             },
                             done);
                     });
}

} // namespace parallax::workspace
