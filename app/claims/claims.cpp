// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claims.h"

#include "attributions.h"
#include "clauses.h"
#include "listedattributions.h"
#include "quotationruns.h"
#include "repetitions.h"
#include "speakers.h"

#include <app/text/tokens.h>

using namespace Qt::StringLiterals;

namespace parallax::claims {
namespace {

constexpr qsizetype longestPhrase = 6; ///< words of an entry of the hedge and denial lists

constexpr qsizetype longestLead =
    20; ///< code units before the first figure of a clause: "Meanwhile, "
constexpr qsizetype longestCreditWord = 24; ///< code units of "File photograph:"
constexpr qsizetype verbReach = 24; ///< code units behind a figure in which its verb begins

bool makesClaims(ParagraphRole role)
{
    switch (role) {
    case ParagraphRole::Headline:
    case ParagraphRole::Standfirst:
    case ParagraphRole::Body:
    case ParagraphRole::Subheading:
    case ParagraphRole::Caption:
    case ParagraphRole::PullQuote:
    case ParagraphRole::ListItem:
    case ParagraphRole::Table:
    case ParagraphRole::Embed:
    case ParagraphRole::LiveEntry:
        return true;
    default:
        return false;
    }
}

/// Spans of the longest entries of the list \a name in \a tokens, in order.
QList<TextSpan>
phrases(const QList<text::Token> &tokens, const text::Lexicon &lexicon, const QString &name)
{
    const QSet<QString> &list = lexicon.list(name);
    const QSet<QString> &firstWords = lexicon.firstWords(name);
    QList<TextSpan> found;
    for (qsizetype i = 0; i < tokens.size();) {
        if (!firstWords.contains(tokens[i].folded)) {
            ++i;
            continue;
        }
        QString phrase;
        qsizetype after = i;
        for (qsizetype next = i; next < tokens.size() && next < i + longestPhrase; ++next) {
            phrase += (next == i ? QString() : u" "_s) + tokens[next].folded;
            if (list.contains(phrase)) {
                after = next + 1;
            }
        }
        if (after > i) {
            found.append({tokens[i].span.begin, tokens[after - 1].span.end});
        }
        i = after > i ? after : i + 1;
    }
    return found;
}

class ClaimFinder
{
public:
    ClaimFinder(const Article &article,
                const QList<Sentence> &sentences,
                qsizetype index,
                const text::Lexicon &lexicon)
        : m_article(article)
        , m_sentences(sentences)
        , m_index(index)
        , m_lexicon(lexicon)
        , m_quotations(text::quotations(article.text))
        , m_names(text::names(article.text, lexicon))
        , m_speechWords(lexicon)
        , m_speakers(article, sentences, m_names, m_quotations, lexicon)
    {
        if (article.published) {
            m_reference = article.published->date();
        }
    }

    QList<Claim> run();

private:
    [[nodiscard]] bool isPhotoCredit(const TextSpan &sentence) const;
    Claim claimOf(qsizetype sentence);
    QList<Claim> clausesOf(Claim claim) const;
    [[nodiscard]] bool hasVerbAfterFigure(const Figure &figure, qsizetype end) const;
    void readWords(Claim *claim, QStringView text, const QList<text::Token> &tokens) const;
    void readSpeaker(Claim *claim, QStringView text, const QList<text::Token> &tokens);

