// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/search.h>

#include <QWidget>

class QComboBox;
class QDateEdit;

namespace parallax::ui {

/// Where to look: outlet, event, part, time, and which revisions stand for an article.
class SearchFilters final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchFilters)

public:
    explicit SearchFilters(QWidget *parent = nullptr);
    ~SearchFilters() override;

    /// What there is to choose from; what was chosen stays when it is still there.
    void setChoices(const QStringList &outlets, const QList<Event> &events);
    /// Fills all but the query in.
    void writeTo(SearchRequest &request) const;
    void setRequest(const SearchRequest &request);
    void clear();
    /// Whether anything is left out by them.
    [[nodiscard]] bool isNarrowing() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QComboBox *box(const QString &name, const QString &accessibleName);
    [[nodiscard]] QDateEdit *date(const QString &name, const QString &accessibleName);
    void showDates();

    QComboBox *m_outlet;
    QComboBox *m_event;
    QComboBox *m_part;
    QComboBox *m_revisions;
    QComboBox *m_time;
    QDateEdit *m_since;
    QDateEdit *m_until;
};

} // namespace parallax::ui
