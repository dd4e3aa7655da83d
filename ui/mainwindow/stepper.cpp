// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stepper.h"

#include <ui/theme/lineicon.h>

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace parallax::ui {

namespace {

QToolButton *arrow(const QString &name, QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setAccessibleName(action->text().remove(u'&'));
    button->setToolTip(action->toolTip());
    button->setEnabled(action->isEnabled());
    QObject::connect(button, &QToolButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::changed, button,
                     [button, action] { button->setEnabled(action->isEnabled()); });
    return button;
}

} // namespace

Stepper::Stepper(const QString &name, QAction *previous, QAction *next, QWidget *parent)
    : QWidget(parent)
    , m_previous(arrow(name + u"Previous"_s, previous, this))
    , m_next(arrow(name + u"Next"_s, next, this))
    , m_label(new QLabel(this))
{
    setObjectName(name);
    m_label->setObjectName(name + u"Label"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2, 0, 2, 0);
    layout->setSpacing(2);
    layout->addWidget(m_previous);
    layout->addWidget(m_label);
    layout->addWidget(m_next);
}

Stepper::~Stepper() = default;

void Stepper::setTheme(const Theme &theme)
{
    m_theme = theme;
    turnArrows();
}

void Stepper::setText(const QString &text)
{
    m_label->setText(text);
    // A toolbar asks for no new size when a text grows.
    m_label->setMinimumWidth(m_label->sizeHint().width());
}

void Stepper::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        turnArrows();
    }
}

void Stepper::turnArrows()
{
    const bool isReversed = layoutDirection() == Qt::RightToLeft;
    m_previous->setIcon(lineIcon(m_theme, isReversed ? "chevron-right"_L1 : "chevron-left"_L1));
    m_next->setIcon(lineIcon(m_theme, isReversed ? "chevron-left"_L1 : "chevron-right"_L1));
}

} // namespace parallax::ui
