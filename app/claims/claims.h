// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/comparison.h>
#include <app/text/lexicon.h>

namespace parallax::claims {

/// The claims of one article: at least one for each sentence of headline, standfirst, body,
/// subheading and caption; none for byline, dateline, credit, correction and boilerplate. In text
/// order; `article` is set to \a index, ids are left empty (the comparison numbers them).
[[nodiscard]] QList<Claim> findClaims(const Article &article,
                                      const QList<Sentence> &sentences,
                                      qsizetype index,
                                      const text::Lexicon &lexicon);

} // namespace parallax::claims
