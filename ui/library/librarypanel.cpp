// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "librarypanel.h"

#include "librarydelegate.h"

#include <ui/models/libraryfilter.h>
#include <ui/models/librarymodel.h>
#include <ui/theme/lineicon.h>
#include <ui/theme/outletbadge.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parallax::ui {

namespace {

constexpr int railBadge = 22; // mockup 10

EventId eventOf(const QModelIndex &index)
{
    return {index.data(LibraryModel::EventIdRole).toString()};
}

ArticleId articleOf(const QModelIndex &index)
{
    return {index.data(LibraryModel::ArticleIdRole).toString()};
}

} // namespace

LibraryPanel::LibraryPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new LibraryModel(this))
    , m_filter(new LibraryFilter(this))
    , m_delegate(new LibraryDelegate(this))
    , m_stack(new QStackedWidget(this))
    , m_title(new QLabel(tr("Library"), this))
    , m_collapse(new QToolButton(this))
    , m_expand(new QToolButton(this))
    , m_tree(new QTreeView(this))
    , m_empty(new QLabel(
          tr("No event yet. An event is one happening and the articles that tell it."), this))
    , m_search(new QLineEdit(this))
    , m_letters(new QVBoxLayout)
{
    m_filter->setSourceModel(m_model);

    m_title->setObjectName(u"panelTitle"_s);
    m_collapse->setObjectName(u"libraryCollapse"_s);
    m_collapse->setAutoRaise(true);
    m_collapse->setAccessibleName(tr("Show the library as letters"));
    m_collapse->setToolTip(m_collapse->accessibleName());
    m_expand->setObjectName(u"libraryExpand"_s);
    m_expand->setAutoRaise(true);
    m_expand->setAccessibleName(tr("Show the library as a list"));
    m_expand->setToolTip(m_expand->accessibleName());
    m_tree->setObjectName(u"libraryTree"_s);
    m_tree->setAccessibleName(tr("Events and articles"));
    m_tree->setModel(m_filter);
    m_tree->setItemDelegate(m_delegate);
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setIndentation(14);
    m_tree->setExpandsOnDoubleClick(false);
    m_empty->setObjectName(u"libraryEmpty"_s);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop);
    m_empty->setContentsMargins(12, 6, 12, 6);
    m_search->setObjectName(u"libraryFilter"_s);
    m_search->setPlaceholderText(tr("Filter outlets, headlines"));
    m_search->setAccessibleName(tr("Filter the library by outlet or headline"));
    m_search->setToolTip(tr("Words, tag:regional for a tag, owner:foundation for a field of your "
                            "own; quotation marks hold words together."));
    m_search->setClearButtonEnabled(true);

    auto *list = new QWidget(this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(10, 6, 6, 4);
    head->addWidget(m_title, 1);
    head->addWidget(m_collapse);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_empty, 1);
    column->addWidget(m_tree, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(8, 8, 8, 8);
    foot->addWidget(m_search);
    column->addLayout(foot);
    auto *rail = new QWidget(this);
    auto *railColumn = new QVBoxLayout(rail);
    railColumn->setContentsMargins(4, 6, 4, 6);
    railColumn->addWidget(m_expand, 0, Qt::AlignHCenter);
    railColumn->addLayout(m_letters);
    railColumn->addStretch(1);
    m_stack->addWidget(list);
    m_stack->addWidget(rail);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(m_tree, &QTreeView::activated, this, &LibraryPanel::activate);
    connect(m_tree, &QTreeView::clicked, this, &LibraryPanel::activate);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &LibraryPanel::showMenu);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        m_tree->expandAll();
    });
    connect(m_collapse, &QToolButton::clicked, this, [this] { Q_EMIT railChanged(true); });
    connect(m_expand, &QToolButton::clicked, this, [this] { Q_EMIT railChanged(false); });
    setLibrary({}, {});
}

LibraryPanel::~LibraryPanel() = default;

void LibraryPanel::setLibrary(const QList<Event> &events, const QList<ArticleRecord> &articles)
{
    m_model->setLibrary(events, articles);
    m_tree->setVisible(!events.isEmpty());
    m_empty->setVisible(events.isEmpty());
    m_search->setEnabled(!events.isEmpty());
    setShownEvent(m_model->shownEvent());
}

void LibraryPanel::setCards(const QList<LibraryCard> &cards)
{
    m_model->setCards(cards);
    m_filter->invalidate(); // what is filtered for may stand on other rows now
    fillRail();
}

void LibraryPanel::setShownEvent(const EventId &event)
{
    m_model->setShownEvent(event);
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(event));
    if (index.isValid()) {
        m_tree->expand(index);
        m_tree->setCurrentIndex(index);
    }
    fillRail();
}

void LibraryPanel::setUnread(const QSet<ArticleId> &unread)
{
    m_model->setUnread(unread);
}

void LibraryPanel::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_delegate->setTheme(theme);
    turnArrows();
    m_tree->viewport()->update();
    fillRail();
}

