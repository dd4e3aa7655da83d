// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchmodel.h"

#include "wording.h"

using namespace Qt::StringLiterals;

namespace parallax::ui {

SearchModel::SearchModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

SearchModel::~SearchModel() = default;

void SearchModel::setHits(const QList<SearchHit> &hits)
{
    beginResetModel();
    m_hits = hits;
    endResetModel();
}

void SearchModel::setLocale(const QLocale &locale)
{
    m_locale = locale;
    if (!m_hits.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QString SearchModel::partText(SearchPart part)
{
    switch (part) {
    case SearchPart::Headline:
        return tr("Headline");
    case SearchPart::Standfirst:
        return tr("Standfirst");
    case SearchPart::Byline:
        return tr("Byline");
    case SearchPart::Body:
        return tr("Text");
    case SearchPart::Caption:
        return tr("Caption");
    case SearchPart::Correction:
        return tr("Correction note");
    case SearchPart::Furniture:
        return tr("Page furniture");
    case SearchPart::Annotation:
        return tr("Your note");
    }
    return {};
}

QString SearchModel::facts(const SearchHit &hit) const
{
    QStringList parts;
    if (!hit.outlet.isEmpty()) {
        parts.append(hit.outlet);
    }
    parts.append(partText(hit.part));
    if (hit.number > 0) {
        parts.append(tr("revision %1 of %2")
                         .arg(m_locale.toString(hit.number), m_locale.toString(hit.newestNumber)));
    }
    const QString time = Wording::time(hit.seen, m_locale);
    parts.append(hit.part == SearchPart::Annotation ? tr("written %1").arg(time)
                                                    : tr("seen %1").arg(time));
    if (!hit.isInNewest) {
        parts.append(tr("not in the newest revision"));
    }
    return parts.join(u" · "_s);
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const SearchHit &hit = m_hits.at(index.row());
    switch (role) {
    case HeadlineRole:
        return hit.headline;
    case FactsRole:
        return facts(hit);
    case SnippetRole:
        return hit.snippet;
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return QStringList{hit.headline, facts(hit), hit.snippet}.join(u'\n');
    default:
        return {};
    }
}

} // namespace parallax::ui
