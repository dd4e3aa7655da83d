// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What extraction left out, put back by the reader.

#include "workspace_p.h"

namespace parallax::workspace {

void Workspace::restoredTexts(const ArticleId &article,
                              QObject *context,
                              Done<QList<RestoredText>> done)
{
    onArchive(
        context, [article](archive::Archive &archive) { return archive.restoredTexts(article); },
        std::move(done));
}

void Workspace::putBack(const ArticleId &article,
                        const DroppedText &text,
                        QObject *context,
                        Done<QList<RestoredText>> done)
{
    onArchive(
        context,
        [article, text, now = m_clock()](archive::Archive &archive) {
            return archive.putBack(article, text, now).and_then([&] {
                return archive.restoredTexts(article);
            });
        },
        [this, article, done = std::move(done)](const Result<QList<RestoredText>> &texts) {
            done(texts);
            if (texts) {
                Q_EMIT restoredChanged(article);
            }
        });
}

void Workspace::takeOut(const ArticleId &article,
                        const QString &text,
                        QObject *context,
                        Done<QList<RestoredText>> done)
{
    onArchive(
        context,
        [article, text, now = m_clock()](archive::Archive &archive) {
            return archive.takeOut(article, text, now).and_then([&] {
                return archive.restoredTexts(article);
            });
        },
        [this, article, done = std::move(done)](const Result<QList<RestoredText>> &texts) {
            done(texts);
            if (texts) {
                Q_EMIT restoredChanged(article);
            }
        });
}

} // namespace parallax::workspace
