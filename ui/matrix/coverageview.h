// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/comparison.h>
#include <ui/theme/theme.h>

#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;
class QSplitter;
class QTableView;
class QToolButton;

namespace parallax::ui {

class CoverageDelegate;
class CoverageDetail;
class CoverageFilter;
class CoverageHeader;
class CoverageModel;

/// Claim groups by outlets: who tells what, and where.
class CoverageView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CoverageView)

public:
    explicit CoverageView(QWidget *parent = nullptr);
    ~CoverageView() override;

    void setTheme(const Theme &theme);
    /// The reader's own name, as in decisions.
    void setReader(const QString &name);
    /// Shown when the view is: the table of a large event takes its time.
    void setComparison(const Comparison &comparison);
    /// Goes to a group's row without telling of a choice.
    void showGroup(const GroupId &group);
    void focusFilter();

Q_SIGNALS:
    void groupChosen(const parallax::GroupId &group);
    void openRequested(const parallax::GroupId &group);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTable();
    void buildOrder();
    [[nodiscard]] QWidget *buildLegend();
    void updateLegend();
    void applyStates();
    void showCurrent();
    void showComparison(const Comparison &comparison);
    void placeColumns();

    Theme m_theme;
    CoverageModel *m_model;
    CoverageFilter *m_filter;
    CoverageDelegate *m_delegate;
    CoverageHeader *m_header;
    QLineEdit *m_search;
    QToolButton *m_uneven;
    QToolButton *m_copyOnce;
    QComboBox *m_order;
    QTableView *m_table;
    CoverageDetail *m_detail;
    QSplitter *m_splitter;
    QList<QToolButton *> m_legend; ///< in the order of CoverageState
    std::optional<Comparison> m_waiting; ///< set while the view was hidden
    GroupId m_waitingGroup; ///< to go to then
    bool m_isShowing = false;
    bool m_isPlacing = false; ///< widths of columns are set by this view
    bool m_hasWidths = false; ///< the reader set widths of columns
};

} // namespace parallax::ui
