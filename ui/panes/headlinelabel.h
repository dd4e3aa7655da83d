// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace parallax::ui {

/// A label of a given number of lines; what does not fit is cut with an ellipsis and shown as tool
/// tip.
class HeadlineLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit HeadlineLabel(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(HeadlineLabel)

    /// \a shorter: shown in its place where the text does not fit one line, instead of cutting it.
    void setHeadline(const QString &text, const QString &shorter = {});
    /// Room for this many lines, used or not, so that headers side by side are of one height.
    void setLines(int lines);
    /// Lines the text takes at a width, at most \a most, at least 1.
    [[nodiscard]] int linesAt(int width, int most) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int lineHeight() const;

    QString m_shorter;
    int m_lines = 1;
};

} // namespace parallax::ui