    const Article &m_article;
    const QList<Sentence> &m_sentences;
    qsizetype m_index;
    const text::Lexicon &m_lexicon;
    QList<Quotation> m_quotations;
    QList<NameMention> m_names;
    SpeechWords m_speechWords;
    Speakers m_speakers;
    std::optional<QDate> m_reference;
    qsizetype m_nextQuotation = 0;
    qsizetype m_nextName = 0;
};

QList<Claim> ClaimFinder::run()
{
    QList<Claim> claims;
    const QSet<qsizetype> repeated = repetitions(m_article);
    for (qsizetype i = 0; i < m_sentences.size(); ++i) {
        const qsizetype paragraph = m_sentences[i].paragraph;
        if (paragraph < m_article.paragraphs.size() && !repeated.contains(paragraph)
            && makesClaims(m_article.paragraphs[paragraph].role)
            && !isPhotoCredit(m_sentences[i].span)) {
            claims.append(clausesOf(claimOf(i)));
        }
    }
    joinQuotations(m_quotations, &claims);
    for (Claim &claim : claims)
        claim.clauses = clauses(m_article, claim, m_lexicon);
    return claims;
}

/// "Photo: Reuters" says who took the picture, nothing of the event.
bool ClaimFinder::isPhotoCredit(const TextSpan &sentence) const
{
    const QStringView text = sentence.in(m_article.text);
    const qsizetype colon = text.first(std::min(text.size(), longestCreditWord)).indexOf(u':');
    return colon > 0
        && m_lexicon.list(u"photo-credits"_s).contains(text.first(colon).toString().toCaseFolded());
}

Claim ClaimFinder::claimOf(qsizetype sentence)
{
    Claim claim;
    claim.article = m_index;
    claim.sentence = sentence;
    claim.span = m_sentences[sentence].span;
    claim.paragraph = m_sentences[sentence].paragraph;
    claim.role = m_article.paragraphs[claim.paragraph].role;
    const QStringView text = claim.span.in(m_article.text);
    while (m_nextQuotation < m_quotations.size()
           && m_quotations[m_nextQuotation].span.end <= claim.span.begin) {
        ++m_nextQuotation;
    }
    for (qsizetype i = m_nextQuotation;
         i < m_quotations.size() && m_quotations[i].span.begin < claim.span.end; ++i) {
        const TextSpan span = m_quotations[i].span;
        claim.quotations.append(Quotation{
            {std::max(span.begin, claim.span.begin), std::min(span.end, claim.span.end)}});
    }
    while (m_nextName < m_names.size() && m_names[m_nextName].span.begin < claim.span.end) {
        if (claim.span.contains(m_names[m_nextName].span)) {
            claim.names.append(m_names[m_nextName]);
        }
        ++m_nextName;
    }
    const QList<text::Token> tokens = text::tokens(text, m_lexicon);
    readWords(&claim, text, tokens);
    readSpeaker(&claim, text, tokens);
    return claim;
}

/// "Over 20 ships have left and more than 12 boats sank": two claims, where each half counts
/// something of its own and says what became of it. Anything less certain stays one claim: an
/// alignment finds whole sentences more surely than halves.
QList<Claim> ClaimFinder::clausesOf(Claim claim) const
{
    const QSet<QString> &joiners = m_lexicon.list(u"clause-joiners"_s);
    if (claim.figures.size() != 2 || !claim.quotations.isEmpty() || joiners.isEmpty()) {
        return {claim};
    }
    const Figure first = claim.figures[0];
    const Figure second = claim.figures[1];
    const QStringView between =
        TextSpan{first.span.end, second.span.begin}.in(m_article.text).trimmed();
    const qsizetype space = between.lastIndexOf(u' ');
    const bool isJoined =
        space > 0 && joiners.contains(between.sliced(space + 1).toString().toCaseFolded());
    const bool isEach = isJoined && !first.noun.isEmpty() && !second.noun.isEmpty()
        && first.noun != second.noun && hasVerbAfterFigure(first, second.span.begin)
        && hasVerbAfterFigure(second, claim.span.end);
    const qsizetype lead = first.span.begin - claim.span.begin;
    if (!isEach || lead > longestLead) {
        return {claim};
    }
    Claim other = claim;
    claim.span.end =
        first.span.end + (between.begin() - m_article.text.constData() - first.span.end) + space;
    other.span.begin = second.span.begin;
    const auto keep = [](Claim *half) {
        const TextSpan span = half->span;
        half->figures.removeIf(
            [span](const Figure &figure) { return !span.contains(figure.span); });
        half->dates.removeIf([span](const DateMention &date) { return !span.contains(date.span); });
        half->names.removeIf([span](const NameMention &name) { return !span.contains(name.span); });
        half->hedges.removeIf([span](const TextSpan &hedge) { return !span.contains(hedge); });
    };
    keep(&claim);
    keep(&other);
    return {claim, other};
}

/// A figure is the subject of a clause when an auxiliary or a past tense stands right behind it.
bool ClaimFinder::hasVerbAfterFigure(const Figure &figure, qsizetype end) const
{
    const TextSpan rest{figure.span.end, end};
    const auto following =
        text::tokens(rest.in(m_article.text).first(std::min(rest.length(), verbReach)), m_lexicon);
    if (following.isEmpty()) {
        return false;
    }
    const QString &word = following.first().folded;
    return m_lexicon.list(u"finite-verbs"_s).contains(word) || word.endsWith("ed"_L1);
}

void ClaimFinder::readWords(Claim *claim, QStringView text, const QList<text::Token> &tokens) const
{
    const qsizetype offset = claim->span.begin;
    claim->figures = text::quantities(text, m_lexicon);
    for (Figure &figure : claim->figures) {
        figure.span = figure.span.shifted(offset);
        figure.number = figure.number.shifted(offset);
    }
    claim->dates = text::dates(text, m_lexicon, m_reference);
    for (DateMention &date : claim->dates) {
        date.span = date.span.shifted(offset);
    }
    for (const TextSpan &span : phrases(tokens, m_lexicon, u"hedges"_s)) {
        // "May" in the middle of a sentence is the month.
        const bool isMonth = span.begin > 0 && span.in(text) == u"May";
        if (!isMonth) {
            claim->hedges.append(span.shifted(offset));
        }
    }
    const bool isDenied = !phrases(tokens, m_lexicon, u"denials"_s).isEmpty()
        && phrases(tokens, m_lexicon, u"not-denials"_s).isEmpty();
    claim->certainty = isDenied   ? Certainty::Denied
        : claim->hedges.isEmpty() ? Certainty::Asserted
                                  : Certainty::Hedged;
    claim->isAnonymous = !phrases(tokens, m_lexicon, u"anonymous-phrases"_s).isEmpty();
}

void ClaimFinder::readSpeaker(Claim *claim, QStringView text, const QList<text::Token> &tokens)
{
    QList<TextSpan> quoted;
    for (const Quotation &quotation : std::as_const(claim->quotations)) {
        quoted.append(quotation.span.shifted(-claim->span.begin));
    }
    // The rules of attribution() are those of English grammar.
    const bool isEnglish = m_lexicon.support() == text::Lexicon::Support::Full;
    const auto found = isEnglish
        ? attribution(text, tokens, quoted, m_speechWords)
        : listedAttribution(text, tokens, quoted, m_speechWords, m_lexicon);
    if (const auto mood = found ? std::nullopt : reportedMood(tokens, quoted, m_lexicon)) {
        // "Der Hafen sei sicher." goes on with what the last speaker said.
        if (const auto speaker = m_speakers.goingOn(claim->sentence)) {
            claim->attribution = mood->shifted(claim->span.begin);
            claim->speaker = speaker->name;
            claim->isAnonymous = claim->isAnonymous || speaker->isAnonymous;
            return;
        }
    }
    if (!found) {
        if (const auto who = subject(text, tokens, quoted, m_speechWords)) {
            m_speakers.noteSubject(*who, claim->span.begin, claim->sentence);
        }
        return;
    }
    const Speakers::Speaker speaker =
        m_speakers.resolve(*found, claim->span.begin, claim->sentence);
    claim->attribution = found->span.shifted(claim->span.begin);
    claim->speaker = speaker.name;
    claim->isAnonymous = claim->isAnonymous || found->isAnonymous || speaker.isAnonymous;
}

} // namespace

QList<Claim> findClaims(const Article &article,
                        const QList<Sentence> &sentences,
                        qsizetype index,
                        const text::Lexicon &lexicon)
{
    return ClaimFinder(article, sentences, index, lexicon).run();
}

} // namespace parallax::claims