void LibraryPanel::setRail(bool isRail)
{
    m_stack->setCurrentIndex(isRail ? 1 : 0);
    // A stack is as wide as its widest page; the hidden one must not count.
    m_stack->widget(0)->setSizePolicy(isRail ? QSizePolicy::Ignored : QSizePolicy::Preferred,
                                      QSizePolicy::Preferred);
    setFixedWidth(QWIDGETSIZE_MAX);
    setMinimumWidth(0);
    if (isRail) {
        setFixedWidth(m_stack->widget(1)->sizeHint().width() + 8);
    } else {
        setMaximumWidth(QWIDGETSIZE_MAX);
        setMinimumWidth(fontMetrics().averageCharWidth() * 18);
    }
}

bool LibraryPanel::isRail() const
{
    return m_stack->currentIndex() == 1;
}

void LibraryPanel::focusFilter()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void LibraryPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        turnArrows();
    }
}

void LibraryPanel::activate(const QModelIndex &index)
{
    if (articleOf(index).isEmpty()) {
        Q_EMIT eventChosen(eventOf(index));
    } else {
        Q_EMIT articleChosen(eventOf(index), articleOf(index));
    }
}

bool LibraryPanel::isListFocused() const
{
    return m_tree->hasFocus();
}

EventId LibraryPanel::currentEvent() const
{
    return eventOf(m_tree->currentIndex());
}

ArticleId LibraryPanel::currentArticle() const
{
    return articleOf(m_tree->currentIndex());
}

void LibraryPanel::showMenu(const QPoint &at)
{
    const QModelIndex index = m_tree->indexAt(at);
    if (!index.isValid()) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"libraryMenu"_s);
    menu->addAction(tr("Open in Compare"), this, [this, index] { activate(index); });
    if (!articleOf(index).isEmpty()) {
        menu->addAction(tr("Show History"), this, [this, index] {
            Q_EMIT historyRequested(eventOf(index), articleOf(index));
        });
        addArticleActions(menu, eventOf(index), articleOf(index));
    }
    const QModelIndex event = index.parent().isValid() ? index.parent() : index;
    menu->addAction(tr("Tags and Fields of This Event…"), this, [this, id = eventOf(index)] {
        Q_EMIT describeRequested(LibraryCard::Kind::Event, id.value);
    });
    menu->addAction(tr("Add Files to This Event…"), this,
                    [this, name = event.data().toString()] { Q_EMIT importRequested(name); });
    menu->popup(m_tree->viewport()->mapToGlobal(at));
}

void LibraryPanel::addArticleActions(QMenu *menu, const EventId &event, const ArticleId &article)
{
    menu->addAction(tr("Outlet…"), this, [this, article] {
        Q_EMIT describeRequested(LibraryCard::Kind::Outlet, article.value);
    });
    menu->addAction(tr("Tags and Fields of This Article…"), this, [this, article] {
        Q_EMIT describeRequested(LibraryCard::Kind::Article, article.value);
    });
    menu->addAction(tr("Track This Article"), this,
                    [this, article] { Q_EMIT trackRequested(article); });
    menu->addSeparator();
    QMenu *places = menu->addMenu(tr("Move to Event"));
    places->setObjectName(u"libraryMove"_s);
    for (const Event &other : m_model->events()) {
        if (other.id != event && !other.articles.contains(article)) {
            QAction *action = places->addAction(QString(other.name).replace(u'&', u"&&"_s));
            connect(action, &QAction::triggered, this, [this, article, event, to = other.id] {
                Q_EMIT placeRequested(article, event, to);
            });
        }
    }
    places->setEnabled(!places->isEmpty());
    menu->addAction(tr("Take Out of This Event"), this,
                    [this, article, event] { Q_EMIT placeRequested(article, event, {}); });
    menu->addSeparator();
}

void LibraryPanel::fillRail()
{
    while (QLayoutItem *item = m_letters->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->deleteLater();
        }
        delete item;
    }
    const QModelIndex event = m_model->indexOf(m_model->shownEvent());
    for (int row = 0; event.isValid() && row < m_model->rowCount(event); ++row) {
        const QModelIndex article = m_model->index(row, 0, event);
        auto *letter = new QToolButton(this);
        letter->setObjectName(u"railArticle%1"_s.arg(row + 1));
        letter->setAutoRaise(true);
        letter->setIcon(outletIcon(m_theme, row));
        letter->setIconSize({railBadge, railBadge});
        letter->setAccessibleName(article.data().toString());
        letter->setToolTip(article.data().toString() + u'\n'
                           + article.data(Qt::ToolTipRole).toString());
        connect(letter, &QToolButton::clicked, this,
                [this, id = articleOf(article), event = eventOf(article)] {
                    Q_EMIT articleChosen(event, id);
                });
        m_letters->addWidget(letter, 0, Qt::AlignHCenter);
    }
}

void LibraryPanel::turnArrows()
{
    const bool isReversed = layoutDirection() == Qt::RightToLeft;
    m_collapse->setIcon(lineIcon(m_theme, isReversed ? "chevron-right"_L1 : "chevron-left"_L1));
    m_expand->setIcon(lineIcon(m_theme, isReversed ? "chevron-left"_L1 : "chevron-right"_L1));
}

} // namespace parallax::ui
