// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/workspace/histories.h>
#include <ui/theme/theme.h>

#include <QTabWidget>

class QLabel;
class QLineEdit;
class QTreeView;
class QTreeWidget;

namespace parallax::ui {

class ChangeModel;

/// Beside the texts: the changes by kind, the headlines, standfirsts and captions the article has
/// had, and the search through its revisions.
class HistoryPanel final : public QTabWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryPanel)

public:
    explicit HistoryPanel(QWidget *parent = nullptr);
    ~HistoryPanel() override;

    void setTheme(const Theme &theme);
    void setChanges(const ChangeSummary &summary);
    void setLane(const workspace::TimelineLane &lane);
    /// Shows where a chosen sentence comes from.
    void setSentence(const QString &sentence, const QString &words);
    /// Opens the search with the keyboard in it.
    void startSearch();
    /// What was found; \a record for the times.
    void setFound(const ArticleRecord &record, const QList<workspace::FoundInRevision> &found);

    [[nodiscard]] ChangeModel &model() { return *m_model; }

Q_SIGNALS:
    void changeChosen(const parallax::RevisionChange &change);
    /// An index into the revisions of the article.
    void revisionChosen(qsizetype revision);
    void searchRequested(const QString &words);

private:
    QWidget *changesPage();
    QWidget *linesPage();
    QWidget *searchPage();

    Theme m_theme;
    ChangeModel *m_model;
    QTreeView *m_changes;
    QLabel *m_empty;
    QLabel *m_sentence;
    QTreeWidget *m_lines;
    QLineEdit *m_words;
    QLabel *m_answer;
    QTreeWidget *m_found;
};

} // namespace parallax::ui
