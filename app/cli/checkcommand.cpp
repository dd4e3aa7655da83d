// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkcommand.h"

#include "jsonvalues.h"

#include <app/domain/articlejson.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace parallax::cli {
namespace {

using workspace::ArticleLook;

QJsonValue idValue(const RevisionId &id)
{
    return id.isEmpty() ? QJsonValue() : QJsonValue(id.value);
}

QJsonObject changeObject(const workspace::RevisionChange &change, const QString &outlet)
{
    return {{u"kind"_s, workspace::changeKindName(change.kind)},
            {u"before"_s, change.before},
            {u"after"_s, change.after},
            {u"words"_s, workspace::changeInWords(change, outlet)}};
}

QJsonValue gapValue(const std::optional<workspace::UnseenGap> &gap)
{
    if (!gap) {
        return {};
    }
    return QJsonObject{{u"from"_s, isoTime(gap->from)},
                       {u"to"_s, isoTime(gap->to)},
                       {u"seconds"_s, static_cast<qint64>(gap->length().count())}};
}

QJsonObject lookObject(const ArticleLook &look)
{
    QJsonArray changes;
    for (const workspace::RevisionChange &change : look.changes.changes) {
        changes.append(changeObject(change, look.outlet));
    }
    return {{u"article"_s, look.article.value},
            {u"outlet"_s, look.outlet},
            {u"headline"_s, look.headline},
            {u"url"_s, look.address.toString(QUrl::FullyEncoded)},
            {u"result"_s, workspace::lookResultName(look.result)},
            {u"state"_s, fetchStateName(look.state)},
            {u"words"_s, look.words},
            {u"notes"_s, QJsonArray::fromStringList(look.notes)},
            {u"time"_s, isoTime(look.time)},
            {u"oldRevision"_s, idValue(look.oldRevision)},
            {u"newRevision"_s, idValue(look.newRevision)},
            {u"changes"_s, changes},
            {u"sentences"_s,
             QJsonObject{{u"added"_s, look.changes.added},
                         {u"removed"_s, look.changes.removed},
                         {u"edited"_s, look.changes.edited},
                         {u"moved"_s, look.changes.moved}}},
            {u"nextLook"_s, timeValue(look.nextLook)},
            {u"unseenGap"_s, gapValue(look.gap)}};
}

QJsonObject feedObject(const workspace::FeedLook &look)
{
    QJsonArray offers;
    for (const FeedOffer &offer : look.offers) {
        offers.append(QJsonObject{{u"id"_s, offer.entryId},
                                  {u"title"_s, offer.title},
                                  {u"url"_s, offer.link.toString(QUrl::FullyEncoded)},
                                  {u"published"_s, timeValue(offer.published)}});
    }
    return {{u"feed"_s, look.feed.id.value},
            {u"url"_s, look.feed.address.toString(QUrl::FullyEncoded)},
            {u"title"_s, look.feed.title},
            {u"event"_s, look.feed.event.value},
            {u"result"_s, look.failed ? u"failed"_s : u"read"_s},
            {u"state"_s, fetchStateName(look.state)},
            {u"words"_s, look.words},
            {u"offers"_s, offers},
            {u"nextLook"_s, isoTime(look.nextLook)}};
}

/// What a person reads of one look, one line a fact.
QStringList linesOf(const ArticleLook &look)
{
    const QString head = u"%1  %2: %3"_s.arg(
        workspace::lookResultName(look.result).leftJustified(9), look.article.value, look.headline);
    QStringList lines{head};
    for (const workspace::RevisionChange &change : look.changes.changes) {
        lines.append(u"           "_s + workspace::changeInWords(change, look.outlet));
    }
    if (const QString counts = workspace::countsInWords(look.changes); !counts.isEmpty()) {
        lines.append(u"           "_s + counts);
    }
    for (const QString &note : look.notes) {
        lines.append(u"           "_s + note);
    }
    if (look.result == ArticleLook::Result::Changed && look.gap) {
        lines.append(u"           nobody looked between %1 and %2"_s.arg(isoTime(look.gap->from),
                                                                         isoTime(look.gap->to)));
    }
    if (look.nextLook) {
        lines.append(u"           next look: "_s + isoTime(*look.nextLook));
    }
    return lines;
}

} // namespace

CheckCommand::CheckCommand()
    : Command(u"check"_s,
              u"Looks at tracked articles and watched feeds that are due; stores new revisions."_s,
              Needs::StoredWorkspace)
{
    parser().addOption(
        {u"event"_s, u"Only what belongs to this event, by name or id."_s, u"NAME"_s});
    parser().addOption({u"all"_s, u"Also what is not due yet."_s});
    parser().addOption({u"exit-code"_s, u"Ends with 1 when an article changed."_s});
    addNetworkOptions(parser());
}

void CheckCommand::start()
{
    if (!arguments().isEmpty()) {
        wrongUse(u"takes no arguments; --event NAME picks one event"_s);
        return;
    }
    auto reached = network(parser(), workspace());
    if (!reached) {
        wrongUse(reached.error().detail);
        return;
    }
    m_network = std::move(*reached);
    if (const QString name = parser().value(u"event"_s); !name.isEmpty()) {
        withEvent(name, [this](const Event &event) { check(event.id); });
    } else {
        check(std::nullopt);
    }
}

void CheckCommand::check(const std::optional<EventId> &event)
{
    workspace::CheckRequest request;
    request.event = event;
    request.isForced = parser().isSet(u"all"_s);
    m_network->tracker.check(
        request, this,
        [this](qsizetype done, qsizetype count, const QString &what) {
            output().progress(u"%1 of %2: %3"_s.arg(done).arg(count).arg(what));
        },
        [this](const Result<workspace::CheckReport> &report) {
            if (report) {
                print(*report);
            } else {
                fail(report.error());
            }
        });
}

void CheckCommand::print(const workspace::CheckReport &report)
{
    output().endProgress();
    for (const QString &problem : report.problems) {
        output().message(problem);
    }
    QJsonArray articles;
    for (const ArticleLook &look : report.articles) {
        articles.append(lookObject(look));
        if (look.result == ArticleLook::Result::Failed) {
            output().message(look.words);
        }
        if (!isJson()) {
            for (const QString &line : linesOf(look)) {
                output().line(line);
            }
        }
    }
    QJsonArray feeds;
    for (const workspace::FeedLook &look : report.feeds) {
        feeds.append(feedObject(look));
        if (!look.words.isEmpty()) {
            output().message(look.words);
        }
        for (const FeedOffer &offer : isJson() ? QList<FeedOffer>() : look.offers) {
            output().line(u"offered    %1: %2  %3"_s.arg(
                look.feed.title.isEmpty() ? look.feed.address.host() : look.feed.title, offer.title,
                offer.link.toDisplayString()));
        }
    }
    if (isJson()) {
        output().json({{u"articles"_s, articles},
                       {u"feeds"_s, feeds},
                       {u"notDue"_s, report.notDue},
                       {u"problems"_s, QJsonArray::fromStringList(report.problems)}});
    } else if (report.articles.isEmpty() && report.feeds.isEmpty()) {
        output().line(report.notDue == 0
                          ? u"nothing is tracked"_s
                          : u"nothing is due; %1 tracked for later"_s.arg(report.notDue));
    }
    // What could not be looked at may hide a change: it is said first.
    if (report.hasFailures()) {
        finish(ExitCode::Unreadable);
    } else if (parser().isSet(u"exit-code"_s) && report.hasChanges()) {
        finish(ExitCode::FoundWanting);
    } else {
        finish();
    }
}

} // namespace parallax::cli
