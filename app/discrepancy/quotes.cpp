// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotes.h"

#include "quotewording.h"

#include <algorithm>

namespace parallax::discrepancy {

using namespace Qt::StringLiterals;

namespace {

/// Share of the shorter quotation that must be common before both are held to be one utterance: of
/// annotated pairs those between .5 and .6 were two remarks on one subject.
constexpr double LowestShare = 0.6;
/// Fewer common words than this are a phrase that anybody may use.
constexpr qsizetype FewestCommon = 3;
/// A quotation in the outlet's own words elsewhere: nearly all of it must be found there.
constexpr double ParaphraseShare = 0.75;
constexpr qsizetype FewestParaphrased = 5;
/// A phrase set in quotation marks, and the share of it that one speaker's phrases have in common.
constexpr qsizetype LongestPhrase = 4;
constexpr double PhraseShare = 0.5;
/// Words of a name with its titles: "Police Chief Ada M. Roe".
constexpr qsizetype LongestSpeaker = 5;

/// First name and surname of a person who is named as the speaker here: pronouns, offices and bare
/// surnames may all be one person, and a newspaper that quotes somebody does not speak.
bool isSpeakerKnown(const ClaimView &view)
{
    const QString &speaker = view.claim->speaker;
    const QStringList parts = speaker.split(u' ', Qt::SkipEmptyParts);
    const QSet<QString> &media = view.lexicon.list(u"media-words"_s);
    const bool isPerson = parts.size() >= 2 && parts.size() <= LongestSpeaker
        && std::all_of(parts.cbegin(), parts.cend(), [&media](const QString &part) {
                              return part.front().isUpper() && !media.contains(part.toCaseFolded());
                          });
    return isPerson && view.claim->attribution
        && view.words(*view.claim->attribution).contains(parts.constLast());
}

QString surname(const QString &speaker)
{
    return speaker.section(u' ', -1, -1, QString::SectionSkipEmpty).toCaseFolded();
}

bool hasOtherSpeaker(const ViewPair &pair)
{
    const QString &a = pair.a.claim->speaker;
    const QString &b = pair.b.claim->speaker;
    return isSpeakerKnown(pair.a) && isSpeakerKnown(pair.b)
        && !a.contains(surname(b), Qt::CaseInsensitive)
        && !b.contains(surname(a), Qt::CaseInsensitive);
}

/// Words alone, folded: marks and apostrophes are set differently by every newsroom.
QString plainWords(QStringView text)
{
    QString plain = u" "_s;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            plain += c.toCaseFolded();
        else if (c != u'\'' && c != QChar(0x2019) && plain.back() != u' ')
            plain += u' ';
    }
    return plain.back() == u' ' ? plain : QString(plain + u' ');
}

/// Left-out words next to the cut that deny or limit what is quoted, and that the other
/// article does not give: a quotation that goes on after "he said" is not shortened, and a mere
/// excerpt is no other statement.
bool isLimitLost(const ClaimView &longer, const ClaimView &shorter, TokenRange leftOut)
{
    constexpr qsizetype Searched = 3; // words from the limiting one on
    const QSet<QString> &limits = longer.lexicon.list(u"limiting-words"_s);
    for (qsizetype i = leftOut.first; i < leftOut.second; ++i) {
        const text::Token &token = longer.tokens.at(i);
        const bool isLimit = limits.contains(token.folded) || token.folded.endsWith("n't"_L1);
        if (!isLimit)
            continue;
        const TextSpan words{token.span.begin,
                             longer.tokens.at(std::min(leftOut.second, i + Searched) - 1).span.end};
        const bool isElsewhere =
            plainWords(shorter.text()).contains(plainWords(words.in(longer.text())))
            || plainWords(shorter.claim->span.in(shorter.text()))
                   .contains(plainWords(token.span.in(longer.text())));
        if (!isElsewhere)
            return true;
    }
    return false;
}

/// "We are for it and I am against": the second half alone, set as a whole sentence.
bool isFirstHalfLost(const ClaimView &longer,
                     const ClaimView &shorter,
                     TokenRange leftOut,
                     qsizetype shownFrom)
{
    qsizetype joiner = leftOut.second - 1;
    if (joiner <= leftOut.first
        || !longer.lexicon.list(u"clause-joiners"_s).contains(longer.tokens.at(joiner).folded)
        || !shorter.tokens.at(shownFrom).span.in(shorter.text()).front().isUpper())
        return false;
    const TextSpan words{longer.tokens.at(leftOut.first).span.begin,
                         longer.tokens.at(joiner).span.end};
    return !plainWords(shorter.text()).contains(plainWords(words.in(longer.text())));
}

/// The shorter quotation stands in the longer one and lacks, right before or behind it, what limits
/// it there.
bool isCutOff(const ViewPair &pair, const QuoteMeeting &met, TokenRange a, TokenRange b)
{
    constexpr qsizetype Near = 6; // tokens next to the cut
    if (met.shorter() < FewestParaphrased)
        return false; // an excerpt
    const bool isLongerA = met.wordsA > met.wordsB;
    const ClaimView &longer = isLongerA ? pair.a : pair.b;
    const ClaimView &shorter = isLongerA ? pair.b : pair.a;
    const TokenRange whole = isLongerA ? a : b;
    const TokenRange shown = isLongerA ? b : a;
    const Gap marks = gap(shorter, shown);
    const auto &last = met.pairs.constLast();
    const qsizetype end = (isLongerA ? last.first : last.second) + 1;
    // Counted back from the end: the first common word may be an "I" of an earlier clause.
    qsizetype begin = end;
    for (qsizetype words = met.shorter(); words > 0 && begin > whole.first;)
        words -= longer.tokens.at(--begin).kind != text::Token::Kind::Punctuation ? 1 : 0;
    return !marks.isMarked
        && (isFirstHalfLost(longer, shorter, {whole.first, begin}, shown.first)
            || isLimitLost(longer, shorter, {end, std::min(whole.second, end + Near)})
            || isLimitLost(longer, shorter, {std::max(whole.first, begin - Near), begin}));
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

/// Both quote one person, who is named or meant by the same surname.
bool haveSameSpeaker(const ViewPair &pair)
{
    const QString a = surname(pair.a.claim->speaker);
    return !a.isEmpty() && a == surname(pair.b.claim->speaker);
}

/// Enough words in common to be one utterance. Of one person's, two words of three will do, and one
/// of two in a phrase: "deeply flawed", "fatally flawed".
bool areOneUtterance(const ViewPair &pair, const QuoteMeeting &met)
{
    if (met.commonContent < 1)
        return false;
    if (met.shorter() >= 2 && haveSameSpeaker(pair)
        && met.share()
            >= (std::max(met.wordsA, met.wordsB) <= LongestPhrase ? PhraseShare : LowestShare))
        return true;
    return met.share() >= LowestShare
        && (met.pairs.size() >= FewestCommon || met.commonContent >= 2);
}

void addQuoted(QList<Finding> &findings, const ViewPair &pair, const TextSpan &a, const TextSpan &b)
{
    const TokenRange rangeA = pair.a.tokensIn(a);
    const TokenRange rangeB = pair.b.tokensIn(b);
    const QuoteMeeting met = quoteMeeting(pair, rangeA, rangeB);
    if (!areOneUtterance(pair, met))
        return;
    const double confidence = 0.4 + 0.6 * met.share();
    const bool isWhole = met.pairs.size() >= FewestParaphrased && met.wordsA == met.wordsB
        && met.pairs.size() == met.wordsA;
    if (hasOtherSpeaker(pair) && (met.commonContent >= FewestCommon || isWhole)) {
        Finding other = finding(pair, DiscrepancyKind::Quote, Explanation::Code::QuoteSpeaker, a, b,
                                0.5 * confidence);
        other.explanation.arguments = {pair.a.claim->speaker, pair.b.claim->speaker};
        findings.append(other);
    }
    if (isSpliced(pair, met))
        findings.append(finding(pair, DiscrepancyKind::Quote, Explanation::Code::QuoteSpliced, a, b,
                                confidence));
    else if (isAltered(pair, met, rangeA, rangeB))
        findings.append(finding(pair, DiscrepancyKind::Quote, Explanation::Code::QuoteAltered, a, b,
                                confidence));
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
    // Word for word the same without marks is a letter or a caption shown in full.
    const bool isSame =
        plainWords(told.in(telling.text())) == plainWords(quoted.in(quoting.text()));
    if (isLoose || isHeadline || isSame || telling.isQuoted(told))
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
