// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "digest.h"

#include <app/domain/names.h>
#include <app/domain/rejections.h>

using namespace Qt::StringLiterals;

namespace parallax::report {
namespace {

/// One line of text that Markdown shows as it is (CommonMark 2.4, backslash escapes).
QString plain(const QString &text)
{
    static const QString special = u"\\`*_{}[]<>()#+-!|~&$"_s;
    QString safe;
    for (const QChar character : text.simplified()) {
        if (special.contains(character)) {
            safe += u'\\';
        }
        safe += character;
    }
    // "1." at the start of a line begins a list.
    qsizetype digits = 0;
    while (digits < safe.size() && safe.at(digits).isDigit()) {
        ++digits;
    }
    if (digits > 0 && digits < safe.size() && safe.at(digits) == u'.') {
        safe.insert(digits, u'\\');
    }
    return safe;
}

/// The claim's words with the marked ones in bold.
QString marked(const Digest &digest, const Claim &claim, const QList<TextSpan> &marks)
{
    QString text;
    qsizetype at = claim.span.begin;
    const auto append = [&](const TextSpan &span, bool isMarked) {
        const QString words = digest.words(claim.article, span);
        const QString safe = plain(words);
        if (safe.isEmpty()) {
            text += words.isEmpty() ? QString() : u" "_s;
            return;
        }
        text += (words.front().isSpace() ? u" "_s : QString())
            + (isMarked ? "**"_L1 + safe + "**"_L1 : safe)
            + (words.back().isSpace() ? u" "_s : QString());
    };
    for (const TextSpan &mark : marks) {
        const qsizetype begin = std::clamp(mark.begin, at, claim.span.end);
        const qsizetype end = std::clamp(mark.end, begin, claim.span.end);
        append({at, begin}, false);
        append({begin, end}, begin < end);
        at = end;
    }
    append({at, claim.span.end}, false);
    return text.simplified();
}

QString evidence(const Digest &digest, const Claim &claim, const ReportLabels &labels)
{
    return filled(
        labels.text(u"wording.evidence"_s),
        {labels.number(digest.articleOf(claim).revisionNumber), digest.place(claim, labels)});
}

QString claimLine(const Digest &digest,
                  const Claim &claim,
                  const QList<TextSpan> &marks,
                  const ReportLabels &labels)
{
    return u"- %1 · %2: “%3” (%4, %5)\n"_s.arg(
        Digest::letter(claim.article), plain(digest.articleOf(claim).outlet),
        marked(digest, claim, marks), plain(evidence(digest, claim, labels)), claim.id.value);
}

QString heading(int level, const QString &text)
{
    return QString(level, u'#') + u' ' + plain(text) + "\n\n"_L1;
}

QString discrepancies(const Digest &digest, const ReportLabels &labels)
{
    QString text = heading(2, labels.text(u"discrepancies.heading"_s));
    if (digest.findings().isEmpty()) {
        return text + plain(labels.text(u"discrepancies.none"_s)) + "\n\n"_L1;
    }
    for (const Finding &finding : digest.findings()) {
        text += heading(3, kindText(finding.kind, labels) + ": "_L1 + finding.group->label);
        for (const ClaimId &id : finding.claims) {
            text += claimLine(digest, *digest.claim(id), finding.marks.value(id), labels);
        }
        text += u'\n';
        for (const Explanation &explanation : finding.explanations) {
            text += plain(explanationText(explanation, labels)) + u'\n';
        }
        text += u'\n';
    }
    return text;
}

QString matrix(const Digest &digest, const ReportLabels &labels)
{
    const Comparison &comparison = digest.comparison();
    QString text = heading(2, labels.text(u"matrix.heading"_s));
    text += "| "_L1 + plain(labels.text(u"matrix.group"_s)) + " |"_L1;
    QString rule = u"|---|"_s;
    for (qsizetype article = 0; article < comparison.articles.size(); ++article) {
        text += u" %1 · %2 |"_s.arg(Digest::letter(article),
                                    plain(comparison.articles.at(article).outlet));
        rule += "---|"_L1;
    }
    text += u'\n' + rule + u'\n';
    for (const CoverageRow &row : comparison.coverage) {
        const ClaimGroup *group = digest.group(row.group);
        text += "| "_L1 + (group != nullptr ? plain(group->label) : row.group.value) + " |"_L1;
        for (qsizetype article = 0; article < row.cells.size(); ++article) {
            const CoverageCell &cell = row.cells.at(article);
            const bool isRejected =
                group != nullptr && !rejectedBy(comparison, *group, article).isEmpty();
            QString content =
                isRejected ? labels.text(u"matrix.rejected"_s) : stateText(cell.state, labels);
            if (const Claim *claim =
                    cell.claims.isEmpty() ? nullptr : digest.claim(cell.claims.first())) {
                content += labels.text(u"list-separator"_s) + digest.place(*claim, labels);
            }
            text += u' ' + plain(content) + " |"_L1;
        }
        text += u'\n';
    }
    return text + u'\n';
}

QString groups(const Digest &digest, bool isShared, const ReportLabels &labels)
{
    const QString part = isShared ? u"wording"_s : u"only"_s;
    QString text = heading(2, labels.text(part + ".heading"_L1));
    bool isEmpty = true;
    for (const ClaimGroup &group : digest.comparison().alignment.groups) {
        const QList<const Claim *> claims = digest.claims(group);
        if (claims.isEmpty() || digest.isShared(group) != isShared) {
            continue;
        }
        isEmpty = false;
        text += isShared ? heading(3, group.label) : QString();
        const QStringList decided = decisionTexts(digest.comparison(), group, labels);
        if (isShared && !decided.isEmpty()) {
            text += plain(decided.join(u" · "_s)) + "\n\n"_L1;
        }
        for (const Claim *claim : claims) {
            text += claimLine(digest, *claim, digest.marks(claim->id), labels);
        }
        text += isShared ? u"\n"_s : QString();
    }
    return text
        + (isEmpty        ? plain(labels.text(part + ".none"_L1)) + "\n\n"_L1
               : isShared ? QString()
                          : u"\n"_s);
}

QString shared(const Digest &digest, const ReportLabels &labels)
{
    const Comparison &comparison = digest.comparison();
    const SharedCopy &copy = comparison.sharedCopy;
    QString text = heading(2, labels.text(u"shared.heading"_s));
    text +=
        plain(labels.text(copy.runs.isEmpty() ? u"shared.none"_s : u"shared.note"_s)) + "\n\n"_L1;
    QString facts;
    for (qsizetype article = 0; article < copy.shares.size(); ++article) {
        if (copy.shares.at(article) > 0) {
            facts += "- "_L1
                + plain(shareText(copy.shares.at(article), comparison.articles.at(article).outlet,
                                  labels))
                + u'\n';
        }
    }
    for (const NamedAgency &agency : copy.agencies) {
        facts += "- "_L1
            + plain(agencyText(agency, comparison.articles.at(agency.article).outlet, labels))
            + u'\n';
    }
    text += facts + (facts.isEmpty() ? QString() : u"\n"_s);
    for (const SharedRun &run : copy.runs) {
        text += heading(3, runText(run, labels));
        for (const CopyPlace &place : run.places) {
            text += u"- %1 · %2: “%3”\n"_s.arg(Digest::letter(place.article),
                                               plain(comparison.articles.at(place.article).outlet),
                                               plain(digest.words(place.article, place.span)));
        }
        text += u'\n';
    }
    return text;
}

QString histories(const Digest &digest, const ReportLabels &labels)
{
    QString text = heading(2, labels.text(u"time.heading"_s));
    const QList<const ClaimHistory *> all = digest.histories();
    text += plain(labels.text(all.isEmpty() ? u"time.none"_s : u"time.note"_s)) + "\n\n"_L1;
    for (const ClaimHistory *history : all) {
        text += heading(3, digest.group(history->group)->label);
        for (const Telling &telling : history->tellings) {
            text += u"- %1 · %2: %3\n"_s.arg(
                Digest::letter(telling.article),
                plain(digest.comparison().articles.at(telling.article).outlet),
                plain(tellingTexts(telling, labels).join(u" · "_s)));
        }
        text += u'\n';
    }
    return text;
}

QString decisions(const Digest &digest, const ReportLabels &labels)
{
    const QList<ToldDecision> all = toldDecisions(digest.comparison());
    QString text = all.isEmpty() ? QString()
                                 : heading(2, labels.text(u"decisions.heading"_s))
            + plain(labels.text(u"decisions.note"_s)) + "\n\n"_L1;
    for (const ToldDecision &told : all) {
        const AlignmentDecision &decision = told.decision->decision;
        text += u"- %1 · %2: %3"_s.arg(plain(decision.author), plain(timeText(decision.made)),
                                       plain(actText(decision.act, labels)));
        text += told.isDisputed ? u". **%1**\n"_s.arg(plain(labels.text(u"decisions.disputed"_s)))
                                : u"\n"_s;
        for (const QList<TextSelector> &part : decision.parts) {
            for (const TextSelector &place : part) {
                const bool isLost = told.decision->lost.contains(place);
                text += u"  - “%1”%2\n"_s.arg(
                    plain(place.exact),
                    isLost ? u" ("_s + plain(labels.text(u"decisions.lost"_s)) + u')' : QString());
            }
        }
    }
    return text + (all.isEmpty() ? QString() : u"\n"_s);
}

QString annotations(const Digest &digest, const ReportLabels &labels)
{
    const QList<Annotation> &all = digest.comparison().annotations;
    QString text = all.isEmpty() ? QString() : heading(2, labels.text(u"annotations.heading"_s));
    for (const Annotation &annotation : all) {
        QStringList parts{plain(annotation.author), plain(timeText(annotation.modified))};
        if (!annotation.code.isEmpty()) {
            parts.append("**"_L1 + plain(annotation.code) + "**"_L1);
        }
        text += "- "_L1 + parts.join(u" · "_s) + ": "_L1 + plain(annotation.note) + u'\n';
        for (const TextSelector &selector : annotation.selectors) {
            text += u"  - “"_s + plain(selector.exact) + u"”\n"_s;
        }
    }
    return text + (all.isEmpty() ? QString() : u"\n"_s);
}

QString texts(const Digest &digest, const ReportLabels &labels)
{
    QString text = heading(2, labels.text(u"texts.heading"_s));
    for (qsizetype index = 0; index < digest.comparison().articles.size(); ++index) {
        const ComparedArticle &compared = digest.comparison().articles.at(index);
        text += heading(3, Digest::letter(index) + u" · "_s + compared.outlet);
        for (const Paragraph &paragraph : compared.article.paragraphs) {
            if (paragraph.role != ParagraphRole::Boilerplate) {
                text += plain(digest.words(index, paragraph.span)) + "\n\n"_L1;
            }
        }
    }
    return text;
}

QString provenance(const Digest &digest, const ReportLabels &labels)
{
    QString text = heading(2, labels.text(u"provenance.heading"_s))
        + plain(labels.text(u"provenance.note"_s)) + "\n\n"_L1;
    const QStringList columns{u"outlet"_s,  u"revision"_s, u"fetched"_s,
                              u"claimed"_s, u"hash"_s,     u"commit"_s};
    QString rule = u"|---|"_s;
    text += "| |"_L1;
    for (const QString &column : columns) {
        text += u' ' + plain(labels.text("provenance."_L1 + column)) + " |"_L1;
        rule += "---|"_L1;
    }
    text += u'\n' + rule + u'\n';
    for (qsizetype index = 0; index < digest.comparison().articles.size(); ++index) {
        const ComparedArticle &compared = digest.comparison().articles.at(index);
        const Revision &record = compared.record;
        const auto claimed = record.claimed ? record.claimed : compared.article.published;
        text += u"| %1 | %2 %3 | %4 | %5 | %6 | `%7` | `%8` |\n"_s.arg(
            Digest::letter(index), plain(compared.outlet),
            plain((record.url.isEmpty() ? compared.article.url : record.url)
                      .toString(QUrl::FullyEncoded)),
            filled(labels.text(u"provenance.revision-of"_s),
                   {labels.number(compared.revisionNumber), labels.number(compared.revisionCount)}),
            timeText(record.fetched),
            claimed ? timeText(*claimed) : labels.text(u"provenance.unknown"_s), record.captureHash,
            compared.revision.value);
    }
    text += u'\n' + plain(labels.text(u"check.limits"_s)) + u'\n';
    for (const QString &notice : languageNotices(digest.comparison(), labels)) {
        text += u'\n' + plain(notice) + u'\n';
    }
    return text;
}

} // namespace

QString
toMarkdown(const Comparison &comparison, const ReportOptions &options, const ReportLabels &labels)
{
    const Digest digest(comparison);
    QString text = heading(1, titleText(comparison, options, labels));
    if (options.asOf.isValid()) {
        text += plain(filled(labels.text(u"eyebrow"_s), {timeText(options.asOf)})) + "\n\n"_L1;
    }
    text += plain(leadSentences(digest, labels).join(u' ')) + "\n\n"_L1;
    text += discrepancies(digest, labels);
    text += matrix(digest, labels);
    text += groups(digest, true, labels);
    text += groups(digest, false, labels);
    if (comparison.articles.size() > 1) {
        text += shared(digest, labels) + histories(digest, labels);
    }
    text += decisions(digest, labels) + annotations(digest, labels);
    if (options.includesFullTexts) {
        text += texts(digest, labels);
    }
    return text + provenance(digest, labels);
}

} // namespace parallax::report
