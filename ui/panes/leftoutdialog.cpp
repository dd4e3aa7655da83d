// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leftoutdialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

/// Words below which a block is rather a button or an entry of a menu than a sentence.
constexpr qsizetype fewestWords = 5;
/// Characters of a block that the list shows; the text below has all of them.
constexpr qsizetype longestLine = 160;
constexpr int indexRole = Qt::UserRole;

enum Column { TextColumn, StateColumn, ReasonColumn };

QString lineOf(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= longestLine ? line : line.left(longestLine - 1).trimmed() + u'…';
}

} // namespace

LeftOutDialog::LeftOutDialog(QWidget *parent)
    : QDialog(parent)
    , m_intro(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_short(new QCheckBox(tr("Also &short pieces, such as menus and buttons"), this))
    , m_list(new QTreeWidget(this))
    , m_text(new QPlainTextEdit(this))
    , m_count(new QLabel(this))
    , m_change(new QPushButton(this))
{
    setObjectName(u"leftOutDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_intro->setObjectName(u"leftOutIntro"_s);
    m_intro->setWordWrap(true);
    m_search->setObjectName(u"leftOutSearch"_s);
    m_search->setAccessibleName(tr("Find among what was left out"));
    m_search->setPlaceholderText(tr("Find among what was left out"));
    m_search->setClearButtonEnabled(true);
    m_short->setObjectName(u"leftOutShort"_s);
    m_short->setAccessibleName(m_short->text().remove(u'&'));
    m_list->setObjectName(u"leftOutList"_s);
    m_list->setAccessibleName(tr("Blocks of the page that are not in the article"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setHeaderLabels({tr("Text"), tr("State"), tr("Left out as")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(TextColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(StateColumn, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(ReasonColumn, QHeaderView::ResizeToContents);
    m_text->setObjectName(u"leftOutText"_s);
    m_text->setAccessibleName(tr("The block in full"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_count->setObjectName(u"leftOutCount"_s);
    m_change->setObjectName(u"leftOutChange"_s);
    m_change->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *close = buttons->button(QDialogButtonBox::Close);
    close->setObjectName(u"leftOutClose"_s);
    close->setAutoDefault(false);
    buttons->addButton(m_change, QDialogButtonBox::ActionRole);

    auto *both = new QSplitter(Qt::Vertical, this);
    both->setObjectName(u"leftOutSplitter"_s);
    both->setChildrenCollapsible(false);
    both->addWidget(m_list);
    both->addWidget(m_text);
    both->setStretchFactor(0, 3);
    both->setStretchFactor(1, 1);
    auto *narrow = new QHBoxLayout;
    narrow->addWidget(m_search, 1);
    narrow->addWidget(m_short);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_intro);
    column->addLayout(narrow);
    column->addWidget(both, 1);
    column->addLayout(foot);
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().lineSpacing() * 32);

    connect(m_search, &QLineEdit::textChanged, this, &LeftOutDialog::filter);
    connect(m_short, &QCheckBox::toggled, this, &LeftOutDialog::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &LeftOutDialog::showCurrent);
    connect(m_list, &QTreeWidget::itemActivated, this, &LeftOutDialog::change);
    connect(m_change, &QPushButton::clicked, this, &LeftOutDialog::change);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_list->setFocus();
}

LeftOutDialog::~LeftOutDialog() = default;

QString LeftOutDialog::reasonInWords(const QString &reason)
{
    // The words of the stored record, see DroppedText.
    static const QHash<QString, const char *> known{
        {u"consent notice"_s, QT_TR_NOOP("consent notice")},
        {u"hidden"_s, QT_TR_NOOP("hidden on the page")},
        {u"shown without scripts only"_s, QT_TR_NOOP("shown without scripts only")},
        {u"newsletter box"_s, QT_TR_NOOP("newsletter box")},
        {u"pull quote"_s, QT_TR_NOOP("pull quote")},
        {u"share tools"_s, QT_TR_NOOP("share buttons")},
        {u"readers' comments"_s, QT_TR_NOOP("readers’ comments")},
        {u"footer"_s, QT_TR_NOOP("foot of the page")},
        {u"navigation"_s, QT_TR_NOOP("navigation")},
        {u"related links"_s, QT_TR_NOOP("links to other articles")},
        {u"page header"_s, QT_TR_NOOP("head of the page")},
        {u"side box"_s, QT_TR_NOOP("side box")},
        {u"form"_s, QT_TR_NOOP("form")},
        {u"not chosen by extraction"_s, QT_TR_NOOP("not taken for the article’s text")},
        {u"duplicate"_s, QT_TR_NOOP("stands in the article already")},
        {u"beyond the blocks that are read one by one"_s, QT_TR_NOOP("too far down the page")},
        {u"running head or page number"_s, QT_TR_NOOP("running head or page number")},
        {u"stands above the headline"_s, QT_TR_NOOP("stands above the headline")},
        {u"furniture of this outlet"_s,
         QT_TR_NOOP("known not to belong to this outlet’s articles")},
        {u"tracker page furniture"_s, QT_TR_NOOP("frame of the tracker’s page")},
    };
    const auto found = known.constFind(reason);
    return found == known.cend() ? reason : tr(*found);
}

qsizetype LeftOutDialog::countOf(const Article &article)
{
    return article.dropped.size()
        + std::ranges::count_if(article.paragraphs, &Paragraph::isRestored);
}

QList<LeftOutDialog::Block> LeftOutDialog::blocksOf(const Article &article)
{
    QList<Block> blocks;
    int place = 0;
    for (const Paragraph &paragraph : article.paragraphs) {
        if (paragraph.isRestored) {
            blocks.append({{paragraph.span.in(article.text).toString(), {}}, true, place});
        } else {
            ++place;
        }
    }
    for (const DroppedText &dropped : article.dropped) {
        const bool isKnown = dropped.paragraphsBefore >= 0;
        blocks.append({dropped, false, isKnown ? dropped.paragraphsBefore : place});
    }
    std::ranges::stable_sort(blocks, {}, &Block::place);
    return blocks;
}

void LeftOutDialog::setArticle(const ComparedArticle &article)
{
    m_article = article.id;
    m_outlet = article.outlet;
    m_blocks = blocksOf(article.article);
    setWindowTitle(tr("What was left out: %1").arg(m_outlet));
    m_intro->setText(
        m_blocks.isEmpty()
            ? tr("Everything that was on the page of %1 is in the article.").arg(m_outlet)
            : tr("When the page of %1 was read, these blocks were not taken for the article. A "
                 "block that you put back counts as text of the article, in this revision and in "
                 "every other one that has it. What is stored does not change.")
                  .arg(m_outlet));
    fill();
}

void LeftOutDialog::fill()
{
    const QTreeWidgetItem *before = m_list->currentItem();
    const QString text = before == nullptr ? QString() : before->toolTip(TextColumn);
    m_isFilling = true;
    m_list->clear();
    QTreeWidgetItem *kept = nullptr;
    for (qsizetype i = 0; i < m_blocks.size(); ++i) {
        const Block &block = m_blocks.at(i);
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(TextColumn, lineOf(block.text.text));
        item->setToolTip(TextColumn, block.text.text.simplified());
        item->setText(StateColumn, block.isRestored ? tr("put back by you") : tr("left out"));
        item->setText(ReasonColumn, reasonInWords(block.text.reason));
        item->setData(TextColumn, indexRole, i);
        if (block.isRestored) {
            QFont strong = item->font(StateColumn);
            strong.setBold(true);
            item->setFont(StateColumn, strong);
        }
        kept = item->toolTip(TextColumn) == text ? item : kept;
    }
    m_isFilling = false;
    filter();
    if (kept != nullptr) {
        m_list->setCurrentItem(kept);
    }
    showCurrent();
}

void LeftOutDialog::filter()
{
    const QString wanted = m_search->text().trimmed();
    int shown = 0;
    QTreeWidgetItem *first = nullptr;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        const Block &block = m_blocks.at(item->data(TextColumn, indexRole).toLongLong());
        const bool isLong = block.isRestored || m_short->isChecked()
            || block.text.text.simplified().count(u' ') + 1 >= fewestWords;
        const bool isWanted =
            wanted.isEmpty() || block.text.text.contains(wanted, Qt::CaseInsensitive);
        item->setHidden(!isLong || !isWanted);
        shown += item->isHidden() ? 0 : 1;
        first = first == nullptr && !item->isHidden() ? item : first;
    }
    if (m_list->currentItem() == nullptr || m_list->currentItem()->isHidden()) {
        m_list->setCurrentItem(first);
    }
    const QLocale locale;
    m_count->setText(
        tr("%1 of %2 blocks shown").arg(locale.toString(shown), locale.toString(m_blocks.size())));
    showCurrent();
}

const LeftOutDialog::Block *LeftOutDialog::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (item == nullptr || item->isHidden()) {
        return nullptr;
    }
    return &m_blocks.at(item->data(TextColumn, indexRole).toLongLong());
}

void LeftOutDialog::showCurrent()
{
    if (m_isFilling) {
        return;
    }
    const Block *block = current();
    const QString text = block == nullptr ? QString() : block->text.text;
    if (m_text->toPlainText() != text) {
        m_text->setPlainText(text);
    }
    m_change->setEnabled(block != nullptr);
    const bool isRestored = block != nullptr && block->isRestored;
    m_change->setText(isRestored ? tr("&Take Out Again") : tr("&Put Back"));
    m_change->setAccessibleName(isRestored ? tr("Take this block out of the article again")
                                           : tr("Put this block back into the article"));
}

void LeftOutDialog::change()
{
    const Block *block = current();
    if (block == nullptr) {
        return;
    }
    if (block->isRestored) {
        Q_EMIT takeOutRequested(m_article, block->text.text);
    } else {
        Q_EMIT putBackRequested(m_article, block->text);
    }
}

} // namespace parallax::ui
