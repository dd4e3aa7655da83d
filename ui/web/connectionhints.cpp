// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionhints.h"

#include <QHash>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace parallax::ui {

namespace {

constexpr QByteArrayView Utf8Mark("\xef\xbb\xbf");
/// All tags that are read together, in sizes of the page: what stands in each other is read again.
/// Only a page made to be slow needs more; the rest of its links and frames is taken out unread.
constexpr qsizetype BudgetShare = 8;
constexpr qsizetype LeastBudget = 4096;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
}

/// Where an attribute of a tag begins and ends; the value is without its quotation marks.
struct Attribute
{
    QByteArray name; ///< in small letters
    qsizetype begin = 0; ///< of the value with its marks
    qsizetype end = 0;
    QByteArray value;
};

/// Reads the attributes of one tag as HTML does (13.2.5.32 to .40 of the standard).
class TagReader
{
public:
    TagReader(const QByteArray &page, qsizetype at, qsizetype limit)
        : m_page(page)
        , m_at(at)
        , m_end(std::min(page.size(), at + limit))
    {
    }

    /// Nothing at the end of the tag, which may be the end of the page.
    std::optional<Attribute> next()
    {
        while (has() && (isSpace(here()) || here() == '/'))
            ++m_at;
        if (!has() || here() == '>')
            return std::nullopt;
        Attribute attribute;
        const qsizetype name = m_at++; // an equals sign may begin a name
        while (has() && !isSpace(here()) && here() != '/' && here() != '>' && here() != '=')
            ++m_at;
        attribute.name = m_page.sliced(name, m_at - name).toLower();
        qsizetype equals = m_at;
        while (equals < m_end && isSpace(m_page.at(equals)))
            ++equals;
        if (equals >= m_end || m_page.at(equals) != '=')
            return attribute;
        m_at = equals + 1;
        readValue(&attribute);
        return attribute;
    }

    /// Behind the tag; nothing where the page, or what may be read of it, ends before it does.
    [[nodiscard]] std::optional<qsizetype> end() const
    {
        return has() ? std::optional(m_at + 1) : std::nullopt;
    }

    [[nodiscard]] bool isCut() const { return !has() && m_end < m_page.size(); }

    [[nodiscard]] qsizetype position() const { return m_at; }

private:
    [[nodiscard]] bool has() const { return m_at < m_end; }

    [[nodiscard]] char here() const { return m_page.at(m_at); }

    void readValue(Attribute *attribute)
    {
        while (has() && isSpace(here()))
            ++m_at;
        attribute->begin = m_at;
        if (has() && (here() == '"' || here() == '\'')) {
            const auto close =
                std::find(m_page.cbegin() + m_at + 1, m_page.cbegin() + m_end, here());
            const qsizetype last = close - m_page.cbegin();
            attribute->value = m_page.sliced(m_at + 1, last - m_at - 1);
            m_at = std::min(m_end, last + 1);
        } else {
            while (has() && !isSpace(here()) && here() != '>')
                ++m_at;
            attribute->value = m_page.sliced(attribute->begin, m_at - attribute->begin);
        }
        attribute->end = m_at;
    }

    const QByteArray &m_page;
    qsizetype m_at;
    qsizetype m_end;
};

/// Kinds of links that lead to requests, which are refused, or to none.
bool isHarmless(const QByteArray &relation)
{
    static const QSet<QByteArray> harmless{
        "stylesheet", "alternate", "canonical", "icon",    "shortcut", "apple-touch-icon",
        "amphtml",    "author",    "license",   "next",    "prev",     "shortlink",
        "publisher",  "help",      "search",    "home",    "up",       "first",
        "last",       "image_src", "me",        "pingback"};
    const QList<QByteArray> words = relation.toLower().simplified().split(' ');
    return std::all_of(words.cbegin(), words.cend(),
                       [](const QByteArray &word) { return harmless.contains(word); });
}

bool isTag(const QByteArray &page, qsizetype at, QByteArrayView name)
{
    const qsizetype after = at + 1 + name.size();
    return after < page.size()
        && QByteArrayView(page).sliced(at + 1, name.size()).compare(name, Qt::CaseInsensitive) == 0
        && (isSpace(page.at(after)) || page.at(after) == '/' || page.at(after) == '>');
}

