// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmlparts.h"

#include <app/domain/names.h>

#include <set>

using namespace Qt::StringLiterals;

namespace parallax::report {
namespace {

/// A paragraph cut at every border of a claim or a mark, so that overlapping ones nest correctly.
QString paragraphWords(const HtmlContext &context,
                       qsizetype article,
                       const TextSpan &span,
                       const QList<const Claim *> &claims)
{
    const Digest &digest = context.digest;
    std::set<qsizetype> borders{span.begin, span.end};
    QList<const Claim *> inside;
    QList<TextSpan> marks;
    for (const Claim *claim : claims) {
        if (claim->span.overlap(span) > 0) {
            inside.append(claim);
            marks += digest.marks(claim->id);
            borders.insert(
                {std::max(span.begin, claim->span.begin), std::min(span.end, claim->span.end)});
        }
    }
    marks = joined(marks);
    for (const TextSpan &mark : std::as_const(marks)) {
        borders.insert({std::clamp(mark.begin, span.begin, span.end),
                        std::clamp(mark.end, span.begin, span.end)});
    }
    QString text;
    for (auto border = borders.begin(); std::next(border) != borders.end(); ++border) {
        const TextSpan piece{*border, *std::next(border)};
        bool isClaim = false;
        for (const Claim *claim : std::as_const(inside)) {
            isClaim = isClaim || claim->span.overlap(piece) > 0;
            if (claim->span.begin == piece.begin) {
                // A single article has no section of groups that a link could lead to.
                const ClaimGroup *group =
                    digest.comparison().articles.size() > 1 ? digest.groupOf(claim->id) : nullptr;
                text += "<a class=\"n\" id=\""_L1 + html(claim->id.value) + '"'_L1
                    + (group != nullptr ? " href=\"#"_L1 + html(group->id.value) + '"'_L1
                                        : QString())
                    + '>'_L1 + html(claim->id.value) + "</a>"_L1;
            }
        }
        const bool isMarked = std::ranges::any_of(
            marks, [&piece](const TextSpan &mark) { return mark.overlap(piece) > 0; });
        const QString words = html(digest.words(article, piece));
        text += isMarked ? element("mark"_L1, {}, words)
            : isClaim    ? element("span"_L1, "cl"_L1, words)
                         : words;
    }
    return text;
}

QString paragraphHtml(const HtmlContext &context,
                      qsizetype article,
                      qsizetype index,
                      const QList<const Claim *> &claims)
{
    const ComparedArticle &compared = context.digest.comparison().articles.at(article);
    const Paragraph &paragraph = compared.article.paragraphs.at(index);
    const int number = context.digest.paragraphNumber(article, index);
    return "<p class=\"t "_L1 + roleName(paragraph.role) + '"'_L1 + ownLanguage(compared) + '>'_L1
        + (number > 0 ? element("span"_L1, "pn"_L1, u"¶ "_s + html(context.labels.number(number)))
                      : QString())
        + paragraphWords(context, article, paragraph.span, claims)
        + (paragraph.isRestored
               ? " "_L1 + element("span"_L1, "back"_L1, html(context, "texts.restored"_L1))
               : QString())
        + "</p>\n"_L1;
}

QString setAside(const HtmlContext &context,
                 const ComparedArticle &compared,
                 QLatin1StringView key,
                 const QStringList &texts)
{
    if (texts.isEmpty()) {
        return {};
    }
    QString items;
    for (const QString &text : texts) {
        items += "<li"_L1 + ownLanguage(compared) + '>'_L1 + html(text) + "</li>"_L1;
    }
    return element("div"_L1, "aside"_L1,
                   element("b"_L1, {}, html(context, key)) + element("ul"_L1, {}, items));
}

QString articleHtml(const HtmlContext &context, qsizetype index)
{
    const ComparedArticle &compared = context.digest.comparison().articles.at(index);
    QList<const Claim *> claims;
    for (const Claim &claim : context.digest.comparison().claims) {
        if (claim.article == index) {
            claims.append(&claim);
        }
    }
    QStringList facts{htmlFilled(context, "outlet.revisions"_L1,
                                 {html(context.labels.number(compared.revisionNumber)),
                                  html(context.labels.number(compared.revisionCount))})};
    if (compared.article.published) {
        facts.append(htmlFilled(context, "texts.published"_L1,
                                {html(context.labels.time(*compared.article.published))}));
    }
    QString content =
        element("div"_L1, "sh minor"_L1,
                "<div class=\"hd\"><h3>"_L1 + badge(index) + html(compared.outlet) + "</h3>"_L1
                    + element("span"_L1, {}, facts.join(u" · "_s)) + "</div>"_L1);
    QStringList furniture;
    QString text;
    for (qsizetype at = 0; at < compared.article.paragraphs.size(); ++at) {
        const Paragraph &paragraph = compared.article.paragraphs.at(at);
        if (paragraph.role == ParagraphRole::Boilerplate) {
            furniture.append(context.digest.words(index, paragraph.span));
        } else {
            text += paragraphHtml(context, index, at, claims);
        }
    }
    content += text.isEmpty() ? element("p"_L1, "note"_L1, html(context, "texts.empty"_L1)) : text;
    content += setAside(context, compared, "texts.corrections"_L1, compared.article.corrections);
    content += setAside(context, compared, "texts.furniture"_L1, furniture);
    QStringList dropped;
    for (const DroppedText &one : compared.article.dropped) {
        dropped.append(one.text);
    }
    return element("div"_L1, "text"_L1,
                   content + setAside(context, compared, "texts.dropped"_L1, dropped));
}

/// The compared article that the selector was made on; -1 when it is not among them.
qsizetype articleOf(const Comparison &comparison, const TextSelector &selector)
{
    for (qsizetype index = 0; index < comparison.articles.size(); ++index) {
        if (!selector.article.isEmpty() && comparison.articles.at(index).id == selector.article) {
            return index;
        }
    }
    return -1;
}

QString annotationHtml(const HtmlContext &context, const Annotation &annotation)
{
    const Comparison &comparison = context.digest.comparison();
    QString target = html(context,
                          annotation.target == Annotation::Target::Claim ? "annotations.claim"_L1
                              : annotation.target == Annotation::Target::ClaimGroup
                              ? "annotations.group"_L1
                              : "annotations.discrepancy"_L1);
    if (const auto kind = discrepancyKindFromName(annotation.discrepancyKind)) {
        target += u" · "_s + html(kindText(*kind, context.labels));
    }
    QString quotes;
    for (const TextSelector &selector : annotation.selectors) {
        const qsizetype article = articleOf(comparison, selector);
        const bool isOther =
            article >= 0 && comparison.articles.at(article).revision != selector.revision;
        quotes += "<div class=\"val\">"_L1 + (article >= 0 ? badge(article) : u"<span></span>"_s)
            + "<q dir=\"auto\">"_L1 + html(selector.exact) + "</q>"_L1
            + element("span"_L1, "e"_L1,
                      isOther ? html(context, "annotations.other-revision"_L1) : QString())
            + "</div>"_L1;
    }
    const QString who = html(annotation.author)
        + element("small"_L1, {},
                  html(context.labels.time(annotation.modified)) + "<br>"_L1 + target);
    const QString code = annotation.code.isEmpty()
        ? QString()
        : element("span"_L1, "code"_L1, html(annotation.code));
    return "<div class=\"kd note-row\">"_L1 + element("div"_L1, "k"_L1, who)
        + "<div class=\"v\">"_L1 + code + "<p class=\"n\" dir=\"auto\">"_L1 + html(annotation.note)
        + "</p>"_L1 + element("div"_L1, "vals"_L1, quotes) + "</div></div>\n"_L1;
}

} // namespace

QString annotationSection(const HtmlContext &context)
{
    QString content;
    for (const Annotation &annotation : context.digest.comparison().annotations) {
        content += annotationHtml(context, annotation);
    }
    return content.isEmpty()
        ? QString()
        : element("section"_L1, {}, sectionHead(context, "annotations"_L1) + content);
}

QString textSection(const HtmlContext &context)
{
    QString content;
    for (qsizetype index = 0; index < context.digest.comparison().articles.size(); ++index) {
        content += articleHtml(context, index);
    }
    const QString note = element("p"_L1, "note"_L1, html(context, "texts.note"_L1));
    return content.isEmpty()
        ? QString()
        : element("section"_L1, "texts"_L1, sectionHead(context, "texts"_L1, note) + content);
}

} // namespace parallax::report
