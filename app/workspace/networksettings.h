// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/fetch/fetchrules.h>

#include <optional>

namespace parallax::workspace {

/// How this machine goes to the network for one workspace. A matter of the machine and of the
/// person in front of it, so it lies beside the archive in `network.json` and never in git.
struct NetworkSettings
{
    /// The workspace's own way, as fetch::proxyFromText() reads it; nothing: PARALLAX_PROXY counts,
    /// and without that there is no proxy.
    std::optional<QString> proxy;
    QList<fetch::RobotsOverride> robotsOverrides;

    friend bool operator==(const NetworkSettings &, const NetworkSettings &) = default;
};

/// The file of the settings of the workspace in \a folder.
[[nodiscard]] QString networkSettingsFile(const QString &folder);

/// What is set there; nothing is set when there is no file.
/// Errors: Malformed, Unreadable; the network is not to be used then.
[[nodiscard]] Result<NetworkSettings> readNetworkSettings(const QString &folder);
/// Errors: NotWritable.
[[nodiscard]] Result<> writeNetworkSettings(const QString &folder, const NetworkSettings &settings);

/// The way that \a settings and the environment name. Errors: those of fetch::proxyFromText(), with
/// the place the text came from; the network is not to be used then.
[[nodiscard]] Result<fetch::ProxyChoice> proxyOf(const NetworkSettings &settings);
/// The rules of fetching under \a settings. Errors: those of proxyOf().
[[nodiscard]] Result<fetch::FetchRules> fetchRules(const NetworkSettings &settings);

/// Sends the page engine the same way as fetching (see fetch::useProxyForProgram(), also for when).
/// Errors: those of proxyOf(); Unsupported where the engine could only go past the proxy. No live
/// page is to be loaded then.
[[nodiscard]] Result<> usePagesProxy(const NetworkSettings &settings);

} // namespace parallax::workspace
