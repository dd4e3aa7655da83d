// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the history view asks the workspace for, and what it does with the answers.

#include "gittool.h"
#include "historypanel.h"
#include "historyview.h"
#include "newspanel.h"
#include "revisionhtml.h"
#include "revisiontexts.h"

#include <ui/highlight/sourceview.h>

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QProcess>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::ui {

void HistoryView::showDifference()
{
    showChosen();
    const quint64 request = ++m_request;
    const RevisionId oldId = revisionOf(m_old);
    const RevisionId newId = revisionOf(m_new);
    m_old->setToolTip(m_old->currentText());
    m_new->setToolTip(m_new->currentText());
    if (newId.isEmpty() || oldId.isEmpty()) {
        m_texts->setDifference(std::nullopt);
        m_panel->setChanges({});
        m_counts->clear();
        return;
    }
    m_texts->source().reload();
    m_workspace.difference(
        oldId, newId, this,
        [this, request, oldId, newId](const Result<workspace::RevisionDifference> &result) {
            if (request != m_request) {
                return; // the reader has chosen others since
            }
            if (!result) {
                Q_EMIT failed(result.error());
                return;
            }
            m_texts->setDifference(*result, oldId.value + u' ' + newId.value);
            m_panel->setChanges(result->changes);
            const ChangeCounts counts = changeCounts(result->match);
            m_counts->setText(
                oldId == newId
                    ? tr("One revision was seen; there is nothing to compare it with yet.")
                    : tr("Sentences: %1 edited, %2 added, %3 not seen any more, %4 moved, %5 "
                         "unchanged")
                          .arg(QLocale().toString(counts.edited))
                          .arg(QLocale().toString(counts.added))
                          .arg(QLocale().toString(counts.removed))
                          .arg(QLocale().toString(result->changes.moved))
                          .arg(QLocale().toString(counts.unchanged)));
            m_counts->setToolTip(m_counts->text());
            m_blameDelay->start();
            markRead();
        });
}

void HistoryView::askForBlame()
{
    const quint64 request = m_request;
    const auto ask = [this, request](const ArticleRecord *record, const RevisionId &revision,
                                     bool isNewer) {
        if (record == nullptr) {
            return;
        }
        m_workspace.blame(record->id, revision, this,
                          [this, request, isNewer](const Result<workspace::ArticleBlame> &blame) {
                              if (request == m_request && blame) {
                                  m_texts->setBlame(*blame, isNewer);
                              }
                          });
    };
    ask(olderArticle(), revisionOf(m_old), false);
    ask(article(), revisionOf(m_new), true);
}

void HistoryView::askForTimeline()
{
    if (!isVisible() || !m_needsTimeline || m_event.isEmpty()) {
        return;
    }
    m_needsTimeline = false;
    m_workspace.timeline(
        m_event, this, [this, event = m_event](const Result<workspace::EventTimeline> &timeline) {
            if (event != m_event) {
                return;
            }
            if (!timeline) {
                Q_EMIT failed(timeline.error());
                return;
            }
            // Lanes as the articles shown stand; one that could not be read has an empty lane.
            workspace::EventTimeline shown = *timeline;
            shown.lanes.clear();
            for (const ArticleRecord &record : std::as_const(m_articles)) {
                const auto lane = std::ranges::find_if(timeline->lanes, [&record](const auto &one) {
                    return one.record.id == record.id;
                });
                shown.lanes.append(lane != timeline->lanes.cend()
                                       ? *lane
                                       : workspace::TimelineLane{record, {}, {}, {}, {}, {}});
            }
            m_timeline->setTimeline(shown);
            constexpr double mostOfTheView = 0.4; // the texts need the rest
            const int lanes = std::min(m_timeline->sizeHint().height(),
                                       qRound(m_splitter->height() * mostOfTheView));
            m_splitter->setSizes({lanes, std::max(1, m_splitter->height() - lanes)});
            const qsizetype lane = m_article->currentIndex();
            if (lane >= 0 && lane < shown.lanes.size()) {
                m_panel->setLane(shown.lanes.at(lane));
            }
            showChosen();
        });
}

void HistoryView::askForNews()
{
    if (!isVisible() || !m_needsNews) {
        return;
    }
    m_needsNews = false;
    m_workspace.news(m_marks, this, [this](const Result<QList<workspace::ArticleNews>> &news) {
        if (!news) {
            Q_EMIT failed(news.error());
            return;
        }
        m_news->setNews(*news, m_events);
        m_newsButton->setText(
            news->isEmpty() ? tr("New Since Last Look")
                            : tr("New Since Last Look (%1)").arg(QLocale().toString(news->size())));
    });
}

void HistoryView::markRead()
{
    const ArticleRecord *record = article();
    if (record == nullptr || record->revisions.isEmpty() || !isVisible()) {
        return;
    }
    const RevisionId newest = record->revisions.last().id;
    if (revisionOf(m_new) == newest && m_marks.value(record->id) != newest) {
        m_marks.insert(record->id, newest);
        Q_EMIT articleRead(record->id, newest);
        m_needsNews = true;
        askForNews();
    }
}

void HistoryView::readSource(SourceKind kind)
{
    const RevisionId newId = revisionOf(m_new);
    const auto show = [this, kind, newId](const Result<QString> &text) {
        if (newId != revisionOf(m_new)) {
            return;
        }
        if (text) {
            m_texts->source().setText(kind, *text);
        } else {
            m_texts->source().setPlaceholder(tr("It could not be read."));
            Q_EMIT failed(text.error());
        }
    };
    if (newId.isEmpty()) {
        m_texts->source().setPlaceholder(QString());
    } else if (kind == SourceKind::Diff) {
        m_workspace.unifiedDiff(revisionOf(m_old), newId, this, show);
    } else {
        m_workspace.file(newId, kind == SourceKind::Json ? u"article.json"_s : u"article.md"_s,
                         this, show);
    }
}

void HistoryView::search(const QString &words)
{
    const ArticleRecord *record = article();
    if (record == nullptr) {
        return;
    }
    m_workspace.findInHistory(
        record->id, words, this,
        [this, searched = *record](const Result<QList<workspace::FoundInRevision>> &found) {
            if (!found) {
                Q_EMIT failed(found.error());
            } else if (article() != nullptr && article()->id == searched.id) {
                m_panel->setFound(searched, *found);
            }
        });
}

void HistoryView::copyPatch()
{
    m_workspace.unifiedDiff(revisionOf(m_old), revisionOf(m_new), this,
                            [this](const Result<QString> &patch) {
                                if (patch) {
                                    QGuiApplication::clipboard()->setText(*patch);
                                } else {
                                    Q_EMIT failed(patch.error());
                                }
                            });
}

void HistoryView::openGitTool()
{
    const auto tool = gitTool(m_gitCommand, m_workspace.repositoryPath(), revisionOf(m_new).value);
    if (!tool) {
        Q_EMIT problem(tr("No git tool and no file manager was found. The repository is in %1.")
                           .arg(m_workspace.repositoryPath()));
        return;
    }
    if (!QProcess::startDetached(tool->program, tool->arguments, tool->folder)) {
        Q_EMIT problem(tr("%1 could not be started. The repository is in %2.")
                           .arg(tool->program, m_workspace.repositoryPath()));
    } else if (tool->isFileManager) {
        Q_EMIT problem(
            tr("No git tool was found; the folder of the repository is opened instead."));
    }
}

} // namespace parallax::ui
