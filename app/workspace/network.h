// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tracker.h"

namespace parallax::workspace {

/// A fetcher with the tracker that uses it.
struct Network
{
    /// \a workspace must outlive this and be open.
    explicit Network(Workspace &workspace, const fetch::FetchRules &rules = {});

    fetch::HttpFetcher fetcher;
    Tracker tracker;
};

} // namespace parallax::workspace
