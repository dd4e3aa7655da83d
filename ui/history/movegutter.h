// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/revisionmatch.h>
#include <ui/theme/theme.h>

#include <QWidget>

namespace parallax::ui {

class SentenceBrowser;

/// The channel between two texts: a ribbon from where a moved sentence stood to where it stands.
class MoveGutter final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MoveGutter)

public:
    /// Both must outlive the gutter.
    MoveGutter(SentenceBrowser &older, SentenceBrowser &newer, QWidget *parent = nullptr);
    ~MoveGutter() override;

    void setTheme(const Theme &theme);

    /// First old and first new sentence of each match that moved.
    struct Move
    {
        qsizetype older = 0;
        qsizetype newer = 0;
        friend bool operator==(const Move &, const Move &) = default;
    };

    void setMoves(const QList<Move> &moves);

    [[nodiscard]] const QList<Move> &moves() const { return m_moves; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme m_theme;
    SentenceBrowser &m_older;
    SentenceBrowser &m_newer;
    QList<Move> m_moves;
};

} // namespace parallax::ui
