// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "noticebar.h"

#include <ui/theme/lineicon.h>

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::ui {

NoticeBar::NoticeBar(const Look &look, QWidget *parent)
    : QFrame(parent)
    , m_look(look)
    , m_row(new QHBoxLayout)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_more(new QToolButton(this))
    , m_close(new QToolButton(this))
    , m_list(new QListWidget(this))
{
    setProperty("notice", true);
    m_text->setObjectName(look.name + u"Text"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_more->setObjectName(look.name + u"More"_s);
    m_more->setCheckable(true);
    m_close->setObjectName(look.name + u"Close"_s);
    m_close->setAutoRaise(true);
    m_list->setObjectName(look.name + u"List"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_row->addWidget(m_icon);
    m_row->addWidget(m_text, 1);
    m_row->addWidget(m_more);
    m_row->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 5, 8, 5);
    layout->addLayout(m_row);
    layout->addWidget(m_list);
    connect(m_more, &QToolButton::toggled, m_list, &QWidget::setVisible);
    connect(m_close, &QToolButton::clicked, this, [this] { dismiss(); });
    m_list->hide();
    m_more->hide();
    hide();
}

NoticeBar::~NoticeBar() = default;

void NoticeBar::setTheme(const Theme &theme)
{
    const int side = fontMetrics().height();
    m_icon->setPixmap(
        lineIcon(theme, m_look.icon, m_look.colour).pixmap(QSize(side, side), devicePixelRatioF()));
    m_close->setIcon(lineIcon(theme, "reject"_L1));
}

void NoticeBar::addButton(QAbstractButton *button)
{
    m_row->insertWidget(m_row->indexOf(m_more), button);
}

QString NoticeBar::text() const
{
    return m_text->text();
}

void NoticeBar::say(const QString &sentence, const QStringList &lines, bool isListOpen)
{
    m_text->setText(sentence);
    m_list->clear();
    m_list->addItems(lines);
    m_list->setMaximumHeight((fontMetrics().lineSpacing() + 4) * m_look.rows
                             * std::clamp(int(lines.size()), 1, m_look.shownLines));
    m_more->setVisible(!lines.isEmpty());
    m_more->setChecked(isListOpen && !lines.isEmpty());
    m_list->setVisible(m_more->isChecked());
    setAccessibleName(sentence);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoticeBar::dismiss()
{
    hide();
    m_text->clear();
    m_list->clear();
    m_more->setChecked(false);
}

bool NoticeBar::isListOpen() const
{
    return m_more->isChecked();
}

} // namespace parallax::ui
