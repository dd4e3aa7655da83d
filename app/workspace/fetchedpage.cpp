// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetchedpage.h"

#include "capturereading.h"

#include <app/async/runthen.h>
#include <app/fetch/pagestate.h>
#include <app/fetch/unpacked.h>

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
        const bool isBroken = !extraction && extraction.error().code != Error::Code::Empty;
        const QString sign = isBroken ? extraction.error().detail : verdict.words;
        page.words = u"\"%1\": %2"_s.arg(page.requested.toDisplayString(),
                                         fetch::stateInWords(page.state, page.status));
        page.words += sign.isEmpty() ? QString() : u" ("_s + sign + u')';
        page.capture = {};
        page.history = {};
    }
    return page;
}

/// The page that is read: what came, without a compression or wrapping of its own.
Result<Capture> contentOf(const Capture &capture)
{
    const auto unpacked = fetch::unpacked(capture);
    if (!unpacked) {
        return tl::unexpected(unpacked.error());
    }
    if (unpacked->pages.size() == 1) {
        return unpacked->pages.first().page;
    }
    const QString what = unpacked->pages.isEmpty()
        ? u"it lists addresses and holds no article"_s
        : u"it holds %1 pages: save it and import the file"_s.arg(unpacked->pages.size());
    return failure(Error::Code::Unsupported, what);
}

/// A page that could not be read here, which says nothing about the page.
FetchedPage unread(FetchedPage page, const Error &error)
{
    page.state = FetchState::EmptyExtraction;
    page.fault = error;
    page.words = u"\"%1\": %2"_s.arg(page.requested.toDisplayString(), error.detail);
    page.capture = {};
    return page;
}

/// Whether a page was not read for a reason that lies in the reading.
bool isOwnFault(const Error &error)
{
    return error.code == Error::Code::Browser || error.code == Error::Code::TooLarge
        || error.code == Error::Code::Unsupported;
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
    async::runThen(
        pool, context, [capture = page.capture] { return contentOf(capture); },
        [&pool, pageReader, context, page, knownHeadline, done](const Result<Capture> &content) {
            if (!content) {
                done(unread(page, content.error()));
                return;
            }
            readCapture(pool, pageReader, *content, context,
                        [&pool, context, page, knownHeadline, done](CaptureReading reading) {
                            if (!reading.extraction && isOwnFault(reading.extraction.error())) {
                                done(unread(page, reading.extraction.error()));
                                return;
                            }
                            async::runThen(
                                pool, context,
                                [page, knownHeadline, reading = std::move(reading)] {
                                    return judged(page, reading.snapshot, reading.extraction,
                                                  knownHeadline);
                                },
                                done);
                        });
        });
}

} // namespace parallax::workspace
