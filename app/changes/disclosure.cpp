// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "disclosure.h"

#include "normalform.h"

#include <app/text/tokens.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::changes {
namespace {

using Kind = RevisionChange::Kind;

/// A note and a change are joined from this sum of evidence on: two signs, never one small number
/// or one word alone. Set by hand.
constexpr double leastEvidence = 2.5;
constexpr double sharedFigure = 2;
constexpr double sharedChange = 2; ///< most of the words taken out, or put in, stand in the note
constexpr double saidToBeWrong = 1; ///< and the note says that an earlier version had them
constexpr double sharedTopic = 1; ///< "the headline", "the name", "the date"
constexpr double sharedContext = 0.5; ///< each other word of the sentence
constexpr qsizetype mostContext = 4;
constexpr double mostOfThem = 0.5;

QList<CorrectionNote> notesOf(const Article &article)
{
    QList<CorrectionNote> notes;
    for (const Paragraph &paragraph : article.paragraphs) {
        if (paragraph.role == ParagraphRole::Correction) {
            notes.append({paragraph.span.in(article.text).toString(), paragraph.span});
        }
    }
    for (const QString &note : article.corrections) {
        const bool isKnown = std::ranges::any_of(notes, [&note](const CorrectionNote &known) {
            return normalForm(known.text).contains(normalForm(note));
        });
        if (!isKnown) {
            notes.append({note, std::nullopt});
        }
    }
    return notes;
}

bool contains(const QList<CorrectionNote> &notes, const CorrectionNote &wanted)
{
    return std::ranges::any_of(notes, [&wanted](const CorrectionNote &note) {
        return normalForm(note.text) == normalForm(wanted.text);
    });
}

/// Words and numbers that can be recognised elsewhere.
struct Matter
{
    QSet<QString> words; ///< stems
    QSet<double> values;
};

Matter matterOf(QStringView text, const text::Lexicon &lexicon)
{
    Matter matter;
    for (const text::Token &token : text::tokens(text, lexicon)) {
        if (token.kind != text::Token::Kind::Punctuation && !token.isFunctionWord) {
            matter.words.insert(token.stem);
        }
    }
    for (const Figure &figure : text::quantities(text, lexicon)) {
        matter.values.insert(figure.value);
    }
    return matter;
}

/// What a note says, as far as lists of words tell.
struct NoteMatter
{
    Matter all;
    Matter wrong; ///< behind "an earlier version said", "misstated": what is no longer true
    QSet<QString> topics;
};

NoteMatter readNote(const QString &note, const text::Lexicon &lexicon)
{
    NoteMatter read;
    read.all = matterOf(note, lexicon);
    const QSet<QString> &cues = lexicon.list(u"correction-cues"_s);
    const QHash<QString, QString> &topics = lexicon.table(u"correction-topics"_s);
    qsizetype wrongFrom = -1;
    for (const text::Token &token : text::tokens(note, lexicon)) {
        if (cues.contains(token.folded) && wrongFrom < 0) {
            wrongFrom = token.span.end;
        }
        if (const auto topic = topics.constFind(token.folded); topic != topics.cend()) {
            read.topics.insert(*topic);
        }
    }
    if (wrongFrom >= 0) {
        read.wrong = matterOf(QStringView(note).sliced(wrongFrom), lexicon);
    }
    return read;
}

/// The topic by which a note names this kind; the words of correction-topics.tsv.
QString topicOf(Kind kind)
{
    switch (kind) {
    case Kind::Figure:
        return u"figure"_s;
    case Kind::QuotationAdded:
    case Kind::QuotationChanged:
    case Kind::QuotationRemoved:
        return u"quotation"_s;
    case Kind::AttributionAdded:
    case Kind::AttributionChanged:
    case Kind::AttributionLost:
        return u"attribution"_s;
    case Kind::Date:
        return u"date"_s;
    case Kind::Name:
        return u"name"_s;
    case Kind::Headline:
        return u"headline"_s;
    case Kind::Standfirst:
        return u"standfirst"_s;
    case Kind::Caption:
        return u"caption"_s;
    case Kind::Byline:
        return u"byline"_s;
    case Kind::Spelling:
        return u"spelling"_s;
    default:
        return {};
    }
}

/// What an outlet's note can speak of.
bool canBeDisclosed(Kind kind)
{
    return kind != Kind::CorrectionAdded && kind != Kind::CorrectionRemoved
        && (isOfContent(kind) || kind == Kind::Spelling);
}

bool hasMostOf(const QSet<QString> &words, const QSet<QString> &of)
{
    const qsizetype shared =
        std::ranges::count_if(words, [&of](const QString &word) { return of.contains(word); });
    return !words.isEmpty() && double(shared) >= mostOfThem * double(words.size());
}

bool hasAny(const QSet<double> &values, const QSet<double> &of)
{
    return std::ranges::any_of(values, [&of](double value) { return of.contains(value); });
}

double evidence(
    const NoteMatter &note, Kind kind, const Matter &was, const Matter &is, const Matter &sentence)
{
    const QSet<QString> gone = was.words - is.words;
    const QSet<QString> come = is.words - was.words;
    const bool sharesOldFigure = hasAny(was.values - is.values, note.all.values);
    const bool sharesNewFigure = hasAny(is.values - was.values, note.all.values);
    const bool namesOld = hasMostOf(gone, note.all.words);
    const bool namesNew = hasMostOf(come, note.all.words);
    const bool isTopic = note.topics.contains(topicOf(kind));
    QSet<QString> context = sentence.words & note.all.words;
    context -= gone;
    context -= come;
    double sum = sharedContext * double(std::min(context.size(), mostContext));
    sum += isTopic ? sharedTopic : 0;
    sum += sharesOldFigure ? sharedFigure : 0;
    sum += sharesNewFigure ? sharedFigure : 0;
    sum += namesOld ? sharedChange : 0;
    sum += namesNew ? sharedChange : 0;
    const bool isCalledWrong =
        hasMostOf(gone, note.wrong.words) || hasAny(was.values - is.values, note.wrong.values);
    sum += isCalledWrong ? saidToBeWrong : 0;
    const bool isNamed = sharesOldFigure || sharesNewFigure || namesOld || namesNew;
    return isNamed || (isTopic && context.size() >= 2) ? sum : 0;
}

} // namespace

