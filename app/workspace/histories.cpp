// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "histories.h"

#include "changesummary.h"
#include "gathering.h"

#include <app/archive/texts.h>
#include <app/changes/disclosure.h>
#include <app/changes/normalform.h>
#include <app/text/sentences.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::workspace {
namespace {

/// Characters of the text shown on either side of words that were found.
constexpr qsizetype contextLength = 40;

/// A text that an outside archive saw was not looked at again when its capture was imported.
bool isSight(const QDateTime &time, const Revision &revision)
{
    return !revision.archived || time > revision.fetched;
}

QDateTime lastSeenOf(const Revision &revision)
{
    const QDateTime seen = seenAt(revision);
    return revision.lastSeen && isSight(*revision.lastSeen, revision)
        ? std::max(seen, *revision.lastSeen)
        : seen;
}

QList<Sentence> sentencesOf(const Article &article)
{
    return text::sentences(article, text::Lexicon::forLanguage(article.language));
}

/// How many letters of sentences \a own has that \a other lacks.
std::pair<qsizetype, qsizetype> lettersMissing(const Article &own, const Article &other)
{
    const auto formsOf = [](const Article &article) {
        QHash<QString, int> forms;
        for (const Sentence &sentence : sentencesOf(article)) {
            ++forms[changes::normalForm(sentence.span.in(article.text))];
        }
        return forms;
    };
    const QHash<QString, int> there = formsOf(other);
    qsizetype missing = 0;
    qsizetype all = 0;
    const QHash<QString, int> here = formsOf(own);
    for (auto form = here.cbegin(); form != here.cend(); ++form) {
        all += form.key().size() * form.value();
        missing += form.key().size() * std::max(0, form.value() - there.value(form.key()));
    }
    return {missing, all};
}

double shareChanged(const Article &older, const Article &newer)
{
    if (older.text == newer.text) {
        return 0;
    }
    const auto [gone, oldLetters] = lettersMissing(older, newer);
    const auto [come, newLetters] = lettersMissing(newer, older);
    const qsizetype all = oldLetters + newLetters;
    return all == 0 ? 0 : double(gone + come) / double(all);
}

QString linesOf(const Article &article, ParagraphRole role)
{
    QStringList lines;
    for (const Paragraph &paragraph : article.paragraphs) {
        if (paragraph.role == role) {
            lines.append(paragraph.span.in(article.text).toString());
        }
    }
    return lines.join(u'\n');
}

/// Adds a state where the text differs from the last one; an empty one only after another.
void addState(QList<LineState> &states, qsizetype revision, const QString &text)
{
    const QString last = states.isEmpty() ? QString() : states.last().text;
    if (last != text) {
        states.append({revision, text});
    }
}

bool hasNewNote(const Article &older, const Article &newer)
{
    const QList<CorrectionNote> notes = changes::correctionNotes(older, newer, {});
    return std::ranges::any_of(notes, &CorrectionNote::isNew);
}

} // namespace

TimelineLane
timelineLane(const ArticleRecord &record, const QList<Article> &articles, const ArticleLooks &looks)
{
    TimelineLane lane{record, {}, looks, {}, {}, {}};
    for (qsizetype i = 0; i < std::min(articles.size(), record.revisions.size()); ++i) {
        const Revision &revision = record.revisions.at(i);
        const Article &article = articles.at(i);
        TimelineDot dot;
        dot.revision = revision.id;
        dot.number = revision.number;
        dot.kind = revision.kind;
        dot.seen = seenAt(revision);
        dot.lastSeen = lastSeenOf(revision);
        if (i > 0) {
            dot.changedAfter = std::min(lastSeenOf(record.revisions.at(i - 1)), dot.seen);
            dot.changed = shareChanged(articles.at(i - 1), article);
            dot.hasNewNote = hasNewNote(articles.at(i - 1), article);
        } else {
            dot.hasNewNote = hasNewNote({}, article);
        }
        lane.dots.append(dot);
        addState(lane.headlines, i, article.headline);
        addState(lane.standfirsts, i, linesOf(article, ParagraphRole::Standfirst));
        addState(lane.captions, i, linesOf(article, ParagraphRole::Caption));
    }
    if (!lane.dots.isEmpty() && looks.lastGood
        && isSight(*looks.lastGood, record.revisions.at(lane.dots.size() - 1))) {
        // The latest good look found what is known as the newest text.
        lane.dots.last().lastSeen = std::max(lane.dots.last().lastSeen, *looks.lastGood);
    }
    return lane;
}

