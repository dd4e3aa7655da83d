// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowactions.h"

#include <ui/theme/lineicon.h>

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace parallax::ui {

namespace {

constexpr int panesWithKeys = 9;

QList<QKeySequence> key(const QString &text)
{
    return {QKeySequence(text)};
}

} // namespace

WindowActions::WindowActions(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    addFiles = make(u"actionAddFiles"_s, tr("Add &Files…"), {QKeySequence::Open});
    paste = make(u"actionPaste"_s, tr("Paste &Link, Files or Text"), {QKeySequence::Paste});
    pasteText = make(u"actionPasteText"_s, tr("&Paste Text…"), key(u"Ctrl+Shift+V"_s));
    captureWeb = make(u"actionCapture"_s, tr("&Capture from the Web…"), key(u"Ctrl+L"_s));
    openSample = make(u"actionOpenSample"_s, tr("Open the &Sample Event"));
    checkNow = make(u"actionCheckNow"_s, tr("Chec&k Now"), {QKeySequence::Refresh});
    tracking = make(u"actionTracking"_s, tr("&Tracking…"), key(u"Ctrl+T"_s));
    network = make(u"actionNetwork"_s, tr("&Network Settings…"));
    earlierVersions = make(u"actionEarlier"_s, tr("Earlier &Versions…"));
    synchronise = make(u"actionSync"_s, tr("E&xchange with a Remote…"));
    exportReport = make(u"actionExport"_s, tr("&Export Report…"), key(u"Ctrl+E"_s));
    exportEvent = make(u"actionExportEvent"_s, tr("Expo&rt Event…"), key(u"Ctrl+Shift+E"_s));
    quit = make(u"actionQuit"_s, tr("&Quit"), {QKeySequence::Quit, QKeySequence(u"Ctrl+Q"_s)});
    quit->setMenuRole(QAction::QuitRole);
    undo = make(u"actionUndo"_s, tr("&Undo"), {QKeySequence::Undo});
    redo = make(u"actionRedo"_s, tr("&Redo"), {QKeySequence::Redo});
    annotate = make(u"actionAnnotate"_s, tr("&Annotate"), key(u"A"_s));
    makeDecisions();
    makeViews();
    showLibrary = make(u"actionLibrary"_s, tr("&Library"), key(u"F9"_s));
    showLibrary->setCheckable(true);
    showInspector = make(u"actionInspector"_s, tr("&Inspector"), key(u"I"_s));
    showInspector->setCheckable(true);
    showMenuBar = make(u"actionMenuBar"_s, tr("Menu &Bar"), key(u"Ctrl+M"_s));
    showMenuBar->setCheckable(true);
    makeThemes();
    largerText = make(u"actionLargerText"_s, tr("&Larger Text in Panes"),
                      {QKeySequence::ZoomIn, QKeySequence(u"Ctrl+="_s)});
    smallerText =
        make(u"actionSmallerText"_s, tr("&Smaller Text in Panes"), {QKeySequence::ZoomOut});
    normalText =
        make(u"actionNormalText"_s, tr("Text Size That &Fits the Column"), key(u"Ctrl+0"_s));
    makeReading();
    linkedScrolling = make(u"actionLinked"_s, tr("Lin&ked Scrolling"), key(u"L"_s));
    linkedScrolling->setCheckable(true);
    linkedScrolling->setChecked(true);
    commonText = make(u"actionCommonText"_s, tr("&Mark Text in Common"));
    commonText->setCheckable(true);
    commonText->setChecked(true);
    onlyDifferences = make(u"actionOnlyDifferences"_s, tr("Only &Where They Differ"), key(u"O"_s));
    onlyDifferences->setCheckable(true);
    makeNavigation();
    keys = make(u"actionKeys"_s, tr("&Keys"), {QKeySequence(u"?"_s), QKeySequence(u"F1"_s)});
    measured = make(u"actionMeasured"_s, tr("How &Well Does This Work?"));
    about = make(u"actionAbout"_s, tr("&About Parallax"));
    about->setMenuRole(QAction::AboutRole);
    openMenu = make(u"actionMenu"_s, tr("Open the &Menu"), key(u"F10"_s));
}

WindowActions::~WindowActions() = default;

QAction *
WindowActions::make(const QString &name, const QString &text, const QList<QKeySequence> &sequences)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcuts(sequences);
    if (!sequences.isEmpty() && !action->shortcut().isEmpty()) {
        action->setToolTip(tr("%1 (%2)").arg(
            QString(text).remove(u'&'), action->shortcut().toString(QKeySequence::NativeText)));
    }
    // The menu bar may be hidden: the keys belong to the window.
    m_window->addAction(action);
    m_all.append(action);
    return action;
}

