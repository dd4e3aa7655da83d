// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datelines.h"
#include "headline.h"
#include "pagelines.h"

#include <QJsonObject>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace parallax::extract {

/// One entry of a live blog as the page's data tells it.
struct LiveUpdate
{
    QString headline; ///< may be empty
    QString body; ///< plain text, may be empty
    std::optional<QDateTime> time; ///< UTC
};

/// What a page says of its article outside the text: JSON-LD first, then meta elements, then what
/// Readability found.
struct PageMetadata
{
    QList<StatedHeadline> headlines; ///< surest place first
    QString description;
    QStringList byline;
    QString outlet;
    QUrl url;
    QString language; ///< as the page says it, empty otherwise
    std::optional<QDateTime> published; ///< UTC
    std::optional<QDateTime> modified; ///< UTC
    QString articleBody; ///< of JSON-LD, plain text
    bool isLiveBlog = false;
    QList<LiveUpdate> updates; ///< of a live blog, in the order of the data
    QStringList corrections; ///< JSON-LD's correction notes, plain text
};

/// \a page is a PageSnapshot's object; \a base resolves addresses without host.
[[nodiscard]] PageMetadata metadataOf(const QJsonObject &page,
                                      const QUrl &base,
                                      const PageLines &words,
                                      const Datelines &dates);

} // namespace parallax::extract
