// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articlespage.h"

#include "trackingdesk.h"
#include "trackingtable.h"

#include <ui/models/trackedmodel.h>
#include <ui/theme/lineicon.h>

#include <QComboBox>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>

#include <array>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

using std::chrono::minutes;

/// Offered in the menu; any other number of minutes can be typed.
constexpr std::array schedules{minutes(15), minutes(60), minutes(6 * 60), minutes(24 * 60)};
constexpr int longestSchedule = 30 * 24 * 60; // minutes: a month

} // namespace

QList<QUrl> addressesIn(const QString &text)
{
    static const QRegularExpression address(uR"(https?://[^\s<>"]*[^\s<>",.;:!?)\]])"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    QList<QUrl> found;
    for (const auto &match : address.globalMatch(text)) {
        const QUrl url(match.captured(), QUrl::TolerantMode);
        if (url.isValid() && !url.host().isEmpty() && !found.contains(url)) {
            found.append(url);
        }
    }
    return found;
}

ArticlesPage::ArticlesPage(TrackingDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new TrackedModel(this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_stack(new QStackedLayout)
    , m_search(new QLineEdit(this))
{
    setObjectName(u"trackingArticles"_s);
    setAcceptDrops(true);
    m_filter->setSourceModel(m_model);
    m_filter->setSortRole(TrackedModel::SortRole);
    m_filter->setFilterRole(TrackedModel::SearchRole);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table = trackingTable(u"trackedTable"_s, tr("Tracked articles"), *m_filter, this);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(TrackedModel::NextColumn, Qt::AscendingOrder);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    const int letter = fontMetrics().averageCharWidth();
    constexpr std::array widths{16, 34, 30, 26, 26, 26, 15, 15}; // letters, as the columns
    for (int column = 0; column < TrackedModel::ColumnCount; ++column) {
        m_table->setColumnWidth(column, letter * widths.at(size_t(column)));
    }
    m_empty = trackingEmpty(u"trackedEmpty"_s, QString(), this);
    auto *middle = new QWidget(this);
    middle->setLayout(m_stack);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(buildTools());
    layout->addWidget(middle, 1);
    layout->addWidget(buildFoot());
    connect(&m_desk, &TrackingDesk::changed, this, &ArticlesPage::update);
    connect(&m_desk, &TrackingDesk::busyChanged, this, &ArticlesPage::updateButtons);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ArticlesPage::updateButtons);
    connect(m_table, &QTableView::customContextMenuRequested, this, &ArticlesPage::showMenu);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT historyRequested({index.data(TrackedModel::ArticleIdRole).toString()});
    });
    update();
}

ArticlesPage::~ArticlesPage() = default;

QWidget *ArticlesPage::buildTools()
{
    m_look = trackingButton(u"trackedLook"_s, tr("Look Now"), this);
    m_look->setToolTip(
        tr("Looks at the chosen articles now, or at everything when none is chosen."));
    m_pause = trackingButton(u"trackedPause"_s, tr("Pause"), this);
    m_resume = trackingButton(u"trackedResume"_s, tr("Resume"), this);
    m_schedule = trackingButton(u"trackedSchedule"_s, tr("Schedule"), this);
    m_untrack = trackingButton(u"trackedUntrack"_s, tr("Track No More"), this);
    buildSchedules();
    m_search->setObjectName(u"trackedFilter"_s);
    m_search->setAccessibleName(tr("Filter the tracked articles"));
    m_search->setPlaceholderText(tr("Filter"));
    m_search->setClearButtonEnabled(true);
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    for (QToolButton *one : {m_look, m_pause, m_resume, m_schedule, m_untrack}) {
        row->addWidget(one);
    }
    row->addStretch(1);
    row->addWidget(m_search, 1);
    connect(m_look, &QToolButton::clicked, this, [this] { m_desk.lookNow(chosen()); });
    connect(m_pause, &QToolButton::clicked, this, [this] { m_desk.setPaused(chosen(), true); });
    connect(m_resume, &QToolButton::clicked, this, [this] { m_desk.setPaused(chosen(), false); });
    connect(m_untrack, &QToolButton::clicked, this, [this] { m_desk.untrack(chosen()); });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setFilterFixedString(text);
        updateButtons();
    });
    return tools;
}

void ArticlesPage::buildSchedules()
{
    auto *menu = new QMenu(m_schedule);
    menu->setObjectName(u"trackedSchedules"_s);
    const auto add = [this, menu](const QString &text, std::optional<minutes> every) {
        QAction *action = menu->addAction(text);
        action->setObjectName(u"trackedEvery%1"_s.arg(every ? int(every->count()) : 0));
        connect(action, &QAction::triggered, this,
                [this, every] { m_desk.setEvery(chosen(), every); });
    };
    add(tr("By Age and Changes"), std::nullopt);
    menu->addSeparator();
    add(tr("Every 15 Minutes"), schedules[0]);
    add(tr("Every Hour"), schedules[1]);
    add(tr("Every Six Hours"), schedules[2]);
    add(tr("Every Day"), schedules[3]);
    QAction *other = menu->addAction(tr("Other…"));
    other->setObjectName(u"trackedEveryOther"_s);
    connect(other, &QAction::triggered, this, &ArticlesPage::askForSchedule);
    m_schedule->setMenu(menu);
    m_schedule->setPopupMode(QToolButton::InstantPopup);
}