void WindowActions::makeDecisions()
{
    confirm = make(u"actionConfirm"_s, tr("&Confirm Match"), key(u"C"_s));
    reject = make(u"actionReject"_s, tr("Re&ject Match"), key(u"X"_s));
    link = make(u"actionLinkWith"_s, tr("&Link with Another Claim…"), key(u"K"_s));
    level = make(u"actionLevel"_s, tr("S&et Level with Another Claim…"), key(u"E"_s));
    tiePlaces = make(u"actionTie"_s, tr("Set Two P&laces Level by Hand…"), key(u"Shift+E"_s));
    yourName = make(u"actionYourName"_s, tr("&Your Name…"));
    merge = make(u"actionMerge"_s, tr("&Merge with Another Group…"), key(u"Shift+M"_s));
    describeOutlet = make(u"actionOutlet"_s, tr("&Outlet of This Pane…"), key(u"Shift+O"_s));
    describeArticle = make(u"actionTags"_s, tr("&Tags of This Article…"), key(u"T"_s));
    describeEvent = make(u"actionEventTags"_s, tr("Ta&gs of This Event…"), key(u"Shift+T"_s));
    split = make(u"actionSplit"_s, tr("&Split Group…"), key(u"Shift+S"_s));
}

void WindowActions::makeViews()
{
    views = new QActionGroup(this);
    const QStringList names{tr("&Compare"), tr("C&overage"), tr("&History"), tr("&Report")};
    for (int view = 0; view < names.size(); ++view) {
        QAction *action =
            make(u"actionView%1"_s.arg(view + 1), names.at(view), key(u"Ctrl+%1"_s.arg(view + 1)));
        action->setCheckable(true);
        action->setChecked(view == 0);
        action->setData(view);
        views->addAction(action);
    }
}

void WindowActions::makeThemes()
{
    themes = new QActionGroup(this);
    const QList<std::pair<ThemeChoice, QString>> choices{
        {ThemeChoice::System, tr("As the &Desktop")},
        {ThemeChoice::Light, tr("&Light")},
        {ThemeChoice::Dark, tr("&Dark")},
        {ThemeChoice::Contrast, tr("High &Contrast")}};
    for (const auto &[choice, text] : choices) {
        QAction *action = make(u"actionTheme%1"_s.arg(int(choice)), text);
        action->setCheckable(true);
        action->setChecked(choice == ThemeChoice::System);
        action->setData(int(choice));
        themes->addAction(action);
    }
}

QActionGroup *WindowActions::makeChoice(const QString &name,
                                        const QList<std::pair<QString, QVariant>> &choices)
{
    auto *group = new QActionGroup(this);
    for (const auto &[text, data] : choices) {
        QAction *action = make(name + QString::number(group->actions().size()), text);
        action->setCheckable(true);
        action->setChecked(group->actions().isEmpty());
        action->setData(data);
        group->addAction(action);
    }
    return group;
}

