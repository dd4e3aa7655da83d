// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageforms.h"

#include "phrases.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::extract {
namespace {

constexpr double mostlyLinks = 0.5; // share of characters in links of what points elsewhere
constexpr qsizetype fewestEntries = 2; // one entry is a box
constexpr qsizetype headOfEntry = 5; // blocks of an entry among which its time and heading stand
constexpr int longestTime = 8; // words: "Updated 14 October 2026 at 12.05 pm BST"
constexpr qsizetype longestAnchor = 40; // letters by which the text of an entry is found again
constexpr qsizetype shortestAnchor = 16;
constexpr int longestNote = 150; // words of a correction note
constexpr int shortestNote = 4;
constexpr int levelsOfForm = 3; // elements around a block that may say what it is
constexpr int longestPost = 300; // words
constexpr double mostOfArticle = 0.5; // share of its words that a box of the article may hold
constexpr QStringView timeForm = u"yyyy-MM-dd HH:mm 'UTC'"; // of an entry that shows no time

bool isHeading(const QString &tag)
{
    return tag.size() == 2 && tag.front() == u'h' && tag.back() >= u'1' && tag.back() <= u'6';
}

bool isInControls(const PageBlock &block)
{
    static const QSet<QString> controls{u"nav"_s, u"form"_s, u"button"_s, u"dialog"_s};
    return block.within.intersects(controls);
}

/// The words of \a other are told by \a block.
void merge(PageBlock &block, PageBlock &other, QLatin1StringView between)
{
    block.text += between + other.text;
    block.folded = foldedLine(block.text);
    other.role.reset();
    other.isMerged = true;
}

} // namespace

PageForms::PageForms(QList<PageBlock> &blocks,
                     const QJsonObject &elements,
                     const PageMetadata &data,
                     const PageLines &words,
                     const Datelines &dates)
    : m_blocks(blocks)
    , m_data(data)
    , m_words(words)
    , m_dates(dates)
    , m_tree(elements)
{
}

void PageForms::countWords() const
{
    QHash<int, int> words;
    QHash<int, int> chosen;
    for (const PageBlock &block : std::as_const(m_blocks)) {
        const int count = wordCount(block.text);
        words[block.element] += count;
        chosen[block.element] += block.isChosen ? count : 0;
        m_chosen += block.isChosen ? count : 0;
    }
    m_wordsBelow = m_tree.sums(std::move(words));
    m_chosenBelow = m_tree.sums(std::move(chosen));
}

/// Whether an element near the block says that it has this form. One that holds more words says
/// what is in it ("has-correction"), not what it is.
bool PageForms::isSaid(MarkedForm form, const PageBlock &block, int mostWords) const
{
    const int element = m_tree.nearest(block.element, form, levelsOfForm);
    return element >= 0 && isBox(element, mostWords);
}

bool PageForms::isBox(int element, int mostWords) const
{
    if (m_wordsBelow.isEmpty())
        countWords();
    return m_wordsBelow.value(element) <= mostWords
        && m_chosenBelow.value(element) <= mostOfArticle * m_chosen;
}

// --- live blogs

QList<PageForms::Entry> PageForms::markedEntries() const
{
    QMap<int, Entry> entries; // in the order of the page, for numbers grow
    for (qsizetype i = 0; i < m_blocks.size(); ++i) {
        const int element = m_tree.nearest(m_blocks[i].element, MarkedForm::Entry);
        if (element >= 0)
            entries[element].append(i);
    }
    return entries.values();
}

void PageForms::findAnchors()
{
    if (m_data.updates.isEmpty())
        return;
    QHash<QString, qsizetype> byText;
    QStringList letters;
    for (qsizetype i = 0; i < m_blocks.size(); ++i) {
        const bool isText = !isInControls(m_blocks[i]);
        letters.append(isText ? lettersOf(m_blocks[i].text) : QString());
        if (isText && !byText.contains(m_blocks[i].folded))
            byText.insert(m_blocks[i].folded, i);
    }
    for (const LiveUpdate &update : m_data.updates) {
        const QString heading = foldedLine(update.headline);
        qsizetype anchor = heading.isEmpty() ? -1 : byText.value(heading, -1);
        const QString body = lettersOf(update.body);
        const QString begin = body.first(std::min(longestAnchor, body.size()));
        if (anchor < 0 && begin.size() >= shortestAnchor) {
            const auto found = std::ranges::find_if(
                letters, [&begin](const QString &block) { return block.startsWith(begin); });
            anchor = found == letters.end() ? -1 : std::distance(letters.begin(), found);
        }
        m_anchors.append(anchor);
    }
}

