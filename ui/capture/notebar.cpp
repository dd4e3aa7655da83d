// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebar.h"

#include <ui/theme/lineicon.h>

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parallax::ui {

namespace {

constexpr qsizetype mostSentences = 100; // a page may ask as often as it likes
constexpr int shownLines = 5;

} // namespace

NoteBar::NoteBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_more(new QToolButton(this))
    , m_close(new QToolButton(this))
    , m_all(new QListWidget(this))
{
    setObjectName(u"captureNotes"_s);
    m_text->setObjectName(u"captureNote"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_more->setObjectName(u"captureNotesMore"_s);
    m_more->setAccessibleName(tr("Show all notes"));
    m_more->setCheckable(true);
    m_close->setObjectName(u"captureNotesClose"_s);
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Dismiss the notes"));
    m_close->setToolTip(m_close->accessibleName());
    m_all->setObjectName(u"captureNotesAll"_s);
    m_all->setAccessibleName(tr("All notes"));
    m_all->setFrameShape(QFrame::NoFrame);
    m_all->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_more);
    row->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 4, 8, 4);
    layout->addLayout(row);
    layout->addWidget(m_all);
    connect(m_more, &QToolButton::toggled, m_all, &QWidget::setVisible);
    connect(m_close, &QToolButton::clicked, this, &NoteBar::clear);
    clear();
}

NoteBar::~NoteBar() = default;

void NoteBar::setTheme(const Theme &theme)
{
    const int side = fontMetrics().height();
    m_icon->setPixmap(
        lineIcon(theme, "shield"_L1, "ink-3"_L1).pixmap(QSize(side, side), devicePixelRatioF()));
    m_close->setIcon(lineIcon(theme, "reject"_L1));
}

void NoteBar::add(const QString &sentence)
{
    m_sentences.removeOne(sentence);
    m_sentences.append(sentence);
    if (m_sentences.size() > mostSentences) {
        m_sentences.removeFirst();
    }
    showSentences();
    show();
    setAccessibleName(sentence);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoteBar::showSentences()
{
    m_text->setText(m_sentences.isEmpty() ? QString() : m_sentences.last());
    m_all->clear();
    for (auto sentence = m_sentences.crbegin(); sentence != m_sentences.crend(); ++sentence) {
        m_all->addItem(*sentence);
    }
    m_all->setMaximumHeight((fontMetrics().lineSpacing() + 4) * shownLines);
    m_more->setVisible(m_sentences.size() > 1);
    m_more->setText(tr("All %1").arg(m_sentences.size()));
    m_all->setVisible(m_more->isChecked() && m_sentences.size() > 1);
}

void NoteBar::clear()
{
    m_sentences.clear();
    m_more->setChecked(false);
    showSentences();
    hide();
}

} // namespace parallax::ui
