// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmlparts.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace parallax::report {
namespace {

// As many outlet colours as tokens.css has; from the next article on they return as rings.
constexpr qsizetype outletColours = 6;

bool isForbidden(QChar character)
{
    const char16_t code = character.unicode();
    return (code < 0x20 && code != u'\n' && code != u'\t' && code != u'\r')
        || (code >= 0x7f && code < 0xa0) || code == 0xfffe || code == 0xffff;
}

} // namespace

QString html(const QString &text)
{
    QString safe = text;
    for (QChar &character : safe) {
        if (isForbidden(character)) {
            character = QChar::ReplacementCharacter;
        }
    }
    return safe.toHtmlEscaped();
}

QString html(const HtmlContext &context, QLatin1StringView key)
{
    return html(context.labels.text(QString(key)));
}

QString htmlFilled(const HtmlContext &context, QLatin1StringView key, const QStringList &arguments)
{
    return filled(html(context, key), arguments);
}

QString element(QLatin1StringView tag, QLatin1StringView classes, const QString &content)
{
    const QString attribute = classes.isEmpty() ? QString() : " class=\""_L1 + classes + "\""_L1;
    return '<'_L1 + tag + attribute + '>'_L1 + content + "</"_L1 + tag + '>'_L1;
}

QString sectionHead(const HtmlContext &context, QLatin1StringView name, const QString &belonging)
{
    const QString heading = html(context.labels.text(name + ".heading"_L1));
    return element("div"_L1, "sh"_L1,
                   "<h2 id=\"s-"_L1 + name + "\">"_L1 + heading + "</h2>"_L1 + belonging);
}

QString badge(qsizetype article)
{
    const QChar colour(char16_t(u'A' + article % outletColours));
    return "<span class=\"bd o"_L1 + colour + (article < outletColours ? QString() : u" ring"_s)
        + "\">"_L1 + Digest::letter(article) + "</span>"_L1;
}

QString badges(const QList<qsizetype> &articles)
{
    QString all;
    for (const qsizetype article : articles) {
        all += (all.isEmpty() ? QString() : u" "_s) + badge(article);
    }
    return all;
}

QString ownLanguage(const ComparedArticle &article)
{
    const QString language = article.article.language.isEmpty()
        ? QString()
        : " lang=\""_L1 + html(article.article.language) + '"'_L1;
    return " dir=\"auto\""_L1 + language;
}

QString markedWords(const Digest &digest,
                    qsizetype article,
                    const TextSpan &span,
                    const QList<TextSpan> &marks)
{
    QString text;
    qsizetype at = span.begin;
    for (const TextSpan &mark : marks) {
        const qsizetype begin = std::clamp(mark.begin, at, std::max(at, span.end));
        const qsizetype end = std::clamp(mark.end, begin, std::max(begin, span.end));
        if (begin < end) {
            text += html(digest.words(article, {at, begin}));
            text += "<mark>"_L1 + html(digest.words(article, {begin, end})) + "</mark>"_L1;
            at = end;
        }
    }
    return text + html(digest.words(article, {at, span.end}));
}

QString evidence(const HtmlContext &context, const Claim &claim)
{
    const QString text =
        html(filled(context.labels.text(u"wording.evidence"_s),
                    {context.labels.number(context.digest.articleOf(claim).revisionNumber),
                     context.digest.place(claim, context.labels)}));
    return context.options.includesFullTexts
        ? "<a href=\"#"_L1 + html(claim.id.value) + "\">"_L1 + text + "</a>"_L1
        : text;
}

QString stateShape(CoverageState state)
{
    const auto svg = [](QLatin1StringView shape) -> QString {
        return "<svg width=\"16\" height=\"16\" viewBox=\"0 0 16 16\" aria-hidden=\"true\">"_L1
            + shape + "</svg>"_L1;
    };
    switch (state) {
    case CoverageState::Reported:
        return svg("<circle cx=\"8\" cy=\"8\" r=\"5.2\" style=\"fill:var(--ink-2)\"/>"_L1);
    case CoverageState::Differing:
        return svg(
            "<path d=\"M8 1.6 14.4 8 8 14.4 1.6 8z\" style=\"fill:var(--warm-line)\"/>"
            "<path d=\"M5.2 6.8h5.6M5.2 9.2h5.6\" style=\"stroke:var(--base);stroke-width:1.3\"/>"_L1);
    case CoverageState::AttributedElsewhere:
        return svg("<rect x=\"2\" y=\"2.6\" width=\"12\" height=\"9\" rx=\"2\" "
                   "style=\"fill:none;stroke:var(--attrib);stroke-width:1.6\"/>"
                   "<path d=\"M5 11.5v3l3-3\" style=\"fill:var(--attrib)\"/>"
                   "<path d=\"M5.4 7.1h5.2\" style=\"stroke:var(--attrib);stroke-width:1.6\"/>"_L1);
    case CoverageState::Absent:
        return svg(
            "<path d=\"M3.2 8h9.6\" style=\"stroke:var(--ink-3);stroke-width:1.6;stroke-linecap:round\"/>"_L1);
    case CoverageState::NotYetPublished:
        return svg(
            "<circle cx=\"8\" cy=\"8\" r=\"5.4\" "
            "style=\"fill:none;stroke:var(--line-3);stroke-width:1.4;stroke-dasharray:2 1.7\"/>"
            "<path d=\"M8 5v3.2l2 1\" style=\"fill:none;stroke:var(--line-3);stroke-width:1.3\"/>"_L1);
    case CoverageState::ExtractionUncertain:
        return svg(
            "<path d=\"M8 2.2 14.4 13.4H1.6z\" "
            "style=\"fill:none;stroke:var(--unsure);stroke-width:1.5;stroke-linejoin:round\"/>"
            "<path d=\"M8 6.4v3.2M8 11.4v.1\" "
            "style=\"stroke:var(--unsure);stroke-width:1.6;stroke-linecap:round\"/>"_L1);
    }
    return {};
}

QString address(const QUrl &url)
{
    const QString text = html(url.toString(QUrl::FullyEncoded));
    const bool canFollow =
        url.isValid() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
    return canFollow ? "<a href=\""_L1 + text + "\">"_L1 + text + "</a>"_L1 : text;
}

} // namespace parallax::report
