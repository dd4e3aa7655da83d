// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmlparts.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace parallax::report {
namespace {

QString resource(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString outletList(const HtmlContext &context)
{
    QString items;
    const QList<ComparedArticle> &articles = context.digest.comparison().articles;
    for (qsizetype index = 0; index < articles.size(); ++index) {
        const ComparedArticle &article = articles.at(index);
        items += element(
            "div"_L1, {},
            badge(index) + element("b"_L1, {}, html(article.outlet))
                + element("i"_L1, {},
                          htmlFilled(context, "outlet.revisions"_L1,
                                     {html(context.labels.number(article.revisionNumber)),
                                      html(context.labels.number(article.revisionCount))})));
    }
    return element("div"_L1, "tell"_L1, items);
}

QString summaryFigures(const HtmlContext &context)
{
    const Digest &digest = context.digest;
    const Comparison &comparison = digest.comparison();
    QString figures;
    const auto add = [&](qsizetype value, const QString &key, const QStringList &arguments = {}) {
        figures += element(
            "div"_L1, {},
            element("b"_L1, {}, html(context.labels.number(value)))
                + element("span"_L1, {}, html(filled(context.labels.text(key, value), arguments))));
    };
    add(comparison.claims.size(), u"figures.claims"_s);
    if (comparison.articles.size() > 1) {
        add(digest.sharedCount(), u"figures.shared"_s);
        // As the window counts: what disagrees in one claim in one way is one discrepancy.
        add(digest.findings().size(), u"figures.discrepancies"_s,
            {context.labels.number(comparison.distinctDiscrepancyCount())});
        add(comparison.alignment.groups.size() - digest.sharedCount(), u"figures.only"_s);
    }
    if (digest.isStored()) {
        add(digest.revisionCount(), u"figures.revisions"_s);
    }
    return element("div"_L1, "figs"_L1, figures);
}

QString contents(const HtmlContext &context)
{
    QString links;
    for (const Section &section :
         sections(context.digest.comparison(), context.options, context.labels)) {
        links += "<a href=\"#"_L1 + section.anchor + "\">"_L1 + html(section.title) + "</a> "_L1;
    }
    return element("nav"_L1, {}, links);
}

QString provenanceRow(const HtmlContext &context, qsizetype index)
{
    const ComparedArticle &compared = context.digest.comparison().articles.at(index);
    const Revision &record = compared.record;
    const auto claimed = record.claimed ? record.claimed : compared.article.published;
    const QString unknown = html(context, "provenance.unknown"_L1);
    const QString url = address(record.url.isEmpty() ? compared.article.url : record.url);
    QString fetched =
        record.fetched.isValid() ? html(context.labels.time(record.fetched)) : unknown;
    if (record.archived) {
        fetched += "<br>"_L1
            + htmlFilled(context, "provenance.archived"_L1,
                         {html(context.labels.time(*record.archived))});
    }
    if (record.lastSeen) {
        fetched += "<br>"_L1
            + htmlFilled(context, "provenance.last-seen"_L1,
                         {html(context.labels.time(*record.lastSeen))});
    }
    if (!record.observedNote.isEmpty()) {
        fetched += "<br><span dir=\"auto\">"_L1 + html(record.observedNote) + "</span>"_L1;
    }
    const QString notStored = html(context, "provenance.not-stored"_L1);
    const QString hash =
        html(record.captureHash.isEmpty() ? record.contentHash : record.captureHash);
    return "<tr><td>"_L1 + badge(index) + "</td><td>"_L1 + html(compared.outlet)
        + "<span class=\"u\">"_L1 + (url.isEmpty() ? html(compared.file) : url) + "</span></td>"_L1
        + element("td"_L1, {},
                  htmlFilled(context, "provenance.revision-of"_L1,
                             {html(context.labels.number(compared.revisionNumber)),
                              html(context.labels.number(compared.revisionCount))}))
        + element("td"_L1, {}, fetched)
        + element("td"_L1, {}, claimed ? html(context.labels.time(*claimed)) : unknown)
        + element("td"_L1, "mono"_L1, hash.isEmpty() ? notStored : hash)
        + element("td"_L1, "mono"_L1,
                  compared.revision.isEmpty() ? notStored : html(compared.revision.value))
        + "</tr>\n"_L1;
}

QString checkBox(const HtmlContext &context)
{
    QString box = element("b"_L1, {}, html(context, "check.heading"_L1)) + ' '_L1;
    if (context.digest.isStored()) {
        QString commands = u"git fsck --full"_s;
        for (const ComparedArticle &compared : context.digest.comparison().articles) {
            if (!compared.revision.isEmpty()) {
                commands += "\ngit show "_L1 + html(compared.revision.value);
            }
        }
        box += html(context, "check.archive"_L1) + "<pre dir=\"ltr\">"_L1 + commands + "</pre>"_L1;
    } else {
        box += html(context, "check.not-stored"_L1) + "<br>"_L1;
    }
    box += html(context, "check.limits"_L1);
    for (const QString &notice : languageNotices(context.digest.comparison(), context.labels)) {
        box += "<br>"_L1 + html(notice);
    }
    return element("div"_L1, "box"_L1, box);
}

} // namespace

QString frontSection(const HtmlContext &context)
{
    const QString eyebrow = context.options.asOf.isValid()
        ? htmlFilled(context, "eyebrow"_L1, {html(context.labels.time(context.options.asOf))})
        : html(context, "eyebrow.undated"_L1);
    return element("div"_L1, "eye"_L1, eyebrow) + "<h1 dir=\"auto\">"_L1
        + html(titleText(context.digest.comparison(), context.options, context.labels)) + "</h1>"_L1
        + element("p"_L1, "lead"_L1, html(leadSentences(context.digest, context.labels).join(u' ')))
        + outletList(context) + summaryFigures(context) + contents(context);
}

QString provenanceSection(const HtmlContext &context)
{
    QString head = u"<th></th>"_s;
    for (const QLatin1StringView key :
         {"provenance.outlet"_L1, "provenance.revision"_L1, "provenance.fetched"_L1,
          "provenance.claimed"_L1, "provenance.hash"_L1, "provenance.commit"_L1}) {
        head += element("th"_L1, {}, html(context, key));
    }
    QString rows;
    for (qsizetype index = 0; index < context.digest.comparison().articles.size(); ++index) {
        rows += provenanceRow(context, index);
    }
    return element("section"_L1, {},
                   sectionHead(context, "provenance"_L1,
                               element("p"_L1, "note"_L1, html(context, "provenance.note"_L1)))
                       + element("table"_L1, "pv"_L1,
                                 u"<colgroup><col class=\"p1\"><col class=\"p2\"><col "
                                 u"class=\"p3\"><col class=\"p4\">"
                                 "<col class=\"p4\"><col><col class=\"p6\"></colgroup>"_s
                                     + element("thead"_L1, {}, element("tr"_L1, {}, head))
                                     + element("tbody"_L1, {}, rows))
                       + checkBox(context));
}

QString
toHtml(const Comparison &comparison, const ReportOptions &options, const ReportLabels &labels)
{
    const Digest digest(comparison);
    const HtmlContext context{digest, labels, options};
    QString body = frontSection(context);
    if (comparison.articles.size() > 1) {
        body += discrepancySection(context) + matrixSection(context) + wordingSection(context)
            + onlySection(context) + sharedSection(context) + timeSection(context);
    }
    body += decisionSection(context);
    body += annotationSection(context);
    if (options.includesFullTexts) {
        body += textSection(context);
    }
    body += provenanceSection(context);
    // The direction stands on an element of its own: a root from right to left keeps room for a
    // scroll bar even on paper, and Chromium 102 then lays pages out wider than it prints them.
    return "<!DOCTYPE html>\n<html lang=\""_L1 + html(labels.language)
        + "\" data-theme=\"light\"><head><meta charset=\"utf-8\">"
          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
          "'unsafe-inline'\">"
          "<title>"_L1
        + html(titleText(comparison, options, labels)) + "</title>\n<style>\n"_L1
        + resource(u":/web/tokens.css"_s) + resource(u":/web/report.css"_s)
        + "</style></head>\n<body><main dir=\""_L1 + (labels.isRightToLeft ? u"rtl"_s : u"ltr"_s)
        + "\">\n"_L1 + body + "</main></body></html>\n"_L1;
}

} // namespace parallax::report
