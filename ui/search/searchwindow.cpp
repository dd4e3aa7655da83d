// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchwindow.h"

#include "searchdelegate.h"
#include "searchfilters.h"

#include <ui/errortext.h>
#include <ui/models/searchmodel.h>

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace parallax::ui {
namespace {

/// A pause in typing after which the search begins.
constexpr std::chrono::milliseconds typingPause = 200ms;
/// More results are no help to somebody who reads them one by one.
constexpr qsizetype mostResults = 200;

} // namespace

SearchWindow::SearchWindow(workspace::Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_model(new SearchModel(this))
    , m_delegate(new SearchDelegate(this))
    , m_query(new QLineEdit(this))
    , m_saved(new QToolButton(this))
    , m_filters(new SearchFilters(this))
    , m_pages(new QStackedWidget(this))
    , m_status(new QLabel(this))
{
    setObjectName(u"searchWindow"_s);
    setWindowTitle(tr("Search"));
    m_query->setObjectName(u"searchQuery"_s);
    m_query->setAccessibleName(tr("What to search for"));
    m_query->setPlaceholderText(tr("Words, \"a phrase\", -without, one OR other, begin*"));
    m_query->setClearButtonEnabled(true);
    m_query->installEventFilter(this);
    m_saved->setObjectName(u"searchSaved"_s);
    m_saved->setText(tr("Kept Searches"));
    m_saved->setAccessibleName(tr("Kept searches"));
    m_saved->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_saved);
    menu->setObjectName(u"searchSavedMenu"_s);
    m_saved->setMenu(menu);
    m_status->setObjectName(u"searchStatus"_s);
    m_status->setAccessibleName(tr("What the search found"));
    m_status->setWordWrap(true);
    auto *first = new QHBoxLayout;
    first->addWidget(m_query, 1);
    first->addWidget(m_saved);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(first);
    layout->addWidget(m_filters);
    buildList();
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_status);
    buildButtons();
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &SearchWindow::search);
    connect(m_query, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_filters, &SearchFilters::changed, this, [this] { m_typing.start(); });
    resize(fontMetrics().averageCharWidth() * 96, fontMetrics().lineSpacing() * 36);
    search();
    readSaved();
}

SearchWindow::~SearchWindow() = default;

