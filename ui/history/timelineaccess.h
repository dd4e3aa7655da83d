// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace parallax::ui {

class TimelineView;

/// Lets screen readers see the time line as a list of revisions. Safe to call again and again.
void installTimelineAccess();
/// Tells them that another revision has the keyboard.
void announceTimelinePlace(TimelineView &view);

} // namespace parallax::ui
