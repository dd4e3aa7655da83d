// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readmarks.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

constexpr auto marksKey = "marks"_L1;
constexpr auto newKey = "new"_L1;

} // namespace

ReadMarks::ReadMarks(const QString &folder)
    : m_path(QDir(folder).filePath(u"read.json"_s))
{
    m_writing.setMaxThreadCount(1);
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly)) {
        return;
    }
    const QJsonObject whole = QJsonDocument::fromJson(file.readAll()).object();
    // The first form of the file was the marks alone.
    const QJsonObject marks = whole[marksKey].isObject() ? whole[marksKey].toObject() : whole;
    for (auto mark = marks.begin(); mark != marks.end(); ++mark) {
        if (mark.value().isString()) {
            m_marks.insert({mark.key()}, {mark.value().toString()});
        }
    }
    for (const QJsonValue &article : whole[newKey].toArray()) {
        m_new.insert({article.toString()});
    }
    m_isFirst = m_marks.isEmpty() && !whole.contains(marksKey);
}

void ReadMarks::begin(const QList<ArticleRecord> &articles)
{
    bool isChanged = m_isFirst;
    for (const ArticleRecord &article : articles) {
        if (!article.revisions.isEmpty() && !m_marks.contains(article.id)) {
            m_marks.insert(article.id, article.revisions.last().id);
            if (!m_isFirst) {
                m_new.insert(article.id);
            }
            isChanged = true;
        }
    }
    m_isFirst = false;
    if (isChanged) {
        write();
    }
}

void ReadMarks::takeOver(const QHash<ArticleId, RevisionId> &older,
                         const QList<ArticleRecord> &articles)
{
    const auto placeOf = [](const ArticleRecord &article, const RevisionId &revision) {
        return std::ranges::find(article.revisions, revision, &Revision::id)
            - article.revisions.cbegin();
    };
    for (const ArticleRecord &article : articles) {
        const auto mark = older.constFind(article.id);
        if (mark == older.constEnd()) {
            if (m_marks.contains(article.id)) {
                m_new.insert(article.id);
            }
            continue;
        }
        m_new.remove(article.id);
        // A mark of a revision that is not there any more is none.
        const qsizetype count = article.revisions.size();
        const qsizetype here = placeOf(article, m_marks.value(article.id));
        const qsizetype there = placeOf(article, *mark);
        if (there < count && (here >= count || there > here)) {
            m_marks.insert(article.id, *mark);
        }
    }
    m_isFirst = false;
    write();
}

void ReadMarks::mark(const ArticleId &article, const RevisionId &revision)
{
    mark(QHash<ArticleId, RevisionId>{{article, revision}});
}

void ReadMarks::mark(const QHash<ArticleId, RevisionId> &revisions)
{
    bool isChanged = false;
    for (auto one = revisions.cbegin(); one != revisions.cend(); ++one) {
        isChanged = m_new.remove(one.key()) || m_marks.value(one.key()) != one.value() || isChanged;
        m_marks.insert(one.key(), one.value());
    }
    m_isFirst = m_isFirst && revisions.isEmpty();
    if (isChanged) {
        write();
    }
}

QHash<ArticleId, RevisionId> ReadMarks::read() const
{
    QHash<ArticleId, RevisionId> marks = m_marks;
    for (const ArticleId &article : m_new) {
        marks.remove(article);
    }
    return marks;
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

void ReadMarks::write()
{
    QJsonObject marks;
    for (auto mark = m_marks.cbegin(); mark != m_marks.cend(); ++mark) {
        marks.insert(mark.key().value, mark.value().value);
    }
    QJsonArray fresh;
    for (const ArticleId &article : m_new) {
        fresh.append(article.value);
    }
    const QJsonObject whole{{marksKey, marks}, {newKey, fresh}};
    // Saving waits for the disk. What cannot be written is marked as unread again the next time: no
    // loss.
    m_writing.start([path = m_path, bytes = QJsonDocument(whole).toJson(QJsonDocument::Compact)] {
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly)) {
            file.write(bytes);
            file.commit();
        }
    });
}

} // namespace parallax::ui
