// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/comparison.h>
#include <ui/theme/theme.h>

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace parallax::ui {

class AnnotationForm;
class ClaimMark;
class DecisionForm;

/// The chosen claim group in words: wordings, figures, why matched, notes.
class Inspector final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Inspector)

public:
    explicit Inspector(QWidget *parent = nullptr);
    ~Inspector() override;

    void setTheme(const Theme &theme);
    void setComparison(const Comparison &comparison);
    /// \a group is the group shown before, as \a comparison numbers it, or empty: none.
    void setComparison(const Comparison &comparison, const GroupId &group);
    void setGroup(const GroupId &group);

    [[nodiscard]] GroupId group() const { return m_group; }

    /// Decides on the chosen group as a whole; nothing happens when it has one claim only.
    void confirm();
    void reject();
    /// Opens the form for a decision that needs a second choice: Split, Merge, Link, Level.
    /// \a article: whose claim of the group is meant at first.
    void beginDecision(AlignmentDecision::Act act, qsizetype article);
    /// A claim chosen in a pane while isChoosing().
    bool choose(const ClaimId &claim);
    [[nodiscard]] bool isChoosing() const;
    void closeDecision();
    /// Opens the form for a note on the chosen group; nothing happens when none is chosen.
    void beginAnnotation();
    void setAuthor(const QString &author);
    /// The group in one sentence, for screen readers and the edge tab: "Figure differs".
    [[nodiscard]] QString heading() const;

Q_SIGNALS:
    void annotationAdded(const parallax::Annotation &annotation);
    void annotationChanged(const parallax::Annotation &before, const parallax::Annotation &after);
    void annotationRemoved(const parallax::Annotation &annotation);
    void authorChanged(const QString &author);
    void formClosed();
    void decided(parallax::AlignmentDecision::Act act,
                 const QList<QList<parallax::ClaimId>> &parts);
    void decisionTakenBack(const parallax::AlignmentDecision &decision);
    /// One of the buttons that open a form; answer: beginDecision().
    void decisionRequested(parallax::AlignmentDecision::Act act);
    void choosingChanged(bool isChoosing);

private:
    void rebuild();
    void buildDecisions(QVBoxLayout *layout);
    void showDecided(const ClaimGroup *group);
    void showHead(const ClaimGroup *group);
    [[nodiscard]] QWidget *emptyState(QWidget *parent) const;
    [[nodiscard]] QWidget *annotationSection(QWidget *parent);
    [[nodiscard]] QWidget *annotationRow(const Annotation &annotation, int number, QWidget *parent);
    void finishForm(const Annotation &annotation);
    void closeForm();

    Theme m_theme;
    Comparison m_comparison;
    GroupId m_group;
    Annotation m_edited;
    ClaimMark *m_mark;
    QLabel *m_kind;
    QLabel *m_title;
    QLabel *m_place;
    QScrollArea *m_scroll;
    AnnotationForm *m_form;
    QToolButton *m_annotate;
    QLabel *m_decided; ///< a tick and who, or that readers disagree
    DecisionForm *m_decision;
    QPushButton *m_confirm;
    QPushButton *m_reject;
    QPushButton *m_merge;
    QPushButton *m_split;
    QPushButton *m_link;
};

} // namespace parallax::ui
