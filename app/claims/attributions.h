// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/text/tokens.h>

namespace parallax::claims {

/// Who a sentence gives its statement to.
struct Attribution
{
    enum class Kind {
        Named, ///< a name or a noun phrase
        Pronoun, ///< "he said": whom it means is found from the sentences before
    };
    Kind kind = Kind::Named;
    QString speaker; ///< as written, without a leading article
    TextSpan span; ///< "Mr Kerry told reporters in Paris"
    bool isAnonymous = false;
    bool isPlural = false; ///< of pronouns: "they"
    friend bool operator==(const Attribution &, const Attribution &) = default;
};

/// The attribution of one sentence, or none where the outlet itself speaks. \a quotations are the
/// quoted parts of this sentence; all spans are into \a sentence.
[[nodiscard]] std::optional<Attribution>
attribution(QStringView sentence, const QList<TextSpan> &quotations, const text::Lexicon &lexicon);

} // namespace parallax::claims
