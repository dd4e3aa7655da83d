// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/theme/theme.h>

#include <QWidget>

class QLineEdit;
class QStringListModel;
class QToolButton;

namespace parallax::ui {

class CaptureView;

/// The row above a live page: back, forward, reload, the address, size of the page, trackers.
class CaptureTools final : public QWidget
{
    Q_OBJECT

public:
    explicit CaptureTools(CaptureView &view, QWidget *parent = nullptr);
    ~CaptureTools() override;
    Q_DISABLE_COPY_MOVE(CaptureTools)

    void setTheme(const Theme &theme);
    /// Addresses that the address line completes.
    void setAddresses(const QStringList &addresses);
    void setBlocksTrackers(bool isOn);
    [[nodiscard]] bool blocksTrackers() const;
    /// While a page is taken nothing may lead away from it or change its size.
    void setBusy(bool isBusy);
    void focusAddress();
    void zoomBy(int steps);
    void resetZoom();

Q_SIGNALS:
    void problem(const QString &sentence);

private:
    QToolButton *button(const QString &name, const QString &accessibleName);
    void connectParts();
    void go();
    void updateButtons();
    void showZoom();
    void showBlocked(int count);

    CaptureView &m_view;
    Theme m_theme;
    bool m_isBusy = false;
    QToolButton *m_back;
    QToolButton *m_forward;
    QToolButton *m_reload;
    QLineEdit *m_address;
    QStringListModel *m_addresses;
    QToolButton *m_smaller;
    QToolButton *m_normal;
    QToolButton *m_larger;
    QToolButton *m_trackers;
};

} // namespace parallax::ui
