// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "noticebar.h"

#include <QStringList>

namespace parallax::ui {

/// What was noted by the way, in one quiet line: the latest, how many before it, and all on demand.
class NoteBar final : public NoticeBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoteBar)

public:
    explicit NoteBar(QWidget *parent = nullptr);
    ~NoteBar() override;

    /// Adds a sentence; one that is there already becomes the latest. The latest hundred are kept.
    void add(const QString &sentence);
    void clear();

    [[nodiscard]] QStringList sentences() const { return m_sentences; }

protected:
    void dismiss() override { clear(); }

private:
    QStringList m_sentences;
};

} // namespace parallax::ui
