// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "articletext.h"
#include "pdfrows.h"
#include "pdftext.h"
#include "textreader.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace parallax::extract {
namespace {

/// Share of the page's height at its top and foot where heads and numbers of pages stand.
constexpr double edgeShare = 0.12;
/// A line this much higher than the common one is set in larger type.
constexpr double largerType = 1.25;
/// Distance of two lines, in common distances, that parts paragraphs.
constexpr double paragraphGap = 1.4;
/// Indent of a paragraph's first line, in heights of a line.
constexpr double smallestIndent = 0.6;
/// A line that ends this share of the column short of its edge is a paragraph's last.
constexpr double shortLine = 0.15;
/// Changes between two columns of one page; a text layer in order changes once a column.
constexpr int mostColumnChanges = 3;

/// The value that \a share of the values lie below.
double quantile(QList<double> values, double share)
{
    if (values.isEmpty())
        return 0;
    const auto at = values.begin() + qsizetype(double(values.size() - 1) * share);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

/// "Page 3 of 12" and "Page 4 of 12" are the same head.
QString headForm(const QString &text)
{
    static const QRegularExpression digits(u"\\d+"_s);
    return QString(text).replace(digits, u"#"_s).toCaseFolded().simplified();
}

bool isAtEdge(const PdfLine &line, const PdfPage &page)
{
    const double height = page.size.height();
    return line.box.bottom() < height * edgeShare || line.box.top() > height * (1 - edgeShare);
}

/// Takes away what stands at the edge of most pages.
QList<DroppedText> withoutRunningHeads(QList<PdfPage> &pages)
{
    QHash<QString, int> counts;
    for (const PdfPage &page : std::as_const(pages)) {
        QSet<QString> forms;
        for (const PdfLine &line : page.lines) {
            if (isAtEdge(line, page))
                forms.insert(headForm(line.text));
        }
        for (const QString &form : std::as_const(forms))
            ++counts[form];
    }
    QList<DroppedText> dropped;
    for (PdfPage &page : pages) {
        page.lines.removeIf([&](const PdfLine &line) {
            const int count = counts.value(headForm(line.text));
            const bool isHead = isAtEdge(line, page) && count > 1 && count * 2 > pages.size();
            if (isHead)
                dropped.append({line.text, u"running head or page number"_s});
            return isHead;
        });
    }
    return dropped;
}

/// -1: left of the middle, 1: right of it, 0: across.
int sideOf(const PdfLine &line, const PdfPage &page)
{
    const double middle = page.size.width() / 2;
    if (line.box.right() <= middle * 1.02)
        return -1;
    return line.box.left() >= middle * 0.98 ? 1 : 0;
}

/// Puts the lines of two columns that the text layer mixes row by row one column after the other;
/// a line across both ends the columns above it.
void putColumnsInOrder(PdfPage &page)
{
    int changes = 0;
    int before = 0;
    for (const PdfLine &line : std::as_const(page.lines)) {
        const int side = sideOf(line, page);
        changes += side != 0 && before != 0 && side != before ? 1 : 0;
        before = side;
    }
    if (changes <= mostColumnChanges)
        return;
    QList<PdfLine> ordered;
    QList<PdfLine> left;
    QList<PdfLine> right;
    const auto flush = [&] {
        const auto top = [](const PdfLine &line) {
            return line.box.top();
        };
        std::ranges::stable_sort(left, {}, top);
        std::ranges::stable_sort(right, {}, top);
        ordered += std::exchange(left, {});
        ordered += std::exchange(right, {});
    };
    for (const PdfLine &line : std::as_const(page.lines)) {
        const int side = sideOf(line, page);
        if (side == 0) {
            flush();
            ordered.append(line);
        } else {
            (side < 0 ? left : right).append(line);
        }
    }
    flush();
    page.lines = ordered;
}

struct PdfParagraph
{
    QList<PdfLine> lines;
    int page = 0;
    double height = 0; ///< of its first line
};

bool endsSentenceLike(const QString &text)
{
    static const QString ends = u".!?:…»”\"’)؟。।"_s;
    return !text.isEmpty() && ends.contains(text.back());
}

/// Lines of the document as paragraphs.
class Paragraphs
{
public:
    explicit Paragraphs(const QList<PdfPage> &pages)
    {
        QList<double> heights;
        QList<double> distances;
        for (const PdfPage &page : pages) {
            for (qsizetype i = 0; i < page.lines.size(); ++i) {
                heights.append(page.lines[i].box.height());
                const double distance =
                    i == 0 ? 0 : page.lines[i].box.top() - page.lines[i - 1].box.top();
                if (distance > 0)
                    distances.append(distance);
            }
        }
        m_height = quantile(heights, 0.5);
        // Within paragraphs; between them it is larger.
        m_distance = quantile(distances, 0.25);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            for (const PdfLine &line : pages[i].lines)
                add(line, int(i));
        }
    }

    [[nodiscard]] const QList<PdfParagraph> &all() const { return m_all; }

    [[nodiscard]] double commonHeight() const { return m_height; }

private:
    void add(const PdfLine &line, int page)
    {
        if (m_all.isEmpty() || begins(line, page))
            m_all.append({{}, page, line.box.height()});
        m_all.last().lines.append(line);
        m_page = page;
    }

    [[nodiscard]] bool begins(const PdfLine &line, int page) const
    {
        const PdfParagraph &paragraph = m_all.constLast();
        const PdfLine &last = paragraph.lines.constLast();
        if (line.isRow || last.isRow)
            return true;
        const double ratio = line.box.height() / std::max(paragraph.height, 0.1);
        const bool isOtherType = (ratio > largerType || ratio < 1 / largerType)
            && (isLarge(line.box.height()) || isLarge(paragraph.height));
        if (isOtherType)
            return true;
        const double step = line.box.top() - last.box.top();
        if (page != m_page || step <= 0) // the next page or column
            return endsSentenceLike(last.text);
        if (step > std::max(m_distance, line.box.height()) * paragraphGap)
            return true;
        if (!endsSentenceLike(last.text))
            return false;
        double left = last.box.left();
        double right = last.box.right();
        for (const PdfLine &other : paragraph.lines) {
            left = std::min(left, other.box.left());
            right = std::max(right, other.box.right());
        }
        const double column = std::max(right, line.box.right()) - left;
        const bool isIndented = line.box.left() - left > m_height * smallestIndent;
        return isIndented || right - last.box.right() > column * shortLine
            || line.box.right() - last.box.right() > column * shortLine;
    }

    [[nodiscard]] bool isLarge(double height) const { return height > m_height * largerType; }

    QList<PdfParagraph> m_all;
    double m_height = 0;
    double m_distance = 0;
    int m_page = 0;
};

QSet<QString> wordsOf(const QList<PdfPage> &pages)
{
    static const QRegularExpression word(u"[\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+)*"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    QSet<QString> words;
    for (const PdfPage &page : pages) {
        for (const PdfLine &line : page.lines) {
            for (const auto &match : word.globalMatch(line.text))
                words.insert(match.captured().toCaseFolded());
        }
    }
    return words;
}

/// The paragraph's text; a word broken at a line's end is one again, and keeps its hyphen where the
/// document writes it with one elsewhere or the second half begins with a capital.
QString textOf(const PdfParagraph &paragraph, const QSet<QString> &words)
{
    static const QRegularExpression lastPart(u"([\\p{L}\\p{N}]+)-$"_s,
                                             QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression firstPart(u"^([\\p{L}\\p{N}]+)"_s,
                                              QRegularExpression::UseUnicodePropertiesOption);
    QString text;
    bool isBroken = false;
    for (const PdfLine &line : paragraph.lines) {
        if (!isBroken) {
            text += (text.isEmpty() ? u""_s : u" "_s) + line.text;
        } else {
            const QString first = lastPart.match(text).captured(1).toCaseFolded();
            const QString second = firstPart.match(line.text).captured(1);
            const QString folded = second.toCaseFolded();
            const bool isOneWord = words.contains(first + folded);
            const bool isCompound = words.contains(first + u'-' + folded);
            const bool continues = !second.isEmpty() && second.front().isLower();
            if (isOneWord || (continues && !isCompound))
                text.chop(1);
            text += line.text;
        }
        isBroken = line.isHyphenated;
    }
    return text;
}

/// The paragraph that is the headline: the document's own title where it stands on the first page,
/// else the largest type there; -1 when all is of one size.
qsizetype headlineOf(const Paragraphs &paragraphs, const QStringList &texts, const QString &title)
{
    qsizetype best = -1;
    double height = paragraphs.commonHeight() * largerType;
    const auto &all = paragraphs.all();
    for (qsizetype i = 0; i < all.size() && all.at(i).page == 0; ++i) {
        if (!title.isEmpty() && texts.at(i).compare(title, Qt::CaseInsensitive) == 0)
            return i;
        if (all.at(i).height > height) {
            best = i;
            height = all.at(i).height;
        }
    }
    return best;
}

} // namespace

Result<Extraction> pdfArticle(const PdfText &pdf)
{
    QList<PdfPage> pages = pdf.pages;
    QList<DroppedText> dropped = withoutRunningHeads(pages);
    for (PdfPage &page : pages) {
        joinRows(page);
        putColumnsInOrder(page);
    }
    const Paragraphs paragraphs(pages);
    const QSet<QString> words = wordsOf(pages);
    QStringList texts;
    for (const PdfParagraph &paragraph : paragraphs.all())
        texts += textOf(paragraph, words);
    const qsizetype headline = headlineOf(paragraphs, texts, pdf.title);
    for (qsizetype i = 0; i < headline; ++i)
        dropped.append({texts.at(i), u"stands above the headline"_s});
    if (headline > 0)
        texts.remove(0, headline);
    Result<Extraction> extraction = plainArticle(texts.join(u"\n\n"_s));
    if (!extraction)
        return extraction;
    Article &article = extraction->first().revisions.first();
    article.dropped = dropped + article.dropped;
    if (article.byline.isEmpty() && !pdf.author.isEmpty())
        article.byline = {pdf.author};
    if (!article.published)
        article.published = pdf.created;
    if (!article.modified && pdf.modified && pdf.modified != pdf.created)
        article.modified = pdf.modified;
    return extraction;
}

} // namespace parallax::extract
