// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discrepancypanel.h"

#include "discrepancydelegate.h"

#include <ui/annotations/annotationlist.h>
#include <ui/models/discrepancyfilter.h>
#include <ui/models/discrepancymodel.h>
#include <ui/models/wording.h>
#include <ui/theme/outletbadge.h>
#include <ui/theme/rowtable.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parallax::ui {

namespace {

// Entries of the kind filter besides the kinds themselves.
constexpr int allKinds = -2;
constexpr int toldByOne = -1;
constexpr int allOutlets = -1;

} // namespace

DiscrepancyPanel::DiscrepancyPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new DiscrepancyModel(this))
    , m_filter(new DiscrepancyFilter(this))
    , m_delegate(new DiscrepancyDelegate(this))
    , m_tabs(new QTabBar(this))
    , m_kinds(new QComboBox(this))
    , m_outlets(new QComboBox(this))
    , m_pages(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_empty(new QLabel(this))
    , m_annotations(new AnnotationList(this))
{
    m_filter->setSourceModel(m_model);
    buildTable();
    buildFilters();
    m_empty->setObjectName(u"discrepancyEmpty"_s);
    m_empty->setContentsMargins(12, 8, 12, 8);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop);

    auto *list = new QWidget(this);
    auto *listLayout = new QVBoxLayout(list);
    listLayout->setContentsMargins(0, 0, 0, 0);
    listLayout->addWidget(m_table);
    listLayout->addWidget(m_empty);
    m_pages->addWidget(list);
    m_pages->addWidget(m_annotations);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(4, 4, 10, 4);
    head->setSpacing(8);
    head->addWidget(m_tabs);
    head->addWidget(m_kinds, 2);
    head->addWidget(m_outlets, 2);
    head->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_pages, 1);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_pages->setCurrentIndex(tab);
        m_kinds->setVisible(tab == 0);
        m_outlets->setVisible(tab == 0);
    });
    connect(m_annotations, &AnnotationList::groupChosen, this, &DiscrepancyPanel::groupChosen);
    updateCounts();
}

DiscrepancyPanel::~DiscrepancyPanel() = default;

