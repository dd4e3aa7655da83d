// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The long table: the report's lines, and around them everything that they rest on.

#include "parts.h"

#include <app/domain/articlejson.h>
#include <app/domain/names.h>
#include <app/report/csv.h>
#include <app/report/digest.h>

#include <QHash>

using namespace Qt::StringLiterals;

namespace parallax::exporting {
namespace {

/// Columns behind those of the report.
QStringList ownColumns()
{
    return u"article,revision,state,fetched,claimed,archived,last_seen,url,language,text_sha256,"
           "capture_sha256,speaker,id,author,code,note,created,modified"_s.split(u',');
}

/// One line, filled by column name.
class Row
{
public:
    explicit Row(const QString &kind) { set(u"kind"_s, kind); }

    Row &set(const QString &column, const QString &value)
    {
        if (!value.isEmpty()) {
            m_fields.insert(column, value);
        }
        return *this;
    }

    Row &set(const QString &column, qsizetype value) { return set(column, QString::number(value)); }

    Row &set(const QString &column, const std::optional<QDateTime> &time)
    {
        return set(column, time && time->isValid() ? isoTime(*time) : QString());
    }

    [[nodiscard]] QString line(const QStringList &columns) const
    {
        QStringList fields;
        for (const QString &column : columns) {
            fields.append(m_fields.value(column));
        }
        return report::csvLine(fields);
    }

private:
    QHash<QString, QString> m_fields;
};

class Table
{
public:
    explicit Table(const Material &material)
        : m_material(material)
        , m_digest(material.comparison)
        , m_columns(report::csvColumns() + ownColumns())
    {
        for (const ArticleRecord &article : material.articles) {
            for (const Revision &revision : article.revisions) {
                m_revisions.insert(revision.id, &revision);
            }
        }
    }

    QString text()
    {
        m_csv = report::csvLine(m_columns);
        articles();
        claims();
        links();
        const QStringList rest(ownColumns().size(), QString());
        for (const QStringList &row : report::csvRows(m_material.comparison)) {
            m_csv += report::csvLine(row + rest);
        }
        coverage();
        annotations();
        decisions();
        return m_csv;
    }

private:
    void add(const Row &row) { m_csv += row.line(m_columns); }

    void articles()
    {
        for (const ArticleRecord &article : m_material.articles) {
            add(Row(u"article"_s)
                    .set(u"outlet_a"_s, article.outlet)
                    .set(u"text_a"_s, article.headline)
                    .set(u"article"_s, article.id.value)
                    .set(u"url"_s, article.url.toString(QUrl::FullyEncoded))
                    .set(u"last_seen"_s, article.lastSeen));
            for (const Revision &revision : article.revisions) {
                add(Row(u"revision"_s)
                        .set(u"outlet_a"_s, revision.outlet)
                        .set(u"commit_a"_s, revision.id.value)
                        .set(u"text_a"_s, revision.headline)
                        .set(u"article"_s, article.id.value)
                        .set(u"revision"_s, revision.number)
                        .set(u"state"_s, revisionKindName(revision.kind))
                        .set(u"fetched"_s, revision.fetched)
                        .set(u"claimed"_s, revision.claimed)
                        .set(u"archived"_s, revision.archived)
                        .set(u"last_seen"_s, revision.lastSeen)
                        .set(u"url"_s, revision.url.toString(QUrl::FullyEncoded))
                        .set(u"text_sha256"_s, revision.contentHash)
                        .set(u"capture_sha256"_s, revision.captureHash)
                        .set(u"note"_s, revision.observedNote));
            }
        }
    }

    /// Fields that tell a claim as side "a" or "b".
    void setSide(Row &row, const QString &side, const Claim &claim) const
    {
        const ComparedArticle &article = m_digest.articleOf(claim);
        row.set(u"outlet_"_s + side, article.outlet)
            .set(u"claim_"_s + side, claim.id.value)
            .set(u"commit_"_s + side, article.revision.value)
            .set(u"begin_"_s + side, claim.span.begin)
            .set(u"end_"_s + side, claim.span.end)
            .set(u"text_"_s + side, m_digest.words(claim.article, claim.span));
    }

    void setGroup(Row &row, const ClaimGroup *group) const
    {
        if (group != nullptr) {
            row.set(u"group"_s, group->id.value).set(u"label"_s, group->label);
        }
    }

    void claims()
    {
        for (const Claim &claim : m_material.comparison.claims) {
            Row row(u"claim"_s);
            setGroup(row, m_digest.groupOf(claim.id));
            setSide(row, u"a"_s, claim);
            const ComparedArticle &article = m_digest.articleOf(claim);
            add(row.set(u"article"_s, article.id.value)
                    .set(u"revision"_s, article.revisionNumber)
                    .set(u"language"_s, article.article.language)
                    .set(u"state"_s, certaintyName(claim.certainty))
                    .set(u"speaker"_s, claim.speaker));
        }
    }

