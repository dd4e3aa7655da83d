// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/comparison.h>
#include <ui/theme/theme.h>

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace parallax::ui {

class AnnotationList;
class DiscrepancyDelegate;
class DiscrepancyFilter;
class DiscrepancyModel;

/// The table of discrepancies with its filters, and beside it the table of notes.
class DiscrepancyPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DiscrepancyPanel)

public:
    explicit DiscrepancyPanel(QWidget *parent = nullptr);
    ~DiscrepancyPanel() override;

    void setTheme(const Theme &theme);
    void setComparison(const Comparison &comparison);
    /// The texts of an event whose claims are not compared yet: nothing is said about them.
    void setWaiting(const Comparison &texts);
    /// Marks the rows of a group without telling of a choice.
    void showGroup(const GroupId &group);
    /// Chooses the next or previous row shown, from the first or last when none is chosen.
    void step(int by);
    /// 1-based number of the chosen row, 0 when none is.
    [[nodiscard]] int currentNumber() const;
    /// Rows shown by the filters.
    [[nodiscard]] int count() const;
    /// All discrepancies, whatever the filters show.
    [[nodiscard]] int total() const;
    /// Height that shows the head and this many rows.
    [[nodiscard]] int heightOf(int rows) const;

Q_SIGNALS:
    void groupChosen(const parallax::GroupId &group);
    void currentChanged(); ///< chosen row or rows shown

private:
    void buildTable();
    void buildFilters();
    void fillOutlets(const Comparison &comparison);
    void applyFilters();
    void chooseRow(int row);
    void updateCounts();

    DiscrepancyModel *m_model;
    DiscrepancyFilter *m_filter;
    DiscrepancyDelegate *m_delegate;
    QTabBar *m_tabs;
    QComboBox *m_kinds;
    QComboBox *m_outlets;
    QStackedWidget *m_pages;
    QTableView *m_table;
    QLabel *m_empty;
    AnnotationList *m_annotations;
    Theme m_theme;
    bool m_isShowing = false; ///< the selection follows the window, it is not the reader's
    bool m_isWaiting = false; ///< for the comparison of the texts shown
};

} // namespace parallax::ui
