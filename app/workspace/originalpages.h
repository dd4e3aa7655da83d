// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace.h"

#include <app/domain/originalpage.h>

namespace parallax::workspace {

/// The capture of a revision as it can be shown without any network. A web archive kept beside a
/// page is preferred: it has the page's pictures. Answers on the main thread, unless \a context
/// dies first; \a workspace must outlive it. Errors: as Workspace::capture(); Malformed, Empty,
/// Unsupported.
void originalPage(Workspace &workspace,
                  const RevisionId &revision,
                  QObject *context,
                  const Workspace::Done<OriginalPage> &done);

} // namespace parallax::workspace
