// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotationform.h"

#include <ui/models/annotationmodel.h>

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace parallax::ui {

namespace {

constexpr int noteLines = 3;

} // namespace

AnnotationForm::AnnotationForm(QWidget *parent)
    : QWidget(parent)
    , m_target(new QComboBox(this))
    , m_author(new QLineEdit(this))
    , m_code(new QComboBox(this))
    , m_note(new QPlainTextEdit(this))
    , m_save(new QPushButton(tr("Save note"), this))
{
    m_target->setObjectName(u"annotationTarget"_s);
    m_target->setAccessibleName(tr("What the note stands on"));
    m_target->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_author->setObjectName(u"annotationAuthor"_s);
    m_author->setAccessibleName(tr("Author of the note"));
    m_code->setObjectName(u"annotationCode"_s);
    m_code->setAccessibleName(tr("Code of the note"));
    m_code->setEditable(true);
    m_code->setInsertPolicy(QComboBox::NoInsert);
    m_code->lineEdit()->setObjectName(u"annotationCodeText"_s);
    m_code->lineEdit()->setAccessibleName(m_code->accessibleName());
    m_note->setObjectName(u"annotationNote"_s);
    m_note->setAccessibleName(tr("Text of the note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * noteLines + 14);
    m_save->setObjectName(u"annotationSave"_s);
    m_save->setAccessibleName(m_save->text());
    m_save->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"annotationCancel"_s);
    cancel->setAccessibleName(tr("Cancel the note"));

    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    layout->addRow(tr("Note &on"), m_target);
    layout->addRow(tr("&Code"), m_code);
    layout->addRow(tr("No&te"), m_note);
    layout->addRow(tr("A&uthor"), m_author);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    layout->addRow(buttons);

    connect(m_save, &QPushButton::clicked, this, &AnnotationForm::accept);
    connect(cancel, &QPushButton::clicked, this, &AnnotationForm::cancelled);
    connect(m_author, &QLineEdit::textChanged, this, &AnnotationForm::updateSave);
    connect(m_note, &QPlainTextEdit::textChanged, this, &AnnotationForm::updateSave);
    connect(m_code, &QComboBox::editTextChanged, this, &AnnotationForm::updateSave);
    updateSave();
}

AnnotationForm::~AnnotationForm() = default;

void AnnotationForm::begin(const QList<AnnotationTarget> &targets, const QStringList &codes)
{
    m_targets = targets;
    m_edited = {};
    m_target->clear();
    for (const AnnotationTarget &target : targets) {
        m_target->addItem(target.label);
    }
    m_target->setEnabled(true);
    setCodes(codes, {});
    m_note->clear();
    m_code->setFocus(Qt::OtherFocusReason);
    updateSave();
}

void AnnotationForm::edit(const Annotation &annotation, const QStringList &codes)
{
    m_targets.clear();
    m_edited = annotation;
    m_target->clear();
    m_target->addItem(AnnotationModel::targetName(annotation.target));
    m_target->setEnabled(false);
    setCodes(codes, annotation.code);
    m_author->setText(annotation.author);
    m_note->setPlainText(annotation.note);
    m_note->setFocus(Qt::OtherFocusReason);
    updateSave();
}

void AnnotationForm::setAuthor(const QString &author)
{
    m_author->setText(author);
}

QString AnnotationForm::author() const
{
    return m_author->text().simplified();
}

void AnnotationForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
        return;
    }
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers().testFlag(Qt::ControlModifier) && m_save->isEnabled()) {
        accept();
        return;
    }
    QWidget::keyPressEvent(event);
}

void AnnotationForm::setCodes(const QStringList &codes, const QString &chosen)
{
    m_code->clear();
    m_code->addItems(codes);
    m_code->setCurrentText(chosen);
    m_code->setEditText(chosen);
}

void AnnotationForm::accept()
{
    Annotation annotation =
        m_targets.isEmpty() ? m_edited : m_targets.at(m_target->currentIndex()).annotation;
    annotation.author = author();
    annotation.code = m_code->currentText().simplified();
    annotation.note = m_note->toPlainText().trimmed();
    Q_EMIT accepted(annotation);
}

void AnnotationForm::updateSave()
{
    const bool saysSomething =
        !m_note->toPlainText().trimmed().isEmpty() || !m_code->currentText().simplified().isEmpty();
    m_save->setEnabled(saysSomething && !author().isEmpty() && m_target->count() > 0);
    m_save->setToolTip(author().isEmpty()  ? tr("A note needs the name of its author.")
                           : saysSomething ? QString()
                                           : tr("A note needs a code or a text."));
}

} // namespace parallax::ui
