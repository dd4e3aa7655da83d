// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "characters.h"
#include "tokens.h"

using namespace Qt::StringLiterals;

namespace parallax::text {
namespace {

constexpr qsizetype longestTitle = 3;
constexpr qsizetype longestName = 12; ///< words; more is a headline or shouting
/// A sentence with at least this share of capitalised content words is set in title case.
constexpr double titleCaseShare = 0.9;
constexpr qsizetype titleCaseWords = 4;

class NameFinder
{
public:
    NameFinder(QStringView text, const Lexicon &lexicon)
        : m_text(text)
        , m_tokens(tokens(text, lexicon))
        , m_titles(lexicon.list(u"titles"_s))
        , m_abbreviations(lexicon.list(u"abbreviations-titles"_s))
        , m_particles(lexicon.list(u"name-particles"_s))
        , m_commonWords(lexicon.list(u"never-names"_s))
        , m_weekdays(lexicon.table(u"weekdays"_s))
        , m_months(lexicon.table(u"months"_s))
        , m_speechVerbs(lexicon.list(u"reporting-verbs"_s))
    {
        readContext();
    }

    QList<NameMention> run();

private:
    void readContext();
    void readSentence(qsizetype first, qsizetype after);
    qsizetype runEnd(qsizetype first) const;
    void add(qsizetype first, qsizetype after);
    [[nodiscard]] bool isCapital(qsizetype i) const;
    [[nodiscard]] bool isAcronym(qsizetype i) const;

    [[nodiscard]] bool isAbbreviatedTitle(qsizetype i) const
    {
        return m_titles.contains(m_tokens[i].folded)
            || m_abbreviations.contains(m_tokens[i].folded);
    }

    [[nodiscard]] bool isNamePart(qsizetype i) const;
    [[nodiscard]] bool isAdjacent(qsizetype i) const;
    [[nodiscard]] bool hasEvidence(qsizetype first, qsizetype after) const;

    [[nodiscard]] bool has(qsizetype i) const { return i >= 0 && i < m_tokens.size(); }

