// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/comparison.h>
#include <ui/theme/theme.h>

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace parallax::ui {

class ArticlePane;

/// Finds words in all texts at once: marks them in every pane, counts them for each outlet, and
/// goes from one to the next across the panes.
class FindBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindBar)

public:
    explicit FindBar(QWidget *parent = nullptr);
    ~FindBar() override;

    /// The panes side by side, and the articles they show; before one dies the bar must be told.
    void setPanes(const QList<ArticlePane *> &panes,
                  const QList<qsizetype> &articles,
                  const Comparison &comparison);
    void setTheme(const Theme &theme);
    void open();
    /// To the next or previous place, in text order, then in the order of the panes; round again
    /// behind the last.
    void step(int by);

    [[nodiscard]] int count() const; ///< in all panes

Q_SIGNALS:
    void shown(qsizetype article); ///< the reader stands on a place in this article
    void closed();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void close();
    void search();
    void updateCounts();
    void stand(int place);

    QList<ArticlePane *> m_panes;
    QList<qsizetype> m_articles; ///< one a pane
    QList<int> m_counts; ///< one a pane
    QStringList m_outlets;
    int m_place = -1; ///< over all panes
    Theme m_theme;
    QLineEdit *m_words;
    QToolButton *m_previous;
    QToolButton *m_next;
    QLabel *m_total;
    QLabel *m_each;
    QToolButton *m_close;
};

} // namespace parallax::ui
