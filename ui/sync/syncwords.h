// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/workspace/synchroniser.h>

#include <QString>

namespace parallax::ui {

/// What an exchange gave, as rich text: what came, what went, where two do not agree, what was not
/// taken. Everything that comes from elsewhere is escaped.
[[nodiscard]] QString exchangeInWords(const archive::sync::Report &report);
/// Why it did not work and what can be done.
[[nodiscard]] QString exchangeFailure(const Error &error);
[[nodiscard]] QString exchangeStep(const archive::git::TransferProgress &progress);

} // namespace parallax::ui
