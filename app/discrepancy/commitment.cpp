// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commitment.h"

#include "clausematch.h"
#include "cues.h"
#include "likewords.h"
#include "sources.h"

#include <algorithm>
#include <optional>

namespace parallax::discrepancy {

using namespace Qt::StringLiterals;

namespace {

/// Of what the weak wording is about, the other text has this much, in its own words. Set on seven
/// invented events, tried on seven others and on 24 real ones (README.md).
constexpr double LeastShare = 1.0 / 3;
/// The same of what one and the same actor weighs here and promises there: at least a word.
constexpr double LeastShareOfActor = 0.1;
/// What only appears, or is not known, needs another word besides the subject.
constexpr qsizetype FewestWords = 2;

/// The cue of \a list whose matter the other claim tells best, if it tells it.
std::optional<Cue> metCue(const ClaimView &weak,
                          const QString &list,
                          const ClaimView &firm,
                          qsizetype fewestWords,
                          double leastShare = LeastShare)
{
    std::optional<Cue> best;
    double bestShare = 0;
    for (const Cue &cue : cues(weak, list)) {
        const Shared shared = sharedWords(weak, scopeOf(weak, cue), firm);
        if (shared.share >= leastShare && shared.words >= fewestWords && shared.share > bestShare) {
            best = cue;
            bestShare = shared.share;
        }
    }
    return best;
}

bool isWeakened(const ClaimView &view)
{
    const QHash<QString, QString> &phrases = view.lexicon.table(u"weakenings"_s);
    const QString words = u' ' + [&view] {
        QStringList folded;
        for (const text::Token &token : view.tokens) {
            if (!view.isQuoted(token.span))
                folded.append(token.folded);
        }
        return folded.join(u' ');
    }() + u' ';
    return std::any_of(phrases.keyBegin(), phrases.keyEnd(), [&words](const QString &phrase) {
        return words.contains(u' ' + phrase + u' ');
    });
}

/// Last words of the names in a claim, and those of who speaks in it.
QStringList actors(const ClaimView &view)
{
    QStringList words = sourceWords(view.claim->speaker);
    for (const NameMention &name : view.claim->names)
        words += sourceWords(name.name).mid(sourceWords(name.name).size() - 1);
    return words;
}

struct Met
{
    TextSpan weak;
    TextSpan firm;
};

/// "is weighing", "hopes to" here; "will", "vowed to" there.
std::optional<Met> committedElsewhere(const ClaimView &weak, const ClaimView &firm)
{
    const QList<Cue> firmly = cues(firm, u"committed-phrases"_s);
    if (firmly.isEmpty() || !firm.claim->quotations.isEmpty()
        || !cues(firm, u"uncommitted-phrases"_s).isEmpty())
        return std::nullopt;
    const bool isOneActor = commonStems(actors(weak), actors(firm)) > 0;
    const auto cue = metCue(weak, u"uncommitted-phrases"_s, firm, 1,
                            isOneActor ? LeastShareOfActor : LeastShare);
    if (!cue)
        return std::nullopt;
    // Of several promises the one about the same thing.
    const auto about =
        std::max_element(firmly.cbegin(), firmly.cend(), [&](const Cue &left, const Cue &right) {
            return sharedWords(firm, scopeOf(firm, left), weak).share
                < sharedWords(firm, scopeOf(firm, right), weak).share;
        });
    return Met{cue->span(weak), about->span(firm)};
}

/// "appeared to show" here, "show" there: the doubt is the outlet's own.
std::optional<Met> plainElsewhere(const ClaimView &weak, const ClaimView &firm)
{
    const auto cue = metCue(weak, u"appearance-words"_s, firm, FewestWords);
    return cue && !isWeakened(firm) ? std::optional(Met{cue->span(weak), firm.claim->span})
                                    : std::nullopt;
}

/// "It was unclear whether …" here, told there.
std::optional<Met> knownElsewhere(const ClaimView &weak, const ClaimView &firm)
{
    const auto cue = metCue(weak, u"unknown-phrases"_s, firm, FewestWords);
    return cue && cues(firm, u"unknown-phrases"_s).isEmpty()
        ? std::optional(Met{cue->span(weak), firm.claim->span})
        : std::nullopt;
}

} // namespace

QList<Finding> commitmentFindings(const ViewPair &pair)
{
    if (pair.a.lexicon.language() != pair.b.lexicon.language())
        return {};
    for (const auto look : {&committedElsewhere, &plainElsewhere, &knownElsewhere}) {
        for (const bool isSwapped : {false, true}) {
            const auto met = isSwapped ? look(pair.b, pair.a) : look(pair.a, pair.b);
            if (!met)
                continue;
            Finding result =
                finding(pair, DiscrepancyKind::Certainty, Explanation::Code::CertaintyHedged,
                        isSwapped ? met->firm : met->weak, isSwapped ? met->weak : met->firm,
                        0.4 + 0.3 * contentOverlap(pair.a, pair.b));
            if (isSwapped) // the weaker side is named first
                std::reverse(result.explanation.arguments.begin(),
                             result.explanation.arguments.end());
            return {result};
        }
    }
    return {};
}

} // namespace parallax::discrepancy
