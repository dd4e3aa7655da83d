// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "changesummary.h"

#include "changewords.h"

#include <app/align/revisionmatcher.h>
#include <app/claims/claims.h>
#include <app/text/sentences.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::workspace {
namespace {

using Kind = RevisionChange::Kind;

/// Share of the shorter quotation's words from which two are held for one quotation.
constexpr double leastSharedWords = 0.5;

/// One revision with everything that is compared.
struct Side
{
    const Article &article;
    QList<Sentence> sentences; ///< without lines about the article
    QList<Claim> claims;
};

bool isTelling(ParagraphRole role)
{
    return role == ParagraphRole::Headline || role == ParagraphRole::Standfirst
        || isRunningText(role) || role == ParagraphRole::Subheading || role == ParagraphRole::Embed
        || role == ParagraphRole::LiveEntry;
}

Side sideOf(const Article &article)
{
    const auto lexicon = text::Lexicon::forLanguage(article.language);
    Side side{article, text::sentences(article, lexicon), {}};
    side.sentences.removeIf([&](const Sentence &sentence) {
        return !isTelling(article.paragraphs.at(sentence.paragraph).role);
    });
    side.claims = claims::findClaims(article, side.sentences, 0, lexicon);
    return side;
}

/// Sentences of one match, and the claims in them.
struct Passage
{
    const Side &side;
    TextSpan span;
    QList<const Claim *> claims;
};

Passage passageOf(const Side &side, const QList<qsizetype> &sentences)
{
    Passage passage{side,
                    {side.sentences.at(sentences.first()).span.begin,
                     side.sentences.at(sentences.last()).span.end},
                    {}};
    for (const Claim &claim : side.claims) {
        if (sentences.contains(claim.sentence)) {
            passage.claims.append(&claim);
        }
    }
    return passage;
}

QString words(const Side &side, const TextSpan &span)
{
    return span.in(side.article.text).toString();
}

// --- figures

bool isSameFigure(const Figure &a, const Figure &b)
{
    return a.value == b.value && a.upper == b.upper && a.unit == b.unit
        && a.qualifier == b.qualifier;
}

bool countsTheSame(const Figure &a, const Figure &b)
{
    return a.unit == b.unit && a.noun == b.noun;
}

QList<Figure> figuresOf(const Passage &passage)
{
    QList<Figure> figures;
    for (const Claim *claim : passage.claims) {
        for (const Figure &figure : claim->figures) {
            const bool isKnown = std::ranges::any_of(figures, [&figure](const Figure &known) {
                return known.span.overlap(figure.span) > 0;
            });
            if (!isKnown) {
                figures.append(figure);
            }
        }
    }
    return figures;
}

/// The number with its qualifier and unit; the number alone where only that changed.
std::pair<QString, QString>
figureWords(const Passage &before, const Figure &a, const Passage &after, const Figure &b)
{
    const bool isNumberOnly = a.qualifier == b.qualifier && a.unit == b.unit && !a.upper && !b.upper
        && words(before.side, a.number) != words(after.side, b.number);
    return {words(before.side, isNumberOnly ? a.number : a.span),
            words(after.side, isNumberOnly ? b.number : b.span)};
}

void findFigures(const Passage &before, const Passage &after, ChangeSummary &summary)
{
    QList<Figure> olds = figuresOf(before);
    QList<Figure> news = figuresOf(after);
    olds.removeIf([&news](const Figure &old) {
        const auto same = std::ranges::find_if(
            news, [&old](const Figure &other) { return isSameFigure(old, other); });
        if (same == news.end()) {
            return false;
        }
        news.erase(same);
        return true;
    });
    const auto pairUp = [&](auto fits) {
        for (qsizetype i = 0; i < olds.size();) {
            const auto partner = std::ranges::find_if(
                news, [&](const Figure &other) { return fits(olds.at(i), other); });
            if (partner == news.end()) {
                ++i;
                continue;
            }
            const auto [was, is] = figureWords(before, olds.at(i), after, *partner);
            summary.changes.append({Kind::Figure, was, is, before.span, after.span});
            news.erase(partner);
            olds.removeAt(i);
        }
    };
    pairUp(countsTheSame);
    pairUp([](const Figure &a, const Figure &b) { return a.unit == b.unit; });
}

// --- who said it, and how sure

QStringList speakersOf(const Passage &passage)
{
    QStringList speakers;
    for (const Claim *claim : passage.claims) {
        QString speaker = claim->speaker;
        if (speaker.isEmpty() && claim->isAnonymous && claim->attribution) {
            speaker = words(passage.side, *claim->attribution);
        }
        if (!speaker.isEmpty() && !speakers.contains(speaker)) {
            speakers.append(speaker);
        }
    }
    return speakers;
}

void findAttribution(const Passage &before, const Passage &after, ChangeSummary &summary)
{
    const QStringList olds = speakersOf(before);
    const QStringList news = speakersOf(after);
    const QString was = olds.join(", "_L1);
    const QString is = news.join(", "_L1);
    if (normalForm(was) == normalForm(is)) {
        return;
    }
    const auto standsThere = [](const QStringList &speakers, const Passage &passage) {
        const QString text = normalForm(words(passage.side, passage.span));
        return std::ranges::all_of(speakers, [&text](const QString &speaker) {
            return text.contains(normalForm(speaker));
        });
    };
    // A name that still stands in the sentence was told of otherwise, not left out.
    if (news.isEmpty()) {
        if (!standsThere(olds, after)) {
            summary.changes.append({Kind::AttributionLost, was, {}, before.span, after.span});
        }
    } else if (olds.isEmpty()) {
        if (!standsThere(news, before)) {
            summary.changes.append({Kind::AttributionAdded, {}, is, before.span, after.span});
        }
    } else if (!standsThere(olds, after) && !standsThere(news, before)) {
        summary.changes.append({Kind::AttributionChanged, was, is, before.span, after.span});
    }
}

QStringList hedgesOf(const Passage &passage)
{
    QStringList hedges;
    for (const Claim *claim : passage.claims) {
        for (const TextSpan &hedge : claim->hedges) {
            hedges.append(words(passage.side, hedge));
        }
    }
    hedges.removeDuplicates();
    return hedges;
}

void findCertainty(const Passage &before, const Passage &after, ChangeSummary &summary)
{
    const QStringList olds = hedgesOf(before);
    const QStringList news = hedgesOf(after);
    if (!olds.isEmpty() && news.isEmpty()) {
        summary.changes.append({Kind::Hardened, olds.join(", "_L1), {}, before.span, after.span});
    } else if (olds.isEmpty() && !news.isEmpty()) {
        summary.changes.append({Kind::Softened, {}, news.join(", "_L1), before.span, after.span});
    }
}

// --- quotations

struct Quote
{
    QString text;
    TextSpan sentence;
    qsizetype run = -1; ///< Claim::quotationRun
};

/// Quotations of one revision whose words do not stand in the other.
QList<Quote> ownQuotations(const Side &side, const Side &other)
{
    const QString elsewhere = normalForm(other.article.text);
    QList<Quote> quotes;
    for (const Claim &claim : side.claims) {
        for (const Quotation &quotation : claim.quotations) {
            const QString text = words(side, quotation.span);
            const bool isKnown =
                !quotes.isEmpty() && normalForm(quotes.last().text) == normalForm(text);
            if (isKnown || elsewhere.contains(normalForm(text))) {
                continue;
            }
            const TextSpan sentence = side.sentences.at(claim.sentence).span;
            if (!quotes.isEmpty() && claim.quotationRun >= 0
                && quotes.last().run == claim.quotationRun) {
                quotes.last().text += u' ' + text; // one quotation over several sentences
                quotes.last().sentence.end = sentence.end;
            } else {
                quotes.append({text, sentence, claim.quotationRun});
            }
        }
    }
    return quotes;
}

void findQuotations(const Side &before, const Side &after, ChangeSummary &summary)
{
    const QList<Quote> olds = ownQuotations(before, after);
    QList<Quote> news = ownQuotations(after, before);
    for (const Quote &old : olds) {
        const auto like = std::ranges::max_element(
            news, {}, [&old](const Quote &quote) { return sharedWords(old.text, quote.text); });
        if (like != news.end() && sharedWords(old.text, like->text) >= leastSharedWords) {
            summary.changes.append(
                {Kind::QuotationChanged, old.text, like->text, old.sentence, like->sentence});
            news.erase(like);
        } else {
            summary.changes.append(
                {Kind::QuotationRemoved, old.text, {}, old.sentence, std::nullopt});
        }
    }
    for (const Quote &quote : std::as_const(news)) {
        summary.changes.append(
            {Kind::QuotationAdded, {}, quote.text, std::nullopt, quote.sentence});
    }
}

// --- lines about the article

struct Line
{
    QString text;
    std::optional<TextSpan> span;
};

QList<Line> linesOf(const Article &article, ParagraphRole role)
{
    QList<Line> lines;
    for (const Paragraph &paragraph : article.paragraphs) {
        if (paragraph.role == role) {
            lines.append({paragraph.span.in(article.text).toString(), paragraph.span});
        }
    }
    return lines;
}

QList<Line> correctionsOf(const Article &article)
{
    QList<Line> lines = linesOf(article, ParagraphRole::Correction);
    for (const QString &note : article.corrections) {
        const bool isKnown = std::ranges::any_of(lines, [&note](const Line &line) {
            return normalForm(line.text).contains(normalForm(note));
        });
        if (!isKnown) {
            lines.append({note, std::nullopt});
        }
    }
    return lines;
}

/// Takes away the lines that both have.
void withoutShared(QList<Line> &olds, QList<Line> &news)
{
    olds.removeIf([&news](const Line &old) {
        const auto same = std::ranges::find_if(news, [&old](const Line &line) {
            return normalForm(line.text) == normalForm(old.text);
        });
        if (same == news.end()) {
            return false;
        }
        news.erase(same);
        return true;
    });
}

void findLines(const Article &before, const Article &after, ChangeSummary &summary)
{
    QList<Line> olds = correctionsOf(before);
    QList<Line> news = correctionsOf(after);
    withoutShared(olds, news);
    for (const Line &line : std::as_const(news)) {
        summary.changes.append({Kind::CorrectionAdded, {}, line.text, std::nullopt, line.span});
    }
    if (news.isEmpty()) { // else the note was reworded
        for (const Line &line : std::as_const(olds)) {
            summary.changes.append({Kind::CorrectionRemoved, line.text, {}, line.span, {}});
        }
    }
    if (normalForm(before.headline) != normalForm(after.headline)) {
        summary.changes.append({Kind::Headline, before.headline, after.headline});
    }
    olds = linesOf(before, ParagraphRole::Caption);
    news = linesOf(after, ParagraphRole::Caption);
    withoutShared(olds, news);
    for (qsizetype i = 0; i < std::max(olds.size(), news.size()); ++i) {
        const Line was = olds.value(i);
        const Line is = news.value(i);
        summary.changes.append({Kind::Caption, was.text, is.text, was.span, is.span});
    }
    const QString was = before.byline.join(", "_L1);
    const QString is = after.byline.join(", "_L1);
    if (normalForm(was) != normalForm(is)) {
        summary.changes.append({Kind::Byline, was, is});
    }
}

void countMatch(const SentenceMatch &match, ChangeSummary &summary)
{
    summary.moved += match.kind == MatchKind::Moved ? 1 : 0;
    summary.edited += match.kind == MatchKind::Unchanged || match.kind == MatchKind::Moved ? 0 : 1;
}

void findEdits(const Article &oldArticle, const Article &newArticle, ChangeSummary &summary)
{
    const Side before = sideOf(oldArticle);
    const Side after = sideOf(newArticle);
    const RevisionMatch match =
        align::revisionMatch(oldArticle.text, before.sentences, newArticle.text, after.sentences);
    summary.added = static_cast<int>(match.added.size());
    summary.removed = static_cast<int>(match.removed.size());
    for (const SentenceMatch &pair : match.matches) {
        const Passage old = passageOf(before, pair.oldSentences);
        const Passage now = passageOf(after, pair.newSentences);
        if (normalForm(words(before, old.span)) == normalForm(words(after, now.span))) {
            summary.moved += pair.kind == MatchKind::Moved ? 1 : 0;
            continue;
        }
        countMatch(pair, summary);
        findFigures(old, now, summary);
        if (pair.oldSentences.size() == 1 && pair.newSentences.size() == 1) {
            findAttribution(old, now, summary);
            findCertainty(old, now, summary);
        }
    }
    findQuotations(before, after, summary);
}

} // namespace

ChangeSummary changesBetween(const Article &oldArticle, const Article &newArticle)
{
    ChangeSummary summary;
    findLines(oldArticle, newArticle, summary);
    if (oldArticle.text != newArticle.text) {
        findEdits(oldArticle, newArticle, summary);
    }
    std::ranges::stable_sort(summary.changes, {}, &RevisionChange::kind);
    return summary;
}

} // namespace parallax::workspace