void SearchWindow::buildList()
{
    m_list = new QListView(m_pages);
    m_list->setObjectName(u"searchResults"_s);
    m_list->setAccessibleName(tr("Results"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->installEventFilter(this);
    connect(m_list, &QListView::activated, this, &SearchWindow::openCurrent);
    auto *page = new QWidget(m_pages);
    page->setObjectName(u"searchEmptyPage"_s);
    m_empty = new QLabel(page);
    m_empty->setObjectName(u"searchEmpty"_s);
    m_empty->setAccessibleName(tr("Why there are no results"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_clear = new QPushButton(tr("Search &Everywhere"), page);
    m_clear->setObjectName(u"searchClear"_s);
    m_clear->setAccessibleName(tr("Search everywhere, without filters"));
    m_clear->setAutoDefault(false);
    connect(m_clear, &QPushButton::clicked, m_filters, &SearchFilters::clear);
    auto *layout = new QVBoxLayout(page);
    layout->addStretch(1);
    layout->addWidget(m_empty);
    layout->addWidget(m_clear, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    m_pages->setObjectName(u"searchPages"_s);
    m_pages->addWidget(m_list);
    m_pages->addWidget(page);
}

void SearchWindow::buildButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(u"searchClose"_s);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    m_open = buttons->addButton(tr("&Open"), QDialogButtonBox::ActionRole);
    m_open->setObjectName(u"searchOpen"_s);
    m_open->setAccessibleName(tr("Open the chosen result"));
    m_open->setAutoDefault(false);
    m_save = buttons->addButton(tr("&Keep This Search"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(u"searchSave"_s);
    m_save->setAccessibleName(tr("Keep this search"));
    m_save->setAutoDefault(false);
    connect(m_open, &QPushButton::clicked, this, &SearchWindow::openCurrent);
    connect(m_save, &QPushButton::clicked, this, &SearchWindow::saveSearch);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
}

void SearchWindow::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    m_list->viewport()->update();
}

void SearchWindow::setLibrary(const QList<Event> &events, const QList<ArticleRecord> &articles)
{
    QStringList outlets;
    for (const ArticleRecord &article : articles) {
        if (!article.outlet.isEmpty() && !outlets.contains(article.outlet)) {
            outlets.append(article.outlet);
        }
    }
    std::ranges::sort(outlets, [](const QString &left, const QString &right) {
        return QString::localeAwareCompare(left, right) < 0;
    });
    m_filters->setChoices(outlets, events);
}

void SearchWindow::begin(const QString &query)
{
    if (!query.isEmpty()) {
        m_query->setText(query);
    }
    QDialog::show();
    raise();
    activateWindow();
    m_query->setFocus();
    m_query->selectAll();
    search(); // the archive may have changed since
}

bool SearchWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return QDialog::eventFilter(watched, event);
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter) {
        openCurrent();
        return true;
    }
    if (watched == m_query && (key->key() == Qt::Key_Down || key->key() == Qt::Key_PageDown)
        && m_model->rowCount() > 0) {
        m_list->setFocus();
        return key->key() == Qt::Key_Down;
    }
    if (watched == m_list && key->key() == Qt::Key_Up && m_list->currentIndex().row() <= 0) {
        m_query->setFocus();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void SearchWindow::search()
{
    m_typing.stop();
    const quint64 number = ++m_request;
    SearchRequest request;
    request.query = m_query->text().trimmed();
    request.most = mostResults;
    m_filters->writeTo(request);
    m_save->setEnabled(!request.query.isEmpty());
    if (request.query.isEmpty()) {
        m_model->setHits({});
        m_status->clear();
        showEmpty(tr("Every revision of every article is searched, and your notes. Words may "
                     "stand anywhere in one revision; upper and lower case and accents do not "
                     "count."),
                  false);
        return;
    }
    m_workspace.search(request, this,
                       [this, number, request](const Result<SearchResults> &results) {
                           if (number == m_request) {
                               show(request, results);
                           }
                       });
}

void SearchWindow::show(const SearchRequest &request, const Result<SearchResults> &results)
{
    m_model->setHits(results ? results->hits : QList<SearchHit>());
    const int count = m_model->rowCount();
    m_open->setEnabled(count > 0);
    m_status->clear();
    if (!results && results.error().code == Error::Code::Malformed) {
        showEmpty(tr("This cannot be searched for yet: a quotation mark is open, OR lacks a word "
                     "on one side, or there is nothing to look for."),
                  false);
    } else if (!results) {
        showEmpty(tr("The search failed. %1").arg(errorText(results.error().code)), false);
        Q_EMIT failed(tr("The search failed."), results.error());
    } else if (count == 0) {
        showEmpty(m_filters->isNarrowing()
                      ? tr("Nothing found for “%1” with these filters.").arg(request.query)
                      : tr("Nothing found for “%1”.").arg(request.query),
                  m_filters->isNarrowing());
    } else {
        m_pages->setCurrentIndex(0);
        m_list->setCurrentIndex(m_model->index(0));
        m_status->setText(results->isCut
                              ? tr("The first %n results; there are more.", nullptr, count)
                              : tr("%n results", nullptr, count));
    }
    if (results && !results->caveat.isEmpty()) {
        const QString told = m_status->text();
        m_status->setText((told.isEmpty() ? told : told + u' ')
                          + tr("The index is not complete yet; there may be more."));
        m_status->setToolTip(results->caveat);
    }
    Q_EMIT resultsShown();
}

void SearchWindow::showEmpty(const QString &sentence, bool offersClearing)
{
    m_empty->setText(sentence);
    m_clear->setVisible(offersClearing);
    m_open->setEnabled(false);
    m_pages->setCurrentIndex(1);
}

void SearchWindow::openCurrent()
{
    if (m_typing.isActive()) {
        search(); // what is shown is of what was typed before
        return;
    }
    const int row = m_list->currentIndex().row();
    if (row >= 0 && row < m_model->rowCount()) {
        Q_EMIT openRequested(m_model->hits().at(row));
    }
}

void SearchWindow::readSaved()
{
    m_workspace.savedSearches(this, [this](const Result<QList<SavedSearch>> &searches) {
        if (searches) {
            fillSaved(*searches);
        } else {
            Q_EMIT failed(tr("The kept searches could not be read."), searches.error());
        }
    });
}

void SearchWindow::fillSaved(const QList<SavedSearch> &searches)
{
    QMenu *menu = m_saved->menu();
    menu->clear();
    m_saved->setEnabled(!searches.isEmpty());
    for (const SavedSearch &search : searches) {
        QAction *action = menu->addAction(QString(search.name).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, search] {
            m_filters->setRequest(search.request);
            m_query->setText(search.request.query);
            this->search();
            m_query->setFocus();
        });
    }
    if (searches.isEmpty()) {
        return;
    }
    menu->addSeparator();
    QMenu *drop = menu->addMenu(tr("&Drop a Kept Search"));
    drop->setObjectName(u"searchDropMenu"_s);
    for (const SavedSearch &search : searches) {
        QAction *action = drop->addAction(QString(search.name).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this,
                [this, name = search.name] { removeSaved(name); });
    }
}

void SearchWindow::saveSearch()
{
    SavedSearch search;
    search.request.query = m_query->text().trimmed();
    if (search.request.query.isEmpty()) {
        return;
    }
    m_filters->writeTo(search.request);
    search.name = search.request.query;
    if (!search.request.outlet.isEmpty()) {
        search.name += u" · "_s + search.request.outlet;
    }
    if (search.request.event) {
        search.name += u" · "_s + search.request.event->value;
    }
    m_workspace.storeSearch(search, this, [this](const Result<SavedSearch> &stored) {
        if (stored) {
            m_status->setText(tr("Kept as “%1”.").arg(stored->name));
            readSaved();
        } else {
            Q_EMIT failed(tr("The search could not be kept."), stored.error());
        }
    });
}

void SearchWindow::removeSaved(const QString &name)
{
    m_workspace.removeSearch(name, this, [this](const Result<QString> &removed) {
        if (removed) {
            readSaved();
        } else {
            Q_EMIT failed(tr("The kept search could not be dropped."), removed.error());
        }
    });
}

} // namespace parallax::ui
