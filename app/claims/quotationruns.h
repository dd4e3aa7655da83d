// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/claim.h>

namespace parallax::claims {

/// Finds quotations that go on over several of \a claims (of one article, in text order), numbers
/// them in `Claim::quotationRun` and gives all claims of one quotation the speaker that one of them
/// names. After that, what is nothing but quotation and has no speaker goes on with the speaker
/// before it. \a quotations are those of the whole article.
void joinQuotations(const QList<Quotation> &quotations, QList<Claim> *claims);

} // namespace parallax::claims
