// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "historypanel.h"

#include <ui/models/changemodel.h>
#include <ui/models/wording.h>

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

enum Page { ChangesPage, LinesPage, SearchPage };

constexpr int indexRole = Qt::UserRole + 1;

QLatin1String toneOf(RevisionChange::Kind kind)
{
    using Kind = RevisionChange::Kind;
    switch (kind) {
    case Kind::ClaimAdded:
    case Kind::QuotationAdded:
    case Kind::AttributionAdded:
    case Kind::CorrectionAdded:
        return "add"_L1;
    case Kind::ClaimDropped:
    case Kind::QuotationRemoved:
    case Kind::AttributionLost:
    case Kind::CorrectionRemoved:
        return "del"_L1;
    case Kind::Moved:
        return "move"_L1;
    case Kind::Dateline:
    case Kind::Furniture:
    case Kind::Spelling:
    case Kind::Layout:
        return "ink-3"_L1;
    default:
        return "warm"_L1;
    }
}

/// Rows as high as their words need in the width of the column, which trees do not see to.
class WrappingDelegate : public QStyledItemDelegate
{
public:
    explicit WrappingDelegate(QTreeView *view)
        : QStyledItemDelegate(view)
        , m_view(view)
    {
        QObject::connect(view->header(), &QHeaderView::sectionResized, view,
                         &QTreeView::doItemsLayout, Qt::QueuedConnection);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        const QSize plain = QStyledItemDelegate::sizeHint(option, index);
        const int wide = m_view->columnWidth(index.column()) - sideSpace;
        if (index.column() == 0 || wide <= 0) {
            return plain;
        }
        const QRect words = option.fontMetrics.boundingRect(
            QRect(0, 0, wide, longestRow), int(Qt::TextWordWrap), index.data().toString());
        return {words.width() + sideSpace, std::max(plain.height(), words.height() + rowSpace)};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->displayAlignment = Qt::AlignLeading | Qt::AlignTop;
        option->features |= QStyleOptionViewItem::WrapText;
    }

private:
    static constexpr int sideSpace = 10; ///< what styles leave free beside a text
    static constexpr int rowSpace = 6;
    static constexpr int longestRow = 4000;

    QTreeView *m_view;
};

/// Colours the kind; the sign and the word say the same.
class ChangeDelegate final : public WrappingDelegate
{
public:
    using WrappingDelegate::WrappingDelegate;

    void setTheme(const Theme &theme) { m_theme = theme; }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        WrappingDelegate::initStyleOption(option, index);
        const QVariant kind = index.data(ChangeModel::KindRole);
        if (!kind.isValid()) {
            option->font.setBold(true);
            option->palette.setColor(QPalette::Text, m_theme.colour("ink-2"_L1));
        } else if (index.column() == ChangeModel::KindColumn) {
            option->palette.setColor(QPalette::Text,
                                     m_theme.colour(toneOf(RevisionChange::Kind(kind.toInt()))));
        }
        option->palette.setColor(QPalette::HighlightedText, option->palette.color(QPalette::Text));
    }

private:
    Theme m_theme;
};

QTreeWidget *tree(const QString &name, const QString &accessibleName, QWidget *parent)
{
    auto *made = new QTreeWidget(parent);
    made->setObjectName(name);
    made->setAccessibleName(accessibleName);
    made->setHeaderHidden(true);
    made->setColumnCount(2);
    made->setWordWrap(true);
    made->setUniformRowHeights(false);
    made->setTextElideMode(Qt::ElideNone);
    made->setRootIsDecorated(false);
    made->setIndentation(8);
    made->header()->setObjectName(name + u"Header"_s);
    made->header()->setAccessibleName(accessibleName);
    made->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    made->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    made->setItemDelegate(new WrappingDelegate(made));
    return made;
}

QLabel *label(const QString &name, QWidget *parent)
{
    auto *made = new QLabel(parent);
    made->setObjectName(name);
    made->setWordWrap(true);
    made->setTextFormat(Qt::PlainText);
    made->setProperty("role", u"evidence"_s);
    made->setMargin(8);
    return made;
}

} // namespace

HistoryPanel::HistoryPanel(QWidget *parent)
    : QTabWidget(parent)
    , m_model(new ChangeModel(this))
    , m_changes(new QTreeView(this))
    , m_empty(label(u"historyNoChanges"_s, this))
    , m_sentence(label(u"historySentence"_s, this))
    , m_lines(tree(u"historyLines"_s, tr("Headlines, standfirsts and captions over time"), this))
    , m_words(new QLineEdit(this))
    , m_answer(label(u"historyFirstWith"_s, this))
    , m_found(tree(u"historyFound"_s, tr("Revisions searched"), this))
{
    setObjectName(u"historyPanel"_s);
    setDocumentMode(true);
    setUsesScrollButtons(true);
    addTab(changesPage(), tr("Changes"));
    addTab(linesPage(), tr("Lines"));
    addTab(searchPage(), tr("Search"));
    setTabToolTip(LinesPage, tr("Headlines, standfirsts and captions over time"));
    setTabToolTip(SearchPage, tr("The first revision that has given words (Ctrl+F)"));
}

HistoryPanel::~HistoryPanel() = default;

