// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharedcopy.h"

#include "agencies.h"
#include "repeatedwords.h"

#include <app/text/tokens.h>

#include <QHash>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace parallax::align {

namespace {

/// Ten words in a row come about by chance in texts of one event (titles, places, set phrases);
/// from twelve on they hardly do. A whole sentence may be shorter.
constexpr qsizetype FewestWords = 12;
constexpr qsizetype FewestWordsOfSentence = 8;
/// Words around a quotation that every outlet would write: "he told reporters".
constexpr qsizetype FewestOwnWords = 5;

bool isCompared(ParagraphRole role)
{
    return role != ParagraphRole::Boilerplate && role != ParagraphRole::Byline
        && role != ParagraphRole::Credit && role != ParagraphRole::Dateline;
}

struct Word
{
    TextSpan span; ///< into the article's text; empty where texts are parted
    qsizetype article = 0;
    qsizetype sentence = -1; ///< index into the article's sentences
    bool isQuoted = false;
};

/// All words of all articles in one row, parted where no run may go across.
class WordRow
{
public:
    explicit WordRow(const QList<ComparedArticle> &articles)
    {
        QHash<QString, int> ownerOf;
        for (qsizetype index = 0; index < articles.size(); ++index) {
            const QString outlet = articles.at(index).outlet.toCaseFolded();
            // Of an outlet without a name nothing is known: it is no other's.
            const QString key = outlet.isEmpty() ? u"\n%1"_s.arg(index) : outlet;
            m_owner = ownerOf.value(key, int(ownerOf.size()));
            ownerOf.insert(key, m_owner);
            addArticle(articles.at(index), index);
        }
    }

    QList<Word> words;
    QList<int> numbers; ///< the same words as numbers
    QList<int> owners;

private:
    void addArticle(const ComparedArticle &compared, qsizetype index)
    {
        const Article &article = compared.article;
        const text::Lexicon lexicon = text::Lexicon::forLanguage(article.language);
        m_quotations = text::quotations(article.text);
        auto quotation = m_quotations.cbegin();
        qsizetype sentence = 0;
        part(index);
        for (qsizetype k = 0; k < article.paragraphs.size(); ++k) {
            const Paragraph &paragraph = article.paragraphs.at(k);
            if (k > 0 && paragraph.role != article.paragraphs.at(k - 1).role)
                part(index);
            if (!isCompared(paragraph.role))
                continue;
            for (const text::Token &token :
                 text::tokens(paragraph.span.in(article.text), lexicon)) {
                if (token.kind == text::Token::Kind::Punctuation)
                    continue;
                Word word{token.span.shifted(paragraph.span.begin), index, -1, false};
                while (quotation != m_quotations.cend() && quotation->span.end <= word.span.begin)
                    ++quotation;
                word.isQuoted =
                    quotation != m_quotations.cend() && quotation->span.contains(word.span);
                while (sentence < compared.sentences.size()
                       && compared.sentences.at(sentence).span.end <= word.span.begin)
                    ++sentence;
                if (sentence < compared.sentences.size()
                    && compared.sentences.at(sentence).span.contains(word.span))
                    word.sentence = sentence;
                add(word, number(word.span.in(article.text)));
            }
        }
    }

    /// Case and the style of the apostrophe are the outlet's, not the text's.
    int number(QStringView word)
    {
        const QString folded = word.toString().toCaseFolded().replace(u'’', u'\'');
        const auto known = m_numbers.constFind(folded);
        if (known != m_numbers.cend())
            return *known;
        m_numbers.insert(folded, m_next);
        return m_next++;
    }

    void part(qsizetype article) { add({{}, article, -1, false}, m_next++); }

    void add(const Word &word, int number)
    {
        words.append(word);
        numbers.append(number);
        owners.append(m_owner);
    }

    QHash<QString, int> m_numbers;
    QList<Quotation> m_quotations;
    int m_next = 0;
    int m_owner = 0;
};

class CopyFinder
{
public:
    explicit CopyFinder(const QList<ComparedArticle> &articles)
        : m_articles(articles)
        , m_row(articles)
        , m_isCopied(m_row.words.size(), false)
    {
    }

