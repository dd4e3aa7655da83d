// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "blockreasons.h"

using namespace Qt::StringLiterals;

namespace parallax::extract {
namespace {

constexpr double mostlyLinks = 0.5; // share of characters in links

} // namespace

QString reasonFor(const PageBlock &block, const PageLines &words)
{
    const QString marks = block.marks + u' ' + block.outerMarks;
    if (words.isConsentNotice(block.text)
        || hasMark(marks, {"cookie"_L1, "consent"_L1, "gdpr"_L1, "cmp-"_L1}))
        return u"consent notice"_s;
    if (block.isHidden)
        return u"hidden"_s;
    if (block.within.contains(u"noscript"_s))
        return u"shown without scripts only"_s;
    if (hasMark(block.marks, {"pullquote"_L1, "pull-quote"_L1}))
        return u"pull quote"_s;
    if (hasMark(marks, {"newsletter"_L1, "subscribe"_L1, "signup"_L1, "sign-up"_L1}))
        return u"newsletter box"_s;
    if (hasMark(marks, {"share"_L1, "social"_L1}))
        return u"share tools"_s;
    if (hasMark(marks, {"comment"_L1, "disqus"_L1}))
        return u"readers' comments"_s;
    if (block.within.contains(u"footer"_s))
        return u"footer"_s;
    if (block.within.contains(u"nav"_s) || words.isFurniture(block.text)
        || hasMark(marks, {"skip-link"_L1, "breadcrumb"_L1}))
        return u"navigation"_s;
    if (hasMark(marks,
                {"related"_L1, "recommend"_L1, "teaser"_L1, "promo"_L1, "more-on"_L1, "trending"_L1,
                 "most-read"_L1})
        || block.linkDensity > mostlyLinks)
        return u"related links"_s;
    if (block.within.contains(u"header"_s))
        return u"page header"_s;
    if (block.within.contains(u"aside"_s))
        return u"side box"_s;
    if (block.within.contains(u"form"_s) || block.within.contains(u"button"_s))
        return u"form"_s;
    return u"not chosen by extraction"_s;
}

} // namespace parallax::extract
