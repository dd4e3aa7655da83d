// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "errorbar.h"
#include "mainwindow.h"

#include <app/workspace/network.h>
#include <app/workspace/networksettings.h>

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

} // namespace parallax::ui
