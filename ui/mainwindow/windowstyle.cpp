// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowstyle.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace parallax::ui {

namespace {

// Style sheets know no em: sizes are written as parts of a hundred of the window's font.
constexpr QByteArrayView sizePrefix = "size-";

// @name stands for the token --name, @size-115 for 1.15 times the window's font.
constexpr char16_t sheet[] = uR"(
QMainWindow, QDialog { background: @window; }
QToolBar#toolbar { background: @window; border: 0; border-bottom: 1px solid @line; padding: 6px 8px; spacing: 4px; }
QToolBar#toolbar::separator { background: @line; width: 1px; margin: 3px 6px; }
QToolButton { border: 1px solid transparent; border-radius: 5px; padding: 4px 7px; color: @ink; background: transparent; }
QToolButton:hover { background: @accent-soft; border-color: @accent-mid; }
QToolButton:focus { border: 2px solid @accent; padding: 3px 6px; }
QToolButton:disabled { color: @off; background: transparent; border-color: transparent; }
QToolButton#olderRevision, QToolButton#newerRevision, QToolButton#revisionNumber, QToolButton#changesToggle { padding: 2px 3px; }
QToolButton#olderRevision:focus, QToolButton#newerRevision:focus, QToolButton#revisionNumber:focus, QToolButton#changesToggle:focus { padding: 1px 2px; }
QToolButton[boxed="true"] { background: @base; border: 1px solid @line-2; }
QToolButton[boxed="true"]:focus { border: 2px solid @accent; }
QToolButton::menu-indicator { image: none; }
QToolButton[segment] { background: @base; border: 1px solid @line-2; border-radius: 0; color: @ink-2; padding: 4px 12px; margin-left: -1px; }
QToolButton[segment="first"] { border-top-left-radius: 5px; border-bottom-left-radius: 5px; margin-left: 0; }
QToolButton[segment="last"] { border-top-right-radius: 5px; border-bottom-right-radius: 5px; }
QToolButton[segment]:checked { background: @accent-soft; color: @ink; font-weight: 600; border-bottom: 2px solid @accent; }
QToolButton[segment]:focus { border: 2px solid @accent; padding: 3px 11px; }
QToolButton[segment]:disabled { color: @off; border-color: @line; }
QToolButton[chip="true"] { background: @base; border: 1px solid @line-2; border-radius: 5px; padding: 4px 7px; }
QToolButton[chip="true"]:checked { background: @accent-soft; border-color: @accent; }
QToolButton[chip="true"]:focus { border: 2px solid @accent; padding: 3px 6px; }
QPushButton { background: @base; color: @ink; border: 1px solid @line-2; border-radius: 5px; padding: 5px 12px; }
QPushButton:hover { background: @accent-soft; border-color: @accent; }
QPushButton:focus { border: 2px solid @accent; padding: 4px 11px; }
QPushButton:disabled { color: @off; border-color: @line; background: @window; }
QPushButton[primary="true"] { background: @accent; color: @accent-ink; border-color: @accent; font-weight: 600; }
QPushButton[primary="true"]:focus { border: 2px solid @ink; }
QPushButton[primary="true"]:disabled { background: @line; color: @off; border-color: @line; }
QLineEdit, QPlainTextEdit#annotationNote, QPlainTextEdit#importText { background: @base; color: @ink; border: 1px solid @line-2; border-radius: 5px; padding: 3px 6px; selection-background-color: @accent; selection-color: @accent-ink; }
QLineEdit:focus, QPlainTextEdit#annotationNote:focus, QPlainTextEdit#importText:focus { border: 2px solid @accent; padding: 2px 5px; }
QComboBox { background: @base; color: @ink; border: 1px solid @line-2; border-radius: 5px; padding: 3px 8px; selection-background-color: @accent-soft; selection-color: @ink; }
QComboBox:hover { background: @accent-soft; border-color: @accent-mid; }
QComboBox:focus { border: 2px solid @accent; padding: 2px 7px; }
QComboBox:disabled { color: @off; border-color: @line; }
QComboBox QLineEdit { border: 0; padding: 0; background: transparent; }
QComboBox::drop-down { border: 0; width: 20px; }
QComboBox::down-arrow { image: none; width: 0; height: 0; border-left: 4px solid @base; border-right: 4px solid @base; border-top: 5px solid @ink-2; }
QTreeView, QTableView, QListWidget, QTextBrowser { background: @base; color: @ink; border: 0; outline: 0; }
QTreeView, QListView, QTableView { selection-background-color: @accent-soft; selection-color: @ink; }
QTreeView#historyChanges, QTreeView#historyLines, QTreeView#historyFound, QTreeView#newsList { selection-background-color: @accent-soft; selection-color: @ink; }
QTreeView#historyChanges::item:selected, QTreeView#historyLines::item:selected, QTreeView#historyFound::item:selected, QTreeView#newsList::item:selected { background: @accent-soft; color: @ink; }
QTreeView#newsList::item { padding: 4px 6px; }
QTreeView#libraryTree { background: @window; selection-background-color: @accent-soft; selection-color: @ink; }
QTreeView#libraryTree::item:selected { background: @accent-soft; }
QTableView#revisionTable, QTableView#annotationTable, QTableView[rows="true"], QTreeView#alertTree, QTableWidget { selection-background-color: @accent-soft; selection-color: @ink; }
QTableView#revisionTable::item, QTableView#annotationTable::item, QTableView#keysTable::item, QTableView[rows="true"]::item { padding: 0 5px; border: 0; }
QHeaderView { background: @base; border: 0; }
QHeaderView::section { background: @base; color: @ink-3; border: 0; border-bottom: 1px solid @line; padding: 3px 8px; font-weight: 400; }
QSplitter::handle { background: @line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSplitter::handle:hover { background: @accent; }
QScrollArea, QScrollArea > QWidget > QWidget { background: @window; }
QScrollArea#firstRunScroll, QWidget#firstRunPage, QWidget#firstRunColumn, QWidget#firstRun { background: @base; }
QFrame[card] { background: @base; border: 1px solid @line-2; border-radius: 8px; }
QFrame[card="default"] { border: 2px solid @accent; }
QFrame[card] QLabel { border: 0; background: transparent; }
QFrame#errorBar { background: @warm-soft; border: 0; border-bottom: 1px solid @warm-line; }
QFrame#errorBar[offer="true"] { background: @accent-soft; border-bottom: 1px solid @accent; }
QFrame#errorBar QLabel { color: @ink; }
QFrame#errorBar QListWidget { background: @warm-soft; color: @ink-2; }
QWidget#captureTools { background: @window; }
QProgressBar#captureProgress { background: @line; border: 0; }
QProgressBar#captureProgress::chunk { background: @accent; }
QFrame#captureNotes { background: @alt; border: 0; border-bottom: 1px solid @line; }
QFrame#captureNotes QLabel { color: @ink-2; }
QFrame#captureNotes QListWidget { background: @alt; color: @ink-2; }
QWidget#captureFoot { background: @window; border-top: 1px solid @line; }
QWidget#captureFoot QLabel { border: 0; color: @ink-2; }
QWidget[panelSection="true"] { border-top: 1px solid @line; background: @window; }
QWidget[panelSection="true"] QLabel { border: 0; }
QLabel#panelTitle { font-weight: 600; color: @ink-2; }
QLabel#libraryEmpty { color: @ink-3; padding: 6px 12px; }
QLabel#inspectorEmpty, QLabel#discrepancyEmpty, QLabel#annotationEmpty { padding: 8px 12px; }
QLabel[role="title"] { font-size: @size-115; font-weight: 600; color: @ink; }
QLabel[role="display"] { font-family: "@read"; font-size: @size-200; font-weight: 700; color: @ink; }
QLabel[role="lead"] { font-size: @size-115; color: @ink-2; }
QLabel[role="sectionHeading"] { font-weight: 600; color: @ink-3; }
QLabel[role="wording"] { font-family: "@read"; color: @ink-2; font-size: @size-104; }
QLabel[role="sentence"] { color: @ink-2; }
QLabel[role="evidence"] { color: @ink-3; }
QLabel[role="kind"], QLabel#inspectorKind { font-weight: 600; color: @ink-2; }
QLabel#inspectorKind[tone="warm"] { color: @warm; }
QStatusBar { background: @window; border-top: 1px solid @line; color: @ink-2; }
QStatusBar::item { border: 0; }
QStatusBar QLabel { color: @ink-2; padding: 0 6px; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: @ink-2; border: 0; border-bottom: 2px solid transparent; padding: 5px 9px; }
QTabBar::tab:selected { color: @ink; font-weight: 600; border-bottom-color: @accent; }
QTabBar::tab:focus { color: @accent; }
QMenu { background: @base; color: @ink; border: 1px solid @line-2; padding: 4px 0; }
QMenu::item { padding: 5px 26px 5px 26px; }
QMenu::item:selected { background: @accent-soft; color: @ink; }
QMenu::item:disabled { color: @off; }
QMenu::separator { height: 1px; background: @line; margin: 4px 0; }
QMenuBar { background: @window; color: @ink; }
QMenuBar::item:selected { background: @accent-soft; }
QScrollBar { background: transparent; border: 0; }
QScrollBar:vertical { width: 11px; }
QScrollBar:horizontal { height: 11px; }
QScrollBar::handle { background: @line-2; border: 2px solid transparent; border-radius: 5px; min-height: 24px; min-width: 24px; background-clip: padding; }
QScrollBar::handle:hover { background: @line-3; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QToolTip { background: @alt; color: @ink; border: 1px solid @line-2; padding: 3px; }
)";

// The style's own boxes are drawn darker than the window, which nobody sees on a dark one. The tick
// is black, as the accent of these themes is light.
constexpr char16_t darkBoxes[] = uR"(
QCheckBox::indicator, QTreeView::indicator, QListView::indicator, QGroupBox::indicator { width: 14px; height: 14px; border: 1px solid @line-3; border-radius: 3px; background: @base; }
QCheckBox::indicator:checked, QTreeView::indicator:checked, QListView::indicator:checked { background: @accent; border-color: @accent; image: url(:/icons/confirm.svg); }
QCheckBox::indicator:focus { border: 2px solid @accent; }
QCheckBox::indicator:disabled { border-color: @line; }
)";

} // namespace

QString windowStyle(const Theme &theme, double pointSize)
{
    static const QRegularExpression token(u"@([a-z0-9-]+)"_s);
    const QString pattern = QString::fromUtf16(sheet)
        + (theme.kind() == ThemeKind::Light ? QString() : QString::fromUtf16(darkBoxes));
    QString style;
    qsizetype done = 0;
    for (auto matches = token.globalMatch(pattern); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QByteArray name = match.captured(1).toLatin1();
        style += QStringView(pattern).sliced(done, match.capturedStart() - done);
        if (name.startsWith(sizePrefix)) {
            style += QString::number(pointSize * name.mid(int(sizePrefix.size())).toInt() / 100.0)
                + u"pt"_s;
        } else {
            const QColor colour = theme.colour(QLatin1String(name));
            style += colour.isValid() ? colour.name() : theme.family(QLatin1String(name));
        }
        done = match.capturedEnd();
    }
    return style + QStringView(pattern).sliced(done);
}

} // namespace parallax::ui
