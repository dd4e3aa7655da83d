// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trackerpage.h"

#include "textreader.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace parallax::extract {
namespace {

/// The name a reader knows for a tracker's short name, where it is known.
QString outletName(const QString &source)
{
    QFile file(u":/outlets/tracker-names.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return source;
    const QJsonObject names =
        QJsonDocument::fromJson(file.readAll()).object().value("names"_L1).toObject();
    return names.value(source.toCaseFolded()).toString(source);
}

Article versionOf(const QString &headline, const QStringList &paragraphs)
{
    // Read as a page of its own, so that bylines, captions and corrections get their roles.
    const QString text = headline + u"\n\n"_s + paragraphs.join(u"\n\n"_s);
    const Result<Extraction> read = plainArticle(text);
    return read ? read->first().revisions.first() : Article();
}

} // namespace

ArticleHistory historyOf(const TrackerPage &page)
{
    QStringList oldParagraphs;
    QStringList newParagraphs;
    for (const TrackerRow &row : page.rows) {
        if (!row.oldText.isEmpty())
            oldParagraphs += row.oldText;
        if (!row.newText.isEmpty())
            newParagraphs += row.newText;
    }
    ArticleHistory history;
    const auto add = [&](const QString &headline, const QStringList &paragraphs,
                         const std::optional<QDateTime> &seen, const QString &note) {
        if (headline.isEmpty() && paragraphs.isEmpty())
            return;
        Article article = versionOf(headline, paragraphs);
        article.outlet = outletName(page.source);
        article.url = page.url;
        article.observed = seen;
        article.observedNote = note;
        article.dropped = page.furniture + article.dropped;
        history.revisions.append(article);
    };
    add(page.headlines.oldText, oldParagraphs, page.oldSeen, {});
    add(page.headlines.newText, newParagraphs, page.newSeen, page.gap);
    return history;
}

} // namespace parallax::extract
