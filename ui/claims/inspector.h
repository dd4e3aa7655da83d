// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/comparison.h>
#include <ui/theme/theme.h>

#include <QWidget>

class QLabel;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace parallax::ui {

class AnnotationForm;
class ClaimMark;

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
    void setGroup(const GroupId &group);

    [[nodiscard]] GroupId group() const { return m_group; }

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

private:
    void rebuild();
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
};

} // namespace parallax::ui
