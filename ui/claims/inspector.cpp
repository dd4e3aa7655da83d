// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inspector.h"

#include "claimmark.h"
#include "decisionform.h"
#include "decisionsection.h"
#include "inspectorsections.h"
#include "spreadsections.h"

#include <ui/annotations/annotationform.h>
#include <ui/models/wording.h>
#include <ui/theme/lineicon.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::ui {

Inspector::Inspector(QWidget *parent)
    : QWidget(parent)
    , m_mark(new ClaimMark(this))
    , m_kind(new QLabel(this))
    , m_title(new QLabel(this))
    , m_place(new QLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_form(new AnnotationForm(this))
    , m_annotate(new QToolButton(this))
    , m_decided(new QLabel(this))
    , m_decision(new DecisionForm(this))
    , m_confirm(new QPushButton(this))
    , m_reject(new QPushButton(this))
    , m_merge(new QPushButton(this))
    , m_split(new QPushButton(this))
    , m_link(new QPushButton(this))
{
    m_kind->setObjectName(u"inspectorKind"_s);
    m_title->setObjectName(u"inspectorTitle"_s);
    m_title->setWordWrap(true);
    m_title->setProperty("role", u"title"_s);
    m_place->setObjectName(u"inspectorPlace"_s);
    m_place->setProperty("role", u"evidence"_s);
    m_place->setWordWrap(true);
    m_scroll->setObjectName(u"inspectorScroll"_s);
    m_scroll->setAccessibleName(tr("Claim group in words"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_form->setObjectName(u"annotationForm"_s);
    m_form->setVisible(false);
    m_annotate->setObjectName(u"annotateButton"_s);
    m_annotate->setText(tr("Annotate"));
    m_annotate->setAccessibleName(tr("Write a note on this claim group"));
    m_annotate->setToolTip(tr("Write a note on this claim group (a)"));
    m_annotate->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);

    auto *kindRow = new QHBoxLayout;
    kindRow->setSpacing(6);
    kindRow->addWidget(m_mark);
    kindRow->addWidget(m_kind, 1);
    kindRow->addWidget(m_decided);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(12, 8, 12, 8);
    head->setSpacing(2);
    head->addLayout(kindRow);
    head->addWidget(m_title);
    head->addWidget(m_place);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_form);
    buildDecisions(layout);

    connect(m_annotate, &QToolButton::clicked, this, &Inspector::beginAnnotation);
    connect(m_form, &AnnotationForm::accepted, this, &Inspector::finishForm);
    connect(m_form, &AnnotationForm::cancelled, this, &Inspector::closeForm);
    rebuild();
}

Inspector::~Inspector() = default;

void Inspector::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_annotate->setIcon(lineIcon(theme, "annotate"_L1));
    m_confirm->setIcon(lineIcon(theme, "confirm"_L1));
    m_reject->setIcon(lineIcon(theme, "reject"_L1));
    m_merge->setIcon(lineIcon(theme, "merge"_L1));
    m_split->setIcon(lineIcon(theme, "split"_L1));
    m_link->setIcon(lineIcon(theme, "link"_L1));
    rebuild();
}

void Inspector::setComparison(const Comparison &comparison)
{
    m_comparison = comparison;
    closeDecision();
    rebuild();
}

void Inspector::setComparison(const Comparison &comparison, const GroupId &group)
{
    if (group.isEmpty()) {
        closeForm();
    }
    m_group = group;
    setComparison(comparison);
}

void Inspector::setGroup(const GroupId &group)
{
    if (m_group == group) {
        return;
    }
    m_group = group;
    closeForm();
    if (!isChoosing()) { // while a claim is looked for, the reader goes through other groups
        closeDecision();
    }
    rebuild();
    m_scroll->ensureVisible(0, 0);
}

void Inspector::setAuthor(const QString &author)
{
    m_form->setAuthor(author);
}

QString Inspector::heading() const
{
    return m_kind->text();
}

void Inspector::beginAnnotation()
{
    const QList<AnnotationTarget> targets = annotationTargets(m_comparison, m_group);
    if (targets.isEmpty()) {
        return;
    }
    m_edited = {};
    m_form->setVisible(true);
    m_annotate->setVisible(false);
    m_form->begin(targets, codesInUse(m_comparison));
}

void Inspector::finishForm(const Annotation &annotation)
{
    Q_EMIT authorChanged(annotation.author);
    if (annotation.id.isEmpty()) {
        Q_EMIT annotationAdded(annotation);
    } else {
        Q_EMIT annotationChanged(m_edited, annotation);
    }
    closeForm();
}

void Inspector::closeForm()
{
    if (m_form->isHidden()) {
        return;
    }
    m_form->setVisible(false);
    m_annotate->setVisible(true);
    Q_EMIT formClosed();
}

