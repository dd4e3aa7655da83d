// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/theme/theme.h>

#include <QToolBar>

class QToolButton;

namespace parallax::ui {

class Stepper;
class ToolBarSearch;
class WindowActions;

/// Add, look again, the four views, where the reader is, the search, and the menu. What finds no
/// room gives way step by step; all of it is in the menu too, which always stays.
class WindowToolBar final : public QToolBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowToolBar)

public:
    explicit WindowToolBar(WindowActions &actions, QWidget *parent = nullptr);
    ~WindowToolBar() override;

    void setTheme(const Theme &theme);
    void setClaim(int number, int count);
    void setDiscrepancy(int number, int count);
    void openMenu();

Q_SIGNALS:
    void searchRequested(const QString &query);
    void searchLeft(); ///< without searching

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// How much has given way; each contains those before it.
    enum class Room { All, SearchButton, FewWords, Chooser, NoDiscrepancies, NoClaims, Least };

    void addViews();
    void addSearch();
    void fit();
    void give(Room room);
    [[nodiscard]] bool isShown(const QAction *action, Room room) const;
    [[nodiscard]] int needed(Room room) const;

    WindowActions &m_actions;
    QToolButton *m_add;
    QToolButton *m_check;
    QAction *m_segmentsAction = nullptr;
    QAction *m_chooserAction = nullptr;
    QToolButton *m_chooser;
    Stepper *m_claim;
    Stepper *m_discrepancy;
    QAction *m_checkAction = nullptr;
    QAction *m_claimAction = nullptr;
    QAction *m_discrepancyAction = nullptr;
    ToolBarSearch *m_search;
    QAction *m_searchAction = nullptr;
    QToolButton *m_searchButton;
    QAction *m_searchButtonAction = nullptr;
    QToolButton *m_menu;
    Room m_room = Room::All;
};

} // namespace parallax::ui
