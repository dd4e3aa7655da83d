// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsonvalues.h"

#include "changevalues.h"

#include <app/domain/articlejson.h>
#include <app/domain/names.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace parallax::cli {
namespace {

QJsonArray indices(const QList<qsizetype> &values)
{
    QJsonArray array;
    for (const qsizetype value : values) {
        array.append(value);
    }
    return array;
}

QJsonArray spans(const QList<TextSpan> &sentences, const QString &text)
{
    QJsonArray array;
    for (const TextSpan &span : sentences) {
        array.append(QJsonObject{
            {u"begin"_s, span.begin}, {u"end"_s, span.end}, {u"text"_s, span.in(text).toString()}});
    }
    return array;
}

QJsonArray paragraphs(const Article &article)
{
    QJsonArray array;
    for (const Paragraph &paragraph : article.paragraphs) {
        array.append(QJsonObject{{u"role"_s, contractRole(paragraph.role)},
                                 {u"begin"_s, paragraph.span.begin},
                                 {u"end"_s, paragraph.span.end}});
    }
    return array;
}

QJsonArray dropped(const Article &article)
{
    QJsonArray array;
    for (const DroppedText &text : article.dropped) {
        array.append(QJsonObject{{u"text"_s, text.text}, {u"reason"_s, text.reason}});
    }
    return array;
}

QJsonArray wordEdits(const QList<MatchEdits> &words)
{
    QJsonArray array;
    for (const MatchEdits &match : words) {
        QJsonArray edits;
        for (const WordEdit &edit : match.edits) {
            const bool isDelete = edit.kind == WordEdit::Kind::Delete;
            edits.append(QJsonObject{{u"kind"_s, isDelete ? u"delete"_s : u"insert"_s},
                                     {u"side"_s, isDelete ? u"old"_s : u"new"_s},
                                     {u"begin"_s, edit.span.begin},
                                     {u"end"_s, edit.span.end}});
        }
        array.append(QJsonObject{{u"match"_s, match.match}, {u"edits"_s, edits}});
    }
    return array;
}

} // namespace

QJsonValue timeValue(const std::optional<QDateTime> &time)
{
    return time ? QJsonValue(isoTime(*time)) : QJsonValue(QJsonValue::Null);
}

QJsonObject revisionObject(const Revision &revision)
{
    return {
        {u"revision"_s, revision.number},
        {u"commit"_s, revision.id.value},
        {u"article"_s, revision.article.value},
        {u"kind"_s, revisionKindName(revision.kind)},
        {u"outlet"_s, revision.outlet},
        {u"headline"_s, revision.headline},
        {u"url"_s, revision.url.toString(QUrl::FullyEncoded)},
        {u"fetched"_s, isoTime(revision.fetched)},
        {u"claimed"_s, timeValue(revision.claimed)},
        {u"archived"_s, timeValue(revision.archived)},
        {u"observedNote"_s, revision.observedNote},
        {u"contentSha256"_s, revision.contentHash},
        {u"captureSha256"_s, revision.captureHash},
    };
}

QJsonObject articleObject(const ArticleRecord &record)
{
    QJsonArray revisions;
    for (const Revision &revision : record.revisions) {
        revisions.append(revisionObject(revision));
    }
    return {{u"article"_s, record.id.value},
            {u"outlet"_s, record.outlet},
            {u"headline"_s, record.headline},
            {u"url"_s, record.url.toString(QUrl::FullyEncoded)},
            {u"revisions"_s, revisions}};
}

QJsonObject eventObject(const Event &event)
{
    QJsonArray articles;
    for (const ArticleId &id : event.articles) {
        articles.append(id.value);
    }
    return {{u"event"_s, event.id.value}, {u"name"_s, event.name}, {u"articles"_s, articles}};
}

QJsonObject addressObject(const fetch::ListedAddress &address)
{
    using Kind = fetch::ListedAddress::Kind;
    const QString kind = address.kind == Kind::Feed ? u"feed"_s
        : address.kind == Kind::Memento             ? u"memento"_s
        : address.kind == Kind::TimeMap             ? u"timemap"_s
                                                    : u"page"_s;
    return {{u"url"_s, address.url.toString(QUrl::FullyEncoded)},
            {u"kind"_s, kind},
            {u"title"_s, address.title},
            {u"datetime"_s, timeValue(address.datetime)}};
}

QJsonObject extractObject(const QString &file,
                          const Article &article,
                          const QList<Sentence> &sentences,
                          int number)
{
    QJsonArray sentenceSpans;
    for (const Sentence &sentence : sentences) {
        sentenceSpans.append(
            QJsonObject{{u"begin"_s, sentence.span.begin}, {u"end"_s, sentence.span.end}});
    }
    QJsonObject object{
        {u"file"_s, file},
        {u"url"_s, article.url.toString(QUrl::FullyEncoded)},
        {u"headline"_s, article.headline},
        {u"byline"_s, QJsonArray::fromStringList(article.byline)},
        {u"outlet"_s, article.outlet},
        {u"published"_s, timeValue(article.published)},
        {u"modified"_s, timeValue(article.modified)},
        {u"language"_s, article.language},
        {u"corrections"_s, QJsonArray::fromStringList(article.corrections)},
        {u"text"_s, article.text},
        {u"paragraphs"_s, paragraphs(article)},
        {u"sentences"_s, sentenceSpans},
        {u"dropped"_s, dropped(article)},
    };
    if (number > 0) {
        object.insert(u"revision"_s, number);
        object.insert(u"observed"_s, timeValue(article.observed));
        object.insert(u"observedNote"_s, article.observedNote);
    }
    return object;
}

QJsonObject differenceObject(const workspace::Workspace::RevisionDifference &difference)
{
    const RevisionMatch &match = difference.match;
    QJsonArray matches;
    for (const SentenceMatch &one : match.matches) {
        matches.append(QJsonObject{{u"old"_s, indices(one.oldSentences)},
                                   {u"new"_s, indices(one.newSentences)},
                                   {u"kind"_s, matchKindName(one.kind)},
                                   {u"score"_s, one.score}});
    }
    QJsonObject object{{u"old"_s, spans(match.oldSentences, difference.oldArticle.text)},
                       {u"new"_s, spans(match.newSentences, difference.newArticle.text)},
                       {u"matches"_s, matches},
                       {u"added"_s, indices(match.added)},
                       {u"removed"_s, indices(match.removed)},
                       {u"words"_s, wordEdits(match.words)}};
    insertChanges(object, difference.changes, difference.newArticle.outlet);
    return object;
}

} // namespace parallax::cli
