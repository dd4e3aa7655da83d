// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "historyview.h"

#include "historypanel.h"
#include "revisiontexts.h"

#include <ui/highlight/sourceview.h>
#include <ui/models/wording.h>
#include <ui/theme/outletbadge.h>

#include <QComboBox>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

qsizetype indexOf(const ArticleRecord &record, const RevisionId &revision)
{
    const auto found = std::ranges::find(record.revisions, revision, &Revision::id);
    return found == record.revisions.cend() ? -1 : found - record.revisions.cbegin();
}

} // namespace

void HistoryView::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_timeline->setTheme(theme);
    m_texts->setTheme(theme);
    m_panel->setTheme(theme);
    for (int i = 0; i < m_article->count(); ++i) {
        m_article->setItemIcon(i, outletIcon(theme, i));
    }
}

void HistoryView::setArticles(const EventId &event, const QList<ArticleRecord> &articles)
{
    const ArticleRecord *chosen = article();
    const ArticleId id = m_since ? m_since->first : chosen != nullptr ? chosen->id : ArticleId();
    m_event = event;
    m_articles = articles;
    {
        const QSignalBlocker blocker(m_article);
        m_article->clear();
        for (qsizetype i = 0; i < articles.size(); ++i) {
            m_article->addItem(
                outletIcon(m_theme, i),
                tr("%1 · %n revision(s)", nullptr, int(articles.at(i).revisions.size()))
                    .arg(articles.at(i).outlet),
                articles.at(i).id.value);
        }
        // Without a choice, the article with most revisions has most to show.
        const auto most = std::ranges::max_element(
            articles, {}, [](const ArticleRecord &one) { return one.revisions.size(); });
        const int row = m_article->findData(id.value);
        m_article->setCurrentIndex(row >= 0 && !id.isEmpty() ? row : int(most - articles.cbegin()));
    }
    m_needsTimeline = true;
    m_needsNews = true;
    askForTimeline();
    showArticle();
}

void HistoryView::chooseArticle(const ArticleId &article)
{
    const int row = m_article->findData(article.value);
    if (row >= 0) {
        m_newsButton->setChecked(false);
        m_article->setCurrentIndex(row);
    }
}

void HistoryView::chooseSince(const ArticleId &article, const RevisionId &readLast)
{
    m_since = std::pair(article, readLast);
    const int row = m_article->findData(article.value);
    if (row >= 0) {
        const QSignalBlocker blocker(m_article);
        m_article->setCurrentIndex(row);
        showArticle();
    }
}

void HistoryView::stepRevision(int by)
{
    const int row = std::clamp(m_new->currentIndex() + by, 0, std::max(0, m_new->count() - 1));
    choosePlace({m_article->currentIndex(), row}, false);
}

void HistoryView::setGitCommand(const QString &command)
{
    m_gitCommand = command;
}

void HistoryView::setRead(const workspace::ReadMarks &marks, const QList<Event> &events)
{
    m_marks = marks;
    m_events = events;
    m_needsNews = true;
    askForNews();
}

void HistoryView::startSearch()
{
    m_newsButton->setChecked(false);
    m_panel->startSearch();
}

const ArticleRecord *HistoryView::article() const
{
    const int row = m_article->currentIndex();
    return row >= 0 && row < m_articles.size() ? &m_articles.at(row) : nullptr;
}

const ArticleRecord *HistoryView::olderArticle() const
{
    return m_olderArticle >= 0 && m_olderArticle < m_articles.size()
        ? &m_articles.at(m_olderArticle)
        : nullptr;
}

void HistoryView::showArticle()
{
    const ArticleRecord *chosen = article();
    const qsizetype lane = m_article->currentIndex();
    const qsizetype newest = chosen != nullptr ? chosen->revisions.size() - 1 : -1;
    qsizetype older = std::max<qsizetype>(0, newest - 1);
    if (chosen != nullptr && m_since && m_since->first == chosen->id) {
        const qsizetype read = indexOf(*chosen, m_since->second);
        older = read >= 0 ? read : older;
        m_since.reset();
    }
    chooseRevisions({lane, older}, {lane, newest});
}

void HistoryView::choosePlace(const TimelinePlace &place, bool asOlder)
{
    if (!place.isValid() || place.lane >= m_articles.size()) {
        return;
    }
    const TimelinePlace newer{m_article->currentIndex(), m_new->currentIndex()};
    if (!asOlder) {
        chooseRevisions({place.lane, std::max<qsizetype>(0, place.dot - 1)}, place);
    } else if (place.lane == newer.lane && place.dot > newer.dot) {
        chooseRevisions(newer, place);
    } else {
        chooseRevisions(place, newer);
    }
}

void HistoryView::chooseRevisions(const TimelinePlace &older, const TimelinePlace &newer)
{
    {
        const QSignalBlocker blocker(m_article);
        m_article->setCurrentIndex(int(newer.lane));
    }
    m_olderArticle = older.lane;
    fillRevisions(m_old, older.lane, older.dot);
    fillRevisions(m_new, newer.lane, newer.dot);
    const bool isAlone = older.lane == newer.lane && m_new->count() <= 1;
    m_old->setEnabled(!isAlone);
    m_new->setEnabled(!isAlone);
    m_texts->source().setKindEnabled(SourceKind::Diff, !isAlone);
    if (newer.lane >= 0 && newer.lane < m_timeline->timeline().lanes.size()) {
        m_panel->setLane(m_timeline->timeline().lanes.at(newer.lane));
    }
    showDifference();
}

void HistoryView::fillRevisions(QComboBox *box, qsizetype article, qsizetype chosen)
{
    const QSignalBlocker blocker(box);
    box->clear();
    if (article < 0 || article >= m_articles.size()) {
        return;
    }
    for (const Revision &revision : m_articles.at(article).revisions) {
        const QString seen = Wording::seen(revision, QLocale());
        const QString number = QLocale().toString(revision.number);
        // Of two outlets compared, each revision says whose it is.
        box->addItem(
            article == m_article->currentIndex() && m_olderArticle == article
                ? tr("Rev %1 · seen %2").arg(number, seen)
                : tr("%1, rev %2 · seen %3").arg(m_articles.at(article).outlet, number, seen),
            revision.id.value);
    }
    box->setCurrentIndex(int(chosen));
    box->setToolTip(box->currentText());
}

RevisionId HistoryView::revisionOf(const QComboBox *box) const
{
    return {box->currentData().toString()};
}

void HistoryView::showChosen()
{
    const auto &lanes = m_timeline->timeline().lanes;
    if (m_article->currentIndex() < lanes.size()) {
        m_timeline->setChosen({m_olderArticle, m_old->currentIndex()},
                              {m_article->currentIndex(), m_new->currentIndex()});
    }
}

void HistoryView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    askForTimeline();
    askForNews();
    arrange();
    markRead();
}

void HistoryView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace parallax::ui
