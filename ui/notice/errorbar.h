// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "noticebar.h"

#include <app/workspace/workspace.h>

#include <functional>

class QPushButton;

namespace parallax::ui {

/// What went wrong and what to do about it.
class ErrorBar final : public NoticeBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ErrorBar)

public:
    explicit ErrorBar(QWidget *parent = nullptr);
    ~ErrorBar() override;

    /// \a what: what was tried, as a sentence.
    void showError(const QString &what, const Error &error);
    void showFailures(const QString &what, const QList<workspace::FailedItem> &failures);
    void showSentence(const QString &sentence);
    /// Not an error: what was done, with an offer ("Undo") that \a take accepts. It goes
    /// when it is taken, and when something else is shown.
    void
    showOffer(const QString &sentence, const QString &offer, const std::function<void()> &take);
    void dismiss() override;

private:
    static QString wordsOf(const workspace::FailedItem &failure);
    void showWith(const QString &sentence, const QStringList &details);

    QPushButton *m_offer;
    std::function<void()> m_take; ///< what the offer does
};

} // namespace parallax::ui
