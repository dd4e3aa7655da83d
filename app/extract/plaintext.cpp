// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "articletext.h"
#include "datelines.h"
#include "language.h"
#include "pagelines.h"
#include "plainrows.h"
#include "textreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::extract {
namespace {

constexpr qsizetype longestHeadline = 300; // characters; the longest seen in print are about 200
constexpr int longestRepeatedCaption = 45; // words
constexpr int longestSubheading = 12; // words
constexpr qsizetype longestSubheadingText = 90; // characters
constexpr int longestStandfirst = 60; // words
constexpr int longestPullQuote = 60; // words
constexpr int mostPullQuotes = 500; // lines that are looked up in the rest of the text
constexpr int shortestBody = 8; // words of a paragraph that a subheading may stand over
/// Lines from the article's end in which a credit, a byline or a date may stand.
constexpr qsizetype footLines = 4;
/// Lines from the headline in which head matter may stand.
constexpr qsizetype headLines = 12;

struct Line
{
    QString text;
    bool isAfterBlank = false;
    std::optional<ParagraphRole> role;
};

QList<Line> nonBlankLines(QStringView text)
{
    QList<Line> lines;
    bool isAfterBlank = true;
    for (const PlainRow &row : plainRows(text)) {
        const QString line = plainParagraph(row.text);
        if (!line.isEmpty()) {
            lines.append({line, isAfterBlank || row.isOfTable,
                          row.isOfTable ? std::optional(ParagraphRole::Table) : std::nullopt});
        }
        isAfterBlank = line.isEmpty() || row.isOfTable;
    }
    return lines;
}

/// Text broken by hand or by a mailer at a fixed width: paragraphs are parted by blank lines, and
/// no line could have taken the first word of the next one.
bool isHardWrapped(const QList<Line> &lines)
{
    constexpr qsizetype narrowest = 50;
    constexpr qsizetype widest = 110;
    constexpr int fewestBreaks = 4;
    qsizetype width = 0;
    int breaks = 0;
    int blanks = 0;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        (lines[i].isAfterBlank ? blanks : breaks) += 1;
        width = std::max(width, lines[i].text.size());
    }
    if (breaks < fewestBreaks || blanks < 1 || width < narrowest || width > widest)
        return false;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype firstWord =
            lines[i].text.indexOf(u' ') < 0 ? lines[i].text.size() : lines[i].text.indexOf(u' ');
        if (!lines[i].isAfterBlank && lines[i - 1].text.size() + 1 + firstWord <= width)
            return false;
    }
    return true;
}

QList<Line> joinedWrappedLines(const QList<Line> &lines)
{
    QList<Line> joined;
    for (const Line &line : lines) {
        if (line.isAfterBlank || joined.isEmpty())
            joined.append(line);
        else
            joined.last().text += u' ' + line.text;
    }
    return joined;
}

/// Gives every line its role, from what is certain to what depends on its neighbours.
class PlainPage
{
public:
    explicit PlainPage(QList<Line> lines)
        : m_lines(std::move(lines))
    {
    }

    Article article();

private:
    void markFurniture();
    void markHeadline();
    void markHead();
    void markFoot();
    void markCaptions();
    void markRelatedBoxes();
    void markSubheadings();
    void markLists();
    void markPullQuotes();
    bool markAsHeadMatter(Line &line, bool isStrict);

    [[nodiscard]] bool isFree(qsizetype i) const
    {
        return i >= 0 && i < m_lines.size() && !m_lines[i].role;
    }

    [[nodiscard]] bool looksLikeBody(qsizetype i) const;

    QList<Line> m_lines;
    PageLines m_words;
    Datelines m_dates;
    Article m_article;
    qsizetype m_headline = -1;
};

bool PlainPage::looksLikeBody(qsizetype i) const
{
    return isFree(i) && wordCount(m_lines[i].text) >= shortestBody && endsSentence(m_lines[i].text);
}

void PlainPage::markFurniture()
{
    for (Line &line : m_lines) {
        if (line.role)
            continue;
        if (m_words.isFurniture(line.text))
            line.role = ParagraphRole::Boilerplate;
        else if (m_words.isCorrection(line.text))
            line.role = ParagraphRole::Correction;
    }
}

