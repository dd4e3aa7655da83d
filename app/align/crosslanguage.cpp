// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crosslanguage.h"

#include "languageevidence.h"

#include <app/text/countednouns.h>
#include <app/text/lexicon.h>

#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace parallax::align {

using namespace Qt::StringLiterals;

namespace {

// Weights and bounds are set by hand, in the order of what a reader would trust: a figure of the
// same thing and rare names most, days and places in the text least.
constexpr double NameWeight = 0.8; ///< times rarity
constexpr double MostOfName = 2;
constexpr double FigureOfThing = 2.5; ///< same value and unit
constexpr double SmallFigureOfThing = 1.5; ///< below LeastTellingValue two things often agree
constexpr double BareFigure = 1.2; ///< same value, one side without a unit
constexpr double OtherCount = 1.2; ///< another count of the same thing
constexpr double LeastTellingValue = 13;
constexpr double LargestRatio = 4; ///< counts further apart are of other things
constexpr double DayWeight = 0.8;
constexpr double YearWeight = 0.3;
constexpr double SpeakerWeight = 1;
constexpr double QuotationWeight = 0.6; ///< both quote
constexpr double CognateWeight = 0.5; ///< each, at most MostCognates
constexpr qsizetype MostCognates = 3;
constexpr double HeadlineWeight = 0.8; ///< both are headlines
constexpr double PlaceWeight = 0.5; ///< at the same place; nothing half a text away

constexpr double LeastScore = 2.6; ///< about two rare names, or a figure and a little more
constexpr double LeastChance = 0.5;
constexpr double ChanceStep = 0.06; ///< a point of score
constexpr double LargestChance = 0.75;
/// A partner is kept when no other of that article is better than this much.
constexpr double RivalShare = 0.8;
constexpr qsizetype MostClaimsOfKey = 200; ///< what so many claims hold finds no partner

class Matcher
{
public:
    Matcher(const QList<ComparedArticle> &articles, const QList<Claim> &claims);

    [[nodiscard]] QList<CrossLanguagePair> pairs() const;

private:
    void index();
    [[nodiscard]] QList<qsizetype> partnersOf(qsizetype a) const;
    [[nodiscard]] CrossLanguagePair weighed(qsizetype a, qsizetype b) const;
    [[nodiscard]] double
    addNames(const Evidence &a, const Evidence &b, CrossLanguagePair &pair) const;
    [[nodiscard]] double addFigures(const Claim &a, const Claim &b, CrossLanguagePair &pair) const;
    [[nodiscard]] double addDates(const Claim &a, const Claim &b, CrossLanguagePair &pair) const;
    [[nodiscard]] double addRest(qsizetype a, qsizetype b, CrossLanguagePair &pair) const;

    [[nodiscard]] double rarity(const QString &key) const
    {
        const auto frequency = double(m_claimsOf.value(key).size());
        return std::log((double(m_claims.size()) + 1) / (frequency + 0.5));
    }

    [[nodiscard]] QString words(const Claim &claim, const TextSpan &span) const
    {
        return span.in(m_articles.at(claim.article).article.text).toString();
    }

