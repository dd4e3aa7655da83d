// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tracker.h"
#include "workspace_p.h"

namespace parallax::workspace {

template <typename T>
void Tracker::decide(QObject *context,
                     std::function<Result<T>(archive::Archive &)> work,
                     const Done<T> &done)
{
    m_workspace.onArchive(context, std::move(work),
                          [self = QPointer<Tracker>(this), done](const Result<T> &answer) {
                              if (answer && self) {
                                  Q_EMIT self->trackingChanged();
                              }
                              done(answer);
                          });
}

} // namespace parallax::workspace
