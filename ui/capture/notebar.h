// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/theme/theme.h>

#include <QFrame>
#include <QStringList>

class QLabel;
class QListWidget;
class QToolButton;

namespace parallax::ui {

/// What a page was refused, in one quiet line: the latest, how many before it, and all on demand.
class NoteBar final : public QFrame
{
    Q_OBJECT

public:
    explicit NoteBar(QWidget *parent = nullptr);
    ~NoteBar() override;
    Q_DISABLE_COPY_MOVE(NoteBar)

    void setTheme(const Theme &theme);
    /// Adds a sentence; one that is there already becomes the latest. The latest hundred are kept.
    void add(const QString &sentence);
    void clear();

    [[nodiscard]] QStringList sentences() const { return m_sentences; }

private:
    void showSentences();

    QStringList m_sentences;
    QLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_more;
    QToolButton *m_close;
    QListWidget *m_all;
};

} // namespace parallax::ui
