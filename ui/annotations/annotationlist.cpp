// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotationlist.h"

#include "annotationtargets.h"

#include <ui/models/annotationmodel.h>
#include <ui/theme/rowtable.h>

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parallax::ui {

AnnotationList::AnnotationList(QWidget *parent)
    : QWidget(parent)
    , m_model(new AnnotationModel(this))
    , m_table(new QTableView(this))
    , m_empty(new QLabel(tr("No note yet. Choose a claim and press a to write one."), this))
{
    m_table->setObjectName(u"annotationTable"_s);
    m_table->setAccessibleName(tr("Notes and codes"));
    m_table->setModel(m_model);
    styleRowTable(*m_table);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = m_table->horizontalHeader();
    header->setObjectName(u"annotationHeader"_s);
    header->setAccessibleName(tr("Columns of the notes"));
    header->setSectionResizeMode(AnnotationModel::NoteColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(AnnotationModel::TargetColumn, QHeaderView::Stretch);
    m_empty->setObjectName(u"annotationEmpty"_s);
    m_empty->setContentsMargins(12, 8, 12, 8);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    layout->addWidget(m_empty);
    const auto choose = [this](const QModelIndex &index) {
        Q_EMIT groupChosen({index.data(AnnotationModel::GroupRole).toString()});
    };
    connect(m_table, &QTableView::activated, this, choose);
    connect(m_table, &QTableView::clicked, this, choose);
    setComparison({});
}

AnnotationList::~AnnotationList() = default;

void AnnotationList::setComparison(const Comparison &comparison)
{
    QList<GroupId> groups;
    for (const Annotation &annotation : comparison.annotations) {
        groups.append(annotatedGroup(comparison, annotation));
    }
    m_model->setAnnotations(comparison.annotations, groups);
    m_table->setVisible(count() > 0);
    m_empty->setVisible(count() == 0);
}

int AnnotationList::count() const
{
    return m_model->rowCount();
}

} // namespace parallax::ui
