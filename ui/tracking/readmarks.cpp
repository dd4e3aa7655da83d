// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readmarks.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::ui {

ReadMarks::ReadMarks(const QString &folder)
    : m_path(QDir(folder).filePath(u"read.json"_s))
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly)) {
        return;
    }
    const QJsonObject marks = QJsonDocument::fromJson(file.readAll()).object();
    for (auto mark = marks.begin(); mark != marks.end(); ++mark) {
        m_marks.insert({mark.key()}, {mark.value().toString()});
    }
}

void ReadMarks::begin(const QList<ArticleRecord> &articles)
{
    bool isNew = false;
    for (const ArticleRecord &article : articles) {
        if (!article.revisions.isEmpty() && !m_marks.contains(article.id)) {
            m_marks.insert(article.id, article.revisions.last().id);
            isNew = true;
        }
    }
    if (isNew) {
        write();
    }
}

void ReadMarks::mark(const ArticleId &article, const RevisionId &revision)
{
    if (m_marks.value(article) != revision) {
        m_marks.insert(article, revision);
        write();
    }
}

RevisionId ReadMarks::of(const ArticleId &article) const
{
    return m_marks.value(article);
}

RevisionId ReadMarks::unreadSince(const ArticleRecord &article) const
{
    const auto read = std::ranges::find(article.revisions, of(article.id), &Revision::id);
    if (read == article.revisions.cend()) {
        return {};
    }
    const bool hasNews = std::any_of(read + 1, article.revisions.cend(), [](const Revision &one) {
        return one.kind != RevisionKind::ReExtraction;
    });
    return hasNews ? read->id : RevisionId();
}

void ReadMarks::write() const
{
    QJsonObject marks;
    for (auto mark = m_marks.cbegin(); mark != m_marks.cend(); ++mark) {
        marks.insert(mark.key().value, mark.value().value);
    }
    // What cannot be written is marked as unread again the next time: no loss.
    QSaveFile file(m_path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QJsonDocument(marks).toJson(QJsonDocument::Compact));
        file.commit();
    }
}

} // namespace parallax::ui
