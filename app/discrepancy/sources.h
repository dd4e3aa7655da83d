// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claimview.h"

namespace parallax::discrepancy {

/// Whom a claim gives as the source of what it tells.
struct Source
{
    enum class Kind {
        None, ///< the outlet itself says it
        Medium, ///< another newsroom: "The Ledger reports"
        Unnamed, ///< "officials said", "two people with knowledge of the plan"
        Named, ///< a person or body that can be asked
    };
    Kind kind = Kind::None;
    TextSpan span; ///< "Mr Kerry told reporters"; the claim when there is no source
    QString name; ///< "Mr Kerry"
    bool isPaper = false; ///< "a press release", "the Justice Department": no person
};

/// The source of a claim; a newsroom that is cited comes before the speaker it cites.
[[nodiscard]] Source sourceOf(const ClaimView &view);

/// Folded words of a source's name that tell it from others: "roe" of "Mr Roe".
[[nodiscard]] QStringList sourceWords(const QString &name);

/// Sources share a word: "Mr Roe" and "Harbour master Ada Roe", "aides" and "two aides".
[[nodiscard]] bool areAlike(const QString &a, const QString &b);

} // namespace parallax::discrepancy
