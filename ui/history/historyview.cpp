// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "historyview.h"

#include "revisionhtml.h"

#include <ui/highlight/sourceview.h>
#include <ui/models/revisionmodel.h>
#include <ui/models/wording.h>
#include <ui/theme/outletbadge.h>

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::ui {

namespace {

enum Mode { SideBySide, Inline, Source };

QTextBrowser *textBrowser(const QString &name, const QString &accessibleName, QWidget *parent)
{
    auto *browser = new QTextBrowser(parent);
    browser->setObjectName(name);
    browser->setAccessibleName(accessibleName);
    browser->setFrameShape(QFrame::NoFrame);
    browser->setOpenLinks(false);
    browser->document()->setDocumentMargin(14);
    return browser;
}

} // namespace

HistoryView::HistoryView(workspace::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new RevisionModel(this))
    , m_article(new QComboBox(this))
    , m_table(new QTableView(this))
    , m_old(new QComboBox(this))
    , m_new(new QComboBox(this))
    , m_counts(new QLabel(this))
    , m_modes(new QButtonGroup(this))
    , m_pages(new QStackedWidget(this))
    , m_oldText(textBrowser(u"historyOld"_s, tr("Older revision, removed words struck out"), this))
    , m_newText(textBrowser(u"historyNew"_s, tr("Newer revision, added words underlined"), this))
    , m_inlineText(textBrowser(u"historyInline"_s, tr("Both revisions in one text"), this))
    , m_source(new SourceView({SourceKind::Diff, SourceKind::Markdown, SourceKind::Json}, this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
{
    m_table->setObjectName(u"revisionTable"_s);
    m_table->setAccessibleName(tr("Revisions of the article"));
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    QHeaderView *header = m_table->horizontalHeader();
    header->setObjectName(u"revisionHeader"_s);
    header->setAccessibleName(tr("Columns of the revisions"));
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(RevisionModel::HeadlineColumn, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid() && index.row() != m_new->currentIndex()) {
                    m_new->setCurrentIndex(index.row());
                    m_old->setCurrentIndex(std::max(0, index.row() - 1));
                }
            });
    buildTexts();
    buildChoosers();
}

HistoryView::~HistoryView() = default;

void HistoryView::buildChoosers()
{
    const auto name = [](QComboBox *box, const QString &objectName, const QString &accessibleName) {
        box->setObjectName(objectName);
        box->setAccessibleName(accessibleName);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    };
    name(m_article, u"historyArticle"_s, tr("Article"));
    name(m_old, u"historyFrom"_s, tr("Older revision"));
    name(m_new, u"historyTo"_s, tr("Newer revision"));
    m_counts->setObjectName(u"historyCounts"_s);
    m_counts->setProperty("role", u"evidence"_s);
    m_counts->setMinimumWidth(1);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->setContentsMargins(12, 8, 12, 8);
    head->addWidget(m_article);
    head->addStretch(1);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->setContentsMargins(12, 6, 12, 6);
    bar->addWidget(m_old);
    //: between two revision choosers: "Rev 1 to Rev 2"
    bar->addWidget(new QLabel(tr("to"), this));
    bar->addWidget(m_new);
    bar->addWidget(m_counts, 1);
    auto *segments = new QHBoxLayout;
    segments->setSpacing(0);
    int mode = SideBySide;
    for (const QString &text : {tr("Side by Side"), tr("Inline"), tr("Source")}) {
        auto *button = new QToolButton(this);
        button->setObjectName(u"historyMode%1"_s.arg(mode));
        button->setText(text);
        button->setAccessibleName(tr("Show the change: %1").arg(text));
        button->setCheckable(true);
        button->setChecked(mode == SideBySide);
        button->setProperty("segment",
                            mode == SideBySide   ? u"first"_s
                                : mode == Source ? u"last"_s
                                                 : u"middle"_s);
        m_modes->addButton(button, mode);
        segments->addWidget(button);
        ++mode;
    }
    bar->addLayout(segments);

    auto *lower = new QWidget(this);
    auto *lowerLayout = new QVBoxLayout(lower);
    lowerLayout->setContentsMargins(0, 0, 0, 0);
    lowerLayout->setSpacing(0);
    lowerLayout->addLayout(bar);
    lowerLayout->addWidget(m_pages, 1);
    m_splitter->setObjectName(u"historySplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(lower);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({160, 600});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_splitter, 1);

    connect(m_article, &QComboBox::currentIndexChanged, this, [this] { showArticle(); });
    connect(m_old, &QComboBox::currentIndexChanged, this, [this] { showDifference(); });
    connect(m_new, &QComboBox::currentIndexChanged, this, [this](int row) {
        m_table->selectRow(row);
        showDifference();
    });
    connect(m_modes, &QButtonGroup::idClicked, m_pages, &QStackedWidget::setCurrentIndex);
}

void HistoryView::buildTexts()
{
    auto *both = new QSplitter(this);
    both->setObjectName(u"historyTexts"_s);
    both->setChildrenCollapsible(false);
    both->addWidget(m_oldText);
    both->addWidget(m_newText);
    m_source->setObjectName(u"historySource"_s);
    m_pages->addWidget(both);
    m_pages->addWidget(m_inlineText);
    m_pages->addWidget(m_source);
    connect(m_source, &SourceView::textRequested, this, &HistoryView::readSource);
}

void HistoryView::setTheme(const Theme &theme)
{
    m_theme = theme;
    const QFont reading(theme.family("read"_L1));
    for (QTextBrowser *browser : {m_oldText, m_newText, m_inlineText}) {
        QFont font = reading;
        font.setPointSizeF(browser->parentWidget()->font().pointSizeF() * 1.2);
        browser->document()->setDefaultFont(font);
    }
    for (int i = 0; i < m_article->count(); ++i) {
        m_article->setItemIcon(i, outletIcon(theme, i));
    }
    render();
}

void HistoryView::setArticles(const QList<ArticleRecord> &articles)
{
    const ArticleRecord *chosen = article();
    const ArticleId id = chosen != nullptr ? chosen->id : ArticleId();
    m_articles = articles;
    {
        const QSignalBlocker blocker(m_article);
        m_article->clear();
        for (qsizetype i = 0; i < articles.size(); ++i) {
            m_article->addItem(
                outletIcon(m_theme, i),
                tr("%1 · %n revision(s)", nullptr, int(articles.at(i).revisions.size()))
                    .arg(articles.at(i).outlet),
                articles.at(i).id.value);
        }
    }
    // Without a choice, the article with most revisions has most to show.
    const auto most = std::max_element(articles.cbegin(), articles.cend(),
                                       [](const ArticleRecord &one, const ArticleRecord &other) {
                                           return one.revisions.size() < other.revisions.size();
                                       });
    const int row = m_article->findData(id.value);
    m_article->setCurrentIndex(row >= 0 && !id.isEmpty() ? row : int(most - articles.cbegin()));
    showArticle();
}

void HistoryView::chooseArticle(const ArticleId &article)
{
    const int row = m_article->findData(article.value);
    if (row >= 0) {
        m_article->setCurrentIndex(row);
    }
}

void HistoryView::stepRevision(int by)
{
    const int row = std::clamp(m_new->currentIndex() + by, 0, std::max(0, m_new->count() - 1));
    m_table->selectRow(row);
}

const ArticleRecord *HistoryView::article() const
{
    const int row = m_article->currentIndex();
    return row >= 0 && row < m_articles.size() ? &m_articles.at(row) : nullptr;
}

void HistoryView::showArticle()
{
    const ArticleRecord *chosen = article();
    const ArticleRecord shown = chosen != nullptr ? *chosen : ArticleRecord();
    m_model->setArticle(shown);
    const int newest = int(shown.revisions.size()) - 1;
    fillRevisions(m_old, std::max(0, newest - 1));
    fillRevisions(m_new, newest);
    m_old->setEnabled(newest > 0);
    m_new->setEnabled(newest > 0);
    if (newest >= 0) {
        m_table->selectRow(newest);
    }
    m_source->setKindEnabled(SourceKind::Diff, newest > 0);
    showDifference();
}

void HistoryView::fillRevisions(QComboBox *box, int chosen)
{
    const QSignalBlocker blocker(box);
    box->clear();
    for (const Revision &revision : m_model->article().revisions) {
        box->addItem(
            tr("Rev %1 · seen %2").arg(revision.number).arg(Wording::seen(revision, QLocale())),
            revision.id.value);
    }
    box->setCurrentIndex(chosen);
}

RevisionId HistoryView::revisionOf(const QComboBox *box) const
{
    return {box->currentData().toString()};
}

void HistoryView::showDifference()
{
    m_difference.reset();
    const RevisionId oldId = revisionOf(m_old);
    const RevisionId newId = revisionOf(m_new);
    if (newId.isEmpty()) {
        render();
        return;
    }
    m_source->reload();
    m_workspace.difference(
        oldId, newId, this,
        [this, oldId, newId](const Result<workspace::Workspace::RevisionDifference> &result) {
            if (oldId != revisionOf(m_old) || newId != revisionOf(m_new)) {
                return; // the reader has chosen others since
            }
            if (!result) {
                Q_EMIT failed(result.error());
                return;
            }
            m_difference = *result;
            render();
        });
}

void HistoryView::render()
{
    if (!m_difference) {
        for (QTextBrowser *browser : {m_oldText, m_newText, m_inlineText}) {
            browser->clear();
        }
        m_counts->clear();
        return;
    }
    const RevisionMatch &match = m_difference->match;
    m_oldText->setHtml(oldHtml(m_difference->oldArticle, match, m_theme));
    m_newText->setHtml(newHtml(m_difference->newArticle, match, m_theme));
    m_inlineText->setHtml(
        inlineHtml(m_difference->oldArticle, m_difference->newArticle, match, m_theme));
    const ChangeCounts counts = changeCounts(match);
    m_counts->setText(
        revisionOf(m_old) == revisionOf(m_new)
            ? tr("One revision was seen; there is nothing to compare it with yet.")
            : tr("Sentences: %1 edited, %2 added, %3 not seen any more, %4 moved, %5 unchanged")
                  .arg(counts.edited)
                  .arg(counts.added)
                  .arg(counts.removed)
                  .arg(counts.moved)
                  .arg(counts.unchanged));
    m_counts->setToolTip(m_counts->text());
}

void HistoryView::readSource(SourceKind kind)
{
    const RevisionId newId = revisionOf(m_new);
    const auto show = [this, kind, newId](const Result<QString> &text) {
        if (newId != revisionOf(m_new)) {
            return;
        }
        if (text) {
            m_source->setText(kind, *text);
        } else {
            m_source->setPlaceholder(tr("It could not be read."));
            Q_EMIT failed(text.error());
        }
    };
    if (newId.isEmpty()) {
        m_source->setPlaceholder(QString());
    } else if (kind == SourceKind::Diff) {
        m_workspace.unifiedDiff(revisionOf(m_old), newId, this, show);
    } else {
        m_workspace.file(newId, kind == SourceKind::Json ? u"article.json"_s : u"article.md"_s,
                         this, show);
    }
}

} // namespace parallax::ui
