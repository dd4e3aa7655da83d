// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventterms.h"

#include "chargrams.h"

#include <app/text/paraphrases.h>

#include <QMap>

#include <algorithm>
#include <cmath>

namespace parallax::align {

using namespace Qt::StringLiterals;

namespace {

constexpr int ShortestGram = 3;
constexpr int LongestGram = 5;
/// Small events keep all their grams.
constexpr qsizetype FewestCommonGrams = 60;
/// A clause with fewer content words is part of the one before it.
constexpr qsizetype SmallestClause = 3;

void normalise(SparseVector &vector)
{
    double sum = 0;
    for (const auto &[term, weight] : std::as_const(vector))
        sum += static_cast<double>(weight) * static_cast<double>(weight);
    if (sum <= 0)
        return;
    const auto length = static_cast<float>(std::sqrt(sum));
    for (auto &[term, weight] : vector)
        weight /= length;
}

bool isInside(const TextSpan &span, const QList<Quotation> &quotations)
{
    return std::any_of(quotations.cbegin(), quotations.cend(), [&span](const Quotation &quotation) {
        return quotation.span.contains(span);
    });
}

bool isInside(const TextSpan &span, const QList<NameMention> &names)
{
    return std::any_of(names.cbegin(), names.cend(),
                       [&span](const NameMention &name) { return name.span.contains(span); });
}

double rarityOf(double claims, double frequency)
{
    return std::log((claims + 1) / (frequency + 0.5));
}

} // namespace

void makeUnique(QList<int> &numbers)
{
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
}

QList<int> shared(const QList<int> &a, const QList<int> &b)
{
    QList<int> result;
    std::set_intersection(a.cbegin(), a.cend(), b.cbegin(), b.cend(), std::back_inserter(result));
    return result;
}

/// What the words of one article are read with.
struct EventTerms::Language
{
    QString name;
    text::Lexicon lexicon;
    text::Paraphrases paraphrases;
};

EventTerms::EventTerms(const QList<ComparedArticle> &articles, const QList<Claim> &claims)
{
    readWords(articles, claims);
    placeClaims(articles.size());
    weighWords();
    weighMeanings();
    readPropositions(claims);
    weighGrams(articles, claims);
}

double EventTerms::totalRarity(const QList<int> &terms) const
{
    double sum = 0;
    for (const int term : terms)
        sum += m_rarity.at(term);
    return sum;
}

double EventTerms::sharedRarity(const QList<int> &a, const QList<int> &b) const
{
    double sum = 0;
    forShared(a, b, [&](qsizetype i) { sum += m_rarity.at(a.at(i)); });
    return sum;
}

void EventTerms::readWords(const QList<ComparedArticle> &articles, const QList<Claim> &claims)
{
    QList<Language> languages;
    for (const ComparedArticle &article : articles) {
        const QString &language = article.article.language;
        languages.append({language, text::Lexicon::forLanguage(language),
                          text::Paraphrases::forLanguage(language)});
    }
    m_claims.reserve(claims.size());
    for (const Claim &claim : claims) {
        ClaimTerms result;
        result.article = claim.article;
        QList<int> clause;
        qsizetype quotedWords = 0;
        const QStringView words = claim.span.in(articles.at(claim.article).article.text);
        const Language &language = languages.at(claim.article);
        const QList<text::Token> tokens = text::tokens(words, language.lexicon);
        QList<int> termOfToken(tokens.size(), -1);
        for (qsizetype i = 0; i < tokens.size(); ++i) {
            const text::Token &token = tokens.at(i);
            if (token.kind == text::Token::Kind::Punctuation) {
                // Quotation marks and apostrophes end no clause, commas and dashes do.
                if (clause.size() >= SmallestClause && u",;:—–()"_s.contains(token.folded)) {
                    makeUnique(clause);
                    result.clauses.append(clause);
                    clause.clear();
                }
                continue;
            }
            const auto known = m_numberOf.constFind(token.stem);
            const int term = known != m_numberOf.cend() ? *known : static_cast<int>(m_stems.size());
            if (known == m_numberOf.cend()) {
                m_numberOf.insert(token.stem, term);
                m_stems.append(token.stem);
            }
            const TextSpan span = token.span.shifted(claim.span.begin);
            const ClaimWord word{term, span, !token.isFunctionWord,
                                 isInside(span, claim.quotations)};
            result.words.append(word);
            quotedWords += word.isQuoted ? 1 : 0;
            if (!word.isContent)
                continue;
            clause.append(term);
            termOfToken[i] = term;
            result.terms.append(term);
            if (word.isQuoted)
                result.quotedTerms.append(term);
            if (isInside(span, claim.names))
                result.nameTerms.append(term);
        }
        if (!clause.isEmpty()) {
            makeUnique(clause);
            result.clauses.append(clause);
        }
        result.quotedShare = result.words.isEmpty()
            ? 0
            : static_cast<double>(quotedWords) / static_cast<double>(result.words.size());
        readMeanings(result, tokens, termOfToken, words, language);
        m_claims.append(result);
    }
}

/// Every content word of a phrase has the phrase's meaning.
void EventTerms::readMeanings(ClaimTerms &claim,
                              const QList<text::Token> &tokens,
                              const QList<int> &termOfToken,
                              QStringView words,
                              const Language &language)
{
    QMap<int, QList<int>> meaningsOf; // by term, as ClaimTerms::terms will be
    for (const int term : std::as_const(claim.terms))
        meaningsOf[term];
    for (const auto &mention : language.paraphrases.mentions(tokens, words)) {
        const QString key = language.name + u'/' + QString::number(mention.group);
        const auto known = m_meaningNumberOf.constFind(key);
        const int meaning =
            known != m_meaningNumberOf.cend() ? *known : static_cast<int>(m_meaningCredit.size());
        if (known == m_meaningNumberOf.cend()) {
            m_meaningNumberOf.insert(key, meaning);
            m_meaningCredit.append(language.paraphrases.credit(mention.group));
        }
        for (qsizetype i = mention.first; i < mention.last; ++i) {
            if (termOfToken.at(i) < 0)
                continue;
            meaningsOf[termOfToken.at(i)].append(meaning);
            claim.meanings.append(meaning);
        }
    }
    for (QList<int> meanings : std::as_const(meaningsOf)) {
        makeUnique(meanings);
        claim.meaningsOf.append(meanings);
    }
    makeUnique(claim.meanings);
}

void EventTerms::weighMeanings()
{
    QList<int> frequency(m_meaningCredit.size(), 0);
    for (const ClaimTerms &claim : std::as_const(m_claims)) {
        for (const int meaning : claim.meanings)
            ++frequency[meaning];
    }
    m_meaningRarity.reserve(frequency.size());
    for (const int count : std::as_const(frequency))
        m_meaningRarity.append(rarityOf(static_cast<double>(m_claims.size()), count));
}

void EventTerms::placeClaims(qsizetype articleCount)
{
    m_ranges.fill({0, 0}, articleCount);
    m_articleOf.reserve(m_claims.size());
    for (const ClaimTerms &claim : std::as_const(m_claims))
        m_articleOf.append(static_cast<int>(claim.article));
    for (qsizetype i = 0; i < m_claims.size();) {
        qsizetype end = i;
        while (end < m_claims.size() && m_claims.at(end).article == m_claims.at(i).article)
            ++end;
        for (qsizetype k = i; k < end; ++k) {
            m_claims[k].index = k - i;
            m_claims[k].place = static_cast<double>(k - i)
                / static_cast<double>(std::max<qsizetype>(1, end - i - 1));
        }
        m_ranges[m_claims.at(i).article] = {i, end};
        i = end;
    }
}

void EventTerms::weighWords()
{
    QList<int> frequency(m_stems.size(), 0);
    QList<QList<int>> sorted;
    for (ClaimTerms &claim : m_claims) {
        QList<int> all = claim.terms;
        std::sort(all.begin(), all.end());
        sorted.append(all);
        makeUnique(claim.terms);
        makeUnique(claim.quotedTerms);
        makeUnique(claim.nameTerms);
        for (const int term : std::as_const(claim.terms))
            ++frequency[term];
    }
    m_rarity.reserve(frequency.size());
    for (const int count : std::as_const(frequency))
        m_rarity.append(rarityOf(static_cast<double>(m_claims.size()), count));
    for (qsizetype i = 0; i < m_claims.size(); ++i) {
        ClaimTerms &claim = m_claims[i];
        claim.weight = totalRarity(claim.terms);
        std::set_difference(claim.terms.cbegin(), claim.terms.cend(), claim.nameTerms.cbegin(),
                            claim.nameTerms.cend(), std::back_inserter(claim.otherTerms));
        claim.otherWeight = totalRarity(claim.otherTerms);
        for (const QList<int> &clause : std::as_const(claim.clauses))
            claim.clauseWeights.append(totalRarity(clause));
        for (const int term : std::as_const(claim.terms)) {
            const auto count =
                static_cast<double>(std::count(sorted.at(i).cbegin(), sorted.at(i).cend(), term));
            claim.wordVector.append(
                {term, static_cast<float>((1 + std::log(count)) * m_rarity.at(term))});
        }
        normalise(claim.wordVector);
    }
}

void EventTerms::weighGrams(const QList<ComparedArticle> &articles, const QList<Claim> &claims)
{
    QHash<quint32, int> numberOf;
    QList<int> frequency;
    for (qsizetype i = 0; i < claims.size(); ++i) {
        const Claim &claim = claims.at(i);
        for (const auto &[hash, count] :
             gramCounts(claim.span.in(articles.at(claim.article).article.text), ShortestGram,
                        LongestGram)) {
            const auto known = numberOf.constFind(hash);
            const int gram = known != numberOf.cend() ? *known : static_cast<int>(frequency.size());
            if (known == numberOf.cend()) {
                numberOf.insert(hash, gram);
                frequency.append(0);
            }
            ++frequency[gram];
            m_claims[i].gramVector.append({gram, 1 + std::log(count)});
        }
    }
    // What a quarter of all claims holds tells nothing and costs most: it would meet every other
    // claim.
    const qsizetype mostCommon = std::max(FewestCommonGrams, m_claims.size() / 4);
    for (ClaimTerms &claim : m_claims) {
        claim.gramVector.removeIf(
            [&](const auto &entry) { return frequency.at(entry.first) > mostCommon; });
        std::sort(claim.gramVector.begin(), claim.gramVector.end());
        for (auto &[gram, weight] : claim.gramVector)
            weight *= static_cast<float>(
                rarityOf(static_cast<double>(m_claims.size()), frequency.at(gram)));
        normalise(claim.gramVector);
    }
    m_gramCount = frequency.size();
}

} // namespace parallax::align
