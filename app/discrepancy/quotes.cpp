// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotes.h"

#include "tokenpairs.h"

#include <algorithm>

namespace parallax::discrepancy {

namespace {

/// Share of the shorter quotation that must be common before both are held to be one utterance.
constexpr double LowestShare = 0.5;
/// Fewer common words than this are a phrase that anybody may use.
constexpr qsizetype FewestCommon = 3;
/// A quotation in the outlet's own words elsewhere: nearly all of it must be found there.
constexpr double ParaphraseShare = 0.75;
constexpr qsizetype FewestParaphrased = 5;

struct Meeting
{
    QList<std::pair<qsizetype, qsizetype>> pairs;
    qsizetype wordsA = 0;
    qsizetype wordsB = 0;
    qsizetype commonContent = 0;

    [[nodiscard]] qsizetype shorter() const { return std::min(wordsA, wordsB); }

    [[nodiscard]] double share() const
    {
        return shorter() > 0 ? static_cast<double>(pairs.size()) / static_cast<double>(shorter())
                             : 0;
    }
};

qsizetype wordCount(const ClaimView &view, TokenRange range)
{
    return std::count_if(
        view.tokens.cbegin() + range.first, view.tokens.cbegin() + range.second,
        [](const text::Token &token) { return token.kind != text::Token::Kind::Punctuation; });
}

Meeting meeting(const ViewPair &pair, TokenRange a, TokenRange b)
{
    Meeting result{tokenPairs(pair.a.tokens, a, pair.b.tokens, b), wordCount(pair.a, a),
                   wordCount(pair.b, b), 0};
    result.commonContent =
        std::count_if(result.pairs.cbegin(), result.pairs.cend(), [&](const auto &common) {
            return !pair.a.tokens.at(common.first).isFunctionWord;
        });
    return result;
}

/// Word for word the same, inside the stretch that both have: what stands before and after is cut.
bool isOneRun(const ViewPair &pair, const Meeting &meeting)
{
    for (qsizetype k = 0; k < meeting.pairs.size(); ++k) {
        const auto [i, j] = meeting.pairs.at(k);
        if (pair.a.tokens.at(i).folded != pair.b.tokens.at(j).folded)
            return false;
        if (k == 0)
            continue;
        const auto [beforeI, beforeJ] = meeting.pairs.at(k - 1);
        if (wordCount(pair.a, {beforeI + 1, i}) > 0 || wordCount(pair.b, {beforeJ + 1, j}) > 0)
            return false;
    }
    return true;
}

QStringList foldedWords(const ClaimView &view, TokenRange range)
{
    QStringList words;
    for (qsizetype i = range.first; i < range.second; ++i) {
        if (view.tokens.at(i).kind != text::Token::Kind::Punctuation)
            words.append(view.tokens.at(i).folded);
    }
    return words;
}

/// The shorter one stands in the longer one as it is. The common words alone do not tell: of "a
/// little grace" they may take the "a" of an earlier word of the longer quotation.
bool isPartOfOther(const ViewPair &pair, TokenRange a, TokenRange b)
{
    QStringList longer = foldedWords(pair.a, a);
    QStringList shorter = foldedWords(pair.b, b);
    if (longer.size() < shorter.size())
        longer.swap(shorter);
    return !std::ranges::search(longer, shorter).empty();
}

/// Common run at the beginning and at the end, differing in between or not at all.
Explanation::Code codeOf(const ViewPair &pair, const Meeting &meeting, TokenRange a, TokenRange b)
{
    if (isPartOfOther(pair, a, b))
        return Explanation::Code::QuoteShortened;
    if (!isOneRun(pair, meeting) || meeting.pairs.size() < meeting.shorter())
        return Explanation::Code::QuoteAltered;
    return Explanation::Code::QuoteShortened;
}

bool isSpeakerKnown(const QString &speaker)
{
    // First name and surname: pronouns, offices and bare surnames may all be one person.
    return speaker.count(u' ') == 1 && speaker.front().isUpper()
        && speaker.section(u' ', 1).front().isUpper();
}

QString surname(const QString &speaker)
{
    return speaker.section(u' ', -1, -1, QString::SectionSkipEmpty).toCaseFolded();
}

bool hasOtherSpeaker(const ViewPair &pair)
{
    const QString &a = pair.a.claim->speaker;
    const QString &b = pair.b.claim->speaker;
    return isSpeakerKnown(a) && isSpeakerKnown(b) && !a.contains(surname(b), Qt::CaseInsensitive)
        && !b.contains(surname(a), Qt::CaseInsensitive);
}

/// True when words that the shorter quotation lacks stand nowhere in its article: a quotation that
/// goes on after "he said" is not shortened.
bool isMissing(const ClaimView &longer, const ClaimView &shorter, TokenRange leftOut)
{
    if (leftOut.first >= leftOut.second)
        return false;
    const TextSpan words{longer.tokens.at(leftOut.first).span.begin,
                         longer.tokens.at(leftOut.second - 1).span.end};
    return !shorter.text().contains(longer.words(words), Qt::CaseInsensitive);
}

/// Both begin alike and one ends before the other does, or they end alike and one begins later.
bool isCutOff(const ViewPair &pair, const Meeting &met, TokenRange a, TokenRange b)
{
    constexpr qsizetype FewestLeftOut = 2; // words
    constexpr qsizetype Searched = 3; // words next to the cut
    if (met.pairs.size() < FewestCommon + 1 || std::abs(met.wordsA - met.wordsB) < FewestLeftOut)
        return false;
    const bool isLongerA = met.wordsA > met.wordsB;
    const ClaimView &longer = isLongerA ? pair.a : pair.b;
    const ClaimView &shorter = isLongerA ? pair.b : pair.a;
    const TokenRange whole = isLongerA ? a : b;
    const qsizetype first =
        isLongerA ? met.pairs.constFirst().first : met.pairs.constFirst().second;
    qsizetype next = (isLongerA ? met.pairs.constLast().first : met.pairs.constLast().second) + 1;
    while (next < whole.second && longer.tokens.at(next).kind == text::Token::Kind::Punctuation)
        ++next;
    if (met.pairs.constFirst() == std::pair(a.first, b.first))
        return isMissing(longer, shorter, {next, std::min(whole.second, next + Searched)});
    return next == whole.second
        && isMissing(longer, shorter, {std::max(whole.first, first - Searched), first});
}

/// Order of arguments: the longer wording first.
Finding
shortenedFinding(const ViewPair &pair, const TextSpan &a, const TextSpan &b, double confidence)
{
    Finding result =
        finding(pair, DiscrepancyKind::Quote, Explanation::Code::QuoteShortened, a, b, confidence);
    if (a.length() < b.length())
        std::reverse(result.explanation.arguments.begin(), result.explanation.arguments.end());
    return result;
}

void addQuoted(QList<Finding> &findings, const ViewPair &pair, const TextSpan &a, const TextSpan &b)
{
    const TokenRange rangeA = pair.a.tokensIn(a);
    const TokenRange rangeB = pair.b.tokensIn(b);
    const Meeting met = meeting(pair, rangeA, rangeB);
    const bool isOneUtterance = met.share() >= LowestShare && met.commonContent >= 1
        && (met.pairs.size() >= FewestCommon || met.commonContent >= 2);
    if (!isOneUtterance)
        return;
    const double confidence = 0.4 + 0.6 * met.share();
    if (hasOtherSpeaker(pair) && met.commonContent >= FewestCommon) {
        Finding other = finding(pair, DiscrepancyKind::Quote, Explanation::Code::QuoteSpeaker, a, b,
                                0.5 * confidence);
        other.explanation.arguments = {pair.a.claim->speaker, pair.b.claim->speaker};
        findings.append(other);
    }
    const Explanation::Code code = codeOf(pair, met, rangeA, rangeB);
    if (code == Explanation::Code::QuoteAltered)
        findings.append(finding(pair, DiscrepancyKind::Quote, code, a, b, confidence));
    else if (isCutOff(pair, met, rangeA, rangeB))
        findings.append(shortenedFinding(pair, a, b, 0.7 * confidence));
}

/// A quotation of one side that stands in the other side's own words. \a isSwapped: the quoting
/// side is b.
void addParaphrased(QList<Finding> &findings,
                    const ViewPair &pair,
                    const TextSpan &quoted,
                    bool isSwapped)
{
    const ClaimView &quoting = isSwapped ? pair.b : pair.a;
    const ClaimView &telling = isSwapped ? pair.a : pair.b;
    const TokenRange range = quoting.tokensIn(quoted);
    const qsizetype words = wordCount(quoting, range);
    if (words < FewestParaphrased)
        return;
    const auto common =
        tokenPairs(quoting.tokens, range, telling.tokens, {0, telling.tokens.size()});
    if (static_cast<double>(common.size()) < ParaphraseShare * static_cast<double>(words))
        return;
    const TextSpan told{telling.tokens.at(common.constFirst().second).span.begin,
                        telling.tokens.at(common.constLast().second).span.end};
    const bool isLoose = 2 * told.length() > 3 * quoted.length(); // scattered words are no wording
    const bool isHeadline = telling.claim->role == ParagraphRole::Headline;
    if (isLoose || isHeadline || telling.isQuoted(told))
        return;
    Finding result = isSwapped ? finding(pair, DiscrepancyKind::Quote,
                                         Explanation::Code::QuoteParaphrased, told, quoted, 0.45)
                               : finding(pair, DiscrepancyKind::Quote,
                                         Explanation::Code::QuoteParaphrased, quoted, told, 0.45);
    result.explanation.arguments = {quoting.words(quoted), telling.words(told)};
    findings.append(result);
}

} // namespace

QList<Finding> quoteFindings(const ViewPair &pair)
{
    QList<Finding> findings;
    for (const Quotation &a : pair.a.claim->quotations) {
        for (const Quotation &b : pair.b.claim->quotations)
            addQuoted(findings, pair, a.span, b.span);
    }
    if (!findings.isEmpty())
        return findings;
    for (const Quotation &a : pair.a.claim->quotations)
        addParaphrased(findings, pair, a.span, false);
    for (const Quotation &b : pair.b.claim->quotations)
        addParaphrased(findings, pair, b.span, true);
    return findings;
}

} // namespace parallax::discrepancy