    void links()
    {
        for (const ClaimLink &link : m_material.comparison.alignment.links) {
            const Claim *a = m_digest.claim(link.a);
            const Claim *b = m_digest.claim(link.b);
            if (a == nullptr || b == nullptr) {
                continue;
            }
            Row row(u"link"_s);
            setGroup(row, m_digest.groupOf(link.a));
            setSide(row, u"a"_s, *a);
            setSide(row, u"b"_s, *b);
            QStringList reasons;
            for (const MatchReason &reason : link.why) {
                reasons.append(matchReasonName(reason.kind) + u": "_s + reason.text);
            }
            add(row.set(u"explanation"_s, reasons.join(u"; "_s))
                    .set(u"confidence"_s, QString::number(link.score, 'f', 2))
                    .set(u"state"_s, link.isByHand ? u"by hand"_s : u"found"_s)
                    .set(u"author"_s, link.confirmedBy.join(u"; "_s)));
        }
    }

    void coverage()
    {
        const Comparison &comparison = m_material.comparison;
        for (const CoverageRow &group : comparison.coverage) {
            for (qsizetype i = 0; i < group.cells.size() && i < comparison.articles.size(); ++i) {
                const CoverageCell &cell = group.cells.at(i);
                const ComparedArticle &article = comparison.articles.at(i);
                Row row(u"coverage"_s);
                setGroup(row, m_digest.group(group.group));
                row.set(u"outlet_a"_s, article.outlet)
                    .set(u"commit_a"_s, article.revision.value)
                    .set(u"article"_s, article.id.value)
                    .set(u"revision"_s, article.revisionNumber)
                    .set(u"state"_s, coverageStateName(cell.state));
                QStringList ids;
                for (const ClaimId &id : cell.claims) {
                    ids.append(id.value);
                }
                row.set(u"claim_a"_s, ids.join(u' '));
                QStringList looked;
                for (const LookedIn place : cell.looked) {
                    looked.append(lookedInName(place));
                }
                row.set(u"explanation"_s,
                        looked.isEmpty() ? QString() : u"looked in: "_s + looked.join(u", "_s));
                setNearest(row, cell, i);
                add(row);
            }
        }
    }

    /// The most similar words of an article that does not tell the claim.
    void setNearest(Row &row, const CoverageCell &cell, qsizetype article) const
    {
        if (cell.nearest) {
            row.set(u"begin_a"_s, cell.nearest->begin)
                .set(u"end_a"_s, cell.nearest->end)
                .set(u"text_a"_s, m_digest.words(article, *cell.nearest));
        } else {
            row.set(u"text_a"_s, cell.nearestText);
        }
        if (cell.nearest || !cell.nearestText.isEmpty()) {
            row.set(u"confidence"_s, QString::number(cell.nearestScore, 'f', 2));
        }
    }

    void setPlace(Row &row, const TextSelector &place) const
    {
        const Revision *revision = m_revisions.value(place.revision);
        row.set(u"outlet_a"_s, revision != nullptr ? revision->outlet : QString())
            .set(u"commit_a"_s, place.revision.value)
            .set(u"begin_a"_s, place.span.begin)
            .set(u"end_a"_s, place.span.end)
            .set(u"text_a"_s, place.exact)
            .set(u"article"_s, place.article.value);
        if (revision != nullptr) {
            row.set(u"revision"_s, revision->number);
        }
    }

    void annotations()
    {
        for (const Annotation &annotation : m_material.annotations) {
            Row row(u"annotation"_s);
            row.set(u"id"_s, annotation.id.value)
                .set(u"state"_s, annotationTargetName(annotation.target))
                .set(u"explanation"_s, annotation.discrepancyKind)
                .set(u"author"_s, annotation.author)
                .set(u"code"_s, annotation.code)
                .set(u"note"_s, annotation.note)
                .set(u"created"_s, annotation.created)
                .set(u"modified"_s, annotation.modified);
            for (const TextSelector &place : annotation.selectors) {
                Row placed = row;
                setPlace(placed, place);
                add(placed);
            }
            if (annotation.selectors.isEmpty()) {
                add(row);
            }
        }
    }

    void decisions()
    {
        for (const AlignmentDecision &decision : m_material.decisions) {
            for (qsizetype part = 0; part < decision.parts.size(); ++part) {
                for (const TextSelector &place : decision.parts.at(part)) {
                    Row row(u"decision"_s);
                    setPlace(row, place);
                    add(row.set(u"id"_s, decision.id.value)
                            .set(u"state"_s, decisionActName(decision.act))
                            .set(u"explanation"_s, u"part %1"_s.arg(part + 1))
                            .set(u"author"_s, decision.author)
                            .set(u"created"_s, decision.made));
                }
            }
        }
    }

    const Material &m_material;
    const report::Digest m_digest;
    const QStringList m_columns;
    QHash<RevisionId, const Revision *> m_revisions;
    QString m_csv;
};

} // namespace

Result<Outcome> writeTable(const Material &material, QIODevice &out)
{
    if (auto going = stepped(material, 0, 1); !going) {
        return tl::unexpected(going.error());
    }
    return writtenTo(out, Table(material).text().toUtf8()).map([] { return Outcome(); });
}

} // namespace parallax::exporting
