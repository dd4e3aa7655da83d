// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/workspace/networksettings.h>

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTableWidget;
class QToolButton;

namespace parallax::ui {

/// The way to the network for this workspace, and which robots.txt the reader has decided to pass
/// over. Opened with open(); says what was chosen, stores nothing itself.
class NetworkDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetworkDialog)

public:
    /// \a file: where the settings lie, as the reader is told.
    NetworkDialog(const workspace::NetworkSettings &settings, const QString &file, QWidget *parent);
    ~NetworkDialog() override;

Q_SIGNALS:
    void chosen(const parallax::workspace::NetworkSettings &settings);

private:
    QWidget *buildProxy();
    QWidget *buildRobots();
    void show(const workspace::NetworkSettings &settings);
    void addRobots(const QString &host, const QString &reason);
    void update();
    [[nodiscard]] workspace::NetworkSettings settings() const;
    /// What is wrong with the settings, for the reader; empty when they can be followed.
    [[nodiscard]] QString problem() const;

    QComboBox *m_kind;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLabel *m_explanation;
    QTableWidget *m_robots;
    QToolButton *m_removeRobots;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
};

} // namespace parallax::ui