void DiscrepancyPanel::buildTable()
{
    m_table->setObjectName(u"discrepancyTable"_s);
    m_table->setAccessibleName(tr("Discrepancies"));
    m_table->setModel(m_filter);
    m_table->setItemDelegate(m_delegate);
    styleRowTable(*m_table);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView *header = m_table->horizontalHeader();
    header->setObjectName(u"discrepancyHeader"_s);
    header->setAccessibleName(tr("Columns of the discrepancies"));
    header->setStretchLastSection(false);
    header->setSectionResizeMode(DiscrepancyModel::KindColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(DiscrepancyModel::TextColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(DiscrepancyModel::OutletsColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(DiscrepancyModel::ConfidenceColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(DiscrepancyModel::StatusColumn, QHeaderView::ResizeToContents);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                if (!m_isShowing && index.isValid()) {
                    Q_EMIT groupChosen({index.data(DiscrepancyModel::GroupRole).toString()});
                }
                Q_EMIT currentChanged();
            });
}

void DiscrepancyPanel::buildFilters()
{
    m_tabs->setObjectName(u"discrepancyTabs"_s);
    m_tabs->setAccessibleName(tr("Discrepancies or annotations"));
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(false);
    for (QComboBox *box : {m_kinds, m_outlets}) {
        // In a narrow window the filters give way, not the tabs.
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(4);
        box->setMaximumWidth(fontMetrics().averageCharWidth() * 26);
    }
    m_tabs->addTab(QString());
    m_tabs->addTab(QString());
    m_kinds->setObjectName(u"discrepancyKind"_s);
    m_kinds->setAccessibleName(tr("Kind of discrepancy"));
    m_kinds->addItem(tr("All kinds"), allKinds);
    for (int kind = 0; kind <= int(DiscrepancyKind::Prominence); ++kind) {
        m_kinds->addItem(Wording::kind(DiscrepancyKind(kind)), kind);
    }
    m_kinds->insertSeparator(m_kinds->count());
    m_kinds->addItem(Wording::toldByOne(), toldByOne);
    m_outlets->setObjectName(u"discrepancyOutlet"_s);
    m_outlets->setAccessibleName(tr("Outlet that takes part"));
    fillOutlets({});
    connect(m_kinds, &QComboBox::currentIndexChanged, this, [this] { applyFilters(); });
    connect(m_outlets, &QComboBox::currentIndexChanged, this, [this] { applyFilters(); });
}

void DiscrepancyPanel::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_delegate->setTheme(theme);
    for (int item = 1; item < m_outlets->count(); ++item) {
        m_outlets->setItemIcon(item, outletIcon(theme, item - 1));
    }
    m_table->viewport()->update();
}

void DiscrepancyPanel::setComparison(const Comparison &comparison)
{
    const QScopedValueRollback showing(m_isShowing, true);
    m_isWaiting = false;
    const QModelIndex current = m_table->currentIndex();
    const QString group = current.data(DiscrepancyModel::GroupRole).toString();
    fillOutlets(comparison);
    m_model->setComparison(comparison);
    m_annotations->setComparison(comparison);
    applyFilters();
    showGroup({group});
    updateCounts();
}

void DiscrepancyPanel::setWaiting(const Comparison &texts)
{
    setComparison(texts);
    m_isWaiting = true;
    updateCounts();
}

void DiscrepancyPanel::fillOutlets(const Comparison &comparison)
{
    const QSignalBlocker blocker(m_outlets);
    const int chosen = m_outlets->currentIndex();
    m_outlets->clear();
    m_outlets->addItem(tr("All outlets"), allOutlets);
    for (qsizetype article = 0; article < comparison.articles.size(); ++article) {
        m_outlets->addItem(outletIcon(m_theme, article), comparison.articles.at(article).outlet,
                           int(article));
    }
    m_outlets->setCurrentIndex(chosen >= 0 && chosen < m_outlets->count() ? chosen : 0);
}

void DiscrepancyPanel::applyFilters()
{
    const int kind = m_kinds->currentData().toInt();
    if (kind == allKinds) {
        m_filter->showDiscrepancies();
    } else if (kind == toldByOne) {
        m_filter->showToldByOne();
    } else {
        m_filter->showKind(DiscrepancyKind(kind));
    }
    const int outlet = m_outlets->currentData().toInt();
    m_filter->setOutlet(outlet == allOutlets ? std::nullopt : std::optional<qsizetype>(outlet));
    updateCounts();
}

void DiscrepancyPanel::showGroup(const GroupId &group)
{
    const QScopedValueRollback showing(m_isShowing, true);
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid() && current.data(DiscrepancyModel::GroupRole).toString() == group.value) {
        return;
    }
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        if (m_filter->index(row, 0).data(DiscrepancyModel::GroupRole).toString() == group.value) {
            m_table->setCurrentIndex(m_filter->index(row, 0));
            return;
        }
    }
    m_table->setCurrentIndex({});
    m_table->clearSelection();
    Q_EMIT currentChanged();
}

void DiscrepancyPanel::step(int by)
{
    if (count() == 0) {
        return;
    }
    m_tabs->setCurrentIndex(0);
    const int current = currentNumber() - 1;
    const int first = by > 0 ? 0 : count() - 1;
    chooseRow(current < 0 ? first : std::clamp(current + by, 0, count() - 1));
}

void DiscrepancyPanel::chooseRow(int row)
{
    m_table->setCurrentIndex(m_filter->index(row, 0));
    m_table->scrollTo(m_filter->index(row, 0));
}

int DiscrepancyPanel::currentNumber() const
{
    return m_table->currentIndex().isValid() ? m_table->currentIndex().row() + 1 : 0;
}

int DiscrepancyPanel::count() const
{
    return m_filter->rowCount();
}

int DiscrepancyPanel::total() const
{
    return m_model->discrepancyCount();
}

int DiscrepancyPanel::heightOf(int rows) const
{
    return m_tabs->sizeHint().height() + 8 + m_table->horizontalHeader()->sizeHint().height()
        + rows * m_table->verticalHeader()->defaultSectionSize() + 2;
}

void DiscrepancyPanel::updateCounts()
{
    m_tabs->setTabText(0,
                       m_isWaiting ? tr("Discrepancies")
                                   : tr("Discrepancies %1").arg(QLocale().toString(count())));
    m_tabs->setTabText(1, tr("Annotations %1").arg(QLocale().toString(m_annotations->count())));
    m_table->setVisible(count() > 0);
    m_empty->setVisible(count() == 0);
    m_empty->setText(m_isWaiting ? tr("The claims are being compared…")
                         : m_model->rowCount() == 0
                         ? tr("No discrepancy was found. That is what was found in the stored "
                              "texts, not a proof that there is none.")
                         : tr("Nothing fits these filters."));
    Q_EMIT currentChanged();
}

} // namespace parallax::ui
