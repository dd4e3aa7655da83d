// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "changealerts.h"

#include <app/async/runthen.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

constexpr qsizetype mostRead = 50; ///< changes that were seen stay on the list up to so many

/// The two revisions between which the latest change lies, or nothing when there is none.
std::optional<ChangeAlert> latestChange(const ArticleRecord &article, const ReadMarks &marks)
{
    const QList<Revision> &revisions = article.revisions;
    ChangeAlert alert;
    alert.article = article.id;
    alert.outlet = article.outlet;
    alert.headline = article.headline;
    const auto newest =
        std::find_if(revisions.crbegin(), revisions.crend(),
                     [](const Revision &one) { return one.kind != RevisionKind::ReExtraction; });
    if (newest == revisions.crend() || newest + 1 == revisions.crend()) {
        return std::nullopt;
    }
    alert.after = revisions.last().id;
    alert.time = newest->fetched;
    alert.before = marks.unreadSince(article);
    alert.isRead = alert.before.isEmpty();
    if (alert.isRead) {
        alert.before = (newest + 1)->id;
    }
    return alert;
}

bool isSame(const ChangeAlert &a, const ChangeAlert &b)
{
    return a.article == b.article && a.before == b.before && a.after == b.after;
}

} // namespace

ChangeAlerts::ChangeAlerts(workspace::Workspace &workspace, ReadMarks &marks, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_marks(marks)
{
}

ChangeAlerts::~ChangeAlerts() = default;

void ChangeAlerts::setLibrary(const workspace::Library &library)
{
    m_articles = library.articles;
    m_marks.begin(m_articles);
    QList<ChangeAlert> wanted;
    for (const ArticleRecord &article : std::as_const(m_articles)) {
        if (const auto alert = latestChange(article, m_marks)) {
            wanted.append(*alert);
        }
    }
    std::ranges::stable_sort(wanted, std::ranges::greater{}, &ChangeAlert::time);
    qsizetype read = 0;
    wanted.removeIf([&read](const ChangeAlert &one) { return one.isRead && ++read > mostRead; });
    m_alerts.removeIf([&wanted](const ChangeAlert &one) {
        return std::ranges::none_of(
            wanted, [&one](const ChangeAlert &other) { return isSame(one, other); });
    });
    m_waiting.clear();
    for (const ChangeAlert &one : std::as_const(wanted)) {
        if (std::ranges::none_of(m_alerts,
                                 [&one](const ChangeAlert &known) { return isSame(one, known); })) {
            m_waiting.append(one);
        }
    }
    Q_EMIT changed();
    compareNext();
}

void ChangeAlerts::compareNext()
{
    if (m_isComparing) {
        return;
    }
    if (m_waiting.isEmpty()) {
        m_isFirst = false;
        return;
    }
    m_isComparing = true;
    const ChangeAlert alert = m_waiting.takeFirst();
    m_workspace.difference(
        alert.before, alert.after, this,
        [this, alert](const Result<workspace::Workspace::RevisionDifference> &difference) {
            if (!difference) {
                m_isComparing = false; // a damaged one; the library names it
                compareNext();
                return;
            }
            async::runThen(
                *QThreadPool::globalInstance(), this,
                [before = difference->oldArticle, after = difference->newArticle] {
                    return workspace::changesBetween(before, after);
                },
                [this, alert](const workspace::ChangeSummary &changes) {
                    ChangeAlert whole = alert;
                    whole.changes = changes;
                    m_isComparing = false;
                    take(whole);
                    compareNext();
                });
        });
}

void ChangeAlerts::take(const ChangeAlert &alert)
{
    const auto record = std::ranges::find(m_articles, alert.article, &ArticleRecord::id);
    const auto wanted = record == m_articles.cend() ? std::nullopt : latestChange(*record, m_marks);
    if (!wanted || !isSame(*wanted, alert)) {
        return; // it was read or changed again meanwhile
    }
    m_alerts.removeIf([&alert](const ChangeAlert &one) { return one.article == alert.article; });
    const auto place =
        std::ranges::lower_bound(m_alerts, alert.time, std::ranges::greater{}, &ChangeAlert::time);
    m_alerts.insert(place, alert);
    Q_EMIT changed();
    if (!alert.isRead && !m_isFirst) {
        Q_EMIT found(alert);
    }
}

int ChangeAlerts::unreadCount() const
{
    return int(std::ranges::count(m_alerts, false, &ChangeAlert::isRead));
}

QSet<ArticleId> ChangeAlerts::unread() const
{
    QSet<ArticleId> unread;
    for (const ArticleRecord &article : m_articles) {
        if (!m_marks.unreadSince(article).isEmpty()) {
            unread.insert(article.id);
        }
    }
    return unread;
}

bool ChangeAlerts::isUnread(const ArticleId &article) const
{
    const auto record = std::ranges::find(m_articles, article, &ArticleRecord::id);
    return record != m_articles.cend() && !m_marks.unreadSince(*record).isEmpty();
}

void ChangeAlerts::markRead(const ArticleId &article)
{
    const auto record = std::ranges::find(m_articles, article, &ArticleRecord::id);
    if (record == m_articles.cend() || record->revisions.isEmpty()) {
        return;
    }
    // Whoever showed the article may have marked it before.
    bool wasUnread = isUnread(article);
    for (ChangeAlert &alert : m_alerts) {
        if (alert.article == article) {
            wasUnread = wasUnread || !alert.isRead;
            alert.isRead = true; // stays on the list as it is
        }
    }
    if (!wasUnread) {
        return;
    }
    m_marks.mark(article, record->revisions.last().id);
    Q_EMIT marked(article, record->revisions.last().id);
    Q_EMIT changed();
}

void ChangeAlerts::markAllRead()
{
    for (const ArticleRecord &article : QList<ArticleRecord>(m_articles)) {
        markRead(article.id);
    }
}

} // namespace parallax::ui
