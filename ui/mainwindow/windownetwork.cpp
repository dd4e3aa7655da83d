// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"
#include "networkdialog.h"

#include <app/workspace/network.h>
#include <app/workspace/networksettings.h>
#include <ui/capture/capturewindow.h>
#include <ui/notice/errorbar.h>
#include <ui/tracking/trackingdesk.h>

#include <QSettings>

using namespace Qt::StringLiterals;

namespace parallax::ui {

void MainWindow::showNetworkError(const Error &error)
{
    m_errors->showSentence(tr("The network is not used, because its settings cannot be followed: "
                              "%1. Nothing was asked for.")
                               .arg(error.detail));
}

workspace::Network *MainWindow::network()
{
    if (!m_network) {
        const auto rules =
            workspace::readNetworkSettings(m_workspace.folder()).and_then(&workspace::fetchRules);
        if (!rules) {
            showNetworkError(rules.error());
            return nullptr;
        }
        m_network = std::make_unique<workspace::Network>(m_workspace, *rules);
    }
    return m_network.get();
}

bool MainWindow::preparePages()
{
    const auto ready =
        workspace::readNetworkSettings(m_workspace.folder()).and_then(&workspace::usePagesProxy);
    if (!ready) {
        showNetworkError(ready.error());
    }
    return ready.has_value();
}

void MainWindow::openNetworkSettings()
{
    if (m_workspace.folder().isEmpty()) {
        return;
    }
    // Settings that cannot be read are to be set anew here.
    const auto stored = workspace::readNetworkSettings(m_workspace.folder());
    auto *dialog = new NetworkDialog(stored.value_or(workspace::NetworkSettings()),
                                     workspace::networkSettingsFile(m_workspace.folder()), this);
    connect(dialog, &NetworkDialog::chosen, this, &MainWindow::useNetworkSettings);
    dialog->open();
}

void MainWindow::useNetworkSettings(const workspace::NetworkSettings &settings)
{
    const auto rules = workspace::fetchRules(settings);
    if (!rules) {
        showNetworkError(rules.error());
        return;
    }
    if (const auto written = workspace::writeNetworkSettings(m_workspace.folder(), settings);
        !written) {
        m_errors->showError(tr("The network settings could not be stored."), written.error());
        return;
    }
    // Live pages ask for their way when their profile is made: this one goes on by the old way.
    delete m_captureWindow;
    m_errors->dismiss();
    if (m_network) {
        m_network->setRules(*rules);
    } else if (TrackingDesk *desk = trackingDesk()) {
        desk->setAutomatic(m_settings->value(u"tracking/automatic"_s, true).toBool());
    }
}

} // namespace parallax::ui
