// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samestory.h"

#include <app/text/tokens.h>

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace parallax::workspace {
namespace {

/// Code units of an article that count: the lead of a news story, whatever its paragraphs.
constexpr qsizetype leadLength = 900;
/// Days between two articles of one story: coverage of an event, not of the next one of its kind.
constexpr qint64 mostDaysApart = 5;
/// Likeness from which an article is suggested, and how many terms it must have in common that no
/// fifth of the stored articles has. Set by hand: a suggestion is checked by a person.
constexpr double leastScore = 0.18;
constexpr qsizetype leastRareTerms = 3;
constexpr double rareShare = 0.2;
constexpr qsizetype fewArticles = 10; ///< below, a share says little: a term may stand in two
constexpr qsizetype mostReasons = 6;
constexpr qsizetype mostSuggestions = 50;

bool isLead(ParagraphRole role)
{
    return role == ParagraphRole::Headline || role == ParagraphRole::Standfirst
        || isRunningText(role) || role == ParagraphRole::LiveEntry;
}

void addTerms(const QString &text, const text::Lexicon &lexicon, StoryTerms &story)
{
    for (const text::Token &token : text::tokens(text, lexicon)) {
        const bool isWord =
            token.kind == text::Token::Kind::Word && !token.isFunctionWord && token.stem.size() > 1;
        const bool isFigure = token.kind == text::Token::Kind::Number;
        if ((isWord || isFigure) && !story.terms.contains(token.stem)) {
            story.terms.insert(token.stem, token.span.in(text).toString());
        }
    }
}

/// How rare each term is in all articles, and which are rare enough to tell a story.
class Rarity
{
public:
    explicit Rarity(const QList<StoryTerms> &all)
        : m_articles(static_cast<double>(all.size()))
    {
        for (const StoryTerms &story : all) {
            for (auto term = story.terms.keyBegin(); term != story.terms.keyEnd(); ++term) {
                ++m_counts[*term];
            }
        }
    }

    [[nodiscard]] double weight(const QString &term) const
    {
        return std::log((m_articles + 1) / (m_counts.value(term) + 0.5));
    }

    [[nodiscard]] bool isRare(const QString &term) const
    {
        const double most = m_articles < static_cast<double>(fewArticles)
            ? std::max(2.0, m_articles / 2)
            : std::max(2.0, m_articles * rareShare);
        return m_counts.value(term) <= most;
    }

private:
    double m_articles;
    QHash<QString, int> m_counts;
};

double length(const StoryTerms &story, const Rarity &rarity)
{
    double sum = 0;
    for (auto term = story.terms.keyBegin(); term != story.terms.keyEnd(); ++term) {
        sum += rarity.weight(*term) * rarity.weight(*term);
    }
    return std::sqrt(sum);
}

bool isNear(const StoryTerms &a, const StoryTerms &b)
{
    return std::abs(a.time.secsTo(b.time)) <= mostDaysApart * 24 * 3600;
}

StorySuggestion compared(const StoryTerms &candidate, const StoryTerms &known, const Rarity &rarity)
{
    double product = 0;
    QList<std::pair<double, QString>> shared;
    for (auto term = candidate.terms.cbegin(); term != candidate.terms.cend(); ++term) {
        if (known.terms.contains(term.key())) {
            const double weight = rarity.weight(term.key());
            product += weight * weight;
            if (rarity.isRare(term.key())) {
                shared.append({weight, term.value()});
            }
        }
    }
    const double lengths = length(candidate, rarity) * length(known, rarity);
    StorySuggestion suggestion{
        candidate.article, lengths > 0 ? product / lengths : 0, known.article, {}};
    if (shared.size() < leastRareTerms) {
        suggestion.score = 0;
    }
    std::ranges::sort(shared, [](const auto &left, const auto &right) {
        return left.first != right.first ? left.first > right.first : left.second < right.second;
    });
    for (const auto &[weight, word] : std::as_const(shared)) {
        if (suggestion.why.size() < mostReasons) {
            suggestion.why.append(word);
        }
    }
    return suggestion;
}

} // namespace

StoryTerms storyTerms(const ArticleId &id, const Article &article, const QDateTime &firstSeen)
{
    StoryTerms story{id, article.published.value_or(firstSeen), {}};
    const auto lexicon = text::Lexicon::forLanguage(article.language);
    qsizetype left = leadLength;
    for (const Paragraph &paragraph : article.paragraphs) {
        if (!isLead(paragraph.role) || left <= 0) {
            continue;
        }
        const QString words = paragraph.span.in(article.text).left(left).toString();
        left -= words.size();
        addTerms(words, lexicon, story);
    }
    return story;
}

QList<StorySuggestion> sameStory(const QList<StoryTerms> &all, const QSet<ArticleId> &event)
{
    const Rarity rarity(all);
    QList<StorySuggestion> found;
    for (const StoryTerms &candidate : all) {
        if (event.contains(candidate.article)) {
            continue;
        }
        StorySuggestion best;
        for (const StoryTerms &known : all) {
            if (event.contains(known.article) && isNear(candidate, known)) {
                const StorySuggestion one = compared(candidate, known, rarity);
                best = one.score > best.score ? one : best;
            }
        }
        if (best.score >= leastScore) {
            found.append(best);
        }
    }
    std::ranges::sort(found, [](const StorySuggestion &left, const StorySuggestion &right) {
        return left.score != right.score ? left.score > right.score
                                         : left.article.value < right.article.value;
    });
    return found.first(std::min(found.size(), mostSuggestions));
}

} // namespace parallax::workspace
