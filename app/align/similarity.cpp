// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment.h"

#include <app/text/paraphrases.h>
#include <app/text/tokens.h>

#include <QSet>

#include <algorithm>
#include <map>

namespace parallax::align {

using namespace Qt::StringLiterals;

namespace {

// Two texts without an event around them: no rarity is known. README.md says what was tried.

/// Where half of what the longer text says stands in the other one too; no corpus was used.
constexpr double Threshold = 0.5;
/// Words of grammar tell a little less than others; claims linked by hand and sentences of one
/// article are told apart best from .75 on, and badly below .5.
constexpr double FunctionWordWeight = 0.75;
/// A negation turns the claim, yet a long sentence may hold one beside it. Set by hand.
constexpr double NegationWeight = 3;
/// Each text has a number that the other lacks. Set by hand; linked claims bear it out.
constexpr double OtherNumberPenalty = 0.1;
/// "elect", "election": the same beginning, four letters and six tenths of the longer stem.
constexpr double BeginningCredit = 0.8;
constexpr qsizetype ShortestBeginning = 4;
constexpr double BeginningPart = 0.6;
/// So many words of one beginning are looked at: keeps the cost of a hostile text within bounds.
constexpr qsizetype BeginningsTried = 32;

const text::Lexicon &english()
{
    static const text::Lexicon lexicon = text::Lexicon::forLanguage(u"en");
    return lexicon;
}

const text::Paraphrases &paraphrases()
{
    static const text::Paraphrases groups = text::Paraphrases::forLanguage(u"en");
    return groups;
}

/// One of the two texts, and how far each of its tokens is met by the other one.
struct Side
{
    explicit Side(QStringView whole)
        : source(whole)
        , tokens(text::tokens(whole, english()))
        , met(tokens.size(), 0.0)
    {
        const QSet<QString> &negations = english().list(u"negations"_s);
        for (text::Token &token : tokens) {
            if (token.kind == text::Token::Kind::Number)
                numbers.insert(token.stem);
            const bool isNegation = negations.contains(token.folded);
            if (isNegation)
                token.stem = u"not"_s; // "didn't", "never": one negation is as good as another
            weights.append(token.kind == text::Token::Kind::Punctuation ? 0
                               : isNegation                             ? NegationWeight
                               : token.isFunctionWord                   ? FunctionWordWeight
                                                                        : 1);
        }
    }

    [[nodiscard]] bool isOpen(qsizetype i) const { return weights.at(i) > 0 && !(met.at(i) > 0); }

    /// Not yet met, and neither grammar nor number: may be met by another word.
    [[nodiscard]] bool isOpenContent(qsizetype i) const
    {
        return isOpen(i) && !tokens.at(i).isFunctionWord
            && tokens.at(i).kind == text::Token::Kind::Word;
    }

    [[nodiscard]] double cover() const
    {
        double all = 0;
        double found = 0;
        for (qsizetype i = 0; i < tokens.size(); ++i) {
            all += weights.at(i);
            found += weights.at(i) * met.at(i);
        }
        return all > 0 ? found / all : 0;
    }

