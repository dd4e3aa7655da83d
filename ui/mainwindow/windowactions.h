// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/theme/theme.h>

#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;
class QWidget;

namespace parallax::ui {

enum class View { Compare, Coverage, History, Report };

/// Every action of the window with its key, and the menus made of them. What they do is connected
/// by the window.
class WindowActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowActions)

public:
    explicit WindowActions(QWidget *window);
    ~WindowActions() override;

    void setTheme(const Theme &theme);
    void fill(QMenuBar *menus) const;
    /// The same menus below one button.
    [[nodiscard]] QMenu *menu(QWidget *parent) const;

    /// In the order of the menus, for the list of keys.
    [[nodiscard]] QList<QAction *> all() const { return m_all; }

    QAction *addFiles = nullptr;
    QAction *paste = nullptr; ///< links, files or text, whatever it is
    QAction *pasteText = nullptr;
    QAction *captureWeb = nullptr;
    QAction *synchronise = nullptr;
    QAction *earlierVersions = nullptr;
    QAction *openSample = nullptr;
    QAction *checkNow = nullptr;
    QAction *tracking = nullptr;
    QAction *network = nullptr;
    QAction *exportReport = nullptr;
    QAction *exportEvent = nullptr;
    QAction *describeOutlet = nullptr;
    QAction *describeArticle = nullptr;
    QAction *describeEvent = nullptr;
    QAction *quit = nullptr;
    QAction *undo = nullptr;
    QAction *redo = nullptr;
    QAction *annotate = nullptr;
    QAction *confirm = nullptr;
    QAction *reject = nullptr;
    QAction *link = nullptr;
    QAction *level = nullptr;
    QAction *tiePlaces = nullptr;
    QAction *merge = nullptr;
    QAction *yourName = nullptr;
    QAction *split = nullptr;
    QActionGroup *views = nullptr; ///< data: int of View
    QAction *showLibrary = nullptr;
    QAction *showInspector = nullptr;
    QAction *showMenuBar = nullptr;
    QAction *linkedScrolling = nullptr;
    QAction *commonText = nullptr;
    QActionGroup *themes = nullptr; ///< data: int of ThemeChoice
    QActionGroup *fonts = nullptr; ///< data: bool, without serifs
    QActionGroup *lineHeights = nullptr; ///< data: double, 0 as designed
    QActionGroup *measures = nullptr; ///< data: int, letters a line, 0 as designed
    QAction *largerText = nullptr;
    QAction *smallerText = nullptr;
    QAction *normalText = nullptr;
    QAction *nextClaim = nullptr;
    QAction *previousClaim = nullptr;
    QAction *pin = nullptr;
    QAction *unpin = nullptr;
    QAction *nextInPane = nullptr;
    QAction *previousInPane = nullptr;
    QAction *nextDiscrepancy = nullptr;
    QAction *previousDiscrepancy = nullptr;
    QAction *olderRevision = nullptr;
    QAction *newerRevision = nullptr;
    QAction *chooseRevision = nullptr;
    QList<QAction *> panes; ///< first to ninth
    QAction *filterLibrary = nullptr;
    QAction *find = nullptr;
    QAction *findNext = nullptr;
    QAction *findPrevious = nullptr;
    QAction *onlyDifferences = nullptr;
    QAction *movePaneBack = nullptr; ///< against the reading direction
    QAction *movePaneOn = nullptr;
    QAction *swapPane = nullptr;
    QAction *closePane = nullptr;
    QAction *allPanes = nullptr;
    QAction *back = nullptr;
    QAction *forward = nullptr;
    QAction *search = nullptr;
    QAction *openMenu = nullptr;
    QAction *keys = nullptr;
    QAction *measured = nullptr;
    QAction *about = nullptr;

private:
    QAction *
    make(const QString &name, const QString &text, const QList<QKeySequence> &sequences = {});
    void makeDecisions();
    void makeViews();
    void makeThemes();
    void makeReading();
    QActionGroup *makeChoice(const QString &name,
                             const QList<std::pair<QString, QVariant>> &choices);
    void makeNavigation();
    template <typename Bar>
    void fillInto(Bar *bar) const;

    QWidget *m_window;
    QList<QAction *> m_all;
};

} // namespace parallax::ui
