// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/comparison.h>
#include <ui/theme/theme.h>

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;

namespace parallax::ui {

/// One cell of the coverage matrix in words: what is told, or where was looked.
class CoverageDetail final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CoverageDetail)

public:
    explicit CoverageDetail(QWidget *parent = nullptr);
    ~CoverageDetail() override;

    void setTheme(const Theme &theme);
    /// \a article -1: the group as a whole.
    void show(const Comparison &comparison, const GroupId &group, qsizetype article);
    void clear();

    /// The reader's own name, as in decisions.
    void setReader(const QString &name) { m_reader = name; }

Q_SIGNALS:
    void openRequested(const parallax::GroupId &group);

private:
    void addCell(QWidget *parent, const CoverageCell &cell, qsizetype article);
    void addNearest(QWidget *parent, const CoverageCell &cell, qsizetype article);

    Theme m_theme;
    Comparison m_comparison;
    GroupId m_group;
    QString m_reader;
    qsizetype m_article = -1;
    QLabel *m_state;
    QLabel *m_title;
    QLabel *m_outlet;
    QScrollArea *m_scroll;
    QPushButton *m_open;
};

} // namespace parallax::ui
