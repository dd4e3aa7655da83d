// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The inspector's part in deciding on the alignment: buttons, the tick, the form.

#include "decisionform.h"
#include "inspector.h"

#include <ui/models/decisionwording.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parallax::ui {

namespace {

using Act = AlignmentDecision::Act;

} // namespace

void Inspector::buildDecisions(QVBoxLayout *layout)
{
    m_decided->setObjectName(u"inspectorDecided"_s);
    m_decided->setProperty("role", u"evidence"_s);
    m_decision->setVisible(false);
    const auto name = [](QPushButton *button, const QString &objectName, const QString &text,
                         const QString &what, const QString &key, bool hasWords = true) {
        button->setObjectName(objectName);
        if (hasWords) {
            button->setText(text);
        }
        button->setAccessibleName(what);
        button->setToolTip(tr("%1 (%2)").arg(what, key));
    };
    name(m_confirm, u"confirmButton"_s, tr("Confirm"),
         tr("Confirm that these claims tell the same"), u"c"_s);
    name(m_reject, u"rejectButton"_s, tr("Reject"),
         tr("Reject the match: these claims do not tell the same"), u"x"_s);
    name(m_link, u"linkButton"_s, tr("Link"), tr("Link a claim of this group with another claim"),
         u"k"_s, false);
    name(m_merge, u"mergeButton"_s, tr("Merge"), tr("Merge this group with another group"),
         u"Shift+M"_s, false);
    name(m_split, u"splitButton"_s, tr("Split"), tr("Split claims off into a group of their own"),
         u"Shift+S"_s, false);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 8, 12, 0);
    row->setSpacing(6);
    row->addWidget(m_confirm);
    row->addWidget(m_reject);
    row->addStretch(1);
    auto *second = new QHBoxLayout;
    second->setContentsMargins(12, 6, 12, 8);
    second->setSpacing(6);
    second->addWidget(m_annotate);
    second->addStretch(1);
    second->addWidget(m_link);
    second->addWidget(m_merge);
    second->addWidget(m_split);
    layout->addWidget(m_decision);
    layout->addLayout(row);
    layout->addLayout(second);
    connect(m_confirm, &QPushButton::clicked, this, &Inspector::confirm);
    connect(m_reject, &QPushButton::clicked, this, &Inspector::reject);
    connect(m_link, &QPushButton::clicked, this, [this] { Q_EMIT decisionRequested(Act::Link); });
    connect(m_merge, &QPushButton::clicked, this, [this] { Q_EMIT decisionRequested(Act::Merge); });
    connect(m_split, &QPushButton::clicked, this, [this] { Q_EMIT decisionRequested(Act::Split); });
    connect(m_decision, &DecisionForm::cancelled, this, &Inspector::closeDecision);
    connect(m_decision, &DecisionForm::decided, this,
            [this](Act act, const QList<QList<ClaimId>> &parts) {
                closeDecision();
                Q_EMIT decided(act, parts);
            });
}

void Inspector::confirm()
{
    const ClaimGroup *group = m_comparison.group(m_group);
    if (group != nullptr && group->claims.size() > 1) {
        Q_EMIT decided(Act::Confirm, {group->claims});
    }
}

void Inspector::reject()
{
    const ClaimGroup *group = m_comparison.group(m_group);
    if (group == nullptr || group->claims.size() < 2) {
        return;
    }
    QList<QList<ClaimId>> parts;
    for (const ClaimId &claim : group->claims) {
        parts.append(QList<ClaimId>{claim});
    }
    Q_EMIT decided(Act::Reject, parts);
}

void Inspector::beginDecision(Act act, qsizetype article)
{
    const ClaimGroup *group = m_comparison.group(m_group);
    if (group == nullptr || (act == Act::Split && group->claims.size() < 2)) {
        return;
    }
    const bool wasChoosing = isChoosing();
    closeForm();
    m_decision->show();
    m_decision->begin(act, m_comparison, m_group, article);
    if (isChoosing() != wasChoosing) {
        Q_EMIT choosingChanged(isChoosing());
    }
}

bool Inspector::choose(const ClaimId &claim)
{
    return m_decision->choose(claim);
}

bool Inspector::isChoosing() const
{
    return m_decision->isChoosing();
}

void Inspector::closeDecision()
{
    if (m_decision->isHidden()) {
        return;
    }
    const bool wasChoosing = isChoosing();
    m_decision->hide();
    if (wasChoosing) {
        Q_EMIT choosingChanged(false);
    }
    Q_EMIT formClosed();
}

void Inspector::showDecided(const ClaimGroup *group)
{
    const bool isMatch = group != nullptr && group->claims.size() > 1;
    m_confirm->setEnabled(isMatch);
    m_reject->setEnabled(isMatch);
    m_split->setEnabled(isMatch);
    m_merge->setEnabled(group != nullptr && m_comparison.alignment.groups.size() > 1);
    m_link->setEnabled(group != nullptr && m_comparison.articles.size() > 1);
    const DecisionState state =
        group != nullptr ? decisionState(m_comparison, *group) : DecisionState::Open;
    m_decided->setVisible(state != DecisionState::Open);
    // A sign before the word: neither colour nor shape alone says it.
    m_decided->setText(state == DecisionState::Disputed
                           ? tr("≠ %1").arg(DecisionWording::state(state))
                           : tr("✓ %1").arg(DecisionWording::state(state)));
}

} // namespace parallax::ui
