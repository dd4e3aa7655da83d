// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparepage.h"

#include <ui/claims/discrepancypanel.h>
#include <ui/claims/inspector.h>
#include <ui/history/asofslider.h>
#include <ui/panes/comparisonview.h>
#include <ui/theme/lettering.h>
#include <ui/theme/lineicon.h>

#include <QDataStream>
#include <QEvent>
#include <QHBoxLayout>
#include <QIODevice>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parallax::ui {

namespace {

constexpr int readingLines = 16; // heights of the font that a head and some text need
constexpr int inspectorLetters = 40; // width of the inspector in average letters
constexpr int rowsAtRest = 4; // mockup 01
constexpr int rowsInLowWindow = 1;

} // namespace

ComparePage::ComparePage(QWidget *parent)
    : QWidget(parent)
    , m_panes(new ComparisonView(this))
    , m_inspector(new Inspector(this))
    , m_discrepancies(new DiscrepancyPanel(this))
    , m_asOf(new AsOfSlider(this))
    , m_columns(new QSplitter(Qt::Horizontal, this))
    , m_rows(new QSplitter(Qt::Vertical, this))
    , m_tab(new QToolButton(this))
{
    setObjectName(u"comparePage"_s);
    m_panes->setObjectName(u"comparisonView"_s);
    m_inspector->setObjectName(u"inspector"_s);
    m_inspector->setAutoFillBackground(true);
    m_inspector->setMinimumWidth(letterWidth(fontMetrics()) * 30);
    m_discrepancies->setObjectName(u"discrepancyPanel"_s);
    m_tab->setObjectName(u"inspectorTab"_s);
    m_tab->setAccessibleName(tr("Show or hide the inspector"));
    m_tab->setToolTip(tr("Show or hide the inspector (I)"));
    m_tab->setCheckable(true);
    m_tab->setVisible(false);
    m_tab->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);

    m_columns->setObjectName(u"compareColumns"_s);
    m_columns->setChildrenCollapsible(false);
    m_columns->addWidget(m_panes);
    m_columns->addWidget(m_inspector);
    m_columns->setStretchFactor(0, 1);
    m_columns->setSizes({900, letterWidth(fontMetrics()) * inspectorLetters});
    auto *upper = new QWidget(this);
    auto *upperLayout = new QHBoxLayout(upper);
    upperLayout->setContentsMargins(0, 0, 0, 0);
    upperLayout->setSpacing(0);
    upperLayout->addWidget(m_columns, 1);
    upperLayout->addWidget(m_tab);
    m_rows->setObjectName(u"compareRows"_s);
    m_rows->setChildrenCollapsible(false);
    m_rows->addWidget(upper);
    m_rows->addWidget(m_discrepancies);
    m_rows->setStretchFactor(0, 1);
    m_rows->setCollapsible(1, true);
    m_rows->setSizes({700, m_discrepancies->heightOf(rowsAtRest)});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rows, 1);
    layout->addWidget(m_asOf);
    m_columns->installEventFilter(this);
    connect(m_tab, &QToolButton::clicked, this, [this] { setInspectorShown(!m_isShown); });
}

ComparePage::~ComparePage() = default;

void ComparePage::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_panes->setTheme(theme);
    m_inspector->setTheme(theme);
    m_discrepancies->setTheme(theme);
    m_asOf->setTheme(theme);
    place();
}

void ComparePage::setInspectorShown(bool isShown)
{
    if (m_isShown != isShown) {
        m_isShown = isShown;
        place();
        Q_EMIT inspectorShownChanged(isShown);
    }
}

bool ComparePage::isInspectorShown() const
{
    return m_isShown;
}

void ComparePage::setNarrow(bool isNarrow)
{
    if (m_isNarrow == isNarrow) {
        return;
    }
    m_isNarrow = isNarrow;
    if (isNarrow) {
        m_inspector->setParent(m_columns->parentWidget());
    } else {
        m_columns->addWidget(m_inspector);
        m_columns->setStretchFactor(0, 1);
        m_columns->setSizes({width(), letterWidth(fontMetrics()) * inspectorLetters});
    }
    m_tab->setVisible(isNarrow);
    // Over the panes it hides text: it opens when asked for.
    setInspectorShown(!isNarrow);
    place();
}

void ComparePage::setLow(bool isLow)
{
    m_isLow = isLow;
    m_hasHeights = isVisible();
    m_panes->setHeadlineLines(isLow ? 1 : 2);
    const int wanted = m_discrepancies->heightOf(isLow ? rowsInLowWindow : rowsAtRest);
    // Large text in a small window: the articles are what is read, the table is a drag away.
    const bool hasRoom = m_rows->height() - wanted >= fontMetrics().height() * readingLines;
    m_rows->setSizes({std::max(1, m_rows->height() - wanted), hasRoom ? wanted : 0});
}

void ComparePage::place()
{
    const bool isReversed = layoutDirection() == Qt::RightToLeft;
    m_inspector->setVisible(m_isShown);
    m_tab->setChecked(m_isShown);
    m_tab->setIcon(
        lineIcon(m_theme, m_isShown == isReversed ? "chevron-left"_L1 : "chevron-right"_L1));
    if (m_isNarrow && m_isShown) {
        const QRect area = m_columns->geometry();
        const int wide = std::min(area.width(), letterWidth(fontMetrics()) * inspectorLetters);
        m_inspector->setGeometry(isReversed ? area.left() : area.right() - wide + 1, area.top(),
                                 wide, area.height());
        m_inspector->raise();
    }
}

void ComparePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_hasHeights) {
        setLow(m_isLow); // the style, and with it the height of a row, is known by now
    }
}

void ComparePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

bool ComparePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_columns && event->type() == QEvent::Resize) {
        place();
    }
    return QWidget::eventFilter(watched, event);
}

QByteArray ComparePage::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << m_rows->saveState() << (m_isNarrow ? QByteArray() : m_columns->saveState())
           << m_panes->saveState();
    return state;
}

void ComparePage::restoreState(const QByteArray &state)
{
    QByteArray rows;
    QByteArray columns;
    QByteArray panes;
    QDataStream stream(state);
    stream >> rows >> columns >> panes;
    m_hasHeights = m_rows->restoreState(rows);
    if (!m_isNarrow && !columns.isEmpty()) {
        m_columns->restoreState(columns);
    }
    m_panes->restoreState(panes);
}

} // namespace parallax::ui
