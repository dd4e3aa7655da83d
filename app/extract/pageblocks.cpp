// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageblocks.h"

#include "blockfeatures.h"
#include "blockmodel.h"
#include "blockreasons.h"
#include "pagebylines.h"
#include "pageforms.h"

#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::extract {
namespace {

constexpr double mostlyLinks =
    0.5; // share of characters in links above which a block points elsewhere
constexpr int shortestLost = 5; // words of a paragraph that is put back
// From half of the development pages, checked on the other half: what Readability chose is thrown
// out and what it left is taken in from these likelihoods on.
constexpr double leastOfChosen = 0.45;
constexpr double leastOfOther = 0.6;
constexpr double leastOfStandfirst = 0.04;
constexpr double leastOfSubheading = 0.25; // pages differ in what they make a heading
constexpr double mostThrownOut = 0.6; // share of the words; a model that takes more away is wrong
constexpr int longestHeadMatter = 40; // words
constexpr auto hinted = "furniture of this outlet"_L1; // reason of a dropped block

bool isHeading(const QString &tag)
{
    return tag.size() == 2 && tag.front() == u'h' && tag.back() >= u'1' && tag.back() <= u'6';
}

} // namespace

PageBlocks::PageBlocks(const QJsonObject &page,
                       const PageMetadata &data,
                       const PageLines &words,
                       const Datelines &dates)
    : m_data(data)
    , m_words(words)
    , m_dates(dates)
    , m_blocks(pageBlocks(page))
    , m_elements(page["elements"_L1].toObject())
    , m_rest(page["rest"_L1].toString())
{
}

bool PageBlocks::isOutside(const PageBlock &block) const
{
    static const QSet<QString> outside{u"nav"_s,    u"footer"_s,   u"form"_s, u"button"_s,
                                       u"dialog"_s, u"noscript"_s, u"aside"_s};
    return block.within.intersects(outside);
}

qsizetype PageBlocks::firstChosen() const
{
    for (qsizetype i = 0; i < m_blocks.size(); ++i) {
        if (m_blocks[i].isChosen && i != m_headline.block)
            return i;
    }
    return m_blocks.size();
}

void PageBlocks::chooseHeadline()
{
    m_headline = headlineOf(m_data.headlines, m_blocks);
    if (m_headline.block >= 0)
        m_blocks[m_headline.block].role = ParagraphRole::Headline;
}

/// Readability gave up or found nothing: the paragraphs that are nothing else.
void PageBlocks::chooseWithoutReadability()
{
    const bool hasChosen = std::any_of(m_blocks.begin(), m_blocks.end(),
                                       [](const PageBlock &b) { return b.isChosen; });
    if (hasChosen)
        return;
    for (PageBlock &block : m_blocks) {
        const bool isText = block.tag == "p"_L1 || block.tag == "blockquote"_L1
            || block.tag == "pre"_L1
            || (endsSentence(block.text) && wordCount(block.text) >= shortestLost * 2);
        block.isChosen = isText && !block.isHidden && !isOutside(block)
            && block.linkDensity < mostlyLinks && !m_words.isFurniture(block.text);
    }
}

/// Paragraphs that Readability lost: told by JSON-LD's body, or standing among chosen brothers.
void PageBlocks::putBackLost()
{
    const QString body = lettersOf(m_data.articleBody);
    QHash<int, int> chosenBelow;
    for (const PageBlock &block : std::as_const(m_blocks))
        chosenBelow[block.parent] += block.isChosen && block.tag == "p"_L1 ? 1 : 0;
    const qsizetype begin = firstChosen();
    qsizetype end = m_blocks.size();
    while (end > 0 && !m_blocks[end - 1].isChosen)
        --end;
    for (qsizetype i = 0; i < m_blocks.size(); ++i) {
        PageBlock &block = m_blocks[i];
        if (block.role || wordCount(block.text) < shortestLost || m_words.isFurniture(block.text))
            continue;
        const QString letters = lettersOf(block.text);
        block.isTold = !letters.isEmpty() && body.contains(letters) && !isOutside(block)
            && block.linkDensity < 1;
        const bool isBrother = i > begin && i < end && block.tag == "p"_L1
            && chosenBelow.value(block.parent) >= 3 && block.linkDensity < mostlyLinks
            && !block.isHidden && !isOutside(block) && endsSentence(block.text);
        block.isChosen = block.isChosen || block.isTold || isBrother;
    }
}

ParagraphRole PageBlocks::roleOf(const PageBlock &block) const
{
    if (m_words.isCorrection(block.text))
        return ParagraphRole::Correction;
    if (block.within.contains(u"figcaption"_s)
        || (block.within.contains(u"figure"_s) && !isHeading(block.tag)
            && !block.within.contains(u"blockquote"_s)))
        return ParagraphRole::Caption;
    if (hasMark(block.marks, {"caption"_L1}) || m_words.isCaption(block.text))
        return ParagraphRole::Caption;
    if (m_words.isFurniture(block.text) || m_words.isTeaser(block.text))
        return ParagraphRole::Boilerplate;
    if (m_words.isRelatedHead(block.text)
        && (isHeading(block.tag) || block.linkDensity > mostlyLinks))
        return ParagraphRole::Boilerplate;
    if (isHeading(block.tag))
        return ParagraphRole::Subheading;
    return ParagraphRole::Body;
}