/// The character that a name or number behind an ampersand stands for, in UTF-8; empty for what no
/// mark of HTML can be written with.
QByteArray characterOf(const QByteArray &name)
{
    static const QHash<QByteArray, QByteArray> names{{"lt", "<"},    {"LT", "<"},    {"gt", ">"},
                                                     {"GT", ">"},    {"amp", "&"},   {"AMP", "&"},
                                                     {"quot", "\""}, {"QUOT", "\""}, {"apos", "'"}};
    if (!name.startsWith('#'))
        return names.value(name);
    const bool isHex = name.startsWith("#x") || name.startsWith("#X");
    bool isNumber = false;
    const uint number = name.sliced(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
    if (!isNumber || number == 0 || number > QChar::LastValidCodePoint)
        return {};
    const char32_t character = number;
    return QString::fromUcs4(&character, 1).toUtf8();
}

/// What a document inside of an attribute says: the marks of HTML, as numbers or by name.
QByteArray decoded(const QByteArray &value)
{
    constexpr qsizetype LongestName = 10;
    QByteArray result;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value.at(i) != '&') {
            result += value.at(i);
            continue;
        }
        qsizetype end = i + 1;
        while (end < value.size() && end - i < LongestName
               && (QChar::fromLatin1(value.at(end)).isLetterOrNumber() || value.at(end) == '#'))
            ++end;
        const QByteArray character = characterOf(value.sliced(i + 1, end - i - 1));
        if (character.isEmpty()) {
            result += value.at(i);
            continue;
        }
        result += character;
        i = end < value.size() && value.at(end) == ';' ? end : end - 1;
    }
    return result;
}

void blank(QByteArray &page, qsizetype begin, qsizetype end)
{
    std::fill(page.begin() + begin, page.begin() + end, ' ');
}

/// One tag, read as far as it asks for; what was read is taken from a budget.
struct Tag
{
    std::optional<Attribute> attribute; ///< the first one of its name: a second one is ignored
    std::optional<qsizetype> end; ///< behind the tag, if it has one
};

/// A tag that the budget does not reach to the end of is blanked to its \a name.
Tag readTag(QByteArray &page,
            qsizetype at,
            QByteArrayView name,
            QByteArrayView attributeName,
            qsizetype *budget)
{
    const qsizetype behindName = at + 1 + name.size();
    TagReader reader(page, behindName, *budget);
    Tag tag;
    while (const auto attribute = reader.next()) {
        if (attribute->name == attributeName && !tag.attribute)
            tag.attribute = attribute;
    }
    *budget -= reader.position() - behindName;
    tag.end = reader.end();
    if (reader.isCut())
        blank(page, at, behindName);
    return tag;
}

void mendLink(QByteArray &page, qsizetype at, qsizetype *budget)
{
    const Tag tag = readTag(page, at, "link", "rel", budget);
    if (tag.end && tag.attribute && !isHarmless(tag.attribute->value))
        blank(page, at, *tag.end);
}

QByteArray mended(QByteArray page, qsizetype *budget);

/// The document of a frame is written into an attribute.
void mendFrame(QByteArray &page, qsizetype at, qsizetype *budget)
{
    const Tag tag = readTag(page, at, "iframe", "srcdoc", budget);
    const std::optional<Attribute> &document = tag.attribute;
    if (!tag.end || !document)
        return;
    const QByteArray before = decoded(document->value);
    QByteArray after = mended(before, budget);
    if (after == before)
        return;
    after.replace('&', "&amp;").replace('"', "&quot;");
    const QByteArray written = '"' + after + '"';
    page.replace(document->begin, document->end - document->begin, written);
}

QByteArray mended(QByteArray page, qsizetype *budget)
{
    for (qsizetype at = page.indexOf('<'); at >= 0; at = page.indexOf('<', at + 1)) {
        if (isTag(page, at, "link"))
            mendLink(page, at, budget);
        else if (isTag(page, at, "iframe"))
            mendFrame(page, at, budget);
    }
    return page;
}

/// A byte order mark comes first, then the server's word; a page's own "utf-16" is not believed.
std::optional<QStringDecoder::Encoding> wideEncoding(const QByteArray &page,
                                                     const QByteArray &mediaType)
{
    const QByteArray words = mediaType.toLower();
    if (page.startsWith("\xff\xfe"))
        return QStringDecoder::Utf16LE;
    if (page.startsWith("\xfe\xff"))
        return QStringDecoder::Utf16BE;
    if (page.startsWith(Utf8Mark) || !words.contains("utf-16"))
        return std::nullopt;
    return words.contains("utf-16be") ? QStringDecoder::Utf16BE : QStringDecoder::Utf16LE;
}

/// Bytes in which ASCII stands as it is.
QByteArray withPlainLetters(const QByteArray &page, const QByteArray &mediaType)
{
    const auto encoding = wideEncoding(page, mediaType);
    if (!encoding)
        return page;
    QStringDecoder decode(*encoding);
    const QString text = decode(page);
    return Utf8Mark + text.toUtf8();
}

} // namespace

QByteArray withoutConnectionHints(const QByteArray &page, const QByteArray &mediaType)
{
    qsizetype budget = std::max(LeastBudget, BudgetShare * page.size());
    return mended(withPlainLetters(page, mediaType), &budget);
}

} // namespace parallax::ui
