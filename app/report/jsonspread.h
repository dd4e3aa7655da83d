// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonwriter.h"

#include <app/domain/comparison.h>

namespace parallax::report {

/// Member "sharedCopy": runs with their places, share and agencies of each article, clusters, and
/// for each group of two articles or more how many tell it, shared copy counted once.
void writeSharedCopy(JsonWriter &json, const Comparison &comparison);
/// Member "propagation": for each group who told it when, in which revision, changed or dropped it.
void writePropagation(JsonWriter &json, const Comparison &comparison);

} // namespace parallax::report
