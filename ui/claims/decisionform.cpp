// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decisionform.h"

#include <ui/models/wording.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::ui {

namespace {

using Act = AlignmentDecision::Act;

constexpr int IdRole = Qt::UserRole + 1; // QString: of a claim, or of a group when merging
constexpr int listLines = 6;

} // namespace

DecisionForm::DecisionForm(QWidget *parent)
    : QWidget(parent)
    , m_head(new QLabel(this))
    , m_from(new QComboBox(this))
    , m_own(new QListWidget(this))
    , m_filter(new QLineEdit(this))
    , m_others(new QListWidget(this))
    , m_accept(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(u"decisionForm"_s);
    m_head->setObjectName(u"decisionHead"_s);
    m_head->setWordWrap(true);
    m_from->setObjectName(u"decisionFrom"_s);
    m_from->setAccessibleName(tr("The claim of this group"));
    m_from->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_own->setObjectName(u"decisionOwn"_s);
    m_own->setAccessibleName(tr("Claims to split off"));
    m_filter->setObjectName(u"decisionFilter"_s);
    m_filter->setAccessibleName(tr("Words to look for in the list"));
    m_filter->setPlaceholderText(tr("Words to look for"));
    m_filter->setClearButtonEnabled(true);
    m_others->setObjectName(u"decisionOthers"_s);
    m_others->setAccessibleName(tr("Other claim groups"));
    m_accept->setObjectName(u"decisionAccept"_s);
    m_accept->setText(tr("Merge"));
    m_accept->setAccessibleName(m_accept->text());
    m_cancel->setObjectName(u"decisionCancel"_s);
    m_cancel->setAccessibleName(tr("Cancel the decision"));
    for (QListWidget *list : {m_own, m_others}) {
        list->setWordWrap(true);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        list->setFixedHeight(fontMetrics().lineSpacing() * listLines + 14);
    }
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_accept);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addWidget(m_head);
    layout->addWidget(m_from);
    layout->addWidget(m_own);
    layout->addWidget(m_filter);
    layout->addWidget(m_others);
    layout->addLayout(buttons);

    connect(m_accept, &QPushButton::clicked, this, &DecisionForm::accept);
    connect(m_cancel, &QPushButton::clicked, this, &DecisionForm::cancelled);
    connect(m_filter, &QLineEdit::textChanged, this, &DecisionForm::applyFilter);
    connect(m_own, &QListWidget::itemChanged, this, &DecisionForm::updateAccept);
    connect(m_others, &QListWidget::currentRowChanged, this, &DecisionForm::updateAccept);
    connect(m_others, &QListWidget::itemActivated, this, &DecisionForm::accept);
    connect(m_from, &QComboBox::currentIndexChanged, this, &DecisionForm::fillOthers);
}

DecisionForm::~DecisionForm() = default;

void DecisionForm::begin(Act act,
                         const Comparison &comparison,
                         const GroupId &group,
                         qsizetype article)
{
    const ClaimGroup *known = comparison.group(group);
    if (known == nullptr) {
        return;
    }
    m_act = act;
    m_comparison = comparison;
    m_group = *known;
    m_article = article;
    const bool isSplit = act == Act::Split;
    const bool isMerge = act == Act::Merge;
    m_head->setText(
        isSplit ? tr("Which claims tell something else? They get a group of their own.")
            : isMerge
            ? tr("Which group tells the same as “%1”? Choose it here, or a claim of it in a text.")
                  .arg(known->label)
            : act == Act::Link
            ? tr("Which claim tells the same? Choose it here or in another text.")
            : tr("Which claim shall stand level with this one? Choose it here or in "
                 "another text."));
    m_accept->setText(isSplit                ? tr("Split off")
                          : isMerge          ? tr("Merge")
                          : act == Act::Link ? tr("Link")
                                             : tr("Set level"));
    m_accept->setAccessibleName(m_accept->text());
    m_others->setAccessibleName(isMerge ? tr("Other claim groups") : tr("Claims of other outlets"));
    m_own->setVisible(isSplit);
    m_from->setVisible(!isSplit && !isMerge);
    m_filter->setVisible(!isSplit);
    m_others->setVisible(!isSplit);
    m_filter->clear();
    fillOwn();
    fillOthers();
    (isSplit ? static_cast<QWidget *>(m_own) : m_filter)->setFocus(Qt::OtherFocusReason);
}

bool DecisionForm::isChoosing() const
{
    return !isHidden() && m_act != Act::Split;
}

