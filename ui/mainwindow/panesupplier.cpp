// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panesupplier.h"

#include <ui/highlight/sourceview.h>
#include <ui/panes/comparisonview.h>
#include <ui/panes/leftoutdialog.h>

#include <QPointer>

using namespace Qt::StringLiterals;

namespace parallax::ui {

namespace {

bool isPage(const Capture &capture)
{
    return capture.mediaType.contains(u"html"_s)
        || capture.fileName.endsWith(u".html"_s, Qt::CaseInsensitive)
        || capture.fileName.endsWith(u".htm"_s, Qt::CaseInsensitive);
}

} // namespace

PaneSupplier::PaneSupplier(workspace::Workspace &workspace, ComparisonView &view, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_view(view)
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
        const auto tell = [this](const Result<QList<RestoredText>> &texts) {
            if (!texts) {
                Q_EMIT failed(tr("What is left out could not be changed."), texts.error());
            }
        };
        connect(m_leftOut, &LeftOutDialog::putBackRequested, this,
                [this, tell](const ArticleId &id, const DroppedText &text) {
                    m_workspace.putBack(id, text, this, tell);
                });
        connect(m_leftOut, &LeftOutDialog::takeOutRequested, this,
                [this, tell](const ArticleId &id, const QString &text) {
                    m_workspace.takeOut(id, text, this, tell);
                });
    }
    m_leftOut->setArticle(*one);
    m_leftOut->show();
    m_leftOut->raise();
    m_leftOut->activateWindow();
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
        // Only a page has an original to show; a text is its own.
        m_workspace.capture(
            revision, this, [this, article, revision](const Result<Capture> &capture) {
                const ComparedArticle *now = compared(article);
                if (capture && isPage(*capture) && now != nullptr && now->revision == revision) {
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
    m_workspace.capture(one->revision, this,
                        [this, article, revision = one->revision](const Result<Capture> &capture) {
                            const ComparedArticle *now = compared(article);
                            if (!capture) {
                                Q_EMIT failed(tr("The stored page could not be shown."),
                                              capture.error());
                            } else if (now != nullptr && now->revision == revision) {
                                m_view.setCapture(article, *capture);
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
