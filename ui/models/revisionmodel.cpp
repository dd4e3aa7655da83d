// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "revisionmodel.h"

#include "wording.h"

using namespace Qt::StringLiterals;

namespace parallax::ui {

namespace {

QString note(const Revision &revision)
{
    const QString kind = Wording::revisionKind(revision.kind);
    // The gap stands in the tracker's own words, which are evidence: not translated.
    return revision.observedNote.isEmpty()
        ? kind
        : QString(kind + u" · “"_s + revision.observedNote + u'”');
}

} // namespace

RevisionModel::RevisionModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

RevisionModel::~RevisionModel() = default;

void RevisionModel::setArticle(const ArticleRecord &article)
{
    beginResetModel();
    m_article = article;
    endResetModel();
}

int RevisionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_article.revisions.size());
}

int RevisionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RevisionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Revision &revision = m_article.revisions.at(index.row());
    if (role == RevisionIdRole) {
        return revision.id.value;
    }
    if (role == Qt::ToolTipRole) {
        return tr("Commit %1\nSHA-256 of the text %2").arg(revision.id.value, revision.contentHash);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case NumberColumn:
        return tr("Rev %1").arg(revision.number);
    case SeenColumn:
        return Wording::seen(revision, QLocale());
    case ClaimedColumn:
        return revision.claimed ? Wording::time(*revision.claimed, QLocale()) : tr("says nothing");
    case NoteColumn:
        return note(revision);
    case HeadlineColumn:
        return revision.headline;
    default:
        return {};
    }
}

QVariant RevisionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (section) {
    case NumberColumn:
        return tr("Revision");
    case SeenColumn:
        return tr("Seen");
    case ClaimedColumn:
        return tr("Outlet says");
    case NoteColumn:
        return tr("Note");
    case HeadlineColumn:
        return tr("Headline");
    default:
        return {};
    }
}

} // namespace parallax::ui
