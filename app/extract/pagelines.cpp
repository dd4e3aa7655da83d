// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagelines.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::extract {
namespace {

constexpr int longestCreditTail = 8; // words: "Lowen Sayre/Maren Courier via Sundrel Press"
constexpr int longestTeaser = 20; // words
constexpr int longestRelatedHead = 7; // words
constexpr int longestByline = 24; // words: three names with what they are
constexpr int longestName = 5; // words: "Staffan van der Meer Olsen"
constexpr int longestCredit = 8; // words

bool isName(QStringView text, bool isStrict)
{
    const QList<QStringView> words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || words.size() > longestName || (isStrict && words.size() < 2))
        return false;
    if (std::any_of(text.begin(), text.end(),
                    [](QChar c) { return c.isDigit() || u"\"“”?!:;"_s.contains(c); }))
        return false;
    static const QSet<QString> particles{u"de"_s,  u"da"_s,  u"di"_s,  u"van"_s,   u"von"_s,
                                         u"der"_s, u"den"_s, u"la"_s,  u"le"_s,    u"el"_s,
                                         u"al"_s,  u"bin"_s, u"ibn"_s, u"dos"_s,   u"du"_s,
                                         u"zu"_s,  u"y"_s,   u"del"_s, u"della"_s, u"ter"_s};
    static const QSet<QString> noNames{u"the"_s, u"a"_s, u"an"_s, u"and"_s, u"of"_s};
    return std::all_of(words.begin(), words.end(), [](QStringView word) {
        if (noNames.contains(word.toString().toCaseFolded()))
            return false;
        const QChar first = word.front();
        return particles.contains(word.toString()) || first.isUpper() || first == u'\''
            || first == u'’' || first.category() == QChar::Letter_Other;
    });
}

/// "Words of a noticeHere the next words": two pieces of a page glued by its text form.
bool hasGluedPieces(QStringView line)
{
    for (qsizetype i = 1; i + 1 < line.size(); ++i) {
        const bool isStop = line[i - 1] == u'.' && i > 1 && line[i - 2].isLower();
        if (line[i].isUpper() && line[i + 1].isLower() && (line[i - 1].isLower() || isStop))
            return true;
    }
    return false;
}

} // namespace

bool endsSentence(QStringView line)
{
    qsizetype end = line.size();
    while (end > 0 && (line[end - 1].isSpace() || u"\"”’'»)]"_s.contains(line[end - 1])))
        --end;
    return end > 0 && u".!?…؟。"_s.contains(line[end - 1]);
}

int wordCount(QStringView line)
{
    int count = 0;
    bool isInWord = false;
    for (const QChar character : line) {
        const bool isPart = character.isLetterOrNumber();
        const bool isBreak = character.isSpace();
        if (isPart && !isInWord)
            ++count;
        isInWord = isPart || (isInWord && !isBreak);
    }
    return count;
}

PageLines::PageLines()
    : m_furniture(Phrases::named(u"furniture"_s))
    , m_consent(Phrases::named(u"consent-marks"_s))
    , m_related(Phrases::named(u"related-marks"_s))
    , m_teasers(Phrases::named(u"teaser-marks"_s))
    , m_captions(Phrases::named(u"caption-marks"_s))
    , m_agencies(Phrases::named(u"agencies"_s))
    , m_corrections(Phrases::named(u"corrections"_s))
{
    for (const QString &phrase : m_corrections.whole()) {
        if (phrase.startsWith("<date>"_L1))
            m_datedCorrections += phrase.sliced(6);
    }
    for (const QString &language : lexiconLanguages()) {
        for (const QString &line : lexiconLines(language, u"byline-words"_s)) {
            const qsizetype tab = line.indexOf(u'\t');
            if (tab > 0)
                m_byline[line.first(tab)] += line.sliced(tab + 1);
        }
    }
    // The longest first, so that "written by" wins over "by".
    for (QStringList &words : m_byline) {
        std::sort(words.begin(), words.end(), [](const QString &left, const QString &right) {
            return left.size() != right.size() ? left.size() > right.size() : left < right;
        });
    }
}

bool PageLines::isFurniture(QStringView line) const
{
    return m_furniture.matches(line) || isConsentNotice(line);
}

bool PageLines::isConsentNotice(QStringView line) const
{
    return m_consent.countIn(line) >= 2 && hasGluedPieces(line);
}

