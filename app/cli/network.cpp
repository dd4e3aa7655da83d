// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network.h"

using namespace Qt::StringLiterals;

namespace parallax::cli {

void addNetworkOptions(QCommandLineParser &parser)
{
    parser.addOption({u"proxy"_s,
                      u"Way to the network: none, system, http://HOST:PORT or socks5://HOST:PORT "
                      "(Tor); else PARALLAX_PROXY."_s,
                      u"URL"_s});
}

Result<fetch::FetchRules> fetchRules(const QCommandLineParser &parser)
{
    const QString given = parser.isSet(u"proxy"_s) ? parser.value(u"proxy"_s)
                                                   : qEnvironmentVariable("PARALLAX_PROXY");
    fetch::FetchRules rules;
    if (!given.isEmpty()) {
        auto proxy = fetch::proxyFromText(given);
        if (!proxy) {
            return tl::unexpected(proxy.error());
        }
        rules.proxy = std::move(*proxy);
    }
    return rules;
}

bool isAddress(const QString &argument)
{
    return argument.startsWith("http://"_L1, Qt::CaseInsensitive)
        || argument.startsWith("https://"_L1, Qt::CaseInsensitive);
}

} // namespace parallax::cli
