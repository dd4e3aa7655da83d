// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nesting.h"

#include <QByteArray>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace parallax::extract {
namespace {

constexpr qsizetype longestName = 20; // letters of an element's name that tell it from others

/// Elements without end tag, and those that the next of their kind ends (HTML standard, 13.1.2).
const QSet<QByteArray> &closedByThemselves()
{
    static const QSet<QByteArray> names{
        "area",  "base", "br",    "col",    "embed",  "hr",       "img",   "input",
        "link",  "meta", "param", "source", "track",  "wbr",      "p",     "li",
        "dt",    "dd",   "rt",    "rp",     "option", "optgroup", "thead", "tbody",
        "tfoot", "tr",   "td",    "th",     "html",   "head",     "body",  "colgroup"};
    return names;
}

/// Elements whose content is text up to their own end tag.
const QSet<QByteArray> &rawTexts()
{
    static const QSet<QByteArray> names{"script", "style", "textarea", "title", "xmp", "iframe"};
    return names;
}

class Scan
{
public:
    Scan(QByteArrayView html, qsizetype enough)
        : m_html(html)
        , m_enough(enough)
    {
    }

    qsizetype deepest()
    {
        while (m_deepest < m_enough && moveTo('<')) {
            ++m_at;
            skipNuls();
            if (m_html.sliced(m_at).startsWith("!--"))
                skipPast("-->");
            else
                readTag();
        }
        return m_deepest;
    }

private:
    void skipNuls()
    {
        while (m_at < m_html.size() && m_html[m_at] == '\0')
            ++m_at;
    }

    bool moveTo(char wanted)
    {
        const qsizetype found = m_html.indexOf(wanted, m_at);
        m_at = found < 0 ? m_html.size() : found;
        return found >= 0;
    }

    void skipPast(QByteArrayView end)
    {
        const qsizetype found = m_html.indexOf(end, m_at);
        m_at = found < 0 ? m_html.size() : found + end.size();
    }

    void readTag()
    {
        const bool isEnd = m_at < m_html.size() && m_html[m_at] == '/';
        m_at += isEnd ? 1 : 0;
        QByteArray name;
        for (; m_at < m_html.size() && name.size() < longestName; ++m_at) {
            const char c = m_html[m_at];
            const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (c == '\0')
                continue;
            if (!isLetter && (name.isEmpty() || c == '>' || c == '/' || c <= ' '))
                break;
            name += c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
        }
        if (name.isEmpty() || closedByThemselves().contains(name))
            return;
        if (isEnd) {
            qsizetype &open = m_open[name];
            m_depth -= open > 0 ? 1 : 0;
            open = std::max<qsizetype>(0, open - 1);
        } else if (rawTexts().contains(name)) {
            const QByteArray end = "</" + name;
            // In the spelling of the page; an unclosed one takes the rest, as in a browser.
            qsizetype found = m_html.indexOf(end, m_at);
            if (found < 0)
                found = m_html.indexOf(end.toUpper(), m_at);
            m_at = found < 0 ? m_at : found + end.size();
        } else {
            ++m_open[name];
            m_deepest = std::max(m_deepest, ++m_depth);
        }
    }

    QByteArrayView m_html;
    qsizetype m_enough;
    qsizetype m_at = 0;
    qsizetype m_depth = 0;
    qsizetype m_deepest = 0;
    QHash<QByteArray, qsizetype> m_open; ///< name → elements open now
};

} // namespace

qsizetype deepestNesting(QByteArrayView html, qsizetype enough)
{
    return Scan(html, enough).deepest();
}

} // namespace parallax::extract