QList<CorrectionNote>
correctionNotes(const Article &older, const Article &newer, const QList<Article> &later)
{
    const QList<CorrectionNote> before = notesOf(older);
    QList<CorrectionNote> notes = notesOf(newer);
    for (CorrectionNote &note : notes) {
        note.isNew = !contains(before, note);
    }
    for (const Article &article : later) {
        for (CorrectionNote note : notesOf(article)) {
            if (!contains(notes, note)) {
                note.span = std::nullopt; // stands in another text
                note.isNew = true;
                note.isLater = true;
                notes.append(note);
            }
        }
    }
    return notes;
}

void findNotes(const Article &older, const Article &newer, QList<RevisionChange> &changes)
{
    QList<CorrectionNote> olds = notesOf(older);
    QList<CorrectionNote> news = notesOf(newer);
    const QList<CorrectionNote> before = olds;
    olds.removeIf([&news](const CorrectionNote &note) { return contains(news, note); });
    news.removeIf([&before](const CorrectionNote &note) { return contains(before, note); });
    for (const CorrectionNote &note : std::as_const(news)) {
        changes.append({Kind::CorrectionAdded, {}, note.text, std::nullopt, note.span});
    }
    if (news.isEmpty()) { // else the note was reworded
        for (const CorrectionNote &note : std::as_const(olds)) {
            changes.append({Kind::CorrectionRemoved, note.text, {}, note.span, {}});
        }
    }
}

void joinNotes(ChangeSummary &summary, const RevisionText &older, const RevisionText &newer)
{
    QList<NoteMatter> read;
    for (const CorrectionNote &note : std::as_const(summary.notes)) {
        read.append(readNote(note.text, newer.lexicon));
    }
    for (RevisionChange &change : summary.changes) {
        if (change.kind == Kind::CorrectionAdded) {
            for (qsizetype i = 0; i < summary.notes.size(); ++i) {
                change.note = summary.notes.at(i).text == change.after ? i : change.note;
            }
        }
        if (!canBeDisclosed(change.kind) || summary.notes.isEmpty()) {
            continue;
        }
        const Matter was = matterOf(change.before, newer.lexicon);
        const Matter is = matterOf(change.after, newer.lexicon);
        Matter sentence = was;
        if (change.oldSpan) {
            sentence.words += matterOf(older.words(*change.oldSpan), newer.lexicon).words;
        }
        if (change.newSpan) {
            sentence.words += matterOf(newer.words(*change.newSpan), newer.lexicon).words;
        }
        double best = leastEvidence;
        for (qsizetype i = 0; i < read.size(); ++i) {
            // A note that stood there before cannot speak of what came after it.
            const double sum = summary.notes.at(i).isNew
                ? evidence(read.at(i), change.kind, was, is, sentence)
                : 0;
            if (sum >= best && (change.note < 0 || sum > best)) {
                change.note = i;
                best = sum;
            }
        }
    }
}

} // namespace parallax::changes
