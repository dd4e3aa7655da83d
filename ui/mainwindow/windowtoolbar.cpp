// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowtoolbar.h"

#include "stepper.h"
#include "windowactions.h"

#include <ui/theme/lineicon.h>

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace parallax::ui {

namespace {

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
    , m_chooser(button(u"viewChooser"_s, QString(), tr("View"), this))
    , m_claim(new Stepper(u"claimStepper"_s, actions.previousClaim, actions.nextClaim, this))
    , m_discrepancy(new Stepper(
          u"discrepancyStepper"_s, actions.previousDiscrepancy, actions.nextDiscrepancy, this))
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
    addSeparator();
    const QList<QAction *> views = actions.views->actions();
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
    m_segmentActions.append(addWidget(segments));
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
    connect(actions.views, &QActionGroup::triggered, m_chooser,
            [this](const QAction *view) { m_chooser->setText(view->text().remove(u'&')); });
    addSeparator();
    addWidget(m_claim);
    addWidget(m_discrepancy);
    auto *space = new QWidget(this);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(space);
    m_menu->setMenu(actions.menu(m_menu));
    m_menu->setPopupMode(QToolButton::InstantPopup);
    addWidget(m_menu);
    setClaim(0, 0);
    setDiscrepancy(0, 0);
}

WindowToolBar::~WindowToolBar() = default;

void WindowToolBar::setTheme(const Theme &theme)
{
    m_add->setIcon(lineIcon(theme, "add"_L1));
    m_chooser->setIcon(lineIcon(theme, "chevron-down"_L1));
    m_menu->setIcon(lineIcon(theme, "menu"_L1));
    m_claim->setTheme(theme);
    m_discrepancy->setTheme(theme);
}

void WindowToolBar::setClaim(int number, int count)
{
    m_claim->setText(count == 0        ? tr("Claim")
                         : number == 0 ? tr("Claim – of %1").arg(count)
                                       : tr("Claim <b>%1</b> of %2").arg(number).arg(count));
}

void WindowToolBar::setDiscrepancy(int number, int count)
{
    m_discrepancy->setText(count == 0 ? tr("Discrepancy")
                               : number == 0
                               ? tr("Discrepancy – of %1").arg(count)
                               : tr("Discrepancy <b>%1</b> of %2").arg(number).arg(count));
}

void WindowToolBar::setCompact(bool isCompact)
{
    if (m_isCompact == isCompact) {
        return;
    }
    m_isCompact = isCompact;
    for (QAction *segment : std::as_const(m_segmentActions)) {
        segment->setVisible(!isCompact);
    }
    m_chooserAction->setVisible(isCompact);
    m_add->setToolButtonStyle(isCompact ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

void WindowToolBar::openMenu()
{
    m_menu->showMenu();
}

} // namespace parallax::ui