bool PageLines::isRelatedHead(QStringView line) const
{
    if (wordCount(line) > longestRelatedHead || endsSentence(line))
        return false;
    const QString folded = foldedLine(line);
    return m_related.matches(folded.endsWith(u':') ? folded.chopped(1) : folded);
}

bool PageLines::isTeaser(QStringView line) const
{
    const QString mark = m_teasers.prefixOf(line);
    if (mark.isEmpty() || wordCount(line) > longestTeaser || line.trimmed().endsWith(u'.'))
        return false;
    const QStringView rest = line.trimmed().sliced(std::min(mark.size(), line.trimmed().size()));
    return rest.trimmed().startsWith(u':') || rest.trimmed().startsWith(u'|')
        || rest.trimmed().startsWith(u'>');
}

bool PageLines::isCreditTail(QStringView tail) const
{
    const QStringView name = tail.trimmed();
    if (name.isEmpty() || wordCount(name) > longestCreditTail || name.contains(u'"')
        || name.contains(u'“'))
        return false;
    static const QSet<QString> small{u"by"_s, u"via"_s, u"for"_s,      u"and"_s,
                                     u"of"_s, u"the"_s, u"courtesy"_s, u"from"_s,
                                     u"de"_s, u"von"_s, u"van"_s,      u"file"_s};
    if (m_agencies.contains(foldedLine(name)))
        return true;
    const QList<QStringView> words = name.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [](QStringView word) {
        const QChar first = word.front();
        return first.isUpper() || first.isDigit() || !first.isLetter()
            || first.category() == QChar::Letter_Other || word.contains(u'/')
            || small.contains(word.toString().toCaseFolded());
    });
}

bool PageLines::isCaption(QStringView line) const
{
    const QStringView trimmed = line.trimmed();
    // "… Photo: Reuters", "… (Photo by Ada Brook)", "… [Image: AFP]"
    static const QRegularExpression tailForm(
        u"(?:^|[.!?\"”)\\]]\\s|–|—|-|\\||[(\\[])\\s*[(\\[]?\\s*((?:\\p{L}[\\p{L}'’]*\\s?){1,3}?)\\s*(:|：|\\bby\\b)\\s*([^:]{2,90})$"_s);
    constexpr qsizetype longestTail = 130; // characters; where a credit may stand
    const QString tail = trimmed.last(std::min(trimmed.size(), longestTail)).toString();
    const bool mayHaveCredit =
        tail.contains(u':') || tail.contains(u'：') || tail.contains("by "_L1, Qt::CaseInsensitive);
    for (qsizetype from = 0; mayHaveCredit && from < tail.size();) {
        const QRegularExpressionMatch match = tailForm.match(tail, from);
        if (!match.hasMatch())
            break;
        QString mark = foldedLine(match.captured(1));
        const bool isBy = match.captured(2) == u"by"_s;
        if (isBy)
            mark += u" by"_s;
        QString name = match.captured(3).trimmed();
        while (!name.isEmpty() && u").]"_s.contains(name.back()))
            name.chop(1);
        // Before "photo by" a bracket or the start of the line: "The photo by X shows" is a
        // sentence.
        if (m_captions.contains(mark) && isCreditTail(name))
            return true;
        from = match.capturedStart(1) + 1;
    }
    static const QRegularExpression agencyTail(
        u"[.!?\"”]\\s*[(\\[©]\\s*(?:©\\s*)?([\\p{L} .'-]{2,40})(?:/([\\p{L} .'-]{2,40}))?[)\\]]?$"_s);
    if (const auto match = agencyTail.match(tail); match.hasMatch()) {
        if (m_agencies.contains(foldedLine(match.captured(1)))
            || m_agencies.contains(foldedLine(match.captured(2)))
            || m_captions.contains(foldedLine(match.captured(2))))
            return true;
    }
    static const QRegularExpression head(
        u"^(image caption|file photo|archivfoto|archivbild|bildunterschrift)\\s*[,:]?\\s+"_s,
        QRegularExpression::CaseInsensitiveOption);
    return head.match(trimmed.toString()).hasMatch();
}

bool PageLines::isCorrection(QStringView line) const
{
    QStringView note = line.trimmed();
    while (!note.isEmpty() && u"(*†‡"_s.contains(note.front()))
        note = note.sliced(1).trimmed(); // a note in brackets or at an asterisk
    if (m_corrections.matches(note))
        return true;
    const QString folded = foldedLine(note);
    for (const QString &word : m_datedCorrections) {
        if (!folded.startsWith(word))
            continue;
        QStringView rest = QStringView(folded).sliced(word.size()).trimmed();
        while (!rest.isEmpty() && u",(–-"_s.contains(rest.front()))
            rest = rest.sliced(1).trimmed();
        const qsizetype length = m_dates.dateLength(rest);
        const QStringView after = rest.sliced(length).trimmed();
        if (length > 0 && !after.isEmpty() && u":–-—)"_s.contains(after.front()))
            return true;
    }
    return false;
}