bool DecisionForm::choose(const ClaimId &id)
{
    const Claim *claim = m_comparison.claim(id);
    if (!isChoosing() || claim == nullptr) {
        return false;
    }
    if (m_act == Act::Merge) {
        const ClaimGroup *other = m_comparison.groupOf(id);
        if (other == nullptr || m_group.claims.contains(id)) {
            return false;
        }
        Q_EMIT decided(m_act, {m_group.claims, other->claims});
        return true;
    }
    const ClaimId from{m_from->currentData(IdRole).toString()};
    if (!canJoin(from, *claim)) {
        return false;
    }
    Q_EMIT decided(m_act, {{from}, {id}});
    return true;
}

bool DecisionForm::canJoin(const ClaimId &from, const Claim &to) const
{
    const Claim *own = m_comparison.claim(from);
    const bool isLinked = m_act == Act::Link && m_group.claims.contains(to.id);
    return own != nullptr && own->article != to.article && !isLinked;
}

QString DecisionForm::claimText(const Claim &claim) const
{
    return tr("%1: “%2”")
        .arg(m_comparison.articles.at(claim.article).outlet, m_comparison.text(claim).simplified());
}

void DecisionForm::fillOwn()
{
    const QSignalBlocker quiet(m_from);
    m_own->clear();
    m_from->clear();
    for (const ClaimId &id : std::as_const(m_group.claims)) {
        const Claim *claim = m_comparison.claim(id);
        if (claim == nullptr) {
            continue;
        }
        auto *item = new QListWidgetItem(claimText(*claim), m_own);
        item->setData(IdRole, id.value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        m_from->addItem(claimText(*claim));
        m_from->setItemData(m_from->count() - 1, id.value, IdRole);
        if (claim->article == m_article) {
            m_from->setCurrentIndex(m_from->count() - 1);
        }
    }
    m_own->setCurrentRow(0);
}

void DecisionForm::fillOthers()
{
    m_others->clear();
    const auto add = [this](const QString &text, const QString &id) {
        auto *item = new QListWidgetItem(text, m_others);
        item->setData(IdRole, id);
    };
    if (m_act == Act::Merge) {
        for (const ClaimGroup &group : std::as_const(m_comparison.alignment.groups)) {
            if (group.id != m_group.id) {
                add(tr("%1 (%2)").arg(group.label, Wording::tellers(m_comparison, group)),
                    group.id.value);
            }
        }
    } else if (m_act != Act::Split) {
        const ClaimId from{m_from->currentData(IdRole).toString()};
        for (const Claim &claim : std::as_const(m_comparison.claims)) {
            if (canJoin(from, claim)) {
                add(claimText(claim), claim.id.value);
            }
        }
    }
    applyFilter();
}

void DecisionForm::applyFilter()
{
    const QStringList words = m_filter->text().simplified().split(u' ', Qt::SkipEmptyParts);
    int first = -1;
    for (int row = 0; row < m_others->count(); ++row) {
        QListWidgetItem *item = m_others->item(row);
        const bool fits = std::all_of(words.cbegin(), words.cend(), [item](const QString &word) {
            return item->text().contains(word, Qt::CaseInsensitive);
        });
        item->setHidden(!fits);
        first = fits && first < 0 ? row : first;
    }
    // Nothing is chosen before the reader looked for something: the first of all is nobody's guess.
    m_others->setCurrentRow(words.isEmpty() ? -1 : first);
    updateAccept();
}

QList<ClaimId> DecisionForm::checkedClaims() const
{
    QList<ClaimId> checked;
    for (int row = 0; row < m_own->count(); ++row) {
        if (m_own->item(row)->checkState() == Qt::Checked) {
            checked.append({m_own->item(row)->data(IdRole).toString()});
        }
    }
    return checked;
}

void DecisionForm::updateAccept()
{
    const QListWidgetItem *other = m_others->currentItem();
    const qsizetype checked = checkedClaims().size();
    m_accept->setEnabled(m_act == Act::Split ? checked > 0 && checked < m_group.claims.size()
                                             : other != nullptr && !other->isHidden());
}

void DecisionForm::accept()
{
    if (!m_accept->isEnabled()) {
        return;
    }
    if (m_act == Act::Split) {
        const QList<ClaimId> apart = checkedClaims();
        QList<ClaimId> rest = m_group.claims;
        rest.removeIf([&apart](const ClaimId &id) { return apart.contains(id); });
        Q_EMIT decided(m_act, {apart, rest});
        return;
    }
    const QString chosen = m_others->currentItem()->data(IdRole).toString();
    if (m_act == Act::Merge) {
        if (const ClaimGroup *other = m_comparison.group({chosen})) {
            Q_EMIT decided(m_act, {m_group.claims, other->claims});
        }
        return;
    }
    choose({chosen});
}

bool DecisionForm::event(QEvent *event)
{
    // Esc ends this before it unpins what the window has pinned.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void DecisionForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        accept();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace parallax::ui
