// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panerow.h"

#include "articlepane.h"
#include "linkband.h"
#include "paneheader.h"

#include <QEvent>
#include <QLayout>

#include <algorithm>
#include <numeric>

namespace parallax::ui {
namespace {

constexpr int leastHeight = 160;

} // namespace

PaneRow::PaneRow(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("paneRow"));
}

void PaneRow::setPanes(const QList<ArticlePane *> &panes, const QList<LinkBand *> &bands)
{
    for (LinkBand *band : std::as_const(m_bands)) {
        band->disconnect(this);
    }
    m_panes = panes;
    for (qsizetype index = 0; index < bands.size(); ++index) {
        LinkBand *band = bands.at(index);
        connect(band, &LinkBand::dragged, this, [this, index](int pixels) { drag(index, pixels); });
        connect(band, &LinkBand::dragFinished, this, [this] { m_dragWidths.clear(); });
    }
    m_bands = bands;
    if (!panes.isEmpty() && m_shares.size() != panes.size()) {
        m_shares = QList<double>(panes.size(), 1.0);
    }
    updateGeometry();
    relayout();
}

void PaneRow::setMeasures(int leastPane, int band)
{
    m_leastPane = leastPane;
    m_band = band;
    updateGeometry();
    relayout();
}

void PaneRow::setHeadlineLines(int most)
{
    m_headlineLines = std::clamp(most, 1, 3);
    relayout();
}

void PaneRow::setShares(const QList<double> &shares)
{
    const bool isSound = shares.size() == m_panes.size()
        && std::all_of(shares.begin(), shares.end(), [](double share) { return share > 0; });
    if (isSound) {
        m_shares = shares;
        relayout();
    }
}

QSize PaneRow::minimumSizeHint() const
{
    const int count = static_cast<int>(m_panes.size());
    return {count * m_leastPane + std::max(0, count - 1) * m_band, leastHeight};
}

QSize PaneRow::sizeHint() const
{
    return minimumSizeHint();
}

QList<int> PaneRow::widths() const
{
    const int count = static_cast<int>(m_panes.size());
    const int room = width() - std::max(0, count - 1) * m_band;
    // Every pane gets the least width; what is left over goes by share.
    const double sum = std::accumulate(m_shares.begin(), m_shares.end(), 0.0);
    QList<int> all;
    QList<double> wished;
    double missing = 0;
    double spare = 0;
    for (const double share : m_shares) {
        wished.append(room * share / sum);
        missing += std::max(0.0, m_leastPane - wished.last());
        spare += std::max(0.0, wished.last() - m_leastPane);
    }
    int used = 0;
    for (qsizetype index = 0; index < wished.size(); ++index) {
        const double over = wished.at(index) - m_leastPane;
        const double fitting = over <= 0
            ? m_leastPane
            : m_leastPane + over * (spare > 0 ? std::max(0.0, 1 - missing / spare) : 0);
        const bool isLast = index + 1 == wished.size();
        all.append(isLast ? std::max(m_leastPane, room - used) : qRound(fitting));
        used += all.last();
    }
    return all;
}

void PaneRow::relayout()
{
    const QList<int> all = widths();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    int x = 0;
    for (qsizetype index = 0; index < m_panes.size(); ++index) {
        const int wide = all.at(index);
        m_panes.at(index)->setGeometry(mirrored ? width() - x - wide : x, 0, wide, height());
        x += wide;
        if (index < m_bands.size()) {
            m_bands.at(index)->setGeometry(mirrored ? width() - x - m_band : x, 0, m_band,
                                           height());
            x += m_band;
        }
    }
    int lines = 1;
    for (ArticlePane *pane : std::as_const(m_panes)) {
        lines = std::max(lines, pane->header()->fit(pane->width(), m_headlineLines));
    }
    int top = 0;
    for (ArticlePane *pane : std::as_const(m_panes)) {
        pane->header()->setHeadlineLines(lines);
        top = std::max(top, pane->header()->sizeHint().height());
    }
    for (ArticlePane *pane : std::as_const(m_panes)) {
        pane->header()->setFixedHeight(top); // the views of all panes begin at one level
    }
    for (LinkBand *band : std::as_const(m_bands)) {
        band->setViewRange(top, height());
    }
    Q_EMIT arranged();
}

void PaneRow::drag(qsizetype band, int pixels)
{
    if (band + 1 >= m_panes.size()) {
        return;
    }
    if (m_dragWidths.size() != m_panes.size()) {
        m_dragWidths = widths();
    }
    QList<int> all = m_dragWidths;
    const int least = std::max(m_leastPane - all.at(band), -all.at(band));
    const int most = all.at(band + 1) - m_leastPane;
    if (least > most) {
        return;
    }
    const int moved = std::clamp(pixels, least, most);
    all[band] += moved;
    all[band + 1] -= moved;
    for (qsizetype index = 0; index < all.size(); ++index) {
        m_shares[index] = all.at(index);
    }
    relayout();
}

void PaneRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    relayout();
}

void PaneRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange) {
        relayout();
    }
    QWidget::changeEvent(event);
}

} // namespace parallax::ui
