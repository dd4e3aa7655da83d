// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coverageview.h"

#include "coveragedelegate.h"
#include "coveragedetail.h"
#include "coverageheader.h"
#include "flowlayout.h"
#include "stateshape.h"

#include <ui/models/coveragefilter.h>
#include <ui/models/coveragemodel.h>
#include <ui/models/wording.h>
#include <ui/theme/lettering.h>
#include <ui/theme/rowtable.h>

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace parallax::ui {

namespace {

constexpr int filterLetters = 27;
constexpr int leastTable = 60; ///< of the table with its filters, in average letters
constexpr int states = int(CoverageState::ExtractionUncertain) + 1;
// Widths of an outlet's column, in average letters.
constexpr int besidesName = 9; ///< its badge and what stands around it
constexpr int narrowOutlet = 17; ///< a shape, three bars and "photo caption"
constexpr int wideOutlet = 20;
constexpr int leastOutlet = 14; ///< a shape, three bars and a paragraph's number
// Widths of the claims' column.
constexpr int leastClaim = 34;
constexpr int claimInOneLine = 60;

} // namespace

CoverageView::CoverageView(QWidget *parent)
    : QWidget(parent)
    , m_model(new CoverageModel(this))
    , m_filter(new CoverageFilter(this))
    , m_delegate(new CoverageDelegate(this))
    , m_header(new CoverageHeader(this))
    , m_search(new QLineEdit(this))
    , m_uneven(new QToolButton(this))
    , m_copyOnce(new QToolButton(this))
    , m_order(new QComboBox(this))
    , m_table(new QTableView(this))
    , m_detail(new CoverageDetail(this))
    , m_splitter(new QSplitter(this))
{
    m_filter->setSourceModel(m_model);
    m_search->setObjectName(u"coverageFilter"_s);
    m_search->setPlaceholderText(tr("Filter claims"));
    m_search->setAccessibleName(tr("Filter claim groups by a word"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(letterWidth(fontMetrics()) * filterLetters);
    m_uneven->setObjectName(u"coverageUneven"_s);
    m_uneven->setText(tr("Only differing or not told by all"));
    m_uneven->setAccessibleName(m_uneven->text());
    m_uneven->setCheckable(true);
    m_uneven->setProperty("chip", true);
    buildOrder();
    buildTable();

    auto *left = new QWidget(this);
    left->setMinimumWidth(letterWidth(fontMetrics()) * leastTable);
    auto *filters = new QWidget(left);
    auto *bar = new FlowLayout(filters, 8); // on two lines in a narrow window, or with large text
    bar->setContentsMargins(12, 8, 12, 8);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_search, m_uneven, m_copyOnce, m_order}) {
        bar->addWidget(part);
    }
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(filters);
    column->addWidget(m_table, 1);
    column->addWidget(buildLegend());
    m_splitter->setObjectName(u"coverageSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({900, 290});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    connect(m_search, &QLineEdit::textChanged, m_filter, &CoverageFilter::setText);
    connect(m_uneven, &QToolButton::toggled, m_filter, &CoverageFilter::setOnlyUneven);
    connect(m_detail, &CoverageDetail::openRequested, this, &CoverageView::openRequested);
}

CoverageView::~CoverageView() = default;

void CoverageView::buildOrder()
{
    m_copyOnce->setObjectName(u"coverageCopyOnce"_s);
    m_copyOnce->setText(tr("Count common text once"));
    m_copyOnce->setAccessibleName(m_copyOnce->text());
    m_copyOnce->setToolTip(
        tr("Outlets that tell a claim in the same words, as from an agency, count as one (≡)."));
    m_copyOnce->setCheckable(true);
    m_copyOnce->setProperty("chip", true);
    m_order->setObjectName(u"coverageOrder"_s);
    m_order->setAccessibleName(tr("Order of the claim groups"));
    m_order->addItem(tr("In the order of the event"), int(CoverageFilter::Order::Event));
    m_order->addItem(tr("Told by most outlets first"), int(CoverageFilter::Order::Outlets));
    m_order->addItem(tr("By first report, as far as known"),
                     int(CoverageFilter::Order::FirstReport));
    m_order->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_order->setMinimumContentsLength(18);
    connect(m_copyOnce, &QToolButton::toggled, m_model, &CoverageModel::setCountsCopyOnce);
    connect(m_order, &QComboBox::currentIndexChanged, m_filter,
            [this] { m_filter->setOrder(CoverageFilter::Order(m_order->currentData().toInt())); });
}

void CoverageView::buildTable()
{
    m_table->setObjectName(u"coverageTable"_s);
    m_table->setAccessibleName(tr("Coverage: claim groups by outlets"));
    m_table->setModel(m_filter);
    m_table->setItemDelegate(m_delegate);
    m_table->setHorizontalHeader(m_header);
    styleRowTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->viewport()->installEventFilter(this);
    connect(m_header, &QHeaderView::sectionResized, this, [this](int column) {
        if (column > 0 && !m_isPlacing) {
            m_hasWidths = true;
            placeColumns();
        }
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { showCurrent(); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT openRequested({index.data(CoverageModel::GroupRole).toString()});
    });
}

QWidget *CoverageView::buildLegend()
{
    auto *legend = new QWidget(this);
    legend->setObjectName(u"coverageLegend"_s);
    legend->setAccessibleName(tr("Show rows with a state"));
    auto *layout = new FlowLayout(legend, 6);
    layout->setContentsMargins(12, 8, 12, 8);
    for (int state = 0; state < states; ++state) {
        auto *chip = new QToolButton(legend);
        chip->setObjectName(u"legend_"_s + QString::number(state));
        chip->setCheckable(true);
        chip->setProperty("chip", true);
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        connect(chip, &QToolButton::toggled, this, [this] { applyStates(); });
        layout->addWidget(chip);
        m_legend.append(chip);
    }
    updateLegend();
    return legend;
}

void CoverageView::updateLegend()
{
    for (int state = 0; state < m_legend.size(); ++state) {
        QToolButton *chip = m_legend.at(state);
        chip->setText(tr("%1 %2").arg(Wording::state(CoverageState(state)),
                                      QLocale().toString(m_model->count(CoverageState(state)))));
        chip->setAccessibleName(tr("Rows with: %1").arg(chip->text()));
        chip->setIcon(stateIcon(m_theme, CoverageState(state), 16, devicePixelRatioF()));
    }
}

void CoverageView::applyStates()
{
    QSet<CoverageState> chosen;
    for (int state = 0; state < m_legend.size(); ++state) {
        if (m_legend.at(state)->isChecked()) {
            chosen.insert(CoverageState(state));
        }
    }
    m_filter->setStates(chosen);
}

void CoverageView::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_delegate->setTheme(theme);
    m_header->setTheme(theme);
    m_detail->setTheme(theme);
    updateLegend();
    m_table->viewport()->update();
}

void CoverageView::setReader(const QString &name)
{
    m_model->setReader(name);
    m_detail->setReader(name);
}

void CoverageView::setComparison(const Comparison &comparison)
{
    if (isVisible()) {
        showComparison(comparison);
    } else {
        m_waiting = comparison;
    }
}

void CoverageView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (const std::optional<Comparison> waiting = std::exchange(m_waiting, std::nullopt)) {
        showComparison(*waiting);
        showGroup(std::exchange(m_waitingGroup, {}));
    }
}

void CoverageView::showComparison(const Comparison &comparison)
{
    const QScopedValueRollback showing(m_isShowing, true);
    const GroupId group{m_table->currentIndex().data(CoverageModel::GroupRole).toString()};
    m_model->setComparison(comparison);
    QList<int> shares;
    for (qsizetype article = 0; article < comparison.articles.size(); ++article) {
        shares.append(m_model->reportedBy(article));
    }
    m_header->setShares(shares, m_model->rowCount());
    m_header->setSectionResizeMode(QHeaderView::Interactive);
    m_hasWidths = false;
    placeColumns();
    updateLegend();
    m_detail->clear();
    showGroup(group);
}

/// Outlets take no more than their names need, and less where they are many: the claims need the
/// room. Where it does not do for one line of a claim, rows have two.
void CoverageView::placeColumns()
{
    const int columns = m_model->columnCount();
    if (columns == 0 || m_isPlacing) {
        return;
    }
    const QScopedValueRollback placing(m_isPlacing, true);
    const int letter = letterWidth(fontMetrics());
    const int whole = m_table->viewport()->width();
    m_header->setMinimumSectionSize(letter * leastOutlet);
    int outlets = 0;
    for (int column = 1; column < columns; ++column) {
        const QString name = m_model->headerData(column, Qt::Horizontal).toString();
        const int named =
            std::clamp(m_header->fontMetrics().horizontalAdvance(name) + letter * besidesName,
                       letter * narrowOutlet, letter * wideOutlet);
        const int shared = (whole - letter * leastClaim) / std::max(1, columns - 1);
        if (!m_hasWidths) {
            m_header->resizeSection(column, std::clamp(shared, letter * leastOutlet, named));
        }
        outlets += m_header->sectionSize(column);
    }
    const int claim = std::max(letter * leastClaim, whole - outlets);
    m_header->resizeSection(0, claim);
    const int lines = claim < letter * claimInOneLine ? 2 : 1;
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * lines + 14);
}

bool CoverageView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize) {
        placeColumns();
    }
    return QWidget::eventFilter(watched, event);
}

void CoverageView::showGroup(const GroupId &group)
{
    if (m_waiting) {
        m_waitingGroup = group;
        return;
    }
    const QScopedValueRollback showing(m_isShowing, true);
    const int row = m_model->rowOf(group);
    const QModelIndex current = m_table->currentIndex();
    if (row < 0 || current.data(CoverageModel::GroupRole).toString() == group.value) {
        return;
    }
    const QModelIndex index =
        m_filter->mapFromSource(m_model->index(row, std::max(0, current.column())));
    if (index.isValid()) {
        m_table->setCurrentIndex(index);
        m_table->scrollTo(index);
    }
}

void CoverageView::focusFilter()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CoverageView::showCurrent()
{
    const QModelIndex index = m_filter->mapToSource(m_table->currentIndex());
    if (!index.isValid()) {
        m_detail->clear();
        return;
    }
    const GroupId group = m_model->group(index.row());
    m_detail->show(m_model->comparison(), group, index.column() - 1);
    if (!m_isShowing) {
        Q_EMIT groupChosen(group);
    }
}

} // namespace parallax::ui
