// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decision.h"

namespace parallax {

Verdict verdict(AlignmentDecision::Act act)
{
    switch (act) {
    case AlignmentDecision::Act::Confirm:
    case AlignmentDecision::Act::Link:
    case AlignmentDecision::Act::Merge:
        return Verdict::Same;
    case AlignmentDecision::Act::Reject:
    case AlignmentDecision::Act::Split:
        return Verdict::Different;
    case AlignmentDecision::Act::Level:
        break;
    }
    return Verdict::Level;
}

} // namespace parallax
