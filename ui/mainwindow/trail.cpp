// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trail.h"

namespace parallax::ui {

namespace {

constexpr qsizetype mostSteps = 200; // more than anybody walks back

} // namespace

void Trail::visit(const TrailStep &step)
{
    if (m_at >= 0 && m_steps.at(m_at) == step) {
        return;
    }
    m_steps.resize(m_at + 1);
    m_steps.append(step);
    if (m_steps.size() > mostSteps) {
        m_steps.removeFirst();
    }
    m_at = m_steps.size() - 1;
}

void Trail::clear()
{
    m_steps.clear();
    m_at = -1;
}

std::optional<TrailStep> Trail::back()
{
    return canGoBack() ? std::optional(m_steps.at(--m_at)) : std::nullopt;
}

std::optional<TrailStep> Trail::forward()
{
    return canGoForward() ? std::optional(m_steps.at(++m_at)) : std::nullopt;
}

} // namespace parallax::ui
