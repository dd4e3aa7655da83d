// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotationtargets.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace parallax::ui {

/// A small panel to write or change one note; not modal.
class AnnotationForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnnotationForm)

public:
    explicit AnnotationForm(QWidget *parent = nullptr);
    ~AnnotationForm() override;

    /// Begins a new note on one of \a targets; the author stays as typed before.
    void begin(const QList<AnnotationTarget> &targets, const QStringList &codes);
    /// Begins to change a stored note; its target cannot be changed.
    void edit(const Annotation &annotation, const QStringList &codes);
    void setAuthor(const QString &author);
    [[nodiscard]] QString author() const;

Q_SIGNALS:
    /// Id and times are empty for a new note.
    void accepted(const parallax::Annotation &annotation);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setCodes(const QStringList &codes, const QString &chosen);
    void accept();
    void updateSave();

    QList<AnnotationTarget> m_targets;
    Annotation m_edited;
    QComboBox *m_target;
    QLineEdit *m_author;
    QComboBox *m_code;
    QPlainTextEdit *m_note;
    QPushButton *m_save;
};

} // namespace parallax::ui
