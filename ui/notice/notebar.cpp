// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebar.h"

#include <QListWidget>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace parallax::ui {

namespace {

constexpr qsizetype mostSentences = 100; // a page may ask as often as it likes

} // namespace

NoteBar::NoteBar(QWidget *parent)
    : NoticeBar({u"captureNotes"_s, "shield"_L1, "ink-3"_L1, 5, 1}, parent)
{
    setObjectName(u"captureNotes"_s);
    moreButton().setAccessibleName(tr("Show all notes"));
    closeButton().setAccessibleName(tr("Dismiss the notes"));
    closeButton().setToolTip(closeButton().accessibleName());
    list().setAccessibleName(tr("All notes"));
}

NoteBar::~NoteBar() = default;

void NoteBar::add(const QString &sentence)
{
    m_sentences.removeOne(sentence);
    m_sentences.append(sentence);
    if (m_sentences.size() > mostSentences) {
        m_sentences.removeFirst();
    }
    moreButton().setText(tr("All %1").arg(locale().toString(m_sentences.size())));
    QStringList newestFirst(m_sentences.crbegin(), m_sentences.crend());
    say(sentence, m_sentences.size() > 1 ? newestFirst : QStringList(), isListOpen());
}

void NoteBar::clear()
{
    m_sentences.clear();
    NoticeBar::dismiss();
}

} // namespace parallax::ui
