// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/attachment.h>
#include <app/domain/comparison.h>
#include <app/domain/error.h>

#include <functional>
#include <optional>

class QFileDevice;

namespace parallax::exporting {

/// What other programs read.
enum class Format {
    JsonLd, ///< one document in the words of schema.org and the W3C's Web Annotation
    Csv, ///< one long table
    Qdpx, ///< REFI-QDA project 1.0: texts, codes and codings for programs of qualitative analysis
    Wacz, ///< WACZ 1.1.1: the captured pages for replay
    Bagit, ///< BagIt 1.0 (RFC 8493): everything, with checksums
    Bundle, ///< git bundle: the stored history itself
};

/// jsonld, csv, qdpx, wacz, bagit, bundle
[[nodiscard]] QString formatName(Format format);
[[nodiscard]] std::optional<Format> formatFromName(QStringView name);
/// The format that a file's ending names: ".zip" is a bag.
[[nodiscard]] std::optional<Format> formatOfFile(const QString &fileName);
/// All of them, in the order of the enumeration.
[[nodiscard]] QList<Format> formats();
/// Whether what is written tells of the comparison, so that it has to be made before.
[[nodiscard]] bool needsComparison(Format format);
/// Ending of files of this format without the dot: "jsonld". Of a bag: "zip".
[[nodiscard]] QString fileEnding(Format format);

/// What is exported. Texts and captures are asked for one after the other, since an event's
/// captures may be larger than the memory.
struct Material
{
    Event event;
    QList<ArticleRecord> articles; ///< in the order of the event, with all revisions
    QList<Annotation> annotations; ///< by time
    QList<AlignmentDecision> decisions; ///< by time
    Comparison comparison; ///< empty where needsComparison() says no
    std::function<Result<Article>(const RevisionId &)> article;
    std::function<Result<Capture>(const RevisionId &)> capture;
    std::function<Result<QList<Attachment>>(const RevisionId &)> attachments;
    /// Writes the event's git bundle.
    std::function<Result<>(QFileDevice &)> bundle;
    /// How many of how many steps are done; false stops the export. May be empty.
    std::function<bool(qsizetype, qsizetype)> progress;
    QString program; ///< "Parallax 0.1"
};

/// What an export left out.
struct Outcome
{
    QList<Error> failures; ///< stored things that could not be read; the rest is there
    QStringList notes; ///< English: what the format cannot hold
    friend bool operator==(const Outcome &, const Outcome &) = default;
};

/// Writes the event to \a path, whole or not at all. The same material gives the same bytes. A file
/// that stands there is replaced; a bag is a folder, which must not stand there yet (or be empty),
/// or a ZIP file where \a path ends in ".zip".
/// Errors: Empty (nothing that the format can hold), NotWritable, NoSpace, TooLarge, Cancelled, and
/// those of the bundle.
[[nodiscard]] Result<Outcome>
exportEvent(const Material &material, Format format, const QString &path);

} // namespace parallax::exporting
