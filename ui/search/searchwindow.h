// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/workspace/workspace.h>
#include <ui/theme/theme.h>

#include <QDialog>
#include <QTimer>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace parallax::ui {

class SearchDelegate;
class SearchFilters;
class SearchModel;

/// Looks through everything that is stored while the reader types. Beside the window, not before
/// it: a result is opened there and the next one can be chosen here.
class SearchWindow final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchWindow)

public:
    explicit SearchWindow(workspace::Workspace &workspace, QWidget *parent = nullptr);
    ~SearchWindow() override;

    void setTheme(const Theme &theme);
    /// What the filters offer.
    void setLibrary(const QList<Event> &events, const QList<ArticleRecord> &articles);
    /// Shows the window with the query chosen, ready to be typed over; an empty \a query leaves the
    /// one that stands there.
    void begin(const QString &query = {});

Q_SIGNALS:
    void openRequested(const parallax::SearchHit &hit);
    void resultsShown(); ///< an answer came, with results or without
    void failed(const QString &sentence, const parallax::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildList();
    void buildButtons();
    void search();
    void show(const SearchRequest &request, const Result<SearchResults> &results);
    void showEmpty(const QString &sentence, bool offersClearing);
    void openCurrent();
    void readSaved();
    void fillSaved(const QList<SavedSearch> &searches);
    void saveSearch();
    void removeSaved(const QString &name);

    workspace::Workspace &m_workspace;
    SearchModel *m_model;
    SearchDelegate *m_delegate;
    QLineEdit *m_query;
    QToolButton *m_saved;
    SearchFilters *m_filters;
    QStackedWidget *m_pages;
    QListView *m_list;
    QLabel *m_empty;
    QPushButton *m_clear;
    QLabel *m_status;
    QPushButton *m_save;
    QPushButton *m_open;
    QTimer m_typing;
    quint64 m_request = 0;
    qsizetype m_most = 0;
};

} // namespace parallax::ui
