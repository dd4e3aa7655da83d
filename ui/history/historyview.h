// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/workspace/workspace.h>
#include <ui/highlight/highlighting.h>
#include <ui/theme/theme.h>

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLabel;
class QSplitter;
class QStackedWidget;
class QTableView;
class QTextBrowser;

namespace parallax::ui {

class RevisionModel;
class SourceView;

/// The revisions of one article and what changed between any two of them.
class HistoryView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryView)

public:
    explicit HistoryView(workspace::Workspace &workspace, QWidget *parent = nullptr);
    ~HistoryView() override;

    void setTheme(const Theme &theme);
    /// Articles of the event shown, in their order; the chosen one stays chosen.
    void setArticles(const QList<ArticleRecord> &articles);
    void chooseArticle(const ArticleId &article);
    /// Steps the newer of the two revisions, the older one staying just before it.
    void stepRevision(int by);

Q_SIGNALS:
    void failed(const parallax::Error &error);

private:
    void buildChoosers();
    void buildTexts();
    void showArticle();
    void fillRevisions(QComboBox *box, int chosen);
    void showDifference();
    void render();
    void readSource(SourceKind kind);
    [[nodiscard]] RevisionId revisionOf(const QComboBox *box) const;
    [[nodiscard]] const ArticleRecord *article() const;

    workspace::Workspace &m_workspace;
    QList<ArticleRecord> m_articles;
    Theme m_theme;
    std::optional<workspace::Workspace::RevisionDifference> m_difference;
    RevisionModel *m_model;
    QComboBox *m_article;
    QTableView *m_table;
    QComboBox *m_old;
    QComboBox *m_new;
    QLabel *m_counts;
    QButtonGroup *m_modes;
    QStackedWidget *m_pages;
    QTextBrowser *m_oldText;
    QTextBrowser *m_newText;
    QTextBrowser *m_inlineText;
    SourceView *m_source;
    QSplitter *m_splitter;
};

} // namespace parallax::ui