std::optional<ParagraphRole> PageBlocks::headRoleOf(const PageBlock &block)
{
    if (block.isHidden || block.within.contains(u"nav"_s) || block.within.contains(u"form"_s)
        || wordCount(block.text) > longestHeadMatter * 2)
        return std::nullopt;
    const bool isDescription =
        !m_data.description.isEmpty() && block.folded == foldedLine(m_data.description);
    const bool isStandfirst = isDescription
        || (hasMark(block.marks,
                    {"standfirst"_L1, "article-lead"_L1, "article__lead"_L1, "dek"_L1,
                     "subtitle"_L1, "sub-title"_L1, "subhead"_L1, "article-summary"_L1,
                     "article__intro"_L1, "chapo"_L1, "vorspann"_L1})
            && wordCount(block.text) >= shortestLost && block.linkDensity < mostlyLinks);
    if (isStandfirst)
        return ParagraphRole::Standfirst;
    if (wordCount(block.text) > longestHeadMatter)
        return std::nullopt;
    if (const auto reading = m_dates.line(block.text)) {
        auto &field = reading->isUpdate ? m_article.modified : m_article.published;
        field = field ? field : reading->time;
        return ParagraphRole::Dateline;
    }
    if (hasMark(block.marks,
                {"dateline"_L1, "timestamp"_L1, "dates"_L1, "pubdate"_L1, "datepublished"_L1}))
        return ParagraphRole::Dateline;
    const QStringList names = m_words.byline(block.text);
    const bool isMarkedByline =
        hasMark(block.marks, {"byline"_L1, "author"_L1}) && !endsSentence(block.text);
    if (!names.isEmpty() || isMarkedByline) {
        if (m_article.byline.isEmpty())
            m_article.byline = names;
        return ParagraphRole::Byline;
    }
    if (m_words.isAgencyCredit(block.text))
        return ParagraphRole::Credit;
    if (block.within.contains(u"figcaption"_s) || m_words.isCaption(block.text))
        return ParagraphRole::Caption;
    return std::nullopt;
}

/// Between headline and body: standfirst, byline, dates, the first picture's caption.
void PageBlocks::readHead()
{
    const qsizetype body = firstChosen();
    const qsizetype begin = m_headline.block >= 0 ? m_headline.block + 1 : body;
    for (qsizetype i = begin; i < m_blocks.size(); ++i) {
        PageBlock &block = m_blocks[i];
        const bool isBody =
            i >= body && block.isChosen && wordCount(block.text) > longestHeadMatter;
        if (isBody || i > body + 6)
            break;
        if (!block.role)
            block.role = headRoleOf(block);
    }
}

/// A name alone in bold or italics under the last paragraph, where nothing else names a writer.
void PageBlocks::readSignature()
{
    constexpr qsizetype MostWords = 4; // of a name
    constexpr double Loud = 0.9;
    if (!m_article.byline.isEmpty()
        || (!m_data.byline.isEmpty() && !isOnlyOutlet(m_data.byline, m_data.outlet)))
        return;
    const auto last = std::find_if(m_blocks.rbegin(), m_blocks.rend(), [](const PageBlock &block) {
        return block.role == ParagraphRole::Body;
    });
    if (last == m_blocks.rend() || last->loudness < Loud || endsSentence(last->text)
        || m_words.isFurniture(last->text))
        return;
    const QStringList words = last->text.split(u' ', Qt::SkipEmptyParts);
    const bool isName = words.size() <= MostWords
        && std::all_of(words.begin(), words.end(),
                       [](const QString &word) { return word.front().isUpper(); });
    if (!isName)
        return;
    last->role = ParagraphRole::Byline;
    m_article.byline = QStringList{last->text};
}

void PageBlocks::giveRoles()
{
    const QString headline = foldedLine(m_headline.text);
    for (PageBlock &block : m_blocks) {
        if (block.role)
            continue;
        if (block.isChosen && block.folded == headline && m_headline.block < 0)
            block.role = ParagraphRole::Headline;
        else if (block.isChosen)
            block.role = roleOf(block);
        const bool isPictureOfArticle = !block.role && block.within.contains(u"figcaption"_s)
            && !block.isHidden
            && (block.within.contains(u"article"_s) || block.within.contains(u"main"_s))
            && !isOutside(block);
        if (isPictureOfArticle)
            block.role = ParagraphRole::Caption;
    }
}

void PageBlocks::dropRest()
{
    for (PageBlock &block : m_blocks) {
        const bool isJudged = block.reason == u"duplicate"_s || block.reason == hinted;
        if (!block.role && !block.isMerged && !isJudged)
            block.reason = reasonFor(block, m_words);
    }
}

