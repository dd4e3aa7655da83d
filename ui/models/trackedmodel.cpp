// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trackedmodel.h"

#include "trackingwords.h"
#include "wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

using workspace::TrackedArticle;

std::optional<QDateTime> latestLook(const TrackedArticle &article)
{
    std::optional<QDateTime> latest = article.looks.lastGood;
    if (article.record.lastSeen && (!latest || *latest < *article.record.lastSeen)) {
        latest = article.record.lastSeen;
    }
    const FailedLook *failed = article.looks.standingFailure();
    return failed != nullptr ? failed->last : latest;
}

std::optional<QDateTime> latestChange(const TrackedArticle &article)
{
    // Text read anew by another extractor is no edit of the outlet.
    for (auto one = article.record.revisions.crbegin(); one != article.record.revisions.crend();
         ++one) {
        if (one->kind == RevisionKind::Update) {
            return one->fetched;
        }
    }
    return std::nullopt;
}

QString timeOr(const std::optional<QDateTime> &time, const QString &none)
{
    return time ? Wording::time(*time, QLocale()) : none;
}

} // namespace

TrackedModel::TrackedModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

TrackedModel::~TrackedModel() = default;

void TrackedModel::setArticles(const QList<TrackedArticle> &articles, const QDateTime &now)
{
    const auto sameIds = std::ranges::equal(
        articles, m_articles, {}, [](const auto &one) { return one.tracking.article; },
        [](const auto &one) { return one.tracking.article; });
    if (sameIds) {
        // Selection and scrolling stay as they are.
        m_articles = articles;
        m_now = now;
        if (!articles.isEmpty()) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        }
        return;
    }
    beginResetModel();
    m_articles = articles;
    m_now = now;
    endResetModel();
}

int TrackedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_articles.size());
}

int TrackedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString TrackedModel::text(const TrackedArticle &article, int column) const
{
    switch (column) {
    case OutletColumn:
        return article.record.outlet;
    case HeadlineColumn:
        return article.record.headline;
    case StateColumn:
        return TrackingWords::lastLook(article);
    case LookColumn:
        return timeOr(latestLook(article), tr("none yet"));
    case ChangeColumn:
        return timeOr(latestChange(article), tr("none seen"));
    case NextColumn:
        if (!article.nextLook) {
            return tr("none, paused");
        }
        return *article.nextLook <= m_now ? tr("due now")
                                          : Wording::time(*article.nextLook, QLocale());
    case GapColumn: {
        const auto gap = workspace::unseenGap(article.looks.lastGood, m_now);
        return gap ? TrackingWords::duration(gap->length()) : QString();
    }
    case ScheduleColumn:
        return TrackingWords::schedule(article.tracking);
    default:
        return {};
    }
}

QString TrackedModel::toolTip(const TrackedArticle &article, int column) const
{
    if (column == GapColumn && article.looks.lastGood) {
        return tr("Nobody has looked since %1: a change that was taken back meanwhile left no "
                  "trace here.")
            .arg(Wording::time(*article.looks.lastGood, QLocale()));
    }
    if (const FailedLook *failed = article.looks.standingFailure();
        failed != nullptr && column == StateColumn) {
        return tr("%1\n%2\nThat does not say that the article was removed.")
            .arg(text(article, column), failed->place.toDisplayString());
    }
    return column == HeadlineColumn || column == OutletColumn
        ? QString(text(article, column) + u'\n' + article.tracking.address.toDisplayString())
        : text(article, column);
}

QVariant TrackedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const TrackedArticle &article = m_articles.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(article, index.column());
    case Qt::ToolTipRole:
        return toolTip(article, index.column());
    case ArticleIdRole:
        return article.tracking.article.value;
    case IsFailedRole:
        return article.looks.standingFailure() != nullptr;
    case SearchRole: {
        QStringList all{article.tracking.address.toDisplayString()};
        for (const int column : {OutletColumn, HeadlineColumn, StateColumn, ScheduleColumn}) {
            all.append(text(article, column));
        }
        return all.join(u'\n');
    }
    case SortRole:
        switch (index.column()) {
        case LookColumn:
        case GapColumn:
            return latestLook(article).value_or(QDateTime());
        case ChangeColumn:
            return latestChange(article).value_or(QDateTime());
        case NextColumn:
            return article.nextLook.value_or(QDateTime());
        default:
            return text(article, index.column()).toCaseFolded();
        }
    default:
        return {};
    }
}

QVariant TrackedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (section) {
    case OutletColumn:
        return tr("Outlet");
    case HeadlineColumn:
        return tr("Headline");
    case StateColumn:
        return tr("Latest look");
    case LookColumn:
        return tr("Looked at");
    case ChangeColumn:
        return tr("Changed");
    case NextColumn:
        return tr("Next look");
    case GapColumn:
        return tr("Unseen for");
    case ScheduleColumn:
        return tr("Schedule");
    default:
        return {};
    }
}

} // namespace parallax::ui
