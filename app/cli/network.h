// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"

#include <app/workspace/network.h>
#include <app/workspace/networksettings.h>

namespace parallax::cli {

using workspace::Network;

/// Declares `--proxy URL`.
void addNetworkOptions(QCommandLineParser &parser);
/// By `--proxy`, then what the workspace in \a folder has set, then PARALLAX_PROXY, else no proxy.
/// Errors: those of workspace::readNetworkSettings() and workspace::proxyOf().
[[nodiscard]] Result<fetch::FetchRules> fetchRules(const QCommandLineParser &parser,
                                                   const QString &folder);
/// The way to the network by these rules. Errors: those of fetchRules().
[[nodiscard]] Result<std::unique_ptr<Network>> network(const QCommandLineParser &parser,
                                                       workspace::Workspace &workspace);
/// Whether the argument is an address rather than a file.
[[nodiscard]] bool isAddress(const QString &argument);

} // namespace parallax::cli