void Inspector::rebuild()
{
    const ClaimGroup *group = m_comparison.group(m_group);
    showHead(group);
    m_annotate->setEnabled(group != nullptr);
    showDecided(group);
    auto *content = new QWidget;
    content->setObjectName(u"inspectorContent"_s);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    if (group == nullptr) {
        layout->addWidget(emptyState(content));
    } else {
        for (QWidget *section :
             {wordingSection(m_theme, m_comparison, *group, content),
              figureSection(m_theme, m_comparison, *group, content),
              differenceSection(m_comparison, *group, content),
              sharedTextSection(m_theme, m_comparison, *group, content),
              overTimeSection(m_theme, m_comparison, *group, content),
              matchSection(m_comparison, *group, content),
              decisionSection(
                  m_comparison, *group,
                  [this](const AlignmentDecision &decision) { Q_EMIT decisionTakenBack(decision); },
                  content),
              absenceSection(m_theme, m_comparison, *group, content), annotationSection(content)}) {
            if (section != nullptr) {
                layout->addWidget(section);
            }
        }
    }
    if (QWidget *ties = tieSection(
            m_comparison, group,
            [this](const AlignmentDecision &decision) { Q_EMIT decisionTakenBack(decision); },
            content)) {
        layout->addWidget(ties);
    }
    if (QWidget *lost = lostDecisionSection(m_comparison, content)) {
        layout->addWidget(lost);
    }
    layout->addStretch(1);
    m_scroll->setWidget(content); // takes the old content away
}

void Inspector::showHead(const ClaimGroup *group)
{
    if (group == nullptr) {
        m_kind->setText(tr("Inspector"));
        m_title->clear();
        m_place->clear();
        m_mark->hide();
        m_title->hide();
        m_place->hide();
        return;
    }
    const GroupTone tone = groupTone(m_comparison, group->id);
    const auto discrepancy =
        std::find_if(m_comparison.discrepancies.cbegin(), m_comparison.discrepancies.cend(),
                     [group](const Discrepancy &one) { return one.group == group->id; });
    m_kind->setText(tone == GroupTone::Differing    ? Wording::title(discrepancy->kind)
                        : tone == GroupTone::Shared ? tr("Told alike")
                                                    : Wording::toldByOne());
    m_kind->setProperty("tone", tone == GroupTone::Differing ? u"warm"_s : u"plain"_s);
    // A property that a style sheet looks at is read again only after polishing.
    m_kind->setStyleSheet(m_kind->styleSheet());
    m_mark->setMark(m_theme, tone);
    m_title->setText(group->label);
    const auto place =
        std::find_if(m_comparison.alignment.groups.cbegin(), m_comparison.alignment.groups.cend(),
                     [group](const ClaimGroup &one) { return one.id == group->id; });
    m_place->setText(tr("Claim %1 of %2 · %3")
                         .arg(locale().toString(place - m_comparison.alignment.groups.cbegin() + 1),
                              locale().toString(m_comparison.alignment.groups.size()),
                              Wording::tellers(m_comparison, *group)));
    m_mark->show();
    m_title->show();
    m_place->show();
}

QWidget *Inspector::emptyState(QWidget *parent) const
{
    QWidget *label =
        readingLabel(m_comparison.articles.isEmpty()
                         ? tr("Here stands, in words, what the chosen claim is in each outlet.")
                         : tr("Choose a claim: click one in a text, or press n for the next one."),
                     u"sentence"_s, parent);
    label->setObjectName(u"inspectorEmpty"_s);
    label->setContentsMargins(12, 4, 12, 8);
    return label;
}

QWidget *Inspector::annotationSection(QWidget *parent)
{
    QList<Annotation> own;
    for (const Annotation &annotation : std::as_const(m_comparison.annotations)) {
        if (annotatedGroup(m_comparison, annotation) == m_group) {
            own.append(annotation);
        }
    }
    if (own.isEmpty()) {
        return nullptr;
    }
    auto *widget = new QWidget(parent);
    widget->setObjectName(u"inspectorAnnotations"_s);
    widget->setProperty("panelSection", true);
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(12, 8, 12, 10);
    layout->setSpacing(6);
    layout->addWidget(readingLabel(tr("Annotations and codes"), u"sectionHeading"_s, widget));
    int number = 0;
    for (const Annotation &annotation : std::as_const(own)) {
        layout->addWidget(annotationRow(annotation, ++number, widget));
    }
    return widget;
}

QWidget *Inspector::annotationRow(const Annotation &annotation, int number, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    QStringList lines;
    if (!annotation.code.isEmpty()) {
        lines.append(u"<b>"_s + annotation.code.toHtmlEscaped() + u"</b>"_s);
    }
    if (!annotation.note.isEmpty()) {
        lines.append(annotation.note.toHtmlEscaped().replace(u'\n', u"<br>"_s));
    }
    QWidget *words = readingLabel(lines.join(u"<br>"_s), u"sentence"_s, row);
    words->setObjectName(u"annotationWords%1"_s.arg(number));
    column->addWidget(words);
    column->addWidget(
        readingLabel(tr("%1 · %2")
                         .arg(annotation.author, Wording::time(annotation.modified, QLocale()))
                         .toHtmlEscaped(),
                     u"evidence"_s, row));
    auto *buttons = new QHBoxLayout;
    auto *edit = new QToolButton(row);
    edit->setObjectName(u"annotationEdit%1"_s.arg(number));
    edit->setText(tr("Edit"));
    edit->setAccessibleName(tr("Edit note %1").arg(number));
    auto *remove = new QToolButton(row);
    remove->setObjectName(u"annotationRemove%1"_s.arg(number));
    remove->setText(tr("Remove"));
    remove->setAccessibleName(tr("Remove note %1").arg(number));
    buttons->addWidget(edit);
    buttons->addWidget(remove);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(edit, &QToolButton::clicked, this, [this, annotation] {
        m_edited = annotation;
        m_form->setVisible(true);
        m_annotate->setVisible(false);
        m_form->edit(annotation, codesInUse(m_comparison));
    });
    connect(remove, &QToolButton::clicked, this,
            [this, annotation] { Q_EMIT annotationRemoved(annotation); });
    return row;
}

} // namespace parallax::ui