/// The page's data names the entries; each takes what stands around its first words up to where
/// the next one begins.
QList<PageForms::Entry> PageForms::entriesByData() const
{
    QList<qsizetype> anchors = m_anchors;
    anchors.removeAll(-1);
    std::ranges::sort(anchors);
    anchors.erase(std::unique(anchors.begin(), anchors.end()), anchors.end());
    return entriesAround(anchors);
}

QList<PageForms::Entry> PageForms::entriesAround(const QList<qsizetype> &anchors) const
{
    QHash<int, int> own;
    for (const qsizetype anchor : anchors)
        ++own[m_blocks[anchor].element];
    const QHash<int, int> below = m_tree.sums(own); // element → anchors in it
    QHash<int, qsizetype> boxes; // the largest element that holds no other anchor → its anchor
    for (qsizetype n = 0; n < anchors.size(); ++n) {
        int box = -1;
        for (int at = m_blocks[anchors[n]].element; at >= 0 && below.value(at) == 1;
             at = m_tree.parent(at))
            box = at;
        if (box >= 0)
            boxes.insert(box, n);
    }
    QList<Entry> entries(anchors.size());
    const QHash<int, int> boxOf = m_tree.nearest(
        [&boxes](int number, const PageTree::Element &) { return boxes.contains(number); });
    for (qsizetype i = 0; i < m_blocks.size(); ++i) {
        const int box = boxOf.value(m_blocks[i].element, -1);
        if (box >= 0)
            entries[boxes.value(box)].append(i);
    }
    for (qsizetype n = 0; n < anchors.size(); ++n) {
        if (entries[n].size() > 1)
            continue;
        // Heads and paragraphs of all entries in one row.
        const qsizetype end = n + 1 < anchors.size() ? anchors[n + 1] : m_blocks.size();
        entries[n].clear();
        for (qsizetype i = anchors[n]; i < end; ++i) {
            if (m_blocks[i].parent == m_blocks[anchors[n]].parent)
                entries[n].append(i);
        }
    }
    return entries;
}

bool PageForms::isTimeOfEntry(const PageBlock &block) const
{
    static const QRegularExpression clock(u"^\\W{0,3}\\d{1,2}\\s?[:.hH٫]\\s?\\d{2}\\b"_s);
    if (wordCount(block.text) > longestTime)
        return false;
    return !block.time.isEmpty() || clock.match(block.text).hasMatch()
        || m_dates.line(block.text).has_value();
}

const LiveUpdate *PageForms::updateOf(const Entry &entry) const
{
    for (qsizetype i = 0; i < m_anchors.size(); ++i) {
        if (m_anchors[i] >= 0 && entry.contains(m_anchors[i]))
            return &m_data.updates[i];
    }
    return nullptr;
}

void PageForms::readEntry(const Entry &entry)
{
    const LiveUpdate *update = updateOf(entry);
    const QString told = update != nullptr ? foldedLine(update->headline) : QString();
    PageBlock *time = nullptr;
    PageBlock *heading = nullptr;
    qsizetype seen = 0;
    for (const qsizetype i : entry) {
        PageBlock &block = m_blocks[i];
        if (block.isHidden || block.role || ++seen > headOfEntry)
            continue;
        if (time == nullptr && isTimeOfEntry(block))
            time = &block;
        else if (heading == nullptr
                 && (isHeading(block.tag) || (!told.isEmpty() && block.folded == told)))
            heading = &block;
    }
    for (const qsizetype i : entry) {
        PageBlock &block = m_blocks[i];
        const bool isText = (block.tag == "p"_L1 || block.tag == "li"_L1
                             || block.tag == "blockquote"_L1 || endsSentence(block.text))
            && block.linkDensity < mostlyLinks && !block.isHidden && !isInControls(block)
            && !block.within.contains(u"footer"_s) && !m_words.isFurniture(block.text);
        if (&block != time && &block != heading && isText)
            block.isChosen = block.isTold = true;
    }
    if (time == nullptr && heading == nullptr)
        return;
    PageBlock &head = time == nullptr || (heading != nullptr && heading < time) ? *heading : *time;
    if (time != nullptr && heading != nullptr) {
        const QString words = time->text + u" · "_s + heading->text;
        merge(head, &head == time ? *heading : *time, " · "_L1);
        head.text = words; // the time first, as entries are told apart by it
    } else if (time == nullptr && update != nullptr && update->time) {
        head.text = update->time->toString(timeForm) + u" · "_s + head.text;
    }
    head.folded = foldedLine(head.text);
    head.role = ParagraphRole::LiveEntry;
}

