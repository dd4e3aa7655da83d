// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "speechwords.h"

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
    QString speaker; ///< as written, without a leading article; a pronoun folded
    TextSpan source; ///< of `speaker`
    TextSpan span; ///< "Mr Kerry told reporters in Paris"
    bool isAnonymous = false;
    bool isPlural = false; ///< of pronouns: "they"
    friend bool operator==(const Attribution &, const Attribution &) = default;
};

/// The attribution of one sentence, or none where the outlet itself speaks. \a tokens are those of
/// the sentence, \a quotations its quoted parts; all spans are into \a sentence.
[[nodiscard]] std::optional<Attribution> attribution(QStringView sentence,
                                                     const QList<text::Token> &tokens,
                                                     const QList<TextSpan> &quotations,
                                                     const SpeechWords &words);

/// The subject that the sentence begins with, in the form of an attribution; none where it is not
/// sure.
[[nodiscard]] std::optional<Attribution> subject(QStringView sentence,
                                                 const QList<text::Token> &tokens,
                                                 const QList<TextSpan> &quotations,
                                                 const SpeechWords &words);

} // namespace parallax::claims
