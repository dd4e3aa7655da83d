// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagemetadata.h"

#include <app/domain/article.h>
#include <app/domain/error.h>

#include <QDate>
#include <QList>

namespace parallax::extract {

/// What is known of one outlet's pages of one time, on top of what is read without knowing it.
/// Selectors are CSS; an empty one says nothing.
struct OutletHint
{
    QString file; ///< that tells it
    QStringList hosts; ///< lower case; a host is its subdomains, too
    QDate validFrom;
    QDate validTo; ///< the last day; null: it is not known to have ended
    QString body; ///< text in it is the article's unless it is furniture
    QStringList leaveOut; ///< a block that stands for the most part in it is furniture
    QString headline;
    QString byline;
    QString published;
    QString modified;
    QStringList bylineEnds; ///< words with which what is no name begins: "; Editing by"
};

/// The hints of a folder of JSON files, `:/outlets` for the program's own. Few, and the reading is
/// good without them: what they leave out stays in Article::dropped, as everything else does.
class OutletHints
{
public:
    /// A file that is wrong is a failure that names it, and gives no hints; the others count.
    [[nodiscard]] static OutletHints read(const QString &folder);
    /// The program's own; what is wrong with them is logged once.
    [[nodiscard]] static const OutletHints &shipped();

    /// The hint for pages of \a host on this day, or null.
    [[nodiscard]] const OutletHint *find(const QString &host, const QDate &day) const;
    /// By the host that the capture names, else the one that the page names in its head, and by the
    /// day on which it was fetched. Null for most pages.
    [[nodiscard]] const OutletHint *find(const Capture &capture) const;

    [[nodiscard]] const QList<OutletHint> &all() const { return m_hints; }

    [[nodiscard]] const QList<Error> &failures() const { return m_failures; }

private:
    QList<OutletHint> m_hints;
    QList<Error> m_failures;
};

/// The hint as pagesnapshot.js takes it: JSON, "null" without a hint.
[[nodiscard]] QByteArray hintScript(const OutletHint *hint);
/// Puts what a snapshot found by its hint before what the page says elsewhere.
void applyHint(PageMetadata &data,
               const QJsonObject &found,
               const PageLines &words,
               const Datelines &dates);

} // namespace parallax::extract
