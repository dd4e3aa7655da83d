// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace parallax::ui {

class ArticlePane;
class LinkBand;

/// Lays out panes and the bands between them in reading direction: all of one height, with heads of
/// one height, never narrower than the least width. Dragging a band moves width from one neighbour
/// to the other.
class PaneRow final : public QWidget
{
    Q_OBJECT

public:
    explicit PaneRow(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(PaneRow)

    /// \a bands: one less than \a panes. The row does not own them: tell it before one dies.
    void setPanes(const QList<ArticlePane *> &panes, const QList<LinkBand *> &bands);
    void setMeasures(int leastPane, int band);
    void setHeadlineLines(int most);

    /// Width shares of the panes, 1 each at first.
    [[nodiscard]] const QList<double> &shares() const { return m_shares; }

    void setShares(const QList<double> &shares);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void relayout();

Q_SIGNALS:
    void arranged(); ///< panes have their places

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QList<int> widths() const;
    void drag(qsizetype band, int pixels);

    QList<ArticlePane *> m_panes;
    QList<LinkBand *> m_bands;
    QList<double> m_shares;
    QList<int> m_dragWidths; // as they were when the drag began
    int m_leastPane = 240;
    int m_band = 40;
    int m_headlineLines = 3;
};

} // namespace parallax::ui
