// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markupaddresses.h"

#include <QString>

#include <algorithm>
#include <array>

namespace parallax::fetch {
namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

QByteArray withoutReferences(QByteArray value)
{
    return value.trimmed()
        .replace("&amp;", "&")
        .replace("&#38;", "&")
        .replace("&quot;", "\"")
        .replace("&#39;", "'");
}

QByteArray quoted(QByteArray value)
{
    return value.replace("&", "&amp;").replace("\"", "&quot;");
}

/// Whether an attribute of this element names something that is shown within the page.
bool isShown(const QByteArray &tag, const QByteArray &attribute)
{
    if (attribute == "src" || attribute == "data-src")
        return tag == "img" || tag == "source" || tag == "input" || tag == "iframe"
            || tag == "frame";
    if (attribute == "href" || attribute == "xlink:href")
        return tag == "link" || tag == "image" || tag == "use";
    return attribute == "poster" || attribute == "background";
}

/// "a.png 1x, b.png 2x", each address changed.
QByteArray changedSet(const QByteArray &value, const AddressChange &change)
{
    QByteArray result;
    qsizetype at = 0;
    while (at < value.size()) {
        while (at < value.size() && (isSpace(value.at(at)) || value.at(at) == ','))
            ++at;
        qsizetype end = at;
        while (end < value.size() && !isSpace(value.at(end)))
            ++end;
        if (end == at)
            break;
        QByteArray address = value.sliced(at, end - at);
        const bool isLast = address.endsWith(',');
        if (isLast)
            address.chop(1);
        qsizetype stop = isLast ? end : value.indexOf(',', end);
        stop = stop < 0 ? value.size() : stop;
        const QByteArray width = isLast ? QByteArray() : value.sliced(end, stop - end).trimmed();
        result += result.isEmpty() ? "" : ", ";
        result += change(address).value_or(address) + (width.isEmpty() ? "" : " ") + width;
        at = stop;
    }
    return result;
}

struct Attribute
{
    QByteArray name; ///< lower case
    QByteArray value; ///< as written
    qsizetype begin = 0; ///< of the value with its quotation marks
    qsizetype end = 0;
};

/// Goes through markup once, copying what it does not change.
class MarkupPass
{
public:
    MarkupPass(const QByteArray &markup, bool withoutBase, const AddressChange &change)
        : m_markup(markup)
        , m_isWithoutBase(withoutBase)
        , m_change(change)
    {
        m_result.reserve(markup.size() + markup.size() / 16);
    }

    QByteArray run()
    {
        while (m_at < m_markup.size()) {
            const qsizetype open = m_markup.indexOf('<', m_at);
            if (open < 0 || open + 1 >= m_markup.size())
                break;
            copyTo(open);
            if (QByteArrayView(m_markup).sliced(open).startsWith("<!--"))
                copyBehind("-->", open + 4);
            else if (isLetter(m_markup.at(open + 1)))
                element(open);
            else
                copyTo(open + 1);
        }
        copyTo(m_markup.size());
        return m_result;
    }

private:
    void copyTo(qsizetype end)
    {
        m_result += QByteArrayView(m_markup).sliced(m_at, end - m_at);
        m_at = end;
    }

    void copyBehind(const char *mark, qsizetype from)
    {
        const qsizetype found = m_markup.indexOf(mark, from);
        copyTo(found < 0 ? m_markup.size() : found + qsizetype(qstrlen(mark)));
    }

    void element(qsizetype open);
    /// The next attribute from \a at on; moves \a at behind it. None at the end of the tag.
    std::optional<Attribute> attribute(qsizetype &at) const;
    void write(const QByteArray &tag, const Attribute &one);
    void rawText(const QByteArray &tag);

