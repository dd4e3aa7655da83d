// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attributions.h"

#include <algorithm>

namespace parallax::discrepancy {

using namespace Qt::StringLiterals;

namespace {

/// A lost source is told only where both say nearly the same: else the statement is another one.
constexpr double LostOverlap = 0.8;
constexpr double ChangedOverlap = 0.5;

bool isPronoun(const QString &speaker)
{
    static const QStringList pronouns{u"he"_s,  u"she"_s, u"they"_s, u"it"_s,
                                      u"who"_s, u"i"_s,   u"we"_s,   u"you"_s};
    return pronouns.contains(speaker.toCaseFolded());
}

bool hasSource(const Claim &claim)
{
    return !claim.speaker.isEmpty() || claim.attribution.has_value() || claim.isAnonymous;
}

QStringList sourceWords(const QString &speaker)
{
    static const QStringList passing{u"the"_s, u"a"_s,   u"an"_s, u"of"_s,  u"for"_s,
                                     u"mr"_s,  u"mrs"_s, u"ms"_s, u"his"_s, u"her"_s};
    QStringList words;
    for (const QString &word : speaker.toCaseFolded().split(u' ', Qt::SkipEmptyParts)) {
        QString plain = word;
        plain.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
        if (!plain.isEmpty() && !passing.contains(plain))
            words.append(plain);
    }
    return words;
}

/// Sources share a word, or one is an abbreviation of the other's initials.
bool isAlike(const QString &a, const QString &b)
{
    const QStringList left = sourceWords(a);
    const QStringList right = sourceWords(b);
    return std::any_of(left.cbegin(), left.cend(),
                       [&right](const QString &word) { return right.contains(word); });
}

bool knows(const ClaimView &view, const QString &speaker)
{
    const QString surname = speaker.section(u' ', -1, -1, QString::SectionSkipEmpty);
    return view.words(view.claim->span).contains(surname, Qt::CaseInsensitive);
}

TextSpan sourceSpan(const ClaimView &view)
{
    return view.claim->attribution.value_or(view.claim->span);
}

Finding sourceFinding(const ViewPair &pair, Explanation::Code code, double confidence)
{
    return finding(pair, DiscrepancyKind::Attribution, code, sourceSpan(pair.a), sourceSpan(pair.b),
                   confidence);
}

} // namespace

QList<Finding> attributionFindings(const ViewPair &pair)
{
    const Claim &a = *pair.a.claim;
    const Claim &b = *pair.b.claim;
    if (a.role == ParagraphRole::Headline || b.role == ParagraphRole::Headline)
        return {}; // headlines drop their sources by custom
    if (!a.quotations.isEmpty() || !b.quotations.isEmpty())
        return {}; // a quotation has its speaker in the sentence before or after
    const double overlap = contentOverlap(pair.a, pair.b);
    const bool isNamedA = !a.speaker.isEmpty() && !a.isAnonymous && !isPronoun(a.speaker);
    const bool isNamedB = !b.speaker.isEmpty() && !b.isAnonymous && !isPronoun(b.speaker);
    if (isNamedA && isNamedB) {
        // "The president" and "Mr Obama" may be one: a name that the other claim knows is no other
        // source.
        if (overlap < ChangedOverlap || isAlike(a.speaker, b.speaker) || knows(pair.b, a.speaker)
            || knows(pair.a, b.speaker))
            return {};
        return {sourceFinding(pair, Explanation::Code::AttributionChanged, 0.3 + 0.5 * overlap)};
    }
    if ((a.isAnonymous && isNamedB) || (b.isAnonymous && isNamedA)) {
        if (overlap < ChangedOverlap)
            return {};
        Finding result =
            sourceFinding(pair, Explanation::Code::AttributionAnonymised, 0.4 + 0.4 * overlap);
        if (a.isAnonymous)
            std::reverse(result.explanation.arguments.begin(), result.explanation.arguments.end());
        return {result};
    }
    if (hasSource(a) != hasSource(b) && overlap >= LostOverlap) {
        const bool isLostInB = hasSource(a);

        Finding result =
            sourceFinding(pair, Explanation::Code::AttributionLost, 0.2 + 0.5 * overlap);
        if (!isLostInB)
            std::reverse(result.explanation.arguments.begin(), result.explanation.arguments.end());
        return {result};
    }
    return {};
}

} // namespace parallax::discrepancy