std::vector<std::vector<double>> PageBlocks::features()
{
    chooseHeadline();
    chooseWithoutReadability();
    return blockFeatures(m_blocks, m_elements, m_data, m_headline.block, m_words);
}

void PageBlocks::judge()
{
    const auto rows = features();
    for (size_t i = 0; i < rows.size(); ++i)
        m_blocks[qsizetype(i)].likelihood = BlockModel::shipped().likelihood(rows[i]);
}

/// Takes text out of the article and into it where the fitted model is sure enough.
void PageBlocks::believeModel()
{
    const auto isOut = [](const PageBlock &block) {
        const double least = block.role == ParagraphRole::Body ? leastOfChosen
            : block.role == ParagraphRole::Subheading          ? leastOfSubheading
            : block.role == ParagraphRole::Standfirst          ? leastOfStandfirst
                                                               : 0;
        return !block.isTold && block.likelihood < least;
    };
    int all = 0;
    int out = 0;
    for (const PageBlock &block : std::as_const(m_blocks)) {
        all += block.role ? wordCount(block.text) : 0;
        out += isOut(block) ? wordCount(block.text) : 0;
    }
    // Without the elements around its blocks there is nothing to judge a page by.
    if (m_elements.isEmpty() || out > mostThrownOut * all)
        return;
    for (PageBlock &block : m_blocks) {
        if (isOut(block)) {
            block.role.reset();
        } else if (!block.role && !block.isHidden && block.likelihood > leastOfOther) {
            block.role = roleOf(block);
        }
    }
}

/// What is known of this outlet's pages of that time, where the fitted model did not see it.
void PageBlocks::heedHints()
{
    for (PageBlock &block : m_blocks) {
        const bool isBody = block.role == ParagraphRole::Body
            || block.role == ParagraphRole::ListItem || block.role == ParagraphRole::Subheading;
        if (block.inFurniture > mostlyLinks && (isBody || !block.role)) {
            block.role.reset();
            block.reason = hinted;
        } else if (block.isInBody && !block.role && !block.isHidden && !isOutside(block)
                   && block.linkDensity < mostlyLinks) {
            block.role = roleOf(block);
        }
    }
}

/// A caption that stands twice in the page, or once more as a paragraph, is one text.
void PageBlocks::dropRepeated()
{
    QHash<QString, qsizetype> seen;
    for (qsizetype i = 0; i < m_blocks.size(); ++i) {
        PageBlock &block = m_blocks[i];
        const bool mayRepeat = block.role == ParagraphRole::Caption
            || block.role == ParagraphRole::Body || block.role == ParagraphRole::Standfirst;
        if (!mayRepeat || wordCount(block.text) < shortestLost)
            continue;
        const auto first = seen.constFind(block.folded);
        if (first == seen.constEnd()) {
            seen.insert(block.folded, i);
            continue;
        }
        // The body's own words stay where the body has them.
        PageBlock &other = m_blocks[*first];
        PageBlock &less = other.role == ParagraphRole::Caption && block.role == ParagraphRole::Body
            ? other
            : block;
        less.role.reset();
        less.reason = u"duplicate"_s;
        seen[block.folded] = &less == &other ? i : *first;
    }
}

std::vector<std::vector<double>> rowsOf(const QJsonObject &page)
{
    const PageLines words;
    const Datelines dates;
    const PageMetadata data = metadataOf(page, {}, words, dates);
    return PageBlocks(page, data, words, dates).features();
}

Article PageBlocks::article()
{
    PageForms forms(m_blocks, m_elements, m_data, m_words, m_dates);
    judge();
    putBackLost();
    forms.readEntries();
    readHead();
    giveRoles();
    forms.readCorrections();
    believeModel();
    heedHints();
    forms.readPosts();
    dropRepeated();
    forms.shape();
    readSignature();
    dropRest();
    QList<Block> paragraphs;
    if (!m_headline.text.isEmpty())
        paragraphs.append({ParagraphRole::Headline, m_headline.text});
    for (const PageBlock &block : std::as_const(m_blocks)) {
        const bool isSecondHeadline = block.role == ParagraphRole::Headline;
        if (block.isMerged || (isSecondHeadline && block.folded == foldedLine(m_headline.text)))
            continue; // the same words stand there already
        if (isSecondHeadline)
            paragraphs.append(
                {ParagraphRole::Subheading,
                 !m_headline.kicker.isEmpty() && &block == &m_blocks.at(m_headline.block)
                     ? m_headline.kicker
                     : block.text});
        else if (block.role)
            paragraphs.append({*block.role, block.text});
        else
            m_article.dropped.append({block.text, block.reason, int(paragraphs.size())});
    }
    paragraphs += forms.untold();
    if (!m_rest.isEmpty())
        m_article.dropped.append({m_rest, u"beyond the blocks that are read one by one"_s});
    setBlocks(m_article, paragraphs);
    return m_article;
}

} // namespace parallax::extract
