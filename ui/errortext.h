// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/error.h>

namespace parallax::ui {

/// What went wrong and what can be done, in the reader's language; the detail of the error, in
/// English, is evidence and stands beside it.
[[nodiscard]] QString errorText(Error::Code code);

} // namespace parallax::ui