bool PlainPage::markAsHeadMatter(Line &line, bool isStrict)
{
    if (const auto reading = m_dates.line(line.text)) {
        auto &field = reading->isUpdate ? m_article.modified : m_article.published;
        if (!field)
            field = reading->time;
        line.role = ParagraphRole::Dateline;
        return true;
    }
    if (m_words.isAgencyCredit(line.text)) {
        line.role = ParagraphRole::Credit;
        return true;
    }
    // "By Ada Brook | Published 12 December 2016": the parts in their own right.
    QStringList pieces{line.text};
    for (const QString &separator : {u" | "_s, u" • "_s, u" · "_s}) {
        if (line.text.contains(separator))
            pieces = line.text.split(separator, Qt::SkipEmptyParts);
    }
    QStringList names;
    std::optional<QDateTime> time;
    for (const QString &piece : std::as_const(pieces)) {
        const auto reading = pieces.size() > 1 ? m_dates.line(piece) : std::nullopt;
        const QStringList found = reading ? QStringList() : m_words.byline(piece, isStrict);
        if (!reading && found.isEmpty())
            return false;
        if (reading && reading->time && !time)
            time = reading->time;
        names += found;
    }
    if (names.isEmpty())
        return false;
    m_article.byline += names;
    if (!m_article.published)
        m_article.published = time;
    line.role = ParagraphRole::Byline;
    return true;
}

void PlainPage::markHeadline()
{
    for (qsizetype i = 0; i < m_lines.size() && i < headLines; ++i) {
        Line &line = m_lines[i];
        if (line.role || markAsHeadMatter(line, true))
            continue;
        // A page that begins with its picture: the caption may stand above the headline.
        const bool isCaption =
            m_words.isCaption(line.text) && isFree(i + 1) && !looksLikeBody(i + 1);
        if (isCaption)
            continue;
        if (line.text.size() > longestHeadline)
            return;
        line.role = ParagraphRole::Headline;
        m_headline = i;
        return;
    }
}

void PlainPage::markHead()
{
    const qsizetype end = std::min(m_lines.size(), m_headline + headLines);
    qsizetype lastHeadMatter = m_headline;
    for (qsizetype i = m_headline + 1; i < end; ++i) {
        Line &line = m_lines[i];
        if (line.role || m_words.isCaption(line.text))
            continue;
        if (markAsHeadMatter(line, false)) {
            lastHeadMatter = i;
            continue;
        }
        // One paragraph between headline and byline may still be the standfirst; after two the
        // body has begun.
        const bool isOnlyOne = i == m_headline + 1 || (i == m_headline + 2 && m_lines[i - 1].role);
        if (!isOnlyOne || wordCount(line.text) > longestStandfirst)
            break;
    }
    for (qsizetype i = m_headline + 1; i < lastHeadMatter; ++i) {
        if (isFree(i) && !m_words.isCaption(m_lines[i].text))
            m_lines[i].role = ParagraphRole::Standfirst;
    }
}

void PlainPage::markFoot()
{
    for (qsizetype i = m_lines.size() - 1, left = footLines; i > m_headline + 1 && left > 0;
         --i, --left) {
        Line &line = m_lines[i];
        if (line.role)
            continue;
        if (!markAsHeadMatter(line, true))
            break;
    }
}

void PlainPage::markCaptions()
{
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (isFree(i) && m_words.isCaption(m_lines[i].text))
            m_lines[i].role = ParagraphRole::Caption;
        const bool isRepeated = isFree(i) && i + 1 < m_lines.size()
            && m_lines[i].text == m_lines[i + 1].text
            && wordCount(m_lines[i].text) <= longestRepeatedCaption;
        if (isRepeated) {
            m_lines[i].role = ParagraphRole::Caption;
            m_lines[i + 1].role = ParagraphRole::Caption;
        }
    }
}