    QStringView m_text;
    QList<Token> m_tokens;
    QList<bool> m_isInitial; ///< the token begins a sentence or a quotation
    QList<bool> m_isTitleCase; ///< the token stands in a sentence in title case
    QSet<QString> m_seenLower;
    QSet<QString> m_seenInside; ///< capitalised where nothing but a name is
    const QSet<QString> &m_titles;
    const QSet<QString> &m_abbreviations;
    const QSet<QString> &m_particles;
    const QSet<QString> &m_commonWords;
    const QHash<QString, QString> &m_weekdays;
    const QHash<QString, QString> &m_months;
    const QSet<QString> &m_speechVerbs;
    QList<NameMention> m_found;
};

bool NameFinder::isCapital(qsizetype i) const
{
    return has(i) && m_tokens[i].kind == Token::Kind::Word
        && m_text[m_tokens[i].span.begin].isUpper();
}

bool NameFinder::isAcronym(qsizetype i) const
{
    if (!isCapital(i)) {
        return false;
    }
    const QStringView written = m_tokens[i].span.in(m_text);
    qsizetype capitals = 0;
    for (const QChar c : written) {
        capitals += c.isUpper() ? 1 : 0;
    }
    return capitals >= 2 && written.size() <= 8
        && (written.back().isUpper() || written.back() == u'.' || written.back() == u's');
}

bool NameFinder::isNamePart(qsizetype i) const
{
    if (!isCapital(i)) {
        return false;
    }
    const Token &token = m_tokens[i];
    return !token.isFunctionWord && !m_commonWords.contains(token.folded)
        && !m_weekdays.contains(token.folded)
        && (!m_months.contains(token.folded) || token.folded == "may"_L1)
        && (token.span.length() > 1 || at(m_text, token.span.end) == u'.');
}

/// Nothing but a space, a hyphen or the full stop of an initial stands between this token and the
/// last.
bool NameFinder::isAdjacent(qsizetype i) const
{
    if (!has(i) || i == 0) {
        return false;
    }
    const TextSpan gap{m_tokens[i - 1].span.end, m_tokens[i].span.begin};
    return gap.length() == 1
        && (m_text[gap.begin] == u' ' || m_text[gap.begin] == QChar(0xa0)
            || isDash(m_text[gap.begin]));
}

void NameFinder::readContext()
{
    m_isInitial.fill(false, m_tokens.size());
    m_isTitleCase.fill(false, m_tokens.size());
    qsizetype first = 0;
    bool isInitial = true;
    for (qsizetype i = 0; i < m_tokens.size(); ++i) {
        const Token &token = m_tokens[i];
        const QStringView gap = i == 0
            ? QStringView()
            : m_text.sliced(m_tokens[i - 1].span.end, token.span.begin - m_tokens[i - 1].span.end);
        if (gap.contains(u'\n')) {
            readSentence(first, i);
            first = i;
            isInitial = true;
        }
        if (token.kind == Token::Kind::Punctuation) {
            const QChar sign = m_text[token.span.begin];
            const bool isInitialStop = sign == u'.' && i > 0 && isCapital(i - 1)
                && (m_tokens[i - 1].span.length() == 1 || isAbbreviatedTitle(i - 1));
            if ((sign == u'.' && !isInitialStop) || sign == u'!' || sign == u'?' || sign == u':') {
                readSentence(first, i);
                first = i + 1;
                isInitial = true;
            } else if (isDoubleMark(sign) || isSingleMark(sign) || sign == QChar(0x2022)) {
                isInitial = true;
            }
            continue;
        }
        m_isInitial[i] = isInitial;
        isInitial = false;
    }
    readSentence(first, m_tokens.size());
}

void NameFinder::readSentence(qsizetype first, qsizetype after)
{
    qsizetype capitals = 0;
    qsizetype words = 0;
    for (qsizetype i = first; i < after; ++i) {
        if (m_tokens[i].kind == Token::Kind::Word && !m_tokens[i].isFunctionWord
            && m_tokens[i].span.length() > 2) { // no initials
            ++words;
            capitals += isCapital(i) ? 1 : 0;
        }
    }
    const bool isTitleCase =
        words >= titleCaseWords && double(capitals) >= titleCaseShare * double(words);
    for (qsizetype i = first; i < after; ++i) {
        m_isTitleCase[i] = isTitleCase;
        if (m_tokens[i].kind != Token::Kind::Word) {
            continue;
        }
        if (!isCapital(i)) {
            m_seenLower.insert(m_tokens[i].folded);
        } else if (!m_isInitial[i] && !isTitleCase) {
            m_seenInside.insert(m_tokens[i].folded);
        }
    }
}

qsizetype NameFinder::runEnd(qsizetype first) const
{
    qsizetype after = first + 1;
    while (has(after) && after - first < longestName) {
        // "J." and "Gen.": the full stop is a token of its own.
        const bool isStop = m_tokens[after].folded == "."_L1
            && m_tokens[after].span.begin == m_tokens[after - 1].span.end
            && (m_tokens[after - 1].span.length() == 1 || isAbbreviatedTitle(after - 1));
        const qsizetype next = isStop ? after + 1 : after;
        if (!has(next) || m_tokens[next].span.begin - m_tokens[next - 1].span.end > 1) {
            break;
        }
        const bool isPossessive =
            m_tokens[next - 1].span.length() > m_tokens[next - 1].folded.size()
            && m_tokens[next - 1].kind == Token::Kind::Word && !isStop
            && isSingleMark(at(m_text, m_tokens[next - 1].span.end - 2));
        if (isPossessive) {
            break;
        }
        if (isNamePart(next) && (isStop || isAdjacent(next))) {
            after = next + 1;
            continue;
        }
        qsizetype capital = next;
        while (has(capital) && capital - next < 2 && !isCapital(capital)
               && m_particles.contains(m_tokens[capital].folded) && isAdjacent(capital)) {
            ++capital;
        }
        if (isStop || capital == next || !isNamePart(capital) || !isAdjacent(capital)) {
            break;
        }
        after = capital + 1;
    }
    return after;
}

/// One capitalised word at the begin of a sentence may be any word.
bool NameFinder::hasEvidence(qsizetype first, qsizetype after) const
{
    if (isAcronym(first)) {
        return true;
    }
    const bool isTitled = m_titles.contains(m_tokens[first].folded);
    if (m_isTitleCase[first]) {
        for (qsizetype i = first; i < after; ++i) {
            if (!m_seenInside.contains(m_tokens[i].folded) && !isTitled) {
                return false;
            }
        }
        return true;
    }
    if (!m_isInitial[first] || after - first > 1) {
        return true;
    }
    const QString &folded = m_tokens[first].folded;
    if (m_seenInside.contains(folded)) {
        return true;
    }
    const bool isPossessive = m_tokens[first].span.length() > folded.size();
    return !m_seenLower.contains(folded)
        && (isPossessive || (has(after) && m_speechVerbs.contains(m_tokens[after].folded)));
}

void NameFinder::add(qsizetype first, qsizetype after)
{
    // The longest title at the front: everything up to the last title word that a name still
    // follows.
    qsizetype name = first;
    for (qsizetype i = first; i < after - 1; ++i) {
        QString phrase;
        for (qsizetype end = i; end < after - 1 && end < i + longestTitle; ++end) {
            phrase += (end == i ? QString() : u" "_s) + m_tokens[end].folded;
            if (m_titles.contains(phrase)) {
                name = std::max(name, end + 1);
            }
        }
    }
    while (name < after && m_tokens[name].kind == Token::Kind::Punctuation) {
        ++name;
    }
    if (after - first == 1 && m_titles.contains(m_tokens[first].folded)) {
        return; // "the President"
    }
    NameMention mention;
    mention.span = {m_tokens[first].span.begin, m_tokens[after - 1].span.end};
    if (m_tokens[after - 1].folded.size() < m_tokens[after - 1].span.length()
        && isSingleMark(at(m_text, mention.span.end - 2))) {
        mention.span.end -= 2; // "Braley's"
    }
    if (name > first && name < after) {
        mention.title =
            m_text.sliced(mention.span.begin, m_tokens[name].span.begin - mention.span.begin)
                .trimmed()
                .toString();
    } else {
        name = first;
    }
    mention.name =
        m_text.sliced(m_tokens[name].span.begin, mention.span.end - m_tokens[name].span.begin)
            .toString();
    m_found.append(mention);
}

QList<NameMention> NameFinder::run()
{
    for (qsizetype i = 0; i < m_tokens.size();) {
        const bool isArabicArticle = !isCapital(i) && m_particles.contains(m_tokens[i].folded)
            && isCapital(i + 1) && at(m_text, m_tokens[i].span.end) == u'-' && isNamePart(i + 1);
        if (!isNamePart(i) && !isArabicArticle) {
            ++i;
            continue;
        }
        const qsizetype after = runEnd(isArabicArticle ? i + 1 : i);
        if (isArabicArticle || hasEvidence(i, after)) {
            add(i, after);
        } else if (after - i > 1 && m_isTitleCase[i]) {
            // In a headline only the words known from elsewhere.
            for (qsizetype k = i; k < after; ++k) {
                if (isNamePart(k) && hasEvidence(k, k + 1)) {
                    add(k, k + 1);
                }
            }
        }
        i = after;
    }
    return m_found;
}

} // namespace

QList<NameMention> names(QStringView text, const Lexicon &lexicon)
{
    return NameFinder(text, lexicon).run();
}

} // namespace parallax::text
