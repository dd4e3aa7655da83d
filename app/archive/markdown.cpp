// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown.h"

#include <app/domain/articlejson.h>

using namespace Qt::StringLiterals;

namespace parallax::archive {
namespace {

/// A double-quoted YAML scalar; JSON's escapes are valid in it.
QString yaml(const QString &text)
{
    QString quoted = u"\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\') {
            quoted += u'\\';
            quoted += c;
        } else if (c.unicode() < 0x20 || c.unicode() == 0x7f) {
            quoted += u"\\u%1"_s.arg(c.unicode(), 4, 16, QLatin1Char('0'));
        } else {
            quoted += c;
        }
    }
    return quoted + u'"';
}

QString field(QLatin1StringView name, const QString &value)
{
    return value.isEmpty() ? QString() : name + u": "_s + value + u'\n';
}

QString time(const std::optional<QDateTime> &time)
{
    return time ? isoTime(*time) : QString();
}

QString frontMatter(const Article &article)
{
    QString lines = u"---\n"_s;
    lines += field("outlet"_L1, yaml(article.outlet));
    lines += field("headline"_L1, yaml(article.headline));
    if (!article.byline.isEmpty()) {
        lines += u"byline:\n"_s;
        for (const QString &name : article.byline) {
            lines += u"  - "_s + yaml(name) + u'\n';
        }
    }
    if (!article.url.isEmpty()) {
        lines += field("url"_L1, yaml(article.url.toString(QUrl::FullyEncoded)));
    }
    lines += field("published"_L1, time(article.published));
    lines += field("modified"_L1, time(article.modified));
    lines += field("observed"_L1, time(article.observed));
    if (!article.observedNote.isEmpty()) {
        lines += field("observed_note"_L1, yaml(article.observedNote));
    }
    if (!article.language.isEmpty()) {
        lines += field("language"_L1, yaml(article.language));
    }
    return lines + u"---\n"_s;
}

/// One line, with the characters taken out of force that Markdown would act upon.
QString line(QStringView text)
{
    static constexpr QStringView everywhere(u"\\`*_<");
    static constexpr QStringView atBegin(u"#>-+=~|");
    QString escaped;
    const QString plain = text.toString().simplified();
    for (const QChar c : plain) {
        if (everywhere.contains(c) || (escaped.isEmpty() && atBegin.contains(c))) {
            escaped += u'\\';
        }
        escaped += c;
    }
    // "1. " at the beginning would make a list.
    qsizetype digits = 0;
    while (digits < escaped.size() && escaped.at(digits).isDigit()) {
        ++digits;
    }
    if (digits > 0 && digits < escaped.size()
        && (escaped.at(digits) == u'.' || escaped.at(digits) == u')')) {
        escaped.insert(digits, u'\\');
    }
    return escaped;
}

QString marked(ParagraphRole role, const QString &text)
{
    switch (role) {
    case ParagraphRole::Headline:
        return u"# "_s + text;
    case ParagraphRole::Standfirst:
        return u'*' + text + u'*';
    case ParagraphRole::Dateline:
    case ParagraphRole::Credit:
        return u'_' + text + u'_';
    case ParagraphRole::Byline:
        return u"**"_s + text + u"**"_s;
    case ParagraphRole::Subheading:
        return u"### "_s + text;
    case ParagraphRole::Caption:
        return u"> "_s + text;
    case ParagraphRole::Correction:
        return u"> **"_s + text + u"**"_s;
    case ParagraphRole::PullQuote:
    case ParagraphRole::Embed:
        return u"> "_s + text;
    case ParagraphRole::ListItem:
        return u"- "_s + text;
    case ParagraphRole::LiveEntry:
        return u"#### "_s + text;
    case ParagraphRole::Body:
    case ParagraphRole::Table:
    case ParagraphRole::Boilerplate:
        break;
    }
    return text;
}

} // namespace

QString toMarkdown(const Article &article)
{
    QString text = frontMatter(article);
    QString furniture;
    for (const Paragraph &paragraph : article.paragraphs) {
        const QString words = line(paragraph.span.in(article.text));
        if (words.isEmpty()) {
            continue;
        }
        if (paragraph.role == ParagraphRole::Boilerplate) {
            furniture += u"- "_s + words + u'\n';
        } else {
            text += u'\n' + marked(paragraph.role, words) + u'\n';
        }
    }
    if (!furniture.isEmpty()) {
        text += u"\n## Set aside: furniture of the page\n\n"_s + furniture;
    }
    if (!article.dropped.isEmpty()) {
        text += u"\n## Set aside: left out by extraction\n\n"_s;
        for (const DroppedText &dropped : article.dropped) {
            text += u"- ["_s + line(dropped.reason) + u"] "_s + line(dropped.text) + u'\n';
        }
    }
    return text;
}

} // namespace parallax::archive
