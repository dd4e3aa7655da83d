// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panesupplier.h"

#include <app/workspace/originalpages.h>
#include <ui/highlight/sourceview.h>
#include <ui/panes/comparisonview.h>
#include <ui/panes/leftoutdialog.h>
#include <ui/tracking/decisionstep.h>

#include <QPointer>
#include <QShortcut>
#include <QUndoStack>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::ui {

PaneSupplier::PaneSupplier(workspace::Workspace &workspace,
                           ComparisonView &view,
                           QUndoStack &stack,
                           QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_view(view)
    , m_stack(stack)
{
    m_view.setFaceFactory(Face::Source, [this](qsizetype article, QWidget *widget) {
        return makeSource(article, widget);
    });
    connect(&m_view, &ComparisonView::captureRequested, this, &PaneSupplier::readCapture);
    connect(&m_view, &ComparisonView::changesRequested, this, &PaneSupplier::readChanges);
    connect(&m_view, &ComparisonView::leftOutRequested, this, &PaneSupplier::showLeftOut);
}

PaneSupplier::~PaneSupplier() = default;

const ComparedArticle *PaneSupplier::compared(qsizetype article) const
{
    const QList<ComparedArticle> &articles = m_view.comparison().articles;
    return article >= 0 && article < articles.size() ? &articles.at(article) : nullptr;
}

void PaneSupplier::showLeftOut(qsizetype article)
{
    const ComparedArticle *one = compared(article);
    if (one == nullptr) {
        return;
    }
    if (!m_leftOut) {
        m_leftOut = new LeftOutDialog(&m_view);
        connect(m_leftOut, &LeftOutDialog::putBackRequested, this,
                [this](const ArticleId &id, const DroppedText &text) {
                    changeLeftOut(id, text, true);
                });
        connect(m_leftOut, &LeftOutDialog::takeOutRequested, this,
                [this](const ArticleId &id, const QString &text) { leaveOutAgain(id, text); });
        for (const auto &[keys, step] : {std::pair(QKeySequence::Undo, &QUndoStack::undo),
                                         std::pair(QKeySequence::Redo, &QUndoStack::redo)}) {
            auto *shortcut = new QShortcut(keys, m_leftOut);
            connect(shortcut, &QShortcut::activated, &m_stack, step);
        }
    }
    m_leftOut->setArticle(*one);
    m_leftOut->show();
    m_leftOut->raise();
    m_leftOut->activateWindow();
}

/// Why it was left out before is stored with the decision, and goes with it when it is undone.
void PaneSupplier::leaveOutAgain(const ArticleId &article, const QString &text)
{
    m_workspace.restoredTexts(
        article, this, [this, article, text](const Result<QList<RestoredText>> &texts) {
            if (!texts) {
                Q_EMIT failed(tr("What is left out could not be changed."), texts.error());
                return;
            }
            const auto known = std::ranges::find(*texts, text, &RestoredText::text);
            changeLeftOut(article, {text, known == texts->cend() ? QString() : known->reason},
                          false);
        });
}

/// Both ways are stored: undoing a step is a decision that follows it in the archive.
void PaneSupplier::changeLeftOut(const ArticleId &article, const DroppedText &text, bool isPutBack)
{
    const auto tell = [this](const Result<QList<RestoredText>> &texts) {
        if (!texts) {
            Q_EMIT failed(tr("What is left out could not be changed."), texts.error());
        }
    };
    const auto putBack = [this, article, text, tell] {
        m_workspace.putBack(article, text, this, tell);
    };
    const auto takeOut = [this, article, text, tell] {
        m_workspace.takeOut(article, text.text, this, tell);
    };
    if (isPutBack) {
        m_stack.push(new DecisionStep(tr("Putting a Block Back"), putBack, takeOut));
        Q_EMIT done(tr("The block is part of the article again."));
    } else {
        m_stack.push(new DecisionStep(tr("Leaving a Block Out"), takeOut, putBack));
        Q_EMIT done(tr("The block is left out of the article."));
    }
}

void PaneSupplier::update()
{
    if (m_leftOut) {
        const QList<ComparedArticle> &articles = m_view.comparison().articles;
        const auto shown =
            std::find_if(articles.begin(), articles.end(), [this](const ComparedArticle &one) {
                return one.id == m_leftOut->article();
            });
        if (shown != articles.end()) {
            m_leftOut->setArticle(*shown);
        } else {
            m_leftOut->close();
        }
    }
    for (qsizetype article = 0; article < m_view.comparison().articles.size(); ++article) {
        m_view.setFaces(article, Faces(Face::Reading) | Face::Source);
        const RevisionId revision = m_view.comparison().articles.at(article).revision;
        // A text is its own original.
        m_workspace.capture(
            revision, this, [this, article, revision](const Result<Capture> &capture) {
                const ComparedArticle *now = compared(article);
                if (capture && originalKind(*capture) != OriginalKind::Text && now != nullptr
                    && now->revision == revision) {
                    m_view.setFaces(article, Faces(Face::Reading) | Face::Original | Face::Source);
                }
            });
    }
}

QWidget *PaneSupplier::makeSource(qsizetype article, QWidget *parent)
{
    auto *source = new SourceView(
        {SourceKind::NewsText, SourceKind::Markdown, SourceKind::Json, SourceKind::Diff}, parent);
    source->setObjectName(u"paneSource%1"_s.arg(article + 1));
    connect(source, &SourceView::textRequested, this,
            [this, article, source](SourceKind kind) { readSource(article, source, kind); });
    source->reload();
    return source;
}

void PaneSupplier::readSource(qsizetype article, SourceView *source, SourceKind kind)
{
    const ComparedArticle *one = compared(article);
    if (one == nullptr) {
        return;
    }
    source->setKindEnabled(SourceKind::Diff, one->revisionNumber > 1);
    const auto show = [this, view = QPointer(source), kind](const Result<QString> &text) {
        if (view.isNull()) {
            return;
        }
        if (text) {
            view->setText(kind, *text);
        } else {
            view->setPlaceholder(tr("It could not be read."));
            Q_EMIT failed(tr("The stored source could not be shown."), text.error());
        }
    };
    if (kind == SourceKind::NewsText) {
        source->setText(kind, one->article.text);
    } else if (kind == SourceKind::Diff) {
        const RevisionId shown = one->revision;
        revisionBefore(article, [this, shown, show](const RevisionId &before) {
            m_workspace.unifiedDiff(before, shown, this, show);
        });
    } else {
        m_workspace.file(one->revision,
                         kind == SourceKind::Json ? u"article.json"_s : u"article.md"_s, this,
                         show);
    }
}

void PaneSupplier::readCapture(qsizetype article)
{
    const ComparedArticle *one = compared(article);
    if (one == nullptr) {
        return;
    }
    workspace::originalPage(
        m_workspace, one->revision, this,
        [this, article, revision = one->revision](const Result<OriginalPage> &page) {
            const ComparedArticle *now = compared(article);
            if (now != nullptr && now->revision == revision) {
                m_view.setOriginal(article, page);
            }
        });
}

void PaneSupplier::readChanges(qsizetype article, bool shown)
{
    const ComparedArticle *one = compared(article);
    if (one == nullptr || !shown || one->revisionNumber < 2) {
        m_view.clearChanges(article);
        return;
    }
    const RevisionId newer = one->revision;
    revisionBefore(article, [this, article, newer](const RevisionId &older) {
        m_workspace.difference(
            older, newer, this,
            [this, article,
             newer](const Result<workspace::Workspace::RevisionDifference> &difference) {
                const ComparedArticle *now = compared(article);
                if (!difference) {
                    Q_EMIT failed(tr("The change could not be shown."), difference.error());
                } else if (now != nullptr && now->revision == newer) {
                    m_view.setChanges(article, difference->oldArticle, difference->match);
                }
            });
    });
}

void PaneSupplier::revisionBefore(qsizetype article, std::function<void(RevisionId)> found)
{
    const ComparedArticle *one = compared(article);
    m_workspace.history(
        one->id, this,
        [this, number = one->revisionNumber, found](const Result<ArticleRecord> &record) {
            if (!record) {
                Q_EMIT failed(tr("The history could not be read."), record.error());
                return;
            }
            for (const Revision &revision : record->revisions) {
                if (revision.number == number - 1) {
                    found(revision.id);
                    return;
                }
            }
        });
}

} // namespace parallax::ui
