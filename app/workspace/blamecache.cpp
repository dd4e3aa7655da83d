// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blamecache.h"

#include <app/align/revisionmatcher.h>
#include <app/changes/blame.h>
#include <app/text/sentences.h>

#include <QCryptographicHash>

namespace parallax::workspace {
namespace {

/// Of each kind; some 10 MiB of articles of usual length.
constexpr int mostKept = 1000;

/// Everything that the sentences of a text depend on.
QByteArray keyOf(const Article &article)
{
    QByteArray facts = article.language.toUtf8() + '\n';
    for (const Paragraph &paragraph : article.paragraphs) {
        for (const qint64 number :
             {qint64(paragraph.role), qint64(paragraph.span.begin), qint64(paragraph.span.end)}) {
            facts += QByteArray::number(number) + ' ';
        }
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(facts);
    hash.addData("\n");
    hash.addData(article.text.toUtf8());
    return hash.result();
}

} // namespace

BlameCache::BlameCache()
    : m_sentences(mostKept)
    , m_matches(mostKept)
{
}

BlameCache::~BlameCache() = default;

qsizetype BlameCache::matched() const
{
    const QMutexLocker lock(&m_mutex);
    return m_matched;
}

QList<Sentence> BlameCache::sentences(const QByteArray &key, const Article &article)
{
    {
        const QMutexLocker lock(&m_mutex);
        if (const auto *known = m_sentences.object(key)) {
            return *known;
        }
    }
    const QList<Sentence> found =
        text::sentences(article, text::Lexicon::forLanguage(article.language));
    const QMutexLocker lock(&m_mutex);
    m_sentences.insert(key, new QList<Sentence>(found));
    return found;
}

RevisionMatch BlameCache::match(const QByteArray &key,
                                const Article &older,
                                const QList<Sentence> &olderSentences,
                                const Article &newer,
                                const QList<Sentence> &newerSentences)
{
    {
        const QMutexLocker lock(&m_mutex);
        if (const auto *known = m_matches.object(key)) {
            return *known;
        }
    }
    const RevisionMatch found =
        align::revisionMatch(older.text, olderSentences, newer.text, newerSentences);
    const QMutexLocker lock(&m_mutex);
    ++m_matched;
    m_matches.insert(key, new RevisionMatch(found));
    return found;
}

ArticleBlame
BlameCache::blamed(const ArticleRecord &record, const QList<Article> &articles, qsizetype revision)
{
    QList<changes::BlamedRevision> revisions;
    QList<RevisionMatch> matches;
    QByteArray keyBefore;
    for (qsizetype i = 0; i <= std::min(revision, articles.size() - 1); ++i) {
        const Article &article = articles.at(i);
        const QByteArray key = keyOf(article);
        revisions.append({article.text, sentences(key, article),
                          record.revisions.at(i).kind == RevisionKind::ReExtraction});
        if (i > 0) {
            matches.append(match(keyBefore + key, articles.at(i - 1), revisions.at(i - 1).sentences,
                                 article, revisions.at(i).sentences));
        }
        keyBefore = key;
    }
    if (revisions.isEmpty()) {
        return {record, 0, {}, {}, {}};
    }
    const qsizetype shown = revisions.size() - 1;
    return {record, shown, articles.at(shown), revisions.last().sentences,
            changes::sentenceOrigins(revisions, matches)};
}

ArticleBlame blamed(const ArticleRecord &record, const QList<Article> &articles, qsizetype revision)
{
    return BlameCache().blamed(record, articles, revision);
}

} // namespace parallax::workspace