void PageForms::readEntries()
{
    findAnchors();
    QList<Entry> entries = markedEntries();
    if (entries.size() < fewestEntries)
        entries = entriesByData();
    const bool isOfArticle =
        m_data.isLiveBlog || std::ranges::any_of(entries, [this](const Entry &entry) {
            return std::ranges::any_of(entry, [this](qsizetype i) { return m_blocks[i].isChosen; });
        });
    if (entries.size() < fewestEntries || !isOfArticle)
        return;
    for (const Entry &entry : std::as_const(entries))
        readEntry(entry);
}

// --- notes and posts

void PageForms::readCorrections()
{
    for (PageBlock &block : m_blocks) {
        const int words = wordCount(block.text);
        if (block.isHidden || isInControls(block) || block.linkDensity > mostlyLinks
            || words < shortestNote || words > longestNote || isHeading(block.tag)
            || (block.role && block.role != ParagraphRole::Body))
            continue;
        const bool isOutside =
            block.within.contains(u"footer"_s) || block.within.contains(u"aside"_s);
        if ((m_words.isCorrection(block.text) && (!isOutside || block.isChosen))
            || isSaid(MarkedForm::Correction, block, longestNote))
            block.role = ParagraphRole::Correction;
    }
}

void PageForms::readPosts()
{
    QMap<int, QList<qsizetype>> posts;
    qsizetype first = m_blocks.size();
    qsizetype last = -1;
    for (qsizetype i = 0; i < m_blocks.size(); ++i) {
        const PageBlock &block = m_blocks[i];
        if (block.role == ParagraphRole::Body) {
            first = std::min(first, i);
            last = i;
        }
        const int element = m_tree.nearest(block.element, MarkedForm::Embed);
        if (element >= 0)
            posts[element].append(i);
    }
    for (auto it = posts.cbegin(); it != posts.cend(); ++it) {
        const bool isInArticle = it->first() > first && it->first() < last + 2;
        if (!isInArticle || !isBox(it.key(), longestPost))
            continue;
        for (const qsizetype i : *it) {
            PageBlock &block = m_blocks[i];
            const bool isFree = !block.role || block.role == ParagraphRole::Body
                || block.role == ParagraphRole::Caption;
            if (isFree && !block.isHidden && !isInControls(block)
                && !m_words.isFurniture(block.text))
                block.role = ParagraphRole::Embed;
        }
    }
}

bool PageForms::isToldOnPage(const QString &text) const
{
    const QString letters = lettersOf(text);
    const QString begin = letters.first(std::min(longestAnchor, letters.size()));
    return std::ranges::any_of(m_blocks, [&begin](const PageBlock &block) {
        return lettersOf(block.text).contains(begin);
    });
}

QList<Block> PageForms::untold() const
{
    QList<Block> blocks;
    for (qsizetype i = 0; i < m_anchors.size(); ++i) {
        const LiveUpdate &update = m_data.updates[i];
        if (m_anchors[i] >= 0 || update.body.isEmpty())
            continue;
        QStringList head;
        if (update.time)
            head.append(update.time->toString(timeForm));
        if (!update.headline.isEmpty())
            head.append(update.headline);
        blocks.append({ParagraphRole::LiveEntry, head.join(u" · "_s)});
        blocks.append({ParagraphRole::Body, update.body});
    }
    for (const QString &note : m_data.corrections) {
        if (!isToldOnPage(note))
            blocks.append({ParagraphRole::Correction, note});
    }
    return blocks;
}

} // namespace parallax::extract