bool PageLines::isAgencyCredit(QStringView line) const
{
    if (wordCount(line) > longestCredit || endsSentence(line))
        return false;
    static const QRegularExpression separators(u"[,/|;()\\[\\]•·]|\\s[-–—]\\s|\\band\\b|&"_s);
    bool hasAgency = false;
    const QStringList pieces = line.toString().split(separators, Qt::SkipEmptyParts);
    for (const QString &piece : pieces) {
        const QString name = piece.trimmed();
        if (name.isEmpty())
            continue;
        const QString bare = withoutBeginning(name);
        if (m_agencies.matches(bare)
            && (bare.front().isUpper() || bare.front().category() == QChar::Letter_Other))
            hasAgency = true;
        else if (!isName(name, false))
            return false;
    }
    return hasAgency;
}

QString PageLines::withoutBeginning(const QString &line) const
{
    for (const QString &word : m_byline.value(u"begin"_s)) {
        if (line.size() > word.size() && line.startsWith(word, Qt::CaseInsensitive)
            && (line[word.size()].isSpace() || line[word.size()] == u':' || word.endsWith(u':'))) {
            QString rest = line.sliced(word.size()).trimmed();
            return rest.startsWith(u':') ? rest.sliced(1).trimmed() : rest;
        }
    }
    return line;
}

bool PageLines::hasBeginning(const QString &field) const
{
    return withoutBeginning(field) != field;
}

QString PageLines::withoutEnding(const QString &name) const
{
    QString kept = name;
    for (const QString &word : m_byline.value(u"end"_s)) {
        const qsizetype at = kept.indexOf(u' ' + word + u' ', 0, Qt::CaseSensitive);
        if (at > 0)
            kept.truncate(at);
    }
    return kept.trimmed();
}

QStringList PageLines::names(QStringView field) const
{
    QString text = withoutBeginning(field.toString().simplified());
    text.replace(u" & "_s, u","_s);
    for (const QString &word : m_byline.value(u"and"_s))
        text.replace(u' ' + word + u' ', u","_s, Qt::CaseInsensitive);
    const QStringList roles = m_byline.value(u"role"_s);
    QStringList names;
    static const QRegularExpression separators(u"[,;|•·/]|\\s[-–—]\\s"_s);
    for (const QString &piece : text.split(separators, Qt::SkipEmptyParts)) {
        const QString name = withoutEnding(piece.trimmed());
        const QStringList words = name.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
        const bool isRole = std::any_of(words.begin(), words.end(), [&roles](const QString &word) {
            return roles.contains(word);
        });
        if (!name.isEmpty() && !isRole && isName(name, false) && !names.contains(name))
            names += name;
    }
    return names;
}

QStringList PageLines::byline(QStringView line, bool isStrict) const
{
    const QString text = line.toString().simplified();
    if (wordCount(text) > longestByline || (endsSentence(text) && !text.endsWith("Jr."_L1)))
        return {};
    const QString rest = withoutBeginning(text);
    if (rest.size() == text.size() && !text.contains(u','))
        return {}; // neither "By Ada Brook" nor "Ada Brook, Europe correspondent"
    const QStringList found = names(rest);
    if (found.isEmpty() || m_agencies.matches(found.first()))
        return {};
    if (isStrict && !std::all_of(found.begin(), found.end(), [](const QString &name) {
            return isName(name, true);
        }))
        return {};
    if (rest.size() < text.size())
        return rest.startsWith(found.first()) ? found : QStringList();
    // Without "By": a name first and then what the writer is, "Ada Brook, Europe correspondent".
    const QStringList pieces = text.split(u',', Qt::SkipEmptyParts);
    const QStringList last = pieces.constLast().toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    const QStringList roles = m_byline.value(u"role"_s);
    const bool hasRole = pieces.size() == 2 && isName(pieces.first().trimmed(), true)
        && std::any_of(last.begin(), last.end(),
                       [&roles](const QString &word) { return roles.contains(word); })
        && last.size() <= longestName;
    return hasRole ? QStringList{pieces.first().trimmed()} : QStringList();
}

} // namespace parallax::extract
