// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codepoints.h"
#include "parts.h"

#include <app/report/jsonwriter.h>

#include <QHash>

namespace parallax::exporting {

/// Writes the nodes of the graph, each with a name that the others refer to.
struct LinkedWriter
{
    const Material &material;
    report::JsonWriter json;
    QHash<RevisionId, CodePoints> texts; ///< of the revisions written so far

    void writeEvent();
    void writeWork(const ArticleRecord &article);
    void writeRevision(const Revision &revision, const Article &article);
    void writeClaims();
    /// Groups with their coverage.
    void writeGroups();
    void writeLinks();
    void writeDiscrepancies();
    void writeAnnotations();
    void writeDecisions();

    void writeCapture(const Revision &revision);
    void writeCorrections(const Article &article);
    void writeCell(const CoverageCell &cell, const ComparedArticle &article);
    void writeSide(QLatin1StringView key, const DiscrepancySide &side);
    void writeTarget(const TextSelector &place);
    /// Members that tell a place in a revision.
    void span(const RevisionId &revision, const TextSpan &span);
    void reference(const QString &name);
    void references(QLatin1StringView key, const QList<ClaimId> &claims);
    void property(const QString &kind, const QString &value);
    /// A Person or Organization of schema.org.
    void agent(const QString &type, const QString &name);
    void agent(QLatin1StringView key, const QString &type, const QString &name);
    void member(QLatin1StringView key, const QString &text); ///< nothing where there is no text
    void time(QLatin1StringView key, const std::optional<QDateTime> &time);

    [[nodiscard]] static QString escaped(const QString &text);
    [[nodiscard]] QString eventName() const;
    [[nodiscard]] QString part(const QString &id) const; ///< of a claim or group of the comparison
    [[nodiscard]] static QString workName(const ArticleId &id);
    [[nodiscard]] static QString revisionUrn(const RevisionId &id);
    [[nodiscard]] RevisionId revisionOf(const Claim &claim) const;
};

} // namespace parallax::exporting