QWidget *HistoryPanel::changesPage()
{
    m_changes->setObjectName(u"historyChanges"_s);
    m_changes->setAccessibleName(tr("Changes by kind"));
    m_changes->setModel(m_model);
    m_changes->setHeaderHidden(true);
    m_changes->setWordWrap(true);
    m_changes->setTextElideMode(Qt::ElideNone);
    m_changes->setUniformRowHeights(false);
    m_changes->setIndentation(10);
    m_changes->setFrameShape(QFrame::NoFrame);
    m_changes->setItemDelegate(new ChangeDelegate(m_changes));
    m_changes->header()->setObjectName(u"historyChangesHeader"_s);
    m_changes->header()->setAccessibleName(tr("Columns of the changes"));
    connect(m_changes->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (const RevisionChange *change = m_model->change(index)) {
                    Q_EMIT changeChosen(*change);
                }
            });
    connect(m_changes, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (const RevisionChange *change = m_model->change(index)) {
            Q_EMIT changeChosen(*change);
        }
    });
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_empty);
    layout->addWidget(m_changes, 1);
    layout->addWidget(m_sentence);
    m_sentence->hide();
    return page;
}

QWidget *HistoryPanel::linesPage()
{
    connect(m_lines, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        const QVariant index = item->data(0, indexRole);
        if (index.isValid()) {
            Q_EMIT revisionChosen(index.toLongLong());
        }
    });
    return m_lines;
}

QWidget *HistoryPanel::searchPage()
{
    m_words->setObjectName(u"historyWords"_s);
    m_words->setAccessibleName(tr("Words to look for in all revisions"));
    m_words->setPlaceholderText(tr("First revision with …"));
    m_words->setClearButtonEnabled(true);
    connect(m_words, &QLineEdit::returnPressed, this, [this] {
        if (!m_words->text().trimmed().isEmpty()) {
            Q_EMIT searchRequested(m_words->text());
        }
    });
    connect(m_found, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        Q_EMIT revisionChosen(item->data(0, indexRole).toLongLong());
    });
    m_answer->setText(tr("Type words and press Enter: every revision of the article is searched."));
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(8, 8, 0, 0);
    layout->addWidget(m_words);
    layout->addWidget(m_answer);
    layout->addWidget(m_found, 1);
    return page;
}

void HistoryPanel::setTheme(const Theme &theme)
{
    m_theme = theme;
    static_cast<ChangeDelegate *>(m_changes->itemDelegate())->setTheme(theme);
    m_changes->viewport()->update();
}

void HistoryPanel::setChanges(const ChangeSummary &summary)
{
    m_model->setSummary(summary);
    m_changes->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_changes->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        m_changes->setFirstColumnSpanned(row, {}, true);
        // Mere form is one click away, with its number in the heading.
        m_changes->setExpanded(m_model->index(row, 0),
                               m_model->group(row) != ChangeModel::Group::Form);
    }
    m_empty->setText(tr("The two texts do not differ."));
    m_empty->setVisible(summary.changes.isEmpty());
    m_sentence->hide();
}

void HistoryPanel::setSentence(const QString &sentence, const QString &words)
{
    m_sentence->setText(u"“%1”\n%2"_s.arg(sentence.simplified(), words));
    m_sentence->setVisible(!words.isEmpty());
}

void HistoryPanel::setLane(const workspace::TimelineLane &lane)
{
    m_lines->clear();
    const QList<std::pair<QString, const QList<workspace::LineState> *>> parts{
        {tr("Headlines"), &lane.headlines},
        {tr("Standfirsts"), &lane.standfirsts},
        {tr("Photo captions"), &lane.captions}};
    for (const auto &[title, states] : parts) {
        auto *heading = new QTreeWidgetItem(m_lines, {title});
        QFont bold = m_lines->font();
        bold.setBold(true);
        heading->setFont(0, bold);
        heading->setFirstColumnSpanned(true);
        if (states->isEmpty()) {
            auto *none = new QTreeWidgetItem(heading, {tr("None was seen.")});
            none->setFirstColumnSpanned(true);
        }
        for (const workspace::LineState &state : *states) {
            if (state.revision >= lane.record.revisions.size()) {
                continue;
            }
            const Revision &revision = lane.record.revisions.at(state.revision);
            auto *item = new QTreeWidgetItem(heading,
                                             {tr("Rev %1").arg(QLocale().toString(revision.number)),
                                              state.text.isEmpty() ? tr("not there") : state.text});
            item->setData(0, indexRole, state.revision);
            item->setToolTip(1, tr("First seen so %1").arg(Wording::seen(revision, QLocale())));
            item->setTextAlignment(0, Qt::AlignLeading | Qt::AlignTop);
        }
        heading->setExpanded(true);
    }
    m_found->clear();
    m_answer->setText(tr("Type words and press Enter: every revision of the article is searched."));
}

void HistoryPanel::startSearch()
{
    setCurrentIndex(SearchPage);
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void HistoryPanel::setFound(const ArticleRecord &record,
                            const QList<workspace::FoundInRevision> &found)
{
    m_found->clear();
    const workspace::FoundInRevision *first = nullptr;
    for (qsizetype i = 0; i < found.size(); ++i) {
        const workspace::FoundInRevision &one = found.at(i);
        if (one.count > 0 && first == nullptr) {
            first = &one;
        }
        auto *item = new QTreeWidgetItem(m_found,
                                         {tr("Rev %1").arg(QLocale().toString(one.number)),
                                          one.count == 0 ? tr("not found") : one.context});
        item->setData(0, indexRole, i);
        item->setTextAlignment(0, Qt::AlignLeading | Qt::AlignTop);
    }
    const auto revision = std::ranges::find_if(record.revisions, [&](const Revision &one) {
        return first != nullptr && one.id == first->revision;
    });
    m_answer->setText(
        first == nullptr || revision == record.revisions.cend()
            ? tr("No revision of this article has these words.")
            : tr("First found in revision %1, seen %2.")
                  .arg(QLocale().toString(first->number), Wording::seen(*revision, QLocale())));
}

} // namespace parallax::ui