void PlainPage::markRelatedBoxes()
{
    for (qsizetype i = m_headline + 1; i < m_lines.size(); ++i) {
        if (!isFree(i) && m_lines[i].role != ParagraphRole::Boilerplate)
            continue;
        if (m_words.isTeaser(m_lines[i].text))
            m_lines[i].role = ParagraphRole::Boilerplate;
        if (!m_words.isRelatedHead(m_lines[i].text))
            continue;
        m_lines[i].role = ParagraphRole::Boilerplate;
        for (qsizetype k = i + 1; isFree(k) && !m_lines[k].text.trimmed().endsWith(u'.'); ++k) {
            // A short line over a paragraph of the article is more likely its subheading.
            const bool isSubheading = looksLikeBody(k + 1) && m_lines[k].isAfterBlank;
            if (wordCount(m_lines[k].text) > longestSubheading * 2 || isSubheading
                || looksLikeBody(k))
                break;
            m_lines[k].role = ParagraphRole::Boilerplate;
        }
    }
}

void PlainPage::markSubheadings()
{
    bool hasBody = false;
    for (qsizetype i = m_headline + 1; i < m_lines.size(); ++i) {
        if (!isFree(i))
            continue;
        const QString &text = m_lines[i].text;
        const bool isShort =
            wordCount(text) <= longestSubheading && text.size() <= longestSubheadingText;
        const bool isOpen = !endsSentence(text) || text.endsWith(u'?');
        const bool isPlain = !text.endsWith(u':') && !text.endsWith(u',') && !text.endsWith(u';')
            && !u"\"“-–•*"_s.contains(text.front());
        qsizetype next = i + 1;
        while (next < m_lines.size() && m_lines[next].role
               && m_lines[next].role != ParagraphRole::Headline)
            ++next;
        if (hasBody && isShort && isOpen && isPlain && looksLikeBody(next))
            m_lines[i].role = ParagraphRole::Subheading;
        else
            hasBody = true;
    }
}

/// Lines that begin with the same sign, two or more in a row.
void PlainPage::markLists()
{
    const auto isItem = [this](qsizetype i) {
        const QString &text = m_lines[i].text;
        return isFree(i) && text.size() > 2 && u"•‣◦▪·*-–"_s.contains(text.front())
            && text[1].isSpace();
    };
    for (qsizetype i = m_headline + 1; i + 1 < m_lines.size(); ++i) {
        const QChar sign = m_lines[i].text.front();
        if (!isItem(i) || !isItem(i + 1) || m_lines[i + 1].text.front() != sign)
            continue;
        for (; i < m_lines.size() && isItem(i) && m_lines[i].text.front() == sign; ++i)
            m_lines[i].role = ParagraphRole::ListItem;
    }
}

/// A line by itself whose words are a part of a paragraph of the text.
void PlainPage::markPullQuotes()
{
    QStringList texts;
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        texts.append(isFree(i) ? lettersOf(m_lines[i].text) : QString());
    int looked = 0;
    for (qsizetype i = m_headline + 1; i < m_lines.size(); ++i) {
        const int words = wordCount(m_lines[i].text);
        if (!isFree(i) || words < shortestBody || words > longestPullQuote
            || ++looked > mostPullQuotes)
            continue;
        const bool isRepeated = std::ranges::any_of(texts, [&](const QString &text) {
            return text.size() > texts[i].size() && text.contains(texts[i]);
        });
        if (isRepeated)
            m_lines[i].role = ParagraphRole::PullQuote;
    }
}

Article PlainPage::article()
{
    markFurniture();
    markHeadline();
    markHead();
    markFoot();
    markCaptions();
    markRelatedBoxes();
    markSubheadings();
    markLists();
    markPullQuotes();
    QList<Block> blocks;
    for (const Line &line : std::as_const(m_lines))
        blocks.append({line.role.value_or(ParagraphRole::Body), line.text});
    setBlocks(m_article, blocks);
    m_article.language = languageOf(m_article.text);
    return m_article;
}

} // namespace

Result<Extraction> plainArticle(const QString &text)
{
    QList<Line> lines = nonBlankLines(text);
    if (lines.isEmpty())
        return failure(Error::Code::Empty, u"the text holds nothing but white space"_s);
    if (isHardWrapped(lines))
        lines = joinedWrappedLines(lines);
    return Extraction{ArticleHistory{{PlainPage(lines).article()}}};
}

} // namespace parallax::extract