    const QList<ComparedArticle> &m_articles;
    const QList<Claim> &m_claims;
    QList<Evidence> m_evidence;
    QHash<QString, QList<qsizetype>> m_claimsOf; ///< by key of a name or value of a figure
};

QString valueKey(const Figure &figure)
{
    return u'#' + QString::number(figure.value, 'g', 12);
}

Matcher::Matcher(const QList<ComparedArticle> &articles, const QList<Claim> &claims)
    : m_articles(articles)
    , m_claims(claims)
{
    QList<EvidenceReader> readers;
    for (const ComparedArticle &article : articles)
        readers.append(EvidenceReader(article));
    QList<qsizetype> first(articles.size(), -1);
    QList<qsizetype> count(articles.size(), 0);
    for (const Claim &claim : claims)
        ++count[claim.article];
    for (qsizetype k = 0; k < claims.size(); ++k) {
        const qsizetype article = claims.at(k).article;
        first[article] = first.at(article) < 0 ? k : first.at(article);
        Evidence evidence = readers.at(article).read(claims.at(k));
        evidence.place =
            double(k - first.at(article)) / double(std::max<qsizetype>(1, count.at(article) - 1));
        m_evidence.append(evidence);
    }
    index();
}

void Matcher::index()
{
    for (qsizetype k = 0; k < m_claims.size(); ++k) {
        for (auto name = m_evidence.at(k).names.cbegin(); name != m_evidence.at(k).names.cend();
             ++name)
            m_claimsOf[name.key()].append(k);
        for (const Figure &figure : m_claims.at(k).figures) {
            QList<qsizetype> &of = m_claimsOf[valueKey(figure)];
            if (of.isEmpty() || of.constLast() != k)
                of.append(k);
            if (!figure.noun.isEmpty()) // other counts of the same kind of thing
                m_claimsOf[u'=' + figure.unit].append(k);
        }
    }
}

QList<qsizetype> Matcher::partnersOf(qsizetype a) const
{
    QSet<qsizetype> found;
    const auto add = [&](const QString &key) {
        const QList<qsizetype> of = m_claimsOf.value(key);
        if (of.size() > MostClaimsOfKey)
            return;
        for (const qsizetype b : of) {
            if (b > a && areInTwoLanguages(m_articles, m_claims.at(a), m_claims.at(b)))
                found.insert(b);
        }
    };
    const Evidence &evidence = m_evidence.at(a);
    for (auto name = evidence.names.cbegin(); name != evidence.names.cend(); ++name)
        add(name.key());
    for (const Figure &figure : m_claims.at(a).figures) {
        add(valueKey(figure));
        if (!figure.noun.isEmpty())
            add(u'=' + figure.unit);
    }
    QList<qsizetype> sorted(found.cbegin(), found.cend());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

double Matcher::addNames(const Evidence &a, const Evidence &b, CrossLanguagePair &pair) const
{
    // Each written name counts once, by its rarest key.
    QMap<QString, double> weights;
    QMap<QString, QString> other;
    for (auto name = a.names.cbegin(); name != a.names.cend(); ++name) {
        const auto shared = b.names.constFind(name.key());
        if (shared == b.names.cend())
            continue;
        const double weight = std::clamp(NameWeight * rarity(name.key()), 0.0, MostOfName);
        if (weight > weights.value(*name, -1)) {
            weights[*name] = weight;
            other[*name] = *shared;
        }
    }
    QSet<QString> used;
    double sum = 0;
    QStringList said;
    for (auto name = weights.cbegin(); name != weights.cend(); ++name) {
        if (used.contains(other.value(name.key())))
            continue; // one word for two names of the other side
        used.insert(other.value(name.key()));
        sum += *name;
        const bool isSame = name.key().compare(other.value(name.key()), Qt::CaseInsensitive) == 0;
        said.append(isSame ? name.key() : name.key() + u" / "_s + other.value(name.key()));
    }
    if (!said.isEmpty())
        pair.why.append({MatchReason::Kind::Names, said.join(u", "_s)});
    return sum;
}

double Matcher::addFigures(const Claim &a, const Claim &b, CrossLanguagePair &pair) const
{
    double sum = 0;
    QSet<qsizetype> used;
    QStringList said;
    for (const Figure &left : a.figures) {
        double best = 0;
        qsizetype partner = -1;
        for (qsizetype j = 0; j < b.figures.size(); ++j) {
            const Figure &right = b.figures.at(j);
            if (used.contains(j))
                continue;
            const bool isSameValue =
                std::abs(left.value - right.value) <= 1e-9 * std::max(1.0, std::abs(left.value));
            const bool isCounted =
                text::CountedNouns::shipped().countSameAcrossLanguages(left, right);
            const bool isThing = isCounted
                || (!left.unit.isEmpty() && left.unit == right.unit && left.noun.isEmpty()
                    && right.noun.isEmpty())
                || (isSameValue && left.unit == u"people"_s && right.unit == u"people"_s);
            const double smaller = std::min(left.value, right.value);
            const double larger = std::max(left.value, right.value);
            double weight = 0;
            if (isSameValue && isThing)
                weight = left.value >= LeastTellingValue ? FigureOfThing : SmallFigureOfThing;
            else if (isSameValue && left.value >= LeastTellingValue
                     && (left.unit.isEmpty() || right.unit.isEmpty()
                         || (!left.noun.isEmpty() && !right.noun.isEmpty())))
                weight = BareFigure;
            else if (isCounted && smaller > 0 && larger / smaller <= LargestRatio)
                weight = OtherCount;
            if (weight > best) {
                best = weight;
                partner = j;
            }
        }
        if (partner < 0)
            continue;
        used.insert(partner);
        sum += best;
        const Figure &right = b.figures.at(partner);
        pair.isCounted =
            pair.isCounted || text::CountedNouns::shipped().countSameAcrossLanguages(left, right);
        const QString written = words(a, left.number);
        const QString other = words(b, right.number);
        said.append(written == other ? written : written + u" / "_s + other);
    }
    if (!said.isEmpty())
        pair.why.append({MatchReason::Kind::Figure, said.join(u", "_s)});
    return sum;
}

double Matcher::addDates(const Claim &a, const Claim &b, CrossLanguagePair &pair) const
{
    constexpr qsizetype YearLength = 4;
    double best = 0;
    QString said;
    for (const DateMention &left : a.dates) {
        for (const DateMention &right : b.dates) {
            const double weight = left.value.size() > YearLength ? DayWeight : YearWeight;
            if (!left.value.isEmpty() && left.value == right.value && weight > best) {
                best = weight;
                said = words(a, left.span) + u" / "_s + words(b, right.span);
            }
        }
    }
    if (!said.isEmpty())
        pair.why.append({MatchReason::Kind::Date, said});
    return best;
}

/// Speaker, quotation, words of one origin and place: they confirm, they link nothing alone.
double Matcher::addRest(qsizetype a, qsizetype b, CrossLanguagePair &pair) const
{
    const Evidence &left = m_evidence.at(a);
    const Evidence &right = m_evidence.at(b);
    double sum = 0;
    if (left.speaker.intersects(right.speaker)) {
        sum += SpeakerWeight;
        pair.why.append({MatchReason::Kind::Speaker, m_claims.at(a).speaker});
    }
    if (!m_claims.at(a).quotations.isEmpty() && !m_claims.at(b).quotations.isEmpty())
        sum += QuotationWeight;
    QStringList cognates;
    for (auto word = left.cognates.cbegin(); word != left.cognates.cend(); ++word) {
        const auto other = right.cognates.constFind(word.key());
        if (other != right.cognates.cend() && cognates.size() < MostCognates)
            cognates.append(*word == *other ? *word : *word + u" / "_s + *other);
    }
    sum += CognateWeight * double(cognates.size());
    if (!cognates.isEmpty())
        pair.why.append({MatchReason::Kind::Words, cognates.join(u", "_s)});
    const bool isHeadline = m_claims.at(a).role == ParagraphRole::Headline
        && m_claims.at(b).role == ParagraphRole::Headline;
    sum += isHeadline ? HeadlineWeight : 0;
    return sum + PlaceWeight * std::max(0.0, 1 - 2 * std::abs(left.place - right.place));
}

/// `chance` holds the score until pairs() is done; 0 where nothing strong is shared.
CrossLanguagePair Matcher::weighed(qsizetype a, qsizetype b) const
{
    CrossLanguagePair pair{a, b, 0, false, {}};
    const double figures = addFigures(m_claims.at(a), m_claims.at(b), pair);
    const double names = addNames(m_evidence.at(a), m_evidence.at(b), pair);
    if (figures + names <= 0)
        return pair;
    if (names > figures && pair.why.size() > 1)
        pair.why.swapItemsAt(0, 1);
    pair.chance =
        figures + names + addDates(m_claims.at(a), m_claims.at(b), pair) + addRest(a, b, pair);
    return pair;
}

QList<CrossLanguagePair> Matcher::pairs() const
{
    QList<CrossLanguagePair> found;
    QHash<std::pair<qsizetype, qsizetype>, double> best; // by claim and the other article
    for (qsizetype a = 0; a < m_claims.size(); ++a) {
        for (const qsizetype b : partnersOf(a)) {
            const CrossLanguagePair pair = weighed(a, b);
            if (pair.chance < LeastScore)
                continue;
            double &ofA = best[{a, m_claims.at(b).article}];
            double &ofB = best[{b, m_claims.at(a).article}];
            ofA = std::max(ofA, pair.chance);
            ofB = std::max(ofB, pair.chance);
            found.append(pair);
        }
    }
    found.removeIf([&](const CrossLanguagePair &pair) {
        const double ofA = best.value({pair.a, m_claims.at(pair.b).article});
        const double ofB = best.value({pair.b, m_claims.at(pair.a).article});
        const bool isBestOfOne = pair.chance >= std::min(ofA, ofB);
        return !isBestOfOne || pair.chance < RivalShare * std::max(ofA, ofB);
    });
    for (CrossLanguagePair &pair : found)
        pair.chance =
            std::min(LargestChance, LeastChance + ChanceStep * (pair.chance - LeastScore));
    return found;
}

QString primaryLanguage(const Article &article)
{
    return text::Lexicon::forLanguage(article.language).language();
}

} // namespace

bool areInTwoLanguages(const QList<ComparedArticle> &articles, const Claim &a, const Claim &b)
{
    const QString &left = articles.at(a.article).article.language;
    const QString &right = articles.at(b.article).article.language;
    return left != right
        && primaryLanguage(articles.at(a.article).article)
        != primaryLanguage(articles.at(b.article).article);
}

QList<CrossLanguagePair> crossLanguagePairs(const QList<ComparedArticle> &articles,
                                            const QList<Claim> &claims)
{
    const bool isOneLanguage = std::all_of(
        articles.cbegin(), articles.cend(), [&articles](const ComparedArticle &article) {
            return primaryLanguage(article.article)
                == primaryLanguage(articles.constFirst().article);
        });
    return isOneLanguage ? QList<CrossLanguagePair>() : Matcher(articles, claims).pairs();
}

} // namespace parallax::align
