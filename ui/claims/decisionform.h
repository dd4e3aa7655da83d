// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/comparison.h>

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace parallax::ui {

/// A small panel for the decisions that need a second choice: which claims to split off, which
/// group to merge with, which claim to link with or to set level with; not modal. While it waits
/// for a claim, one can be chosen in its list or in a pane.
class DecisionForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DecisionForm)

public:
    explicit DecisionForm(QWidget *parent = nullptr);
    ~DecisionForm() override;

    /// \a act: Split, Merge, Link or Level. \a article: whose claim of the group is meant at first.
    void begin(AlignmentDecision::Act act,
               const Comparison &comparison,
               const GroupId &group,
               qsizetype article);
    /// A claim was chosen in a pane. Says whether it could be taken.
    bool choose(const ClaimId &claim);

    /// True while a claim chosen in a pane is meant for this form.
    [[nodiscard]] bool isChoosing() const;

Q_SIGNALS:
    void decided(parallax::AlignmentDecision::Act act,
                 const QList<QList<parallax::ClaimId>> &parts);
    void cancelled();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillOwn();
    void fillOthers();
    void applyFilter();
    void accept();
    void updateAccept();
    [[nodiscard]] QString claimText(const Claim &claim) const;
    [[nodiscard]] QList<ClaimId> checkedClaims() const;
    [[nodiscard]] bool canJoin(const ClaimId &from, const Claim &to) const;

    AlignmentDecision::Act m_act = AlignmentDecision::Act::Split;
    Comparison m_comparison;
    ClaimGroup m_group;
    qsizetype m_article = 0;
    QLabel *m_head;
    QComboBox *m_from;
    QListWidget *m_own;
    QLineEdit *m_filter;
    QListWidget *m_others;
    QPushButton *m_accept;
    QPushButton *m_cancel;
};

} // namespace parallax::ui
