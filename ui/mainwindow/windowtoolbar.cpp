// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowtoolbar.h"

#include "stepper.h"
#include "toolbarsearch.h"
#include "windowactions.h"

#include <ui/theme/lineicon.h>

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLayout>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace parallax::ui {

namespace {

/// A separator with its margins, as the style sheet has it.
constexpr int separatorWidth = 13;
/// Between the icon of a button and its words, as Qt has it.
constexpr int textGap = 4;

QToolButton *
button(const QString &name, const QString &text, const QString &accessibleName, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setText(text);
    button->setAccessibleName(accessibleName);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

WindowToolBar::WindowToolBar(WindowActions &actions, QWidget *parent)
    : QToolBar(parent)
    , m_actions(actions)
    , m_add(button(u"addButton"_s, tr("Add"), tr("Add articles"), this))
    , m_check(button(u"checkButton"_s, tr("Check now"), tr("Check now"), this))
    , m_chooser(button(u"viewChooser"_s, QString(), tr("View"), this))
    , m_claim(new Stepper(u"claimStepper"_s, actions.previousClaim, actions.nextClaim, this))
    , m_discrepancy(new Stepper(
          u"discrepancyStepper"_s, actions.previousDiscrepancy, actions.nextDiscrepancy, this))
    , m_search(new ToolBarSearch(this))
    , m_searchButton(button(u"searchButton"_s, QString(), tr("Search the archive"), this))
    , m_menu(button(u"menuButton"_s, QString(), tr("Menu"), this))
{
    setObjectName(u"toolbar"_s);
    setWindowTitle(tr("Toolbar"));
    setAccessibleName(windowTitle());
    setMovable(false);
    setFloatable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);

    auto *addMenu = new QMenu(m_add);
    addMenu->setObjectName(u"addMenu"_s);
    addMenu->addActions({actions.addFiles, actions.pasteText, actions.captureWeb});
    m_add->setMenu(addMenu);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setProperty("boxed", true);
    addWidget(m_add);
    m_check->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_check->setToolTip(actions.checkNow->toolTip());
    connect(m_check, &QToolButton::clicked, actions.checkNow, &QAction::trigger);
    m_checkAction = addWidget(m_check); // a toolbar enables its widgets by these
    m_checkAction->setEnabled(actions.checkNow->isEnabled());
    connect(actions.checkNow, &QAction::changed, m_check,
            [this] { m_checkAction->setEnabled(m_actions.checkNow->isEnabled()); });
    addSeparator();
    addViews();
    addSeparator();
    m_claimAction = addWidget(m_claim);
    m_discrepancyAction = addWidget(m_discrepancy);
    addSearch();
    m_menu->setMenu(actions.menu(m_menu));
    m_menu->setPopupMode(QToolButton::InstantPopup);
    addWidget(m_menu);
    setClaim(0, 0);
    setDiscrepancy(0, 0);
}

WindowToolBar::~WindowToolBar() = default;

void WindowToolBar::addViews()
{
    const QList<QAction *> views = m_actions.views->actions();
    auto *segments = new QWidget(this);
    auto *row = new QHBoxLayout(segments);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (int view = 0; view < views.size(); ++view) {
        QToolButton *segment = button(u"viewButton%1"_s.arg(view + 1), QString(),
                                      views.at(view)->text().remove(u'&'), this);
        segment->setDefaultAction(views.at(view));
        segment->setObjectName(u"viewButton%1"_s.arg(view + 1));
        segment->setProperty("segment",
                             view == 0                      ? u"first"_s
                                 : view + 1 == views.size() ? u"last"_s
                                                            : u"middle"_s);
        row->addWidget(segment);
    }
    m_segmentsAction = addWidget(segments);
    auto *viewMenu = new QMenu(m_chooser);
    viewMenu->setObjectName(u"viewChooserMenu"_s);
    viewMenu->addActions(views);
    m_chooser->setMenu(viewMenu);
    m_chooser->setPopupMode(QToolButton::InstantPopup);
    m_chooser->setProperty("boxed", true);
    m_chooser->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_chooser->setText(views.first()->text().remove(u'&'));
    m_chooserAction = addWidget(m_chooser);
    m_chooserAction->setVisible(false);
    for (QAction *view : views) {
        connect(view, &QAction::toggled, m_chooser, [this, view](bool isShown) {
            if (isShown) {
                m_chooser->setText(view->text().remove(u'&'));
                fit();
            }
        });
    }
}

void WindowToolBar::addSearch()
{
    auto *space = new QWidget(this);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(space);
    m_searchAction = addWidget(m_search);
    m_searchButton->setToolTip(m_actions.search->toolTip());
    connect(m_searchButton, &QToolButton::clicked, m_actions.search, &QAction::trigger);
    m_searchButtonAction = addWidget(m_searchButton);
    m_searchButtonAction->setVisible(false);
    connect(m_search, &ToolBarSearch::searchRequested, this, &WindowToolBar::searchRequested);
    connect(m_search, &ToolBarSearch::left, this, &WindowToolBar::searchLeft);
}

void WindowToolBar::setTheme(const Theme &theme)
{
    m_add->setIcon(lineIcon(theme, "add"_L1));
    m_check->setIcon(lineIcon(theme, "refresh"_L1));
    m_search->setTheme(theme);
    m_searchButton->setIcon(lineIcon(theme, "search"_L1));
    m_chooser->setIcon(lineIcon(theme, "chevron-down"_L1));
    m_menu->setIcon(lineIcon(theme, "menu"_L1));
    m_claim->setTheme(theme);
    m_discrepancy->setTheme(theme);
    fit();
}

void WindowToolBar::setClaim(int number, int count)
{
    m_claim->setText(
        count == 0 ? tr("Claim")
            : number == 0
            ? tr("Claim – of %1").arg(locale().toString(count))
            : tr("Claim <b>%1</b> of %2").arg(locale().toString(number), locale().toString(count)));
    fit();
}

void WindowToolBar::setDiscrepancy(int number, int count)
{
    m_discrepancy->setText(count == 0 ? tr("Discrepancy")
                               : number == 0
                               ? tr("Discrepancy – of %1").arg(locale().toString(count))
                               : tr("Discrepancy <b>%1</b> of %2")
                                     .arg(locale().toString(number), locale().toString(count)));
    fit();
}

void WindowToolBar::resizeEvent(QResizeEvent *event)
{
    QToolBar::resizeEvent(event);
    fit();
}

void WindowToolBar::changeEvent(QEvent *event)
{
    QToolBar::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fit();
    }
}

bool WindowToolBar::isShown(const QAction *action, Room room) const
{
    if (action == m_searchAction) {
        return room < Room::SearchButton;
    }
    if (action == m_searchButtonAction) {
        return room >= Room::SearchButton;
    }
    if (action == m_segmentsAction) {
        return room < Room::Chooser;
    }
    if (action == m_chooserAction) {
        return room >= Room::Chooser;
    }
    if (action == m_discrepancyAction) {
        return room < Room::NoDiscrepancies;
    }
    if (action == m_claimAction) {
        return room < Room::NoClaims;
    }
    return action != m_checkAction || room < Room::Least;
}

/// The width of everything that is shown then, each part as wide as it asks for. Nothing is changed
/// for that: what has the focus must not lose it.
int WindowToolBar::needed(Room room) const
{
    const QMargins margins = layout()->contentsMargins() + contentsMargins();
    int width = margins.left() + margins.right();
    for (QAction *action : actions()) {
        if (!isShown(action, room)) {
            continue;
        }
        QWidget *widget = widgetForAction(action);
        widget->ensurePolished();
        width += action->isSeparator() ? separatorWidth : widget->sizeHint().width();
        width += layout()->spacing();
        const auto *button = qobject_cast<QToolButton *>(widget);
        if (button == m_add || button == m_check) {
            const bool hasWords = button->toolButtonStyle() == Qt::ToolButtonTextBesideIcon;
            const int words = button->fontMetrics().horizontalAdvance(button->text()) + textGap;
            width += words * (int(room < Room::FewWords) - int(hasWords));
        }
    }
    return width;
}

void WindowToolBar::fit()
{
    if (m_searchButtonAction == nullptr) {
        return; // still being made; a resize follows
    }
    Room room = Room::All;
    while (room != Room::Least && needed(room) > width()) {
        room = Room(int(room) + 1);
    }
    if (room != m_room) {
        give(room);
    }
}

void WindowToolBar::give(Room room)
{
    m_room = room;
    const bool hadFocus = m_search->hasFocus();
    const auto style =
        room < Room::FewWords ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly;
    m_add->setToolButtonStyle(style);
    m_check->setToolButtonStyle(style);
    for (QAction *action : actions()) {
        action->setVisible(isShown(action, room));
    }
    if (hadFocus && !m_search->isVisible()) {
        m_searchButton->setFocus();
    }
}

void WindowToolBar::openMenu()
{
    m_menu->showMenu();
}

} // namespace parallax::ui