    const QByteArray &m_markup;
    bool m_isWithoutBase;
    const AddressChange &m_change;
    QByteArray m_result;
    qsizetype m_at = 0;
};

std::optional<Attribute> MarkupPass::attribute(qsizetype &at) const
{
    const qsizetype size = m_markup.size();
    while (at < size && (isSpace(m_markup.at(at)) || m_markup.at(at) == '/'))
        ++at;
    if (at >= size || m_markup.at(at) == '>')
        return std::nullopt;
    Attribute one;
    qsizetype end = at + 1; // a name may begin with anything, even "="
    while (end < size && !isSpace(m_markup.at(end)) && m_markup.at(end) != '='
           && m_markup.at(end) != '>' && m_markup.at(end) != '/')
        ++end;
    one.name = m_markup.sliced(at, end - at).toLower();
    at = end;
    qsizetype value = end;
    while (value < size && isSpace(m_markup.at(value)))
        ++value;
    if (value >= size || m_markup.at(value) != '=')
        return one;
    ++value;
    while (value < size && isSpace(m_markup.at(value)))
        ++value;
    if (value >= size)
        return one;
    one.begin = value;
    const char mark = m_markup.at(value);
    if (mark == '"' || mark == '\'') {
        const qsizetype close = m_markup.indexOf(mark, value + 1);
        one.end = close < 0 ? size : close + 1;
        one.value = m_markup.sliced(value + 1, (close < 0 ? size : close) - value - 1);
    } else {
        one.end = value;
        while (one.end < size && !isSpace(m_markup.at(one.end)) && m_markup.at(one.end) != '>')
            ++one.end;
        one.value = m_markup.sliced(value, one.end - value);
    }
    at = one.end;
    return one;
}

void MarkupPass::write(const QByteArray &tag, const Attribute &one)
{
    std::optional<QByteArray> changed;
    if (isShown(tag, one.name))
        changed = m_change(withoutReferences(one.value));
    else if (one.name == "srcset" || one.name == "imagesrcset")
        changed = changedSet(withoutReferences(one.value), m_change);
    else if (one.name == "style")
        changed = styleWithAddresses(withoutReferences(one.value), m_change);
    if (!changed)
        return;
    copyTo(one.begin);
    m_result += '"' + quoted(*changed) + '"';
    m_at = one.end;
}

void MarkupPass::element(qsizetype open)
{
    qsizetype at = open + 1;
    while (at < m_markup.size() && !isSpace(m_markup.at(at)) && m_markup.at(at) != '>'
           && m_markup.at(at) != '/')
        ++at;
    const QByteArray tag = m_markup.sliced(open + 1, at - open - 1).toLower();
    const bool isLeftOut = m_isWithoutBase && tag == "base";
    while (const auto one = attribute(at)) {
        if (!isLeftOut && one->end > one->begin)
            write(tag, *one);
    }
    const qsizetype end = std::min(at + 1, m_markup.size());
    if (isLeftOut) {
        m_at = end;
        return;
    }
    copyTo(end);
    rawText(tag);
}

void MarkupPass::rawText(const QByteArray &tag)
{
    // Not <noscript>: scripts are off, and what stands in it is shown.
    static constexpr std::array<QByteArrayView, 5> raw{"script", "style", "textarea", "title",
                                                       "xmp"};
    if (std::find(raw.begin(), raw.end(), QByteArrayView(tag)) == raw.end())
        return;
    const QByteArray close = "</" + tag;
    qsizetype end = m_at;
    while ((end = m_markup.indexOf("</", end)) >= 0) {
        if (m_markup.sliced(end, std::min(close.size(), m_markup.size() - end)).toLower() == close)
            break;
        end += 2;
    }
    end = end < 0 ? m_markup.size() : end;
    if (tag == "style") {
        m_result += styleWithAddresses(m_markup.sliced(m_at, end - m_at), m_change);
        m_at = end;
    } else {
        copyTo(end);
    }
}

} // namespace

QByteArray withAddresses(const QByteArray &markup, bool withoutBase, const AddressChange &change)
{
    return MarkupPass(markup, withoutBase, change).run();
}

QByteArray styleWithAddresses(const QByteArray &style, const AddressChange &change)
{
    QByteArray result;
    qsizetype at = 0;
    const QByteArray lower = style.toLower();
    // Looked for anew only when it lies behind: no style is gone through more than once for each.
    const auto next = [&lower](const char *word, qsizetype known, qsizetype from) {
        if (known < from) {
            const qsizetype place = lower.indexOf(word, from);
            return place < 0 ? lower.size() : place;
        }
        return known;
    };
    qsizetype link = -1;
    qsizetype import = -1;
    while (at < style.size()) {
        link = next("url(", link, at);
        import = next("@import", import, at);
        const bool isImport = import < link;
        const qsizetype found = std::min(link, import);
        if (found == style.size())
            break;
        qsizetype begin = found + (isImport ? 7 : 4);
        while (begin < style.size() && isSpace(style.at(begin)))
            ++begin;
        const char mark = begin < style.size() ? style.at(begin) : '\0';
        const bool isQuoted = mark == '"' || mark == '\'';
        if (isImport && !isQuoted) { // "@import url(…)" is found as the latter
            result += QByteArrayView(style).sliced(at, begin - at);
            at = begin;
            continue;
        }
        begin += isQuoted ? 1 : 0;
        const qsizetype end = style.indexOf(isQuoted ? mark : ')', begin);
        if (end < 0)
            break;
        const QByteArray address = style.sliced(begin, end - begin).trimmed();
        result += QByteArrayView(style).sliced(at, begin - at);
        result += change(address).value_or(address);
        at = end;
    }
    return result + style.sliced(at);
}

} // namespace parallax::fetch
