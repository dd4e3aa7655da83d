// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network.h"

namespace parallax::workspace {

Network::Network(Workspace &workspace, const fetch::FetchRules &rules)
    : fetcher(rules)
    , tracker(workspace, fetchedBy(fetcher))
{
}

} // namespace parallax::workspace