    [[nodiscard]] SharedCopy found()
    {
        SharedCopy result;
        const RepeatedWords repeated(m_row.numbers, m_row.owners);
        for (const RepeatedWords::Stretch &stretch : repeated.stretches(FewestWordsOfSentence)) {
            if (const std::optional<SharedRun> run = runOf(stretch))
                result.runs.append(*run);
        }
        std::ranges::stable_sort(result.runs, [](const SharedRun &left, const SharedRun &right) {
            const CopyPlace &a = left.places.constFirst();
            const CopyPlace &b = right.places.constFirst();
            return std::tuple(a.article, a.span.begin, -left.words)
                < std::tuple(b.article, b.span.begin, -right.words);
        });
        result.shares = shares();
        result.clusters = clusters(result.runs);
        result.agencies = namedAgencies(m_articles);
        return result;
    }

private:
    [[nodiscard]] std::optional<SharedRun> runOf(const RepeatedWords::Stretch &stretch)
    {
        QList<qsizetype> begins; // those that do not overlap the one before
        for (const qsizetype begin : stretch.begins) {
            if (begins.isEmpty() || begin >= begins.constLast() + stretch.length)
                begins.append(begin);
        }
        const bool isLongEnough = stretch.length >= FewestWords
            || std::any_of(begins.cbegin(), begins.cend(),
                           [&](qsizetype begin) { return holdsSentence(begin, stretch.length); });
        if (!isLongEnough)
            return std::nullopt;
        const bool isQuotation = std::all_of(begins.cbegin(), begins.cend(), [&](qsizetype begin) {
            return ownWords(begin, stretch.length) < FewestOwnWords;
        });
        SharedRun run;
        run.kind = isQuotation ? SharedRun::Kind::Quotation : SharedRun::Kind::Copy;
        run.words = stretch.length;
        for (const qsizetype begin : std::as_const(begins)) {
            run.places.append(
                {m_row.words.at(begin).article, whole(begin, begin + stretch.length - 1)});
            if (!isQuotation)
                std::fill_n(m_isCopied.begin() + begin, stretch.length, true);
        }
        return run;
    }

    [[nodiscard]] bool isFirstOfSentence(qsizetype word) const
    {
        return m_row.words.at(word).sentence >= 0
            && (word == 0 || m_row.words.at(word - 1).sentence != m_row.words.at(word).sentence);
    }

    [[nodiscard]] bool isLastOfSentence(qsizetype word) const
    {
        return m_row.words.at(word).sentence >= 0
            && (word + 1 == m_row.words.size()
                || m_row.words.at(word + 1).sentence != m_row.words.at(word).sentence);
    }

    [[nodiscard]] bool holdsSentence(qsizetype begin, qsizetype length) const
    {
        qsizetype first = -1;
        for (qsizetype word = begin; word < begin + length; ++word) {
            first = isFirstOfSentence(word) ? word : first;
            if (first >= 0 && isLastOfSentence(word) && word - first + 1 >= FewestWordsOfSentence)
                return true;
        }
        return false;
    }

    [[nodiscard]] qsizetype ownWords(qsizetype begin, qsizetype length) const
    {
        return std::count_if(m_row.words.cbegin() + begin, m_row.words.cbegin() + begin + length,
                             [](const Word &word) { return !word.isQuoted; });
    }

    /// The words with the marks before and after them, where a sentence begins or ends there.
    [[nodiscard]] TextSpan whole(qsizetype first, qsizetype last) const
    {
        const Word &begin = m_row.words.at(first);
        const Word &end = m_row.words.at(last);
        const QList<Sentence> &sentences = m_articles.at(begin.article).sentences;
        return {isFirstOfSentence(first) ? sentences.at(begin.sentence).span.begin
                                         : begin.span.begin,
                isLastOfSentence(last) ? sentences.at(end.sentence).span.end : end.span.end};
    }

    [[nodiscard]] QList<double> shares() const
    {
        QList<qsizetype> all(m_articles.size(), 0);
        QList<qsizetype> copied(m_articles.size(), 0);
        for (qsizetype k = 0; k < m_row.words.size(); ++k) {
            const Word &word = m_row.words.at(k);
            if (word.span.isEmpty())
                continue;
            ++all[word.article];
            copied[word.article] += m_isCopied.at(k) ? 1 : 0;
        }
        QList<double> result;
        for (qsizetype index = 0; index < all.size(); ++index) {
            result.append(all.at(index) > 0 ? double(copied.at(index)) / double(all.at(index))
                                            : 0.0);
        }
        return result;
    }

    [[nodiscard]] QList<CopyCluster> clusters(const QList<SharedRun> &runs) const
    {
        QList<qsizetype> clusterOf(m_articles.size());
        std::iota(clusterOf.begin(), clusterOf.end(), 0);
        for (const SharedRun &run : runs) {
            if (run.kind != SharedRun::Kind::Copy)
                continue;
            const qsizetype into = clusterOf.at(run.places.constFirst().article);
            for (const CopyPlace &place : run.places) {
                const qsizetype from = clusterOf.at(place.article);
                std::replace(clusterOf.begin(), clusterOf.end(), from, into);
            }
        }
        QList<CopyCluster> result;
        for (qsizetype first = 0; first < clusterOf.size(); ++first) {
            if (clusterOf.indexOf(clusterOf.at(first)) < first)
                continue;
            CopyCluster cluster;
            for (qsizetype index = first; index < clusterOf.size(); ++index) {
                if (clusterOf.at(index) == clusterOf.at(first))
                    cluster.articles.append(index);
            }
            for (qsizetype k = 0; k < runs.size(); ++k) {
                if (runs.at(k).kind == SharedRun::Kind::Copy
                    && cluster.articles.contains(runs.at(k).places.constFirst().article))
                    cluster.runs.append(k);
            }
            if (cluster.articles.size() > 1)
                result.append(cluster);
        }
        return result;
    }

    const QList<ComparedArticle> &m_articles;
    WordRow m_row;
    QList<bool> m_isCopied;
};

} // namespace

SharedCopy sharedCopy(const QList<ComparedArticle> &articles)
{
    return CopyFinder(articles).found();
}

} // namespace parallax::align
