// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "languageevidence.h"

#include "transliteration.h"

#include <QHash>

#include <algorithm>

namespace parallax::align {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ShortestSkeleton = 3; ///< two consonants agree by chance
constexpr qsizetype CognateLetters = 6; ///< "explos(ion)", "explos(ión)"
constexpr qsizetype LongestPlace = 3; ///< words

bool isLatinWord(QStringView word)
{
    return !word.isEmpty() && word.front().script() == QChar::Script_Latin;
}

} // namespace

EvidenceReader::EvidenceReader(const ComparedArticle &article)
    : m_text(article.article.text)
    , m_lexicon(text::Lexicon::forLanguage(article.article.language))
{
}

/// Keys by which a name is found in another script: its letters and its consonants.
QStringList EvidenceReader::keysOf(const QString &word, bool isLatin) const
{
    QStringList keys;
    if (isLatin)
        keys.append(inLatinLetters(word));
    // Particles are written together with Arabic names.
    QStringList forms{word};
    if (!isLatin) {
        for (const QString &prefix :
             {u"وال"_s, u"بال"_s, u"ال"_s, u"لل"_s, u"و"_s, u"ب"_s, u"ل"_s}) {
            if (word.startsWith(prefix) && word.size() > prefix.size() + 2)
                forms.append(word.sliced(prefix.size()));
        }
    }
    for (const QString &form : std::as_const(forms)) {
        for (const QString &skeleton : consonantSkeletons(form)) {
            const QString key = u'~' + skeleton;
            if (skeleton.size() >= ShortestSkeleton && !keys.contains(key))
                keys.append(key);
        }
    }
    return keys;
}

/// The token after a place of the list that begins at \a i; \a i when there is none.
qsizetype EvidenceReader::readPlace(const QList<text::Token> &tokens,
                                    qsizetype i,
                                    Evidence &evidence,
                                    QStringView words) const
{
    QString phrase;
    qsizetype after = i;
    if (!m_lexicon.firstWords(u"place-names"_s).contains(tokens.at(i).folded))
        return i;
    const QHash<QString, QString> &places = m_lexicon.table(u"place-names"_s);
    for (qsizetype k = i; k < tokens.size() && k < i + LongestPlace; ++k) {
        phrase += (k == i ? QString() : u" "_s) + tokens.at(k).folded;
        if (const auto place = places.constFind(phrase); place != places.cend()) {
            after = k + 1;
            const TextSpan span{tokens.at(i).span.begin, tokens.at(k).span.end};
            evidence.names.insert(u'@' + *place, span.in(words).toString());
        }
    }
    return after;
}

Evidence EvidenceReader::read(const Claim &claim) const
{
    Evidence evidence;
    const QStringView words = claim.span.in(m_text);
    const QList<text::Token> tokens = text::tokens(words, m_lexicon);
    for (qsizetype i = 0; i < tokens.size();) {
        const text::Token &token = tokens.at(i);
        if (const qsizetype after = readPlace(tokens, i, evidence, words); after > i) {
            i = after;
            continue;
        }
        ++i;
        if (token.kind != text::Token::Kind::Word || token.isFunctionWord
            || token.folded.size() < ShortestSkeleton)
            continue;
        const QString written = token.span.in(words).toString();
        const bool isLatin = isLatinWord(token.folded);
        const TextSpan span = token.span.shifted(claim.span.begin);
        const bool isName =
            std::any_of(claim.names.cbegin(), claim.names.cend(),
                        [&span](const NameMention &name) { return name.span.contains(span); });
        const bool isSpeaker = claim.attribution && claim.attribution->contains(span);
        // A script without capitals does not say which words are names: each may be one.
        if (isName || !isLatin) {
            for (const QString &key : keysOf(token.folded, isLatin)) {
                evidence.names.insert(key, written);
                if (isSpeaker)
                    evidence.speaker.insert(key);
            }
        } else if (token.folded.size() >= CognateLetters) {
            const QString latin = inLatinLetters(token.folded);
            if (latin.size() >= CognateLetters)
                evidence.cognates.insert(latin.first(CognateLetters), written);
        }
    }
    return evidence;
}

} // namespace parallax::align
