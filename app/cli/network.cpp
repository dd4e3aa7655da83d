// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network.h"

using namespace Qt::StringLiterals;

namespace parallax::cli {

void addNetworkOptions(QCommandLineParser &parser)
{
    parser.addOption({u"proxy"_s,
                      u"Way to the network: none, system, http://HOST:PORT or socks5://HOST:PORT "
                      "(Tor); else what is set in the workspace, then PARALLAX_PROXY."_s,
                      u"URL"_s});
}

Result<fetch::FetchRules> fetchRules(const QCommandLineParser &parser, const QString &folder)
{
    auto settings = workspace::readNetworkSettings(folder);
    if (!settings) {
        return tl::unexpected(settings.error());
    }
    if (!parser.isSet(u"proxy"_s)) {
        return workspace::fetchRules(*settings);
    }
    auto proxy = fetch::proxyFromText(parser.value(u"proxy"_s));
    if (!proxy) {
        return tl::unexpected(proxy.error());
    }
    settings->proxy = u"none"_s; // what is set elsewhere does not count, not even broken
    auto rules = workspace::fetchRules(*settings);
    if (rules) {
        rules->proxy = std::move(*proxy);
    }
    return rules;
}

Result<std::unique_ptr<Network>> network(const QCommandLineParser &parser,
                                         workspace::Workspace &workspace)
{
    return fetchRules(parser, workspace.folder()).map([&workspace](const fetch::FetchRules &rules) {
        return std::make_unique<Network>(workspace, rules);
    });
}

bool isAddress(const QString &argument)
{
    return argument.startsWith("http://"_L1, Qt::CaseInsensitive)
        || argument.startsWith("https://"_L1, Qt::CaseInsensitive);
}

} // namespace parallax::cli
