// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/comparison.h>

#include <QWidget>

class QLabel;
class QTableView;

namespace parallax::ui {

class AnnotationModel;

/// All notes of the event.
class AnnotationList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnnotationList)

public:
    explicit AnnotationList(QWidget *parent = nullptr);
    ~AnnotationList() override;

    void setComparison(const Comparison &comparison);
    [[nodiscard]] int count() const;

Q_SIGNALS:
    void groupChosen(const parallax::GroupId &group);

private:
    AnnotationModel *m_model;
    QTableView *m_table;
    QLabel *m_empty;
};

} // namespace parallax::ui