QList<UnseenSpan> unseenSpans(const QList<TimelineLane> &lanes)
{
    QList<std::pair<QDateTime, QDateTime>> looked;
    for (const TimelineLane &lane : lanes) {
        for (const TimelineDot &dot : lane.dots) {
            looked.append({dot.seen, dot.lastSeen});
        }
        for (const FailedLook &failed : lane.looks.failed) {
            looked.append({failed.first, failed.last});
        }
    }
    std::ranges::sort(looked);
    QList<UnseenSpan> spans;
    for (qsizetype i = 1; i < looked.size(); ++i) {
        looked[i].second = std::max(looked.at(i).second, looked.at(i - 1).second);
        if (looked.at(i - 1).second < looked.at(i).first) {
            spans.append({looked.at(i - 1).second, looked.at(i).first});
        }
    }
    return spans;
}

ArticleChanges changesThrough(const ArticleRecord &record, const QList<Article> &articles)
{
    ArticleChanges result{record, {}};
    for (qsizetype i = 0; i < std::min(articles.size(), record.revisions.size()); ++i) {
        const bool isEdit = i > 0 && record.revisions.at(i).kind != RevisionKind::ReExtraction;
        result.changes.append(isEdit ? differenceBetween(articles.at(i - 1), articles.at(i),
                                                         i + 1 < articles.size() ? articles.last(1)
                                                                                 : QList<Article>())
                                           .changes
                                     : ChangeSummary());
    }
    return result;
}

QList<FoundInRevision>
foundIn(const ArticleRecord &record, const QList<Article> &articles, const QString &words)
{
    QList<FoundInRevision> found;
    const QString wanted = changes::normalForm(words);
    for (qsizetype i = 0; i < std::min(articles.size(), record.revisions.size()); ++i) {
        const Revision &revision = record.revisions.at(i);
        FoundInRevision one{revision.id, revision.number, 0, {}};
        const QString text = changes::glyphForm(articles.at(i).text);
        const qsizetype first =
            wanted.isEmpty() ? -1 : text.indexOf(wanted, 0, Qt::CaseInsensitive);
        if (first >= 0) {
            one.count = text.count(wanted, Qt::CaseInsensitive);
            const qsizetype begin = std::max<qsizetype>(0, first - contextLength);
            one.context = text.mid(begin, wanted.size() + 2 * contextLength);
        }
        found.append(one);
    }
    return found;
}

Result<QList<Article>> textsOf(archive::Archive &archive, const ArticleRecord &record)
{
    return archive::texts(archive.repositoryPath(), record);
}

Result<QList<ArticleNews>> newsSince(archive::Archive &archive, const ReadMarks &marks)
{
    auto articles = archive.listedArticles();
    if (!articles) {
        return tl::unexpected(articles.error());
    }
    auto events = archive.events();
    if (!events) {
        return tl::unexpected(events.error());
    }
    QList<ArticleNews> news;
    for (const ArticleRecord &record : std::as_const(articles->records)) {
        if (record.revisions.isEmpty() || marks.value(record.id) == record.revisions.last().id) {
            continue;
        }
        ArticleNews one{record, {}, std::nullopt, int(record.revisions.size()), {}};
        const auto read =
            std::ranges::find(record.revisions, marks.value(record.id), &Revision::id);
        if (read != record.revisions.cend()) {
            one.read = *read;
            one.newRevisions = int(record.revisions.cend() - read) - 1;
            // What cannot be read is named when the article is opened; it hides no other news.
            const auto before = archive.load(read->id);
            const auto after = archive.load(record.revisions.last().id);
            if (before && after) {
                one.changes = differenceBetween(before->article, after->article).changes;
            }
        }
        for (const Event &event : std::as_const(*events)) {
            if (event.articles.contains(record.id)) {
                one.events.append(event.id);
            }
        }
        news.append(one);
    }
    std::ranges::stable_sort(news, [](const ArticleNews &one, const ArticleNews &other) {
        return seenAt(one.record.revisions.last()) > seenAt(other.record.revisions.last());
    });
    return news;
}

} // namespace parallax::workspace