void ArticlesPage::askForSchedule()
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"trackedScheduleDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Schedule"));
    dialog->setLabelText(tr("Minutes between two looks"));
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(1, longestSchedule);
    dialog->setIntValue(int(schedules[1].count()));
    connect(dialog, &QInputDialog::intValueSelected, this,
            [this](int value) { m_desk.setEvery(chosen(), minutes(value)); });
    dialog->open();
}

QWidget *ArticlesPage::buildFoot()
{
    m_addresses = new QLineEdit(this);
    m_addresses->setObjectName(u"trackedAddresses"_s);
    m_addresses->setAccessibleName(tr("Addresses to track"));
    m_addresses->setPlaceholderText(tr("Paste one or more addresses, or drop links here"));
    m_event = new QComboBox(this);
    m_event->setObjectName(u"trackedEvent"_s);
    m_event->setAccessibleName(tr("Event that the articles tell"));
    m_event->setEditable(true);
    m_event->setInsertPolicy(QComboBox::NoInsert);
    m_event->setMinimumContentsLength(20);
    m_event->lineEdit()->setObjectName(u"trackedEventName"_s);
    m_event->lineEdit()->setAccessibleName(m_event->accessibleName());
    m_event->lineEdit()->setPlaceholderText(tr("Name of the event"));
    m_add = new QPushButton(tr("Add and Track"), this);
    m_add->setObjectName(u"trackedAdd"_s);
    m_add->setAccessibleName(tr("Add and track the addresses"));
    m_add->setProperty("primary", true);
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_addresses, 3);
    row->addWidget(m_event, 2);
    row->addWidget(m_add);
    connect(m_addresses, &QLineEdit::textChanged, this, &ArticlesPage::updateButtons);
    connect(m_addresses, &QLineEdit::returnPressed, this, &ArticlesPage::add);
    connect(m_event, &QComboBox::editTextChanged, this, &ArticlesPage::updateButtons);
    connect(m_add, &QPushButton::clicked, this, &ArticlesPage::add);
    return foot;
}

void ArticlesPage::add()
{
    updateButtons();
    if (m_add->isEnabled()) {
        m_desk.addAddresses(m_event->currentText().simplified(), addressesIn(m_addresses->text()));
        m_addresses->clear();
    }
}

void ArticlesPage::setTheme(const Theme &theme)
{
    m_look->setIcon(lineIcon(theme, "refresh"_L1));
    m_look->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_untrack->setIcon(lineIcon(theme, "remove"_L1));
    m_untrack->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

void ArticlesPage::setEventName(const QString &name)
{
    if (m_event->currentText().isEmpty()) {
        m_event->setEditText(name);
    }
}

void ArticlesPage::focusFilter()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
}

QList<ArticleId> ArticlesPage::chosen() const
{
    QList<ArticleId> articles;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        articles.append({index.data(TrackedModel::ArticleIdRole).toString()});
    }
    return articles;
}

void ArticlesPage::update()
{
    m_model->setArticles(m_desk.overview().articles, m_desk.workspace().now());
    const QString current = m_event->currentText();
    QStringList names;
    for (const Event &event : m_desk.events()) {
        names.append(event.name);
    }
    m_event->clear();
    m_event->addItems(names);
    m_event->setEditText(current);
    updateButtons();
}

void ArticlesPage::updateButtons()
{
    int running = 0;
    int paused = 0;
    const QList<ArticleId> articles = chosen();
    for (const workspace::TrackedArticle &one : m_model->articles()) {
        if (articles.contains(one.tracking.article)) {
            ++(one.tracking.isPaused ? paused : running);
        }
    }
    m_look->setEnabled(!m_desk.isBusy() && m_model->rowCount() > 0);
    m_pause->setEnabled(running > 0);
    m_resume->setEnabled(paused > 0);
    m_schedule->setEnabled(running + paused > 0);
    m_untrack->setEnabled(running + paused > 0);
    m_add->setEnabled(!m_desk.isBusy() && !addressesIn(m_addresses->text()).isEmpty()
                      && !m_event->currentText().simplified().isEmpty());
    const bool isFiltered = m_model->rowCount() > 0;
    m_empty->setText(isFiltered
                         ? tr("No tracked article holds these words.")
                         : tr("Nothing is tracked yet. Paste the address of an article below or "
                              "drop a link here; Parallax then looks at it again and again and "
                              "tells what changed."));
    m_stack->setCurrentWidget(m_filter->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
}

void ArticlesPage::showMenu(const QPoint &at)
{
    if (chosen().isEmpty()) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setObjectName(u"trackedMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Show What Changed")), &QAction::triggered, this,
            [this, id = chosen().first()] { Q_EMIT historyRequested(id); });
    menu->addSeparator();
    for (QToolButton *one : {m_look, m_pause, m_resume, m_untrack}) {
        QAction *action = menu->addAction(one->text());
        action->setEnabled(one->isEnabled());
        connect(action, &QAction::triggered, one, &QToolButton::click);
    }
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void ArticlesPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText()) {
        event->acceptProposedAction();
    }
}

void ArticlesPage::dropEvent(QDropEvent *event)
{
    QString text = event->mimeData()->text();
    for (const QUrl &url : event->mimeData()->urls()) {
        text += u' ' + url.toString(QUrl::FullyEncoded);
    }
    QStringList addresses;
    for (const QUrl &url : addressesIn(m_addresses->text() + u' ' + text)) {
        addresses.append(url.toString(QUrl::FullyEncoded));
    }
    if (!addresses.isEmpty()) {
        event->acceptProposedAction();
        m_addresses->setText(addresses.join(u' '));
        m_addresses->setFocus();
    }
}

} // namespace parallax::ui