void WindowActions::makeReading()
{
    // The first of each is what the design has: 1.5 line heights, 66 letters.
    fonts =
        makeChoice(u"actionFont"_s, {{tr("With Se&rifs"), false}, {tr("Without Seri&fs"), true}});
    lineHeights = makeChoice(u"actionLineHeight"_s,
                             {{tr("&Usual Line Spacing"), 0.0},
                              {tr("&Close Line Spacing"), 1.3},
                              {tr("&Wide Line Spacing"), 1.8}});
    measures = makeChoice(
        u"actionMeasure"_s,
        {{tr("U&sual Column"), 0}, {tr("&Narrow Column"), 48}, {tr("Wi&de Column"), 90}});
}

void WindowActions::makeNavigation()
{
    nextClaim = make(u"actionNextClaim"_s, tr("&Next Claim Group"), key(u"N"_s));
    previousClaim = make(u"actionPreviousClaim"_s, tr("&Previous Claim Group"), key(u"P"_s));
    pin = make(u"actionPin"_s, tr("P&in Claim Group"),
               {QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    unpin = make(u"actionUnpin"_s, tr("&Unpin"), key(u"Esc"_s));
    nextInPane = make(u"actionNextInPane"_s, tr("Next Claim in This &Text"), key(u"J"_s));
    previousInPane =
        make(u"actionPreviousInPane"_s, tr("Previous Claim in T&his Text"), key(u"Shift+J"_s));
    nextDiscrepancy = make(u"actionNextDiscrepancy"_s, tr("Next &Discrepancy"), key(u"D"_s));
    previousDiscrepancy =
        make(u"actionPreviousDiscrepancy"_s, tr("Previous Di&screpancy"), key(u"Shift+D"_s));
    olderRevision = make(u"actionOlderRevision"_s, tr("&Older Revision"), key(u"["_s));
    newerRevision = make(u"actionNewerRevision"_s, tr("Ne&wer Revision"), key(u"]"_s));
    for (int pane = 1; pane <= panesWithKeys; ++pane) {
        panes.append(make(u"actionPane%1"_s.arg(pane), tr("Pane &%1").arg(pane),
                          key(QString::number(pane))));
    }
    find = make(u"actionFind"_s, tr("&Find in All Texts"), {QKeySequence::Find});
    findNext = make(u"actionFindNext"_s, tr("Find Ne&xt"), {QKeySequence(u"F3"_s)});
    findPrevious =
        make(u"actionFindPrevious"_s, tr("Find Previo&us"), {QKeySequence(u"Shift+F3"_s)});
    back = make(u"actionBack"_s, tr("&Back"), {QKeySequence(u"Alt+Left"_s)});
    forward = make(u"actionForward"_s, tr("F&orward"), {QKeySequence(u"Alt+Right"_s)});
    const bool isReversed = m_window->layoutDirection() == Qt::RightToLeft;
    const QString left = u"Alt+Shift+Left"_s;
    const QString right = u"Alt+Shift+Right"_s;
    movePaneBack = make(u"actionMovePaneBack"_s, tr("Move Pane Towards the &Beginning"),
                        key(isReversed ? right : left));
    movePaneOn = make(u"actionMovePaneOn"_s, tr("Move Pane Towards the &End"),
                      key(isReversed ? left : right));
    swapPane = make(u"actionSwapPane"_s, tr("S&wap Pane With…"), key(u"W"_s));
    chooseRevision = make(u"actionChooseRevision"_s, tr("&Revision of This Pane…"), key(u"R"_s));
    closePane = make(u"actionClosePane"_s, tr("&Close Pane"), key(u"Ctrl+W"_s));
    allPanes = make(u"actionAllPanes"_s, tr("Show &All Panes"), key(u"Ctrl+Shift+W"_s));
    filterLibrary = make(u"actionFilter"_s, tr("&Filter This View"), {QKeySequence(u"/"_s)});
    search = make(u"actionSearch"_s, tr("&Search Everything…"), key(u"Ctrl+K"_s));
}

void WindowActions::setTheme(const Theme &theme)
{
    addFiles->setIcon(lineIcon(theme, "import"_L1));
    checkNow->setIcon(lineIcon(theme, "refresh"_L1));
    exportReport->setIcon(lineIcon(theme, "export"_L1));
    undo->setIcon(lineIcon(theme, "undo"_L1));
    redo->setIcon(lineIcon(theme, "redo"_L1));
    annotate->setIcon(lineIcon(theme, "annotate"_L1));
    confirm->setIcon(lineIcon(theme, "confirm"_L1));
    reject->setIcon(lineIcon(theme, "reject"_L1));
    link->setIcon(lineIcon(theme, "link"_L1));
    merge->setIcon(lineIcon(theme, "merge"_L1));
    split->setIcon(lineIcon(theme, "split"_L1));
}

template <typename Bar>
void WindowActions::fillInto(Bar *bar) const
{
    QMenu *file = bar->addMenu(tr("&File"));
    file->setObjectName(u"menuFile"_s);
    file->addActions({addFiles, paste, pasteText, captureWeb, openSample});
    file->addSeparator();
    file->addActions({checkNow, tracking, earlierVersions, synchronise, network});
    file->addSeparator();
    file->addActions({exportReport, exportEvent});
    file->addSeparator();
    file->addAction(quit);
    QMenu *edit = bar->addMenu(tr("&Edit"));
    edit->setObjectName(u"menuEdit"_s);
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addActions({search, find, findNext, findPrevious});
    edit->addSeparator();
    edit->addAction(annotate);
    edit->addSeparator();
    edit->addActions({confirm, reject, link, merge, split, level, tiePlaces});
    edit->addSeparator();
    edit->addActions({describeOutlet, describeArticle, describeEvent});
    edit->addSeparator();
    edit->addAction(yourName);
    QMenu *view = bar->addMenu(tr("&View"));
    view->setObjectName(u"menuView"_s);
    view->addActions(views->actions());
    view->addSeparator();
    view->addActions({showLibrary, showInspector, showMenuBar});
    view->addSeparator();
    view->addAction(linkedScrolling);
    view->addAction(commonText);
    view->addAction(onlyDifferences);
    QMenu *theme = view->addMenu(tr("&Colours"));
    theme->setObjectName(u"menuTheme"_s);
    theme->addActions(themes->actions());
    QMenu *size = view->addMenu(tr("Te&xt Size"));
    size->setObjectName(u"menuTextSize"_s);
    size->addActions({largerText, smallerText, normalText});
    QMenu *reading = view->addMenu(tr("T&ype of the Texts"));
    reading->setObjectName(u"menuReading"_s);
    for (const QActionGroup *group : {fonts, lineHeights, measures}) {
        reading->addActions(group->actions());
        reading->addSeparator();
    }
    QMenu *go = bar->addMenu(tr("&Go"));
    go->setObjectName(u"menuGo"_s);
    go->addActions({back, forward});
    go->addSeparator();
    go->addActions({nextClaim, previousClaim, nextInPane, previousInPane, pin, unpin});
    go->addSeparator();
    go->addActions({nextDiscrepancy, previousDiscrepancy});
    go->addSeparator();
    go->addActions({olderRevision, newerRevision, chooseRevision});
    go->addSeparator();
    QMenu *pane = go->addMenu(tr("Pan&e"));
    pane->setObjectName(u"menuPane"_s);
    pane->addActions(panes);
    pane->addSeparator();
    pane->addActions({movePaneBack, movePaneOn, swapPane, closePane, allPanes});
    go->addAction(filterLibrary);
    QMenu *help = bar->addMenu(tr("&Help"));
    help->setObjectName(u"menuHelp"_s);
    help->addActions({keys, measured, about});
}

void WindowActions::fill(QMenuBar *menus) const
{
    fillInto(menus);
}

QMenu *WindowActions::menu(QWidget *parent) const
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(u"menuButtonMenu"_s);
    fillInto(menu);
    return menu;
}

} // namespace parallax::ui