    QStringView source;
    QList<text::Token> tokens;
    QList<double> weights;
    QList<double> met;
    QSet<QString> numbers;
};

void meetEqualWords(Side &a, Side &b)
{
    QHash<QString, QList<qsizetype>> places;
    for (qsizetype j = b.tokens.size() - 1; j >= 0; --j) {
        if (b.isOpen(j))
            places[b.tokens.at(j).stem].append(j);
    }
    for (qsizetype i = 0; i < a.tokens.size(); ++i) {
        const auto equal = places.find(a.tokens.at(i).stem);
        if (!a.isOpen(i) || equal == places.end() || equal->isEmpty())
            continue;
        a.met[i] = 1;
        b.met[equal->takeLast()] = 1;
    }
}

/// Words and phrases of one meaning: "resigned", "stepped down".
void meetMeanings(Side &a, Side &b)
{
    using Mention = text::Paraphrases::Mention;
    const auto byGroup = [](const Side &side) {
        std::map<int, QList<Mention>> result;
        for (const Mention &mention : paraphrases().mentions(side.tokens, side.source))
            result[mention.group].append(mention);
        return result;
    };
    const auto mentionsOfA = byGroup(a);
    const auto mentionsOfB = byGroup(b);
    QList<int> groups; // those that say most first
    for (const auto &[group, mentions] : mentionsOfA) {
        if (mentionsOfB.contains(group))
            groups.append(group);
    }
    std::stable_sort(groups.begin(), groups.end(), [](int left, int right) {
        return paraphrases().credit(left) > paraphrases().credit(right);
    });
    const auto nextOpen = [](const Side &side, const QList<Mention> &mentions, qsizetype from) {
        for (; from < mentions.size(); ++from) {
            for (qsizetype i = mentions.at(from).first; i < mentions.at(from).last; ++i) {
                if (side.isOpenContent(i))
                    return from;
            }
        }
        return from;
    };
    const auto meet = [](Side &side, const Mention &mention, double credit) {
        for (qsizetype i = mention.first; i < mention.last; ++i) {
            if (side.isOpen(i))
                side.met[i] = credit;
        }
    };
    for (const int group : std::as_const(groups)) {
        const QList<Mention> &ofA = mentionsOfA.at(group);
        const QList<Mention> &ofB = mentionsOfB.at(group);
        for (qsizetype k = 0, l = 0;; ++k, ++l) {
            k = nextOpen(a, ofA, k);
            l = nextOpen(b, ofB, l);
            if (k >= ofA.size() || l >= ofB.size())
                break;
            meet(a, ofA.at(k), paraphrases().credit(group));
            meet(b, ofB.at(l), paraphrases().credit(group));
        }
    }
}

bool haveLikeBeginning(const QString &a, const QString &b)
{
    const auto end = std::mismatch(a.cbegin(), a.cend(), b.cbegin(), b.cend()).first;
    return static_cast<double>(end - a.cbegin())
        >= BeginningPart * static_cast<double>(std::max(a.size(), b.size()));
}

void meetLikeBeginnings(Side &a, Side &b)
{
    const auto hasBeginning = [](const Side &side, qsizetype i) {
        return side.isOpenContent(i) && side.tokens.at(i).stem.size() >= ShortestBeginning;
    };
    QHash<QString, QList<qsizetype>> places;
    for (qsizetype j = 0; j < b.tokens.size(); ++j) {
        if (hasBeginning(b, j))
            places[b.tokens.at(j).stem.first(ShortestBeginning)].append(j);
    }
    for (qsizetype i = 0; i < a.tokens.size(); ++i) {
        if (!hasBeginning(a, i))
            continue;
        const QString &stem = a.tokens.at(i).stem;
        const auto like = places.find(stem.first(ShortestBeginning));
        if (like == places.end())
            continue;
        for (qsizetype k = 0; k < std::min(like->size(), BeginningsTried); ++k) {
            if (haveLikeBeginning(stem, b.tokens.at(like->at(k)).stem)) {
                a.met[i] = BeginningCredit;
                b.met[like->takeAt(k)] = BeginningCredit;
                break;
            }
        }
    }
}

} // namespace

double similarity(QStringView textA, QStringView textB)
{
    // Words are met in order, so the order of the texts must not matter.
    Side a(std::min(textA, textB));
    Side b(std::max(textA, textB));
    meetEqualWords(a, b);
    meetMeanings(a, b);
    meetLikeBeginnings(a, b);
    const bool hasOtherNumbers = !a.numbers.isEmpty() && !b.numbers.isEmpty()
        && !a.numbers.contains(b.numbers) && !b.numbers.contains(a.numbers);
    // The same claim is all there in both, so the text that has more to say decides.
    const double score =
        std::min(a.cover(), b.cover()) - (hasOtherNumbers ? OtherNumberPenalty : 0);
    return std::clamp(score, 0.0, 1.0);
}

double similarityThreshold()
{
    return Threshold;
}

} // namespace parallax::align
