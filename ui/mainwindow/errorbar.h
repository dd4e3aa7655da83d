// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/workspace/workspace.h>
#include <ui/theme/theme.h>

#include <QFrame>

#include <functional>

class QLabel;
class QListWidget;
class QPushButton;
class QToolButton;

namespace parallax::ui {

/// What went wrong and what to do about it, under the toolbar; never a box that must be clicked
/// away.
class ErrorBar final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ErrorBar)

public:
    explicit ErrorBar(QWidget *parent = nullptr);
    ~ErrorBar() override;

    void setTheme(const Theme &theme);
    /// \a what: what was tried, as a sentence.
    void showError(const QString &what, const Error &error);
    void showFailures(const QString &what, const QList<workspace::FailedItem> &failures);
    void showSentence(const QString &sentence);
    /// Not an error: what was done, with an offer ("Undo") that \a take accepts. It goes
    /// when it is taken, and when something else is shown.
    void
    showOffer(const QString &sentence, const QString &offer, const std::function<void()> &take);
    [[nodiscard]] QString text() const;
    void dismiss();

private:
    void showWith(const QString &sentence, const QStringList &details);

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_offer;
    QToolButton *m_more;
    QToolButton *m_close;
    QListWidget *m_details;
    std::function<void()> m_take;
};

} // namespace parallax::ui
