// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/article.h>

#include <QUrl>
#include <QWidget>

class QWebEngineView;

namespace parallax::ui {

class ShutInProfile;

/// The stored page as it came, offline: its scripts never run and nothing it names is fetched.
class OriginalView final : public QWidget
{
    Q_OBJECT

public:
    explicit OriginalView(ShutInProfile &profile, QWidget *parent = nullptr);
    ~OriginalView() override;
    Q_DISABLE_COPY_MOVE(OriginalView)

    /// \a capture must be HTML; anything else is shown as plain text.
    void setCapture(const Capture &capture);

    [[nodiscard]] QWebEngineView *view() const { return m_view; }

Q_SIGNALS:
    void loaded(bool isShown);

private:
    ShutInProfile &m_profile;
    QUrl m_address;
    QWebEngineView *m_view;
};

} // namespace parallax::ui
